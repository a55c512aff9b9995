// Generated from api/resources/keyspaces.yaml by `cargo xtask codegen`. Do not edit.
// Keyspaces: the calls of the vectors.

package planetscale.dispatch

import kotlinx.serialization.builtins.ListSerializer
import kotlinx.serialization.builtins.serializer
import kotlinx.serialization.json.JsonNull
import planetscale.Page
import planetscale.resources.CreateKeyspace
import planetscale.resources.GetKeyspace
import planetscale.resources.ListKeyspaces
import planetscale.resources.UpdateKeyspace
import planetscale.resources.UpdateKeyspaceReadOnlyRegions
import planetscale.resources.UpdateKeyspaceVschema
import planetscale.serial.Flag
import planetscale.serial.WholeNumber
import planetscale.types.Keyspace
import planetscale.types.KeyspaceRolloutStatus
import planetscale.types.KeyspaceThrottler
import planetscale.types.ReadOnlyRegionInput
import planetscale.types.ReadOnlyRegionKeyspace
import planetscale.types.ReplicationDurabilityConstraintsInput
import planetscale.types.VreplicationFlagsInput
import planetscale.types.Vschema

/** The calls of the vectors, by operation. */
internal val keyspaces: Map<String, Operation> =
    mapOf(
        "list_keyspaces" to listKeyspaces(),
        "create_keyspace" to createKeyspace(),
        "get_keyspace" to getKeyspace(),
        "update_keyspace" to updateKeyspace(),
        "delete_keyspace" to deleteKeyspace(),
        "get_keyspace_rollout_status" to getKeyspaceRolloutStatus(),
        "get_keyspace_vschema" to getKeyspaceVschema(),
        "update_keyspace_vschema" to updateKeyspaceVschema(),
        "update_keyspace_read_only_regions" to updateKeyspaceReadOnlyRegions(),
    )

private fun listKeyspaces(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Page.serializer(Keyspace.serializer()),
                client.keyspaces.list(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    listKeyspacesParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.keyspaces.withRawResponse.list(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                listKeyspacesParams(arguments),
                options,
            )
        },
        all = { client, arguments, options ->
            Listing(
                client.keyspaces.all(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    listKeyspacesParams(arguments),
                    options,
                ),
                Keyspace.serializer(),
            )
        },
    )

private fun listKeyspacesParams(arguments: Arguments) =
    ListKeyspaces(
        page = arguments.query("page", WholeNumber),
        perPage = arguments.query("per_page", WholeNumber),
    )

private fun createKeyspace(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Keyspace.serializer(),
                client.keyspaces.create(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    createKeyspaceParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.keyspaces.withRawResponse.create(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                createKeyspaceParams(arguments),
                options,
            )
        },
    )

private fun createKeyspaceParams(arguments: Arguments) =
    CreateKeyspace(
        name = requireNotNull(arguments.body("name", String.serializer())),
        clusterSize = requireNotNull(arguments.body("cluster_size", String.serializer())),
        extraReplicas = arguments.body("extra_replicas", WholeNumber),
        shards = arguments.body("shards", WholeNumber),
    )

private fun getKeyspace(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Keyspace.serializer(),
                client.keyspaces.get(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("keyspace"),
                    getKeyspaceParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.keyspaces.withRawResponse.get(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("keyspace"),
                getKeyspaceParams(arguments),
                options,
            )
        },
        waits =
            mapOf(
                "wait_until_ready" to
                    Wait<Keyspace>(
                        wait = { client, arguments, options ->
                            jsonOf(
                                Keyspace.serializer(),
                                client.keyspaces.waitUntilReady(
                                    arguments.path("organization"),
                                    arguments.pathText("database"),
                                    arguments.pathText("branch"),
                                    arguments.pathText("keyspace"),
                                    options,
                                ),
                            )
                        },
                        progress = { client, arguments, options ->
                            client.keyspaces.progressUntilReady(
                                arguments.path("organization"),
                                arguments.pathText("database"),
                                arguments.pathText("branch"),
                                arguments.pathText("keyspace"),
                                options,
                            )
                        },
                    ),
                "wait_until_deleted" to
                    Wait<Keyspace>(
                        wait = { client, arguments, options ->
                            client.keyspaces.waitUntilDeleted(
                                arguments.path("organization"),
                                arguments.pathText("database"),
                                arguments.pathText("branch"),
                                arguments.pathText("keyspace"),
                                options,
                            )
                            JsonNull
                        },
                        progress = { client, arguments, options ->
                            client.keyspaces.progressUntilDeleted(
                                arguments.path("organization"),
                                arguments.pathText("database"),
                                arguments.pathText("branch"),
                                arguments.pathText("keyspace"),
                                options,
                            )
                        },
                    ),
            ),
    )

private fun getKeyspaceParams(arguments: Arguments) = GetKeyspace(full = arguments.query("full", Flag))

private fun updateKeyspace(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Keyspace.serializer(),
                client.keyspaces.update(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("keyspace"),
                    updateKeyspaceParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.keyspaces.withRawResponse.update(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("keyspace"),
                updateKeyspaceParams(arguments),
                options,
            )
        },
    )

private fun updateKeyspaceParams(arguments: Arguments) =
    UpdateKeyspace(
        replicationDurabilityConstraints =
            arguments.body(
                "replication_durability_constraints",
                ReplicationDurabilityConstraintsInput.serializer(),
            ),
        vreplicationFlags =
            arguments.body("vreplication_flags", VreplicationFlagsInput.serializer()),
        throttler = arguments.body("throttler", KeyspaceThrottler.serializer()),
        maxRollout = arguments.bodyOrNull("max_rollout", WholeNumber),
    )

private fun deleteKeyspace(): Operation =
    Operation(
        plain = { client, arguments, options ->
            client.keyspaces.delete(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("keyspace"),
                options,
            )
            JsonNull
        },
        raw = { client, arguments, options ->
            client.keyspaces.withRawResponse.delete(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("keyspace"),
                options,
            )
        },
    )

private fun getKeyspaceRolloutStatus(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                KeyspaceRolloutStatus.serializer(),
                client.keyspaces.getRolloutStatus(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("keyspace"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.keyspaces.withRawResponse.getRolloutStatus(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("keyspace"),
                options,
            )
        },
    )

private fun getKeyspaceVschema(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Vschema.serializer(),
                client.keyspaces.getVschema(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("keyspace"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.keyspaces.withRawResponse.getVschema(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("keyspace"),
                options,
            )
        },
    )

private fun updateKeyspaceVschema(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Vschema.serializer(),
                client.keyspaces.updateVschema(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("keyspace"),
                    updateKeyspaceVschemaParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.keyspaces.withRawResponse.updateVschema(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("keyspace"),
                updateKeyspaceVschemaParams(arguments),
                options,
            )
        },
    )

private fun updateKeyspaceVschemaParams(arguments: Arguments) =
    UpdateKeyspaceVschema(vschema = requireNotNull(arguments.body("vschema", String.serializer())))

private fun updateKeyspaceReadOnlyRegions(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                ListSerializer(ReadOnlyRegionKeyspace.serializer()),
                client.keyspaces.updateReadOnlyRegions(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("keyspace"),
                    updateKeyspaceReadOnlyRegionsParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.keyspaces.withRawResponse.updateReadOnlyRegions(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("keyspace"),
                updateKeyspaceReadOnlyRegionsParams(arguments),
                options,
            )
        },
    )

private fun updateKeyspaceReadOnlyRegionsParams(arguments: Arguments) =
    UpdateKeyspaceReadOnlyRegions(
        readOnlyRegions =
            requireNotNull(
                arguments.body(
                    "read_only_regions",
                    ListSerializer(ReadOnlyRegionInput.serializer()),
                ),
            ),
    )
