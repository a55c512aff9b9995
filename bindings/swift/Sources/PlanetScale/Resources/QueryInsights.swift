// Generated from api/resources/query_insights.yaml by `cargo xtask codegen`. Do not edit.
// Query insights: a method an operation.

import Foundation

/// What the queries of a branch cost.
///
/// Insights groups queries that differ in their values only into patterns and keeps statistics of
/// each: how often it ran, how long it took, what it read and which errors it met. Notable
/// executions are recorded one by one, and tags say which part of an application a query came from.
/// The lists here cannot be paged through: they return one page.
public struct QueryInsights: Sendable {
    let transport: Transport

    /// The same calls, with the reply as it came: status, headers and body.
    public var withRawResponse: RawQueryInsights { RawQueryInsights(transport: transport) }

    /// List the query patterns of a branch with their statistics.
    ///
    /// Returns the patterns that queries of the branch fall into, each with the sums, averages and
    /// latencies of its executions in a window of time, by default the last 24 hours. Sort by what
    /// you look for, such as `totalTime` or `rowsReadPerReturned`, and take the first ones. `page`
    /// is ignored and `next_page` is always null: the one page that comes back is all there is, as
    /// large as `perPage` says.
    ///
    /// One page, the first unless told otherwise; `all` goes on.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights`
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
    ///   - params: ``ListBranchQueries``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A ``Page``, each item a ``QuerySummary``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func list(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListBranchQueries = ListBranchQueries(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Page<QuerySummary> {
        try await withRawResponse.list(organization, database, branch, params, options: options).parse()
    }

    /// List the query patterns of a branch with their statistics, all pages.
    ///
    /// Pages are fetched as they are needed, from the place that `params` names.
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights`
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - params: ``ListBranchQueries``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: The items for `for try await`, each a ``QuerySummary``; `pages` of it has whole
    ///   pages. Iterating throws ``PlanetScaleError`` as the call for one page does.
    public func all(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListBranchQueries = ListBranchQueries(),
        options: RequestOptions = RequestOptions()
    ) -> PageSequence<QuerySummary> {
        transport.all(
            "list_branch_queries",
            [organization, database, branch],
            query: params.queryPairs,
            options: options,
            item: QuerySummary.self
        )
    }

    /// List the errors that queries of a branch ran into.
    ///
    /// Returns the errors of a window of time, alike ones counted together under one fingerprint. A
    /// window wider than 25 hours falls back to the last 24 hours. `page` is ignored and
    /// `next_page` is always null: the one page that comes back is all there is, as large as
    /// `perPage` says.
    ///
    /// One page, the first unless told otherwise; `allErrors` goes on.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/errors`
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
    ///   - params: ``ListBranchQueryErrors``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A ``Page``, each item a ``QueryErrorSummary``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func listErrors(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListBranchQueryErrors = ListBranchQueryErrors(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Page<QueryErrorSummary> {
        try await withRawResponse.listErrors(organization, database, branch, params, options: options).parse()
    }

    /// List the errors that queries of a branch ran into, all pages.
    ///
    /// Pages are fetched as they are needed, from the place that `params` names.
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/errors`
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - params: ``ListBranchQueryErrors``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: The items for `for try await`, each a ``QueryErrorSummary``; `pages` of it has
    ///   whole pages. Iterating throws ``PlanetScaleError`` as the call for one page does.
    public func allErrors(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListBranchQueryErrors = ListBranchQueryErrors(),
        options: RequestOptions = RequestOptions()
    ) -> PageSequence<QueryErrorSummary> {
        transport.all(
            "list_branch_query_errors",
            [organization, database, branch],
            query: params.queryPairs,
            options: options,
            item: QueryErrorSummary.self
        )
    }

    /// List the failed executions behind an error.
    ///
    /// Returns the single executions that failed with the error. A window wider than 25 hours falls
    /// back to the last 24 hours. `page` is ignored and `next_page` is always null: the one page
    /// that comes back is all there is, as large as `perPage` says.
    ///
    /// One page, the first unless told otherwise; `allErrorExecutions` goes on.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/errors/{fingerprint}`
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
    ///   - fingerprint: Fingerprint of the error, as `error_fingerprint` in the list of errors.
    ///   - params: ``GetBranchQueryError``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A ``Page``, each item a ``QueryExecution``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func listErrorExecutions(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ fingerprint: String,
        _ params: GetBranchQueryError = GetBranchQueryError(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Page<QueryExecution> {
        try await withRawResponse.listErrorExecutions(
            organization,
            database,
            branch,
            fingerprint,
            params,
            options: options
        ).parse()
    }

    /// List the failed executions behind an error, all pages.
    ///
    /// Pages are fetched as they are needed, from the place that `params` names.
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/errors/{fingerprint}`
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - fingerprint: Fingerprint of the error, as `error_fingerprint` in the list of errors.
    ///   - params: ``GetBranchQueryError``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: The items for `for try await`, each a ``QueryExecution``; `pages` of it has
    ///   whole pages. Iterating throws ``PlanetScaleError`` as the call for one page does.
    public func allErrorExecutions(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ fingerprint: String,
        _ params: GetBranchQueryError = GetBranchQueryError(),
        options: RequestOptions = RequestOptions()
    ) -> PageSequence<QueryExecution> {
        transport.all(
            "get_branch_query_error",
            [organization, database, branch, fingerprint],
            query: params.queryPairs,
            options: options,
            item: QueryExecution.self
        )
    }

    /// Get one recorded execution of a query.
    ///
    /// Returns one execution by its identifier, with its tags, rows and duration. The values in it
    /// are only there when the database collects raw queries.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/queries/{id}`
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
    ///   - id: Identifier of the execution, as `id` in a list of executions. Not the `id` of a
    ///     pattern.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``QueryExecution``: One execution of a query that Insights recorded, because it
    ///   was slow, failed or read many rows.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func get(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> QueryExecution {
        try await withRawResponse.get(organization, database, branch, id, options: options).parse()
    }

    /// List the tags on the queries of a branch.
    ///
    /// Returns the keys that queries were tagged with in a window of time, each with its values.
    /// Tags come from comments that the application adds to its SQL, such as `app` or `route`, and
    /// from what the service knows about the connection, such as `username`. At most 100 tags come
    /// back: `page` and `perPage` are ignored and `next_page` is always null, so narrow the window
    /// or the pattern to see others.
    ///
    /// One page, the first unless told otherwise; `allTags` goes on.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/tags`
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
    ///   - params: ``ListBranchQueryTags``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A ``Page``, each item a ``QueryTag``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func listTags(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListBranchQueryTags = ListBranchQueryTags(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Page<QueryTag> {
        try await withRawResponse.listTags(organization, database, branch, params, options: options).parse()
    }

    /// List the tags on the queries of a branch, all pages.
    ///
    /// Pages are fetched as they are needed, from the place that `params` names.
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/tags`
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - params: ``ListBranchQueryTags``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: The items for `for try await`, each a ``QueryTag``; `pages` of it has whole
    ///   pages. Iterating throws ``PlanetScaleError`` as the call for one page does.
    public func allTags(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListBranchQueryTags = ListBranchQueryTags(),
        options: RequestOptions = RequestOptions()
    ) -> PageSequence<QueryTag> {
        transport.all(
            "list_branch_query_tags",
            [organization, database, branch],
            query: params.queryPairs,
            options: options,
            item: QueryTag.self
        )
    }

    /// List query statistics grouped by tags.
    ///
    /// Returns the same statistics as the list of query patterns, but grouped by the values of one
    /// or more tags, to see which application, route or job causes the load. Name at least one tag.
    /// `page` is ignored and `next_page` is always null: the one page that comes back is all there
    /// is, as large as `perPage` says.
    ///
    /// One page, the first unless told otherwise; `allTagSummaries` goes on.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/tags/summaries`
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
    ///   - params: ``ListBranchQueryTagSummaries``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A ``Page``, each item a ``QueryTagSummary``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func listTagSummaries(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListBranchQueryTagSummaries = ListBranchQueryTagSummaries(),
        options: RequestOptions = RequestOptions()
    ) async throws -> Page<QueryTagSummary> {
        try await withRawResponse.listTagSummaries(organization, database, branch, params, options: options).parse()
    }

    /// List query statistics grouped by tags, all pages.
    ///
    /// Pages are fetched as they are needed, from the place that `params` names.
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/tags/summaries`
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - params: ``ListBranchQueryTagSummaries``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: The items for `for try await`, each a ``QueryTagSummary``; `pages` of it has
    ///   whole pages. Iterating throws ``PlanetScaleError`` as the call for one page does.
    public func allTagSummaries(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListBranchQueryTagSummaries = ListBranchQueryTagSummaries(),
        options: RequestOptions = RequestOptions()
    ) -> PageSequence<QueryTagSummary> {
        transport.all(
            "list_branch_query_tag_summaries",
            [organization, database, branch],
            query: params.queryPairs,
            options: options,
            item: QueryTagSummary.self
        )
    }

    /// Get a tag with its values.
    ///
    /// Returns one tag with how many queries carried each of its values in a window of time.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/tags/{tag}`
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
    ///   - tag: The `id` of the tag, such as `Sapp`, as in the list of tags. Not its `name`.
    ///   - params: ``GetBranchQueryTag``; all of it may be left out.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``QueryTag``: A key that queries are tagged with, and its values.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func getTag(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ tag: String,
        _ params: GetBranchQueryTag = GetBranchQueryTag(),
        options: RequestOptions = RequestOptions()
    ) async throws -> QueryTag {
        try await withRawResponse.getTag(organization, database, branch, tag, params, options: options).parse()
    }

    /// List the recorded executions of a query pattern.
    ///
    /// Returns single executions of the pattern, the notable ones: slow, failing or reading many
    /// rows. A window wider than 25 hours falls back to the last 24 hours. `page` is ignored and
    /// `next_page` is always null: the one page that comes back is all there is, as large as
    /// `perPage` says.
    ///
    /// One page, the first unless told otherwise; `allExecutions` goes on.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/{fingerprint}`
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
    ///   - fingerprint: Fingerprint of the query pattern, as `fingerprint` in the list of
    ///     patterns.
    ///   - params: ``GetQueryStatistics``; `keyspace` is required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: A ``Page``, each item a ``QueryExecution``.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func listExecutions(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ fingerprint: String,
        _ params: GetQueryStatistics,
        options: RequestOptions = RequestOptions()
    ) async throws -> Page<QueryExecution> {
        try await withRawResponse.listExecutions(
            organization,
            database,
            branch,
            fingerprint,
            params,
            options: options
        ).parse()
    }

    /// List the recorded executions of a query pattern, all pages.
    ///
    /// Pages are fetched as they are needed, from the place that `params` names.
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/{fingerprint}`
    ///
    /// - Parameters:
    ///   - organization: Name (slug) of the organization, such as `acme`. `nil`: the client's own
    ///     organization.
    ///   - database: Name of the database, such as `shop`.
    ///   - branch: Name of the branch, such as `main`.
    ///   - fingerprint: Fingerprint of the query pattern, as `fingerprint` in the list of
    ///     patterns.
    ///   - params: ``GetQueryStatistics``; `keyspace` is required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: The items for `for try await`, each a ``QueryExecution``; `pages` of it has
    ///   whole pages. Iterating throws ``PlanetScaleError`` as the call for one page does.
    public func allExecutions(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ fingerprint: String,
        _ params: GetQueryStatistics,
        options: RequestOptions = RequestOptions()
    ) -> PageSequence<QueryExecution> {
        transport.all(
            "get_query_statistics",
            [organization, database, branch, fingerprint],
            query: params.queryPairs,
            options: options,
            item: QueryExecution.self
        )
    }

    /// Get the statistics of a query pattern.
    ///
    /// Returns the sums, averages and latencies of one pattern over a window of time, the same as
    /// in the list of patterns. Answers 404 when the pattern did not run in the window.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/{fingerprint}/summary`
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
    ///   - fingerprint: Fingerprint of the query pattern, as `fingerprint` in the list of
    ///     patterns.
    ///   - params: ``GetQuerySummary``; `keyspace` is required.
    ///   - options: For this call only: time limits, retries, headers, more of the query and of
    ///     the body.
    /// - Returns: ``QuerySummary``: A query pattern, that is all queries that differ in their
    ///   values only, with the statistics of its executions in a window of time.
    /// - Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached,
    ///   or its answer is an error; `CancellationError` when the task is cancelled.
    public func getSummary(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ fingerprint: String,
        _ params: GetQuerySummary,
        options: RequestOptions = RequestOptions()
    ) async throws -> QuerySummary {
        try await withRawResponse.getSummary(
            organization,
            database,
            branch,
            fingerprint,
            params,
            options: options
        ).parse()
    }
}

/// The calls of ``QueryInsights``, with the reply as it came: status, headers and body.
public struct RawQueryInsights: Sendable {
    let transport: Transport

    /// List the query patterns of a branch with their statistics. See `list` of ``QueryInsights``.
    public func list(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListBranchQueries = ListBranchQueries(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Page<QuerySummary>> {
        try await transport.send(
            "list_branch_queries",
            [organization, database, branch],
            query: params.queryPairs,
            options: options,
            reply: .page(of: QuerySummary.self)
        )
    }

    /// List the errors that queries of a branch ran into. See `listErrors` of ``QueryInsights``.
    public func listErrors(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListBranchQueryErrors = ListBranchQueryErrors(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Page<QueryErrorSummary>> {
        try await transport.send(
            "list_branch_query_errors",
            [organization, database, branch],
            query: params.queryPairs,
            options: options,
            reply: .page(of: QueryErrorSummary.self)
        )
    }

    /// List the failed executions behind an error. See `listErrorExecutions` of ``QueryInsights``.
    public func listErrorExecutions(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ fingerprint: String,
        _ params: GetBranchQueryError = GetBranchQueryError(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Page<QueryExecution>> {
        try await transport.send(
            "get_branch_query_error",
            [organization, database, branch, fingerprint],
            query: params.queryPairs,
            options: options,
            reply: .page(of: QueryExecution.self)
        )
    }

    /// Get one recorded execution of a query. See `get` of ``QueryInsights``.
    public func get(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ id: String,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<QueryExecution> {
        try await transport.send(
            "get_branch_query",
            [organization, database, branch, id],
            options: options,
            reply: .value(QueryExecution.self)
        )
    }

    /// List the tags on the queries of a branch. See `listTags` of ``QueryInsights``.
    public func listTags(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListBranchQueryTags = ListBranchQueryTags(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Page<QueryTag>> {
        try await transport.send(
            "list_branch_query_tags",
            [organization, database, branch],
            query: params.queryPairs,
            options: options,
            reply: .page(of: QueryTag.self)
        )
    }

    /// List query statistics grouped by tags. See `listTagSummaries` of ``QueryInsights``.
    public func listTagSummaries(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ params: ListBranchQueryTagSummaries = ListBranchQueryTagSummaries(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Page<QueryTagSummary>> {
        try await transport.send(
            "list_branch_query_tag_summaries",
            [organization, database, branch],
            query: params.queryPairs,
            options: options,
            reply: .page(of: QueryTagSummary.self)
        )
    }

    /// Get a tag with its values. See `getTag` of ``QueryInsights``.
    public func getTag(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ tag: String,
        _ params: GetBranchQueryTag = GetBranchQueryTag(),
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<QueryTag> {
        try await transport.send(
            "get_branch_query_tag",
            [organization, database, branch, tag],
            query: params.queryPairs,
            options: options,
            reply: .value(QueryTag.self)
        )
    }

    /// List the recorded executions of a query pattern. See `listExecutions` of ``QueryInsights``.
    public func listExecutions(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ fingerprint: String,
        _ params: GetQueryStatistics,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<Page<QueryExecution>> {
        try await transport.send(
            "get_query_statistics",
            [organization, database, branch, fingerprint],
            query: params.queryPairs,
            options: options,
            reply: .page(of: QueryExecution.self)
        )
    }

    /// Get the statistics of a query pattern. See `getSummary` of ``QueryInsights``.
    public func getSummary(
        _ organization: String?,
        _ database: String,
        _ branch: String,
        _ fingerprint: String,
        _ params: GetQuerySummary,
        options: RequestOptions = RequestOptions()
    ) async throws -> RawResponse<QuerySummary> {
        try await transport.send(
            "get_query_summary",
            [organization, database, branch, fingerprint],
            query: params.queryPairs,
            options: options,
            reply: .value(QuerySummary.self)
        )
    }
}

/// What `list` of ``QueryInsights`` takes beside its path.
public struct ListBranchQueries: Sendable {
    /// Text to search the SQL of the patterns for.
    public var q: String?
    /// Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead of `period`. A
    /// window wider than 25 hours must begin and end on the hour and span at most 365 days.
    public var from: String?
    /// End of the window, an ISO 8601 time. Now when left out.
    public var to: String?
    /// How far the window reaches back from now, instead of `from` and `to`.
    public var period: TimePeriod?
    /// What the patterns are sorted by.
    public var sort: QuerySort?
    /// Direction of the sorting. `desc` puts the largest first.
    public var dir: PlanetScaleSortOrder?
    /// Kind of node that the queries ran on. All nodes when left out.
    public var tabletType: TabletType?
    /// Kind of statement to count. All kinds when left out.
    public var type: StatementType?
    /// Names of the fields to return, such as `queryCount` and `p99Latency`. All fields when left
    /// out; what is not named is absent from the items.
    public var fields: [String]?
    /// Number of the page to return, counted from 1.
    public var page: Int?
    /// How many items a page holds, at most 100.
    public var perPage: Int?

    /// What is left out is not sent.
    public init(
        q: String? = nil,
        from: String? = nil,
        to: String? = nil,
        period: TimePeriod? = nil,
        sort: QuerySort? = nil,
        dir: PlanetScaleSortOrder? = nil,
        tabletType: TabletType? = nil,
        type: StatementType? = nil,
        fields: [String]? = nil,
        page: Int? = nil,
        perPage: Int? = nil
    ) {
        self.q = q
        self.from = from
        self.to = to
        self.period = period
        self.sort = sort
        self.dir = dir
        self.tabletType = tabletType
        self.type = type
        self.fields = fields
        self.page = page
        self.perPage = perPage
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("q", q)
        pairs.add("from", from)
        pairs.add("to", to)
        pairs.add("period", period)
        pairs.add("sort", sort)
        pairs.add("dir", dir)
        pairs.add("tablet_type", tabletType)
        pairs.add("type", type)
        pairs.add("fields", self.fields)
        pairs.add("page", page)
        pairs.add("per_page", perPage)
        return pairs
    }
}

/// What `listErrors` of ``QueryInsights`` takes beside its path.
public struct ListBranchQueryErrors: Sendable {
    /// Text to search the error messages for.
    public var q: String?
    /// Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead of `period`.
    public var from: String?
    /// End of the window, an ISO 8601 time. Now when left out.
    public var to: String?
    /// How far the window reaches back from now, instead of `from` and `to`.
    public var period: TimePeriod?
    /// What the errors are sorted by.
    public var sort: QueryErrorSort?
    /// Direction of the sorting. `desc` puts the largest first.
    public var dir: PlanetScaleSortOrder?
    /// Kind of node that the queries ran on. All nodes when left out.
    public var tabletType: TabletType?
    /// Number of the page to return, counted from 1.
    public var page: Int?
    /// How many items a page holds, at most 100.
    public var perPage: Int?

    /// What is left out is not sent.
    public init(
        q: String? = nil,
        from: String? = nil,
        to: String? = nil,
        period: TimePeriod? = nil,
        sort: QueryErrorSort? = nil,
        dir: PlanetScaleSortOrder? = nil,
        tabletType: TabletType? = nil,
        page: Int? = nil,
        perPage: Int? = nil
    ) {
        self.q = q
        self.from = from
        self.to = to
        self.period = period
        self.sort = sort
        self.dir = dir
        self.tabletType = tabletType
        self.page = page
        self.perPage = perPage
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("q", q)
        pairs.add("from", from)
        pairs.add("to", to)
        pairs.add("period", period)
        pairs.add("sort", sort)
        pairs.add("dir", dir)
        pairs.add("tablet_type", tabletType)
        pairs.add("page", page)
        pairs.add("per_page", perPage)
        return pairs
    }
}

/// What `listErrorExecutions` of ``QueryInsights`` takes beside its path.
public struct GetBranchQueryError: Sendable {
    /// Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead of `period`.
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

/// What `listTags` of ``QueryInsights`` takes beside its path.
public struct ListBranchQueryTags: Sendable {
    /// Pattern that the tag's `id` must match, in the form of SQL `LIKE`: `%app%` finds every tag
    /// with `app` in it, `app` alone finds nothing because an `id` begins with a letter for its
    /// source.
    public var q: String?
    /// Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead of `period`. A
    /// window wider than 25 hours must begin and end on the hour and span at most 365 days.
    public var from: String?
    /// End of the window, an ISO 8601 time. Now when left out.
    public var to: String?
    /// How far the window reaches back from now, instead of `from` and `to`.
    public var period: TimePeriod?
    /// Fingerprint of the query pattern whose tags are wanted, together with `keyspace`.
    public var fingerprint: String?
    /// Keyspace of the queries whose tags are wanted; on Postgres the name of the database.
    public var keyspace: String?
    /// Kind of node that the queries ran on. All nodes when left out.
    public var tabletType: TabletType?
    /// How many values of each tag to return, from 1 to 100; 25 when left out. The rest is summed up as `Other`.
    public var valuesLimit: Int?
    /// Whether to leave out the values that stand for many (`overflow` and `collapsed`) and return
    /// recorded ones only. Nothing says then that values are missing.
    public var literalValuesOnly: Bool?
    /// Number of the page to return, counted from 1.
    public var page: Int?
    /// How many items a page holds, at most 100.
    public var perPage: Int?

    /// What is left out is not sent.
    public init(
        q: String? = nil,
        from: String? = nil,
        to: String? = nil,
        period: TimePeriod? = nil,
        fingerprint: String? = nil,
        keyspace: String? = nil,
        tabletType: TabletType? = nil,
        valuesLimit: Int? = nil,
        literalValuesOnly: Bool? = nil,
        page: Int? = nil,
        perPage: Int? = nil
    ) {
        self.q = q
        self.from = from
        self.to = to
        self.period = period
        self.fingerprint = fingerprint
        self.keyspace = keyspace
        self.tabletType = tabletType
        self.valuesLimit = valuesLimit
        self.literalValuesOnly = literalValuesOnly
        self.page = page
        self.perPage = perPage
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("q", q)
        pairs.add("from", from)
        pairs.add("to", to)
        pairs.add("period", period)
        pairs.add("fingerprint", fingerprint)
        pairs.add("keyspace", keyspace)
        pairs.add("tablet_type", tabletType)
        pairs.add("values_limit", valuesLimit)
        pairs.add("literal_values_only", literalValuesOnly)
        pairs.add("page", page)
        pairs.add("per_page", perPage)
        return pairs
    }
}

/// What `listTagSummaries` of ``QueryInsights`` takes beside its path.
public struct ListBranchQueryTagSummaries: Sendable {
    /// The `id` of each tag to group by, such as `Sapp`, as in the list of tags. Not its `name`.
    public var tags: [String]?
    /// Text to search for. What it is compared with is not documented.
    public var q: String?
    /// Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead of `period`. A
    /// window wider than 25 hours must begin and end on the hour and span at most 365 days.
    public var from: String?
    /// End of the window, an ISO 8601 time. Now when left out.
    public var to: String?
    /// How far the window reaches back from now, instead of `from` and `to`.
    public var period: TimePeriod?
    /// What the statistics are sorted by.
    public var sort: QueryTagSummarySort?
    /// Direction of the sorting. `desc` puts the largest first.
    public var dir: PlanetScaleSortOrder?
    /// Kind of node that the queries ran on. All nodes when left out.
    public var tabletType: TabletType?
    /// Kind of statement to count. All kinds when left out.
    public var type: StatementType?
    /// Names of the fields to return, such as `queryCount` and `p99Latency`. All fields when left
    /// out; what is not named is absent from the items.
    public var fields: [String]?
    /// Number of the page to return, counted from 1.
    public var page: Int?
    /// How many items a page holds, at most 100.
    public var perPage: Int?

    /// What is left out is not sent.
    public init(
        tags: [String]? = nil,
        q: String? = nil,
        from: String? = nil,
        to: String? = nil,
        period: TimePeriod? = nil,
        sort: QueryTagSummarySort? = nil,
        dir: PlanetScaleSortOrder? = nil,
        tabletType: TabletType? = nil,
        type: StatementType? = nil,
        fields: [String]? = nil,
        page: Int? = nil,
        perPage: Int? = nil
    ) {
        self.tags = tags
        self.q = q
        self.from = from
        self.to = to
        self.period = period
        self.sort = sort
        self.dir = dir
        self.tabletType = tabletType
        self.type = type
        self.fields = fields
        self.page = page
        self.perPage = perPage
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("tags", tags)
        pairs.add("q", q)
        pairs.add("from", from)
        pairs.add("to", to)
        pairs.add("period", period)
        pairs.add("sort", sort)
        pairs.add("dir", dir)
        pairs.add("tablet_type", tabletType)
        pairs.add("type", type)
        pairs.add("fields", self.fields)
        pairs.add("page", page)
        pairs.add("per_page", perPage)
        return pairs
    }
}

/// What `getTag` of ``QueryInsights`` takes beside its path.
public struct GetBranchQueryTag: Sendable {
    /// Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead of `period`. A
    /// window wider than 25 hours must begin and end on the hour and span at most 365 days.
    public var from: String?
    /// End of the window, an ISO 8601 time. Now when left out.
    public var to: String?
    /// How far the window reaches back from now, instead of `from` and `to`.
    public var period: TimePeriod?
    /// Fingerprint of the query pattern whose tags are wanted, together with `keyspace`.
    public var fingerprint: String?
    /// Keyspace of the queries whose tags are wanted; on Postgres the name of the database.
    public var keyspace: String?
    /// Kind of node that the queries ran on. All nodes when left out.
    public var tabletType: TabletType?
    /// How many values of each tag to return, from 1 to 100; 25 when left out. The rest is summed up as `Other`.
    public var valuesLimit: Int?
    /// Whether to leave out the values that stand for many (`overflow` and `collapsed`) and return
    /// recorded ones only. Nothing says then that values are missing.
    public var literalValuesOnly: Bool?

    /// What is left out is not sent.
    public init(
        from: String? = nil,
        to: String? = nil,
        period: TimePeriod? = nil,
        fingerprint: String? = nil,
        keyspace: String? = nil,
        tabletType: TabletType? = nil,
        valuesLimit: Int? = nil,
        literalValuesOnly: Bool? = nil
    ) {
        self.from = from
        self.to = to
        self.period = period
        self.fingerprint = fingerprint
        self.keyspace = keyspace
        self.tabletType = tabletType
        self.valuesLimit = valuesLimit
        self.literalValuesOnly = literalValuesOnly
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("from", from)
        pairs.add("to", to)
        pairs.add("period", period)
        pairs.add("fingerprint", fingerprint)
        pairs.add("keyspace", keyspace)
        pairs.add("tablet_type", tabletType)
        pairs.add("values_limit", valuesLimit)
        pairs.add("literal_values_only", literalValuesOnly)
        return pairs
    }
}

/// What `listExecutions` of ``QueryInsights`` takes beside its path.
public struct GetQueryStatistics: Sendable {
    /// Keyspace that the pattern ran in, as `keyspace` in the list of patterns; on Postgres the name of the database.
    public var keyspace: String
    /// Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead of `period`.
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
        keyspace: String,
        from: String? = nil,
        to: String? = nil,
        period: TimePeriod? = nil,
        page: Int? = nil,
        perPage: Int? = nil
    ) {
        self.keyspace = keyspace
        self.from = from
        self.to = to
        self.period = period
        self.page = page
        self.perPage = perPage
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("keyspace", keyspace)
        pairs.add("from", from)
        pairs.add("to", to)
        pairs.add("period", period)
        pairs.add("page", page)
        pairs.add("per_page", perPage)
        return pairs
    }
}

/// What `getSummary` of ``QueryInsights`` takes beside its path.
public struct GetQuerySummary: Sendable {
    /// Keyspace that the pattern ran in, as `keyspace` in the list of patterns; on Postgres the name of the database.
    public var keyspace: String
    /// Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead of `period`. A
    /// window wider than 25 hours must begin and end on the hour and span at most 365 days.
    public var from: String?
    /// End of the window, an ISO 8601 time. Now when left out.
    public var to: String?
    /// How far the window reaches back from now, instead of `from` and `to`.
    public var period: TimePeriod?

    /// What is left out is not sent.
    public init(keyspace: String, from: String? = nil, to: String? = nil, period: TimePeriod? = nil) {
        self.keyspace = keyspace
        self.from = from
        self.to = to
        self.period = period
    }

    var queryPairs: QueryPairs {
        var pairs: QueryPairs = QueryPairs()
        pairs.add("keyspace", keyspace)
        pairs.add("from", from)
        pairs.add("to", to)
        pairs.add("period", period)
        return pairs
    }
}
