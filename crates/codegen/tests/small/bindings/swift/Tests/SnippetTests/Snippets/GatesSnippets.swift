// Generated from api/resources/gates.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Gates: the calls of the reference.
enum GatesSnippets {
    /// Runs the lines of an operation's page; false if it is of another group.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        switch operation {
        case "get_gate": try await getGate(client)
        case "update_gate": try await updateGate(client)
        default: return false
        }
        return true
    }

    static func getGate(_ client: PlanetScaleClient) async throws {
        let gate = try await client.gates.get("acme", "export 1", .init(day: "day-1"))

        let unlocked = try await client.gates.waitUntilUnlocked("acme", "export 1", day: "day-1")
        _ = gate
        _ = unlocked
    }

    static func updateGate(_ client: PlanetScaleClient) async throws {
        let gate = try await client.gates.update("acme", "export 1", .init(
            from: Date("2026-01-02T03:00:01Z", strategy: .iso8601),
            gateNumber: .value(103)
        ))
        _ = gate
    }
}
