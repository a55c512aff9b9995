// Generated from api/resources/bouncers.yaml by `cargo xtask codegen`. Do not edit.
// Bouncers: the calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import planetscale.PlanetScale
import planetscale.resources.CreateBouncer
import planetscale.types.BouncerTarget

/** The functions that have the lines of a call, by operation. */
internal val bouncers: Map<String, suspend (PlanetScale) -> Unit> =
    mapOf(
        "list_bouncers" to ::listBouncers,
        "create_bouncer" to ::createBouncer,
        "get_bouncer" to ::getBouncer,
        "delete_bouncer" to ::deleteBouncer,
    )

private suspend fun listBouncers(client: PlanetScale) {
    client.bouncers.all("acme", "shop", "feature/größe 2").collect { bouncer ->
        println(bouncer)
    }
}

private suspend fun createBouncer(client: PlanetScale) {
    val bouncer =
        client.bouncers.create(
            "acme",
            "shop",
            "feature/größe 2",
            CreateBouncer(name = "name-1", target = BouncerTarget.PRIMARY),
        )
}

private suspend fun getBouncer(client: PlanetScale) {
    val bouncer = client.bouncers.get("acme", "shop", "feature/größe 2", "bouncer 1")

    client.bouncers.waitUntilDeleted("acme", "shop", "feature/größe 2", "bouncer 1")
}

private suspend fun deleteBouncer(client: PlanetScale) {
    client.bouncers.delete("acme", "shop", "feature/größe 2", "bouncer 1")
}
