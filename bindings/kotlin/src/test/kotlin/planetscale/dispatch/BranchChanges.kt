// Generated from api/resources/branch_changes.yaml by `cargo xtask codegen`. Do not edit.
// Branch changes: the calls of the vectors.

package planetscale.dispatch

import kotlinx.serialization.builtins.serializer
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import planetscale.Page
import planetscale.resources.ListBranchChangeRequests
import planetscale.resources.UpdateBranchChangeRequest
import planetscale.serial.WholeNumber
import planetscale.types.BranchChangeRequest
import planetscale.types.StorageChangeInput

/** The calls of the vectors, by operation. */
internal val branchChanges: Map<String, Operation> =
    mapOf(
        "list_branch_change_requests" to listBranchChangeRequests(),
        "update_branch_change_request" to updateBranchChangeRequest(),
        "cancel_branch_changes" to cancelBranchChanges(),
        "get_branch_change_request" to getBranchChangeRequest(),
        "cancel_branch_change_request" to cancelBranchChangeRequest(),
    )

private fun listBranchChangeRequests(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Page.serializer(BranchChangeRequest.serializer()),
                client.branchChanges.list(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    listBranchChangeRequestsParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.branchChanges.withRawResponse.list(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                listBranchChangeRequestsParams(arguments),
                options,
            )
        },
        all = { client, arguments, options ->
            Listing(
                client.branchChanges.all(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    listBranchChangeRequestsParams(arguments),
                    options,
                ),
                BranchChangeRequest.serializer(),
            )
        },
    )

private fun listBranchChangeRequestsParams(arguments: Arguments) =
    ListBranchChangeRequests(
        page = arguments.query("page", WholeNumber),
        perPage = arguments.query("per_page", WholeNumber),
    )

private fun updateBranchChangeRequest(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                BranchChangeRequest.serializer(),
                client.branchChanges.update(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    updateBranchChangeRequestParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.branchChanges.withRawResponse.update(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                updateBranchChangeRequestParams(arguments),
                options,
            )
        },
    )

private fun updateBranchChangeRequestParams(arguments: Arguments) =
    UpdateBranchChangeRequest(
        clusterSize = arguments.body("cluster_size", String.serializer()),
        replicas = arguments.body("replicas", WholeNumber),
        parameters = arguments.body("parameters", JsonObject.serializer()),
        storage = arguments.body("storage", StorageChangeInput.serializer()),
    )

private fun cancelBranchChanges(): Operation =
    Operation(
        plain = { client, arguments, options ->
            client.branchChanges.cancelAll(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                options,
            )
            JsonNull
        },
        raw = { client, arguments, options ->
            client.branchChanges.withRawResponse.cancelAll(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                options,
            )
        },
    )

private fun getBranchChangeRequest(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                BranchChangeRequest.serializer(),
                client.branchChanges.get(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("id"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.branchChanges.withRawResponse.get(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("id"),
                options,
            )
        },
        waits =
            mapOf(
                "wait_until_completed" to
                    Wait<BranchChangeRequest>(
                        wait = { client, arguments, options ->
                            jsonOf(
                                BranchChangeRequest.serializer(),
                                client.branchChanges.waitUntilCompleted(
                                    arguments.path("organization"),
                                    arguments.pathText("database"),
                                    arguments.pathText("branch"),
                                    arguments.pathText("id"),
                                    options,
                                ),
                            )
                        },
                        progress = { client, arguments, options ->
                            client.branchChanges.progressUntilCompleted(
                                arguments.path("organization"),
                                arguments.pathText("database"),
                                arguments.pathText("branch"),
                                arguments.pathText("id"),
                                options,
                            )
                        },
                    ),
            ),
    )

private fun cancelBranchChangeRequest(): Operation =
    Operation(
        plain = { client, arguments, options ->
            client.branchChanges.cancel(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                options,
            )
            JsonNull
        },
        raw = { client, arguments, options ->
            client.branchChanges.withRawResponse.cancel(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                options,
            )
        },
    )
