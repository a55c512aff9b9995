// Generated from api/resources/dedicated_read_replicas.yaml by `cargo xtask codegen`. Do not edit.
// Dedicated read replicas: the calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import planetscale.PlanetScale
import planetscale.resources.CreateDedicatedReadReplica
import planetscale.resources.UpdateDedicatedReadReplica

/** The functions that have the lines of a call, by operation. */
internal val dedicatedReadReplicas: Map<String, suspend (PlanetScale) -> Unit> =
    mapOf(
        "list_dedicated_read_replicas" to ::listDedicatedReadReplicas,
        "create_dedicated_read_replica" to ::createDedicatedReadReplica,
        "get_dedicated_read_replica" to ::getDedicatedReadReplica,
        "update_dedicated_read_replica" to ::updateDedicatedReadReplica,
        "delete_dedicated_read_replica" to ::deleteDedicatedReadReplica,
    )

private suspend fun listDedicatedReadReplicas(client: PlanetScale) {
    val items = client.dedicatedReadReplicas.list("acme", "shop", "feature/größe 2")
}

private suspend fun createDedicatedReadReplica(client: PlanetScale) {
    val dedicatedReadReplica =
        client.dedicatedReadReplicas.create(
            "acme",
            "shop",
            "feature/größe 2",
            CreateDedicatedReadReplica(
                name = "name-1",
                region = "region-2",
                replicas = 103,
                clusterSize = "cluster-size-4",
            ),
        )
}

private suspend fun getDedicatedReadReplica(client: PlanetScale) {
    val dedicatedReadReplica =
        client.dedicatedReadReplicas.get("acme", "shop", "feature/größe 2", "dedicated read replica 1")

    val ready =
        client.dedicatedReadReplicas.waitUntilReady(
            "acme",
            "shop",
            "feature/größe 2",
            "dedicated read replica 1",
        )

    client.dedicatedReadReplicas.waitUntilDeleted(
        "acme",
        "shop",
        "feature/größe 2",
        "dedicated read replica 1",
    )
}

private suspend fun updateDedicatedReadReplica(client: PlanetScale) {
    val dedicatedReadReplica =
        client.dedicatedReadReplicas.update(
            "acme",
            "shop",
            "feature/größe 2",
            "dedicated read replica 1",
            UpdateDedicatedReadReplica(clusterSize = "cluster-size-1", replicas = 102),
        )
}

private suspend fun deleteDedicatedReadReplica(client: PlanetScale) {
    client.dedicatedReadReplicas.delete("acme", "shop", "feature/größe 2", "dedicated read replica 1")
}
