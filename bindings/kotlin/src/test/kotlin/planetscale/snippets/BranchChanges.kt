// Generated from api/resources/branch_changes.yaml by `cargo xtask codegen`. Do not edit.
// Branch changes: the calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import planetscale.PlanetScale
import planetscale.resources.UpdateBranchChangeRequest

/** The functions that have the lines of a call, by operation. */
internal val branchChanges: Map<String, suspend (PlanetScale) -> Unit> =
    mapOf(
        "list_branch_change_requests" to ::listBranchChangeRequests,
        "update_branch_change_request" to ::updateBranchChangeRequest,
        "cancel_branch_changes" to ::cancelBranchChanges,
        "get_branch_change_request" to ::getBranchChangeRequest,
        "cancel_branch_change_request" to ::cancelBranchChangeRequest,
    )

private suspend fun listBranchChangeRequests(client: PlanetScale) {
    client.branchChanges.all("acme", "shop", "feature/größe 2").collect { branchChangeRequest ->
        println(branchChangeRequest)
    }
}

private suspend fun updateBranchChangeRequest(client: PlanetScale) {
    val branchChangeRequest =
        client.branchChanges.update(
            "acme",
            "shop",
            "feature/größe 2",
            UpdateBranchChangeRequest(clusterSize = "cluster-size-1", replicas = 102),
        )
}

private suspend fun cancelBranchChanges(client: PlanetScale) {
    client.branchChanges.cancelAll("acme", "shop", "feature/größe 2")
}

private suspend fun getBranchChangeRequest(client: PlanetScale) {
    val branchChangeRequest =
        client.branchChanges.get("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6")

    val completed =
        client.branchChanges.waitUntilCompleted("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6")
}

private suspend fun cancelBranchChangeRequest(client: PlanetScale) {
    client.branchChanges.cancel("acme", "shop", "feature/größe 2")
}
