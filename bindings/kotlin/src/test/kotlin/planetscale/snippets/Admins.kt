// Generated from api/resources/admins.yaml by `cargo xtask codegen`. Do not edit.
// Admin component: the calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import planetscale.PlanetScale
import planetscale.resources.ListAdminChangeRequests
import planetscale.resources.UpdateAdmin
import planetscale.types.TimePeriod

/** The functions that have the lines of a call, by operation. */
internal val admins: Map<String, suspend (PlanetScale) -> Unit> =
    mapOf(
        "get_admin" to ::getAdmin,
        "update_admin" to ::updateAdmin,
        "list_admin_size_skus" to ::listAdminSizeSkus,
        "list_admin_parameters" to ::listAdminParameters,
        "list_admin_change_requests" to ::listAdminChangeRequests,
        "get_admin_change_request" to ::getAdminChangeRequest,
        "cancel_admin_change_request" to ::cancelAdminChangeRequest,
    )

private suspend fun getAdmin(client: PlanetScale) {
    val nekiAdmin = client.admins.get("acme", "shop", "feature/größe 2")

    val ready = client.admins.waitUntilReady("acme", "shop", "feature/größe 2")
}

private suspend fun updateAdmin(client: PlanetScale) {
    val nekiAdmin =
        client.admins.update("acme", "shop", "feature/größe 2", UpdateAdmin(adminSize = "admin-size-1"))
}

private suspend fun listAdminSizeSkus(client: PlanetScale) {
    val items = client.admins.listSizes("acme", "shop", "feature/größe 2")
}

private suspend fun listAdminParameters(client: PlanetScale) {
    val items = client.admins.listParameters("acme", "shop", "feature/größe 2")
}

private suspend fun listAdminChangeRequests(client: PlanetScale) {
    val items =
        client.admins.allChanges(
            "acme",
            "shop",
            "feature/größe 2",
            ListAdminChangeRequests(period = TimePeriod.MINUTES_15),
        )
    items.collect { nekiChangeRequest ->
        println(nekiChangeRequest)
    }
}

private suspend fun getAdminChangeRequest(client: PlanetScale) {
    val nekiChangeRequest = client.admins.getChange("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6")

    val changeCompleted =
        client.admins.waitUntilChangeCompleted("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6")
}

private suspend fun cancelAdminChangeRequest(client: PlanetScale) {
    client.admins.cancelChange("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6")
}
