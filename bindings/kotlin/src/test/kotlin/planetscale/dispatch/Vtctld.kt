// Generated from api/resources/vtctld.yaml by `cargo xtask codegen`. Do not edit.
// Vitess operations: the calls of the vectors.

package planetscale.dispatch

import kotlinx.serialization.builtins.ListSerializer
import kotlinx.serialization.builtins.MapSerializer
import kotlinx.serialization.builtins.serializer
import planetscale.resources.VtctldApplyKeyspaceRoutingRules
import planetscale.resources.VtctldCheckThrottler
import planetscale.resources.VtctldGetShard
import planetscale.resources.VtctldGetThrottlerStatus
import planetscale.resources.VtctldListKeyspaces
import planetscale.resources.VtctldListWorkflows
import planetscale.resources.VtctldRefreshStateByShard
import planetscale.resources.VtctldSetShardTabletControl
import planetscale.resources.VtctldStartWorkflow
import planetscale.resources.VtctldStopWorkflow
import planetscale.resources.VtctldUpdateThrottlerConfig
import planetscale.serial.Decimal
import planetscale.serial.Flag
import planetscale.types.KeyspaceRoutingRule
import planetscale.types.ThrottledApp
import planetscale.types.ThrottlerCheckScope
import planetscale.types.VtctldData
import planetscale.types.VtctldOperation

/** The calls of the vectors, by operation. */
internal val vtctld: Map<String, Operation> =
    mapOf(
        "vtctld_list_workflows" to vtctldListWorkflows(),
        "vtctld_start_workflow" to vtctldStartWorkflow(),
        "vtctld_stop_workflow" to vtctldStopWorkflow(),
        "vtctld_list_keyspaces" to vtctldListKeyspaces(),
        "vtctld_get_routing_rules" to vtctldGetRoutingRules(),
        "vtctld_get_keyspace_routing_rules" to vtctldGetKeyspaceRoutingRules(),
        "vtctld_apply_keyspace_routing_rules" to vtctldApplyKeyspaceRoutingRules(),
        "vtctld_get_shard" to vtctldGetShard(),
        "vtctld_set_shard_tablet_control" to vtctldSetShardTabletControl(),
        "vtctld_refresh_state_by_shard" to vtctldRefreshStateByShard(),
        "vtctld_get_throttler_status" to vtctldGetThrottlerStatus(),
        "vtctld_check_throttler" to vtctldCheckThrottler(),
        "vtctld_update_throttler_config" to vtctldUpdateThrottlerConfig(),
        "vtctld_get_operation" to vtctldGetOperation(),
    )

private fun vtctldListWorkflows(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                VtctldData.serializer(),
                client.vtctld.listWorkflows(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    vtctldListWorkflowsParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.vtctld.withRawResponse.listWorkflows(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                vtctldListWorkflowsParams(arguments),
                options,
            )
        },
    )

private fun vtctldListWorkflowsParams(arguments: Arguments) =
    VtctldListWorkflows(
        keyspace = requireNotNull(arguments.query("keyspace", String.serializer())),
        workflow = arguments.query("workflow", String.serializer()),
        includeLogs = arguments.query("include_logs", Flag),
    )

private fun vtctldStartWorkflow(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                VtctldData.serializer(),
                client.vtctld.startWorkflow(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("workflow"),
                    vtctldStartWorkflowParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.vtctld.withRawResponse.startWorkflow(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("workflow"),
                vtctldStartWorkflowParams(arguments),
                options,
            )
        },
    )

private fun vtctldStartWorkflowParams(arguments: Arguments) =
    VtctldStartWorkflow(keyspace = requireNotNull(arguments.body("keyspace", String.serializer())))

private fun vtctldStopWorkflow(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                VtctldData.serializer(),
                client.vtctld.stopWorkflow(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("workflow"),
                    vtctldStopWorkflowParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.vtctld.withRawResponse.stopWorkflow(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("workflow"),
                vtctldStopWorkflowParams(arguments),
                options,
            )
        },
    )

private fun vtctldStopWorkflowParams(arguments: Arguments) =
    VtctldStopWorkflow(keyspace = requireNotNull(arguments.body("keyspace", String.serializer())))

private fun vtctldListKeyspaces(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                VtctldData.serializer(),
                client.vtctld.listKeyspaces(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    vtctldListKeyspacesParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.vtctld.withRawResponse.listKeyspaces(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                vtctldListKeyspacesParams(arguments),
                options,
            )
        },
    )

private fun vtctldListKeyspacesParams(arguments: Arguments) =
    VtctldListKeyspaces(name = arguments.query("name", String.serializer()))

private fun vtctldGetRoutingRules(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                VtctldData.serializer(),
                client.vtctld.getRoutingRules(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.vtctld.withRawResponse.getRoutingRules(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                options,
            )
        },
    )

private fun vtctldGetKeyspaceRoutingRules(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                VtctldData.serializer(),
                client.vtctld.getKeyspaceRoutingRules(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.vtctld.withRawResponse.getKeyspaceRoutingRules(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                options,
            )
        },
    )

private fun vtctldApplyKeyspaceRoutingRules(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                VtctldData.serializer(),
                client.vtctld.applyKeyspaceRoutingRules(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    vtctldApplyKeyspaceRoutingRulesParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.vtctld.withRawResponse.applyKeyspaceRoutingRules(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                vtctldApplyKeyspaceRoutingRulesParams(arguments),
                options,
            )
        },
    )

private fun vtctldApplyKeyspaceRoutingRulesParams(arguments: Arguments) =
    VtctldApplyKeyspaceRoutingRules(
        rules =
            requireNotNull(
                arguments.body("rules", ListSerializer(KeyspaceRoutingRule.serializer())),
            ),
        skipRebuild = requireNotNull(arguments.body("skip_rebuild", Flag)),
        rebuildCells = arguments.body("rebuild_cells", ListSerializer(String.serializer())),
    )

private fun vtctldGetShard(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                VtctldData.serializer(),
                client.vtctld.getShard(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    vtctldGetShardParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.vtctld.withRawResponse.getShard(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                vtctldGetShardParams(arguments),
                options,
            )
        },
    )

private fun vtctldGetShardParams(arguments: Arguments) =
    VtctldGetShard(
        keyspace = requireNotNull(arguments.query("keyspace", String.serializer())),
        shard = requireNotNull(arguments.query("shard", String.serializer())),
    )

private fun vtctldSetShardTabletControl(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                VtctldData.serializer(),
                client.vtctld.setShardTabletControl(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    vtctldSetShardTabletControlParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.vtctld.withRawResponse.setShardTabletControl(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                vtctldSetShardTabletControlParams(arguments),
                options,
            )
        },
    )

private fun vtctldSetShardTabletControlParams(arguments: Arguments) =
    VtctldSetShardTabletControl(
        keyspace = requireNotNull(arguments.body("keyspace", String.serializer())),
        shard = requireNotNull(arguments.body("shard", String.serializer())),
        tabletType = requireNotNull(arguments.body("tablet_type", String.serializer())),
        cells = arguments.body("cells", ListSerializer(String.serializer())),
        deniedTables = arguments.body("denied_tables", ListSerializer(String.serializer())),
        remove = arguments.body("remove", Flag),
        disableQueryService = arguments.body("disable_query_service", Flag),
    )

private fun vtctldRefreshStateByShard(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                VtctldData.serializer(),
                client.vtctld.refreshShardState(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    vtctldRefreshStateByShardParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.vtctld.withRawResponse.refreshShardState(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                vtctldRefreshStateByShardParams(arguments),
                options,
            )
        },
    )

private fun vtctldRefreshStateByShardParams(arguments: Arguments) =
    VtctldRefreshStateByShard(
        keyspace = requireNotNull(arguments.body("keyspace", String.serializer())),
        shard = requireNotNull(arguments.body("shard", String.serializer())),
        cells = arguments.body("cells", ListSerializer(String.serializer())),
    )

private fun vtctldGetThrottlerStatus(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                VtctldData.serializer(),
                client.vtctld.getThrottlerStatus(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    vtctldGetThrottlerStatusParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.vtctld.withRawResponse.getThrottlerStatus(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                vtctldGetThrottlerStatusParams(arguments),
                options,
            )
        },
    )

private fun vtctldGetThrottlerStatusParams(arguments: Arguments) =
    VtctldGetThrottlerStatus(
        tabletAlias = requireNotNull(arguments.query("tablet_alias", String.serializer())),
    )

private fun vtctldCheckThrottler(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                VtctldData.serializer(),
                client.vtctld.checkThrottler(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    vtctldCheckThrottlerParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.vtctld.withRawResponse.checkThrottler(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                vtctldCheckThrottlerParams(arguments),
                options,
            )
        },
    )

private fun vtctldCheckThrottlerParams(arguments: Arguments) =
    VtctldCheckThrottler(
        tabletAlias = requireNotNull(arguments.body("tablet_alias", String.serializer())),
        appName = arguments.body("app_name", String.serializer()),
        scope = arguments.body("scope", ThrottlerCheckScope.serializer()),
        skipRequestHeartbeats = arguments.body("skip_request_heartbeats", Flag),
        okIfNotExists = arguments.body("ok_if_not_exists", Flag),
    )

private fun vtctldUpdateThrottlerConfig(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                VtctldData.serializer(),
                client.vtctld.updateThrottlerConfig(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    vtctldUpdateThrottlerConfigParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.vtctld.withRawResponse.updateThrottlerConfig(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                vtctldUpdateThrottlerConfigParams(arguments),
                options,
            )
        },
    )

private fun vtctldUpdateThrottlerConfigParams(arguments: Arguments) =
    VtctldUpdateThrottlerConfig(
        keyspace = requireNotNull(arguments.body("keyspace", String.serializer())),
        enabled = arguments.body("enabled", Flag),
        threshold = arguments.body("threshold", Decimal),
        apps = arguments.body("apps", ListSerializer(ThrottledApp.serializer())),
        unthrottleApps = arguments.body("unthrottle_apps", ListSerializer(String.serializer())),
        appCheckedMetrics =
            arguments.body(
                "app_checked_metrics",
                MapSerializer(String.serializer(), ListSerializer(String.serializer())),
            ),
    )

private fun vtctldGetOperation(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                VtctldOperation.serializer(),
                client.vtctld.getOperation(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("id"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.vtctld.withRawResponse.getOperation(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("id"),
                options,
            )
        },
        waits =
            mapOf(
                "wait_until_completed" to
                    Wait<VtctldOperation>(
                        wait = { client, arguments, options ->
                            jsonOf(
                                VtctldOperation.serializer(),
                                client.vtctld.waitUntilCompleted(
                                    arguments.path("organization"),
                                    arguments.pathText("database"),
                                    arguments.pathText("branch"),
                                    arguments.pathText("id"),
                                    options,
                                ),
                            )
                        },
                        progress = { client, arguments, options ->
                            client.vtctld.progressUntilCompleted(
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
