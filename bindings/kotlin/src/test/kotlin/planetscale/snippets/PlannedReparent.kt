// Generated from api/resources/planned_reparent.yaml by `cargo xtask codegen`. Do not edit.
// Planned reparents: the calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import planetscale.PlanetScale
import planetscale.resources.PlannedReparentCreate

/** The functions that have the lines of a call, by operation. */
internal val plannedReparent: Map<String, suspend (PlanetScale) -> Unit> =
    mapOf(
        "planned_reparent_create" to ::plannedReparentCreate,
        "planned_reparent_get" to ::plannedReparentGet,
    )

private suspend fun plannedReparentCreate(client: PlanetScale) {
    val vtctldOperation =
        client.plannedReparent.create(
            "acme",
            "shop",
            "feature/größe 2",
            PlannedReparentCreate(
                keyspace = "keyspace-1",
                shard = "shard-2",
                newPrimary = "new-primary-3",
            ),
        )
}

private suspend fun plannedReparentGet(client: PlanetScale) {
    val vtctldOperation = client.plannedReparent.get("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6")

    val completed =
        client.plannedReparent.waitUntilCompleted("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6")
}
