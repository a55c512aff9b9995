// Generated from api/resources/keyspace_resizes.yaml by `cargo xtask codegen`. Do not edit.
// Keyspace resizes: the calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import planetscale.PlanetScale
import planetscale.resources.ListKeyspaceResizeRequests
import planetscale.resources.UpdateKeyspaceResizeRequest

/** The functions that have the lines of a call, by operation. */
internal val keyspaceResizes: Map<String, suspend (PlanetScale) -> Unit> =
    mapOf(
        "list_keyspace_resize_requests" to ::listKeyspaceResizeRequests,
        "update_keyspace_resize_request" to ::updateKeyspaceResizeRequest,
        "cancel_keyspace_resize_request" to ::cancelKeyspaceResizeRequest,
        "get_keyspace_resize_request" to ::getKeyspaceResizeRequest,
    )

private suspend fun listKeyspaceResizeRequests(client: PlanetScale) {
    val items =
        client.keyspaceResizes.all(
            "acme",
            "shop",
            "feature/größe 2",
            "keyspace 1",
            ListKeyspaceResizeRequests(completedAt = "completed-at-1"),
        )
    items.collect { keyspaceResizeRequest ->
        println(keyspaceResizeRequest)
    }
}

private suspend fun updateKeyspaceResizeRequest(client: PlanetScale) {
    val keyspaceResizeRequest =
        client.keyspaceResizes.update(
            "acme",
            "shop",
            "feature/größe 2",
            "keyspace 1",
            UpdateKeyspaceResizeRequest(clusterSize = "cluster-size-1", extraReplicas = 102),
        )
}

private suspend fun cancelKeyspaceResizeRequest(client: PlanetScale) {
    client.keyspaceResizes.cancel("acme", "shop", "feature/größe 2", "keyspace 1")
}

private suspend fun getKeyspaceResizeRequest(client: PlanetScale) {
    val keyspaceResizeRequest =
        client.keyspaceResizes.get("acme", "shop", "feature/größe 2", "keyspace 1", "a1b2c3d4e5f6")

    val completed =
        client.keyspaceResizes.waitUntilCompleted(
            "acme",
            "shop",
            "feature/größe 2",
            "keyspace 1",
            "a1b2c3d4e5f6",
        )
}
