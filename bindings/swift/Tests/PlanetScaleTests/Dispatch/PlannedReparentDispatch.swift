// Generated from api/resources/planned_reparent.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Planned reparents: the calls of the vectors.
enum PlannedReparentDispatch {
    /// Calls an operation with the arguments of a vector; nil if it is of another group.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        switch operation {
        case "planned_reparent_create": return try await plannedReparentCreate(call)
        case "planned_reparent_get": return try await plannedReparentGet(call)
        default: return nil
        }
    }

    static func plannedReparentCreate(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: PlannedReparentCreate = try PlannedReparentCreate(
            keyspace: call.needed(call.body("keyspace", String.self)),
            shard: call.needed(call.body("shard", String.self)),
            newPrimary: call.needed(call.body("new_primary", String.self))
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.plannedReparent.create(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.plannedReparent.withRawResponse.create(
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

    static func plannedReparentGet(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let id: String = call.path("id")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.plannedReparent.get(
                organization,
                database,
                branch,
                id,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.plannedReparent.withRawResponse.get(
                organization,
                database,
                branch,
                id,
                options: call.options
            ))
        case .wait("wait_until_completed"):
            return try await call.sent(call.client.plannedReparent.waitUntilCompleted(
                organization,
                database,
                branch,
                id,
                options: call.waiting()
            ))
        case .progress("wait_until_completed"):
            return try await call.progress(call.client.plannedReparent.progressUntilCompleted(
                organization,
                database,
                branch,
                id,
                options: call.waiting()
            ))
        default:
            throw call.impossible
        }
    }
}
