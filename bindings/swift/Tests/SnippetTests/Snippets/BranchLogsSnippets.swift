// Generated from api/resources/branch_logs.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Branch logs: the calls of the reference.
enum BranchLogsSnippets {
    /// Runs the lines of an operation's page; false if it is of another group.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        switch operation {
        case "create_log_signature": try await createLogSignature(client)
        default: return false
        }
        return true
    }

    static func createLogSignature(_ client: PlanetScaleClient) async throws {
        let logSignature = try await client.branchLogs.createSignature("acme", "shop", "feature/größe 2")
        _ = logSignature
    }
}
