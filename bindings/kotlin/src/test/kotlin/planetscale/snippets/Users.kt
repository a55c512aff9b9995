// Generated from api/resources/users.yaml by `cargo xtask codegen`. Do not edit.
// Users: the calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import planetscale.PlanetScale

/** The functions that have the lines of a call, by operation. */
internal val users: Map<String, suspend (PlanetScale) -> Unit> =
    mapOf(
        "get_current_user" to ::getCurrentUser,
    )

private suspend fun getCurrentUser(client: PlanetScale) {
    val user = client.users.getCurrent()
}
