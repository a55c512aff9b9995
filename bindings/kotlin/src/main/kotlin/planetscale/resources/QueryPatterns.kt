// Generated from api/resources/query_patterns.yaml by `cargo xtask codegen`. Do not edit.
// Query patterns: a method an operation.

package planetscale.resources

import kotlinx.coroutines.flow.Flow
import planetscale.Page
import planetscale.Pages
import planetscale.RawResponse
import planetscale.Real
import planetscale.Replies
import planetscale.RequestOptions
import planetscale.Transport
import planetscale.WaitOptions
import planetscale.WaitProgress
import planetscale.query
import planetscale.types.QueryPatternsReport

/**
 * Reports on the queries of a branch, grouped into patterns: statements that are alike but for
 * their values count as one, with how often it ran, how long it took and how many rows it read.
 *
 * A report is made in the background and then lies ready as a CSV file. The database needs Query
 * Insights switched on.
 */
public interface QueryPatterns {
    private val transport: Transport
        get() = Real.transport(this)

    /** The same calls, which give the whole answer: its status, its headers and what it says. */
    public val withRawResponse: RawQueryPatterns
        get() = RawQueryPatterns(transport)

    /**
     * Get the state of a query patterns report.
     *
     * Returns a report without its contents: its state, who asked for it, and where the file can be
     * fetched once the report is `completed`. This is the call to poll after asking for a report.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/query-patterns/{id}`
     *
     * Service token: `read_branch`. OAuth: any one of `read_branches` (organization, database),
     * `read_branch` (branch).
     *
     * Databases: MySQL (Vitess), Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param id Identifier of the report, from the reply that created it.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [QueryPatternsReport]: A report on the query patterns of a branch, made in the
     *   background.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun get(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: RequestOptions? = null,
    ): QueryPatternsReport = withRawResponse.get(organization, database, branch, id, options).decoded()

    /**
     * Waits until the file of a query patterns report is ready to be fetched.
     *
     * Failure means that the report could not be made; ask for a new one.
     *
     * It succeeds when `state` is `completed`. It fails when `state` is `failed`.
     *
     * Looks with
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/query-patterns/{id}`
     * until then.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param id Identifier of the report, from the reply that created it.
     * @param options For this wait only: how long to wait, 30 minutes unless told otherwise; the
     *   time between two looks; and what is called after every look.
     * @return [QueryPatternsReport]: A report on the query patterns of a branch, made in the
     *   background.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [QueryPatternsReport] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun waitUntilCompleted(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: WaitOptions<QueryPatternsReport>? = null,
    ): QueryPatternsReport =
        transport.wait(
            "get_query_patterns_report_status",
            "wait_until_completed",
            listOf(organization, database, branch, id),
            emptyList(),
            options,
            Replies.json(QueryPatternsReport.serializer()),
        )

    /**
     * Waits like [waitUntilCompleted] and hands out what each look showed, failed ones and the last
     * one too.
     *
     * The flow ends when the wait has succeeded, and throws when it has not. Who stops collecting
     * stops waiting.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param id Identifier of the report, from the reply that created it.
     * @param options For this wait only: how long to wait, 30 minutes unless told otherwise; the
     *   time between two looks; and what is called after every look.
     * @return A flow of looks. Nothing is sent before it is collected.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [QueryPatternsReport] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun progressUntilCompleted(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: WaitOptions<QueryPatternsReport>? = null,
    ): Flow<WaitProgress<QueryPatternsReport>> =
        transport.progress(
            "get_query_patterns_report_status",
            "wait_until_completed",
            listOf(organization, database, branch, id),
            emptyList(),
            options,
            Replies.json(QueryPatternsReport.serializer()),
        )

    /**
     * Delete a query patterns report.
     *
     * Deletes a report and its file.
     *
     * `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/query-patterns/{id}`
     *
     * Service token: `read_branch`. OAuth: any one of `read_branches` (organization, database),
     * `read_branch` (branch).
     *
     * Databases: MySQL (Vitess), Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param id Identifier of the report, from the reply that created it.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return Nothing, when the service has answered.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun delete(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: RequestOptions? = null,
    ): Unit = withRawResponse.delete(organization, database, branch, id, options).decoded()

    /**
     * Ask for a query patterns report of a branch.
     *
     * Starts to put together a report on the recent queries of a branch and returns it at once,
     * `pending`. Wait until it is completed before fetching the file.
     *
     * `POST /organizations/{organization}/databases/{database}/branches/{branch}/query-patterns`
     *
     * Service token: `read_branch`. OAuth: any one of `read_branches` (organization, database),
     * `read_branch` (branch).
     *
     * Databases: MySQL (Vitess), Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [QueryPatternsReport]: A report on the query patterns of a branch, made in the
     *   background.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun create(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions? = null,
    ): QueryPatternsReport = withRawResponse.create(organization, database, branch, options).decoded()

    /**
     * List the query patterns reports of a branch.
     *
     * Returns the reports that were asked for and not deleted, with their states. Pages go by
     * cursor.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/query-patterns`
     *
     * Service token: `read_branch`. OAuth: any one of `read_branches` (organization, database),
     * `read_branch` (branch).
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
     * @return The first page, or the one that is asked for; each item is a [QueryPatternsReport].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListGeneratedQueryPatternsReports = ListGeneratedQueryPatternsReports(),
        options: RequestOptions? = null,
    ): Page<QueryPatternsReport> = withRawResponse.list(organization, database, branch, params, options).decoded()

    /** [QueryPatterns.list] without params. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): Page<QueryPatternsReport> = list(organization, database, branch, ListGeneratedQueryPatternsReports(), options)

    /**
     * List the query patterns reports of a branch: the items of all pages.
     *
     * Pages are fetched while the items are collected, some of them ahead of the collector;
     * [Pages.pages] gives whole ones. [list] gets the first page alone.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/query-patterns`
     *
     * Service token: `read_branch`. OAuth: any one of `read_branches` (organization, database),
     * `read_branch` (branch).
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
     * @return A flow of [QueryPatternsReport]. Nothing is sent before it is collected.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun all(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListGeneratedQueryPatternsReports = ListGeneratedQueryPatternsReports(),
        options: RequestOptions? = null,
    ): Pages<QueryPatternsReport> =
        transport.all(
            "list_generated_query_patterns_reports",
            listOf(organization, database, branch),
            params.toQuery(),
            null,
            options,
            QueryPatternsReport.serializer(),
        )

    /** [QueryPatterns.all] without params. */
    public fun all(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): Pages<QueryPatternsReport> = all(organization, database, branch, ListGeneratedQueryPatternsReports(), options)

    /**
     * Download a query patterns report.
     *
     * Gives the file of a completed report, a table of query patterns in CSV form. The service
     * redirects to a signed address on another host, which must not be given the credentials; the
     * file there can be compressed with gzip although no header says so.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/query-patterns/{id}/download`
     *
     * Service token: `read_branch`. OAuth: any one of `read_branches` (organization, database),
     * `read_branch` (branch).
     *
     * Databases: MySQL (Vitess), Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param id Identifier of the report, from the reply that created it.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return What was downloaded.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun download(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: RequestOptions? = null,
    ): ByteArray = withRawResponse.download(organization, database, branch, id, options).decoded()
}

internal class QueryPatternsCalls(
    override val calls: Transport,
) : QueryPatterns, Real

/** The calls of [QueryPatterns], which give the whole answer: its status, its headers and what it says. */
public class RawQueryPatterns internal constructor(
    private val transport: Transport,
) {
    /** [QueryPatterns.get] with the whole answer. */
    public suspend fun get(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: RequestOptions? = null,
    ): RawResponse<QueryPatternsReport> =
        transport.send(
            "get_query_patterns_report_status",
            listOf(organization, database, branch, id),
            emptyList(),
            null,
            options,
            Replies.json(QueryPatternsReport.serializer()),
        )

    /** [QueryPatterns.delete] with the whole answer. */
    public suspend fun delete(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: RequestOptions? = null,
    ): RawResponse<Unit> =
        transport.send(
            "delete_query_patterns_report",
            listOf(organization, database, branch, id),
            emptyList(),
            null,
            options,
            Replies.nothing,
        )

    /** [QueryPatterns.create] with the whole answer. */
    public suspend fun create(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions? = null,
    ): RawResponse<QueryPatternsReport> =
        transport.send(
            "create_query_patterns_report",
            listOf(organization, database, branch),
            emptyList(),
            null,
            options,
            Replies.json(QueryPatternsReport.serializer()),
        )

    /** [QueryPatterns.list] with the whole answer. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListGeneratedQueryPatternsReports = ListGeneratedQueryPatternsReports(),
        options: RequestOptions? = null,
    ): RawResponse<Page<QueryPatternsReport>> =
        transport.send(
            "list_generated_query_patterns_reports",
            listOf(organization, database, branch),
            params.toQuery(),
            null,
            options,
            Replies.page(QueryPatternsReport.serializer()),
        )

    /** [QueryPatterns.list] without params. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): RawResponse<Page<QueryPatternsReport>> =
        list(organization, database, branch, ListGeneratedQueryPatternsReports(), options)

    /** [QueryPatterns.download] with the whole answer. */
    public suspend fun download(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: RequestOptions? = null,
    ): RawResponse<ByteArray> =
        transport.send(
            "get_query_patterns_report",
            listOf(organization, database, branch, id),
            emptyList(),
            null,
            options,
            Replies.bytes,
        )
}

/** Arguments of [QueryPatterns.list]. */
public data class ListGeneratedQueryPatternsReports @JvmOverloads constructor(
    /** Cursor of the item after which the page starts, taken from `cursor_end` of the page before. */
    public val startingAfter: String? = null,
    /**
     * Cursor of the item before which the page ends, taken from `cursor_start` of the page after;
     * for going backwards.
     */
    public val endingBefore: String? = null,
    /** How many items a page holds, at most 100. */
    public val limit: Long? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            add("starting_after", startingAfter)
            add("ending_before", endingBefore)
            add("limit", limit)
        }
}
