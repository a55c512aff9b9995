// Generated from api/resources/anomalies.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Anomalies: the calls of the reference.
enum AnomaliesSnippets {
    /// Runs the lines of an operation's page; false if it is of another group.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        switch operation {
        case "list_branch_anomalies": try await listBranchAnomalies(client)
        case "get_branch_anomaly": try await getBranchAnomaly(client)
        default: return false
        }
        return true
    }

    static func listBranchAnomalies(_ client: PlanetScaleClient) async throws {
        for try await anomaly in client.anomalies.all("acme", "shop", "feature/größe 2", .init(
            from: "from-1"
        )) {
            print(anomaly)
        }
    }

    static func getBranchAnomaly(_ client: PlanetScaleClient) async throws {
        let anomaly = try await client.anomalies.get("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6")
        _ = anomaly
    }
}
