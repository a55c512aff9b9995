// Generated from api/resources/materialize.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Materialize: the calls of the vectors.
enum MaterializeDispatch {
    /// Calls an operation with the arguments of a vector; nil if it is of another group.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        switch operation {
        case "materialize_create": return try await materializeCreate(call)
        case "materialize_show": return try await materializeShow(call)
        case "materialize_start": return try await materializeStart(call)
        case "materialize_stop": return try await materializeStop(call)
        case "materialize_cancel": return try await materializeCancel(call)
        default: return nil
        }
    }

    static func materializeCreate(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: MaterializeCreate = try MaterializeCreate(
            workflow: call.needed(call.body("workflow", String.self)),
            targetKeyspace: call.needed(call.body("target_keyspace", String.self)),
            sourceKeyspace: call.needed(call.body("source_keyspace", String.self)),
            tableSettings: call.needed(call.body("table_settings", [MaterializeTableSettings].self)),
            cells: call.body("cells", [String].self),
            referenceTables: call.body("reference_tables", [String].self),
            tabletTypes: call.body("tablet_types", [String].self),
            stopAfterCopy: call.body("stop_after_copy", Bool.self),
            tabletTypesInPreferenceOrder: call.body("tablet_types_in_preference_order", Bool.self),
            deferSecondaryKeys: call.body("defer_secondary_keys", Bool.self),
            atomicCopy: call.body("atomic_copy", Bool.self),
            onDdl: call.body("on_ddl", OnDdl.self),
            sourceTimeZone: call.body("source_time_zone", String.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.materialize.create(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.materialize.withRawResponse.create(
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

    static func materializeShow(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let workflow: String = call.path("workflow")
        let params: MaterializeShow = try MaterializeShow(
            targetKeyspace: call.needed(call.query("target_keyspace", String.self)),
            includeLogs: call.query("include_logs", Bool.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.materialize.get(
                organization,
                database,
                branch,
                workflow,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.materialize.withRawResponse.get(
                organization,
                database,
                branch,
                workflow,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func materializeStart(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let workflow: String = call.path("workflow")
        let params: MaterializeStart = try MaterializeStart(
            targetKeyspace: call.needed(call.body("target_keyspace", String.self))
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.materialize.start(
                organization,
                database,
                branch,
                workflow,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.materialize.withRawResponse.start(
                organization,
                database,
                branch,
                workflow,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func materializeStop(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let workflow: String = call.path("workflow")
        let params: MaterializeStop = try MaterializeStop(
            targetKeyspace: call.needed(call.body("target_keyspace", String.self))
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.materialize.stop(
                organization,
                database,
                branch,
                workflow,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.materialize.withRawResponse.stop(
                organization,
                database,
                branch,
                workflow,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func materializeCancel(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let workflow: String = call.path("workflow")
        let params: MaterializeCancel = try MaterializeCancel(
            targetKeyspace: call.needed(call.body("target_keyspace", String.self)),
            keepData: call.body("keep_data", Bool.self),
            keepRoutingRules: call.body("keep_routing_rules", Bool.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.materialize.cancel(
                organization,
                database,
                branch,
                workflow,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.materialize.withRawResponse.cancel(
                organization,
                database,
                branch,
                workflow,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }
}
