// Generated from api/resources/branch_infrastructure.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Branch infrastructure: the calls of the reference.
enum BranchInfrastructureSnippets {
    /// Runs the lines of an operation's page; false if it is of another group.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        switch operation {
        case "get_branch_infrastructure": try await getBranchInfrastructure(client)
        case "list_branch_tablets": try await listBranchTablets(client)
        default: return false
        }
        return true
    }

    static func getBranchInfrastructure(_ client: PlanetScaleClient) async throws {
        let infrastructure = try await client.branchInfrastructure.get("acme", "shop", "feature/größe 2")
        _ = infrastructure
    }

    static func listBranchTablets(_ client: PlanetScaleClient) async throws {
        let items = try await client.branchInfrastructure.listTablets(
            "acme",
            "shop",
            "feature/größe 2",
            .init(keyspace: "keyspace-1")
        )
        _ = items
    }
}
