// Generated from api/resources/cluster_extensions.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Cluster extensions: the calls of the reference.
enum ClusterExtensionsSnippets {
    /// Runs the lines of an operation's page; false if it is of another group.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        switch operation {
        case "list_extensions": try await listExtensions(client)
        default: return false
        }
        return true
    }

    static func listExtensions(_ client: PlanetScaleClient) async throws {
        let items = try await client.clusterExtensions.list("acme", "shop", "feature/größe 2")
        _ = items
    }
}
