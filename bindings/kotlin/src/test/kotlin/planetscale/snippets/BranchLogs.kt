// Generated from api/resources/branch_logs.yaml by `cargo xtask codegen`. Do not edit.
// Branch logs: the calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import planetscale.PlanetScale

/** The functions that have the lines of a call, by operation. */
internal val branchLogs: Map<String, suspend (PlanetScale) -> Unit> =
    mapOf(
        "create_log_signature" to ::createLogSignature,
    )

private suspend fun createLogSignature(client: PlanetScale) {
    val logSignature = client.branchLogs.createSignature("acme", "shop", "feature/größe 2")
}
