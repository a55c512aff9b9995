// Generated from api/resources/data_topology.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Data topologies: the calls of the vectors.
enum DataTopologyDispatch {
    /// Calls an operation with the arguments of a vector; nil if it is of another group.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        switch operation {
        case "get_data_topology": return try await getDataTopology(call)
        case "update_data_topology": return try await updateDataTopology(call)
        default: return nil
        }
    }

    static func getDataTopology(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.dataTopology.get(
                organization,
                database,
                branch,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.dataTopology.withRawResponse.get(
                organization,
                database,
                branch,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func updateDataTopology(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: UpdateDataTopology = try UpdateDataTopology(
            dataTopology: call.needed(call.body("data_topology", [String: JSON].self))
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.dataTopology.update(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.dataTopology.withRawResponse.update(
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
