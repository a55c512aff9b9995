// Generated from api/resources/keyspace_resizes.yaml by `cargo xtask codegen`. Do not edit.
// Keyspace resizes: the calls of the vectors.

package planetscale.dispatch

import kotlinx.serialization.builtins.serializer
import kotlinx.serialization.json.JsonNull
import planetscale.Page
import planetscale.resources.ListKeyspaceResizeRequests
import planetscale.resources.UpdateKeyspaceResizeRequest
import planetscale.serial.WholeNumber
import planetscale.types.KeyspaceResizeRequest

/** The calls of the vectors, by operation. */
internal val keyspaceResizes: Map<String, Operation> =
    mapOf(
        "list_keyspace_resize_requests" to listKeyspaceResizeRequests(),
        "update_keyspace_resize_request" to updateKeyspaceResizeRequest(),
        "cancel_keyspace_resize_request" to cancelKeyspaceResizeRequest(),
        "get_keyspace_resize_request" to getKeyspaceResizeRequest(),
    )

private fun listKeyspaceResizeRequests(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Page.serializer(KeyspaceResizeRequest.serializer()),
                client.keyspaceResizes.list(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("keyspace"),
                    listKeyspaceResizeRequestsParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.keyspaceResizes.withRawResponse.list(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("keyspace"),
                listKeyspaceResizeRequestsParams(arguments),
                options,
            )
        },
        all = { client, arguments, options ->
            Listing(
                client.keyspaceResizes.all(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("keyspace"),
                    listKeyspaceResizeRequestsParams(arguments),
                    options,
                ),
                KeyspaceResizeRequest.serializer(),
            )
        },
    )

private fun listKeyspaceResizeRequestsParams(arguments: Arguments) =
    ListKeyspaceResizeRequests(
        completedAt = arguments.query("completed_at", String.serializer()),
        page = arguments.query("page", WholeNumber),
        perPage = arguments.query("per_page", WholeNumber),
    )

private fun updateKeyspaceResizeRequest(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                KeyspaceResizeRequest.serializer(),
                client.keyspaceResizes.update(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("keyspace"),
                    updateKeyspaceResizeRequestParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.keyspaceResizes.withRawResponse.update(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("keyspace"),
                updateKeyspaceResizeRequestParams(arguments),
                options,
            )
        },
    )

private fun updateKeyspaceResizeRequestParams(arguments: Arguments) =
    UpdateKeyspaceResizeRequest(
        clusterSize = arguments.body("cluster_size", String.serializer()),
        extraReplicas = arguments.body("extra_replicas", WholeNumber),
        vectorPoolAllocation = arguments.body("vector_pool_allocation", WholeNumber),
    )

private fun cancelKeyspaceResizeRequest(): Operation =
    Operation(
        plain = { client, arguments, options ->
            client.keyspaceResizes.cancel(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("keyspace"),
                options,
            )
            JsonNull
        },
        raw = { client, arguments, options ->
            client.keyspaceResizes.withRawResponse.cancel(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("keyspace"),
                options,
            )
        },
    )

private fun getKeyspaceResizeRequest(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                KeyspaceResizeRequest.serializer(),
                client.keyspaceResizes.get(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("keyspace"),
                    arguments.pathText("id"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.keyspaceResizes.withRawResponse.get(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("keyspace"),
                arguments.pathText("id"),
                options,
            )
        },
        waits =
            mapOf(
                "wait_until_completed" to
                    Wait<KeyspaceResizeRequest>(
                        wait = { client, arguments, options ->
                            jsonOf(
                                KeyspaceResizeRequest.serializer(),
                                client.keyspaceResizes.waitUntilCompleted(
                                    arguments.path("organization"),
                                    arguments.pathText("database"),
                                    arguments.pathText("branch"),
                                    arguments.pathText("keyspace"),
                                    arguments.pathText("id"),
                                    options,
                                ),
                            )
                        },
                        progress = { client, arguments, options ->
                            client.keyspaceResizes.progressUntilCompleted(
                                arguments.path("organization"),
                                arguments.pathText("database"),
                                arguments.pathText("branch"),
                                arguments.pathText("keyspace"),
                                arguments.pathText("id"),
                                options,
                            )
                        },
                    ),
            ),
    )
