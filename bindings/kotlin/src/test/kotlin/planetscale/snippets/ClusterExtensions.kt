// Generated from api/resources/cluster_extensions.yaml by `cargo xtask codegen`. Do not edit.
// Cluster extensions: the calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import planetscale.PlanetScale

/** The functions that have the lines of a call, by operation. */
internal val clusterExtensions: Map<String, suspend (PlanetScale) -> Unit> =
    mapOf(
        "list_extensions" to ::listExtensions,
    )

private suspend fun listExtensions(client: PlanetScale) {
    val items = client.clusterExtensions.list("acme", "shop", "feature/größe 2")
}
