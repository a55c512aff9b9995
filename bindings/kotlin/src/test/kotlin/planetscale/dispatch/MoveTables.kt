// Generated from api/resources/move_tables.yaml by `cargo xtask codegen`. Do not edit.
// MoveTables: the calls of the vectors.

package planetscale.dispatch

import kotlinx.serialization.builtins.ListSerializer
import kotlinx.serialization.builtins.serializer
import planetscale.resources.MoveTablesCancel
import planetscale.resources.MoveTablesComplete
import planetscale.resources.MoveTablesCreate
import planetscale.resources.MoveTablesReverseTraffic
import planetscale.resources.MoveTablesShow
import planetscale.resources.MoveTablesStatus
import planetscale.resources.MoveTablesSwitchTraffic
import planetscale.serial.Flag
import planetscale.serial.WholeNumber
import planetscale.types.AutoIncrementHandling
import planetscale.types.OnDdl
import planetscale.types.VtctldData
import planetscale.types.VtctldOperationReference

/** The calls of the vectors, by operation. */
internal val moveTables: Map<String, Operation> =
    mapOf(
        "move_tables_create" to moveTablesCreate(),
        "move_tables_show" to moveTablesShow(),
        "move_tables_status" to moveTablesStatus(),
        "move_tables_switch_traffic" to moveTablesSwitchTraffic(),
        "move_tables_reverse_traffic" to moveTablesReverseTraffic(),
        "move_tables_cancel" to moveTablesCancel(),
        "move_tables_complete" to moveTablesComplete(),
    )

private fun moveTablesCreate(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                VtctldOperationReference.serializer(),
                client.moveTables.create(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    moveTablesCreateParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.moveTables.withRawResponse.create(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                moveTablesCreateParams(arguments),
                options,
            )
        },
    )

private fun moveTablesCreateParams(arguments: Arguments) =
    MoveTablesCreate(
        workflow = requireNotNull(arguments.body("workflow", String.serializer())),
        targetKeyspace = requireNotNull(arguments.body("target_keyspace", String.serializer())),
        sourceKeyspace = requireNotNull(arguments.body("source_keyspace", String.serializer())),
        tables = arguments.body("tables", ListSerializer(String.serializer())),
        allTables = arguments.body("all_tables", Flag),
        autoStart = arguments.body("auto_start", Flag),
        stopAfterCopy = arguments.body("stop_after_copy", Flag),
        deferSecondaryKeys = arguments.body("defer_secondary_keys", Flag),
        onDdl = arguments.body("on_ddl", OnDdl.serializer()),
        shardedAutoIncrementHandling =
            arguments.body("sharded_auto_increment_handling", AutoIncrementHandling.serializer()),
        globalKeyspace = arguments.body("global_keyspace", String.serializer()),
        sourceTimeZone = arguments.body("source_time_zone", String.serializer()),
        tenantId = arguments.body("tenant_id", String.serializer()),
        cells = arguments.body("cells", ListSerializer(String.serializer())),
        tabletTypes = arguments.body("tablet_types", ListSerializer(String.serializer())),
        excludeTables = arguments.body("exclude_tables", ListSerializer(String.serializer())),
        atomicCopy = arguments.body("atomic_copy", Flag),
    )

private fun moveTablesShow(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                VtctldData.serializer(),
                client.moveTables.get(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("workflow"),
                    moveTablesShowParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.moveTables.withRawResponse.get(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("workflow"),
                moveTablesShowParams(arguments),
                options,
            )
        },
    )

private fun moveTablesShowParams(arguments: Arguments) =
    MoveTablesShow(
        targetKeyspace = requireNotNull(arguments.query("target_keyspace", String.serializer())),
    )

private fun moveTablesStatus(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                VtctldData.serializer(),
                client.moveTables.getStatus(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("workflow"),
                    moveTablesStatusParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.moveTables.withRawResponse.getStatus(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("workflow"),
                moveTablesStatusParams(arguments),
                options,
            )
        },
    )

private fun moveTablesStatusParams(arguments: Arguments) =
    MoveTablesStatus(
        targetKeyspace = requireNotNull(arguments.query("target_keyspace", String.serializer())),
    )

private fun moveTablesSwitchTraffic(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                VtctldOperationReference.serializer(),
                client.moveTables.switchTraffic(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("workflow"),
                    moveTablesSwitchTrafficParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.moveTables.withRawResponse.switchTraffic(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("workflow"),
                moveTablesSwitchTrafficParams(arguments),
                options,
            )
        },
    )

private fun moveTablesSwitchTrafficParams(arguments: Arguments) =
    MoveTablesSwitchTraffic(
        targetKeyspace = requireNotNull(arguments.body("target_keyspace", String.serializer())),
        tabletTypes = arguments.body("tablet_types", ListSerializer(String.serializer())),
        maxReplicationLagAllowed = arguments.body("max_replication_lag_allowed", WholeNumber),
        dryRun = arguments.body("dry_run", Flag),
        initializeTargetSequences = arguments.body("initialize_target_sequences", Flag),
    )

private fun moveTablesReverseTraffic(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                VtctldOperationReference.serializer(),
                client.moveTables.reverseTraffic(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("workflow"),
                    moveTablesReverseTrafficParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.moveTables.withRawResponse.reverseTraffic(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("workflow"),
                moveTablesReverseTrafficParams(arguments),
                options,
            )
        },
    )

private fun moveTablesReverseTrafficParams(arguments: Arguments) =
    MoveTablesReverseTraffic(
        targetKeyspace = requireNotNull(arguments.body("target_keyspace", String.serializer())),
        tabletTypes = arguments.body("tablet_types", ListSerializer(String.serializer())),
        maxReplicationLagAllowed = arguments.body("max_replication_lag_allowed", WholeNumber),
        dryRun = arguments.body("dry_run", Flag),
    )

private fun moveTablesCancel(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                VtctldOperationReference.serializer(),
                client.moveTables.cancel(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("workflow"),
                    moveTablesCancelParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.moveTables.withRawResponse.cancel(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("workflow"),
                moveTablesCancelParams(arguments),
                options,
            )
        },
    )

private fun moveTablesCancelParams(arguments: Arguments) =
    MoveTablesCancel(
        targetKeyspace = requireNotNull(arguments.body("target_keyspace", String.serializer())),
        keepData = arguments.body("keep_data", Flag),
        keepRoutingRules = arguments.body("keep_routing_rules", Flag),
    )

private fun moveTablesComplete(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                VtctldOperationReference.serializer(),
                client.moveTables.complete(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("workflow"),
                    moveTablesCompleteParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.moveTables.withRawResponse.complete(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("workflow"),
                moveTablesCompleteParams(arguments),
                options,
            )
        },
    )

private fun moveTablesCompleteParams(arguments: Arguments) =
    MoveTablesComplete(
        targetKeyspace = requireNotNull(arguments.body("target_keyspace", String.serializer())),
        keepData = arguments.body("keep_data", Flag),
        keepRoutingRules = arguments.body("keep_routing_rules", Flag),
        renameTables = arguments.body("rename_tables", Flag),
        dryRun = arguments.body("dry_run", Flag),
    )
