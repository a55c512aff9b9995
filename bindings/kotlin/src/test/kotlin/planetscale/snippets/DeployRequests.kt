// Generated from api/resources/deploy_requests.yaml by `cargo xtask codegen`. Do not edit.
// Deploy requests: the calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import planetscale.PlanetScale
import planetscale.resources.CloseDeployRequest
import planetscale.resources.CreateDeployRequest
import planetscale.resources.ListDeployRequests
import planetscale.resources.QueueDeployRequest
import planetscale.resources.ReviewDeployRequest
import planetscale.resources.UpdateAutoApply
import planetscale.resources.UpdateAutoDeleteBranch
import planetscale.resources.UpdateDeployRequestThrottler
import planetscale.types.DeployRequestReviewState
import planetscale.types.DeployRequestState

/** The functions that have the lines of a call, by operation. */
internal val deployRequests: Map<String, suspend (PlanetScale) -> Unit> =
    mapOf(
        "list_deploy_requests" to ::listDeployRequests,
        "create_deploy_request" to ::createDeployRequest,
        "get_deploy_request" to ::getDeployRequest,
        "close_deploy_request" to ::closeDeployRequest,
        "queue_deploy_request" to ::queueDeployRequest,
        "get_deploy_queue" to ::getDeployQueue,
        "list_deploy_request_reviews" to ::listDeployRequestReviews,
        "review_deploy_request" to ::reviewDeployRequest,
        "skip_revert_period" to ::skipRevertPeriod,
        "complete_revert" to ::completeRevert,
        "get_deployment" to ::getDeployment,
        "cancel_deploy_request" to ::cancelDeployRequest,
        "complete_gated_deploy_request" to ::completeGatedDeployRequest,
        "update_auto_apply" to ::updateAutoApply,
        "update_auto_delete_branch" to ::updateAutoDeleteBranch,
        "complete_errored_deploy" to ::completeErroredDeploy,
        "force_cutover_deploy_request" to ::forceCutoverDeployRequest,
        "list_deploy_operations" to ::listDeployOperations,
        "check_deploy_request_storage" to ::checkDeployRequestStorage,
        "get_deploy_request_throttler" to ::getDeployRequestThrottler,
        "update_deploy_request_throttler" to ::updateDeployRequestThrottler,
        "get_deploy_request_diff" to ::getDeployRequestDiff,
    )

private suspend fun listDeployRequests(client: PlanetScale) {
    val items = client.deployRequests.all("acme", "shop", ListDeployRequests(state = "state-1"))
    items.collect { deployRequest ->
        println(deployRequest)
    }
}

private suspend fun createDeployRequest(client: PlanetScale) {
    val deployRequest =
        client.deployRequests.create(
            "acme",
            "shop",
            CreateDeployRequest(branch = "branch-1", intoBranch = "into-branch-2", notes = "note-3"),
        )
}

private suspend fun getDeployRequest(client: PlanetScale) {
    val deployRequest = client.deployRequests.get("acme", "shop", 7)

    val deployable = client.deployRequests.waitUntilDeployable("acme", "shop", 7)

    val deployed = client.deployRequests.waitUntilDeployed("acme", "shop", 7)

    val reverted = client.deployRequests.waitUntilReverted("acme", "shop", 7)
}

private suspend fun closeDeployRequest(client: PlanetScale) {
    val deployRequest =
        client.deployRequests.close(
            "acme",
            "shop",
            7,
            CloseDeployRequest(state = DeployRequestState.CLOSED),
        )
}

private suspend fun queueDeployRequest(client: PlanetScale) {
    val deployRequest =
        client.deployRequests.queue("acme", "shop", 7, QueueDeployRequest(instantDdl = true))
}

private suspend fun getDeployQueue(client: PlanetScale) {
    client.deployRequests.allQueue("acme", "shop").collect { deployment ->
        println(deployment)
    }
}

private suspend fun listDeployRequestReviews(client: PlanetScale) {
    client.deployRequests.allReviews("acme", "shop", 7).collect { deployRequestReview ->
        println(deployRequestReview)
    }
}

private suspend fun reviewDeployRequest(client: PlanetScale) {
    val deployRequestReview =
        client.deployRequests.review(
            "acme",
            "shop",
            7,
            ReviewDeployRequest(state = DeployRequestReviewState.COMMENTED, body = "body-2"),
        )
}

private suspend fun skipRevertPeriod(client: PlanetScale) {
    val deployRequest = client.deployRequests.skipRevert("acme", "shop", 7)
}

private suspend fun completeRevert(client: PlanetScale) {
    val deployRequest = client.deployRequests.revert("acme", "shop", 7)
}

private suspend fun getDeployment(client: PlanetScale) {
    val deployment = client.deployRequests.getDeployment("acme", "shop", 7)
}

private suspend fun cancelDeployRequest(client: PlanetScale) {
    val deployRequest = client.deployRequests.cancel("acme", "shop", 7)
}

private suspend fun completeGatedDeployRequest(client: PlanetScale) {
    val deployRequest = client.deployRequests.apply("acme", "shop", 7)
}

private suspend fun updateAutoApply(client: PlanetScale) {
    val deployRequest =
        client.deployRequests.updateAutoApply("acme", "shop", 7, UpdateAutoApply(enable = true))
}

private suspend fun updateAutoDeleteBranch(client: PlanetScale) {
    val deployRequest =
        client.deployRequests.updateAutoDeleteBranch(
            "acme",
            "shop",
            7,
            UpdateAutoDeleteBranch(enable = true),
        )
}

private suspend fun completeErroredDeploy(client: PlanetScale) {
    val deployRequest = client.deployRequests.completeErrored("acme", "shop", 7)
}

private suspend fun forceCutoverDeployRequest(client: PlanetScale) {
    val deployRequest = client.deployRequests.forceCutover("acme", "shop", 7)
}

private suspend fun listDeployOperations(client: PlanetScale) {
    client.deployRequests.allOperations("acme", "shop", 7).collect { deployOperation ->
        println(deployOperation)
    }
}

private suspend fun checkDeployRequestStorage(client: PlanetScale) {
    val deployRequestStorageCheck = client.deployRequests.checkStorage("acme", "shop", 7)
}

private suspend fun getDeployRequestThrottler(client: PlanetScale) {
    val throttler = client.deployRequests.getThrottler("acme", "shop", 7)
}

private suspend fun updateDeployRequestThrottler(client: PlanetScale) {
    val throttler =
        client.deployRequests.updateThrottler(
            "acme",
            "shop",
            7,
            UpdateDeployRequestThrottler(ratio = 101),
        )
}

private suspend fun getDeployRequestDiff(client: PlanetScale) {
    val tableDiffList = client.deployRequests.getDiff("acme", "shop", 7)
}
