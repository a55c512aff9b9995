// Generated from api/resources/anomalies.yaml by `cargo xtask codegen`. Do not edit.
// Anomalies: a method an operation.

import Foundation

/// An anomaly is a stretch of time in which the primary of a branch used its resources in an
/// unusual way: processor, memory, disk operations, rows read or written.
///
/// Insights finds them by itself and says which queries rose and fell together with them.
public struct Anomalies: Sendable {
    let transport: Transport

    /// The same calls, with the reply as it came: status, headers and body.
    public var withRawResponse: RawAnomalies { RawAnomalies(transport: transport) }

    /// List the anomalies of a branch.
    ///
    /// Returns the anomalies that were found in a window of time. `page` is ignored and `next_page`
    /// is always null, so the one page that comes back is all there is: narrow the window to see
    /// others.
    ///
    /// One page, the first unless told otherwise; `all` goes on.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/anomalies`
    ///
    /// Service token: any one of `read_databases`, `read_database`. OAuth: any one of
    /// `read_databases` (organization), `read_database` (database).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - params: ``ListBranchAnomalies``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A ``Page``, each item a ``Anomaly``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func list(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListBranchAnomalies = ListBranchAnomalies(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Page<Anomaly> {
        try await withRawResponse.list(organization, database, branch, params, options: options).parse()
    }

    /// List the anomalies of a branch, all pages.
    ///
    /// Pages are fetched as they are needed, from the place that `params` names.
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/anomalies`
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - params: ``ListBranchAnomalies``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: The items for `for try await`, each a ``Anomaly``; `pages` of it has whole
    ///   pages. Iterating throws ``PlanetScaleError`` as the call for one page does.
    public func all(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListBranchAnomalies = ListBranchAnomalies(),
        options: RequestOptions = RequestOptions()
    ) -> PageSequence<Anomaly> {
        transport.all(
            "list_branch_anomalies",
            [organization, database, branch],
            query: params.queryPairs,
            options: options,
            item: Anomaly.self
        )
    }

    /// Get an anomaly.
    ///
    /// Returns one anomaly with the queries whose load moved along with it.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/anomalies/{id}`
    ///
    /// Service token: any one of `read_databases`, `read_database`. OAuth: any one of
    /// `read_databases` (organization), `read_database` (database).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - id: Identifier of the anomaly, as `id` in the list of anomalies.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``Anomaly``: A stretch of time in which the primary of a branch used its
    ///   resources in an unusual way.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func get(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> Anomaly {
        try await withRawResponse.get(organization, database, branch, id, options: options).parse()
    }
}

/// The calls of ``Anomalies``, with the reply as it came: status, headers and body.
public struct RawAnomalies: Sendable {
    let transport: Transport

    /// List the anomalies of a branch. See `list` of ``Anomalies``.
    public func list(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListBranchAnomalies = ListBranchAnomalies(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Page<Anomaly>> {
        try await transport.send(
            "list_branch_anomalies",
            [organization, database, branch],
            query: params.queryPairs,
            options: options,
            reply: .page(of: Anomaly.self)
        )
    }

    /// Get an anomaly. See `get` of ``Anomalies``.
    public func get(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Anomaly> {
        try await transport.send(
            "get_branch_anomaly",
            [organization, database, branch, id],
            options: options,
            reply: .value(Anomaly.self)
        )
    }
}

/// What `list` of ``Anomalies`` takes beside its path.
public struct ListBranchAnomalies: Sendable {
    /// Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Use it with `to`, instead of `period`.
    public var from: String?
    /// End of the window, an ISO 8601 time. Now when left out.
    public var to: String?
    /// How far the window reaches back from now, instead of `from` and `to`.
    public var period: TimePeriod?
    /// Number of the page to return, counted from 1.
    public var page: Int?
    /// How many items a page holds, at most 100.
    public var perPage: Int?

    /// What is left out is not sent.
    public init(
        from: String? = nil,
        to: String? = nil,
        period: TimePeriod? = nil,
        page: Int? = nil,
        perPage: Int? = nil
    ) {
        self.from = from
        self.to = to
        self.period = period
        self.page = page
        self.perPage = perPage
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("from", from)
        pairs.add("to", to)
        pairs.add("period", period)
        pairs.add("page", page)
        pairs.add("per_page", perPage)
        return pairs
    }
}
