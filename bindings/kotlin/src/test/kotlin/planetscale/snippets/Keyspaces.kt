// Generated from api/resources/keyspaces.yaml by `cargo xtask codegen`. Do not edit.
// Keyspaces: the calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import planetscale.PlanetScale
import planetscale.resources.CreateKeyspace
import planetscale.resources.UpdateKeyspaceReadOnlyRegions
import planetscale.resources.UpdateKeyspaceVschema
import planetscale.types.ReadOnlyRegionInput

/** The functions that have the lines of a call, by operation. */
internal val keyspaces: Map<String, suspend (PlanetScale) -> Unit> =
    mapOf(
        "list_keyspaces" to ::listKeyspaces,
        "create_keyspace" to ::createKeyspace,
        "get_keyspace" to ::getKeyspace,
        "update_keyspace" to ::updateKeyspace,
        "delete_keyspace" to ::deleteKeyspace,
        "get_keyspace_rollout_status" to ::getKeyspaceRolloutStatus,
        "get_keyspace_vschema" to ::getKeyspaceVschema,
        "update_keyspace_vschema" to ::updateKeyspaceVschema,
        "update_keyspace_read_only_regions" to ::updateKeyspaceReadOnlyRegions,
    )

private suspend fun listKeyspaces(client: PlanetScale) {
    client.keyspaces.all("acme", "shop", "feature/größe 2").collect { keyspace ->
        println(keyspace)
    }
}

private suspend fun createKeyspace(client: PlanetScale) {
    val keyspace =
        client.keyspaces.create(
            "acme",
            "shop",
            "feature/größe 2",
            CreateKeyspace(
                name = "name-1",
                clusterSize = "cluster-size-2",
                extraReplicas = 103,
                shards = 104,
            ),
        )
}

private suspend fun getKeyspace(client: PlanetScale) {
    val keyspace = client.keyspaces.get("acme", "shop", "feature/größe 2", "keyspace 1")

    val ready = client.keyspaces.waitUntilReady("acme", "shop", "feature/größe 2", "keyspace 1")

    client.keyspaces.waitUntilDeleted("acme", "shop", "feature/größe 2", "keyspace 1")
}

private suspend fun updateKeyspace(client: PlanetScale) {
    val keyspace = client.keyspaces.update("acme", "shop", "feature/größe 2", "keyspace 1")
}

private suspend fun deleteKeyspace(client: PlanetScale) {
    client.keyspaces.delete("acme", "shop", "feature/größe 2", "keyspace 1")
}

private suspend fun getKeyspaceRolloutStatus(client: PlanetScale) {
    val keyspaceRolloutStatus =
        client.keyspaces.getRolloutStatus("acme", "shop", "feature/größe 2", "keyspace 1")
}

private suspend fun getKeyspaceVschema(client: PlanetScale) {
    val vschema = client.keyspaces.getVschema("acme", "shop", "feature/größe 2", "keyspace 1")
}

private suspend fun updateKeyspaceVschema(client: PlanetScale) {
    val vschema =
        client.keyspaces.updateVschema(
            "acme",
            "shop",
            "feature/größe 2",
            "keyspace 1",
            UpdateKeyspaceVschema(vschema = "vschema-1"),
        )
}

private suspend fun updateKeyspaceReadOnlyRegions(client: PlanetScale) {
    val items =
        client.keyspaces.updateReadOnlyRegions(
            "acme",
            "shop",
            "feature/größe 2",
            "keyspace 1",
            UpdateKeyspaceReadOnlyRegions(
                readOnlyRegions = listOf(ReadOnlyRegionInput(region = "region-3")),
            ),
        )
}
