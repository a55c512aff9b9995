// Generated from api/resources/vtctld.yaml by `cargo xtask codegen`. Do not edit.
// Vitess operations: the calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import planetscale.PlanetScale
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
import planetscale.types.KeyspaceRoutingRule
import planetscale.types.ThrottlerCheckScope

/** The functions that have the lines of a call, by operation. */
internal val vtctld: Map<String, suspend (PlanetScale) -> Unit> =
    mapOf(
        "vtctld_list_workflows" to ::vtctldListWorkflows,
        "vtctld_start_workflow" to ::vtctldStartWorkflow,
        "vtctld_stop_workflow" to ::vtctldStopWorkflow,
        "vtctld_list_keyspaces" to ::vtctldListKeyspaces,
        "vtctld_get_routing_rules" to ::vtctldGetRoutingRules,
        "vtctld_get_keyspace_routing_rules" to ::vtctldGetKeyspaceRoutingRules,
        "vtctld_apply_keyspace_routing_rules" to ::vtctldApplyKeyspaceRoutingRules,
        "vtctld_get_shard" to ::vtctldGetShard,
        "vtctld_set_shard_tablet_control" to ::vtctldSetShardTabletControl,
        "vtctld_refresh_state_by_shard" to ::vtctldRefreshStateByShard,
        "vtctld_get_throttler_status" to ::vtctldGetThrottlerStatus,
        "vtctld_check_throttler" to ::vtctldCheckThrottler,
        "vtctld_update_throttler_config" to ::vtctldUpdateThrottlerConfig,
        "vtctld_get_operation" to ::vtctldGetOperation,
    )

private suspend fun vtctldListWorkflows(client: PlanetScale) {
    val vtctldData =
        client.vtctld.listWorkflows(
            "acme",
            "shop",
            "feature/größe 2",
            VtctldListWorkflows(keyspace = "keyspace-1", workflow = "workflow-2"),
        )
}

private suspend fun vtctldStartWorkflow(client: PlanetScale) {
    val vtctldData =
        client.vtctld.startWorkflow(
            "acme",
            "shop",
            "feature/größe 2",
            "workflow 1",
            VtctldStartWorkflow(keyspace = "keyspace-1"),
        )
}

private suspend fun vtctldStopWorkflow(client: PlanetScale) {
    val vtctldData =
        client.vtctld.stopWorkflow(
            "acme",
            "shop",
            "feature/größe 2",
            "workflow 1",
            VtctldStopWorkflow(keyspace = "keyspace-1"),
        )
}

private suspend fun vtctldListKeyspaces(client: PlanetScale) {
    val vtctldData =
        client.vtctld.listKeyspaces(
            "acme",
            "shop",
            "feature/größe 2",
            VtctldListKeyspaces(name = "name-1"),
        )
}

private suspend fun vtctldGetRoutingRules(client: PlanetScale) {
    val vtctldData = client.vtctld.getRoutingRules("acme", "shop", "feature/größe 2")
}

private suspend fun vtctldGetKeyspaceRoutingRules(client: PlanetScale) {
    val vtctldData = client.vtctld.getKeyspaceRoutingRules("acme", "shop", "feature/größe 2")
}

private suspend fun vtctldApplyKeyspaceRoutingRules(client: PlanetScale) {
    val vtctldData =
        client.vtctld.applyKeyspaceRoutingRules(
            "acme",
            "shop",
            "feature/größe 2",
            VtctldApplyKeyspaceRoutingRules(
                rules =
                    listOf(
                        KeyspaceRoutingRule(
                            fromKeyspace = "from-keyspace-3",
                            toKeyspace = "to-keyspace-4",
                        ),
                    ),
                skipRebuild = true,
                rebuildCells = listOf("rebuild-cell-7", "rebuild-cell-8"),
            ),
        )
}

private suspend fun vtctldGetShard(client: PlanetScale) {
    val vtctldData =
        client.vtctld.getShard(
            "acme",
            "shop",
            "feature/größe 2",
            VtctldGetShard(keyspace = "keyspace-1", shard = "shard-2"),
        )
}

private suspend fun vtctldSetShardTabletControl(client: PlanetScale) {
    val vtctldData =
        client.vtctld.setShardTabletControl(
            "acme",
            "shop",
            "feature/größe 2",
            VtctldSetShardTabletControl(
                keyspace = "keyspace-1",
                shard = "shard-2",
                tabletType = "tablet-type-3",
                cells = listOf("cell-5", "cell-6"),
                deniedTables = listOf("denied-table-8", "denied-table-9"),
            ),
        )
}

private suspend fun vtctldRefreshStateByShard(client: PlanetScale) {
    val vtctldData =
        client.vtctld.refreshShardState(
            "acme",
            "shop",
            "feature/größe 2",
            VtctldRefreshStateByShard(
                keyspace = "keyspace-1",
                shard = "shard-2",
                cells = listOf("cell-4", "cell-5"),
            ),
        )
}

private suspend fun vtctldGetThrottlerStatus(client: PlanetScale) {
    val vtctldData =
        client.vtctld.getThrottlerStatus(
            "acme",
            "shop",
            "feature/größe 2",
            VtctldGetThrottlerStatus(tabletAlias = "tablet-alia-1"),
        )
}

private suspend fun vtctldCheckThrottler(client: PlanetScale) {
    val vtctldData =
        client.vtctld.checkThrottler(
            "acme",
            "shop",
            "feature/größe 2",
            VtctldCheckThrottler(
                tabletAlias = "tablet-alia-1",
                appName = "app-name-2",
                scope = ThrottlerCheckScope.SHARD,
            ),
        )
}

private suspend fun vtctldUpdateThrottlerConfig(client: PlanetScale) {
    val vtctldData =
        client.vtctld.updateThrottlerConfig(
            "acme",
            "shop",
            "feature/größe 2",
            VtctldUpdateThrottlerConfig(keyspace = "keyspace-1", enabled = true, threshold = 3.5),
        )
}

private suspend fun vtctldGetOperation(client: PlanetScale) {
    val vtctldOperation = client.vtctld.getOperation("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6")

    val completed = client.vtctld.waitUntilCompleted("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6")
}
