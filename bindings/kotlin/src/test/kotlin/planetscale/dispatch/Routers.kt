// Generated from api/resources/routers.yaml by `cargo xtask codegen`. Do not edit.
// Routers: the calls of the vectors.

package planetscale.dispatch

import kotlinx.serialization.builtins.ListSerializer
import kotlinx.serialization.builtins.serializer
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import planetscale.Page
import planetscale.resources.CreateRouter
import planetscale.resources.ListRouterChangeRequests
import planetscale.resources.UpdateRouter
import planetscale.serial.Flag
import planetscale.serial.WholeNumber
import planetscale.types.NekiChangeRequest
import planetscale.types.NekiParameter
import planetscale.types.NekiRouter
import planetscale.types.NekiRouterSizeSku
import planetscale.types.TimePeriod

/** The calls of the vectors, by operation. */
internal val routers: Map<String, Operation> =
    mapOf(
        "list_routers" to listRouters(),
        "create_router" to createRouter(),
        "get_router" to getRouter(),
        "update_router" to updateRouter(),
        "delete_router" to deleteRouter(),
        "list_router_size_skus" to listRouterSizeSkus(),
        "list_router_parameters" to listRouterParameters(),
        "list_router_change_requests" to listRouterChangeRequests(),
        "get_router_change_request" to getRouterChangeRequest(),
        "cancel_router_change_request" to cancelRouterChangeRequest(),
    )

private fun listRouters(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                ListSerializer(NekiRouter.serializer()),
                client.routers.list(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.routers.withRawResponse.list(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                options,
            )
        },
    )

private fun createRouter(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                NekiRouter.serializer(),
                client.routers.create(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    createRouterParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.routers.withRawResponse.create(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                createRouterParams(arguments),
                options,
            )
        },
    )

private fun createRouterParams(arguments: Arguments) =
    CreateRouter(
        name = requireNotNull(arguments.body("name", String.serializer())),
        routerSize = arguments.body("router_size", String.serializer()),
        replicasPerCell = arguments.body("replicas_per_cell", WholeNumber),
    )

private fun getRouter(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                NekiRouter.serializer(),
                client.routers.get(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("router"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.routers.withRawResponse.get(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("router"),
                options,
            )
        },
        waits =
            mapOf(
                "wait_until_ready" to
                    Wait<NekiRouter>(
                        wait = { client, arguments, options ->
                            jsonOf(
                                NekiRouter.serializer(),
                                client.routers.waitUntilReady(
                                    arguments.path("organization"),
                                    arguments.pathText("database"),
                                    arguments.pathText("branch"),
                                    arguments.pathText("router"),
                                    options,
                                ),
                            )
                        },
                        progress = { client, arguments, options ->
                            client.routers.progressUntilReady(
                                arguments.path("organization"),
                                arguments.pathText("database"),
                                arguments.pathText("branch"),
                                arguments.pathText("router"),
                                options,
                            )
                        },
                    ),
                "wait_until_deleted" to
                    Wait<NekiRouter>(
                        wait = { client, arguments, options ->
                            client.routers.waitUntilDeleted(
                                arguments.path("organization"),
                                arguments.pathText("database"),
                                arguments.pathText("branch"),
                                arguments.pathText("router"),
                                options,
                            )
                            JsonNull
                        },
                        progress = { client, arguments, options ->
                            client.routers.progressUntilDeleted(
                                arguments.path("organization"),
                                arguments.pathText("database"),
                                arguments.pathText("branch"),
                                arguments.pathText("router"),
                                options,
                            )
                        },
                    ),
            ),
    )

private fun updateRouter(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                NekiRouter.serializer(),
                client.routers.update(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("router"),
                    updateRouterParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.routers.withRawResponse.update(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("router"),
                updateRouterParams(arguments),
                options,
            )
        },
    )

private fun updateRouterParams(arguments: Arguments) =
    UpdateRouter(
        routerSize = arguments.body("router_size", String.serializer()),
        replicasPerCell = arguments.body("replicas_per_cell", WholeNumber),
        autoscaling = arguments.body("autoscaling", Flag),
        maxReplicasPerCell = arguments.body("max_replicas_per_cell", WholeNumber),
        targetCpuUtilization = arguments.body("target_cpu_utilization", WholeNumber),
        parameters = arguments.body("parameters", JsonObject.serializer()),
    )

private fun deleteRouter(): Operation =
    Operation(
        plain = { client, arguments, options ->
            client.routers.delete(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("router"),
                options,
            )
            JsonNull
        },
        raw = { client, arguments, options ->
            client.routers.withRawResponse.delete(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("router"),
                options,
            )
        },
    )

private fun listRouterSizeSkus(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                ListSerializer(NekiRouterSizeSku.serializer()),
                client.routers.listSizes(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.routers.withRawResponse.listSizes(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                options,
            )
        },
    )

private fun listRouterParameters(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                ListSerializer(NekiParameter.serializer()),
                client.routers.listParameters(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("router"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.routers.withRawResponse.listParameters(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("router"),
                options,
            )
        },
    )

private fun listRouterChangeRequests(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Page.serializer(NekiChangeRequest.serializer()),
                client.routers.listChanges(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("router"),
                    listRouterChangeRequestsParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.routers.withRawResponse.listChanges(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("router"),
                listRouterChangeRequestsParams(arguments),
                options,
            )
        },
        all = { client, arguments, options ->
            Listing(
                client.routers.allChanges(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("router"),
                    listRouterChangeRequestsParams(arguments),
                    options,
                ),
                NekiChangeRequest.serializer(),
            )
        },
    )

private fun listRouterChangeRequestsParams(arguments: Arguments) =
    ListRouterChangeRequests(
        period = arguments.query("period", TimePeriod.serializer()),
        completedAt = arguments.query("completed_at", String.serializer()),
        page = arguments.query("page", WholeNumber),
        perPage = arguments.query("per_page", WholeNumber),
    )

private fun getRouterChangeRequest(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                NekiChangeRequest.serializer(),
                client.routers.getChange(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("router"),
                    arguments.pathText("id"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.routers.withRawResponse.getChange(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("router"),
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
                                client.routers.waitUntilChangeCompleted(
                                    arguments.path("organization"),
                                    arguments.pathText("database"),
                                    arguments.pathText("branch"),
                                    arguments.pathText("router"),
                                    arguments.pathText("id"),
                                    options,
                                ),
                            )
                        },
                        progress = { client, arguments, options ->
                            client.routers.progressUntilChangeCompleted(
                                arguments.path("organization"),
                                arguments.pathText("database"),
                                arguments.pathText("branch"),
                                arguments.pathText("router"),
                                arguments.pathText("id"),
                                options,
                            )
                        },
                    ),
            ),
    )

private fun cancelRouterChangeRequest(): Operation =
    Operation(
        plain = { client, arguments, options ->
            client.routers.cancelChange(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("router"),
                arguments.pathText("id"),
                options,
            )
            JsonNull
        },
        raw = { client, arguments, options ->
            client.routers.withRawResponse.cancelChange(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("router"),
                arguments.pathText("id"),
                options,
            )
        },
    )
