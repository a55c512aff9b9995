// Generated from api/resources/materialize.yaml by `cargo xtask codegen`. Do not edit.
// Materialize: the calls of the vectors.

package planetscale.dispatch

import kotlinx.serialization.builtins.ListSerializer
import kotlinx.serialization.builtins.serializer
import planetscale.resources.MaterializeCancel
import planetscale.resources.MaterializeCreate
import planetscale.resources.MaterializeShow
import planetscale.resources.MaterializeStart
import planetscale.resources.MaterializeStop
import planetscale.serial.Flag
import planetscale.types.MaterializeTableSettings
import planetscale.types.OnDdl
import planetscale.types.VtctldData

/** The calls of the vectors, by operation. */
internal val materialize: Map<String, Operation> =
    mapOf(
        "materialize_create" to materializeCreate(),
        "materialize_show" to materializeShow(),
        "materialize_start" to materializeStart(),
        "materialize_stop" to materializeStop(),
        "materialize_cancel" to materializeCancel(),
    )

private fun materializeCreate(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                VtctldData.serializer(),
                client.materialize.create(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    materializeCreateParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.materialize.withRawResponse.create(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                materializeCreateParams(arguments),
                options,
            )
        },
    )

private fun materializeCreateParams(arguments: Arguments) =
    MaterializeCreate(
        workflow = requireNotNull(arguments.body("workflow", String.serializer())),
        targetKeyspace = requireNotNull(arguments.body("target_keyspace", String.serializer())),
        sourceKeyspace = requireNotNull(arguments.body("source_keyspace", String.serializer())),
        tableSettings =
            requireNotNull(
                arguments.body(
                    "table_settings",
                    ListSerializer(MaterializeTableSettings.serializer()),
                ),
            ),
        cells = arguments.body("cells", ListSerializer(String.serializer())),
        referenceTables = arguments.body("reference_tables", ListSerializer(String.serializer())),
        tabletTypes = arguments.body("tablet_types", ListSerializer(String.serializer())),
        stopAfterCopy = arguments.body("stop_after_copy", Flag),
        tabletTypesInPreferenceOrder = arguments.body("tablet_types_in_preference_order", Flag),
        deferSecondaryKeys = arguments.body("defer_secondary_keys", Flag),
        atomicCopy = arguments.body("atomic_copy", Flag),
        onDdl = arguments.body("on_ddl", OnDdl.serializer()),
        sourceTimeZone = arguments.body("source_time_zone", String.serializer()),
    )

private fun materializeShow(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                VtctldData.serializer(),
                client.materialize.get(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("workflow"),
                    materializeShowParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.materialize.withRawResponse.get(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("workflow"),
                materializeShowParams(arguments),
                options,
            )
        },
    )

private fun materializeShowParams(arguments: Arguments) =
    MaterializeShow(
        targetKeyspace = requireNotNull(arguments.query("target_keyspace", String.serializer())),
        includeLogs = arguments.query("include_logs", Flag),
    )

private fun materializeStart(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                VtctldData.serializer(),
                client.materialize.start(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("workflow"),
                    materializeStartParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.materialize.withRawResponse.start(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("workflow"),
                materializeStartParams(arguments),
                options,
            )
        },
    )

private fun materializeStartParams(arguments: Arguments) =
    MaterializeStart(
        targetKeyspace = requireNotNull(arguments.body("target_keyspace", String.serializer())),
    )

private fun materializeStop(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                VtctldData.serializer(),
                client.materialize.stop(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("workflow"),
                    materializeStopParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.materialize.withRawResponse.stop(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("workflow"),
                materializeStopParams(arguments),
                options,
            )
        },
    )

private fun materializeStopParams(arguments: Arguments) =
    MaterializeStop(
        targetKeyspace = requireNotNull(arguments.body("target_keyspace", String.serializer())),
    )

private fun materializeCancel(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                VtctldData.serializer(),
                client.materialize.cancel(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("workflow"),
                    materializeCancelParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.materialize.withRawResponse.cancel(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("workflow"),
                materializeCancelParams(arguments),
                options,
            )
        },
    )

private fun materializeCancelParams(arguments: Arguments) =
    MaterializeCancel(
        targetKeyspace = requireNotNull(arguments.body("target_keyspace", String.serializer())),
        keepData = arguments.body("keep_data", Flag),
        keepRoutingRules = arguments.body("keep_routing_rules", Flag),
    )
