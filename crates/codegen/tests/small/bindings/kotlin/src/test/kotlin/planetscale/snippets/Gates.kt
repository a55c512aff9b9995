// Generated from api/resources/gates.yaml by `cargo xtask codegen`. Do not edit.
// Gates: the calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import planetscale.OrNull
import planetscale.PlanetScale
import planetscale.resources.GetGate
import planetscale.resources.UpdateGate
import kotlin.time.Instant

/** The functions that have the lines of a call, by operation. */
internal val gates: Map<String, suspend (PlanetScale) -> Unit> =
    mapOf(
        "get_gate" to ::getGate,
        "update_gate" to ::updateGate,
    )

private suspend fun getGate(client: PlanetScale) {
    val gate = client.gates.get("acme", "export 1", GetGate(day = "day-1"))

    val unlocked = client.gates.waitUntilUnlocked("acme", "export 1", "day-1")
}

private suspend fun updateGate(client: PlanetScale) {
    val gate =
        client.gates.update(
            "acme",
            "export 1",
            UpdateGate(from = Instant.parse("2026-01-02T03:00:01Z"), gateNumber = OrNull.Value(103)),
        )
}
