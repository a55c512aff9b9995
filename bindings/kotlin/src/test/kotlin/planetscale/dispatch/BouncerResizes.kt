// Generated from api/resources/bouncer_resizes.yaml by `cargo xtask codegen`. Do not edit.
// Bouncer resizes: the calls of the vectors.

package planetscale.dispatch

import kotlinx.serialization.builtins.serializer
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import planetscale.Page
import planetscale.resources.ListBouncerResizeRequests
import planetscale.resources.ListBranchBouncerResizeRequests
import planetscale.resources.UpdateBouncerResizeRequest
import planetscale.serial.WholeNumber
import planetscale.types.BouncerResizeRequest
import planetscale.types.BouncerTarget

/** The calls of the vectors, by operation. */
internal val bouncerResizes: Map<String, Operation> =
    mapOf(
        "list_branch_bouncer_resize_requests" to listBranchBouncerResizeRequests(),
        "list_bouncer_resize_requests" to listBouncerResizeRequests(),
        "update_bouncer_resize_request" to updateBouncerResizeRequest(),
        "cancel_bouncer_resize_request" to cancelBouncerResizeRequest(),
    )

private fun listBranchBouncerResizeRequests(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Page.serializer(BouncerResizeRequest.serializer()),
                client.bouncerResizes.listForBranch(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    listBranchBouncerResizeRequestsParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.bouncerResizes.withRawResponse.listForBranch(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                listBranchBouncerResizeRequestsParams(arguments),
                options,
            )
        },
        all = { client, arguments, options ->
            Listing(
                client.bouncerResizes.allForBranch(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    listBranchBouncerResizeRequestsParams(arguments),
                    options,
                ),
                BouncerResizeRequest.serializer(),
            )
        },
    )

private fun listBranchBouncerResizeRequestsParams(arguments: Arguments) =
    ListBranchBouncerResizeRequests(
        page = arguments.query("page", WholeNumber),
        perPage = arguments.query("per_page", WholeNumber),
    )

private fun listBouncerResizeRequests(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Page.serializer(BouncerResizeRequest.serializer()),
                client.bouncerResizes.list(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("bouncer"),
                    listBouncerResizeRequestsParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.bouncerResizes.withRawResponse.list(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("bouncer"),
                listBouncerResizeRequestsParams(arguments),
                options,
            )
        },
        all = { client, arguments, options ->
            Listing(
                client.bouncerResizes.all(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("bouncer"),
                    listBouncerResizeRequestsParams(arguments),
                    options,
                ),
                BouncerResizeRequest.serializer(),
            )
        },
    )

private fun listBouncerResizeRequestsParams(arguments: Arguments) =
    ListBouncerResizeRequests(
        page = arguments.query("page", WholeNumber),
        perPage = arguments.query("per_page", WholeNumber),
    )

private fun updateBouncerResizeRequest(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                BouncerResizeRequest.serializer(),
                client.bouncerResizes.update(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("bouncer"),
                    updateBouncerResizeRequestParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.bouncerResizes.withRawResponse.update(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("bouncer"),
                updateBouncerResizeRequestParams(arguments),
                options,
            )
        },
    )

private fun updateBouncerResizeRequestParams(arguments: Arguments) =
    UpdateBouncerResizeRequest(
        bouncerSize = arguments.body("bouncer_size", String.serializer()),
        replicasPerCell = arguments.body("replicas_per_cell", WholeNumber),
        target = arguments.body("target", BouncerTarget.serializer()),
        parameters = arguments.body("parameters", JsonObject.serializer()),
    )

private fun cancelBouncerResizeRequest(): Operation =
    Operation(
        plain = { client, arguments, options ->
            client.bouncerResizes.cancel(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("bouncer"),
                options,
            )
            JsonNull
        },
        raw = { client, arguments, options ->
            client.bouncerResizes.withRawResponse.cancel(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("bouncer"),
                options,
            )
        },
    )
