// Generated from api/resources/rides.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Rides: the calls of the reference.
enum RidesSnippets {
    /// Runs the lines of an operation's page; false if it is of another group.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        switch operation {
        case "list_rides": try await listRides(client)
        case "create_ride": try await createRide(client)
        case "get_ride": try await getRide(client)
        case "delete_ride": try await deleteRide(client)
        default: return false
        }
        return true
    }

    static func listRides(_ client: PlanetScaleClient) async throws {
        for try await ride in client.rides.all("acme", "feature/größe 2", .init(
            since: try Date("2026-01-02T03:00:06Z", strategy: .iso8601),
            timeout: 7.5
        )) {
            print(ride)
        }
    }

    static func createRide(_ client: PlanetScaleClient) async throws {
        let ride = try await client.rides.create("acme", "feature/größe 2", .init(
            name: "name-1",
            kind: .carousel,
            height: 103,
            speed: 4.5,
            open: true,
            openedAt: Date("2026-01-02T03:00:06Z", strategy: .iso8601),
            wheels: [WheelInput(size: 109)],
            note: .value("note-11"),
            ownerID: "owner-id-12"
        ))
        _ = ride
    }

    static func getRide(_ client: PlanetScaleClient) async throws {
        let ride = try await client.rides.get("acme", "feature/größe 2", 7)

        let open = try await client.rides.waitUntilOpen("acme", "feature/größe 2", 7)

        try await client.rides.waitUntilGone("acme", "feature/größe 2", 7)
        _ = ride
        _ = open
    }

    static func deleteRide(_ client: PlanetScaleClient) async throws {
        try await client.rides.delete("acme", "feature/größe 2", 7)
    }
}
