// Generated from api/resources/switchovers.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Switchovers: the calls of the reference.
enum SwitchoversSnippets {
    /// Runs the lines of an operation's page; false if it is of another group.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        switch operation {
        case "list_switchovers": try await listSwitchovers(client)
        case "create_switchover": try await createSwitchover(client)
        case "get_switchover": try await getSwitchover(client)
        default: return false
        }
        return true
    }

    static func listSwitchovers(_ client: PlanetScaleClient) async throws {
        for try await switchover in client.switchovers.all("acme", "shop", "feature/größe 2") {
            print(switchover)
        }
    }

    static func createSwitchover(_ client: PlanetScaleClient) async throws {
        let switchover = try await client.switchovers.create("acme", "shop", "feature/größe 2", .init(
            candidate: "candidate-1"
        ))
        _ = switchover
    }

    static func getSwitchover(_ client: PlanetScaleClient) async throws {
        let switchover = try await client.switchovers.get("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6")

        let succeeded = try await client.switchovers.waitUntilSucceeded(
            "acme",
            "shop",
            "feature/größe 2",
            "a1b2c3d4e5f6"
        )
        _ = switchover
        _ = succeeded
    }
}
