// Generated from api/resources/branch_changes.yaml by `cargo xtask codegen`. Do not edit.
// Branch changes: a method an operation.

import Foundation

/// Changes of the cluster of a Postgres branch: its size, the number of its replicas, its disks and
/// its settings.
///
/// A change is asked for, waits its turn and is then carried out node by node while the branch
/// stays in use, which takes 10 to 60 minutes for a new size.
public struct BranchChanges: Sendable {
    let transport: Transport

    /// The same calls, with the reply as it came: status, headers and body.
    public var withRawResponse: RawBranchChanges { RawBranchChanges(transport: transport) }

    /// List the changes of a Postgres branch.
    ///
    /// Gives the changes that were asked for, done or not, page by page.
    ///
    /// One page, the first unless told otherwise; `all` goes on.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/changes`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - params: ``ListBranchChangeRequests``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A ``Page``, each item a ``BranchChangeRequest``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func list(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListBranchChangeRequests = ListBranchChangeRequests(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Page<BranchChangeRequest> {
        try await withRawResponse.list(organization, database, branch, params, options: options).parse()
    }

    /// List the changes of a Postgres branch, all pages.
    ///
    /// Pages are fetched as they are needed, from the place that `params` names.
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/changes`
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - params: ``ListBranchChangeRequests``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: The items for `for try await`, each a ``BranchChangeRequest``; `pages` of it
    ///   has whole pages. Iterating throws ``PlanetScaleError`` as the call for one page does.
    public func all(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListBranchChangeRequests = ListBranchChangeRequests(),
        options: RequestOptions = RequestOptions()
    ) -> PageSequence<BranchChangeRequest> {
        transport.all(
            "list_branch_change_requests",
            [organization, database, branch],
            query: params.queryPairs,
            options: options,
            item: BranchChangeRequest.self
        )
    }

    /// Change the cluster of a Postgres branch.
    ///
    /// Asks for another size, number of replicas, disk or settings and returns the change, which is
    /// carried out afterwards: wait until it is completed. Wait for the branch to be ready before
    /// asking. Settings that need it restart the servers. A reply without a body means that the
    /// branch is already as asked for.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/changes`
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
    ///   - branch: Name of the branch, such as `main`.
    ///   - params: ``UpdateBranchChangeRequest``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``BranchChangeRequest``: A change of the cluster of a Postgres branch.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func update(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: UpdateBranchChangeRequest = UpdateBranchChangeRequest(),
        options: RequestOptions = RequestOptions()
    ) async throws -> BranchChangeRequest {
        try await withRawResponse.update(organization, database, branch, params, options: options).parse()
    }

    /// Cancel the changes of a Postgres branch that wait.
    ///
    /// Takes back what was asked for and has not been carried out yet. Official clients use this
    /// path; the published document has the one of resizes, `cancel`, instead.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/changes`
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func cancelAll(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: RequestOptions = RequestOptions()
    ) async throws {
        try await withRawResponse.cancelAll(organization, database, branch, options: options).parse()
    }

    /// Get a change of a Postgres branch.
    ///
    /// Gives one change with what it makes of the cluster and what was there before. This is the
    /// call to poll after asking for it.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/changes/{id}`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - id: Identifier of the change, as `id` in the list of changes.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``BranchChangeRequest``: A change of the cluster of a Postgres branch.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func get(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> BranchChangeRequest {
        try await withRawResponse.get(organization, database, branch, id, options: options).parse()
    }

    /// Waits until the change is in force.
    ///
    /// Fails when it is canceled. A new size takes 10 to 60 minutes, longer when other changes come
    /// first.
    ///
    /// It succeeds when `state` is `completed`. It fails when `state` is `canceled`.
    ///
    /// Looks with
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/changes/{id}`
    /// until then.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - id: Identifier of the change, as `id` in the list of changes.
    ///   - options: For this wait only: how long it may take, 2 hours unless told otherwise; the
    ///     time between two looks; what is called after every look.
    /// - Returns: ``BranchChangeRequest``: A change of the cluster of a Postgres branch.
    /// - Throws: ``PlanetScaleError``: as every call does, and when the time ran out or what is
    ///   waited for cannot happen any more, with the object as it was seen last;
    ///   `CancellationError` when the task is cancelled.
    public func waitUntilCompleted(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: WaitOptions<BranchChangeRequest> = WaitOptions<BranchChangeRequest>()
    ) async throws -> BranchChangeRequest {
        try await transport.wait(
            "get_branch_change_request",
            "wait_until_completed",
            [organization, database, branch, id],
            options: options,
            value: BranchChangeRequest.self
        )
    }

    /// Waits as `waitUntilCompleted` does, and hands out what each look saw, the last one included.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - id: Identifier of the change, as `id` in the list of changes.
    ///   - options: For this wait only: how long it may take, 2 hours unless told otherwise; the
    ///     time between two looks; what is called after every look.
    /// - Returns: A sequence for `for try await`. It ends when the wait has succeeded; else it
    ///   throws what the wait would.
    public func progressUntilCompleted(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: WaitOptions<BranchChangeRequest> = WaitOptions<BranchChangeRequest>()
    ) -> WaitSequence<BranchChangeRequest> {
        transport.progress(
            "get_branch_change_request",
            "wait_until_completed",
            [organization, database, branch, id],
            options: options,
            value: BranchChangeRequest.self
        )
    }

    /// Cancel the change of a Postgres branch that waits.
    ///
    /// Takes back the change that was asked for and has not been carried out yet. It ends in the
    /// state `canceled`.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/resizes`
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
    ///   - branch: Name of the branch, such as `main`.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func cancel(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: RequestOptions = RequestOptions()
    ) async throws {
        try await withRawResponse.cancel(organization, database, branch, options: options).parse()
    }
}

/// The calls of ``BranchChanges``, with the reply as it came: status, headers and body.
public struct RawBranchChanges: Sendable {
    let transport: Transport

    /// List the changes of a Postgres branch. See `list` of ``BranchChanges``.
    public func list(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListBranchChangeRequests = ListBranchChangeRequests(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Page<BranchChangeRequest>> {
        try await transport.send(
            "list_branch_change_requests",
            [organization, database, branch],
            query: params.queryPairs,
            options: options,
            reply: .page(of: BranchChangeRequest.self)
        )
    }

    /// Change the cluster of a Postgres branch. See `update` of ``BranchChanges``.
    public func update(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: UpdateBranchChangeRequest = UpdateBranchChangeRequest(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<BranchChangeRequest> {
        try await transport.send(
            "update_branch_change_request",
            [organization, database, branch],
            body: params.jsonBody,
            options: options,
            reply: .value(BranchChangeRequest.self)
        )
    }

    /// Cancel the changes of a Postgres branch that wait. See `cancelAll` of ``BranchChanges``.
    public func cancelAll(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Void> {
        try await transport.send(
            "cancel_branch_changes",
            [organization, database, branch],
            options: options,
            reply: .nothing
        )
    }

    /// Get a change of a Postgres branch. See `get` of ``BranchChanges``.
    public func get(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<BranchChangeRequest> {
        try await transport.send(
            "get_branch_change_request",
            [organization, database, branch, id],
            options: options,
            reply: .value(BranchChangeRequest.self)
        )
    }

    /// Cancel the change of a Postgres branch that waits. See `cancel` of ``BranchChanges``.
    public func cancel(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Void> {
        try await transport.send(
            "cancel_branch_change_request",
            [organization, database, branch],
            options: options,
            reply: .nothing
        )
    }
}

/// What `list` of ``BranchChanges`` takes beside its path.
public struct ListBranchChangeRequests: Sendable {
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

/// What `update` of ``BranchChanges`` takes beside its path.
public struct UpdateBranchChangeRequest: Sendable {
    /// Size of the cluster, such as `PS_20`, one of the listed cluster sizes.
    public var clusterSize: String?
    /// How many replicas the cluster has beside its primary.
    public var replicas: Int?
    /// The settings to change, by namespace and name, such as `max_connections` in `pgconf`. The
    /// list of cluster parameters tells which there are.
    public var parameters: [String: JSON]?
    /// What to change about the disk of each node.
    public var storage: StorageChangeInput?

    /// What is left out is not sent.
    public init(
        clusterSize: String? = nil,
        replicas: Int? = nil,
        parameters: [String: JSON]? = nil,
        storage: StorageChangeInput? = nil
    ) {
        self.clusterSize = clusterSize
        self.replicas = replicas
        self.parameters = parameters
        self.storage = storage
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("cluster_size", clusterSize)
            fields.put("replicas", replicas)
            fields.put("parameters", parameters)
            fields.put("storage", storage)
        }
    }
}
