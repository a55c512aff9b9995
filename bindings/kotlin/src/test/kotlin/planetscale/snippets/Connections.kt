// Generated from api/resources/connections.yaml by `cargo xtask codegen`. Do not edit.
// Connections: the calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import planetscale.PlanetScale
import planetscale.resources.CancelQuery
import planetscale.resources.ListConnections
import planetscale.resources.TerminateConnection
import planetscale.resources.TerminateTransaction

/** The functions that have the lines of a call, by operation. */
internal val connections: Map<String, suspend (PlanetScale) -> Unit> =
    mapOf(
        "list_connections" to ::listConnections,
        "cancel_query" to ::cancelQuery,
        "terminate_transaction" to ::terminateTransaction,
        "terminate_connection" to ::terminateConnection,
    )

private suspend fun listConnections(client: PlanetScale) {
    val connectionList =
        client.connections.list(
            "acme",
            "shop",
            "feature/größe 2",
            ListConnections(keyspace = "keyspace-1"),
        )
}

private suspend fun cancelQuery(client: PlanetScale) {
    val connectionActionResult =
        client.connections.cancelQuery(
            "acme",
            "shop",
            "feature/größe 2",
            "a1b2c3d4e5f6",
            CancelQuery(keyspace = "keyspace-1"),
        )
}

private suspend fun terminateTransaction(client: PlanetScale) {
    val connectionActionResult =
        client.connections.terminateTransaction(
            "acme",
            "shop",
            "feature/größe 2",
            "a1b2c3d4e5f6",
            TerminateTransaction(keyspace = "keyspace-1"),
        )
}

private suspend fun terminateConnection(client: PlanetScale) {
    val connectionActionResult =
        client.connections.terminateConnection(
            "acme",
            "shop",
            "feature/größe 2",
            "a1b2c3d4e5f6",
            TerminateConnection(keyspace = "keyspace-1"),
        )
}
