// Generated from api/resources/teams.yaml by `cargo xtask codegen`. Do not edit.
// Teams: a method an operation.

import Foundation

/// A team is a group of members of an organization that is given access to databases as one.
///
/// Teams are addressed by their slug. A team that a directory manages can be read here but not
/// changed.
public struct Teams: Sendable {
    let transport: Transport

    /// The same calls, with the reply as it came: status, headers and body.
    public var withRawResponse: RawTeams { RawTeams(transport: transport) }

    /// List the teams of an organization.
    ///
    /// Returns the teams with their members and the databases they have access to.
    ///
    /// One page, the first unless told otherwise; `all` goes on.
    ///
    /// `GET /organizations/{organization}/teams`
    ///
    /// Service token: `read_organization`. OAuth: `read_organization` (organization).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - params: ``ListOrganizationTeams``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A ``Page``, each item a ``Team``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func list(
        _ organization: String? = nil,
        _ params: ListOrganizationTeams = ListOrganizationTeams(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Page<Team> {
        try await withRawResponse.list(organization, params, options: options).parse()
    }

    /// List the teams of an organization, all pages.
    ///
    /// Pages are fetched as they are needed, from the place that `params` names.
    /// `GET /organizations/{organization}/teams`
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - params: ``ListOrganizationTeams``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: The items for `for try await`, each a ``Team``; `pages` of it has whole pages.
    ///   Iterating throws ``PlanetScaleError`` as the call for one page does.
    public func all(
        _ organization: String? = nil,
        _ params: ListOrganizationTeams = ListOrganizationTeams(),
        options: RequestOptions = RequestOptions()
    ) -> PageSequence<Team> {
        transport.all(
            "list_organization_teams",
            [organization],
            query: params.queryPairs,
            options: options,
            item: Team.self
        )
    }

    /// Create a team.
    ///
    /// Creates a team without members or databases. The service makes the slug from the name.
    ///
    /// `POST /organizations/{organization}/teams`
    ///
    /// Service token: `write_teams`. OAuth: `write_organization` (organization).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - params: ``CreateOrganizationTeam``; `name` is required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Team``: A group of members of an organization, with the databases that they
    ///   may work with.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func create(
        _ organization: String?,
        _ params: CreateOrganizationTeam,
        options: RequestOptions = RequestOptions()
    ) async throws -> Team {
        try await withRawResponse.create(organization, params, options: options).parse()
    }

    /// Get a team.
    ///
    /// Returns one team with its members and the databases it has access to.
    ///
    /// `GET /organizations/{organization}/teams/{team}`
    ///
    /// Service token: `read_organization`. OAuth: `read_organization` (organization).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - team: Slug of the team, such as `platform`.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Team``: A group of members of an organization, with the databases that they
    ///   may work with.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func get(
        _ organization: String?,
        _ team: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> Team {
        try await withRawResponse.get(organization, team, options: options).parse()
    }

    /// Change the name or description of a team.
    ///
    /// Changes the fields that are given and returns the team. A new name can come with a new slug:
    /// use the one in the reply from then on.
    ///
    /// `PATCH /organizations/{organization}/teams/{team}`
    ///
    /// Service token: `write_teams`. OAuth: `write_organization` (organization).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - team: Slug of the team, such as `platform`.
    ///   - params: ``UpdateOrganizationTeam``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Team``: A group of members of an organization, with the databases that they
    ///   may work with.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func update(
        _ organization: String?,
        _ team: String,
        _ params: UpdateOrganizationTeam = UpdateOrganizationTeam(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Team {
        try await withRawResponse.update(organization, team, params, options: options).parse()
    }

    /// Delete a team.
    ///
    /// Deletes the team, and with it the access to databases that its members had only through it.
    /// The members stay.
    ///
    /// `DELETE /organizations/{organization}/teams/{team}`
    ///
    /// Service token: `write_teams`. OAuth: `write_organization` (organization).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - team: Slug of the team, such as `platform`.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func delete(
        _ organization: String?,
        _ team: String,
        options: RequestOptions = RequestOptions()
    ) async throws {
        try await withRawResponse.delete(organization, team, options: options).parse()
    }
}

/// The calls of ``Teams``, with the reply as it came: status, headers and body.
public struct RawTeams: Sendable {
    let transport: Transport

    /// List the teams of an organization. See `list` of ``Teams``.
    public func list(
        _ organization: String? = nil,
        _ params: ListOrganizationTeams = ListOrganizationTeams(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Page<Team>> {
        try await transport.send(
            "list_organization_teams",
            [organization],
            query: params.queryPairs,
            options: options,
            reply: .page(of: Team.self)
        )
    }

    /// Create a team. See `create` of ``Teams``.
    public func create(
        _ organization: String?,
        _ params: CreateOrganizationTeam,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Team> {
        try await transport.send(
            "create_organization_team",
            [organization],
            body: params.jsonBody,
            options: options,
            reply: .value(Team.self)
        )
    }

    /// Get a team. See `get` of ``Teams``.
    public func get(
        _ organization: String?,
        _ team: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Team> {
        try await transport.send(
            "get_organization_team",
            [organization, team],
            options: options,
            reply: .value(Team.self)
        )
    }

    /// Change the name or description of a team. See `update` of ``Teams``.
    public func update(
        _ organization: String?,
        _ team: String,
        _ params: UpdateOrganizationTeam = UpdateOrganizationTeam(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Team> {
        try await transport.send(
            "update_organization_team",
            [organization, team],
            body: params.jsonBody,
            options: options,
            reply: .value(Team.self)
        )
    }

    /// Delete a team. See `delete` of ``Teams``.
    public func delete(
        _ organization: String?,
        _ team: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Void> {
        try await transport.send("delete_organization_team", [organization, team], options: options, reply: .nothing)
    }
}

/// What `list` of ``Teams`` takes beside its path.
public struct ListOrganizationTeams: Sendable {
    /// Text to search the teams' names for.
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

/// What `create` of ``Teams`` takes beside its path.
public struct CreateOrganizationTeam: Sendable {
    /// Name of the team, from which its slug is made.
    public var name: String
    /// What the team is for, in free text.
    public var description: String?

    /// What is left out is not sent.
    public init(name: String, description: String? = nil) {
        self.name = name
        self.description = description
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("name", name)
            fields.put("description", description)
        }
    }
}

/// What `update` of ``Teams`` takes beside its path.
public struct UpdateOrganizationTeam: Sendable {
    /// New name of the team. The slug may change with it.
    public var name: String?
    /// New description of the team, in free text.
    public var description: String?

    /// What is left out is not sent.
    public init(name: String? = nil, description: String? = nil) {
        self.name = name
        self.description = description
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("name", name)
            fields.put("description", description)
        }
    }
}
