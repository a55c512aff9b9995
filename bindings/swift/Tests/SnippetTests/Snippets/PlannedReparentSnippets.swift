// Generated from api/resources/planned_reparent.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Planned reparents: the calls of the reference.
enum PlannedReparentSnippets {
    /// Runs the lines of an operation's page; false if it is of another group.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        switch operation {
        case "planned_reparent_create": try await plannedReparentCreate(client)
        case "planned_reparent_get": try await plannedReparentGet(client)
        default: return false
        }
        return true
    }

    static func plannedReparentCreate(_ client: PlanetScaleClient) async throws {
        let vtctldOperation = try await client.plannedReparent.create(
            "acme",
            "shop",
            "feature/größe 2",
            .init(keyspace: "keyspace-1", shard: "shard-2", newPrimary: "new-primary-3")
        )
        _ = vtctldOperation
    }

    static func plannedReparentGet(_ client: PlanetScaleClient) async throws {
        let vtctldOperation = try await client.plannedReparent.get(
            "acme",
            "shop",
            "feature/größe 2",
            "a1b2c3d4e5f6"
        )

        let completed = try await client.plannedReparent.waitUntilCompleted(
            "acme",
            "shop",
            "feature/größe 2",
            "a1b2c3d4e5f6"
        )
        _ = vtctldOperation
        _ = completed
    }
}
