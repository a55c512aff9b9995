// Generated from api/resources/vdiff.yaml by `cargo xtask codegen`. Do not edit.
// VDiff: the calls of the vectors.

package planetscale.dispatch

import kotlinx.serialization.builtins.ListSerializer
import kotlinx.serialization.builtins.serializer
import planetscale.resources.VdiffCreate
import planetscale.resources.VdiffDelete
import planetscale.resources.VdiffList
import planetscale.resources.VdiffResume
import planetscale.resources.VdiffShow
import planetscale.resources.VdiffStop
import planetscale.serial.Flag
import planetscale.serial.WholeNumber
import planetscale.types.VtctldData

/** The calls of the vectors, by operation. */
internal val vdiff: Map<String, Operation> =
    mapOf(
        "vdiff_create" to vdiffCreate(),
        "vdiff_list" to vdiffList(),
        "vdiff_show" to vdiffShow(),
        "vdiff_delete" to vdiffDelete(),
        "vdiff_stop" to vdiffStop(),
        "vdiff_resume" to vdiffResume(),
    )

private fun vdiffCreate(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                VtctldData.serializer(),
                client.vdiff.create(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("workflow"),
                    vdiffCreateParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.vdiff.withRawResponse.create(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("workflow"),
                vdiffCreateParams(arguments),
                options,
            )
        },
    )

private fun vdiffCreateParams(arguments: Arguments) =
    VdiffCreate(
        targetKeyspace = requireNotNull(arguments.body("target_keyspace", String.serializer())),
        autoRetry = arguments.body("auto_retry", Flag),
        autoStart = arguments.body("auto_start", Flag),
        debugQuery = arguments.body("debug_query", Flag),
        onlyPks = arguments.body("only_pks", Flag),
        updateTableStats = arguments.body("update_table_stats", Flag),
        verbose = arguments.body("verbose", Flag),
        tables = arguments.body("tables", ListSerializer(String.serializer())),
        tabletTypes = arguments.body("tablet_types", ListSerializer(String.serializer())),
        tabletSelectionPreference =
            arguments.body("tablet_selection_preference", String.serializer()),
        filteredReplicationWaitTime = arguments.body("filtered_replication_wait_time", WholeNumber),
        maxReportSampleRows = arguments.body("max_report_sample_rows", WholeNumber),
        maxExtraRowsToCompare = arguments.body("max_extra_rows_to_compare", WholeNumber),
        rowDiffColumnTruncateAt = arguments.body("row_diff_column_truncate_at", WholeNumber),
        limit = arguments.body("limit", WholeNumber),
    )

private fun vdiffList(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                VtctldData.serializer(),
                client.vdiff.list(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("workflow"),
                    vdiffListParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.vdiff.withRawResponse.list(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("workflow"),
                vdiffListParams(arguments),
                options,
            )
        },
    )

private fun vdiffListParams(arguments: Arguments) =
    VdiffList(
        targetKeyspace = requireNotNull(arguments.query("target_keyspace", String.serializer())),
    )

private fun vdiffShow(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                VtctldData.serializer(),
                client.vdiff.get(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("workflow"),
                    arguments.pathText("uuid"),
                    vdiffShowParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.vdiff.withRawResponse.get(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("workflow"),
                arguments.pathText("uuid"),
                vdiffShowParams(arguments),
                options,
            )
        },
    )

private fun vdiffShowParams(arguments: Arguments) =
    VdiffShow(
        targetKeyspace = requireNotNull(arguments.query("target_keyspace", String.serializer())),
    )

private fun vdiffDelete(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                VtctldData.serializer(),
                client.vdiff.delete(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("workflow"),
                    arguments.pathText("uuid"),
                    vdiffDeleteParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.vdiff.withRawResponse.delete(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("workflow"),
                arguments.pathText("uuid"),
                vdiffDeleteParams(arguments),
                options,
            )
        },
    )

private fun vdiffDeleteParams(arguments: Arguments) =
    VdiffDelete(
        targetKeyspace = requireNotNull(arguments.query("target_keyspace", String.serializer())),
    )

private fun vdiffStop(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                VtctldData.serializer(),
                client.vdiff.stop(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("workflow"),
                    arguments.pathText("uuid"),
                    vdiffStopParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.vdiff.withRawResponse.stop(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("workflow"),
                arguments.pathText("uuid"),
                vdiffStopParams(arguments),
                options,
            )
        },
    )

private fun vdiffStopParams(arguments: Arguments) =
    VdiffStop(
        targetKeyspace = requireNotNull(arguments.body("target_keyspace", String.serializer())),
        targetShards = arguments.body("target_shards", ListSerializer(String.serializer())),
    )

private fun vdiffResume(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                VtctldData.serializer(),
                client.vdiff.resume(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("workflow"),
                    arguments.pathText("uuid"),
                    vdiffResumeParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.vdiff.withRawResponse.resume(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("workflow"),
                arguments.pathText("uuid"),
                vdiffResumeParams(arguments),
                options,
            )
        },
    )

private fun vdiffResumeParams(arguments: Arguments) =
    VdiffResume(
        targetKeyspace = requireNotNull(arguments.body("target_keyspace", String.serializer())),
        targetShards = arguments.body("target_shards", ListSerializer(String.serializer())),
    )
