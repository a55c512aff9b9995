// Generated from api/resources/sidecars.yaml by `cargo xtask codegen`. Do not edit.
// Sidecars: the calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import planetscale.PlanetScale
import planetscale.resources.ListSidecarChangeRequests
import planetscale.types.TimePeriod

/** The functions that have the lines of a call, by operation. */
internal val sidecars: Map<String, suspend (PlanetScale) -> Unit> =
    mapOf(
        "list_sidecars" to ::listSidecars,
        "get_sidecar" to ::getSidecar,
        "update_sidecar" to ::updateSidecar,
        "list_sidecar_parameters" to ::listSidecarParameters,
        "list_sidecar_change_requests" to ::listSidecarChangeRequests,
        "get_sidecar_change_request" to ::getSidecarChangeRequest,
        "cancel_sidecar_change_request" to ::cancelSidecarChangeRequest,
    )

private suspend fun listSidecars(client: PlanetScale) {
    val items = client.sidecars.list("acme", "shop", "feature/größe 2")
}

private suspend fun getSidecar(client: PlanetScale) {
    val nekiSidecar = client.sidecars.get("acme", "shop", "feature/größe 2", "sidecar 1")

    val ready = client.sidecars.waitUntilReady("acme", "shop", "feature/größe 2", "sidecar 1")
}

private suspend fun updateSidecar(client: PlanetScale) {
    val nekiSidecar = client.sidecars.update("acme", "shop", "feature/größe 2", "sidecar 1")
}

private suspend fun listSidecarParameters(client: PlanetScale) {
    val items = client.sidecars.listParameters("acme", "shop", "feature/größe 2", "sidecar 1")
}

private suspend fun listSidecarChangeRequests(client: PlanetScale) {
    val items =
        client.sidecars.allChanges(
            "acme",
            "shop",
            "feature/größe 2",
            "sidecar 1",
            ListSidecarChangeRequests(period = TimePeriod.MINUTES_15),
        )
    items.collect { nekiChangeRequest ->
        println(nekiChangeRequest)
    }
}

private suspend fun getSidecarChangeRequest(client: PlanetScale) {
    val nekiChangeRequest =
        client.sidecars.getChange("acme", "shop", "feature/größe 2", "sidecar 1", "a1b2c3d4e5f6")

    val changeCompleted =
        client.sidecars.waitUntilChangeCompleted(
            "acme",
            "shop",
            "feature/größe 2",
            "sidecar 1",
            "a1b2c3d4e5f6",
        )
}

private suspend fun cancelSidecarChangeRequest(client: PlanetScale) {
    client.sidecars.cancelChange("acme", "shop", "feature/größe 2", "sidecar 1", "a1b2c3d4e5f6")
}
