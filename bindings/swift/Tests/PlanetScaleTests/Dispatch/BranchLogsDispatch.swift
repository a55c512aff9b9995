// Generated from api/resources/branch_logs.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Branch logs: the calls of the vectors.
enum BranchLogsDispatch {
    /// Calls an operation with the arguments of a vector; nil if it is of another group.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        switch operation {
        case "create_log_signature": return try await createLogSignature(call)
        default: return nil
        }
    }

    static func createLogSignature(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.branchLogs.createSignature(
                organization,
                database,
                branch,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.branchLogs.withRawResponse.createSignature(
                organization,
                database,
                branch,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }
}
