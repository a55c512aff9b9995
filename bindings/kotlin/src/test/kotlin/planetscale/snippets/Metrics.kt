// Generated from api/resources/metrics.yaml by `cargo xtask codegen`. Do not edit.
// Metrics: the calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import planetscale.PlanetScale
import planetscale.resources.GetBranchMetrics
import planetscale.resources.GetBranchQueryMetrics
import planetscale.resources.GetBranchTagMetrics
import planetscale.resources.GetInstantBranchMetrics
import planetscale.resources.GetInstantTabletMetrics
import planetscale.resources.GetTabletMetrics
import planetscale.types.TimePeriod

/** The functions that have the lines of a call, by operation. */
internal val metrics: Map<String, suspend (PlanetScale) -> Unit> =
    mapOf(
        "get_branch_metrics" to ::getBranchMetrics,
        "get_instant_branch_metrics" to ::getInstantBranchMetrics,
        "get_branch_keyspace_table_metrics" to ::getBranchKeyspaceTableMetrics,
        "get_branch_query_metrics" to ::getBranchQueryMetrics,
        "get_branch_table_metrics" to ::getBranchTableMetrics,
        "get_tablet_metrics" to ::getTabletMetrics,
        "get_instant_tablet_metrics" to ::getInstantTabletMetrics,
        "get_branch_tag_metrics" to ::getBranchTagMetrics,
    )

private suspend fun getBranchMetrics(client: PlanetScale) {
    val metricSeries =
        client.metrics.get(
            "acme",
            "shop",
            "feature/größe 2",
            GetBranchMetrics(period = TimePeriod.MINUTES_15),
        )
}

private suspend fun getInstantBranchMetrics(client: PlanetScale) {
    val instantMetrics =
        client.metrics.getInstant(
            "acme",
            "shop",
            "feature/größe 2",
            GetInstantBranchMetrics(role = "role-3"),
        )
}

private suspend fun getBranchKeyspaceTableMetrics(client: PlanetScale) {
    val reply = client.metrics.getKeyspaceTables("acme", "shop", "feature/größe 2")
}

private suspend fun getBranchQueryMetrics(client: PlanetScale) {
    val metricSeries =
        client.metrics.getQueries(
            "acme",
            "shop",
            "feature/größe 2",
            GetBranchQueryMetrics(queryIds = listOf("query-id-4", "query-id-5")),
        )
}

private suspend fun getBranchTableMetrics(client: PlanetScale) {
    val reply = client.metrics.getTables("acme", "shop", "feature/größe 2")
}

private suspend fun getTabletMetrics(client: PlanetScale) {
    val metricSeries =
        client.metrics.getTablets(
            "acme",
            "shop",
            "feature/größe 2",
            GetTabletMetrics(period = TimePeriod.MINUTES_15),
        )
}

private suspend fun getInstantTabletMetrics(client: PlanetScale) {
    val instantMetrics =
        client.metrics.getInstantTablets(
            "acme",
            "shop",
            "feature/größe 2",
            GetInstantTabletMetrics(keyspace = "keyspace-3"),
        )
}

private suspend fun getBranchTagMetrics(client: PlanetScale) {
    val metricSeries =
        client.metrics.getTags(
            "acme",
            "shop",
            "feature/größe 2",
            GetBranchTagMetrics(tagSets = listOf("tag-set-4", "tag-set-5")),
        )
}
