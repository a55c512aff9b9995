// Generated from api/resources/routers.yaml by `cargo xtask codegen`. Do not edit.
// Routers: the calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import planetscale.PlanetScale
import planetscale.resources.CreateRouter
import planetscale.resources.ListRouterChangeRequests
import planetscale.resources.UpdateRouter
import planetscale.types.TimePeriod

/** The functions that have the lines of a call, by operation. */
internal val routers: Map<String, suspend (PlanetScale) -> Unit> =
    mapOf(
        "list_routers" to ::listRouters,
        "create_router" to ::createRouter,
        "get_router" to ::getRouter,
        "update_router" to ::updateRouter,
        "delete_router" to ::deleteRouter,
        "list_router_size_skus" to ::listRouterSizeSkus,
        "list_router_parameters" to ::listRouterParameters,
        "list_router_change_requests" to ::listRouterChangeRequests,
        "get_router_change_request" to ::getRouterChangeRequest,
        "cancel_router_change_request" to ::cancelRouterChangeRequest,
    )

private suspend fun listRouters(client: PlanetScale) {
    val items = client.routers.list("acme", "shop", "feature/größe 2")
}

private suspend fun createRouter(client: PlanetScale) {
    val nekiRouter =
        client.routers.create(
            "acme",
            "shop",
            "feature/größe 2",
            CreateRouter(name = "name-1", routerSize = "router-size-2", replicasPerCell = 103),
        )
}

private suspend fun getRouter(client: PlanetScale) {
    val nekiRouter = client.routers.get("acme", "shop", "feature/größe 2", "router 1")

    val ready = client.routers.waitUntilReady("acme", "shop", "feature/größe 2", "router 1")

    client.routers.waitUntilDeleted("acme", "shop", "feature/größe 2", "router 1")
}

private suspend fun updateRouter(client: PlanetScale) {
    val nekiRouter =
        client.routers.update(
            "acme",
            "shop",
            "feature/größe 2",
            "router 1",
            UpdateRouter(routerSize = "router-size-1", replicasPerCell = 102),
        )
}

private suspend fun deleteRouter(client: PlanetScale) {
    client.routers.delete("acme", "shop", "feature/größe 2", "router 1")
}

private suspend fun listRouterSizeSkus(client: PlanetScale) {
    val items = client.routers.listSizes("acme", "shop", "feature/größe 2")
}

private suspend fun listRouterParameters(client: PlanetScale) {
    val items = client.routers.listParameters("acme", "shop", "feature/größe 2", "router 1")
}

private suspend fun listRouterChangeRequests(client: PlanetScale) {
    val items =
        client.routers.allChanges(
            "acme",
            "shop",
            "feature/größe 2",
            "router 1",
            ListRouterChangeRequests(period = TimePeriod.MINUTES_15),
        )
    items.collect { nekiChangeRequest ->
        println(nekiChangeRequest)
    }
}

private suspend fun getRouterChangeRequest(client: PlanetScale) {
    val nekiChangeRequest =
        client.routers.getChange("acme", "shop", "feature/größe 2", "router 1", "a1b2c3d4e5f6")

    val changeCompleted =
        client.routers.waitUntilChangeCompleted(
            "acme",
            "shop",
            "feature/größe 2",
            "router 1",
            "a1b2c3d4e5f6",
        )
}

private suspend fun cancelRouterChangeRequest(client: PlanetScale) {
    client.routers.cancelChange("acme", "shop", "feature/größe 2", "router 1", "a1b2c3d4e5f6")
}
