// Generated from api/resources/configuration_profiles.yaml by `cargo xtask codegen`. Do not edit.
// Configuration profiles: the calls of the vectors.

package planetscale.dispatch

import kotlinx.serialization.builtins.ListSerializer
import kotlinx.serialization.builtins.serializer
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import planetscale.Page
import planetscale.resources.AssignShardConfigurationProfileShards
import planetscale.resources.BulkCreateShardConfigurationProfileShards
import planetscale.resources.CreateShardConfigurationProfile
import planetscale.resources.CreateShardConfigurationProfileShard
import planetscale.resources.DeleteShardConfigurationProfileShards
import planetscale.resources.ListShardConfigurationProfileChangeRequests
import planetscale.resources.ListShardConfigurationProfileParameters
import planetscale.resources.ListShardConfigurationProfileShards
import planetscale.resources.RunShardConfigurationProfilesMaintenance
import planetscale.resources.SetDefaultShardConfigurationProfile
import planetscale.resources.UpdateShardConfigurationProfile
import planetscale.resources.UpdateShardConfigurationProfileExtension
import planetscale.resources.UpdateShardConfigurationProfileShard
import planetscale.serial.Flag
import planetscale.serial.WholeNumber
import planetscale.types.NekiChangeRequest
import planetscale.types.NekiConfigurationProfile
import planetscale.types.NekiExtension
import planetscale.types.NekiParameter
import planetscale.types.NekiShard
import planetscale.types.NekiShardAssignment
import planetscale.types.NekiShardBatch
import planetscale.types.StorageChangeInput
import planetscale.types.TimePeriod

/** The calls of the vectors, by operation. */
internal val configurationProfiles: Map<String, Operation> =
    mapOf(
        "list_shard_configuration_profiles" to listShardConfigurationProfiles(),
        "create_shard_configuration_profile" to createShardConfigurationProfile(),
        "get_shard_configuration_profile" to getShardConfigurationProfile(),
        "update_shard_configuration_profile" to updateShardConfigurationProfile(),
        "delete_shard_configuration_profile" to deleteShardConfigurationProfile(),
        "run_shard_configuration_profile_maintenance" to runShardConfigurationProfileMaintenance(),
        "run_shard_configuration_profiles_maintenance" to runShardConfigurationProfilesMaintenance(),
        "get_default_shard_configuration_profile" to getDefaultShardConfigurationProfile(),
        "set_default_shard_configuration_profile" to setDefaultShardConfigurationProfile(),
        "list_shard_configuration_profile_shards" to listShardConfigurationProfileShards(),
        "create_shard_configuration_profile_shard" to createShardConfigurationProfileShard(),
        "assign_shard_configuration_profile_shards" to assignShardConfigurationProfileShards(),
        "delete_shard_configuration_profile_shards" to deleteShardConfigurationProfileShards(),
        "bulk_create_shard_configuration_profile_shards" to bulkCreateShardConfigurationProfileShards(),
        "get_shard_configuration_profile_shard" to getShardConfigurationProfileShard(),
        "update_shard_configuration_profile_shard" to updateShardConfigurationProfileShard(),
        "delete_shard_configuration_profile_shard" to deleteShardConfigurationProfileShard(),
        "list_shard_configuration_profile_parameters" to listShardConfigurationProfileParameters(),
        "list_shard_configuration_profile_extensions" to listShardConfigurationProfileExtensions(),
        "update_shard_configuration_profile_extension" to updateShardConfigurationProfileExtension(),
        "list_shard_configuration_profile_change_requests" to listShardConfigurationProfileChangeRequests(),
        "get_shard_configuration_profile_change_request" to getShardConfigurationProfileChangeRequest(),
        "cancel_shard_configuration_profile_change_request" to cancelShardConfigurationProfileChangeRequest(),
    )

private fun listShardConfigurationProfiles(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                ListSerializer(NekiConfigurationProfile.serializer()),
                client.configurationProfiles.list(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.configurationProfiles.withRawResponse.list(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                options,
            )
        },
    )

private fun createShardConfigurationProfile(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                NekiConfigurationProfile.serializer(),
                client.configurationProfiles.create(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    createShardConfigurationProfileParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.configurationProfiles.withRawResponse.create(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                createShardConfigurationProfileParams(arguments),
                options,
            )
        },
    )

private fun createShardConfigurationProfileParams(arguments: Arguments) =
    CreateShardConfigurationProfile(
        name = requireNotNull(arguments.body("name", String.serializer())),
        clusterSize = arguments.body("cluster_size", String.serializer()),
        replicas = arguments.body("replicas", WholeNumber),
        postgresMajorVersion = arguments.body("postgres_major_version", String.serializer()),
        postgresMinorVersion = arguments.body("postgres_minor_version", String.serializer()),
        storage = arguments.body("storage", StorageChangeInput.serializer()),
    )

private fun getShardConfigurationProfile(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                NekiConfigurationProfile.serializer(),
                client.configurationProfiles.get(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("configuration_profile"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.configurationProfiles.withRawResponse.get(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("configuration_profile"),
                options,
            )
        },
        waits =
            mapOf(
                "wait_until_ready" to
                    Wait<NekiConfigurationProfile>(
                        wait = { client, arguments, options ->
                            jsonOf(
                                NekiConfigurationProfile.serializer(),
                                client.configurationProfiles.waitUntilReady(
                                    arguments.path("organization"),
                                    arguments.pathText("database"),
                                    arguments.pathText("branch"),
                                    arguments.pathText("configuration_profile"),
                                    options,
                                ),
                            )
                        },
                        progress = { client, arguments, options ->
                            client.configurationProfiles.progressUntilReady(
                                arguments.path("organization"),
                                arguments.pathText("database"),
                                arguments.pathText("branch"),
                                arguments.pathText("configuration_profile"),
                                options,
                            )
                        },
                    ),
            ),
    )

private fun updateShardConfigurationProfile(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                NekiConfigurationProfile.serializer(),
                client.configurationProfiles.update(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("configuration_profile"),
                    updateShardConfigurationProfileParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.configurationProfiles.withRawResponse.update(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("configuration_profile"),
                updateShardConfigurationProfileParams(arguments),
                options,
            )
        },
    )

private fun updateShardConfigurationProfileParams(arguments: Arguments) =
    UpdateShardConfigurationProfile(
        name = arguments.body("name", String.serializer()),
        clusterSize = arguments.body("cluster_size", String.serializer()),
        replicas = arguments.body("replicas", WholeNumber),
        parameters = arguments.body("parameters", JsonObject.serializer()),
        postgresMajorVersion = arguments.body("postgres_major_version", String.serializer()),
        postgresMinorVersion = arguments.body("postgres_minor_version", String.serializer()),
        storage = arguments.body("storage", StorageChangeInput.serializer()),
    )

private fun deleteShardConfigurationProfile(): Operation =
    Operation(
        plain = { client, arguments, options ->
            client.configurationProfiles.delete(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("configuration_profile"),
                options,
            )
            JsonNull
        },
        raw = { client, arguments, options ->
            client.configurationProfiles.withRawResponse.delete(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("configuration_profile"),
                options,
            )
        },
    )

private fun runShardConfigurationProfileMaintenance(): Operation =
    Operation(
        plain = { client, arguments, options ->
            client.configurationProfiles.runMaintenance(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("configuration_profile"),
                options,
            )
            JsonNull
        },
        raw = { client, arguments, options ->
            client.configurationProfiles.withRawResponse.runMaintenance(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("configuration_profile"),
                options,
            )
        },
    )

private fun runShardConfigurationProfilesMaintenance(): Operation =
    Operation(
        plain = { client, arguments, options ->
            client.configurationProfiles.runBulkMaintenance(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                runShardConfigurationProfilesMaintenanceParams(arguments),
                options,
            )
            JsonNull
        },
        raw = { client, arguments, options ->
            client.configurationProfiles.withRawResponse.runBulkMaintenance(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                runShardConfigurationProfilesMaintenanceParams(arguments),
                options,
            )
        },
    )

private fun runShardConfigurationProfilesMaintenanceParams(arguments: Arguments) =
    RunShardConfigurationProfilesMaintenance(
        configurationProfileNames =
            requireNotNull(
                arguments.body("configuration_profile_names", ListSerializer(String.serializer())),
            ),
    )

private fun getDefaultShardConfigurationProfile(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                NekiConfigurationProfile.serializer(),
                client.configurationProfiles.getDefault(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.configurationProfiles.withRawResponse.getDefault(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                options,
            )
        },
    )

private fun setDefaultShardConfigurationProfile(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                NekiConfigurationProfile.serializer(),
                client.configurationProfiles.setDefault(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    setDefaultShardConfigurationProfileParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.configurationProfiles.withRawResponse.setDefault(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                setDefaultShardConfigurationProfileParams(arguments),
                options,
            )
        },
    )

private fun setDefaultShardConfigurationProfileParams(arguments: Arguments) =
    SetDefaultShardConfigurationProfile(
        configurationProfile =
            requireNotNull(arguments.body("configuration_profile", String.serializer())),
    )

private fun listShardConfigurationProfileShards(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Page.serializer(NekiShard.serializer()),
                client.configurationProfiles.listShards(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("configuration_profile"),
                    listShardConfigurationProfileShardsParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.configurationProfiles.withRawResponse.listShards(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("configuration_profile"),
                listShardConfigurationProfileShardsParams(arguments),
                options,
            )
        },
        all = { client, arguments, options ->
            Listing(
                client.configurationProfiles.allShards(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("configuration_profile"),
                    listShardConfigurationProfileShardsParams(arguments),
                    options,
                ),
                NekiShard.serializer(),
            )
        },
    )

private fun listShardConfigurationProfileShardsParams(arguments: Arguments) =
    ListShardConfigurationProfileShards(
        q = arguments.query("q", String.serializer()),
        page = arguments.query("page", WholeNumber),
        perPage = arguments.query("per_page", WholeNumber),
    )

private fun createShardConfigurationProfileShard(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                NekiShard.serializer(),
                client.configurationProfiles.createShard(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("configuration_profile"),
                    createShardConfigurationProfileShardParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.configurationProfiles.withRawResponse.createShard(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("configuration_profile"),
                createShardConfigurationProfileShardParams(arguments),
                options,
            )
        },
    )

private fun createShardConfigurationProfileShardParams(arguments: Arguments) =
    CreateShardConfigurationProfileShard(
        displayName = arguments.bodyOrNull("display_name", String.serializer()),
    )

private fun assignShardConfigurationProfileShards(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                ListSerializer(NekiShardAssignment.serializer()),
                client.configurationProfiles.assignShards(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("configuration_profile"),
                    assignShardConfigurationProfileShardsParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.configurationProfiles.withRawResponse.assignShards(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("configuration_profile"),
                assignShardConfigurationProfileShardsParams(arguments),
                options,
            )
        },
    )

private fun assignShardConfigurationProfileShardsParams(arguments: Arguments) =
    AssignShardConfigurationProfileShards(
        shardIds = requireNotNull(arguments.body("shard_ids", ListSerializer(String.serializer()))),
    )

private fun deleteShardConfigurationProfileShards(): Operation =
    Operation(
        plain = { client, arguments, options ->
            client.configurationProfiles.deleteShards(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("configuration_profile"),
                deleteShardConfigurationProfileShardsParams(arguments),
                options,
            )
            JsonNull
        },
        raw = { client, arguments, options ->
            client.configurationProfiles.withRawResponse.deleteShards(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("configuration_profile"),
                deleteShardConfigurationProfileShardsParams(arguments),
                options,
            )
        },
    )

private fun deleteShardConfigurationProfileShardsParams(arguments: Arguments) =
    DeleteShardConfigurationProfileShards(
        shardIds =
            requireNotNull(arguments.query("shard_ids", ListSerializer(String.serializer()))),
    )

private fun bulkCreateShardConfigurationProfileShards(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                NekiShardBatch.serializer(),
                client.configurationProfiles.createShards(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("configuration_profile"),
                    bulkCreateShardConfigurationProfileShardsParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.configurationProfiles.withRawResponse.createShards(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("configuration_profile"),
                bulkCreateShardConfigurationProfileShardsParams(arguments),
                options,
            )
        },
    )

private fun bulkCreateShardConfigurationProfileShardsParams(arguments: Arguments) =
    BulkCreateShardConfigurationProfileShards(
        count = requireNotNull(arguments.body("count", WholeNumber)),
    )

private fun getShardConfigurationProfileShard(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                NekiShard.serializer(),
                client.configurationProfiles.getShard(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("configuration_profile"),
                    arguments.pathText("id"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.configurationProfiles.withRawResponse.getShard(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("configuration_profile"),
                arguments.pathText("id"),
                options,
            )
        },
        waits =
            mapOf(
                "wait_until_shard_ready" to
                    Wait<NekiShard>(
                        wait = { client, arguments, options ->
                            jsonOf(
                                NekiShard.serializer(),
                                client.configurationProfiles.waitUntilShardReady(
                                    arguments.path("organization"),
                                    arguments.pathText("database"),
                                    arguments.pathText("branch"),
                                    arguments.pathText("configuration_profile"),
                                    arguments.pathText("id"),
                                    options,
                                ),
                            )
                        },
                        progress = { client, arguments, options ->
                            client.configurationProfiles.progressUntilShardReady(
                                arguments.path("organization"),
                                arguments.pathText("database"),
                                arguments.pathText("branch"),
                                arguments.pathText("configuration_profile"),
                                arguments.pathText("id"),
                                options,
                            )
                        },
                    ),
                "wait_until_shard_deleted" to
                    Wait<NekiShard>(
                        wait = { client, arguments, options ->
                            client.configurationProfiles.waitUntilShardDeleted(
                                arguments.path("organization"),
                                arguments.pathText("database"),
                                arguments.pathText("branch"),
                                arguments.pathText("configuration_profile"),
                                arguments.pathText("id"),
                                options,
                            )
                            JsonNull
                        },
                        progress = { client, arguments, options ->
                            client.configurationProfiles.progressUntilShardDeleted(
                                arguments.path("organization"),
                                arguments.pathText("database"),
                                arguments.pathText("branch"),
                                arguments.pathText("configuration_profile"),
                                arguments.pathText("id"),
                                options,
                            )
                        },
                    ),
            ),
    )

private fun updateShardConfigurationProfileShard(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                NekiShard.serializer(),
                client.configurationProfiles.updateShard(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("configuration_profile"),
                    arguments.pathText("id"),
                    updateShardConfigurationProfileShardParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.configurationProfiles.withRawResponse.updateShard(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("configuration_profile"),
                arguments.pathText("id"),
                updateShardConfigurationProfileShardParams(arguments),
                options,
            )
        },
    )

private fun updateShardConfigurationProfileShardParams(arguments: Arguments) =
    UpdateShardConfigurationProfileShard(
        displayName = arguments.bodyOrNull("display_name", String.serializer()),
    )

private fun deleteShardConfigurationProfileShard(): Operation =
    Operation(
        plain = { client, arguments, options ->
            client.configurationProfiles.deleteShard(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("configuration_profile"),
                arguments.pathText("id"),
                options,
            )
            JsonNull
        },
        raw = { client, arguments, options ->
            client.configurationProfiles.withRawResponse.deleteShard(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("configuration_profile"),
                arguments.pathText("id"),
                options,
            )
        },
    )

private fun listShardConfigurationProfileParameters(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                ListSerializer(NekiParameter.serializer()),
                client.configurationProfiles.listParameters(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("configuration_profile"),
                    listShardConfigurationProfileParametersParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.configurationProfiles.withRawResponse.listParameters(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("configuration_profile"),
                listShardConfigurationProfileParametersParams(arguments),
                options,
            )
        },
    )

private fun listShardConfigurationProfileParametersParams(arguments: Arguments) =
    ListShardConfigurationProfileParameters(
        extension = arguments.query("extension", Flag),
        internal = arguments.query("internal", Flag),
    )

private fun listShardConfigurationProfileExtensions(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                ListSerializer(NekiExtension.serializer()),
                client.configurationProfiles.listExtensions(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("configuration_profile"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.configurationProfiles.withRawResponse.listExtensions(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("configuration_profile"),
                options,
            )
        },
    )

private fun updateShardConfigurationProfileExtension(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                NekiExtension.serializer(),
                client.configurationProfiles.updateExtension(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("configuration_profile"),
                    arguments.pathText("extension"),
                    updateShardConfigurationProfileExtensionParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.configurationProfiles.withRawResponse.updateExtension(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("configuration_profile"),
                arguments.pathText("extension"),
                updateShardConfigurationProfileExtensionParams(arguments),
                options,
            )
        },
    )

private fun updateShardConfigurationProfileExtensionParams(arguments: Arguments) =
    UpdateShardConfigurationProfileExtension(
        enabled = requireNotNull(arguments.body("enabled", Flag)),
    )

private fun listShardConfigurationProfileChangeRequests(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Page.serializer(NekiChangeRequest.serializer()),
                client.configurationProfiles.listChanges(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("configuration_profile"),
                    listShardConfigurationProfileChangeRequestsParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.configurationProfiles.withRawResponse.listChanges(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("configuration_profile"),
                listShardConfigurationProfileChangeRequestsParams(arguments),
                options,
            )
        },
        all = { client, arguments, options ->
            Listing(
                client.configurationProfiles.allChanges(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("configuration_profile"),
                    listShardConfigurationProfileChangeRequestsParams(arguments),
                    options,
                ),
                NekiChangeRequest.serializer(),
            )
        },
    )

private fun listShardConfigurationProfileChangeRequestsParams(arguments: Arguments) =
    ListShardConfigurationProfileChangeRequests(
        period = arguments.query("period", TimePeriod.serializer()),
        completedAt = arguments.query("completed_at", String.serializer()),
        page = arguments.query("page", WholeNumber),
        perPage = arguments.query("per_page", WholeNumber),
    )

private fun getShardConfigurationProfileChangeRequest(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                NekiChangeRequest.serializer(),
                client.configurationProfiles.getChange(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("configuration_profile"),
                    arguments.pathText("id"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.configurationProfiles.withRawResponse.getChange(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("configuration_profile"),
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
                                client.configurationProfiles.waitUntilChangeCompleted(
                                    arguments.path("organization"),
                                    arguments.pathText("database"),
                                    arguments.pathText("branch"),
                                    arguments.pathText("configuration_profile"),
                                    arguments.pathText("id"),
                                    options,
                                ),
                            )
                        },
                        progress = { client, arguments, options ->
                            client.configurationProfiles.progressUntilChangeCompleted(
                                arguments.path("organization"),
                                arguments.pathText("database"),
                                arguments.pathText("branch"),
                                arguments.pathText("configuration_profile"),
                                arguments.pathText("id"),
                                options,
                            )
                        },
                    ),
            ),
    )

private fun cancelShardConfigurationProfileChangeRequest(): Operation =
    Operation(
        plain = { client, arguments, options ->
            client.configurationProfiles.cancelChange(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("configuration_profile"),
                arguments.pathText("id"),
                options,
            )
            JsonNull
        },
        raw = { client, arguments, options ->
            client.configurationProfiles.withRawResponse.cancelChange(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("configuration_profile"),
                arguments.pathText("id"),
                options,
            )
        },
    )
