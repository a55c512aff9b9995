// Generated from api/resources/postgres_cidrs.yaml by `cargo xtask codegen`. Do not edit.
// IP restrictions: a method an operation.

import Foundation

/// Rules that say from which addresses a Postgres database may be reached.
///
/// A database without any rule is reachable from everywhere. Each rule lists address ranges and
/// holds for one schema or all, and for one role or all.
public struct PostgresCidrs: Sendable {
    let transport: Transport

    /// The same calls, with the reply as it came: status, headers and body.
    public var withRawResponse: RawPostgresCidrs { RawPostgresCidrs(transport: transport) }

    /// List the IP restrictions of a database.
    ///
    /// Gives the rules of a Postgres database that say from which addresses it may be reached, page
    /// by page.
    ///
    /// One page, the first unless told otherwise; `all` goes on.
    ///
    /// `GET /organizations/{organization}/databases/{database}/cidrs`
    ///
    /// Service token: any one of `read_database`, `read_databases`. OAuth: any one of
    /// `read_databases` (organization), `read_database` (database).
    ///
    /// Databases: Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - params: ``ListDatabasePostgresCidrs``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A ``Page``, each item a ``PostgresCidr``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func list(
        _ organization: String?,
        _ database: String,
        _ params: ListDatabasePostgresCidrs = ListDatabasePostgresCidrs(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Page<PostgresCidr> {
        try await withRawResponse.list(organization, database, params, options: options).parse()
    }

    /// List the IP restrictions of a database, all pages.
    ///
    /// Pages are fetched as they are needed, from the place that `params` names.
    /// `GET /organizations/{organization}/databases/{database}/cidrs`
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - params: ``ListDatabasePostgresCidrs``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: The items for `for try await`, each a ``PostgresCidr``; `pages` of it has whole
    ///   pages. Iterating throws ``PlanetScaleError`` as the call for one page does.
    public func all(
        _ organization: String?,
        _ database: String,
        _ params: ListDatabasePostgresCidrs = ListDatabasePostgresCidrs(),
        options: RequestOptions = RequestOptions()
    ) -> PageSequence<PostgresCidr> {
        transport.all(
            "list_database_postgres_cidrs",
            [organization, database],
            query: params.queryPairs,
            options: options,
            item: PostgresCidr.self
        )
    }

    /// Restrict a database to some addresses.
    ///
    /// Adds a rule that lets the listed addresses reach a Postgres database. The first rule shuts
    /// out every other address, so include your own. Malformed ranges are answered with 422.
    ///
    /// `POST /organizations/{organization}/databases/{database}/cidrs`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - params: ``CreateDatabasePostgresCidr``; `cidrs` is required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``PostgresCidr``: A rule that says from which addresses a Postgres database may
    ///   be reached.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func create(
        _ organization: String?,
        _ database: String,
        _ params: CreateDatabasePostgresCidr,
        options: RequestOptions = RequestOptions()
    ) async throws -> PostgresCidr {
        try await withRawResponse.create(organization, database, params, options: options).parse()
    }

    /// Remove an IP restriction.
    ///
    /// Removes one rule from a Postgres database. When it was the last one, the database can be
    /// reached from everywhere again.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/cidrs/{id}`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - id: Identifier of the rule, as `id` in the list of rules.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func delete(
        _ organization: String?,
        _ database: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws {
        try await withRawResponse.delete(organization, database, id, options: options).parse()
    }

    /// Get an IP restriction.
    ///
    /// Gives one rule of a Postgres database that says from which addresses it may be reached.
    ///
    /// `GET /organizations/{organization}/databases/{database}/cidrs/{id}`
    ///
    /// Service token: any one of `read_database`, `read_databases`. OAuth: any one of
    /// `read_databases` (organization), `read_database` (database).
    ///
    /// Databases: Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - id: Identifier of the rule, as `id` in the list of rules.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``PostgresCidr``: A rule that says from which addresses a Postgres database may
    ///   be reached.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func get(
        _ organization: String?,
        _ database: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> PostgresCidr {
        try await withRawResponse.get(organization, database, id, options: options).parse()
    }

    /// Change an IP restriction.
    ///
    /// Changes the fields of a rule that are given and returns the rule. `cidrs` replaces the whole
    /// list, so send the addresses that are to stay as well.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/cidrs/{id}`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - id: Identifier of the rule, as `id` in the list of rules.
    ///   - params: ``UpdateDatabasePostgresCidr``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``PostgresCidr``: A rule that says from which addresses a Postgres database may
    ///   be reached.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func update(
        _ organization: String?,
        _ database: String,
        _ id: String,
        _ params: UpdateDatabasePostgresCidr = UpdateDatabasePostgresCidr(),
        options: RequestOptions = RequestOptions()
    ) async throws -> PostgresCidr {
        try await withRawResponse.update(organization, database, id, params, options: options).parse()
    }
}

/// The calls of ``PostgresCidrs``, with the reply as it came: status, headers and body.
public struct RawPostgresCidrs: Sendable {
    let transport: Transport

    /// List the IP restrictions of a database. See `list` of ``PostgresCidrs``.
    public func list(
        _ organization: String?,
        _ database: String,
        _ params: ListDatabasePostgresCidrs = ListDatabasePostgresCidrs(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Page<PostgresCidr>> {
        try await transport.send(
            "list_database_postgres_cidrs",
            [organization, database],
            query: params.queryPairs,
            options: options,
            reply: .page(of: PostgresCidr.self)
        )
    }

    /// Restrict a database to some addresses. See `create` of ``PostgresCidrs``.
    public func create(
        _ organization: String?,
        _ database: String,
        _ params: CreateDatabasePostgresCidr,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<PostgresCidr> {
        try await transport.send(
            "create_database_postgres_cidr",
            [organization, database],
            body: params.jsonBody,
            options: options,
            reply: .value(PostgresCidr.self)
        )
    }

    /// Remove an IP restriction. See `delete` of ``PostgresCidrs``.
    public func delete(
        _ organization: String?,
        _ database: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Void> {
        try await transport.send(
            "delete_database_postgres_cidr",
            [organization, database, id],
            options: options,
            reply: .nothing
        )
    }

    /// Get an IP restriction. See `get` of ``PostgresCidrs``.
    public func get(
        _ organization: String?,
        _ database: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<PostgresCidr> {
        try await transport.send(
            "get_database_postgres_cidr",
            [organization, database, id],
            options: options,
            reply: .value(PostgresCidr.self)
        )
    }

    /// Change an IP restriction. See `update` of ``PostgresCidrs``.
    public func update(
        _ organization: String?,
        _ database: String,
        _ id: String,
        _ params: UpdateDatabasePostgresCidr = UpdateDatabasePostgresCidr(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<PostgresCidr> {
        try await transport.send(
            "update_database_postgres_cidr",
            [organization, database, id],
            body: params.jsonBody,
            options: options,
            reply: .value(PostgresCidr.self)
        )
    }
}

/// What `list` of ``PostgresCidrs`` takes beside its path.
public struct ListDatabasePostgresCidrs: Sendable {
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

/// What `create` of ``PostgresCidrs`` takes beside its path.
public struct CreateDatabasePostgresCidr: Sendable {
    /// IPv4 addresses and CIDR ranges that may connect, such as `203.0.113.0/24` or `198.51.100.7/32`. At least one.
    public var cidrs: [String]
    /// Name of the Postgres schema that the rule is for. Left out or empty for all schemas.
    public var schema: String?
    /// Name of the Postgres role that the rule is for. Left out or empty for all roles.
    public var role: String?
    /// Note for people about what the addresses are, such as `office network`.
    public var description: String?

    /// What is left out is not sent.
    public init(cidrs: [String], schema: String? = nil, role: String? = nil, description: String? = nil) {
        self.cidrs = cidrs
        self.schema = schema
        self.role = role
        self.description = description
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("schema", schema)
            fields.put("role", role)
            fields.put("cidrs", cidrs)
            fields.put("description", description)
        }
    }
}

/// What `update` of ``PostgresCidrs`` takes beside its path.
public struct UpdateDatabasePostgresCidr: Sendable {
    /// Name of the Postgres schema that the rule is for. Empty for all schemas.
    public var schema: String?
    /// Name of the Postgres role that the rule is for. Empty for all roles.
    public var role: String?
    /// All IPv4 addresses and CIDR ranges that may connect, such as `203.0.113.0/24`.
    public var cidrs: [String]?
    /// Note for people about what the addresses are, such as `office network`.
    public var description: String?

    /// What is left out is not sent.
    public init(schema: String? = nil, role: String? = nil, cidrs: [String]? = nil, description: String? = nil) {
        self.schema = schema
        self.role = role
        self.cidrs = cidrs
        self.description = description
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("schema", schema)
            fields.put("role", role)
            fields.put("cidrs", cidrs)
            fields.put("description", description)
        }
    }
}
