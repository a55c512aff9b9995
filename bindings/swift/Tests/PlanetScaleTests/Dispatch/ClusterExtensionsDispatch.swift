// Generated from api/resources/cluster_extensions.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Cluster extensions: the calls of the vectors.
enum ClusterExtensionsDispatch {
    /// Calls an operation with the arguments of a vector; nil if it is of another group.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        switch operation {
        case "list_extensions": return try await listExtensions(call)
        default: return nil
        }
    }

    static func listExtensions(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.clusterExtensions.list(
                organization,
                database,
                branch,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.clusterExtensions.withRawResponse.list(
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
