// Generated from api/resources/team_members.yaml by `cargo xtask codegen`. Do not edit.
// Team members: a method an operation.

import Foundation

/// Who belongs to a team.
///
/// Members have the access to databases that the team has. The members of a team that a directory
/// manages are changed in the directory.
public struct TeamMembers: Sendable {
    let transport: Transport

    /// The same calls, with the reply as it came: status, headers and body.
    public var withRawResponse: RawTeamMembers { RawTeamMembers(transport: transport) }

    /// List the members of a team.
    ///
    /// Returns who belongs to the team, since when, and who added them.
    ///
    /// One page, the first unless told otherwise; `all` goes on.
    ///
    /// `GET /organizations/{organization}/teams/{team}/members`
    ///
    /// Service token: `read_organization`. OAuth: `read_organization` (organization).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - team: Slug of the team, such as `platform`.
    ///   - params: ``ListOrganizationTeamMembers``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A ``Page``, each item a ``TeamMembership``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func list(
        _ organization: String?,
        _ team: String,
        _ params: ListOrganizationTeamMembers = ListOrganizationTeamMembers(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Page<TeamMembership> {
        try await withRawResponse.list(organization, team, params, options: options).parse()
    }

    /// List the members of a team, all pages.
    ///
    /// Pages are fetched as they are needed, from the place that `params` names.
    /// `GET /organizations/{organization}/teams/{team}/members`
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - team: Slug of the team, such as `platform`.
    ///   - params: ``ListOrganizationTeamMembers``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: The items for `for try await`, each a ``TeamMembership``; `pages` of it has
    ///   whole pages. Iterating throws ``PlanetScaleError`` as the call for one page does.
    public func all(
        _ organization: String?,
        _ team: String,
        _ params: ListOrganizationTeamMembers = ListOrganizationTeamMembers(),
        options: RequestOptions = RequestOptions()
    ) -> PageSequence<TeamMembership> {
        transport.all(
            "list_organization_team_members",
            [organization, team],
            query: params.queryPairs,
            options: options,
            item: TeamMembership.self
        )
    }

    /// Add a member to a team.
    ///
    /// Gives a member of the organization the access that the team has. Only members of the
    /// organization can be added.
    ///
    /// `POST /organizations/{organization}/teams/{team}/members`
    ///
    /// Service token: `write_teams`. OAuth: `write_organization` (organization).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - team: Slug of the team, such as `platform`.
    ///   - params: ``AddOrganizationTeamMember``; `userID` is required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``TeamMembership``: A user's place in a team.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func add(
        _ organization: String?,
        _ team: String,
        _ params: AddOrganizationTeamMember,
        options: RequestOptions = RequestOptions()
    ) async throws -> TeamMembership {
        try await withRawResponse.add(organization, team, params, options: options).parse()
    }

    /// Get a member of a team.
    ///
    /// Returns one membership with the passwords that the member made through the team.
    ///
    /// `GET /organizations/{organization}/teams/{team}/members/{id}`
    ///
    /// Service token: `read_organization`. OAuth: `read_organization` (organization).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - team: Slug of the team, such as `platform`.
    ///   - id: Identifier of the membership, or of the user who is the member.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``TeamMembership``: A user's place in a team.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func get(
        _ organization: String?,
        _ team: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> TeamMembership {
        try await withRawResponse.get(organization, team, id, options: options).parse()
    }

    /// Remove a member from a team.
    ///
    /// Takes the access that the team gives away from the member, who stays in the organization.
    /// Passwords made through the team keep working unless they are deleted with the membership.
    ///
    /// `DELETE /organizations/{organization}/teams/{team}/members/{id}`
    ///
    /// Service token: `write_teams`. OAuth: `write_organization` (organization).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - team: Slug of the team, such as `platform`.
    ///   - id: Identifier of the membership, or of the user who is the member.
    ///   - params: ``RemoveOrganizationTeamMember``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func remove(
        _ organization: String?,
        _ team: String,
        _ id: String,
        _ params: RemoveOrganizationTeamMember = RemoveOrganizationTeamMember(),
        options: RequestOptions = RequestOptions()
    ) async throws {
        try await withRawResponse.remove(organization, team, id, params, options: options).parse()
    }
}

/// The calls of ``TeamMembers``, with the reply as it came: status, headers and body.
public struct RawTeamMembers: Sendable {
    let transport: Transport

    /// List the members of a team. See `list` of ``TeamMembers``.
    public func list(
        _ organization: String?,
        _ team: String,
        _ params: ListOrganizationTeamMembers = ListOrganizationTeamMembers(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Page<TeamMembership>> {
        try await transport.send(
            "list_organization_team_members",
            [organization, team],
            query: params.queryPairs,
            options: options,
            reply: .page(of: TeamMembership.self)
        )
    }

    /// Add a member to a team. See `add` of ``TeamMembers``.
    public func add(
        _ organization: String?,
        _ team: String,
        _ params: AddOrganizationTeamMember,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<TeamMembership> {
        try await transport.send(
            "add_organization_team_member",
            [organization, team],
            body: params.jsonBody,
            options: options,
            reply: .value(TeamMembership.self)
        )
    }

    /// Get a member of a team. See `get` of ``TeamMembers``.
    public func get(
        _ organization: String?,
        _ team: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<TeamMembership> {
        try await transport.send(
            "get_organization_team_member",
            [organization, team, id],
            options: options,
            reply: .value(TeamMembership.self)
        )
    }

    /// Remove a member from a team. See `remove` of ``TeamMembers``.
    public func remove(
        _ organization: String?,
        _ team: String,
        _ id: String,
        _ params: RemoveOrganizationTeamMember = RemoveOrganizationTeamMember(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Void> {
        try await transport.send(
            "remove_organization_team_member",
            [organization, team, id],
            query: params.queryPairs,
            options: options,
            reply: .nothing
        )
    }
}

/// What `list` of ``TeamMembers`` takes beside its path.
public struct ListOrganizationTeamMembers: Sendable {
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

/// What `add` of ``TeamMembers`` takes beside its path.
public struct AddOrganizationTeamMember: Sendable {
    /// Identifier of the user, who has to be a member of the organization.
    public var userID: String

    /// What is left out is not sent.
    public init(userID: String) {
        self.userID = userID
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("user_id", userID)
        }
    }
}

/// What `remove` of ``TeamMembers`` takes beside its path.
public struct RemoveOrganizationTeamMember: Sendable {
    /// Whether the database passwords that the member made through the team are deleted too, which
    /// cuts off everything that connects with them.
    public var deletePasswords: Bool?

    /// What is left out is not sent.
    public init(deletePasswords: Bool? = nil) {
        self.deletePasswords = deletePasswords
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("delete_passwords", deletePasswords)
        return pairs
    }
}
