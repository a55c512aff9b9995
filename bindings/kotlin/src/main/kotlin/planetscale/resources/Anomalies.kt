// Generated from api/resources/anomalies.yaml by `cargo xtask codegen`. Do not edit.
// Anomalies: a method an operation.

package planetscale.resources

import planetscale.Page
import planetscale.Pages
import planetscale.RawResponse
import planetscale.Real
import planetscale.Replies
import planetscale.RequestOptions
import planetscale.Transport
import planetscale.query
import planetscale.types.Anomaly
import planetscale.types.TimePeriod

/**
 * An anomaly is a stretch of time in which the primary of a branch used its resources in an unusual
 * way: processor, memory, disk operations, rows read or written.
 *
 * Insights finds them by itself and says which queries rose and fell together with them.
 */
public interface Anomalies {
    private val transport: Transport
        get() = Real.transport(this)

    /** The same calls, which give the whole answer: its status, its headers and what it says. */
    public val withRawResponse: RawAnomalies
        get() = RawAnomalies(transport)

    /**
     * List the anomalies of a branch.
     *
     * Returns the anomalies that were found in a window of time. `page` is ignored and `next_page`
     * is always null, so the one page that comes back is all there is: narrow the window to see
     * others.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/anomalies`
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
     * @return The first page, or the one that is asked for; each item is a [Anomaly].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListBranchAnomalies = ListBranchAnomalies(),
        options: RequestOptions? = null,
    ): Page<Anomaly> = withRawResponse.list(organization, database, branch, params, options).decoded()

    /** [Anomalies.list] without params. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): Page<Anomaly> = list(organization, database, branch, ListBranchAnomalies(), options)

    /**
     * List the anomalies of a branch: the items of all pages.
     *
     * Pages are fetched while the items are collected, some of them ahead of the collector;
     * [Pages.pages] gives whole ones. [list] gets the first page alone.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/anomalies`
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
     * @return A flow of [Anomaly]. Nothing is sent before it is collected.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun all(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListBranchAnomalies = ListBranchAnomalies(),
        options: RequestOptions? = null,
    ): Pages<Anomaly> =
        transport.all(
            "list_branch_anomalies",
            listOf(organization, database, branch),
            params.toQuery(),
            null,
            options,
            Anomaly.serializer(),
        )

    /** [Anomalies.all] without params. */
    public fun all(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): Pages<Anomaly> = all(organization, database, branch, ListBranchAnomalies(), options)

    /**
     * Get an anomaly.
     *
     * Returns one anomaly with the queries whose load moved along with it.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/anomalies/{id}`
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
     * @param id Identifier of the anomaly, as `id` in the list of anomalies.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [Anomaly]: A stretch of time in which the primary of a branch used its resources in
     *   an unusual way.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun get(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: RequestOptions? = null,
    ): Anomaly = withRawResponse.get(organization, database, branch, id, options).decoded()
}

internal class AnomaliesCalls(
    override val calls: Transport,
) : Anomalies, Real

/** The calls of [Anomalies], which give the whole answer: its status, its headers and what it says. */
public class RawAnomalies internal constructor(
    private val transport: Transport,
) {
    /** [Anomalies.list] with the whole answer. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListBranchAnomalies = ListBranchAnomalies(),
        options: RequestOptions? = null,
    ): RawResponse<Page<Anomaly>> =
        transport.send(
            "list_branch_anomalies",
            listOf(organization, database, branch),
            params.toQuery(),
            null,
            options,
            Replies.page(Anomaly.serializer()),
        )

    /** [Anomalies.list] without params. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): RawResponse<Page<Anomaly>> = list(organization, database, branch, ListBranchAnomalies(), options)

    /** [Anomalies.get] with the whole answer. */
    public suspend fun get(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: RequestOptions? = null,
    ): RawResponse<Anomaly> =
        transport.send(
            "get_branch_anomaly",
            listOf(organization, database, branch, id),
            emptyList(),
            null,
            options,
            Replies.json(Anomaly.serializer()),
        )
}

/** Arguments of [Anomalies.list]. */
public data class ListBranchAnomalies @JvmOverloads constructor(
    /** Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Use it with `to`, instead of `period`. */
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
