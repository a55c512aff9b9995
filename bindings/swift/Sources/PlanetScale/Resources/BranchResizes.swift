// Generated from api/resources/branch_resizes.yaml by `cargo xtask codegen`. Do not edit.
// Branch resizes: a method an operation.

import Foundation

/// Changes of the VTGates of a MySQL branch, the query routers that applications connect to: their
/// size, their number and whether they are added and taken away with the load.
///
/// Keyspaces, which hold the data, are resized on their own.
public struct BranchResizes: Sendable {
    let transport: Transport

    /// The same calls, with the reply as it came: status, headers and body.
    public var withRawResponse: RawBranchResizes { RawBranchResizes(transport: transport) }

    /// List the VTGate resizes of a MySQL branch.
    ///
    /// Gives the resizes that were asked for, done or not, page by page.
    ///
    /// One page, the first unless told otherwise; `all` goes on.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/resizes`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - params: ``ListBranchResizeRequests``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A ``Page``, each item a ``BranchResizeRequest``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func list(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListBranchResizeRequests = ListBranchResizeRequests(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Page<BranchResizeRequest> {
        try await withRawResponse.list(organization, database, branch, params, options: options).parse()
    }

    /// List the VTGate resizes of a MySQL branch, all pages.
    ///
    /// Pages are fetched as they are needed, from the place that `params` names.
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/resizes`
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - params: ``ListBranchResizeRequests``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: The items for `for try await`, each a ``BranchResizeRequest``; `pages` of it
    ///   has whole pages. Iterating throws ``PlanetScaleError`` as the call for one page does.
    public func all(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListBranchResizeRequests = ListBranchResizeRequests(),
        options: RequestOptions = RequestOptions()
    ) -> PageSequence<BranchResizeRequest> {
        transport.all(
            "list_branch_resize_requests",
            [organization, database, branch],
            query: params.queryPairs,
            options: options,
            item: BranchResizeRequest.self
        )
    }

    /// Change the VTGates of a MySQL branch.
    ///
    /// Asks for other VTGates and returns the resize, which is carried out afterwards: wait until
    /// it is completed. Wait for the branch to be ready before asking. A reply without a body means
    /// that the VTGates are already as asked for.
    ///
    /// `PUT /organizations/{organization}/databases/{database}/branches/{branch}/resizes`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - params: ``UpdateBranchResizeRequest``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``BranchResizeRequest``: A change of the VTGates of a MySQL branch.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func update(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: UpdateBranchResizeRequest = UpdateBranchResizeRequest(),
        options: RequestOptions = RequestOptions()
    ) async throws -> BranchResizeRequest {
        try await withRawResponse.update(organization, database, branch, params, options: options).parse()
    }

    /// Get a VTGate resize of a MySQL branch.
    ///
    /// Gives one resize with what it makes of the VTGates and what was there before. This is the
    /// call to poll after asking for it.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/resizes/{resize}`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - resize: Identifier of the resize, as `id` in the list of resizes.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``BranchResizeRequest``: A change of the VTGates of a MySQL branch.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func get(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ resize: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> BranchResizeRequest {
        try await withRawResponse.get(organization, database, branch, resize, options: options).parse()
    }

    /// Waits until the VTGates are as the resize asks.
    ///
    /// Fails when it is canceled.
    ///
    /// It succeeds when `state` is `completed`. It fails when `state` is `canceled`.
    ///
    /// Looks with
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/resizes/{resize}`
    /// until then.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - resize: Identifier of the resize, as `id` in the list of resizes.
    ///   - options: For this wait only: how long it may take, 1 hour unless told otherwise; the
    ///     time between two looks; what is called after every look.
    /// - Returns: ``BranchResizeRequest``: A change of the VTGates of a MySQL branch.
    /// - Throws: ``PlanetScaleError``: as every call does, and when the time ran out or what is
    ///   waited for cannot happen any more, with the object as it was seen last;
    ///   `CancellationError` when the task is cancelled.
    public func waitUntilCompleted(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ resize: String,
        options: WaitOptions<BranchResizeRequest> = WaitOptions<BranchResizeRequest>()
    ) async throws -> BranchResizeRequest {
        try await transport.wait(
            "get_branch_resize_request",
            "wait_until_completed",
            [organization, database, branch, resize],
            options: options,
            value: BranchResizeRequest.self
        )
    }

    /// Waits as `waitUntilCompleted` does, and hands out what each look saw, the last one included.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - resize: Identifier of the resize, as `id` in the list of resizes.
    ///   - options: For this wait only: how long it may take, 1 hour unless told otherwise; the
    ///     time between two looks; what is called after every look.
    /// - Returns: A sequence for `for try await`. It ends when the wait has succeeded; else it
    ///   throws what the wait would.
    public func progressUntilCompleted(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ resize: String,
        options: WaitOptions<BranchResizeRequest> = WaitOptions<BranchResizeRequest>()
    ) -> WaitSequence<BranchResizeRequest> {
        transport.progress(
            "get_branch_resize_request",
            "wait_until_completed",
            [organization, database, branch, resize],
            options: options,
            value: BranchResizeRequest.self
        )
    }
}

/// The calls of ``BranchResizes``, with the reply as it came: status, headers and body.
public struct RawBranchResizes: Sendable {
    let transport: Transport

    /// List the VTGate resizes of a MySQL branch. See `list` of ``BranchResizes``.
    public func list(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListBranchResizeRequests = ListBranchResizeRequests(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Page<BranchResizeRequest>> {
        try await transport.send(
            "list_branch_resize_requests",
            [organization, database, branch],
            query: params.queryPairs,
            options: options,
            reply: .page(of: BranchResizeRequest.self)
        )
    }

    /// Change the VTGates of a MySQL branch. See `update` of ``BranchResizes``.
    public func update(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: UpdateBranchResizeRequest = UpdateBranchResizeRequest(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<BranchResizeRequest> {
        try await transport.send(
            "update_branch_resize_request",
            [organization, database, branch],
            body: params.jsonBody,
            options: options,
            reply: .value(BranchResizeRequest.self)
        )
    }

    /// Get a VTGate resize of a MySQL branch. See `get` of ``BranchResizes``.
    public func get(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ resize: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<BranchResizeRequest> {
        try await transport.send(
            "get_branch_resize_request",
            [organization, database, branch, resize],
            options: options,
            reply: .value(BranchResizeRequest.self)
        )
    }
}

/// What `list` of ``BranchResizes`` takes beside its path.
public struct ListBranchResizeRequests: Sendable {
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

/// What `update` of ``BranchResizes`` takes beside its path.
public struct UpdateBranchResizeRequest: Sendable {
    /// Size of the VTGates, such as `VTG_20`.
    public var vtgateSize: String?
    /// How many VTGates run; with autoscaling, the fewest.
    public var vtgateCount: Int?
    /// The most VTGates that autoscaling may run.
    public var vtgateMaxCount: Int?
    /// Whether VTGates are added and taken away with the load.
    public var vtgateAutoscaling: Bool?
    /// Percentage of processor use that autoscaling aims for, such as 60.
    public var vtgateTargetCPUUtilization: Int?

    /// What is left out is not sent.
    public init(
        vtgateSize: String? = nil,
        vtgateCount: Int? = nil,
        vtgateMaxCount: Int? = nil,
        vtgateAutoscaling: Bool? = nil,
        vtgateTargetCPUUtilization: Int? = nil
    ) {
        self.vtgateSize = vtgateSize
        self.vtgateCount = vtgateCount
        self.vtgateMaxCount = vtgateMaxCount
        self.vtgateAutoscaling = vtgateAutoscaling
        self.vtgateTargetCPUUtilization = vtgateTargetCPUUtilization
    }

    var jsonBody: JSONBody {
        JSONWriter.body { (fields: inout JSONFields) in
            fields.put("vtgate_size", vtgateSize)
            fields.put("vtgate_count", vtgateCount)
            fields.put("vtgate_max_count", vtgateMaxCount)
            fields.put("vtgate_autoscaling", vtgateAutoscaling)
            fields.put("vtgate_target_cpu_utilization", vtgateTargetCPUUtilization)
        }
    }
}
