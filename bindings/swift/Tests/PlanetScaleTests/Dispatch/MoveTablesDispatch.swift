// Generated from api/resources/move_tables.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// MoveTables: the calls of the vectors.
enum MoveTablesDispatch {
    /// Calls an operation with the arguments of a vector; nil if it is of another group.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        switch operation {
        case "move_tables_create": return try await moveTablesCreate(call)
        case "move_tables_show": return try await moveTablesShow(call)
        case "move_tables_status": return try await moveTablesStatus(call)
        case "move_tables_switch_traffic": return try await moveTablesSwitchTraffic(call)
        case "move_tables_reverse_traffic": return try await moveTablesReverseTraffic(call)
        case "move_tables_cancel": return try await moveTablesCancel(call)
        case "move_tables_complete": return try await moveTablesComplete(call)
        default: return nil
        }
    }

    static func moveTablesCreate(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: MoveTablesCreate = try MoveTablesCreate(
            workflow: call.needed(call.body("workflow", String.self)),
            targetKeyspace: call.needed(call.body("target_keyspace", String.self)),
            sourceKeyspace: call.needed(call.body("source_keyspace", String.self)),
            tables: call.body("tables", [String].self),
            allTables: call.body("all_tables", Bool.self),
            autoStart: call.body("auto_start", Bool.self),
            stopAfterCopy: call.body("stop_after_copy", Bool.self),
            deferSecondaryKeys: call.body("defer_secondary_keys", Bool.self),
            onDdl: call.body("on_ddl", OnDdl.self),
            shardedAutoIncrementHandling: call.body("sharded_auto_increment_handling", AutoIncrementHandling.self),
            globalKeyspace: call.body("global_keyspace", String.self),
            sourceTimeZone: call.body("source_time_zone", String.self),
            tenantID: call.body("tenant_id", String.self),
            cells: call.body("cells", [String].self),
            tabletTypes: call.body("tablet_types", [String].self),
            excludeTables: call.body("exclude_tables", [String].self),
            atomicCopy: call.body("atomic_copy", Bool.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.moveTables.create(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.moveTables.withRawResponse.create(
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

    static func moveTablesShow(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let workflow: String = call.path("workflow")
        let params: MoveTablesShow = try MoveTablesShow(
            targetKeyspace: call.needed(call.query("target_keyspace", String.self))
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.moveTables.get(
                organization,
                database,
                branch,
                workflow,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.moveTables.withRawResponse.get(
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

    static func moveTablesStatus(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let workflow: String = call.path("workflow")
        let params: MoveTablesStatus = try MoveTablesStatus(
            targetKeyspace: call.needed(call.query("target_keyspace", String.self))
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.moveTables.getStatus(
                organization,
                database,
                branch,
                workflow,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.moveTables.withRawResponse.getStatus(
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

    static func moveTablesSwitchTraffic(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let workflow: String = call.path("workflow")
        let params: MoveTablesSwitchTraffic = try MoveTablesSwitchTraffic(
            targetKeyspace: call.needed(call.body("target_keyspace", String.self)),
            tabletTypes: call.body("tablet_types", [String].self),
            maxReplicationLagAllowed: call.body("max_replication_lag_allowed", Int.self),
            dryRun: call.body("dry_run", Bool.self),
            initializeTargetSequences: call.body("initialize_target_sequences", Bool.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.moveTables.switchTraffic(
                organization,
                database,
                branch,
                workflow,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.moveTables.withRawResponse.switchTraffic(
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

    static func moveTablesReverseTraffic(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let workflow: String = call.path("workflow")
        let params: MoveTablesReverseTraffic = try MoveTablesReverseTraffic(
            targetKeyspace: call.needed(call.body("target_keyspace", String.self)),
            tabletTypes: call.body("tablet_types", [String].self),
            maxReplicationLagAllowed: call.body("max_replication_lag_allowed", Int.self),
            dryRun: call.body("dry_run", Bool.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.moveTables.reverseTraffic(
                organization,
                database,
                branch,
                workflow,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.moveTables.withRawResponse.reverseTraffic(
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

    static func moveTablesCancel(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let workflow: String = call.path("workflow")
        let params: MoveTablesCancel = try MoveTablesCancel(
            targetKeyspace: call.needed(call.body("target_keyspace", String.self)),
            keepData: call.body("keep_data", Bool.self),
            keepRoutingRules: call.body("keep_routing_rules", Bool.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.moveTables.cancel(
                organization,
                database,
                branch,
                workflow,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.moveTables.withRawResponse.cancel(
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

    static func moveTablesComplete(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let workflow: String = call.path("workflow")
        let params: MoveTablesComplete = try MoveTablesComplete(
            targetKeyspace: call.needed(call.body("target_keyspace", String.self)),
            keepData: call.body("keep_data", Bool.self),
            keepRoutingRules: call.body("keep_routing_rules", Bool.self),
            renameTables: call.body("rename_tables", Bool.self),
            dryRun: call.body("dry_run", Bool.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.moveTables.complete(
                organization,
                database,
                branch,
                workflow,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.moveTables.withRawResponse.complete(
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
