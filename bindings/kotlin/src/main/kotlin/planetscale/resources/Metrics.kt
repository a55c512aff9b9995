// Generated from api/resources/metrics.yaml by `cargo xtask codegen`. Do not edit.
// Metrics: a method an operation.

package planetscale.resources

import kotlinx.serialization.json.JsonElement
import planetscale.RawResponse
import planetscale.Real
import planetscale.Replies
import planetscale.RequestOptions
import planetscale.Transport
import planetscale.query
import planetscale.types.BranchMetric
import planetscale.types.InstantBranchMetric
import planetscale.types.InstantMetrics
import planetscale.types.InstantTabletMetric
import planetscale.types.MetricSeries
import planetscale.types.QueryMetric
import planetscale.types.TabletMetric
import planetscale.types.TabletType
import planetscale.types.TagMetric
import planetscale.types.TimePeriod

/**
 * How a branch is doing in numbers: load, latency, processor, memory, disks, connections and
 * replication, over time or at this moment.
 *
 * What exists depends on the engine: Postgres nodes are read through the metrics of the branch,
 * MySQL nodes through those of its tablets.
 */
public interface Metrics {
    private val transport: Transport
        get() = Real.transport(this)

    /** The same calls, which give the whole answer: its status, its headers and what it says. */
    public val withRawResponse: RawMetrics
        get() = RawMetrics(transport)

    /**
     * Get the metrics of a branch over time.
     *
     * Returns how metrics of the branch went in a window of time: the load by queries, and on
     * Postgres also processor, memory, disks, connections and replication. Those of MySQL nodes
     * come from the tablets. A metric that the engine does not have returns no series; one with
     * several nodes or labels returns a series for each. Answers 503 when the metrics cannot be
     * read for the moment.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics`
     *
     * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
     * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
     * (organization, database), `read_branch` (branch).
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
     * @return [MetricSeries]: How metrics of a branch went in a window of time.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun get(
        organization: String? = null,
        database: String,
        branch: String,
        params: GetBranchMetrics = GetBranchMetrics(),
        options: RequestOptions? = null,
    ): MetricSeries = withRawResponse.get(organization, database, branch, params, options).decoded()

    /** [Metrics.get] without params. */
    public suspend fun get(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): MetricSeries = get(organization, database, branch, GetBranchMetrics(), options)

    /**
     * Get the current metrics of a branch.
     *
     * Returns the latest values of metrics that matter now, such as how full the disks are and how
     * many connections are open. For Postgres; those of MySQL nodes come from the tablets. Answers
     * 503 when the metrics cannot be read for the moment.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics/instant`
     *
     * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
     * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
     * (organization, database), `read_branch` (branch).
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
     * @return [InstantMetrics]: The current values of metrics of a branch.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun getInstant(
        organization: String? = null,
        database: String,
        branch: String,
        params: GetInstantBranchMetrics = GetInstantBranchMetrics(),
        options: RequestOptions? = null,
    ): InstantMetrics = withRawResponse.getInstant(organization, database, branch, params, options).decoded()

    /** [Metrics.getInstant] without params. */
    public suspend fun getInstant(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): InstantMetrics = getInstant(organization, database, branch, GetInstantBranchMetrics(), options)

    /**
     * Get the sizes of the tables of a branch by keyspace.
     *
     * Returns how much storage each table takes, keyspace by keyspace. The published document does
     * not say how the reply is built; seen is an object from the name of a keyspace to an object
     * from the name of a table to its bytes.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics/keyspace-tables`
     *
     * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
     * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
     * (organization, database), `read_branch` (branch).
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return The reply as it came.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun getKeyspaceTables(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions? = null,
    ): JsonElement = withRawResponse.getKeyspaceTables(organization, database, branch, options).decoded()

    /**
     * Get the metrics of single query patterns over time.
     *
     * Returns how metrics of one or more query patterns went in a window of time. Name the patterns
     * by `queryIds`, or one by `fingerprint` and `keyspace`. A metric that the engine does not have
     * returns no series; one with several nodes or labels returns a series for each.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics/query`
     *
     * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
     * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
     * (organization, database), `read_branch` (branch).
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
     * @return [MetricSeries]: How metrics of a branch went in a window of time.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun getQueries(
        organization: String? = null,
        database: String,
        branch: String,
        params: GetBranchQueryMetrics = GetBranchQueryMetrics(),
        options: RequestOptions? = null,
    ): MetricSeries = withRawResponse.getQueries(organization, database, branch, params, options).decoded()

    /** [Metrics.getQueries] without params. */
    public suspend fun getQueries(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): MetricSeries = getQueries(organization, database, branch, GetBranchQueryMetrics(), options)

    /**
     * Get the sizes of the tables of a branch.
     *
     * Returns how much storage each table takes. The published document does not say how the reply
     * is built; it is returned as it comes.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics/tables`
     *
     * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
     * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
     * (organization, database), `read_branch` (branch).
     *
     * Databases: MySQL (Vitess), Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return The reply as it came.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun getTables(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions? = null,
    ): JsonElement = withRawResponse.getTables(organization, database, branch, options).decoded()

    /**
     * Get the metrics of the nodes of a MySQL branch over time.
     *
     * Returns how metrics of the tablets, that is the MySQL nodes, went in a window of time:
     * processor, memory, disks and replication lag. A metric that the engine does not have returns
     * no series; one with several nodes or labels returns a series for each. Answers 503 when the
     * metrics cannot be read for the moment.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics/tablets`
     *
     * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
     * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
     * (organization, database), `read_branch` (branch).
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [MetricSeries]: How metrics of a branch went in a window of time.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun getTablets(
        organization: String? = null,
        database: String,
        branch: String,
        params: GetTabletMetrics = GetTabletMetrics(),
        options: RequestOptions? = null,
    ): MetricSeries = withRawResponse.getTablets(organization, database, branch, params, options).decoded()

    /** [Metrics.getTablets] without params. */
    public suspend fun getTablets(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): MetricSeries = getTablets(organization, database, branch, GetTabletMetrics(), options)

    /**
     * Get the current metrics of the nodes of a MySQL branch.
     *
     * Returns the latest replication lag and the use of processor and memory, of tablets and of
     * VTGates. Answers 503 when the metrics cannot be read for the moment.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics/tablets-instant`
     *
     * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
     * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
     * (organization, database), `read_branch` (branch).
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [InstantMetrics]: The current values of metrics of a branch.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun getInstantTablets(
        organization: String? = null,
        database: String,
        branch: String,
        params: GetInstantTabletMetrics = GetInstantTabletMetrics(),
        options: RequestOptions? = null,
    ): InstantMetrics = withRawResponse.getInstantTablets(organization, database, branch, params, options).decoded()

    /** [Metrics.getInstantTablets] without params. */
    public suspend fun getInstantTablets(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): InstantMetrics = getInstantTablets(organization, database, branch, GetInstantTabletMetrics(), options)

    /**
     * Get the metrics of tagged queries over time.
     *
     * Returns how metrics of the queries with certain tags went in a window of time, such as those
     * of one application. Answers 400 when a set of tags cannot be read. A metric that the engine
     * does not have returns no series; one with several nodes or labels returns a series for each.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics/tag`
     *
     * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
     * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
     * (organization, database), `read_branch` (branch).
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
     * @return [MetricSeries]: How metrics of a branch went in a window of time.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun getTags(
        organization: String? = null,
        database: String,
        branch: String,
        params: GetBranchTagMetrics = GetBranchTagMetrics(),
        options: RequestOptions? = null,
    ): MetricSeries = withRawResponse.getTags(organization, database, branch, params, options).decoded()

    /** [Metrics.getTags] without params. */
    public suspend fun getTags(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): MetricSeries = getTags(organization, database, branch, GetBranchTagMetrics(), options)
}

internal class MetricsCalls(
    override val calls: Transport,
) : Metrics, Real

/** The calls of [Metrics], which give the whole answer: its status, its headers and what it says. */
public class RawMetrics internal constructor(
    private val transport: Transport,
) {
    /** [Metrics.get] with the whole answer. */
    public suspend fun get(
        organization: String? = null,
        database: String,
        branch: String,
        params: GetBranchMetrics = GetBranchMetrics(),
        options: RequestOptions? = null,
    ): RawResponse<MetricSeries> =
        transport.send(
            "get_branch_metrics",
            listOf(organization, database, branch),
            params.toQuery(),
            null,
            options,
            Replies.json(MetricSeries.serializer()),
        )

    /** [Metrics.get] without params. */
    public suspend fun get(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): RawResponse<MetricSeries> = get(organization, database, branch, GetBranchMetrics(), options)

    /** [Metrics.getInstant] with the whole answer. */
    public suspend fun getInstant(
        organization: String? = null,
        database: String,
        branch: String,
        params: GetInstantBranchMetrics = GetInstantBranchMetrics(),
        options: RequestOptions? = null,
    ): RawResponse<InstantMetrics> =
        transport.send(
            "get_instant_branch_metrics",
            listOf(organization, database, branch),
            params.toQuery(),
            null,
            options,
            Replies.json(InstantMetrics.serializer()),
        )

    /** [Metrics.getInstant] without params. */
    public suspend fun getInstant(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): RawResponse<InstantMetrics> = getInstant(organization, database, branch, GetInstantBranchMetrics(), options)

    /** [Metrics.getKeyspaceTables] with the whole answer. */
    public suspend fun getKeyspaceTables(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions? = null,
    ): RawResponse<JsonElement> =
        transport.send(
            "get_branch_keyspace_table_metrics",
            listOf(organization, database, branch),
            emptyList(),
            null,
            options,
            Replies.json(JsonElement.serializer()),
        )

    /** [Metrics.getQueries] with the whole answer. */
    public suspend fun getQueries(
        organization: String? = null,
        database: String,
        branch: String,
        params: GetBranchQueryMetrics = GetBranchQueryMetrics(),
        options: RequestOptions? = null,
    ): RawResponse<MetricSeries> =
        transport.send(
            "get_branch_query_metrics",
            listOf(organization, database, branch),
            params.toQuery(),
            null,
            options,
            Replies.json(MetricSeries.serializer()),
        )

    /** [Metrics.getQueries] without params. */
    public suspend fun getQueries(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): RawResponse<MetricSeries> = getQueries(organization, database, branch, GetBranchQueryMetrics(), options)

    /** [Metrics.getTables] with the whole answer. */
    public suspend fun getTables(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions? = null,
    ): RawResponse<JsonElement> =
        transport.send(
            "get_branch_table_metrics",
            listOf(organization, database, branch),
            emptyList(),
            null,
            options,
            Replies.json(JsonElement.serializer()),
        )

    /** [Metrics.getTablets] with the whole answer. */
    public suspend fun getTablets(
        organization: String? = null,
        database: String,
        branch: String,
        params: GetTabletMetrics = GetTabletMetrics(),
        options: RequestOptions? = null,
    ): RawResponse<MetricSeries> =
        transport.send(
            "get_tablet_metrics",
            listOf(organization, database, branch),
            params.toQuery(),
            null,
            options,
            Replies.json(MetricSeries.serializer()),
        )

    /** [Metrics.getTablets] without params. */
    public suspend fun getTablets(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): RawResponse<MetricSeries> = getTablets(organization, database, branch, GetTabletMetrics(), options)

    /** [Metrics.getInstantTablets] with the whole answer. */
    public suspend fun getInstantTablets(
        organization: String? = null,
        database: String,
        branch: String,
        params: GetInstantTabletMetrics = GetInstantTabletMetrics(),
        options: RequestOptions? = null,
    ): RawResponse<InstantMetrics> =
        transport.send(
            "get_instant_tablet_metrics",
            listOf(organization, database, branch),
            params.toQuery(),
            null,
            options,
            Replies.json(InstantMetrics.serializer()),
        )

    /** [Metrics.getInstantTablets] without params. */
    public suspend fun getInstantTablets(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): RawResponse<InstantMetrics> =
        getInstantTablets(organization, database, branch, GetInstantTabletMetrics(), options)

    /** [Metrics.getTags] with the whole answer. */
    public suspend fun getTags(
        organization: String? = null,
        database: String,
        branch: String,
        params: GetBranchTagMetrics = GetBranchTagMetrics(),
        options: RequestOptions? = null,
    ): RawResponse<MetricSeries> =
        transport.send(
            "get_branch_tag_metrics",
            listOf(organization, database, branch),
            params.toQuery(),
            null,
            options,
            Replies.json(MetricSeries.serializer()),
        )

    /** [Metrics.getTags] without params. */
    public suspend fun getTags(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): RawResponse<MetricSeries> = getTags(organization, database, branch, GetBranchTagMetrics(), options)
}

/** Arguments of [Metrics.get]. */
public data class GetBranchMetrics @JvmOverloads constructor(
    /** Names of the metrics to return. */
    public val metrics: List<BranchMetric>? = null,
    /** How far the window reaches back from now, instead of `from` and `to`. */
    public val period: TimePeriod? = null,
    /** Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead of `period`. */
    public val from: String? = null,
    /** End of the window, an ISO 8601 time. Now when left out. */
    public val to: String? = null,
    /** How many points each series has in the window. The service decides when left out. */
    public val steps: Long? = null,
    /** Kind of node to count. All nodes when left out. */
    public val tabletType: TabletType? = null,
    /** Name of the keyspace to count. All keyspaces when left out. MySQL only. */
    public val keyspace: String? = null,
    /** Name of the shard to count, such as `-80`. All shards when left out. */
    public val shard: String? = null,
    /** Nodes to count by what they do, `primary` or `replica`. All nodes when left out. Postgres only. */
    public val role: String? = null,
    /** Name of the container to count, such as `postgres` or `pgbouncer`. All containers when left out. */
    public val container: String? = null,
    /** Name of the node (pod) to count. All nodes when left out. */
    public val pod: String? = null,
    /** Names of the nodes (pods) to count, for several at once. */
    public val pods: List<String>? = null,
    /** Identifiers of the query patterns to count, as `id` in the list of query patterns. */
    public val queryIds: List<String>? = null,
    /** Fingerprint of the query pattern to count. */
    public val fingerprint: String? = null,
    /** Identifier of the traffic budget whose queries are to be counted. Postgres only. */
    public val budgetId: String? = null,
    /** Identifier of the traffic rule whose queries are to be counted. Postgres only. */
    public val ruleId: String? = null,
    /** Text to search the queries for; only those found are counted. */
    public val q: String? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            addAll("metrics", metrics?.map { it.value })
            add("period", period?.value)
            add("from", from)
            add("to", to)
            add("steps", steps)
            add("tablet_type", tabletType?.value)
            add("keyspace", keyspace)
            add("shard", shard)
            add("role", role)
            add("container", container)
            add("pod", pod)
            addAll("pods", pods)
            addAll("query_ids", queryIds)
            add("fingerprint", fingerprint)
            add("budget_id", budgetId)
            add("rule_id", ruleId)
            add("q", q)
        }
}

/** Arguments of [Metrics.getInstant]. */
public data class GetInstantBranchMetrics @JvmOverloads constructor(
    /** Names of the metrics to return. */
    public val metrics: List<InstantBranchMetric>? = null,
    /** Nodes to count by what they do, `primary` or `replica`. All nodes when left out. Postgres only. */
    public val role: String? = null,
    /** Name of the shard to look at. All shards when left out. */
    public val shard: String? = null,
    /** Name of the container to count, such as `postgres` or `pgbouncer`. All containers when left out. */
    public val container: String? = null,
    /** Name of the node (pod) to count. All nodes when left out. */
    public val pod: String? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            addAll("metrics", metrics?.map { it.value })
            add("role", role)
            add("shard", shard)
            add("container", container)
            add("pod", pod)
        }
}

/** Arguments of [Metrics.getQueries]. */
public data class GetBranchQueryMetrics @JvmOverloads constructor(
    /** Names of the metrics to return. */
    public val metrics: List<QueryMetric>? = null,
    /** Identifiers of the query patterns to count, as `id` in the list of query patterns. */
    public val queryIds: List<String>? = null,
    /** Fingerprint of the query pattern to count, together with `keyspace`. */
    public val fingerprint: String? = null,
    /** Keyspace of the pattern that `fingerprint` names; on Postgres the name of the database. */
    public val keyspace: String? = null,
    /** How far the window reaches back from now, instead of `from` and `to`. */
    public val period: TimePeriod? = null,
    /** Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead of `period`. */
    public val from: String? = null,
    /** End of the window, an ISO 8601 time. Now when left out. */
    public val to: String? = null,
    /** How many points each series has in the window. The service decides when left out. */
    public val steps: Long? = null,
    /** Kind of node to count. All nodes when left out. */
    public val tabletType: TabletType? = null,
    /** Identifier of the traffic budget whose queries are to be counted. Postgres only. */
    public val budgetId: String? = null,
    /** Identifier of the traffic rule whose queries are to be counted. Postgres only. */
    public val ruleId: String? = null,
    /** Text to search the queries for; only those found are counted. */
    public val q: String? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            addAll("metrics", metrics?.map { it.value })
            addAll("query_ids", queryIds)
            add("fingerprint", fingerprint)
            add("keyspace", keyspace)
            add("period", period?.value)
            add("from", from)
            add("to", to)
            add("steps", steps)
            add("tablet_type", tabletType?.value)
            add("budget_id", budgetId)
            add("rule_id", ruleId)
            add("q", q)
        }
}

/** Arguments of [Metrics.getTablets]. */
public data class GetTabletMetrics @JvmOverloads constructor(
    /** Names of the metrics to return. */
    public val metrics: List<TabletMetric>? = null,
    /** How far the window reaches back from now, instead of `from` and `to`. */
    public val period: TimePeriod? = null,
    /** Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead of `period`. */
    public val from: String? = null,
    /** End of the window, an ISO 8601 time. Now when left out. */
    public val to: String? = null,
    /** How many points each series has in the window. The service decides when left out. */
    public val steps: Long? = null,
    /** Name of the keyspace to count. All keyspaces when left out. MySQL only. */
    public val keyspace: String? = null,
    /** Name of the shard to count, such as `-80`. All shards when left out. */
    public val shard: String? = null,
    /** Name of the node (pod) to count. All nodes when left out. */
    public val pod: String? = null,
    /** Identifier of the workflow whose lag is wanted, for `vreplication_lag` only. */
    public val workflow: String? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            addAll("metrics", metrics?.map { it.value })
            add("period", period?.value)
            add("from", from)
            add("to", to)
            add("steps", steps)
            add("keyspace", keyspace)
            add("shard", shard)
            add("pod", pod)
            add("workflow", workflow)
        }
}

/** Arguments of [Metrics.getInstantTablets]. */
public data class GetInstantTabletMetrics @JvmOverloads constructor(
    /** Names of the metrics to return. */
    public val metrics: List<InstantTabletMetric>? = null,
    /** Name of the keyspace to count. All keyspaces when left out. MySQL only. */
    public val keyspace: String? = null,
    /** Name of the shard to count, such as `-80`. All shards when left out. */
    public val shard: String? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            addAll("metrics", metrics?.map { it.value })
            add("keyspace", keyspace)
            add("shard", shard)
        }
}

/** Arguments of [Metrics.getTags]. */
public data class GetBranchTagMetrics @JvmOverloads constructor(
    /** Names of the metrics to return. */
    public val metrics: List<TagMetric>? = null,
    /**
     * The sets of tags to return a series for, each written as `tag=value`. How several tags are
     * joined in one set is not documented.
     */
    public val tagSets: List<String>? = null,
    /** How far the window reaches back from now, instead of `from` and `to`. */
    public val period: TimePeriod? = null,
    /** Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead of `period`. */
    public val from: String? = null,
    /** End of the window, an ISO 8601 time. Now when left out. */
    public val to: String? = null,
    /** How many points each series has in the window. The service decides when left out. */
    public val steps: Long? = null,
    /** Kind of node to count. All nodes when left out. */
    public val tabletType: TabletType? = null,
    /** Identifier of the traffic budget whose queries are to be counted. Postgres only. */
    public val budgetId: String? = null,
    /** Identifier of the traffic rule whose queries are to be counted. Postgres only. */
    public val ruleId: String? = null,
    /** Text to search the queries for; only those found are counted. */
    public val q: String? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            addAll("metrics", metrics?.map { it.value })
            addAll("tag_sets", tagSets)
            add("period", period?.value)
            add("from", from)
            add("to", to)
            add("steps", steps)
            add("tablet_type", tabletType?.value)
            add("budget_id", budgetId)
            add("rule_id", ruleId)
            add("q", q)
        }
}
