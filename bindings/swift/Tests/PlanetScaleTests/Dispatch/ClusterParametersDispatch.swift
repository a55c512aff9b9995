// Generated from api/resources/cluster_parameters.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Cluster parameters: the calls of the vectors.
enum ClusterParametersDispatch {
    /// Calls an operation with the arguments of a vector; nil if it is of another group.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        switch operation {
        case "list_parameters": return try await listParameters(call)
        default: return nil
        }
    }

    static func listParameters(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: ListParameters = try ListParameters(
            extension: call.query("extension", Bool.self),
            internal: call.query("internal", Bool.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.clusterParameters.list(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.clusterParameters.withRawResponse.list(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }
}
