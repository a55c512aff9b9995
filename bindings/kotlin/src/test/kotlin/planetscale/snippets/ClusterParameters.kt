// Generated from api/resources/cluster_parameters.yaml by `cargo xtask codegen`. Do not edit.
// Cluster parameters: the calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import planetscale.PlanetScale

/** The functions that have the lines of a call, by operation. */
internal val clusterParameters: Map<String, suspend (PlanetScale) -> Unit> =
    mapOf(
        "list_parameters" to ::listParameters,
    )

private suspend fun listParameters(client: PlanetScale) {
    val items = client.clusterParameters.list("acme", "shop", "feature/größe 2")
}
