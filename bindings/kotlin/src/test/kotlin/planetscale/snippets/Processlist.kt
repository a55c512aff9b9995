// Generated from api/resources/processlist.yaml by `cargo xtask codegen`. Do not edit.
// Process lists: the calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import planetscale.PlanetScale
import planetscale.resources.KillProcess
import planetscale.resources.ListProcesses

/** The functions that have the lines of a call, by operation. */
internal val processlist: Map<String, suspend (PlanetScale) -> Unit> =
    mapOf(
        "list_processes" to ::listProcesses,
        "kill_process" to ::killProcess,
    )

private suspend fun listProcesses(client: PlanetScale) {
    val processListReply =
        client.processlist.list(
            "acme",
            "shop",
            "feature/größe 2",
            ListProcesses(keyspace = "keyspace-1"),
        )
}

private suspend fun killProcess(client: PlanetScale) {
    val killProcessReply =
        client.processlist.kill(
            "acme",
            "shop",
            "feature/größe 2",
            KillProcess(id = 103, keyspace = "keyspace-1", shard = "shard-2"),
        )
}
