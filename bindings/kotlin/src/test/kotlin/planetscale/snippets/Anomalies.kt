// Generated from api/resources/anomalies.yaml by `cargo xtask codegen`. Do not edit.
// Anomalies: the calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import planetscale.PlanetScale
import planetscale.resources.ListBranchAnomalies

/** The functions that have the lines of a call, by operation. */
internal val anomalies: Map<String, suspend (PlanetScale) -> Unit> =
    mapOf(
        "list_branch_anomalies" to ::listBranchAnomalies,
        "get_branch_anomaly" to ::getBranchAnomaly,
    )

private suspend fun listBranchAnomalies(client: PlanetScale) {
    val items =
        client.anomalies.all("acme", "shop", "feature/größe 2", ListBranchAnomalies(from = "from-1"))
    items.collect { anomaly ->
        println(anomaly)
    }
}

private suspend fun getBranchAnomaly(client: PlanetScale) {
    val anomaly = client.anomalies.get("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6")
}
