// Generated from api/resources/branch_resizes.yaml by `cargo xtask codegen`. Do not edit.
// Branch resizes: the calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import planetscale.PlanetScale
import planetscale.resources.UpdateBranchResizeRequest

/** The functions that have the lines of a call, by operation. */
internal val branchResizes: Map<String, suspend (PlanetScale) -> Unit> =
    mapOf(
        "list_branch_resize_requests" to ::listBranchResizeRequests,
        "update_branch_resize_request" to ::updateBranchResizeRequest,
        "get_branch_resize_request" to ::getBranchResizeRequest,
    )

private suspend fun listBranchResizeRequests(client: PlanetScale) {
    client.branchResizes.all("acme", "shop", "feature/größe 2").collect { branchResizeRequest ->
        println(branchResizeRequest)
    }
}

private suspend fun updateBranchResizeRequest(client: PlanetScale) {
    val branchResizeRequest =
        client.branchResizes.update(
            "acme",
            "shop",
            "feature/größe 2",
            UpdateBranchResizeRequest(vtgateSize = "vtgate-size-1", vtgateCount = 102),
        )
}

private suspend fun getBranchResizeRequest(client: PlanetScale) {
    val branchResizeRequest = client.branchResizes.get("acme", "shop", "feature/größe 2", "resize 1")

    val completed =
        client.branchResizes.waitUntilCompleted("acme", "shop", "feature/größe 2", "resize 1")
}
