// Generated from api/resources/query_patterns.yaml by `cargo xtask codegen`. Do not edit.
// Query patterns: a method an operation.

import Foundation

/// Reports on the queries of a branch, grouped into patterns: statements that are alike but for
/// their values count as one, with how often it ran, how long it took and how many rows it read.
///
/// A report is made in the background and then lies ready as a CSV file. The database needs Query
/// Insights switched on.
public struct QueryPatterns: Sendable {
    let transport: Transport

    /// The same calls, with the reply as it came: status, headers and body.
    public var withRawResponse: RawQueryPatterns { RawQueryPatterns(transport: transport) }

    /// Get the state of a query patterns report.
    ///
    /// Returns a report without its contents: its state, who asked for it, and where the file can
    /// be fetched once the report is `completed`. This is the call to poll after asking for a
    /// report.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/query-patterns/{id}`
    ///
    /// Service token: `read_branch`. OAuth: any one of `read_branches` (organization, database),
    /// `read_branch` (branch).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - id: Identifier of the report, from the reply that created it.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``QueryPatternsReport``: A report on the query patterns of a branch, made in
    ///   the background.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func get(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> QueryPatternsReport {
        try await withRawResponse.get(organization, database, branch, id, options: options).parse()
    }

    /// Waits until the file of a query patterns report is ready to be fetched.
    ///
    /// Failure means that the report could not be made; ask for a new one.
    ///
    /// It succeeds when `state` is `completed`. It fails when `state` is `failed`.
    ///
    /// Looks with
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/query-patterns/{id}`
    /// until then.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - id: Identifier of the report, from the reply that created it.
    ///   - options: For this wait only: how long it may take, 30 minutes unless told otherwise;
    ///     the time between two looks; what is called after every look.
    /// - Returns: ``QueryPatternsReport``: A report on the query patterns of a branch, made in
    ///   the background.
    /// - Throws: ``PlanetScaleError``: as every call does, and when the time ran out or what is
    ///   waited for cannot happen any more, with the object as it was seen last;
    ///   `CancellationError` when the task is cancelled.
    public func waitUntilCompleted(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: WaitOptions<QueryPatternsReport> = WaitOptions<QueryPatternsReport>()
    ) async throws -> QueryPatternsReport {
        try await transport.wait(
            "get_query_patterns_report_status",
            "wait_until_completed",
            [organization, database, branch, id],
            options: options,
            value: QueryPatternsReport.self
        )
    }

    /// Waits as `waitUntilCompleted` does, and hands out what each look saw, the last one included.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - id: Identifier of the report, from the reply that created it.
    ///   - options: For this wait only: how long it may take, 30 minutes unless told otherwise;
    ///     the time between two looks; what is called after every look.
    /// - Returns: A sequence for `for try await`. It ends when the wait has succeeded; else it
    ///   throws what the wait would.
    public func progressUntilCompleted(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: WaitOptions<QueryPatternsReport> = WaitOptions<QueryPatternsReport>()
    ) -> WaitSequence<QueryPatternsReport> {
        transport.progress(
            "get_query_patterns_report_status",
            "wait_until_completed",
            [organization, database, branch, id],
            options: options,
            value: QueryPatternsReport.self
        )
    }

    /// Delete a query patterns report.
    ///
    /// Deletes a report and its file.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/query-patterns/{id}`
    ///
    /// Service token: `read_branch`. OAuth: any one of `read_branches` (organization, database),
    /// `read_branch` (branch).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - id: Identifier of the report, from the reply that created it.
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

    /// Ask for a query patterns report of a branch.
    ///
    /// Starts to put together a report on the recent queries of a branch and returns it at once,
    /// `pending`. Wait until it is completed before fetching the file.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/query-patterns`
    ///
    /// Service token: `read_branch`. OAuth: any one of `read_branches` (organization, database),
    /// `read_branch` (branch).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``QueryPatternsReport``: A report on the query patterns of a branch, made in
    ///   the background.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func create(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> QueryPatternsReport {
        try await withRawResponse.create(organization, database, branch, options: options).parse()
    }

    /// List the query patterns reports of a branch.
    ///
    /// Returns the reports that were asked for and not deleted, with their states. Pages go by
    /// cursor.
    ///
    /// One page, the first unless told otherwise; `all` goes on.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/query-patterns`
    ///
    /// Service token: `read_branch`. OAuth: any one of `read_branches` (organization, database),
    /// `read_branch` (branch).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - params: ``ListGeneratedQueryPatternsReports``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A ``Page``, each item a ``QueryPatternsReport``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func list(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListGeneratedQueryPatternsReports = ListGeneratedQueryPatternsReports(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Page<QueryPatternsReport> {
        try await withRawResponse.list(organization, database, branch, params, options: options).parse()
    }

    /// List the query patterns reports of a branch, all pages.
    ///
    /// Pages are fetched as they are needed, from the place that `params` names.
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/query-patterns`
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - params: ``ListGeneratedQueryPatternsReports``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: The items for `for try await`, each a ``QueryPatternsReport``; `pages` of it
    ///   has whole pages. Iterating throws ``PlanetScaleError`` as the call for one page does.
    public func all(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListGeneratedQueryPatternsReports = ListGeneratedQueryPatternsReports(),
        options: RequestOptions = RequestOptions()
    ) -> PageSequence<QueryPatternsReport> {
        transport.all(
            "list_generated_query_patterns_reports",
            [organization, database, branch],
            query: params.queryPairs,
            options: options,
            item: QueryPatternsReport.self
        )
    }

    /// Download a query patterns report.
    ///
    /// Gives the file of a completed report, a table of query patterns in CSV form. The service
    /// redirects to a signed address on another host, which must not be given the credentials; the
    /// file there can be compressed with gzip although no header says so.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/query-patterns/{id}/download`
    ///
    /// Service token: `read_branch`. OAuth: any one of `read_branches` (organization, database),
    /// `read_branch` (branch).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - id: Identifier of the report, from the reply that created it.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: What was downloaded.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func download(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> Data {
        try await withRawResponse.download(organization, database, branch, id, options: options).parse()
    }
}

/// The calls of ``QueryPatterns``, with the reply as it came: status, headers and body.
public struct RawQueryPatterns: Sendable {
    let transport: Transport

    /// Get the state of a query patterns report. See `get` of ``QueryPatterns``.
    public func get(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<QueryPatternsReport> {
        try await transport.send(
            "get_query_patterns_report_status",
            [organization, database, branch, id],
            options: options,
            reply: .value(QueryPatternsReport.self)
        )
    }

    /// Delete a query patterns report. See `delete` of ``QueryPatterns``.
    public func delete(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Void> {
        try await transport.send(
            "delete_query_patterns_report",
            [organization, database, branch, id],
            options: options,
            reply: .nothing
        )
    }

    /// Ask for a query patterns report of a branch. See `create` of ``QueryPatterns``.
    public func create(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<QueryPatternsReport> {
        try await transport.send(
            "create_query_patterns_report",
            [organization, database, branch],
            options: options,
            reply: .value(QueryPatternsReport.self)
        )
    }

    /// List the query patterns reports of a branch. See `list` of ``QueryPatterns``.
    public func list(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListGeneratedQueryPatternsReports = ListGeneratedQueryPatternsReports(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Page<QueryPatternsReport>> {
        try await transport.send(
            "list_generated_query_patterns_reports",
            [organization, database, branch],
            query: params.queryPairs,
            options: options,
            reply: .page(of: QueryPatternsReport.self)
        )
    }

    /// Download a query patterns report. See `download` of ``QueryPatterns``.
    public func download(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Data> {
        try await transport.send(
            "get_query_patterns_report",
            [organization, database, branch, id],
            options: options,
            reply: .bytes
        )
    }
}

/// What `list` of ``QueryPatterns`` takes beside its path.
public struct ListGeneratedQueryPatternsReports: Sendable {
    /// Cursor of the item after which the page starts, taken from `cursor_end` of the page before.
    public var startingAfter: String?
    /// Cursor of the item before which the page ends, taken from `cursor_start` of the page after; for going backwards.
    public var endingBefore: String?
    /// How many items a page holds, at most 100.
    public var limit: Int?

    /// What is left out is not sent.
    public init(startingAfter: String? = nil, endingBefore: String? = nil, limit: Int? = nil) {
        self.startingAfter = startingAfter
        self.endingBefore = endingBefore
        self.limit = limit
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("starting_after", startingAfter)
        pairs.add("ending_before", endingBefore)
        pairs.add("limit", limit)
        return pairs
    }
}
