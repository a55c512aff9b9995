// Generated from api/resources/rides.yaml by `cargo xtask codegen`. Do not edit.
// Rides: the calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import planetscale.OrNull
import planetscale.PlanetScale
import planetscale.resources.CreateRide
import planetscale.resources.ListRides
import planetscale.types.RideKind
import planetscale.types.WheelInput
import kotlin.time.Instant

/** The functions that have the lines of a call, by operation. */
internal val rides: Map<String, suspend (PlanetScale) -> Unit> =
    mapOf(
        "list_rides" to ::listRides,
        "create_ride" to ::createRide,
        "get_ride" to ::getRide,
        "delete_ride" to ::deleteRide,
    )

private suspend fun listRides(client: PlanetScale) {
    val items =
        client.rides.all(
            "acme",
            "feature/größe 2",
            ListRides(since = Instant.parse("2026-01-02T03:00:06Z"), timeout = 7.5),
        )
    items.collect { ride ->
        println(ride)
    }
}

private suspend fun createRide(client: PlanetScale) {
    val ride =
        client.rides.create(
            "acme",
            "feature/größe 2",
            CreateRide(
                name = "name-1",
                kind = RideKind.CAROUSEL,
                height = 103,
                speed = 4.5,
                open = true,
                openedAt = Instant.parse("2026-01-02T03:00:06Z"),
                wheels = listOf(WheelInput(size = 109)),
                note = OrNull.Value("note-11"),
                ownerId = "owner-id-12",
            ),
        )
}

private suspend fun getRide(client: PlanetScale) {
    val ride = client.rides.get("acme", "feature/größe 2", 7)

    val open = client.rides.waitUntilOpen("acme", "feature/größe 2", 7)

    client.rides.waitUntilGone("acme", "feature/größe 2", 7)
}

private suspend fun deleteRide(client: PlanetScale) {
    client.rides.delete("acme", "feature/größe 2", 7)
}
