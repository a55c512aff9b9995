// Generated from api/resources/organization_members.yaml by `cargo xtask codegen`. Do not edit.
// Organization members: a method an operation.

import Foundation

/// A member is a user's place in an organization together with the role held there.
///
/// People join by invitation or through the identity provider; here they are listed, given another
/// role and removed.
public struct OrganizationMembers: Sendable {
    let transport: Transport

    /// The same calls, with the reply as it came: status, headers and body.
    public var withRawResponse: RawOrganizationMembers { RawOrganizationMembers(transport: transport) }

    /// List the members of an organization.
    ///
    /// Returns every user of the organization with the role held in it.
    ///
    /// One page, the first unless told otherwise; `all` goes on.
    ///
    /// `GET /organizations/{organization}/members`
    ///
    /// Service token: `read_organization`. OAuth: `read_organization` (organization).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - params: ``ListOrganizationMembers``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A ``Page``, each item a ``OrganizationMembership``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func list(
        _ organization: String? = nil,
        _ params: ListOrganizationMembers = ListOrganizationMembers(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Page<OrganizationMembership> {
        try await withRawResponse.list(organization, params, options: options).parse()
    }

    /// List the members of an organization, all pages.
    ///
    /// Pages are fetched as they are needed, from the place that `params` names.
    /// `GET /organizations/{organization}/members`
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - params: ``ListOrganizationMembers``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: The items for `for try await`, each a ``OrganizationMembership``; `pages` of it
    ///   has whole pages. Iterating throws ``PlanetScaleError`` as the call for one page does.
    public func all(
        _ organization: String? = nil,
        _ params: ListOrganizationMembers = ListOrganizationMembers(),
        options: RequestOptions = RequestOptions()
    ) -> PageSequence<OrganizationMembership> {
        transport.all(
            "list_organization_members",
            [organization],
            query: params.queryPairs,
            options: options,
            item: OrganizationMembership.self
        )
    }

    /// Get a member of an organization.
    ///
    /// Returns one member, found by the user's identifier, with the role held in the organization.
    ///
    /// `GET /organizations/{organization}/members/{id}`
    ///
    /// Service token: `read_organization`. OAuth: `read_organization` (organization).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - id: Identifier of the user, `user.id` of the membership.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``OrganizationMembership``: A user's place in an organization.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func get(
        _ organization: String?,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> OrganizationMembership {
        try await withRawResponse.get(organization, id, options: options).parse()
    }

    /// Change the role of a member.
    ///
    /// Gives the member another role in the organization and returns the membership. Refused when
    /// the identity provider manages the roles, and for the last administrator.
    ///
    /// `PATCH /organizations/{organization}/members/{id}`
    ///
    /// Service token: `write_organization`. OAuth: `write_organization` (organization).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - id: Identifier of the user, `user.id` of the membership.
    ///   - params: ``UpdateOrganizationMembership``; `role` is required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``OrganizationMembership``: A user's place in an organization.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func update(
        _ organization: String?,
        _ id: String,
        _ params: UpdateOrganizationMembership,
        options: RequestOptions = RequestOptions()
    ) async throws -> OrganizationMembership {
        try await withRawResponse.update(organization, id, params, options: options).parse()
    }

    /// Remove a member from an organization.
    ///
    /// Takes the user out of the organization and its teams. The user's database passwords and
    /// service tokens stay in place unless their deletion is asked for. The last administrator
    /// cannot be removed, and nobody can leave their only organization.
    ///
    /// `DELETE /organizations/{organization}/members/{id}`
    ///
    /// Service token: `write_organization`. OAuth: `write_organization` (organization).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - id: Identifier of the user, `user.id` of the membership.
    ///   - params: ``RemoveOrganizationMember``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func delete(
        _ organization: String?,
        _ id: String,
        _ params: RemoveOrganizationMember = RemoveOrganizationMember(),
        options: RequestOptions = RequestOptions()
    ) async throws {
        try await withRawResponse.delete(organization, id, params, options: options).parse()
    }
}

/// The calls of ``OrganizationMembers``, with the reply as it came: status, headers and body.
public struct RawOrganizationMembers: Sendable {
    let transport: Transport

    /// List the members of an organization. See `list` of ``OrganizationMembers``.
    public func list(
        _ organization: String? = nil,
        _ params: ListOrganizationMembers = ListOrganizationMembers(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Page<OrganizationMembership>> {
        try await transport.send(
            "list_organization_members",
            [organization],
            query: params.queryPairs,
            options: options,
            reply: .page(of: OrganizationMembership.self)
        )
    }

    /// Get a member of an organization. See `get` of ``OrganizationMembers``.
    public func get(
        _ organization: String?,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<OrganizationMembership> {
        try await transport.send(
            "get_organization_membership",
            [organization, id],
            options: options,
            reply: .value(OrganizationMembership.self)
        )
    }

    /// Change the role of a member. See `update` of ``OrganizationMembers``.
    public func update(
        _ organization: String?,
        _ id: String,
        _ params: UpdateOrganizationMembership,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<OrganizationMembership> {
        try await transport.send(
            "update_organization_membership",
            [organization, id],
            body: params.jsonBody,
            options: options,
            reply: .value(OrganizationMembership.self)
        )
    }

    /// Remove a member from an organization. See `delete` of ``OrganizationMembers``.
    public func delete(
        _ organization: String?,
        _ id: String,
        _ params: RemoveOrganizationMember = RemoveOrganizationMember(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Void> {
        try await transport.send(
            "remove_organization_member",
            [organization, id],
            query: params.queryPairs,
            options: options,
            reply: .nothing
        )
    }
}

/// What `list` of ``OrganizationMembers`` takes beside its path.
public struct ListOrganizationMembers: Sendable {
    /// Text to search the members' names and email addresses for.
    public var q: String?
    /// Number of the page to return, counted from 1.
    public var page: Int?
    /// How many items a page holds, at most 100.
    public var perPage: Int?

    /// What is left out is not sent.
    public init(q: String? = nil, page: Int? = nil, perPage: Int? = nil) {
        self.q = q
        self.page = page
        self.perPage = perPage
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("q", q)
        pairs.add("page", page)
        pairs.add("per_page", perPage)
        return pairs
    }
}

/// What `update` of ``OrganizationMembers`` takes beside its path.
public struct UpdateOrganizationMembership: Sendable {
    /// Role that the member gets.
    public var role: OrganizationRole

    /// What is left out is not sent.
    public init(role: OrganizationRole) {
        self.role = role
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("role", role)
        }
    }
}

/// What `delete` of ``OrganizationMembers`` takes beside its path.
public struct RemoveOrganizationMember: Sendable {
    /// Whether the database passwords that the member made are deleted too, which cuts off
    /// everything that connects with them. Only when removing somebody else.
    public var deletePasswords: Bool?
    /// Whether the service tokens that the member made are deleted too, which cuts off everything
    /// that uses them. Only when removing somebody else.
    public var deleteServiceTokens: Bool?

    /// What is left out is not sent.
    public init(deletePasswords: Bool? = nil, deleteServiceTokens: Bool? = nil) {
        self.deletePasswords = deletePasswords
        self.deleteServiceTokens = deleteServiceTokens
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("delete_passwords", deletePasswords)
        pairs.add("delete_service_tokens", deleteServiceTokens)
        return pairs
    }
}
