// Generated from api/resources/shards.yaml by `cargo xtask codegen`. Do not edit.
// Shards: the calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import planetscale.PlanetScale
import planetscale.resources.ListShards

/** The functions that have the lines of a call, by operation. */
internal val shards: Map<String, suspend (PlanetScale) -> Unit> =
    mapOf(
        "list_shards" to ::listShards,
        "create_shard" to ::createShard,
        "get_shard" to ::getShard,
        "update_shard" to ::updateShard,
        "delete_shard" to ::deleteShard,
    )

private suspend fun listShards(client: PlanetScale) {
    val items =
        client.shards.all(
            "acme",
            "shop",
            "feature/größe 2",
            ListShards(excludeConfigurationProfile = "exclude-configuration-profile-1"),
        )
    items.collect { nekiShard ->
        println(nekiShard)
    }
}

private suspend fun createShard(client: PlanetScale) {
    val nekiShard = client.shards.create("acme", "shop", "feature/größe 2")
}

private suspend fun getShard(client: PlanetScale) {
    val nekiShard = client.shards.get("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6")

    val ready = client.shards.waitUntilReady("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6")

    client.shards.waitUntilDeleted("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6")
}

private suspend fun updateShard(client: PlanetScale) {
    val nekiShard = client.shards.update("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6")
}

private suspend fun deleteShard(client: PlanetScale) {
    client.shards.delete("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6")
}
