// Generated from api/resources/shards.yaml by `cargo xtask codegen`. Do not edit.
// Shards: the calls of the vectors.

package planetscale.dispatch

import kotlinx.serialization.builtins.serializer
import kotlinx.serialization.json.JsonNull
import planetscale.Page
import planetscale.resources.ListShards
import planetscale.resources.UpdateShard
import planetscale.serial.WholeNumber
import planetscale.types.NekiShard

/** The calls of the vectors, by operation. */
internal val shards: Map<String, Operation> =
    mapOf(
        "list_shards" to listShards(),
        "create_shard" to createShard(),
        "get_shard" to getShard(),
        "update_shard" to updateShard(),
        "delete_shard" to deleteShard(),
    )

private fun listShards(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Page.serializer(NekiShard.serializer()),
                client.shards.list(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    listShardsParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.shards.withRawResponse.list(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                listShardsParams(arguments),
                options,
            )
        },
        all = { client, arguments, options ->
            Listing(
                client.shards.all(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    listShardsParams(arguments),
                    options,
                ),
                NekiShard.serializer(),
            )
        },
    )

private fun listShardsParams(arguments: Arguments) =
    ListShards(
        excludeConfigurationProfile =
            arguments.query("exclude_configuration_profile", String.serializer()),
        q = arguments.query("q", String.serializer()),
        page = arguments.query("page", WholeNumber),
        perPage = arguments.query("per_page", WholeNumber),
    )

private fun createShard(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                NekiShard.serializer(),
                client.shards.create(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.shards.withRawResponse.create(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                options,
            )
        },
    )

private fun getShard(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                NekiShard.serializer(),
                client.shards.get(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("id"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.shards.withRawResponse.get(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("id"),
                options,
            )
        },
        waits =
            mapOf(
                "wait_until_ready" to
                    Wait<NekiShard>(
                        wait = { client, arguments, options ->
                            jsonOf(
                                NekiShard.serializer(),
                                client.shards.waitUntilReady(
                                    arguments.path("organization"),
                                    arguments.pathText("database"),
                                    arguments.pathText("branch"),
                                    arguments.pathText("id"),
                                    options,
                                ),
                            )
                        },
                        progress = { client, arguments, options ->
                            client.shards.progressUntilReady(
                                arguments.path("organization"),
                                arguments.pathText("database"),
                                arguments.pathText("branch"),
                                arguments.pathText("id"),
                                options,
                            )
                        },
                    ),
                "wait_until_deleted" to
                    Wait<NekiShard>(
                        wait = { client, arguments, options ->
                            client.shards.waitUntilDeleted(
                                arguments.path("organization"),
                                arguments.pathText("database"),
                                arguments.pathText("branch"),
                                arguments.pathText("id"),
                                options,
                            )
                            JsonNull
                        },
                        progress = { client, arguments, options ->
                            client.shards.progressUntilDeleted(
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

private fun updateShard(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                NekiShard.serializer(),
                client.shards.update(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("id"),
                    updateShardParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.shards.withRawResponse.update(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("id"),
                updateShardParams(arguments),
                options,
            )
        },
    )

private fun updateShardParams(arguments: Arguments) =
    UpdateShard(displayName = arguments.bodyOrNull("display_name", String.serializer()))

private fun deleteShard(): Operation =
    Operation(
        plain = { client, arguments, options ->
            client.shards.delete(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("id"),
                options,
            )
            JsonNull
        },
        raw = { client, arguments, options ->
            client.shards.withRawResponse.delete(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("id"),
                options,
            )
        },
    )
