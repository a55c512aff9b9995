// Generated from api/resources/shards.yaml by `cargo xtask codegen`. Do not edit.
// Shards: a method an operation.

import Foundation

/// A shard holds a part of the rows of a Neki branch (sharded Postgres): a Postgres primary with
/// its replicas.
///
/// Which rows go to which shard is laid down in the data topology of the branch; the size and
/// settings of a shard come from its configuration profile.
public struct Shards: Sendable {
    let transport: Transport

    /// The same calls, with the reply as it came: status, headers and body.
    public var withRawResponse: RawShards { RawShards(transport: transport) }

    /// List the shards of a branch.
    ///
    /// Returns the shards of a Neki branch, of all configuration profiles, page by page. The
    /// filters can be combined.
    ///
    /// One page, the first unless told otherwise; `all` goes on.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/shards`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Neki.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - params: ``ListShards``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A ``Page``, each item a ``NekiShard``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func list(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListShards = ListShards(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Page<NekiShard> {
        try await withRawResponse.list(organization, database, branch, params, options: options).parse()
    }

    /// List the shards of a branch, all pages.
    ///
    /// Pages are fetched as they are needed, from the place that `params` names.
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/shards`
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - params: ``ListShards``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: The items for `for try await`, each a ``NekiShard``; `pages` of it has whole
    ///   pages. Iterating throws ``PlanetScaleError`` as the call for one page does.
    public func all(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListShards = ListShards(),
        options: RequestOptions = RequestOptions()
    ) -> PageSequence<NekiShard> {
        transport.all(
            "list_shards",
            [organization, database, branch],
            query: params.queryPairs,
            options: options,
            item: NekiShard.self
        )
    }

    /// Create a shard.
    ///
    /// Adds a shard to a Neki branch. The service answers with a redirect to the call that creates
    /// a shard in a configuration profile, which clients follow by themselves. It does not publish
    /// which profile that is; create the shard in a profile directly to choose it, or to name the
    /// shard.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/shards`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Neki.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``NekiShard``: A shard of a Neki branch (sharded Postgres), which holds a part
    ///   of the rows and is a Postgres cluster of its own.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func create(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> NekiShard {
        try await withRawResponse.create(organization, database, branch, options: options).parse()
    }

    /// Get a shard.
    ///
    /// Returns one shard of a Neki branch, whichever configuration profile it belongs to.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/shards/{id}`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Neki.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - id: Identifier of the shard, as `id` in the shard. Not its name.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``NekiShard``: A shard of a Neki branch (sharded Postgres), which holds a part
    ///   of the rows and is a Postgres cluster of its own.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func get(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> NekiShard {
        try await withRawResponse.get(organization, database, branch, id, options: options).parse()
    }

    /// Waits until the shard is built and takes queries.
    ///
    /// It succeeds when `ready` is `true`.
    ///
    /// Looks with
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/shards/{id}` until
    /// then.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - id: Identifier of the shard, as `id` in the shard. Not its name.
    ///   - options: For this wait only: how long it may take, 1 hour unless told otherwise; the
    ///     time between two looks; what is called after every look.
    /// - Returns: ``NekiShard``: A shard of a Neki branch (sharded Postgres), which holds a part
    ///   of the rows and is a Postgres cluster of its own.
    /// - Throws: ``PlanetScaleError``: as every call does, and when the time ran out or what is
    ///   waited for cannot happen any more, with the object as it was seen last;
    ///   `CancellationError` when the task is cancelled.
    public func waitUntilReady(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: WaitOptions<NekiShard> = WaitOptions<NekiShard>()
    ) async throws -> NekiShard {
        try await transport.wait(
            "get_shard",
            "wait_until_ready",
            [organization, database, branch, id],
            options: options,
            value: NekiShard.self
        )
    }

    /// Waits as `waitUntilReady` does, and hands out what each look saw, the last one included.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - id: Identifier of the shard, as `id` in the shard. Not its name.
    ///   - options: For this wait only: how long it may take, 1 hour unless told otherwise; the
    ///     time between two looks; what is called after every look.
    /// - Returns: A sequence for `for try await`. It ends when the wait has succeeded; else it
    ///   throws what the wait would.
    public func progressUntilReady(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: WaitOptions<NekiShard> = WaitOptions<NekiShard>()
    ) -> WaitSequence<NekiShard> {
        transport.progress(
            "get_shard",
            "wait_until_ready",
            [organization, database, branch, id],
            options: options,
            value: NekiShard.self
        )
    }

    /// Waits until the service no longer knows the shard.
    ///
    /// Delete it first.
    ///
    /// It succeeds when the service answers 404.
    ///
    /// Looks with
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/shards/{id}` until
    /// then.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - id: Identifier of the shard, as `id` in the shard. Not its name.
    ///   - options: For this wait only: how long it may take, 1 hour unless told otherwise; the
    ///     time between two looks; whether nothing there at the first look counts as deleted
    ///     (`missingOk`); what is called after every look.
    /// - Throws: ``PlanetScaleError``: as every call does, and when the time ran out or what is
    ///   waited for cannot happen any more, with the object as it was seen last;
    ///   `CancellationError` when the task is cancelled.
    public func waitUntilDeleted(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: WaitOptions<NekiShard> = WaitOptions<NekiShard>()
    ) async throws {
        try await transport.waitGone(
            "get_shard",
            "wait_until_deleted",
            [organization, database, branch, id],
            options: options,
            value: NekiShard.self
        )
    }

    /// Waits as `waitUntilDeleted` does, and hands out what each look saw, the last one included.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - id: Identifier of the shard, as `id` in the shard. Not its name.
    ///   - options: For this wait only: how long it may take, 1 hour unless told otherwise; the
    ///     time between two looks; whether nothing there at the first look counts as deleted
    ///     (`missingOk`); what is called after every look.
    /// - Returns: A sequence for `for try await`. It ends when the wait has succeeded; else it
    ///   throws what the wait would.
    public func progressUntilDeleted(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: WaitOptions<NekiShard> = WaitOptions<NekiShard>()
    ) -> WaitSequence<NekiShard> {
        transport.progress(
            "get_shard",
            "wait_until_deleted",
            [organization, database, branch, id],
            options: options,
            value: NekiShard.self
        )
    }

    /// Rename a shard.
    ///
    /// Changes the name of the shard for people and returns the shard. The service answers with a
    /// redirect to the shard in its configuration profile, which clients follow by themselves,
    /// repeating the request with its body.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/shards/{id}`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Neki.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - id: Identifier of the shard, as `id` in the shard. Not its name.
    ///   - params: ``UpdateShard``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``NekiShard``: A shard of a Neki branch (sharded Postgres), which holds a part
    ///   of the rows and is a Postgres cluster of its own.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func update(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        _ params: UpdateShard = UpdateShard(),
        options: RequestOptions = RequestOptions()
    ) async throws -> NekiShard {
        try await withRawResponse.update(organization, database, branch, id, params, options: options).parse()
    }

    /// Delete a shard.
    ///
    /// Removes a shard from the branch, with what is stored on it. Move the rows to other shards
    /// first. The service answers with a redirect to the shard in its configuration profile, which
    /// clients follow by themselves, repeating the DELETE.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/shards/{id}`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Neki.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - id: Identifier of the shard, as `id` in the shard. Not its name.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func delete(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws {
        try await withRawResponse.delete(organization, database, branch, id, options: options).parse()
    }
}

/// The calls of ``Shards``, with the reply as it came: status, headers and body.
public struct RawShards: Sendable {
    let transport: Transport

    /// List the shards of a branch. See `list` of ``Shards``.
    public func list(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListShards = ListShards(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Page<NekiShard>> {
        try await transport.send(
            "list_shards",
            [organization, database, branch],
            query: params.queryPairs,
            options: options,
            reply: .page(of: NekiShard.self)
        )
    }

    /// Create a shard. See `create` of ``Shards``.
    public func create(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<NekiShard> {
        try await transport.send(
            "create_shard",
            [organization, database, branch],
            options: options,
            reply: .value(NekiShard.self)
        )
    }

    /// Get a shard. See `get` of ``Shards``.
    public func get(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<NekiShard> {
        try await transport.send(
            "get_shard",
            [organization, database, branch, id],
            options: options,
            reply: .value(NekiShard.self)
        )
    }

    /// Rename a shard. See `update` of ``Shards``.
    public func update(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        _ params: UpdateShard = UpdateShard(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<NekiShard> {
        try await transport.send(
            "update_shard",
            [organization, database, branch, id],
            body: params.jsonBody,
            options: options,
            reply: .value(NekiShard.self)
        )
    }

    /// Delete a shard. See `delete` of ``Shards``.
    public func delete(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Void> {
        try await transport.send(
            "delete_shard",
            [organization, database, branch, id],
            options: options,
            reply: .nothing
        )
    }
}

/// What `list` of ``Shards`` takes beside its path.
public struct ListShards: Sendable {
    /// Name of a configuration profile whose shards are left out, which leaves those that could be assigned to it.
    public var excludeConfigurationProfile: String?
    /// Text to search for among the shards.
    public var q: String?
    /// Number of the page to return, counted from 1.
    public var page: Int?
    /// How many items a page holds, at most 100.
    public var perPage: Int?

    /// What is left out is not sent.
    public init(excludeConfigurationProfile: String? = nil, q: String? = nil, page: Int? = nil, perPage: Int? = nil) {
        self.excludeConfigurationProfile = excludeConfigurationProfile
        self.q = q
        self.page = page
        self.perPage = perPage
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("exclude_configuration_profile", excludeConfigurationProfile)
        pairs.add("q", q)
        pairs.add("page", page)
        pairs.add("per_page", perPage)
        return pairs
    }
}

/// What `update` of ``Shards`` takes beside its path.
public struct UpdateShard: Sendable {
    /// Name of the shard for people. Null takes it away.
    public var displayName: OrNull<String>?

    /// What is left out is not sent.
    public init(displayName: OrNull<String>? = nil) {
        self.displayName = displayName
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("display_name", displayName)
        }
    }
}
