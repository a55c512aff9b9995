// Generated from api/resources/bouncers.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Bouncers: the calls of the reference.
enum BouncersSnippets {
    /// Runs the lines of an operation's page; false if it is of another group.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        switch operation {
        case "list_bouncers": try await listBouncers(client)
        case "create_bouncer": try await createBouncer(client)
        case "get_bouncer": try await getBouncer(client)
        case "delete_bouncer": try await deleteBouncer(client)
        default: return false
        }
        return true
    }

    static func listBouncers(_ client: PlanetScaleClient) async throws {
        for try await bouncer in client.bouncers.all("acme", "shop", "feature/größe 2") {
            print(bouncer)
        }
    }

    static func createBouncer(_ client: PlanetScaleClient) async throws {
        let bouncer = try await client.bouncers.create("acme", "shop", "feature/größe 2", .init(
            name: "name-1",
            target: .primary
        ))
        _ = bouncer
    }

    static func getBouncer(_ client: PlanetScaleClient) async throws {
        let bouncer = try await client.bouncers.get("acme", "shop", "feature/größe 2", "bouncer 1")

        try await client.bouncers.waitUntilDeleted("acme", "shop", "feature/größe 2", "bouncer 1")
        _ = bouncer
    }

    static func deleteBouncer(_ client: PlanetScaleClient) async throws {
        try await client.bouncers.delete("acme", "shop", "feature/größe 2", "bouncer 1")
    }
}
