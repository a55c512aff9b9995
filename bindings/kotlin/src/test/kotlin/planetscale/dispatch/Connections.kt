// Generated from api/resources/connections.yaml by `cargo xtask codegen`. Do not edit.
// Connections: the calls of the vectors.

package planetscale.dispatch

import kotlinx.serialization.builtins.serializer
import planetscale.resources.CancelQuery
import planetscale.resources.ListConnections
import planetscale.resources.TerminateConnection
import planetscale.resources.TerminateTransaction
import planetscale.types.ConnectionActionResult
import planetscale.types.ConnectionList

/** The calls of the vectors, by operation. */
internal val connections: Map<String, Operation> =
    mapOf(
        "list_connections" to listConnections(),
        "cancel_query" to cancelQuery(),
        "terminate_transaction" to terminateTransaction(),
        "terminate_connection" to terminateConnection(),
    )

private fun listConnections(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                ConnectionList.serializer(),
                client.connections.list(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    listConnectionsParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.connections.withRawResponse.list(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                listConnectionsParams(arguments),
                options,
            )
        },
    )

private fun listConnectionsParams(arguments: Arguments) =
    ListConnections(
        keyspace = arguments.query("keyspace", String.serializer()),
        shard = arguments.query("shard", String.serializer()),
    )

private fun cancelQuery(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                ConnectionActionResult.serializer(),
                client.connections.cancelQuery(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("id"),
                    cancelQueryParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.connections.withRawResponse.cancelQuery(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("id"),
                cancelQueryParams(arguments),
                options,
            )
        },
    )

private fun cancelQueryParams(arguments: Arguments) =
    CancelQuery(
        keyspace = arguments.query("keyspace", String.serializer()),
        shard = arguments.query("shard", String.serializer()),
    )

private fun terminateTransaction(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                ConnectionActionResult.serializer(),
                client.connections.terminateTransaction(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("id"),
                    terminateTransactionParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.connections.withRawResponse.terminateTransaction(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("id"),
                terminateTransactionParams(arguments),
                options,
            )
        },
    )

private fun terminateTransactionParams(arguments: Arguments) =
    TerminateTransaction(
        keyspace = arguments.query("keyspace", String.serializer()),
        shard = arguments.query("shard", String.serializer()),
    )

private fun terminateConnection(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                ConnectionActionResult.serializer(),
                client.connections.terminateConnection(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("id"),
                    terminateConnectionParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.connections.withRawResponse.terminateConnection(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("id"),
                terminateConnectionParams(arguments),
                options,
            )
        },
    )

private fun terminateConnectionParams(arguments: Arguments) =
    TerminateConnection(
        keyspace = arguments.query("keyspace", String.serializer()),
        shard = arguments.query("shard", String.serializer()),
    )
