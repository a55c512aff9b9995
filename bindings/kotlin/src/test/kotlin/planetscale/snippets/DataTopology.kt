// Generated from api/resources/data_topology.yaml by `cargo xtask codegen`. Do not edit.
// Data topologies: the calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import planetscale.PlanetScale
import planetscale.resources.UpdateDataTopology

/** The functions that have the lines of a call, by operation. */
internal val dataTopology: Map<String, suspend (PlanetScale) -> Unit> =
    mapOf(
        "get_data_topology" to ::getDataTopology,
        "update_data_topology" to ::updateDataTopology,
    )

private suspend fun getDataTopology(client: PlanetScale) {
    val nekiDataTopology = client.dataTopology.get("acme", "shop", "feature/größe 2")
}

private suspend fun updateDataTopology(client: PlanetScale) {
    val nekiDataTopology =
        client.dataTopology.update(
            "acme",
            "shop",
            "feature/größe 2",
            UpdateDataTopology(
                dataTopology =
                    JsonObject(mapOf("key" to JsonPrimitive("value"), "count" to JsonPrimitive(1))),
            ),
        )
}
