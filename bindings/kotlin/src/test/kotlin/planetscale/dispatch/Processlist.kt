// Generated from api/resources/processlist.yaml by `cargo xtask codegen`. Do not edit.
// Process lists: the calls of the vectors.

package planetscale.dispatch

import kotlinx.serialization.builtins.serializer
import planetscale.resources.KillProcess
import planetscale.resources.ListProcesses
import planetscale.serial.WholeNumber
import planetscale.types.KillKind
import planetscale.types.KillProcessReply
import planetscale.types.ProcessListReply

/** The calls of the vectors, by operation. */
internal val processlist: Map<String, Operation> =
    mapOf(
        "list_processes" to listProcesses(),
        "kill_process" to killProcess(),
    )

private fun listProcesses(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                ProcessListReply.serializer(),
                client.processlist.list(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    listProcessesParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.processlist.withRawResponse.list(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                listProcessesParams(arguments),
                options,
            )
        },
    )

private fun listProcessesParams(arguments: Arguments) =
    ListProcesses(
        keyspace = arguments.query("keyspace", String.serializer()),
        shard = arguments.query("shard", String.serializer()),
    )

private fun killProcess(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                KillProcessReply.serializer(),
                client.processlist.kill(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    killProcessParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.processlist.withRawResponse.kill(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                killProcessParams(arguments),
                options,
            )
        },
    )

private fun killProcessParams(arguments: Arguments) =
    KillProcess(
        id = requireNotNull(arguments.body("id", WholeNumber)),
        keyspace = arguments.body("keyspace", String.serializer()),
        shard = arguments.body("shard", String.serializer()),
        kind = arguments.body("kind", KillKind.serializer()),
    )
