// Generated from api/resources/materialize.yaml by `cargo xtask codegen`. Do not edit.
// Materialize: the calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import planetscale.PlanetScale
import planetscale.resources.MaterializeCancel
import planetscale.resources.MaterializeCreate
import planetscale.resources.MaterializeShow
import planetscale.resources.MaterializeStart
import planetscale.resources.MaterializeStop
import planetscale.types.MaterializeTableSettings

/** The functions that have the lines of a call, by operation. */
internal val materialize: Map<String, suspend (PlanetScale) -> Unit> =
    mapOf(
        "materialize_create" to ::materializeCreate,
        "materialize_show" to ::materializeShow,
        "materialize_start" to ::materializeStart,
        "materialize_stop" to ::materializeStop,
        "materialize_cancel" to ::materializeCancel,
    )

private suspend fun materializeCreate(client: PlanetScale) {
    val vtctldData =
        client.materialize.create(
            "acme",
            "shop",
            "feature/größe 2",
            MaterializeCreate(
                workflow = "workflow-1",
                targetKeyspace = "target-keyspace-2",
                sourceKeyspace = "source-keyspace-3",
                tableSettings =
                    listOf(
                        MaterializeTableSettings(
                            targetTable = "target-table-6",
                            sourceExpression = "source-expression-7",
                        ),
                    ),
                cells = listOf("cell-10", "cell-11"),
                referenceTables = listOf("reference-table-13", "reference-table-14"),
            ),
        )
}

private suspend fun materializeShow(client: PlanetScale) {
    val vtctldData =
        client.materialize.get(
            "acme",
            "shop",
            "feature/größe 2",
            "workflow 1",
            MaterializeShow(targetKeyspace = "target-keyspace-1", includeLogs = true),
        )
}

private suspend fun materializeStart(client: PlanetScale) {
    val vtctldData =
        client.materialize.start(
            "acme",
            "shop",
            "feature/größe 2",
            "workflow 1",
            MaterializeStart(targetKeyspace = "target-keyspace-1"),
        )
}

private suspend fun materializeStop(client: PlanetScale) {
    val vtctldData =
        client.materialize.stop(
            "acme",
            "shop",
            "feature/größe 2",
            "workflow 1",
            MaterializeStop(targetKeyspace = "target-keyspace-1"),
        )
}

private suspend fun materializeCancel(client: PlanetScale) {
    val vtctldData =
        client.materialize.cancel(
            "acme",
            "shop",
            "feature/größe 2",
            "workflow 1",
            MaterializeCancel(
                targetKeyspace = "target-keyspace-1",
                keepData = true,
                keepRoutingRules = true,
            ),
        )
}
