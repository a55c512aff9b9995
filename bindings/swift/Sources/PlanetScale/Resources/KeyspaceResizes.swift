// Generated from api/resources/keyspace_resizes.yaml by `cargo xtask codegen`. Do not edit.
// Keyspace resizes: a method an operation.

import Foundation

/// Changes of the cluster of one keyspace of a MySQL branch: the size of its nodes, the number of
/// extra replicas and the memory for vector indexes.
///
/// A resize is asked for, waits its turn and is then carried out node by node while the keyspace
/// stays in use.
public struct KeyspaceResizes: Sendable {
    let transport: Transport

    /// The same calls, with the reply as it came: status, headers and body.
    public var withRawResponse: RawKeyspaceResizes { RawKeyspaceResizes(transport: transport) }

    /// List the resizes of a keyspace.
    ///
    /// Gives the resizes that were asked for, done or not, page by page.
    ///
    /// One page, the first unless told otherwise; `all` goes on.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/resizes`
    ///
    /// Service token: `read_branch`.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - keyspace: Name of the keyspace, such as `shop`.
    ///   - params: ``ListKeyspaceResizeRequests``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A ``Page``, each item a ``KeyspaceResizeRequest``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func list(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ keyspace: String,
        _ params: ListKeyspaceResizeRequests = ListKeyspaceResizeRequests(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Page<KeyspaceResizeRequest> {
        try await withRawResponse.list(organization, database, branch, keyspace, params, options: options).parse()
    }

    /// List the resizes of a keyspace, all pages.
    ///
    /// Pages are fetched as they are needed, from the place that `params` names.
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/resizes`
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - keyspace: Name of the keyspace, such as `shop`.
    ///   - params: ``ListKeyspaceResizeRequests``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: The items for `for try await`, each a ``KeyspaceResizeRequest``; `pages` of it
    ///   has whole pages. Iterating throws ``PlanetScaleError`` as the call for one page does.
    public func all(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ keyspace: String,
        _ params: ListKeyspaceResizeRequests = ListKeyspaceResizeRequests(),
        options: RequestOptions = RequestOptions()
    ) -> PageSequence<KeyspaceResizeRequest> {
        transport.all(
            "list_keyspace_resize_requests",
            [organization, database, branch, keyspace],
            query: params.queryPairs,
            options: options,
            item: KeyspaceResizeRequest.self
        )
    }

    /// Change the cluster of a keyspace.
    ///
    /// Asks for another size or more or fewer replicas of a keyspace and returns the resize, which
    /// is carried out afterwards: wait until it is completed. Wait for the branch to be ready
    /// before asking.
    ///
    /// `PUT /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/resizes`
    ///
    /// Service token: `write_database`.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - keyspace: Name of the keyspace, such as `shop`.
    ///   - params: ``UpdateKeyspaceResizeRequest``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``KeyspaceResizeRequest``: A change of the cluster of a keyspace.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func update(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ keyspace: String,
        _ params: UpdateKeyspaceResizeRequest = UpdateKeyspaceResizeRequest(),
        options: RequestOptions = RequestOptions()
    ) async throws -> KeyspaceResizeRequest {
        try await withRawResponse.update(organization, database, branch, keyspace, params, options: options).parse()
    }

    /// Cancel the resize of a keyspace that waits.
    ///
    /// Takes back the resize that was asked for and has not been carried out yet. It ends in the
    /// state `canceled`.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/resizes`
    ///
    /// Service token: `write_database`.
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
    public func cancel(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ keyspace: String,
        options: RequestOptions = RequestOptions()
    ) async throws {
        try await withRawResponse.cancel(organization, database, branch, keyspace, options: options).parse()
    }

    /// Get a resize of a keyspace.
    ///
    /// Gives one resize with what it makes of the keyspace and what was there before. This is the
    /// call to poll after asking for it.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/resizes/{id}`
    ///
    /// Service token: `read_branch`.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - keyspace: Name of the keyspace, such as `shop`.
    ///   - id: Identifier of the resize, as `id` in the list of resizes.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``KeyspaceResizeRequest``: A change of the cluster of a keyspace.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func get(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ keyspace: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> KeyspaceResizeRequest {
        try await withRawResponse.get(organization, database, branch, keyspace, id, options: options).parse()
    }

    /// Waits until the keyspace is as the resize asks.
    ///
    /// Fails when it is canceled. Large keyspaces take long, as every node is replaced in turn.
    ///
    /// It succeeds when `state` is `completed`. It fails when `state` is `canceled`.
    ///
    /// Looks with
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/resizes/{id}`
    /// until then.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - keyspace: Name of the keyspace, such as `shop`.
    ///   - id: Identifier of the resize, as `id` in the list of resizes.
    ///   - options: For this wait only: how long it may take, 2 hours unless told otherwise; the
    ///     time between two looks; what is called after every look.
    /// - Returns: ``KeyspaceResizeRequest``: A change of the cluster of a keyspace.
    /// - Throws: ``PlanetScaleError``: as every call does, and when the time ran out or what is
    ///   waited for cannot happen any more, with the object as it was seen last;
    ///   `CancellationError` when the task is cancelled.
    public func waitUntilCompleted(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ keyspace: String,
        _ id: String,
        options: WaitOptions<KeyspaceResizeRequest> = WaitOptions<KeyspaceResizeRequest>()
    ) async throws -> KeyspaceResizeRequest {
        try await transport.wait(
            "get_keyspace_resize_request",
            "wait_until_completed",
            [organization, database, branch, keyspace, id],
            options: options,
            value: KeyspaceResizeRequest.self
        )
    }

    /// Waits as `waitUntilCompleted` does, and hands out what each look saw, the last one included.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - keyspace: Name of the keyspace, such as `shop`.
    ///   - id: Identifier of the resize, as `id` in the list of resizes.
    ///   - options: For this wait only: how long it may take, 2 hours unless told otherwise; the
    ///     time between two looks; what is called after every look.
    /// - Returns: A sequence for `for try await`. It ends when the wait has succeeded; else it
    ///   throws what the wait would.
    public func progressUntilCompleted(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ keyspace: String,
        _ id: String,
        options: WaitOptions<KeyspaceResizeRequest> = WaitOptions<KeyspaceResizeRequest>()
    ) -> WaitSequence<KeyspaceResizeRequest> {
        transport.progress(
            "get_keyspace_resize_request",
            "wait_until_completed",
            [organization, database, branch, keyspace, id],
            options: options,
            value: KeyspaceResizeRequest.self
        )
    }
}

/// The calls of ``KeyspaceResizes``, with the reply as it came: status, headers and body.
public struct RawKeyspaceResizes: Sendable {
    let transport: Transport

    /// List the resizes of a keyspace. See `list` of ``KeyspaceResizes``.
    public func list(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ keyspace: String,
        _ params: ListKeyspaceResizeRequests = ListKeyspaceResizeRequests(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Page<KeyspaceResizeRequest>> {
        try await transport.send(
            "list_keyspace_resize_requests",
            [organization, database, branch, keyspace],
            query: params.queryPairs,
            options: options,
            reply: .page(of: KeyspaceResizeRequest.self)
        )
    }

    /// Change the cluster of a keyspace. See `update` of ``KeyspaceResizes``.
    public func update(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ keyspace: String,
        _ params: UpdateKeyspaceResizeRequest = UpdateKeyspaceResizeRequest(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<KeyspaceResizeRequest> {
        try await transport.send(
            "update_keyspace_resize_request",
            [organization, database, branch, keyspace],
            body: params.jsonBody,
            options: options,
            reply: .value(KeyspaceResizeRequest.self)
        )
    }

    /// Cancel the resize of a keyspace that waits. See `cancel` of ``KeyspaceResizes``.
    public func cancel(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ keyspace: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Void> {
        try await transport.send(
            "cancel_keyspace_resize_request",
            [organization, database, branch, keyspace],
            options: options,
            reply: .nothing
        )
    }

    /// Get a resize of a keyspace. See `get` of ``KeyspaceResizes``.
    public func get(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ keyspace: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<KeyspaceResizeRequest> {
        try await transport.send(
            "get_keyspace_resize_request",
            [organization, database, branch, keyspace, id],
            options: options,
            reply: .value(KeyspaceResizeRequest.self)
        )
    }
}

/// What `list` of ``KeyspaceResizes`` takes beside its path.
public struct ListKeyspaceResizeRequests: Sendable {
    /// Only resizes that were completed within this time range, written as two RFC 3339 timestamps
    /// with two dots between them, such as `2026-01-01T00:00:00Z..2026-01-31T23:59:59Z`.
    public var completedAt: String?
    /// Number of the page to return, counted from 1.
    public var page: Int?
    /// How many items a page holds, at most 100.
    public var perPage: Int?

    /// What is left out is not sent.
    public init(completedAt: String? = nil, page: Int? = nil, perPage: Int? = nil) {
        self.completedAt = completedAt
        self.page = page
        self.perPage = perPage
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("completed_at", completedAt)
        pairs.add("page", page)
        pairs.add("per_page", perPage)
        return pairs
    }
}

/// What `update` of ``KeyspaceResizes`` takes beside its path.
public struct UpdateKeyspaceResizeRequest: Sendable {
    /// Size of the cluster, such as `PS_20`, one of the listed cluster sizes.
    public var clusterSize: String?
    /// How many replicas to run beyond those that the size comes with.
    public var extraReplicas: Int?
    /// Percentage of the buffer pool to set aside for vector indexes.
    public var vectorPoolAllocation: Int?

    /// What is left out is not sent.
    public init(clusterSize: String? = nil, extraReplicas: Int? = nil, vectorPoolAllocation: Int? = nil) {
        self.clusterSize = clusterSize
        self.extraReplicas = extraReplicas
        self.vectorPoolAllocation = vectorPoolAllocation
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("cluster_size", clusterSize)
            fields.put("extra_replicas", extraReplicas)
            fields.put("vector_pool_allocation", vectorPoolAllocation)
        }
    }
}
