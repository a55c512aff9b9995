// Generated from api/resources/neki_changes.yaml by `cargo xtask codegen`. Do not edit.
// Neki changes: the calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import planetscale.PlanetScale
import planetscale.resources.ListNekiChangeRequests

/** The functions that have the lines of a call, by operation. */
internal val nekiChanges: Map<String, suspend (PlanetScale) -> Unit> =
    mapOf(
        "list_neki_change_requests" to ::listNekiChangeRequests,
        "get_neki_change_request" to ::getNekiChangeRequest,
        "cancel_neki_change_request" to ::cancelNekiChangeRequest,
    )

private suspend fun listNekiChangeRequests(client: PlanetScale) {
    val items =
        client.nekiChanges.all(
            "acme",
            "shop",
            "feature/größe 2",
            ListNekiChangeRequests(targetId = "target-id-5"),
        )
    items.collect { nekiChangeRequest ->
        println(nekiChangeRequest)
    }
}

private suspend fun getNekiChangeRequest(client: PlanetScale) {
    val nekiChangeRequest = client.nekiChanges.get("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6")

    val completed =
        client.nekiChanges.waitUntilCompleted("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6")
}

private suspend fun cancelNekiChangeRequest(client: PlanetScale) {
    client.nekiChanges.cancel("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6")
}
