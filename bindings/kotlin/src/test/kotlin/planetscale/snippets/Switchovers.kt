// Generated from api/resources/switchovers.yaml by `cargo xtask codegen`. Do not edit.
// Switchovers: the calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import planetscale.PlanetScale
import planetscale.resources.CreateSwitchover

/** The functions that have the lines of a call, by operation. */
internal val switchovers: Map<String, suspend (PlanetScale) -> Unit> =
    mapOf(
        "list_switchovers" to ::listSwitchovers,
        "create_switchover" to ::createSwitchover,
        "get_switchover" to ::getSwitchover,
    )

private suspend fun listSwitchovers(client: PlanetScale) {
    client.switchovers.all("acme", "shop", "feature/größe 2").collect { switchover ->
        println(switchover)
    }
}

private suspend fun createSwitchover(client: PlanetScale) {
    val switchover =
        client.switchovers.create(
            "acme",
            "shop",
            "feature/größe 2",
            CreateSwitchover(candidate = "candidate-1"),
        )
}

private suspend fun getSwitchover(client: PlanetScale) {
    val switchover = client.switchovers.get("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6")

    val succeeded =
        client.switchovers.waitUntilSucceeded("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6")
}
