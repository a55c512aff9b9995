// Generated from api/resources/query_insights.yaml by `cargo xtask codegen`. Do not edit.
// Query insights: a method an operation.

package planetscale.resources

import planetscale.Page
import planetscale.Pages
import planetscale.RawResponse
import planetscale.Real
import planetscale.Replies
import planetscale.RequestOptions
import planetscale.Transport
import planetscale.query
import planetscale.types.QueryErrorSort
import planetscale.types.QueryErrorSummary
import planetscale.types.QueryExecution
import planetscale.types.QuerySort
import planetscale.types.QuerySummary
import planetscale.types.QueryTag
import planetscale.types.QueryTagSummary
import planetscale.types.QueryTagSummarySort
import planetscale.types.SortOrder
import planetscale.types.StatementType
import planetscale.types.TabletType
import planetscale.types.TimePeriod

/**
 * What the queries of a branch cost.
 *
 * Insights groups queries that differ in their values only into patterns and keeps statistics of
 * each: how often it ran, how long it took, what it read and which errors it met. Notable
 * executions are recorded one by one, and tags say which part of an application a query came from.
 * The lists here cannot be paged through: they return one page.
 */
public interface QueryInsights {
    private val transport: Transport
        get() = Real.transport(this)

    /** The same calls, which give the whole answer: its status, its headers and what it says. */
    public val withRawResponse: RawQueryInsights
        get() = RawQueryInsights(transport)

    /**
     * List the query patterns of a branch with their statistics.
     *
     * Returns the patterns that queries of the branch fall into, each with the sums, averages and
     * latencies of its executions in a window of time, by default the last 24 hours. Sort by what
     * you look for, such as `totalTime` or `rowsReadPerReturned`, and take the first ones. `page`
     * is ignored and `next_page` is always null: the one page that comes back is all there is, as
     * large as `perPage` says.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights`
     *
     * Service token: any one of `read_databases`, `read_database`. OAuth: any one of
     * `read_databases` (organization), `read_database` (database).
     *
     * Databases: MySQL (Vitess), Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return The first page, or the one that is asked for; each item is a [QuerySummary].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListBranchQueries = ListBranchQueries(),
        options: RequestOptions? = null,
    ): Page<QuerySummary> = withRawResponse.list(organization, database, branch, params, options).decoded()

    /** [QueryInsights.list] without params. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): Page<QuerySummary> = list(organization, database, branch, ListBranchQueries(), options)

    /**
     * List the query patterns of a branch with their statistics: the items of all pages.
     *
     * Pages are fetched while the items are collected, some of them ahead of the collector;
     * [Pages.pages] gives whole ones. [list] gets the first page alone.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights`
     *
     * Service token: any one of `read_databases`, `read_database`. OAuth: any one of
     * `read_databases` (organization), `read_database` (database).
     *
     * Databases: MySQL (Vitess), Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A flow of [QuerySummary]. Nothing is sent before it is collected.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun all(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListBranchQueries = ListBranchQueries(),
        options: RequestOptions? = null,
    ): Pages<QuerySummary> =
        transport.all(
            "list_branch_queries",
            listOf(organization, database, branch),
            params.toQuery(),
            null,
            options,
            QuerySummary.serializer(),
        )

    /** [QueryInsights.all] without params. */
    public fun all(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): Pages<QuerySummary> = all(organization, database, branch, ListBranchQueries(), options)

    /**
     * List the errors that queries of a branch ran into.
     *
     * Returns the errors of a window of time, alike ones counted together under one fingerprint. A
     * window wider than 25 hours falls back to the last 24 hours. `page` is ignored and `next_page`
     * is always null: the one page that comes back is all there is, as large as `perPage` says.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/errors`
     *
     * Service token: any one of `read_databases`, `read_database`. OAuth: any one of
     * `read_databases` (organization), `read_database` (database).
     *
     * Databases: MySQL (Vitess), Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return The first page, or the one that is asked for; each item is a [QueryErrorSummary].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun listErrors(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListBranchQueryErrors = ListBranchQueryErrors(),
        options: RequestOptions? = null,
    ): Page<QueryErrorSummary> = withRawResponse.listErrors(organization, database, branch, params, options).decoded()

    /** [QueryInsights.listErrors] without params. */
    public suspend fun listErrors(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): Page<QueryErrorSummary> = listErrors(organization, database, branch, ListBranchQueryErrors(), options)

    /**
     * List the errors that queries of a branch ran into: the items of all pages.
     *
     * Pages are fetched while the items are collected, some of them ahead of the collector;
     * [Pages.pages] gives whole ones. [listErrors] gets the first page alone.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/errors`
     *
     * Service token: any one of `read_databases`, `read_database`. OAuth: any one of
     * `read_databases` (organization), `read_database` (database).
     *
     * Databases: MySQL (Vitess), Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A flow of [QueryErrorSummary]. Nothing is sent before it is collected.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun allErrors(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListBranchQueryErrors = ListBranchQueryErrors(),
        options: RequestOptions? = null,
    ): Pages<QueryErrorSummary> =
        transport.all(
            "list_branch_query_errors",
            listOf(organization, database, branch),
            params.toQuery(),
            null,
            options,
            QueryErrorSummary.serializer(),
        )

    /** [QueryInsights.allErrors] without params. */
    public fun allErrors(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): Pages<QueryErrorSummary> = allErrors(organization, database, branch, ListBranchQueryErrors(), options)

    /**
     * List the failed executions behind an error.
     *
     * Returns the single executions that failed with the error. A window wider than 25 hours falls
     * back to the last 24 hours. `page` is ignored and `next_page` is always null: the one page
     * that comes back is all there is, as large as `perPage` says.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/errors/{fingerprint}`
     *
     * Service token: any one of `read_databases`, `read_database`. OAuth: any one of
     * `read_databases` (organization), `read_database` (database).
     *
     * Databases: MySQL (Vitess), Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param fingerprint Fingerprint of the error, as `error_fingerprint` in the list of errors.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return The first page, or the one that is asked for; each item is a [QueryExecution].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun listErrorExecutions(
        organization: String? = null,
        database: String,
        branch: String,
        fingerprint: String,
        params: GetBranchQueryError = GetBranchQueryError(),
        options: RequestOptions? = null,
    ): Page<QueryExecution> =
        withRawResponse.listErrorExecutions(organization, database, branch, fingerprint, params, options).decoded()

    /** [QueryInsights.listErrorExecutions] without params. */
    public suspend fun listErrorExecutions(
        organization: String? = null,
        database: String,
        branch: String,
        fingerprint: String,
        options: RequestOptions?,
    ): Page<QueryExecution> =
        listErrorExecutions(organization, database, branch, fingerprint, GetBranchQueryError(), options)

    /**
     * List the failed executions behind an error: the items of all pages.
     *
     * Pages are fetched while the items are collected, some of them ahead of the collector;
     * [Pages.pages] gives whole ones. [listErrorExecutions] gets the first page alone.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/errors/{fingerprint}`
     *
     * Service token: any one of `read_databases`, `read_database`. OAuth: any one of
     * `read_databases` (organization), `read_database` (database).
     *
     * Databases: MySQL (Vitess), Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param fingerprint Fingerprint of the error, as `error_fingerprint` in the list of errors.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A flow of [QueryExecution]. Nothing is sent before it is collected.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun allErrorExecutions(
        organization: String? = null,
        database: String,
        branch: String,
        fingerprint: String,
        params: GetBranchQueryError = GetBranchQueryError(),
        options: RequestOptions? = null,
    ): Pages<QueryExecution> =
        transport.all(
            "get_branch_query_error",
            listOf(organization, database, branch, fingerprint),
            params.toQuery(),
            null,
            options,
            QueryExecution.serializer(),
        )

    /** [QueryInsights.allErrorExecutions] without params. */
    public fun allErrorExecutions(
        organization: String? = null,
        database: String,
        branch: String,
        fingerprint: String,
        options: RequestOptions?,
    ): Pages<QueryExecution> =
        allErrorExecutions(organization, database, branch, fingerprint, GetBranchQueryError(), options)

    /**
     * Get one recorded execution of a query.
     *
     * Returns one execution by its identifier, with its tags, rows and duration. The values in it
     * are only there when the database collects raw queries.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/queries/{id}`
     *
     * Service token: any one of `read_databases`, `read_database`. OAuth: any one of
     * `read_databases` (organization), `read_database` (database).
     *
     * Databases: MySQL (Vitess), Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param id Identifier of the execution, as `id` in a list of executions. Not the `id` of a
     *   pattern.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [QueryExecution]: One execution of a query that Insights recorded, because it was
     *   slow, failed or read many rows.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun get(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: RequestOptions? = null,
    ): QueryExecution = withRawResponse.get(organization, database, branch, id, options).decoded()

    /**
     * List the tags on the queries of a branch.
     *
     * Returns the keys that queries were tagged with in a window of time, each with its values.
     * Tags come from comments that the application adds to its SQL, such as `app` or `route`, and
     * from what the service knows about the connection, such as `username`. At most 100 tags come
     * back: `page` and `perPage` are ignored and `next_page` is always null, so narrow the window
     * or the pattern to see others.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/tags`
     *
     * Service token: any one of `read_databases`, `read_database`. OAuth: any one of
     * `read_databases` (organization), `read_database` (database).
     *
     * Databases: MySQL (Vitess), Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return The first page, or the one that is asked for; each item is a [QueryTag].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun listTags(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListBranchQueryTags = ListBranchQueryTags(),
        options: RequestOptions? = null,
    ): Page<QueryTag> = withRawResponse.listTags(organization, database, branch, params, options).decoded()

    /** [QueryInsights.listTags] without params. */
    public suspend fun listTags(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): Page<QueryTag> = listTags(organization, database, branch, ListBranchQueryTags(), options)

    /**
     * List the tags on the queries of a branch: the items of all pages.
     *
     * Pages are fetched while the items are collected, some of them ahead of the collector;
     * [Pages.pages] gives whole ones. [listTags] gets the first page alone.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/tags`
     *
     * Service token: any one of `read_databases`, `read_database`. OAuth: any one of
     * `read_databases` (organization), `read_database` (database).
     *
     * Databases: MySQL (Vitess), Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A flow of [QueryTag]. Nothing is sent before it is collected.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun allTags(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListBranchQueryTags = ListBranchQueryTags(),
        options: RequestOptions? = null,
    ): Pages<QueryTag> =
        transport.all(
            "list_branch_query_tags",
            listOf(organization, database, branch),
            params.toQuery(),
            null,
            options,
            QueryTag.serializer(),
        )

    /** [QueryInsights.allTags] without params. */
    public fun allTags(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): Pages<QueryTag> = allTags(organization, database, branch, ListBranchQueryTags(), options)

    /**
     * List query statistics grouped by tags.
     *
     * Returns the same statistics as the list of query patterns, but grouped by the values of one
     * or more tags, to see which application, route or job causes the load. Name at least one tag.
     * `page` is ignored and `next_page` is always null: the one page that comes back is all there
     * is, as large as `perPage` says.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/tags/summaries`
     *
     * Service token: any one of `read_databases`, `read_database`. OAuth: any one of
     * `read_databases` (organization), `read_database` (database).
     *
     * Databases: MySQL (Vitess), Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return The first page, or the one that is asked for; each item is a [QueryTagSummary].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun listTagSummaries(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListBranchQueryTagSummaries = ListBranchQueryTagSummaries(),
        options: RequestOptions? = null,
    ): Page<QueryTagSummary> =
        withRawResponse.listTagSummaries(organization, database, branch, params, options).decoded()

    /** [QueryInsights.listTagSummaries] without params. */
    public suspend fun listTagSummaries(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): Page<QueryTagSummary> = listTagSummaries(organization, database, branch, ListBranchQueryTagSummaries(), options)

    /**
     * List query statistics grouped by tags: the items of all pages.
     *
     * Pages are fetched while the items are collected, some of them ahead of the collector;
     * [Pages.pages] gives whole ones. [listTagSummaries] gets the first page alone.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/tags/summaries`
     *
     * Service token: any one of `read_databases`, `read_database`. OAuth: any one of
     * `read_databases` (organization), `read_database` (database).
     *
     * Databases: MySQL (Vitess), Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A flow of [QueryTagSummary]. Nothing is sent before it is collected.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun allTagSummaries(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListBranchQueryTagSummaries = ListBranchQueryTagSummaries(),
        options: RequestOptions? = null,
    ): Pages<QueryTagSummary> =
        transport.all(
            "list_branch_query_tag_summaries",
            listOf(organization, database, branch),
            params.toQuery(),
            null,
            options,
            QueryTagSummary.serializer(),
        )

    /** [QueryInsights.allTagSummaries] without params. */
    public fun allTagSummaries(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): Pages<QueryTagSummary> = allTagSummaries(organization, database, branch, ListBranchQueryTagSummaries(), options)

    /**
     * Get a tag with its values.
     *
     * Returns one tag with how many queries carried each of its values in a window of time.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/tags/{tag}`
     *
     * Service token: any one of `read_databases`, `read_database`. OAuth: any one of
     * `read_databases` (organization), `read_database` (database).
     *
     * Databases: MySQL (Vitess), Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param tag The `id` of the tag, such as `Sapp`, as in the list of tags. Not its `name`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [QueryTag]: A key that queries are tagged with, and its values.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun getTag(
        organization: String? = null,
        database: String,
        branch: String,
        tag: String,
        params: GetBranchQueryTag = GetBranchQueryTag(),
        options: RequestOptions? = null,
    ): QueryTag = withRawResponse.getTag(organization, database, branch, tag, params, options).decoded()

    /** [QueryInsights.getTag] without params. */
    public suspend fun getTag(
        organization: String? = null,
        database: String,
        branch: String,
        tag: String,
        options: RequestOptions?,
    ): QueryTag = getTag(organization, database, branch, tag, GetBranchQueryTag(), options)

    /**
     * List the recorded executions of a query pattern.
     *
     * Returns single executions of the pattern, the notable ones: slow, failing or reading many
     * rows. A window wider than 25 hours falls back to the last 24 hours. `page` is ignored and
     * `next_page` is always null: the one page that comes back is all there is, as large as
     * `perPage` says.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/{fingerprint}`
     *
     * Service token: any one of `read_databases`, `read_database`. OAuth: any one of
     * `read_databases` (organization), `read_database` (database).
     *
     * Databases: MySQL (Vitess), Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param fingerprint Fingerprint of the query pattern, as `fingerprint` in the list of
     *   patterns.
     * @param params What is sent beside the path; `keyspace` is required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return The first page, or the one that is asked for; each item is a [QueryExecution].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun listExecutions(
        organization: String? = null,
        database: String,
        branch: String,
        fingerprint: String,
        params: GetQueryStatistics,
        options: RequestOptions? = null,
    ): Page<QueryExecution> =
        withRawResponse.listExecutions(organization, database, branch, fingerprint, params, options).decoded()

    /**
     * List the recorded executions of a query pattern: the items of all pages.
     *
     * Pages are fetched while the items are collected, some of them ahead of the collector;
     * [Pages.pages] gives whole ones. [listExecutions] gets the first page alone.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/{fingerprint}`
     *
     * Service token: any one of `read_databases`, `read_database`. OAuth: any one of
     * `read_databases` (organization), `read_database` (database).
     *
     * Databases: MySQL (Vitess), Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param fingerprint Fingerprint of the query pattern, as `fingerprint` in the list of
     *   patterns.
     * @param params What is sent beside the path; `keyspace` is required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A flow of [QueryExecution]. Nothing is sent before it is collected.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun allExecutions(
        organization: String? = null,
        database: String,
        branch: String,
        fingerprint: String,
        params: GetQueryStatistics,
        options: RequestOptions? = null,
    ): Pages<QueryExecution> =
        transport.all(
            "get_query_statistics",
            listOf(organization, database, branch, fingerprint),
            params.toQuery(),
            null,
            options,
            QueryExecution.serializer(),
        )

    /**
     * Get the statistics of a query pattern.
     *
     * Returns the sums, averages and latencies of one pattern over a window of time, the same as in
     * the list of patterns. Answers 404 when the pattern did not run in the window.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/{fingerprint}/summary`
     *
     * Service token: any one of `read_databases`, `read_database`. OAuth: any one of
     * `read_databases` (organization), `read_database` (database).
     *
     * Databases: MySQL (Vitess), Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param fingerprint Fingerprint of the query pattern, as `fingerprint` in the list of
     *   patterns.
     * @param params What is sent beside the path; `keyspace` is required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [QuerySummary]: A query pattern, that is all queries that differ in their values
     *   only, with the statistics of its executions in a window of time.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun getSummary(
        organization: String? = null,
        database: String,
        branch: String,
        fingerprint: String,
        params: GetQuerySummary,
        options: RequestOptions? = null,
    ): QuerySummary = withRawResponse.getSummary(organization, database, branch, fingerprint, params, options).decoded()
}

internal class QueryInsightsCalls(
    override val calls: Transport,
) : QueryInsights, Real

/** The calls of [QueryInsights], which give the whole answer: its status, its headers and what it says. */
public class RawQueryInsights internal constructor(
    private val transport: Transport,
) {
    /** [QueryInsights.list] with the whole answer. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListBranchQueries = ListBranchQueries(),
        options: RequestOptions? = null,
    ): RawResponse<Page<QuerySummary>> =
        transport.send(
            "list_branch_queries",
            listOf(organization, database, branch),
            params.toQuery(),
            null,
            options,
            Replies.page(QuerySummary.serializer()),
        )

    /** [QueryInsights.list] without params. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): RawResponse<Page<QuerySummary>> = list(organization, database, branch, ListBranchQueries(), options)

    /** [QueryInsights.listErrors] with the whole answer. */
    public suspend fun listErrors(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListBranchQueryErrors = ListBranchQueryErrors(),
        options: RequestOptions? = null,
    ): RawResponse<Page<QueryErrorSummary>> =
        transport.send(
            "list_branch_query_errors",
            listOf(organization, database, branch),
            params.toQuery(),
            null,
            options,
            Replies.page(QueryErrorSummary.serializer()),
        )

    /** [QueryInsights.listErrors] without params. */
    public suspend fun listErrors(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): RawResponse<Page<QueryErrorSummary>> =
        listErrors(organization, database, branch, ListBranchQueryErrors(), options)

    /** [QueryInsights.listErrorExecutions] with the whole answer. */
    public suspend fun listErrorExecutions(
        organization: String? = null,
        database: String,
        branch: String,
        fingerprint: String,
        params: GetBranchQueryError = GetBranchQueryError(),
        options: RequestOptions? = null,
    ): RawResponse<Page<QueryExecution>> =
        transport.send(
            "get_branch_query_error",
            listOf(organization, database, branch, fingerprint),
            params.toQuery(),
            null,
            options,
            Replies.page(QueryExecution.serializer()),
        )

    /** [QueryInsights.listErrorExecutions] without params. */
    public suspend fun listErrorExecutions(
        organization: String? = null,
        database: String,
        branch: String,
        fingerprint: String,
        options: RequestOptions?,
    ): RawResponse<Page<QueryExecution>> =
        listErrorExecutions(organization, database, branch, fingerprint, GetBranchQueryError(), options)

    /** [QueryInsights.get] with the whole answer. */
    public suspend fun get(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: RequestOptions? = null,
    ): RawResponse<QueryExecution> =
        transport.send(
            "get_branch_query",
            listOf(organization, database, branch, id),
            emptyList(),
            null,
            options,
            Replies.json(QueryExecution.serializer()),
        )

    /** [QueryInsights.listTags] with the whole answer. */
    public suspend fun listTags(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListBranchQueryTags = ListBranchQueryTags(),
        options: RequestOptions? = null,
    ): RawResponse<Page<QueryTag>> =
        transport.send(
            "list_branch_query_tags",
            listOf(organization, database, branch),
            params.toQuery(),
            null,
            options,
            Replies.page(QueryTag.serializer()),
        )

    /** [QueryInsights.listTags] without params. */
    public suspend fun listTags(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): RawResponse<Page<QueryTag>> = listTags(organization, database, branch, ListBranchQueryTags(), options)

    /** [QueryInsights.listTagSummaries] with the whole answer. */
    public suspend fun listTagSummaries(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListBranchQueryTagSummaries = ListBranchQueryTagSummaries(),
        options: RequestOptions? = null,
    ): RawResponse<Page<QueryTagSummary>> =
        transport.send(
            "list_branch_query_tag_summaries",
            listOf(organization, database, branch),
            params.toQuery(),
            null,
            options,
            Replies.page(QueryTagSummary.serializer()),
        )

    /** [QueryInsights.listTagSummaries] without params. */
    public suspend fun listTagSummaries(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): RawResponse<Page<QueryTagSummary>> =
        listTagSummaries(organization, database, branch, ListBranchQueryTagSummaries(), options)

    /** [QueryInsights.getTag] with the whole answer. */
    public suspend fun getTag(
        organization: String? = null,
        database: String,
        branch: String,
        tag: String,
        params: GetBranchQueryTag = GetBranchQueryTag(),
        options: RequestOptions? = null,
    ): RawResponse<QueryTag> =
        transport.send(
            "get_branch_query_tag",
            listOf(organization, database, branch, tag),
            params.toQuery(),
            null,
            options,
            Replies.json(QueryTag.serializer()),
        )

    /** [QueryInsights.getTag] without params. */
    public suspend fun getTag(
        organization: String? = null,
        database: String,
        branch: String,
        tag: String,
        options: RequestOptions?,
    ): RawResponse<QueryTag> = getTag(organization, database, branch, tag, GetBranchQueryTag(), options)

    /** [QueryInsights.listExecutions] with the whole answer. */
    public suspend fun listExecutions(
        organization: String? = null,
        database: String,
        branch: String,
        fingerprint: String,
        params: GetQueryStatistics,
        options: RequestOptions? = null,
    ): RawResponse<Page<QueryExecution>> =
        transport.send(
            "get_query_statistics",
            listOf(organization, database, branch, fingerprint),
            params.toQuery(),
            null,
            options,
            Replies.page(QueryExecution.serializer()),
        )

    /** [QueryInsights.getSummary] with the whole answer. */
    public suspend fun getSummary(
        organization: String? = null,
        database: String,
        branch: String,
        fingerprint: String,
        params: GetQuerySummary,
        options: RequestOptions? = null,
    ): RawResponse<QuerySummary> =
        transport.send(
            "get_query_summary",
            listOf(organization, database, branch, fingerprint),
            params.toQuery(),
            null,
            options,
            Replies.json(QuerySummary.serializer()),
        )
}

/** Arguments of [QueryInsights.list]. */
public data class ListBranchQueries @JvmOverloads constructor(
    /** Text to search the SQL of the patterns for. */
    public val q: String? = null,
    /**
     * Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead of `period`. A
     * window wider than 25 hours must begin and end on the hour and span at most 365 days.
     */
    public val from: String? = null,
    /** End of the window, an ISO 8601 time. Now when left out. */
    public val to: String? = null,
    /** How far the window reaches back from now, instead of `from` and `to`. */
    public val period: TimePeriod? = null,
    /** What the patterns are sorted by. */
    public val sort: QuerySort? = null,
    /** Direction of the sorting. `desc` puts the largest first. */
    public val dir: SortOrder? = null,
    /** Kind of node that the queries ran on. All nodes when left out. */
    public val tabletType: TabletType? = null,
    /** Kind of statement to count. All kinds when left out. */
    public val type: StatementType? = null,
    /**
     * Names of the fields to return, such as `queryCount` and `p99Latency`. All fields when left
     * out; what is not named is absent from the items.
     */
    public val fields: List<String>? = null,
    /** Number of the page to return, counted from 1. */
    public val page: Long? = null,
    /** How many items a page holds, at most 100. */
    public val perPage: Long? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            add("q", q)
            add("from", from)
            add("to", to)
            add("period", period?.value)
            add("sort", sort?.value)
            add("dir", dir?.value)
            add("tablet_type", tabletType?.value)
            add("type", type?.value)
            addAll("fields", fields)
            add("page", page)
            add("per_page", perPage)
        }
}

/** Arguments of [QueryInsights.listErrors]. */
public data class ListBranchQueryErrors @JvmOverloads constructor(
    /** Text to search the error messages for. */
    public val q: String? = null,
    /** Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead of `period`. */
    public val from: String? = null,
    /** End of the window, an ISO 8601 time. Now when left out. */
    public val to: String? = null,
    /** How far the window reaches back from now, instead of `from` and `to`. */
    public val period: TimePeriod? = null,
    /** What the errors are sorted by. */
    public val sort: QueryErrorSort? = null,
    /** Direction of the sorting. `desc` puts the largest first. */
    public val dir: SortOrder? = null,
    /** Kind of node that the queries ran on. All nodes when left out. */
    public val tabletType: TabletType? = null,
    /** Number of the page to return, counted from 1. */
    public val page: Long? = null,
    /** How many items a page holds, at most 100. */
    public val perPage: Long? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            add("q", q)
            add("from", from)
            add("to", to)
            add("period", period?.value)
            add("sort", sort?.value)
            add("dir", dir?.value)
            add("tablet_type", tabletType?.value)
            add("page", page)
            add("per_page", perPage)
        }
}

/** Arguments of [QueryInsights.listErrorExecutions]. */
public data class GetBranchQueryError @JvmOverloads constructor(
    /** Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead of `period`. */
    public val from: String? = null,
    /** End of the window, an ISO 8601 time. Now when left out. */
    public val to: String? = null,
    /** How far the window reaches back from now, instead of `from` and `to`. */
    public val period: TimePeriod? = null,
    /** Number of the page to return, counted from 1. */
    public val page: Long? = null,
    /** How many items a page holds, at most 100. */
    public val perPage: Long? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            add("from", from)
            add("to", to)
            add("period", period?.value)
            add("page", page)
            add("per_page", perPage)
        }
}

/** Arguments of [QueryInsights.listTags]. */
public data class ListBranchQueryTags @JvmOverloads constructor(
    /**
     * Pattern that the tag's `id` must match, in the form of SQL `LIKE`: `%app%` finds every tag
     * with `app` in it, `app` alone finds nothing because an `id` begins with a letter for its
     * source.
     */
    public val q: String? = null,
    /**
     * Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead of `period`. A
     * window wider than 25 hours must begin and end on the hour and span at most 365 days.
     */
    public val from: String? = null,
    /** End of the window, an ISO 8601 time. Now when left out. */
    public val to: String? = null,
    /** How far the window reaches back from now, instead of `from` and `to`. */
    public val period: TimePeriod? = null,
    /** Fingerprint of the query pattern whose tags are wanted, together with `keyspace`. */
    public val fingerprint: String? = null,
    /** Keyspace of the queries whose tags are wanted; on Postgres the name of the database. */
    public val keyspace: String? = null,
    /** Kind of node that the queries ran on. All nodes when left out. */
    public val tabletType: TabletType? = null,
    /** How many values of each tag to return, from 1 to 100; 25 when left out. The rest is summed up as `Other`. */
    public val valuesLimit: Long? = null,
    /**
     * Whether to leave out the values that stand for many (`overflow` and `collapsed`) and return
     * recorded ones only. Nothing says then that values are missing.
     */
    public val literalValuesOnly: Boolean? = null,
    /** Number of the page to return, counted from 1. */
    public val page: Long? = null,
    /** How many items a page holds, at most 100. */
    public val perPage: Long? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            add("q", q)
            add("from", from)
            add("to", to)
            add("period", period?.value)
            add("fingerprint", fingerprint)
            add("keyspace", keyspace)
            add("tablet_type", tabletType?.value)
            add("values_limit", valuesLimit)
            add("literal_values_only", literalValuesOnly)
            add("page", page)
            add("per_page", perPage)
        }
}

/** Arguments of [QueryInsights.listTagSummaries]. */
public data class ListBranchQueryTagSummaries @JvmOverloads constructor(
    /** The `id` of each tag to group by, such as `Sapp`, as in the list of tags. Not its `name`. */
    public val tags: List<String>? = null,
    /** Text to search for. What it is compared with is not documented. */
    public val q: String? = null,
    /**
     * Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead of `period`. A
     * window wider than 25 hours must begin and end on the hour and span at most 365 days.
     */
    public val from: String? = null,
    /** End of the window, an ISO 8601 time. Now when left out. */
    public val to: String? = null,
    /** How far the window reaches back from now, instead of `from` and `to`. */
    public val period: TimePeriod? = null,
    /** What the statistics are sorted by. */
    public val sort: QueryTagSummarySort? = null,
    /** Direction of the sorting. `desc` puts the largest first. */
    public val dir: SortOrder? = null,
    /** Kind of node that the queries ran on. All nodes when left out. */
    public val tabletType: TabletType? = null,
    /** Kind of statement to count. All kinds when left out. */
    public val type: StatementType? = null,
    /**
     * Names of the fields to return, such as `queryCount` and `p99Latency`. All fields when left
     * out; what is not named is absent from the items.
     */
    public val fields: List<String>? = null,
    /** Number of the page to return, counted from 1. */
    public val page: Long? = null,
    /** How many items a page holds, at most 100. */
    public val perPage: Long? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            addAll("tags", tags)
            add("q", q)
            add("from", from)
            add("to", to)
            add("period", period?.value)
            add("sort", sort?.value)
            add("dir", dir?.value)
            add("tablet_type", tabletType?.value)
            add("type", type?.value)
            addAll("fields", fields)
            add("page", page)
            add("per_page", perPage)
        }
}

/** Arguments of [QueryInsights.getTag]. */
public data class GetBranchQueryTag @JvmOverloads constructor(
    /**
     * Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead of `period`. A
     * window wider than 25 hours must begin and end on the hour and span at most 365 days.
     */
    public val from: String? = null,
    /** End of the window, an ISO 8601 time. Now when left out. */
    public val to: String? = null,
    /** How far the window reaches back from now, instead of `from` and `to`. */
    public val period: TimePeriod? = null,
    /** Fingerprint of the query pattern whose tags are wanted, together with `keyspace`. */
    public val fingerprint: String? = null,
    /** Keyspace of the queries whose tags are wanted; on Postgres the name of the database. */
    public val keyspace: String? = null,
    /** Kind of node that the queries ran on. All nodes when left out. */
    public val tabletType: TabletType? = null,
    /** How many values of each tag to return, from 1 to 100; 25 when left out. The rest is summed up as `Other`. */
    public val valuesLimit: Long? = null,
    /**
     * Whether to leave out the values that stand for many (`overflow` and `collapsed`) and return
     * recorded ones only. Nothing says then that values are missing.
     */
    public val literalValuesOnly: Boolean? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            add("from", from)
            add("to", to)
            add("period", period?.value)
            add("fingerprint", fingerprint)
            add("keyspace", keyspace)
            add("tablet_type", tabletType?.value)
            add("values_limit", valuesLimit)
            add("literal_values_only", literalValuesOnly)
        }
}

/** Arguments of [QueryInsights.listExecutions]. */
public data class GetQueryStatistics @JvmOverloads constructor(
    /**
     * Keyspace that the pattern ran in, as `keyspace` in the list of patterns; on Postgres the name
     * of the database.
     */
    public val keyspace: String,
    /** Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead of `period`. */
    public val from: String? = null,
    /** End of the window, an ISO 8601 time. Now when left out. */
    public val to: String? = null,
    /** How far the window reaches back from now, instead of `from` and `to`. */
    public val period: TimePeriod? = null,
    /** Number of the page to return, counted from 1. */
    public val page: Long? = null,
    /** How many items a page holds, at most 100. */
    public val perPage: Long? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            add("keyspace", keyspace)
            add("from", from)
            add("to", to)
            add("period", period?.value)
            add("page", page)
            add("per_page", perPage)
        }
}

/** Arguments of [QueryInsights.getSummary]. */
public data class GetQuerySummary @JvmOverloads constructor(
    /**
     * Keyspace that the pattern ran in, as `keyspace` in the list of patterns; on Postgres the name
     * of the database.
     */
    public val keyspace: String,
    /**
     * Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead of `period`. A
     * window wider than 25 hours must begin and end on the hour and span at most 365 days.
     */
    public val from: String? = null,
    /** End of the window, an ISO 8601 time. Now when left out. */
    public val to: String? = null,
    /** How far the window reaches back from now, instead of `from` and `to`. */
    public val period: TimePeriod? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            add("keyspace", keyspace)
            add("from", from)
            add("to", to)
            add("period", period?.value)
        }
}
