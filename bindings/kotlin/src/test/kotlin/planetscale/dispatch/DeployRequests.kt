// Generated from api/resources/deploy_requests.yaml by `cargo xtask codegen`. Do not edit.
// Deploy requests: the calls of the vectors.

package planetscale.dispatch

import kotlinx.serialization.builtins.ListSerializer
import kotlinx.serialization.builtins.serializer
import planetscale.Page
import planetscale.resources.CloseDeployRequest
import planetscale.resources.CreateDeployRequest
import planetscale.resources.GetDeployQueue
import planetscale.resources.ListDeployOperations
import planetscale.resources.ListDeployRequestReviews
import planetscale.resources.ListDeployRequests
import planetscale.resources.QueueDeployRequest
import planetscale.resources.ReviewDeployRequest
import planetscale.resources.UpdateAutoApply
import planetscale.resources.UpdateAutoDeleteBranch
import planetscale.resources.UpdateDeployRequestThrottler
import planetscale.serial.Flag
import planetscale.serial.WholeNumber
import planetscale.types.DeployOperation
import planetscale.types.DeployRequest
import planetscale.types.DeployRequestReview
import planetscale.types.DeployRequestReviewState
import planetscale.types.DeployRequestState
import planetscale.types.DeployRequestStorageCheck
import planetscale.types.Deployment
import planetscale.types.DeploymentStrategy
import planetscale.types.TableDiffList
import planetscale.types.Throttler
import planetscale.types.ThrottlerConfiguration

/** The calls of the vectors, by operation. */
internal val deployRequests: Map<String, Operation> =
    mapOf(
        "list_deploy_requests" to listDeployRequests(),
        "create_deploy_request" to createDeployRequest(),
        "get_deploy_request" to getDeployRequest(),
        "close_deploy_request" to closeDeployRequest(),
        "queue_deploy_request" to queueDeployRequest(),
        "get_deploy_queue" to getDeployQueue(),
        "list_deploy_request_reviews" to listDeployRequestReviews(),
        "review_deploy_request" to reviewDeployRequest(),
        "skip_revert_period" to skipRevertPeriod(),
        "complete_revert" to completeRevert(),
        "get_deployment" to getDeployment(),
        "cancel_deploy_request" to cancelDeployRequest(),
        "complete_gated_deploy_request" to completeGatedDeployRequest(),
        "update_auto_apply" to updateAutoApply(),
        "update_auto_delete_branch" to updateAutoDeleteBranch(),
        "complete_errored_deploy" to completeErroredDeploy(),
        "force_cutover_deploy_request" to forceCutoverDeployRequest(),
        "list_deploy_operations" to listDeployOperations(),
        "check_deploy_request_storage" to checkDeployRequestStorage(),
        "get_deploy_request_throttler" to getDeployRequestThrottler(),
        "update_deploy_request_throttler" to updateDeployRequestThrottler(),
        "get_deploy_request_diff" to getDeployRequestDiff(),
    )

private fun listDeployRequests(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Page.serializer(DeployRequest.serializer()),
                client.deployRequests.list(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    listDeployRequestsParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.deployRequests.withRawResponse.list(
                arguments.path("organization"),
                arguments.pathText("database"),
                listDeployRequestsParams(arguments),
                options,
            )
        },
        all = { client, arguments, options ->
            Listing(
                client.deployRequests.all(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    listDeployRequestsParams(arguments),
                    options,
                ),
                DeployRequest.serializer(),
            )
        },
    )

private fun listDeployRequestsParams(arguments: Arguments) =
    ListDeployRequests(
        state = arguments.query("state", String.serializer()),
        branch = arguments.query("branch", String.serializer()),
        intoBranch = arguments.query("into_branch", String.serializer()),
        deployedAt = arguments.query("deployed_at", String.serializer()),
        runningAt = arguments.query("running_at", String.serializer()),
        page = arguments.query("page", WholeNumber),
        perPage = arguments.query("per_page", WholeNumber),
    )

private fun createDeployRequest(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                DeployRequest.serializer(),
                client.deployRequests.create(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    createDeployRequestParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.deployRequests.withRawResponse.create(
                arguments.path("organization"),
                arguments.pathText("database"),
                createDeployRequestParams(arguments),
                options,
            )
        },
    )

private fun createDeployRequestParams(arguments: Arguments) =
    CreateDeployRequest(
        branch = requireNotNull(arguments.body("branch", String.serializer())),
        intoBranch = arguments.body("into_branch", String.serializer()),
        notes = arguments.body("notes", String.serializer()),
        autoCutover = arguments.body("auto_cutover", Flag),
        autoDeleteBranch = arguments.body("auto_delete_branch", Flag),
    )

private fun getDeployRequest(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                DeployRequest.serializer(),
                client.deployRequests.get(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathNumber("number"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.deployRequests.withRawResponse.get(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathNumber("number"),
                options,
            )
        },
        waits =
            mapOf(
                "wait_until_deployable" to
                    Wait<DeployRequest>(
                        wait = { client, arguments, options ->
                            jsonOf(
                                DeployRequest.serializer(),
                                client.deployRequests.waitUntilDeployable(
                                    arguments.path("organization"),
                                    arguments.pathText("database"),
                                    arguments.pathNumber("number"),
                                    options,
                                ),
                            )
                        },
                        progress = { client, arguments, options ->
                            client.deployRequests.progressUntilDeployable(
                                arguments.path("organization"),
                                arguments.pathText("database"),
                                arguments.pathNumber("number"),
                                options,
                            )
                        },
                    ),
                "wait_until_deployed" to
                    Wait<DeployRequest>(
                        wait = { client, arguments, options ->
                            jsonOf(
                                DeployRequest.serializer(),
                                client.deployRequests.waitUntilDeployed(
                                    arguments.path("organization"),
                                    arguments.pathText("database"),
                                    arguments.pathNumber("number"),
                                    options,
                                ),
                            )
                        },
                        progress = { client, arguments, options ->
                            client.deployRequests.progressUntilDeployed(
                                arguments.path("organization"),
                                arguments.pathText("database"),
                                arguments.pathNumber("number"),
                                options,
                            )
                        },
                    ),
                "wait_until_reverted" to
                    Wait<DeployRequest>(
                        wait = { client, arguments, options ->
                            jsonOf(
                                DeployRequest.serializer(),
                                client.deployRequests.waitUntilReverted(
                                    arguments.path("organization"),
                                    arguments.pathText("database"),
                                    arguments.pathNumber("number"),
                                    options,
                                ),
                            )
                        },
                        progress = { client, arguments, options ->
                            client.deployRequests.progressUntilReverted(
                                arguments.path("organization"),
                                arguments.pathText("database"),
                                arguments.pathNumber("number"),
                                options,
                            )
                        },
                    ),
            ),
    )

private fun closeDeployRequest(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                DeployRequest.serializer(),
                client.deployRequests.close(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathNumber("number"),
                    closeDeployRequestParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.deployRequests.withRawResponse.close(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathNumber("number"),
                closeDeployRequestParams(arguments),
                options,
            )
        },
    )

private fun closeDeployRequestParams(arguments: Arguments) =
    CloseDeployRequest(
        state = requireNotNull(arguments.body("state", DeployRequestState.serializer())),
    )

private fun queueDeployRequest(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                DeployRequest.serializer(),
                client.deployRequests.queue(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathNumber("number"),
                    queueDeployRequestParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.deployRequests.withRawResponse.queue(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathNumber("number"),
                queueDeployRequestParams(arguments),
                options,
            )
        },
    )

private fun queueDeployRequestParams(arguments: Arguments) =
    QueueDeployRequest(
        instantDdl = arguments.body("instant_ddl", Flag),
        strategy = arguments.body("strategy", DeploymentStrategy.serializer()),
    )

private fun getDeployQueue(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Page.serializer(Deployment.serializer()),
                client.deployRequests.listQueue(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    getDeployQueueParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.deployRequests.withRawResponse.listQueue(
                arguments.path("organization"),
                arguments.pathText("database"),
                getDeployQueueParams(arguments),
                options,
            )
        },
        all = { client, arguments, options ->
            Listing(
                client.deployRequests.allQueue(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    getDeployQueueParams(arguments),
                    options,
                ),
                Deployment.serializer(),
            )
        },
    )

private fun getDeployQueueParams(arguments: Arguments) =
    GetDeployQueue(
        page = arguments.query("page", WholeNumber),
        perPage = arguments.query("per_page", WholeNumber),
    )

private fun listDeployRequestReviews(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Page.serializer(DeployRequestReview.serializer()),
                client.deployRequests.listReviews(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathNumber("number"),
                    listDeployRequestReviewsParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.deployRequests.withRawResponse.listReviews(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathNumber("number"),
                listDeployRequestReviewsParams(arguments),
                options,
            )
        },
        all = { client, arguments, options ->
            Listing(
                client.deployRequests.allReviews(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathNumber("number"),
                    listDeployRequestReviewsParams(arguments),
                    options,
                ),
                DeployRequestReview.serializer(),
            )
        },
    )

private fun listDeployRequestReviewsParams(arguments: Arguments) =
    ListDeployRequestReviews(
        page = arguments.query("page", WholeNumber),
        perPage = arguments.query("per_page", WholeNumber),
    )

private fun reviewDeployRequest(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                DeployRequestReview.serializer(),
                client.deployRequests.review(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathNumber("number"),
                    reviewDeployRequestParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.deployRequests.withRawResponse.review(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathNumber("number"),
                reviewDeployRequestParams(arguments),
                options,
            )
        },
    )

private fun reviewDeployRequestParams(arguments: Arguments) =
    ReviewDeployRequest(
        state = arguments.body("state", DeployRequestReviewState.serializer()),
        body = arguments.body("body", String.serializer()),
    )

private fun skipRevertPeriod(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                DeployRequest.serializer(),
                client.deployRequests.skipRevert(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathNumber("number"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.deployRequests.withRawResponse.skipRevert(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathNumber("number"),
                options,
            )
        },
    )

private fun completeRevert(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                DeployRequest.serializer(),
                client.deployRequests.revert(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathNumber("number"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.deployRequests.withRawResponse.revert(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathNumber("number"),
                options,
            )
        },
    )

private fun getDeployment(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Deployment.serializer(),
                client.deployRequests.getDeployment(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathNumber("number"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.deployRequests.withRawResponse.getDeployment(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathNumber("number"),
                options,
            )
        },
    )

private fun cancelDeployRequest(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                DeployRequest.serializer(),
                client.deployRequests.cancel(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathNumber("number"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.deployRequests.withRawResponse.cancel(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathNumber("number"),
                options,
            )
        },
    )

private fun completeGatedDeployRequest(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                DeployRequest.serializer(),
                client.deployRequests.apply(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathNumber("number"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.deployRequests.withRawResponse.apply(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathNumber("number"),
                options,
            )
        },
    )

private fun updateAutoApply(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                DeployRequest.serializer(),
                client.deployRequests.updateAutoApply(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathNumber("number"),
                    updateAutoApplyParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.deployRequests.withRawResponse.updateAutoApply(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathNumber("number"),
                updateAutoApplyParams(arguments),
                options,
            )
        },
    )

private fun updateAutoApplyParams(arguments: Arguments) =
    UpdateAutoApply(enable = requireNotNull(arguments.body("enable", Flag)))

private fun updateAutoDeleteBranch(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                DeployRequest.serializer(),
                client.deployRequests.updateAutoDeleteBranch(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathNumber("number"),
                    updateAutoDeleteBranchParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.deployRequests.withRawResponse.updateAutoDeleteBranch(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathNumber("number"),
                updateAutoDeleteBranchParams(arguments),
                options,
            )
        },
    )

private fun updateAutoDeleteBranchParams(arguments: Arguments) =
    UpdateAutoDeleteBranch(enable = requireNotNull(arguments.body("enable", Flag)))

private fun completeErroredDeploy(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                DeployRequest.serializer(),
                client.deployRequests.completeErrored(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathNumber("number"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.deployRequests.withRawResponse.completeErrored(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathNumber("number"),
                options,
            )
        },
    )

private fun forceCutoverDeployRequest(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                DeployRequest.serializer(),
                client.deployRequests.forceCutover(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathNumber("number"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.deployRequests.withRawResponse.forceCutover(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathNumber("number"),
                options,
            )
        },
    )

private fun listDeployOperations(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Page.serializer(DeployOperation.serializer()),
                client.deployRequests.listOperations(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathNumber("number"),
                    listDeployOperationsParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.deployRequests.withRawResponse.listOperations(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathNumber("number"),
                listDeployOperationsParams(arguments),
                options,
            )
        },
        all = { client, arguments, options ->
            Listing(
                client.deployRequests.allOperations(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathNumber("number"),
                    listDeployOperationsParams(arguments),
                    options,
                ),
                DeployOperation.serializer(),
            )
        },
    )

private fun listDeployOperationsParams(arguments: Arguments) =
    ListDeployOperations(
        page = arguments.query("page", WholeNumber),
        perPage = arguments.query("per_page", WholeNumber),
    )

private fun checkDeployRequestStorage(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                DeployRequestStorageCheck.serializer(),
                client.deployRequests.checkStorage(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathNumber("number"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.deployRequests.withRawResponse.checkStorage(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathNumber("number"),
                options,
            )
        },
    )

private fun getDeployRequestThrottler(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Throttler.serializer(),
                client.deployRequests.getThrottler(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathNumber("number"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.deployRequests.withRawResponse.getThrottler(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathNumber("number"),
                options,
            )
        },
    )

private fun updateDeployRequestThrottler(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Throttler.serializer(),
                client.deployRequests.updateThrottler(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathNumber("number"),
                    updateDeployRequestThrottlerParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.deployRequests.withRawResponse.updateThrottler(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathNumber("number"),
                updateDeployRequestThrottlerParams(arguments),
                options,
            )
        },
    )

private fun updateDeployRequestThrottlerParams(arguments: Arguments) =
    UpdateDeployRequestThrottler(
        ratio = arguments.body("ratio", WholeNumber),
        configurations =
            arguments.body("configurations", ListSerializer(ThrottlerConfiguration.serializer())),
    )

private fun getDeployRequestDiff(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                TableDiffList.serializer(),
                client.deployRequests.getDiff(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathNumber("number"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.deployRequests.withRawResponse.getDiff(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathNumber("number"),
                options,
            )
        },
    )
