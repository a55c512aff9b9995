// Generated from api/resources/data_topology.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Data topologies: the calls of the reference.
enum DataTopologySnippets {
    /// Runs the lines of an operation's page; false if it is of another group.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        switch operation {
        case "get_data_topology": try await getDataTopology(client)
        case "update_data_topology": try await updateDataTopology(client)
        default: return false
        }
        return true
    }

    static func getDataTopology(_ client: PlanetScaleClient) async throws {
        let nekiDataTopology = try await client.dataTopology.get("acme", "shop", "feature/größe 2")
        _ = nekiDataTopology
    }

    static func updateDataTopology(_ client: PlanetScaleClient) async throws {
        let nekiDataTopology = try await client.dataTopology.update(
            "acme",
            "shop",
            "feature/größe 2",
            .init(dataTopology: ["key": "value", "count": 1])
        )
        _ = nekiDataTopology
    }
}
