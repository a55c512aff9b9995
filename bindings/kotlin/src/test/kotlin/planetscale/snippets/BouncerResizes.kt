// Generated from api/resources/bouncer_resizes.yaml by `cargo xtask codegen`. Do not edit.
// Bouncer resizes: the calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import planetscale.PlanetScale
import planetscale.resources.UpdateBouncerResizeRequest

/** The functions that have the lines of a call, by operation. */
internal val bouncerResizes: Map<String, suspend (PlanetScale) -> Unit> =
    mapOf(
        "list_branch_bouncer_resize_requests" to ::listBranchBouncerResizeRequests,
        "list_bouncer_resize_requests" to ::listBouncerResizeRequests,
        "update_bouncer_resize_request" to ::updateBouncerResizeRequest,
        "cancel_bouncer_resize_request" to ::cancelBouncerResizeRequest,
    )

private suspend fun listBranchBouncerResizeRequests(client: PlanetScale) {
    val items = client.bouncerResizes.allForBranch("acme", "shop", "feature/größe 2")
    items.collect { bouncerResizeRequest ->
        println(bouncerResizeRequest)
    }
}

private suspend fun listBouncerResizeRequests(client: PlanetScale) {
    val items = client.bouncerResizes.all("acme", "shop", "feature/größe 2", "bouncer 1")
    items.collect { bouncerResizeRequest ->
        println(bouncerResizeRequest)
    }
}

private suspend fun updateBouncerResizeRequest(client: PlanetScale) {
    val bouncerResizeRequest =
        client.bouncerResizes.update(
            "acme",
            "shop",
            "feature/größe 2",
            "bouncer 1",
            UpdateBouncerResizeRequest(bouncerSize = "bouncer-size-1", replicasPerCell = 102),
        )
}

private suspend fun cancelBouncerResizeRequest(client: PlanetScale) {
    client.bouncerResizes.cancel("acme", "shop", "feature/größe 2", "bouncer 1")
}
