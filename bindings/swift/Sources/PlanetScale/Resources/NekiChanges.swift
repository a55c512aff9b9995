// Generated from api/resources/neki_changes.yaml by `cargo xtask codegen`. Do not edit.
// Neki changes: a method an operation.

import Foundation

/// Whatever is changed about the parts of a Neki branch (sharded Postgres), its configuration
/// profiles, routers, sidecars, admin component or the cluster as a whole, becomes a change
/// request.
///
/// It waits until it can be carried out, is applied, and is completed; until it begins it can be
/// canceled. Here are the changes of a whole branch; each part lists its own as well.
public struct NekiChanges: Sendable {
    let transport: Transport

    /// The same calls, with the reply as it came: status, headers and body.
    public var withRawResponse: RawNekiChanges { RawNekiChanges(transport: transport) }

    /// List the changes of a Neki branch.
    ///
    /// Returns the requests for changes of every part of a Neki branch, done and undone, page by
    /// page. The filters narrow each other down.
    ///
    /// One page, the first unless told otherwise; `all` goes on.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/neki-changes`
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
    ///   - params: ``ListNekiChangeRequests``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A ``Page``, each item a ``NekiChangeRequest``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func list(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListNekiChangeRequests = ListNekiChangeRequests(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Page<NekiChangeRequest> {
        try await withRawResponse.list(organization, database, branch, params, options: options).parse()
    }

    /// List the changes of a Neki branch, all pages.
    ///
    /// Pages are fetched as they are needed, from the place that `params` names.
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/neki-changes`
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - params: ``ListNekiChangeRequests``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: The items for `for try await`, each a ``NekiChangeRequest``; `pages` of it has
    ///   whole pages. Iterating throws ``PlanetScaleError`` as the call for one page does.
    public func all(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListNekiChangeRequests = ListNekiChangeRequests(),
        options: RequestOptions = RequestOptions()
    ) -> PageSequence<NekiChangeRequest> {
        transport.all(
            "list_neki_change_requests",
            [organization, database, branch],
            query: params.queryPairs,
            options: options,
            item: NekiChangeRequest.self
        )
    }

    /// Get a change of a Neki branch.
    ///
    /// Returns one request for a change with its state and with the values before and after it.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/neki-changes/{id}`
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
    ///   - id: Identifier of the change request.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``NekiChangeRequest``: A change of one part of a Neki branch that somebody
    ///   asked for.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func get(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> NekiChangeRequest {
        try await withRawResponse.get(organization, database, branch, id, options: options).parse()
    }

    /// Waits until the change has been carried out.
    ///
    /// Fails when it is canceled. A change of the size or the disks of many shards can take an hour
    /// and more.
    ///
    /// It succeeds when `state` is `completed`. It fails when `state` is `canceled`.
    ///
    /// Looks with
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/neki-changes/{id}`
    /// until then.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - id: Identifier of the change request.
    ///   - options: For this wait only: how long it may take, 2 hours unless told otherwise; the
    ///     time between two looks; what is called after every look.
    /// - Returns: ``NekiChangeRequest``: A change of one part of a Neki branch that somebody
    ///   asked for.
    /// - Throws: ``PlanetScaleError``: as every call does, and when the time ran out or what is
    ///   waited for cannot happen any more, with the object as it was seen last;
    ///   `CancellationError` when the task is cancelled.
    public func waitUntilCompleted(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: WaitOptions<NekiChangeRequest> = WaitOptions<NekiChangeRequest>()
    ) async throws -> NekiChangeRequest {
        try await transport.wait(
            "get_neki_change_request",
            "wait_until_completed",
            [organization, database, branch, id],
            options: options,
            value: NekiChangeRequest.self
        )
    }

    /// Waits as `waitUntilCompleted` does, and hands out what each look saw, the last one included.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - id: Identifier of the change request.
    ///   - options: For this wait only: how long it may take, 2 hours unless told otherwise; the
    ///     time between two looks; what is called after every look.
    /// - Returns: A sequence for `for try await`. It ends when the wait has succeeded; else it
    ///   throws what the wait would.
    public func progressUntilCompleted(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: WaitOptions<NekiChangeRequest> = WaitOptions<NekiChangeRequest>()
    ) -> WaitSequence<NekiChangeRequest> {
        transport.progress(
            "get_neki_change_request",
            "wait_until_completed",
            [organization, database, branch, id],
            options: options,
            value: NekiChangeRequest.self
        )
    }

    /// Cancel a change of a Neki branch.
    ///
    /// Takes back a change before it is carried out; `can_delete` in the change tells whether that
    /// is still possible.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/neki-changes/{id}`
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
    ///   - id: Identifier of the change request.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func cancel(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws {
        try await withRawResponse.cancel(organization, database, branch, id, options: options).parse()
    }
}

/// The calls of ``NekiChanges``, with the reply as it came: status, headers and body.
public struct RawNekiChanges: Sendable {
    let transport: Transport

    /// List the changes of a Neki branch. See `list` of ``NekiChanges``.
    public func list(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListNekiChangeRequests = ListNekiChangeRequests(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Page<NekiChangeRequest>> {
        try await transport.send(
            "list_neki_change_requests",
            [organization, database, branch],
            query: params.queryPairs,
            options: options,
            reply: .page(of: NekiChangeRequest.self)
        )
    }

    /// Get a change of a Neki branch. See `get` of ``NekiChanges``.
    public func get(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<NekiChangeRequest> {
        try await transport.send(
            "get_neki_change_request",
            [organization, database, branch, id],
            options: options,
            reply: .value(NekiChangeRequest.self)
        )
    }

    /// Cancel a change of a Neki branch. See `cancel` of ``NekiChanges``.
    public func cancel(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Void> {
        try await transport.send(
            "cancel_neki_change_request",
            [organization, database, branch, id],
            options: options,
            reply: .nothing
        )
    }
}

/// What `list` of ``NekiChanges`` takes beside its path.
public struct ListNekiChangeRequests: Sendable {
    /// Only changes in one of these states.
    public var state: [NekiChangeRequestState]?
    /// Only changes of these kinds of parts.
    public var targetTypes: [NekiChangeRequestTargetType]?
    /// Only changes of the part with this identifier. Needs `targetTypes` as well.
    public var targetID: String?
    /// Only changes of the time span of this length that ends now.
    public var period: TimePeriod?
    /// Only changes that were completed within this range, written as two RFC 3339 timestamps with
    /// two dots between them, such as `2026-01-01T00:00:00Z..2026-01-31T23:59:59Z`.
    public var completedAt: String?
    /// Number of the page to return, counted from 1.
    public var page: Int?
    /// How many items a page holds, at most 100.
    public var perPage: Int?

    /// What is left out is not sent.
    public init(
        state: [NekiChangeRequestState]? = nil,
        targetTypes: [NekiChangeRequestTargetType]? = nil,
        targetID: String? = nil,
        period: TimePeriod? = nil,
        completedAt: String? = nil,
        page: Int? = nil,
        perPage: Int? = nil
    ) {
        self.state = state
        self.targetTypes = targetTypes
        self.targetID = targetID
        self.period = period
        self.completedAt = completedAt
        self.page = page
        self.perPage = perPage
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("state", state)
        pairs.add("target_types", targetTypes)
        pairs.add("target_id", targetID)
        pairs.add("period", period)
        pairs.add("completed_at", completedAt)
        pairs.add("page", page)
        pairs.add("per_page", perPage)
        return pairs
    }
}
