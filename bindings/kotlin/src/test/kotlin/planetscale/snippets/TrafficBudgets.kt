// Generated from api/resources/traffic_budgets.yaml by `cargo xtask codegen`. Do not edit.
// Traffic budgets: the calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import planetscale.PlanetScale
import planetscale.resources.CreateTrafficBudget
import planetscale.resources.ListTrafficBudgets
import planetscale.resources.ListTrafficBudgetsForQuery
import planetscale.resources.UpdateTrafficBudget
import planetscale.types.TimePeriod
import planetscale.types.TrafficBudgetMode

/** The functions that have the lines of a call, by operation. */
internal val trafficBudgets: Map<String, suspend (PlanetScale) -> Unit> =
    mapOf(
        "list_traffic_budgets_for_query" to ::listTrafficBudgetsForQuery,
        "list_traffic_budgets" to ::listTrafficBudgets,
        "create_traffic_budget" to ::createTrafficBudget,
        "get_traffic_budget" to ::getTrafficBudget,
        "update_traffic_budget" to ::updateTrafficBudget,
        "delete_traffic_budget" to ::deleteTrafficBudget,
    )

private suspend fun listTrafficBudgetsForQuery(client: PlanetScale) {
    val items =
        client.trafficBudgets.allForQuery(
            "acme",
            "shop",
            "feature/größe 2",
            "fingerprint 1",
            ListTrafficBudgetsForQuery(keyspace = "keyspace-1"),
        )
    items.collect { trafficBudget ->
        println(trafficBudget)
    }
}

private suspend fun listTrafficBudgets(client: PlanetScale) {
    val items =
        client.trafficBudgets.all(
            "acme",
            "shop",
            "feature/größe 2",
            ListTrafficBudgets(period = TimePeriod.MINUTES_15),
        )
    items.collect { trafficBudget ->
        println(trafficBudget)
    }
}

private suspend fun createTrafficBudget(client: PlanetScale) {
    val trafficBudget =
        client.trafficBudgets.create(
            "acme",
            "shop",
            "feature/größe 2",
            CreateTrafficBudget(name = "name-1", mode = TrafficBudgetMode.ENFORCE),
        )
}

private suspend fun getTrafficBudget(client: PlanetScale) {
    val trafficBudget = client.trafficBudgets.get("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6")
}

private suspend fun updateTrafficBudget(client: PlanetScale) {
    val trafficBudget =
        client.trafficBudgets.update(
            "acme",
            "shop",
            "feature/größe 2",
            "a1b2c3d4e5f6",
            UpdateTrafficBudget(name = "name-1", mode = TrafficBudgetMode.ENFORCE),
        )
}

private suspend fun deleteTrafficBudget(client: PlanetScale) {
    client.trafficBudgets.delete("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6")
}
