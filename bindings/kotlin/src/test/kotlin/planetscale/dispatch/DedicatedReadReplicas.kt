// Generated from api/resources/dedicated_read_replicas.yaml by `cargo xtask codegen`. Do not edit.
// Dedicated read replicas: the calls of the vectors.

package planetscale.dispatch

import kotlinx.serialization.builtins.ListSerializer
import kotlinx.serialization.builtins.serializer
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import planetscale.resources.CreateDedicatedReadReplica
import planetscale.resources.UpdateDedicatedReadReplica
import planetscale.serial.WholeNumber
import planetscale.types.DedicatedReadReplica
import planetscale.types.StorageChangeInput

/** The calls of the vectors, by operation. */
internal val dedicatedReadReplicas: Map<String, Operation> =
    mapOf(
        "list_dedicated_read_replicas" to listDedicatedReadReplicas(),
        "create_dedicated_read_replica" to createDedicatedReadReplica(),
        "get_dedicated_read_replica" to getDedicatedReadReplica(),
        "update_dedicated_read_replica" to updateDedicatedReadReplica(),
        "delete_dedicated_read_replica" to deleteDedicatedReadReplica(),
    )

private fun listDedicatedReadReplicas(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                ListSerializer(DedicatedReadReplica.serializer()),
                client.dedicatedReadReplicas.list(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.dedicatedReadReplicas.withRawResponse.list(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                options,
            )
        },
    )

private fun createDedicatedReadReplica(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                DedicatedReadReplica.serializer(),
                client.dedicatedReadReplicas.create(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    createDedicatedReadReplicaParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.dedicatedReadReplicas.withRawResponse.create(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                createDedicatedReadReplicaParams(arguments),
                options,
            )
        },
    )

private fun createDedicatedReadReplicaParams(arguments: Arguments) =
    CreateDedicatedReadReplica(
        name = requireNotNull(arguments.body("name", String.serializer())),
        region = requireNotNull(arguments.body("region", String.serializer())),
        replicas = arguments.body("replicas", WholeNumber),
        clusterSize = arguments.body("cluster_size", String.serializer()),
        storage = arguments.body("storage", StorageChangeInput.serializer()),
    )

private fun getDedicatedReadReplica(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                DedicatedReadReplica.serializer(),
                client.dedicatedReadReplicas.get(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("dedicated_read_replica"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.dedicatedReadReplicas.withRawResponse.get(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("dedicated_read_replica"),
                options,
            )
        },
        waits =
            mapOf(
                "wait_until_ready" to
                    Wait<DedicatedReadReplica>(
                        wait = { client, arguments, options ->
                            jsonOf(
                                DedicatedReadReplica.serializer(),
                                client.dedicatedReadReplicas.waitUntilReady(
                                    arguments.path("organization"),
                                    arguments.pathText("database"),
                                    arguments.pathText("branch"),
                                    arguments.pathText("dedicated_read_replica"),
                                    options,
                                ),
                            )
                        },
                        progress = { client, arguments, options ->
                            client.dedicatedReadReplicas.progressUntilReady(
                                arguments.path("organization"),
                                arguments.pathText("database"),
                                arguments.pathText("branch"),
                                arguments.pathText("dedicated_read_replica"),
                                options,
                            )
                        },
                    ),
                "wait_until_deleted" to
                    Wait<DedicatedReadReplica>(
                        wait = { client, arguments, options ->
                            client.dedicatedReadReplicas.waitUntilDeleted(
                                arguments.path("organization"),
                                arguments.pathText("database"),
                                arguments.pathText("branch"),
                                arguments.pathText("dedicated_read_replica"),
                                options,
                            )
                            JsonNull
                        },
                        progress = { client, arguments, options ->
                            client.dedicatedReadReplicas.progressUntilDeleted(
                                arguments.path("organization"),
                                arguments.pathText("database"),
                                arguments.pathText("branch"),
                                arguments.pathText("dedicated_read_replica"),
                                options,
                            )
                        },
                    ),
            ),
    )

private fun updateDedicatedReadReplica(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                DedicatedReadReplica.serializer(),
                client.dedicatedReadReplicas.update(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("dedicated_read_replica"),
                    updateDedicatedReadReplicaParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.dedicatedReadReplicas.withRawResponse.update(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("dedicated_read_replica"),
                updateDedicatedReadReplicaParams(arguments),
                options,
            )
        },
    )

private fun updateDedicatedReadReplicaParams(arguments: Arguments) =
    UpdateDedicatedReadReplica(
        clusterSize = arguments.body("cluster_size", String.serializer()),
        replicas = arguments.body("replicas", WholeNumber),
        parameters = arguments.body("parameters", JsonObject.serializer()),
        storage = arguments.body("storage", StorageChangeInput.serializer()),
    )

private fun deleteDedicatedReadReplica(): Operation =
    Operation(
        plain = { client, arguments, options ->
            client.dedicatedReadReplicas.delete(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("dedicated_read_replica"),
                options,
            )
            JsonNull
        },
        raw = { client, arguments, options ->
            client.dedicatedReadReplicas.withRawResponse.delete(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("dedicated_read_replica"),
                options,
            )
        },
    )
