// Generated from api/resources/branch_infrastructure.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Branch infrastructure: the calls of the vectors.
enum BranchInfrastructureDispatch {
    /// Calls an operation with the arguments of a vector; nil if it is of another group.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        switch operation {
        case "get_branch_infrastructure": return try await getBranchInfrastructure(call)
        case "list_branch_tablets": return try await listBranchTablets(call)
        default: return nil
        }
    }

    static func getBranchInfrastructure(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.branchInfrastructure.get(
                organization,
                database,
                branch,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.branchInfrastructure.withRawResponse.get(
                organization,
                database,
                branch,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func listBranchTablets(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: ListBranchTablets = try ListBranchTablets(
            keyspace: call.query("keyspace", String.self),
            shard: call.query("shard", String.self),
            tabletType: call.query("tablet_type", String.self),
            tabletAlias: call.query("tablet_alias", [String].self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.branchInfrastructure.listTablets(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.branchInfrastructure.withRawResponse.listTablets(
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
