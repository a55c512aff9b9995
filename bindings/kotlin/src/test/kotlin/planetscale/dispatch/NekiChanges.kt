// Generated from api/resources/neki_changes.yaml by `cargo xtask codegen`. Do not edit.
// Neki changes: the calls of the vectors.

package planetscale.dispatch

import kotlinx.serialization.builtins.ListSerializer
import kotlinx.serialization.builtins.serializer
import kotlinx.serialization.json.JsonNull
import planetscale.Page
import planetscale.resources.ListNekiChangeRequests
import planetscale.serial.WholeNumber
import planetscale.types.NekiChangeRequest
import planetscale.types.NekiChangeRequestState
import planetscale.types.NekiChangeRequestTargetType
import planetscale.types.TimePeriod

/** The calls of the vectors, by operation. */
internal val nekiChanges: Map<String, Operation> =
    mapOf(
        "list_neki_change_requests" to listNekiChangeRequests(),
        "get_neki_change_request" to getNekiChangeRequest(),
        "cancel_neki_change_request" to cancelNekiChangeRequest(),
    )

private fun listNekiChangeRequests(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Page.serializer(NekiChangeRequest.serializer()),
                client.nekiChanges.list(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    listNekiChangeRequestsParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.nekiChanges.withRawResponse.list(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                listNekiChangeRequestsParams(arguments),
                options,
            )
        },
        all = { client, arguments, options ->
            Listing(
                client.nekiChanges.all(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    listNekiChangeRequestsParams(arguments),
                    options,
                ),
                NekiChangeRequest.serializer(),
            )
        },
    )

private fun listNekiChangeRequestsParams(arguments: Arguments) =
    ListNekiChangeRequests(
        state = arguments.query("state", ListSerializer(NekiChangeRequestState.serializer())),
        targetTypes =
            arguments.query(
                "target_types",
                ListSerializer(NekiChangeRequestTargetType.serializer()),
            ),
        targetId = arguments.query("target_id", String.serializer()),
        period = arguments.query("period", TimePeriod.serializer()),
        completedAt = arguments.query("completed_at", String.serializer()),
        page = arguments.query("page", WholeNumber),
        perPage = arguments.query("per_page", WholeNumber),
    )

private fun getNekiChangeRequest(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                NekiChangeRequest.serializer(),
                client.nekiChanges.get(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("id"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.nekiChanges.withRawResponse.get(
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
                    Wait<NekiChangeRequest>(
                        wait = { client, arguments, options ->
                            jsonOf(
                                NekiChangeRequest.serializer(),
                                client.nekiChanges.waitUntilCompleted(
                                    arguments.path("organization"),
                                    arguments.pathText("database"),
                                    arguments.pathText("branch"),
                                    arguments.pathText("id"),
                                    options,
                                ),
                            )
                        },
                        progress = { client, arguments, options ->
                            client.nekiChanges.progressUntilCompleted(
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

private fun cancelNekiChangeRequest(): Operation =
    Operation(
        plain = { client, arguments, options ->
            client.nekiChanges.cancel(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("id"),
                options,
            )
            JsonNull
        },
        raw = { client, arguments, options ->
            client.nekiChanges.withRawResponse.cancel(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("id"),
                options,
            )
        },
    )
