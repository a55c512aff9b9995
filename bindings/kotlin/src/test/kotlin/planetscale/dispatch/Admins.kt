// Generated from api/resources/admins.yaml by `cargo xtask codegen`. Do not edit.
// Admin component: the calls of the vectors.

package planetscale.dispatch

import kotlinx.serialization.builtins.ListSerializer
import kotlinx.serialization.builtins.serializer
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import planetscale.Page
import planetscale.resources.ListAdminChangeRequests
import planetscale.resources.UpdateAdmin
import planetscale.serial.WholeNumber
import planetscale.types.NekiAdmin
import planetscale.types.NekiAdminSizeSku
import planetscale.types.NekiChangeRequest
import planetscale.types.NekiParameter
import planetscale.types.TimePeriod

/** The calls of the vectors, by operation. */
internal val admins: Map<String, Operation> =
    mapOf(
        "get_admin" to getAdmin(),
        "update_admin" to updateAdmin(),
        "list_admin_size_skus" to listAdminSizeSkus(),
        "list_admin_parameters" to listAdminParameters(),
        "list_admin_change_requests" to listAdminChangeRequests(),
        "get_admin_change_request" to getAdminChangeRequest(),
        "cancel_admin_change_request" to cancelAdminChangeRequest(),
    )

private fun getAdmin(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                NekiAdmin.serializer(),
                client.admins.get(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.admins.withRawResponse.get(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                options,
            )
        },
        waits =
            mapOf(
                "wait_until_ready" to
                    Wait<NekiAdmin>(
                        wait = { client, arguments, options ->
                            jsonOf(
                                NekiAdmin.serializer(),
                                client.admins.waitUntilReady(
                                    arguments.path("organization"),
                                    arguments.pathText("database"),
                                    arguments.pathText("branch"),
                                    options,
                                ),
                            )
                        },
                        progress = { client, arguments, options ->
                            client.admins.progressUntilReady(
                                arguments.path("organization"),
                                arguments.pathText("database"),
                                arguments.pathText("branch"),
                                options,
                            )
                        },
                    ),
            ),
    )

private fun updateAdmin(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                NekiAdmin.serializer(),
                client.admins.update(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    updateAdminParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.admins.withRawResponse.update(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                updateAdminParams(arguments),
                options,
            )
        },
    )

private fun updateAdminParams(arguments: Arguments) =
    UpdateAdmin(
        adminSize = arguments.body("admin_size", String.serializer()),
        parameters = arguments.body("parameters", JsonObject.serializer()),
    )

private fun listAdminSizeSkus(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                ListSerializer(NekiAdminSizeSku.serializer()),
                client.admins.listSizes(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.admins.withRawResponse.listSizes(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                options,
            )
        },
    )

private fun listAdminParameters(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                ListSerializer(NekiParameter.serializer()),
                client.admins.listParameters(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.admins.withRawResponse.listParameters(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                options,
            )
        },
    )

private fun listAdminChangeRequests(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Page.serializer(NekiChangeRequest.serializer()),
                client.admins.listChanges(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    listAdminChangeRequestsParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.admins.withRawResponse.listChanges(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                listAdminChangeRequestsParams(arguments),
                options,
            )
        },
        all = { client, arguments, options ->
            Listing(
                client.admins.allChanges(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    listAdminChangeRequestsParams(arguments),
                    options,
                ),
                NekiChangeRequest.serializer(),
            )
        },
    )

private fun listAdminChangeRequestsParams(arguments: Arguments) =
    ListAdminChangeRequests(
        period = arguments.query("period", TimePeriod.serializer()),
        completedAt = arguments.query("completed_at", String.serializer()),
        page = arguments.query("page", WholeNumber),
        perPage = arguments.query("per_page", WholeNumber),
    )

private fun getAdminChangeRequest(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                NekiChangeRequest.serializer(),
                client.admins.getChange(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("id"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.admins.withRawResponse.getChange(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("id"),
                options,
            )
        },
        waits =
            mapOf(
                "wait_until_change_completed" to
                    Wait<NekiChangeRequest>(
                        wait = { client, arguments, options ->
                            jsonOf(
                                NekiChangeRequest.serializer(),
                                client.admins.waitUntilChangeCompleted(
                                    arguments.path("organization"),
                                    arguments.pathText("database"),
                                    arguments.pathText("branch"),
                                    arguments.pathText("id"),
                                    options,
                                ),
                            )
                        },
                        progress = { client, arguments, options ->
                            client.admins.progressUntilChangeCompleted(
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

private fun cancelAdminChangeRequest(): Operation =
    Operation(
        plain = { client, arguments, options ->
            client.admins.cancelChange(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("id"),
                options,
            )
            JsonNull
        },
        raw = { client, arguments, options ->
            client.admins.withRawResponse.cancelChange(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("id"),
                options,
            )
        },
    )
