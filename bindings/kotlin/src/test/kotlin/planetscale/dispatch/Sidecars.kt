// Generated from api/resources/sidecars.yaml by `cargo xtask codegen`. Do not edit.
// Sidecars: the calls of the vectors.

package planetscale.dispatch

import kotlinx.serialization.builtins.ListSerializer
import kotlinx.serialization.builtins.serializer
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import planetscale.Page
import planetscale.resources.ListSidecarChangeRequests
import planetscale.resources.UpdateSidecar
import planetscale.serial.WholeNumber
import planetscale.types.NekiChangeRequest
import planetscale.types.NekiParameter
import planetscale.types.NekiSidecar
import planetscale.types.TimePeriod

/** The calls of the vectors, by operation. */
internal val sidecars: Map<String, Operation> =
    mapOf(
        "list_sidecars" to listSidecars(),
        "get_sidecar" to getSidecar(),
        "update_sidecar" to updateSidecar(),
        "list_sidecar_parameters" to listSidecarParameters(),
        "list_sidecar_change_requests" to listSidecarChangeRequests(),
        "get_sidecar_change_request" to getSidecarChangeRequest(),
        "cancel_sidecar_change_request" to cancelSidecarChangeRequest(),
    )

private fun listSidecars(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                ListSerializer(NekiSidecar.serializer()),
                client.sidecars.list(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.sidecars.withRawResponse.list(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                options,
            )
        },
    )

private fun getSidecar(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                NekiSidecar.serializer(),
                client.sidecars.get(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("sidecar"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.sidecars.withRawResponse.get(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("sidecar"),
                options,
            )
        },
        waits =
            mapOf(
                "wait_until_ready" to
                    Wait<NekiSidecar>(
                        wait = { client, arguments, options ->
                            jsonOf(
                                NekiSidecar.serializer(),
                                client.sidecars.waitUntilReady(
                                    arguments.path("organization"),
                                    arguments.pathText("database"),
                                    arguments.pathText("branch"),
                                    arguments.pathText("sidecar"),
                                    options,
                                ),
                            )
                        },
                        progress = { client, arguments, options ->
                            client.sidecars.progressUntilReady(
                                arguments.path("organization"),
                                arguments.pathText("database"),
                                arguments.pathText("branch"),
                                arguments.pathText("sidecar"),
                                options,
                            )
                        },
                    ),
            ),
    )

private fun updateSidecar(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                NekiSidecar.serializer(),
                client.sidecars.update(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("sidecar"),
                    updateSidecarParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.sidecars.withRawResponse.update(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("sidecar"),
                updateSidecarParams(arguments),
                options,
            )
        },
    )

private fun updateSidecarParams(arguments: Arguments) =
    UpdateSidecar(parameters = arguments.body("parameters", JsonObject.serializer()))

private fun listSidecarParameters(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                ListSerializer(NekiParameter.serializer()),
                client.sidecars.listParameters(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("sidecar"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.sidecars.withRawResponse.listParameters(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("sidecar"),
                options,
            )
        },
    )

private fun listSidecarChangeRequests(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Page.serializer(NekiChangeRequest.serializer()),
                client.sidecars.listChanges(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("sidecar"),
                    listSidecarChangeRequestsParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.sidecars.withRawResponse.listChanges(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("sidecar"),
                listSidecarChangeRequestsParams(arguments),
                options,
            )
        },
        all = { client, arguments, options ->
            Listing(
                client.sidecars.allChanges(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("sidecar"),
                    listSidecarChangeRequestsParams(arguments),
                    options,
                ),
                NekiChangeRequest.serializer(),
            )
        },
    )

private fun listSidecarChangeRequestsParams(arguments: Arguments) =
    ListSidecarChangeRequests(
        period = arguments.query("period", TimePeriod.serializer()),
        completedAt = arguments.query("completed_at", String.serializer()),
        page = arguments.query("page", WholeNumber),
        perPage = arguments.query("per_page", WholeNumber),
    )

private fun getSidecarChangeRequest(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                NekiChangeRequest.serializer(),
                client.sidecars.getChange(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("sidecar"),
                    arguments.pathText("id"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.sidecars.withRawResponse.getChange(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("sidecar"),
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
                                client.sidecars.waitUntilChangeCompleted(
                                    arguments.path("organization"),
                                    arguments.pathText("database"),
                                    arguments.pathText("branch"),
                                    arguments.pathText("sidecar"),
                                    arguments.pathText("id"),
                                    options,
                                ),
                            )
                        },
                        progress = { client, arguments, options ->
                            client.sidecars.progressUntilChangeCompleted(
                                arguments.path("organization"),
                                arguments.pathText("database"),
                                arguments.pathText("branch"),
                                arguments.pathText("sidecar"),
                                arguments.pathText("id"),
                                options,
                            )
                        },
                    ),
            ),
    )

private fun cancelSidecarChangeRequest(): Operation =
    Operation(
        plain = { client, arguments, options ->
            client.sidecars.cancelChange(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("sidecar"),
                arguments.pathText("id"),
                options,
            )
            JsonNull
        },
        raw = { client, arguments, options ->
            client.sidecars.withRawResponse.cancelChange(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("sidecar"),
                arguments.pathText("id"),
                options,
            )
        },
    )
