// Generated from api/resources/move_tables.yaml by `cargo xtask codegen`. Do not edit.
// MoveTables: the calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import planetscale.PlanetScale
import planetscale.resources.MoveTablesCancel
import planetscale.resources.MoveTablesComplete
import planetscale.resources.MoveTablesCreate
import planetscale.resources.MoveTablesReverseTraffic
import planetscale.resources.MoveTablesShow
import planetscale.resources.MoveTablesStatus
import planetscale.resources.MoveTablesSwitchTraffic

/** The functions that have the lines of a call, by operation. */
internal val moveTables: Map<String, suspend (PlanetScale) -> Unit> =
    mapOf(
        "move_tables_create" to ::moveTablesCreate,
        "move_tables_show" to ::moveTablesShow,
        "move_tables_status" to ::moveTablesStatus,
        "move_tables_switch_traffic" to ::moveTablesSwitchTraffic,
        "move_tables_reverse_traffic" to ::moveTablesReverseTraffic,
        "move_tables_cancel" to ::moveTablesCancel,
        "move_tables_complete" to ::moveTablesComplete,
    )

private suspend fun moveTablesCreate(client: PlanetScale) {
    val vtctldOperationReference =
        client.moveTables.create(
            "acme",
            "shop",
            "feature/größe 2",
            MoveTablesCreate(
                workflow = "workflow-1",
                targetKeyspace = "target-keyspace-2",
                sourceKeyspace = "source-keyspace-3",
                tables = listOf("table-5", "table-6"),
                allTables = true,
            ),
        )
}

private suspend fun moveTablesShow(client: PlanetScale) {
    val vtctldData =
        client.moveTables.get(
            "acme",
            "shop",
            "feature/größe 2",
            "workflow 1",
            MoveTablesShow(targetKeyspace = "target-keyspace-1"),
        )
}

private suspend fun moveTablesStatus(client: PlanetScale) {
    val vtctldData =
        client.moveTables.getStatus(
            "acme",
            "shop",
            "feature/größe 2",
            "workflow 1",
            MoveTablesStatus(targetKeyspace = "target-keyspace-1"),
        )
}

private suspend fun moveTablesSwitchTraffic(client: PlanetScale) {
    val vtctldOperationReference =
        client.moveTables.switchTraffic(
            "acme",
            "shop",
            "feature/größe 2",
            "workflow 1",
            MoveTablesSwitchTraffic(
                targetKeyspace = "target-keyspace-1",
                tabletTypes = listOf("tablet-type-3", "tablet-type-4"),
                maxReplicationLagAllowed = 105,
            ),
        )
}

private suspend fun moveTablesReverseTraffic(client: PlanetScale) {
    val vtctldOperationReference =
        client.moveTables.reverseTraffic(
            "acme",
            "shop",
            "feature/größe 2",
            "workflow 1",
            MoveTablesReverseTraffic(
                targetKeyspace = "target-keyspace-1",
                tabletTypes = listOf("tablet-type-3", "tablet-type-4"),
                maxReplicationLagAllowed = 105,
            ),
        )
}

private suspend fun moveTablesCancel(client: PlanetScale) {
    val vtctldOperationReference =
        client.moveTables.cancel(
            "acme",
            "shop",
            "feature/größe 2",
            "workflow 1",
            MoveTablesCancel(
                targetKeyspace = "target-keyspace-1",
                keepData = true,
                keepRoutingRules = true,
            ),
        )
}

private suspend fun moveTablesComplete(client: PlanetScale) {
    val vtctldOperationReference =
        client.moveTables.complete(
            "acme",
            "shop",
            "feature/größe 2",
            "workflow 1",
            MoveTablesComplete(
                targetKeyspace = "target-keyspace-1",
                keepData = true,
                keepRoutingRules = true,
            ),
        )
}
