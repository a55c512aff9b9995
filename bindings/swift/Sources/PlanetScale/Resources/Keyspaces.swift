// Generated from api/resources/keyspaces.yaml by `cargo xtask codegen`. Do not edit.
// Keyspaces: a method an operation.

import Foundation

/// The logical databases inside a MySQL (Vitess) branch.
///
/// A keyspace has a cluster of its own: a primary and replicas for every shard. An unsharded
/// keyspace has one shard; a sharded one spreads the rows of its tables over several, as its
/// VSchema says. Every branch begins with one keyspace that bears the name of the database. Other
/// keyspaces hold tables that shall scale apart from it.
public struct Keyspaces: Sendable {
    let transport: Transport

    /// The same calls, with the reply as it came: status, headers and body.
    public var withRawResponse: RawKeyspaces { RawKeyspaces(transport: transport) }

    /// List the keyspaces of a branch.
    ///
    /// Returns the keyspaces of a branch with their sizes, page by page.
    ///
    /// One page, the first unless told otherwise; `all` goes on.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces`
    ///
    /// Service token: `read_branch`.
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - params: ``ListKeyspaces``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A ``Page``, each item a ``Keyspace``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func list(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListKeyspaces = ListKeyspaces(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Page<Keyspace> {
        try await withRawResponse.list(organization, database, branch, params, options: options).parse()
    }

    /// List the keyspaces of a branch, all pages.
    ///
    /// Pages are fetched as they are needed, from the place that `params` names.
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces`
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - params: ``ListKeyspaces``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: The items for `for try await`, each a ``Keyspace``; `pages` of it has whole
    ///   pages. Iterating throws ``PlanetScaleError`` as the call for one page does.
    public func all(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListKeyspaces = ListKeyspaces(),
        options: RequestOptions = RequestOptions()
    ) -> PageSequence<Keyspace> {
        transport.all(
            "list_keyspaces",
            [organization, database, branch],
            query: params.queryPairs,
            options: options,
            item: Keyspace.self
        )
    }

    /// Create a keyspace on a branch.
    ///
    /// Adds an empty keyspace to a branch, with a cluster that is billed from now on. The reply
    /// comes before the cluster runs, so wait until it is ready. To move tables into the keyspace,
    /// create a workflow.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces`
    ///
    /// Service token: `create_branch`.
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - params: ``CreateKeyspace``; `name`, `clusterSize` are required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Keyspace``: A logical database inside a MySQL branch, with a cluster for each
    ///   of its shards.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func create(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: CreateKeyspace,
        options: RequestOptions = RequestOptions()
    ) async throws -> Keyspace {
        try await withRawResponse.create(organization, database, branch, params, options: options).parse()
    }

    /// Get a keyspace.
    ///
    /// Returns one keyspace, found by its name, with its size, settings and what is changing about
    /// it.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}`
    ///
    /// Service token: `read_branch`.
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - keyspace: Name of the keyspace, such as `shop`.
    ///   - params: ``GetKeyspace``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Keyspace``: A logical database inside a MySQL branch, with a cluster for each
    ///   of its shards.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func get(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ keyspace: String,
        _ params: GetKeyspace = GetKeyspace(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Keyspace {
        try await withRawResponse.get(organization, database, branch, keyspace, params, options: options).parse()
    }

    /// Waits until the keyspace runs and nothing about it is changing: it is ready, no resize is
    /// going on or queued, and no change of its configuration is rolling out.
    ///
    /// Use it after creating, resizing or configuring a keyspace.
    ///
    /// It succeeds when `ready` is `true` and `resizing` is `false` and `resizePending` is `false`
    /// and `configChangeInProgress` is `false`.
    ///
    /// Looks with
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}`
    /// until then.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - keyspace: Name of the keyspace, such as `shop`.
    ///   - options: For this wait only: how long it may take, 2 hours unless told otherwise; the
    ///     time between two looks; what is called after every look.
    /// - Returns: ``Keyspace``: A logical database inside a MySQL branch, with a cluster for each
    ///   of its shards.
    /// - Throws: ``PlanetScaleError``: as every call does, and when the time ran out or what is
    ///   waited for cannot happen any more, with the object as it was seen last;
    ///   `CancellationError` when the task is cancelled.
    public func waitUntilReady(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ keyspace: String,
        options: WaitOptions<Keyspace> = WaitOptions<Keyspace>()
    ) async throws -> Keyspace {
        try await transport.wait(
            "get_keyspace",
            "wait_until_ready",
            [organization, database, branch, keyspace],
            options: options,
            value: Keyspace.self
        )
    }

    /// Waits as `waitUntilReady` does, and hands out what each look saw, the last one included.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - keyspace: Name of the keyspace, such as `shop`.
    ///   - options: For this wait only: how long it may take, 2 hours unless told otherwise; the
    ///     time between two looks; what is called after every look.
    /// - Returns: A sequence for `for try await`. It ends when the wait has succeeded; else it
    ///   throws what the wait would.
    public func progressUntilReady(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ keyspace: String,
        options: WaitOptions<Keyspace> = WaitOptions<Keyspace>()
    ) -> WaitSequence<Keyspace> {
        transport.progress(
            "get_keyspace",
            "wait_until_ready",
            [organization, database, branch, keyspace],
            options: options,
            value: Keyspace.self
        )
    }

    /// Waits until the keyspace is gone.
    ///
    /// Its name can be used again after that.
    ///
    /// It succeeds when the service answers 404.
    ///
    /// Looks with
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}`
    /// until then.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - keyspace: Name of the keyspace, such as `shop`.
    ///   - options: For this wait only: how long it may take, 30 minutes unless told otherwise;
    ///     the time between two looks; whether nothing there at the first look counts as deleted
    ///     (`missingOk`); what is called after every look.
    /// - Throws: ``PlanetScaleError``: as every call does, and when the time ran out or what is
    ///   waited for cannot happen any more, with the object as it was seen last;
    ///   `CancellationError` when the task is cancelled.
    public func waitUntilDeleted(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ keyspace: String,
        options: WaitOptions<Keyspace> = WaitOptions<Keyspace>()
    ) async throws {
        try await transport.waitGone(
            "get_keyspace",
            "wait_until_deleted",
            [organization, database, branch, keyspace],
            options: options,
            value: Keyspace.self
        )
    }

    /// Waits as `waitUntilDeleted` does, and hands out what each look saw, the last one included.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - keyspace: Name of the keyspace, such as `shop`.
    ///   - options: For this wait only: how long it may take, 30 minutes unless told otherwise;
    ///     the time between two looks; whether nothing there at the first look counts as deleted
    ///     (`missingOk`); what is called after every look.
    /// - Returns: A sequence for `for try await`. It ends when the wait has succeeded; else it
    ///   throws what the wait would.
    public func progressUntilDeleted(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ keyspace: String,
        options: WaitOptions<Keyspace> = WaitOptions<Keyspace>()
    ) -> WaitSequence<Keyspace> {
        transport.progress(
            "get_keyspace",
            "wait_until_deleted",
            [organization, database, branch, keyspace],
            options: options,
            value: Keyspace.self
        )
    }

    /// Change the settings of a keyspace.
    ///
    /// Changes how a keyspace replicates and how its background copying behaves. Fields that are
    /// not sent stay as they are; within a group of settings, send all of them, because what is
    /// missing may fall back to its default. The change rolls out over the shards, which
    /// `configChangeInProgress` shows. Sizes are changed with a resize request, table routing with
    /// the VSchema.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}`
    ///
    /// Service token: `create_branch`.
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - keyspace: Name of the keyspace, such as `shop`.
    ///   - params: ``UpdateKeyspace``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Keyspace``: A logical database inside a MySQL branch, with a cluster for each
    ///   of its shards.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func update(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ keyspace: String,
        _ params: UpdateKeyspace = UpdateKeyspace(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Keyspace {
        try await withRawResponse.update(organization, database, branch, keyspace, params, options: options).parse()
    }

    /// Delete a keyspace.
    ///
    /// Deletes a keyspace with its tables and their data. This cannot be undone. Refused with 422
    /// when the keyspace cannot be spared, such as the default one. On a production branch a token
    /// needs `delete_production_branch`.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}`
    ///
    /// Service token: any one of `delete_branch`, `delete_production_branch`.
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - keyspace: Name of the keyspace, such as `shop`.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func delete(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ keyspace: String,
        options: RequestOptions = RequestOptions()
    ) async throws {
        try await withRawResponse.delete(organization, database, branch, keyspace, options: options).parse()
    }

    /// Get how far a change has rolled out over the shards of a keyspace.
    ///
    /// Shows the last rollout of a keyspace: a resize or a change of its configuration, which the
    /// service applies to one shard after the other.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/rollout-status`
    ///
    /// Service token: `read_branch`.
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - keyspace: Name of the keyspace, such as `shop`.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``KeyspaceRolloutStatus``: The last rollout of a change over the shards of a
    ///   keyspace.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func getRolloutStatus(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ keyspace: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> KeyspaceRolloutStatus {
        try await withRawResponse.getRolloutStatus(organization, database, branch, keyspace, options: options).parse()
    }

    /// Get the VSchema of a keyspace.
    ///
    /// Returns the VSchema, the document that tells Vitess which tables a keyspace has, by which
    /// columns their rows are spread over the shards, and where sequences and lookup tables are.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/vschema`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`.
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - keyspace: Name of the keyspace, such as `shop`.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Vschema``: The VSchema of a keyspace, which says how its tables are spread
    ///   over shards.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func getVschema(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ keyspace: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> Vschema {
        try await withRawResponse.getVschema(organization, database, branch, keyspace, options: options).parse()
    }

    /// Replace the VSchema of a keyspace.
    ///
    /// Replaces the whole VSchema of a keyspace; what is not in the new document is gone. It takes
    /// effect on queries at once. The service checks the document first and answers 422 when it is
    /// wrong. Branches with safe migrations take such changes through deploy requests. On a
    /// production branch a token needs `write_production_branch_vschema`.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/vschema`
    ///
    /// Service token: any one of `write_production_branch_vschema`, `write_branch_vschema`.
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - keyspace: Name of the keyspace, such as `shop`.
    ///   - params: ``UpdateKeyspaceVschema``; `vschema` is required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Vschema``: The VSchema of a keyspace, which says how its tables are spread
    ///   over shards.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func updateVschema(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ keyspace: String,
        _ params: UpdateKeyspaceVschema,
        options: RequestOptions = RequestOptions()
    ) async throws -> Vschema {
        try await withRawResponse.updateVschema(
            organization,
            database,
            branch,
            keyspace,
            params,
            options: options
        ).parse()
    }

    /// Set in which read-only regions a keyspace has replicas.
    ///
    /// Replaces the list of regions to which the keyspace is replicated for reading. A region that
    /// is not in the new list loses its replicas; an empty list takes them all away. Replicas in
    /// further regions are billed.
    ///
    /// `PUT /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/read-only-regions`
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - keyspace: Name of the keyspace, such as `shop`.
    ///   - params: ``UpdateKeyspaceReadOnlyRegions``; `readOnlyRegions` is required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A list, each item a ``ReadOnlyRegionKeyspace``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func updateReadOnlyRegions(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ keyspace: String,
        _ params: UpdateKeyspaceReadOnlyRegions,
        options: RequestOptions = RequestOptions()
    ) async throws -> [ReadOnlyRegionKeyspace] {
        try await withRawResponse.updateReadOnlyRegions(
            organization,
            database,
            branch,
            keyspace,
            params,
            options: options
        ).parse()
    }
}

/// The calls of ``Keyspaces``, with the reply as it came: status, headers and body.
public struct RawKeyspaces: Sendable {
    let transport: Transport

    /// List the keyspaces of a branch. See `list` of ``Keyspaces``.
    public func list(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListKeyspaces = ListKeyspaces(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Page<Keyspace>> {
        try await transport.send(
            "list_keyspaces",
            [organization, database, branch],
            query: params.queryPairs,
            options: options,
            reply: .page(of: Keyspace.self)
        )
    }

    /// Create a keyspace on a branch. See `create` of ``Keyspaces``.
    public func create(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: CreateKeyspace,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Keyspace> {
        try await transport.send(
            "create_keyspace",
            [organization, database, branch],
            body: params.jsonBody,
            options: options,
            reply: .value(Keyspace.self)
        )
    }

    /// Get a keyspace. See `get` of ``Keyspaces``.
    public func get(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ keyspace: String,
        _ params: GetKeyspace = GetKeyspace(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Keyspace> {
        try await transport.send(
            "get_keyspace",
            [organization, database, branch, keyspace],
            query: params.queryPairs,
            options: options,
            reply: .value(Keyspace.self)
        )
    }

    /// Change the settings of a keyspace. See `update` of ``Keyspaces``.
    public func update(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ keyspace: String,
        _ params: UpdateKeyspace = UpdateKeyspace(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Keyspace> {
        try await transport.send(
            "update_keyspace",
            [organization, database, branch, keyspace],
            body: params.jsonBody,
            options: options,
            reply: .value(Keyspace.self)
        )
    }

    /// Delete a keyspace. See `delete` of ``Keyspaces``.
    public func delete(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ keyspace: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Void> {
        try await transport.send(
            "delete_keyspace",
            [organization, database, branch, keyspace],
            options: options,
            reply: .nothing
        )
    }

    /// Get how far a change has rolled out over the shards of a keyspace. See `getRolloutStatus` of ``Keyspaces``.
    public func getRolloutStatus(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ keyspace: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<KeyspaceRolloutStatus> {
        try await transport.send(
            "get_keyspace_rollout_status",
            [organization, database, branch, keyspace],
            options: options,
            reply: .value(KeyspaceRolloutStatus.self)
        )
    }

    /// Get the VSchema of a keyspace. See `getVschema` of ``Keyspaces``.
    public func getVschema(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ keyspace: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Vschema> {
        try await transport.send(
            "get_keyspace_vschema",
            [organization, database, branch, keyspace],
            options: options,
            reply: .value(Vschema.self)
        )
    }

    /// Replace the VSchema of a keyspace. See `updateVschema` of ``Keyspaces``.
    public func updateVschema(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ keyspace: String,
        _ params: UpdateKeyspaceVschema,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Vschema> {
        try await transport.send(
            "update_keyspace_vschema",
            [organization, database, branch, keyspace],
            body: params.jsonBody,
            options: options,
            reply: .value(Vschema.self)
        )
    }

    /// Set in which read-only regions a keyspace has replicas. See `updateReadOnlyRegions` of ``Keyspaces``.
    public func updateReadOnlyRegions(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ keyspace: String,
        _ params: UpdateKeyspaceReadOnlyRegions,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<[ReadOnlyRegionKeyspace]> {
        try await transport.send(
            "update_keyspace_read_only_regions",
            [organization, database, branch, keyspace],
            body: params.jsonBody,
            options: options,
            reply: .value([ReadOnlyRegionKeyspace].self)
        )
    }
}

/// What `list` of ``Keyspaces`` takes beside its path.
public struct ListKeyspaces: Sendable {
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

/// What `create` of ``Keyspaces`` takes beside its path.
public struct CreateKeyspace: Sendable {
    /// Name of the keyspace, unique on the branch. Queries name it like a MySQL database.
    public var name: String
    /// Size of the cluster of each shard, such as `PS_10`. The cluster sizes of the organization list what there is.
    public var clusterSize: String
    /// How many replicas each shard gets beyond the ones that its size includes. None when left out.
    public var extraReplicas: Int?
    /// How many shards the keyspace has. One when left out, which makes it unsharded; more make it sharded.
    public var shards: Int?

    /// What is left out is not sent.
    public init(name: String, clusterSize: String, extraReplicas: Int? = nil, shards: Int? = nil) {
        self.name = name
        self.clusterSize = clusterSize
        self.extraReplicas = extraReplicas
        self.shards = shards
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("name", name)
            fields.put("cluster_size", clusterSize)
            fields.put("extra_replicas", extraReplicas)
            fields.put("shards", shards)
        }
    }
}

/// What `get` of ``Keyspaces`` takes beside its path.
public struct GetKeyspace: Sendable {
    /// Whether to include what is expensive to look up, such as the read-only regions that the
    /// keyspace is replicated to. False when left out.
    public var full: Bool?

    /// What is left out is not sent.
    public init(full: Bool? = nil) {
        self.full = full
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("full", full)
        return pairs
    }
}

/// What `update` of ``Keyspaces`` takes beside its path.
public struct UpdateKeyspace: Sendable {
    /// How strictly commits shall wait for replicas.
    public var replicationDurabilityConstraints: ReplicationDurabilityConstraintsInput?
    /// Settings of `VReplication`. Send all three, since one that is missing may fall back to its default.
    public var vreplicationFlags: VreplicationFlagsInput?
    /// Settings of the throttler. Send both, since one that is missing may fall back to its default.
    public var throttler: KeyspaceThrottler?
    /// How many shards a change may roll out to at the same time, from 1 to 32. Null goes back to
    /// the service's default.
    public var maxRollout: OrNull<Int>?

    /// What is left out is not sent.
    public init(
        replicationDurabilityConstraints: ReplicationDurabilityConstraintsInput? = nil,
        vreplicationFlags: VreplicationFlagsInput? = nil,
        throttler: KeyspaceThrottler? = nil,
        maxRollout: OrNull<Int>? = nil
    ) {
        self.replicationDurabilityConstraints = replicationDurabilityConstraints
        self.vreplicationFlags = vreplicationFlags
        self.throttler = throttler
        self.maxRollout = maxRollout
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("replication_durability_constraints", replicationDurabilityConstraints)
            fields.put("vreplication_flags", vreplicationFlags)
            fields.put("throttler", throttler)
            fields.put("max_rollout", maxRollout)
        }
    }
}

/// What `updateVschema` of ``Keyspaces`` takes beside its path.
public struct UpdateKeyspaceVschema: Sendable {
    /// The whole VSchema as JSON text, in the form that `raw` has in replies.
    public var vschema: String

    /// What is left out is not sent.
    public init(vschema: String) {
        self.vschema = vschema
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("vschema", vschema)
        }
    }
}

/// What `updateReadOnlyRegions` of ``Keyspaces`` takes beside its path.
public struct UpdateKeyspaceReadOnlyRegions: Sendable {
    /// The complete new list; regions that are not in it lose their replicas.
    public var readOnlyRegions: [ReadOnlyRegionInput]

    /// What is left out is not sent.
    public init(readOnlyRegions: [ReadOnlyRegionInput]) {
        self.readOnlyRegions = readOnlyRegions
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("read_only_regions", readOnlyRegions)
        }
    }
}
