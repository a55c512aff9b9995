// Generated from api/resources/cluster_parameters.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Cluster parameters: the calls of the reference.
enum ClusterParametersSnippets {
    /// Runs the lines of an operation's page; false if it is of another group.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        switch operation {
        case "list_parameters": try await listParameters(client)
        default: return false
        }
        return true
    }

    static func listParameters(_ client: PlanetScaleClient) async throws {
        let items = try await client.clusterParameters.list("acme", "shop", "feature/größe 2")
        _ = items
    }
}
