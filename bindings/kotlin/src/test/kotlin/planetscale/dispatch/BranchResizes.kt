// Generated from api/resources/branch_resizes.yaml by `cargo xtask codegen`. Do not edit.
// Branch resizes: the calls of the vectors.

package planetscale.dispatch

import kotlinx.serialization.builtins.serializer
import planetscale.Page
import planetscale.resources.ListBranchResizeRequests
import planetscale.resources.UpdateBranchResizeRequest
import planetscale.serial.Flag
import planetscale.serial.WholeNumber
import planetscale.types.BranchResizeRequest

/** The calls of the vectors, by operation. */
internal val branchResizes: Map<String, Operation> =
    mapOf(
        "list_branch_resize_requests" to listBranchResizeRequests(),
        "update_branch_resize_request" to updateBranchResizeRequest(),
        "get_branch_resize_request" to getBranchResizeRequest(),
    )

private fun listBranchResizeRequests(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Page.serializer(BranchResizeRequest.serializer()),
                client.branchResizes.list(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    listBranchResizeRequestsParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.branchResizes.withRawResponse.list(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                listBranchResizeRequestsParams(arguments),
                options,
            )
        },
        all = { client, arguments, options ->
            Listing(
                client.branchResizes.all(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    listBranchResizeRequestsParams(arguments),
                    options,
                ),
                BranchResizeRequest.serializer(),
            )
        },
    )

private fun listBranchResizeRequestsParams(arguments: Arguments) =
    ListBranchResizeRequests(
        completedAt = arguments.query("completed_at", String.serializer()),
        page = arguments.query("page", WholeNumber),
        perPage = arguments.query("per_page", WholeNumber),
    )

private fun updateBranchResizeRequest(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                BranchResizeRequest.serializer(),
                client.branchResizes.update(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    updateBranchResizeRequestParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.branchResizes.withRawResponse.update(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                updateBranchResizeRequestParams(arguments),
                options,
            )
        },
    )

private fun updateBranchResizeRequestParams(arguments: Arguments) =
    UpdateBranchResizeRequest(
        vtgateSize = arguments.body("vtgate_size", String.serializer()),
        vtgateCount = arguments.body("vtgate_count", WholeNumber),
        vtgateMaxCount = arguments.body("vtgate_max_count", WholeNumber),
        vtgateAutoscaling = arguments.body("vtgate_autoscaling", Flag),
        vtgateTargetCpuUtilization = arguments.body("vtgate_target_cpu_utilization", WholeNumber),
    )

private fun getBranchResizeRequest(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                BranchResizeRequest.serializer(),
                client.branchResizes.get(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("resize"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.branchResizes.withRawResponse.get(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("resize"),
                options,
            )
        },
        waits =
            mapOf(
                "wait_until_completed" to
                    Wait<BranchResizeRequest>(
                        wait = { client, arguments, options ->
                            jsonOf(
                                BranchResizeRequest.serializer(),
                                client.branchResizes.waitUntilCompleted(
                                    arguments.path("organization"),
                                    arguments.pathText("database"),
                                    arguments.pathText("branch"),
                                    arguments.pathText("resize"),
                                    options,
                                ),
                            )
                        },
                        progress = { client, arguments, options ->
                            client.branchResizes.progressUntilCompleted(
                                arguments.path("organization"),
                                arguments.pathText("database"),
                                arguments.pathText("branch"),
                                arguments.pathText("resize"),
                                options,
                            )
                        },
                    ),
            ),
    )
