// Generated from api/resources/regions.yaml by `cargo xtask codegen`. Do not edit.
// Regions: the calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import planetscale.PlanetScale

/** The functions that have the lines of a call, by operation. */
internal val regions: Map<String, suspend (PlanetScale) -> Unit> =
    mapOf(
        "list_public_regions" to ::listPublicRegions,
    )

private suspend fun listPublicRegions(client: PlanetScale) {
    client.regions.all().collect { region ->
        println(region)
    }
}
