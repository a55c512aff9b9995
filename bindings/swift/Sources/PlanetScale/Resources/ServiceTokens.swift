// Generated from api/resources/service_tokens.yaml by `cargo xtask codegen`. Do not edit.
// Service tokens: a method an operation.

import Foundation

/// Credentials with which programs call this API on behalf of an organization.
///
/// A token consists of an identifier and a secret and may do only what its accesses allow. A
/// service token cannot manage service tokens: call these operations with an OAuth or access token.
public struct ServiceTokens: Sendable {
    let transport: Transport

    /// The same calls, with the reply as it came: status, headers and body.
    public var withRawResponse: RawServiceTokens { RawServiceTokens(transport: transport) }

    /// List the service tokens of an organization.
    ///
    /// Gives the service tokens of an organization, page by page, with their accesses but never
    /// with their secrets.
    ///
    /// One page, the first unless told otherwise; `all` goes on.
    ///
    /// `GET /organizations/{organization}/service-tokens`
    ///
    /// Service token: `read_service_tokens`.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - params: ``ListServiceTokens``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A ``Page``, each item a ``ServiceToken``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func list(
        _ organization: String? = nil,
        _ params: ListServiceTokens = ListServiceTokens(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Page<ServiceToken> {
        try await withRawResponse.list(organization, params, options: options).parse()
    }

    /// List the service tokens of an organization, all pages.
    ///
    /// Pages are fetched as they are needed, from the place that `params` names.
    /// `GET /organizations/{organization}/service-tokens`
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - params: ``ListServiceTokens``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: The items for `for try await`, each a ``ServiceToken``; `pages` of it has whole
    ///   pages. Iterating throws ``PlanetScaleError`` as the call for one page does.
    public func all(
        _ organization: String? = nil,
        _ params: ListServiceTokens = ListServiceTokens(),
        options: RequestOptions = RequestOptions()
    ) -> PageSequence<ServiceToken> {
        transport.all(
            "list_service_tokens",
            [organization],
            query: params.queryPairs,
            options: options,
            item: ServiceToken.self
        )
    }

    /// Create a service token.
    ///
    /// Creates a service token and returns it. `token` holds its secret in this reply only, so
    /// store it at once. The new token can do nothing until accesses have been added to it.
    ///
    /// `POST /organizations/{organization}/service-tokens`
    ///
    /// Service token: `write_service_tokens`.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - params: ``CreateServiceToken``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``ServiceToken``: A credential for this API.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func create(
        _ organization: String? = nil,
        _ params: CreateServiceToken = CreateServiceToken(),
        options: RequestOptions = RequestOptions()
    ) async throws -> ServiceToken {
        try await withRawResponse.create(organization, params, options: options).parse()
    }

    /// Get a service token.
    ///
    /// Gives one service token of an organization with its accesses. The secret cannot be read
    /// again.
    ///
    /// `GET /organizations/{organization}/service-tokens/{id}`
    ///
    /// Service token: `read_service_tokens`.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - id: Identifier of the service token, the part that goes before the secret when it is
    ///     used.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``ServiceToken``: A credential for this API.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func get(
        _ organization: String?,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> ServiceToken {
        try await withRawResponse.get(organization, id, options: options).parse()
    }

    /// Delete a service token.
    ///
    /// Revokes a service token for good. Programs that still use it are answered with 401 from then
    /// on.
    ///
    /// `DELETE /organizations/{organization}/service-tokens/{id}`
    ///
    /// Service token: `delete_service_tokens`.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - id: Identifier of the service token, the part that goes before the secret when it is
    ///     used.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func delete(_ organization: String?, _ id: String, options: RequestOptions = RequestOptions()) async throws {
        try await withRawResponse.delete(organization, id, options: options).parse()
    }

    /// List what a service token may do.
    ///
    /// Gives every access of a service token, each with the organization or database that it is
    /// for. All of them come at once; there are no pages.
    ///
    /// `GET /organizations/{organization}/service-tokens/{id}/access`
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - id: Identifier of the service token, the part that goes before the secret when it is
    ///     used.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``ServiceTokenAccessList``: Accesses of a service token, all at once.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func listAccesses(
        _ organization: String?,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> ServiceTokenAccessList {
        try await withRawResponse.listAccesses(organization, id, options: options).parse()
    }

    /// Let a service token do more with a database.
    ///
    /// Adds accesses for one database to a service token. Accesses that the token has already are
    /// left as they are. The reply lists the accesses that were added.
    ///
    /// `POST /organizations/{organization}/service-tokens/{id}/access`
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - id: Identifier of the service token, the part that goes before the secret when it is
    ///     used.
    ///   - params: ``AddServiceTokenAccess``; `database`, `access` are required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``ServiceTokenAccessList``: Accesses of a service token, all at once.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func addAccesses(
        _ organization: String?,
        _ id: String,
        _ params: AddServiceTokenAccess,
        options: RequestOptions = RequestOptions()
    ) async throws -> ServiceTokenAccessList {
        try await withRawResponse.addAccesses(organization, id, params, options: options).parse()
    }

    /// Let a service token do less with a database.
    ///
    /// Takes accesses for one database from a service token. Accesses that are not listed stay. The
    /// request has a body, which is unusual for a deletion.
    ///
    /// `DELETE /organizations/{organization}/service-tokens/{id}/access`
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - id: Identifier of the service token, the part that goes before the secret when it is
    ///     used.
    ///   - params: ``DeleteServiceTokenAccess``; `database`, `access` are required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func deleteAccesses(
        _ organization: String?,
        _ id: String,
        _ params: DeleteServiceTokenAccess,
        options: RequestOptions = RequestOptions()
    ) async throws {
        try await withRawResponse.deleteAccesses(organization, id, params, options: options).parse()
    }

    /// List what a service token may do, by resource.
    ///
    /// Gives the accesses of a service token grouped by the organization or database that they are
    /// for. All of them come at once; there are no pages.
    ///
    /// `GET /organizations/{organization}/service-tokens/{id}/grants`
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - id: Identifier of the service token, the part that goes before the secret when it is
    ///     used.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``ServiceTokenGrantList``: The grants of a service token, all at once.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func listGrants(
        _ organization: String?,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> ServiceTokenGrantList {
        try await withRawResponse.listGrants(organization, id, options: options).parse()
    }
}

/// The calls of ``ServiceTokens``, with the reply as it came: status, headers and body.
public struct RawServiceTokens: Sendable {
    let transport: Transport

    /// List the service tokens of an organization. See `list` of ``ServiceTokens``.
    public func list(
        _ organization: String? = nil,
        _ params: ListServiceTokens = ListServiceTokens(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Page<ServiceToken>> {
        try await transport.send(
            "list_service_tokens",
            [organization],
            query: params.queryPairs,
            options: options,
            reply: .page(of: ServiceToken.self)
        )
    }

    /// Create a service token. See `create` of ``ServiceTokens``.
    public func create(
        _ organization: String? = nil,
        _ params: CreateServiceToken = CreateServiceToken(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<ServiceToken> {
        try await transport.send(
            "create_service_token",
            [organization],
            body: params.jsonBody,
            options: options,
            reply: .value(ServiceToken.self)
        )
    }

    /// Get a service token. See `get` of ``ServiceTokens``.
    public func get(
        _ organization: String?,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<ServiceToken> {
        try await transport.send(
            "get_service_token",
            [organization, id],
            options: options,
            reply: .value(ServiceToken.self)
        )
    }

    /// Delete a service token. See `delete` of ``ServiceTokens``.
    public func delete(
        _ organization: String?,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Void> {
        try await transport.send("delete_service_token", [organization, id], options: options, reply: .nothing)
    }

    /// List what a service token may do. See `listAccesses` of ``ServiceTokens``.
    public func listAccesses(
        _ organization: String?,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<ServiceTokenAccessList> {
        try await transport.send(
            "get_service_token_access",
            [organization, id],
            options: options,
            reply: .value(ServiceTokenAccessList.self)
        )
    }

    /// Let a service token do more with a database. See `addAccesses` of ``ServiceTokens``.
    public func addAccesses(
        _ organization: String?,
        _ id: String,
        _ params: AddServiceTokenAccess,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<ServiceTokenAccessList> {
        try await transport.send(
            "add_service_token_access",
            [organization, id],
            body: params.jsonBody,
            options: options,
            reply: .value(ServiceTokenAccessList.self)
        )
    }

    /// Let a service token do less with a database. See `deleteAccesses` of ``ServiceTokens``.
    public func deleteAccesses(
        _ organization: String?,
        _ id: String,
        _ params: DeleteServiceTokenAccess,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Void> {
        try await transport.send(
            "delete_service_token_access",
            [organization, id],
            body: params.jsonBody,
            options: options,
            reply: .nothing
        )
    }

    /// List what a service token may do, by resource. See `listGrants` of ``ServiceTokens``.
    public func listGrants(
        _ organization: String?,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<ServiceTokenGrantList> {
        try await transport.send(
            "list_service_token_grants",
            [organization, id],
            options: options,
            reply: .value(ServiceTokenGrantList.self)
        )
    }
}

/// What `list` of ``ServiceTokens`` takes beside its path.
public struct ListServiceTokens: Sendable {
    /// Number of the page to return, counted from 1.
    public var page: Int?
    /// How many items a page holds, at most 100.
    public var perPage: Int?

    /// What is left out is not sent.
    public init(page: Int? = nil, perPage: Int? = nil) {
        self.page = page
        self.perPage = perPage
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("page", page)
        pairs.add("per_page", perPage)
        return pairs
    }
}

/// What `create` of ``ServiceTokens`` takes beside its path.
public struct CreateServiceToken: Sendable {
    /// Name by which people recognise the token, such as `deploys`.
    public var name: String?
    /// Lifetime in seconds, after which the token stops working. Without it the token never expires.
    public var ttl: Int?

    /// What is left out is not sent.
    public init(name: String? = nil, ttl: Int? = nil) {
        self.name = name
        self.ttl = ttl
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("name", name)
            fields.put("ttl", ttl)
        }
    }
}

/// What `addAccesses` of ``ServiceTokens`` takes beside its path.
public struct AddServiceTokenAccess: Sendable {
    /// Name of the database.
    public var database: String
    /// The accesses to add, such as `read_branch`, `create_branch` or `connect_production_branch`.
    public var access: [String]

    /// What is left out is not sent.
    public init(database: String, access: [String]) {
        self.database = database
        self.access = access
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("database", database)
            fields.put("access", access)
        }
    }
}

/// What `deleteAccesses` of ``ServiceTokens`` takes beside its path.
public struct DeleteServiceTokenAccess: Sendable {
    /// Name of the database.
    public var database: String
    /// The accesses to take away, such as `read_branch` or `create_branch`.
    public var access: [String]

    /// What is left out is not sent.
    public init(database: String, access: [String]) {
        self.database = database
        self.access = access
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("database", database)
            fields.put("access", access)
        }
    }
}
