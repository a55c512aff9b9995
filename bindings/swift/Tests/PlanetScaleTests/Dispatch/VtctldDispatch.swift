// Generated from api/resources/vtctld.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Vitess operations: the calls of the vectors.
enum VtctldDispatch {
    /// Calls an operation with the arguments of a vector; nil if it is of another group.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        switch operation {
        case "vtctld_list_workflows": return try await vtctldListWorkflows(call)
        case "vtctld_start_workflow": return try await vtctldStartWorkflow(call)
        case "vtctld_stop_workflow": return try await vtctldStopWorkflow(call)
        case "vtctld_list_keyspaces": return try await vtctldListKeyspaces(call)
        case "vtctld_get_routing_rules": return try await vtctldGetRoutingRules(call)
        case "vtctld_get_keyspace_routing_rules": return try await vtctldGetKeyspaceRoutingRules(call)
        case "vtctld_apply_keyspace_routing_rules": return try await vtctldApplyKeyspaceRoutingRules(call)
        case "vtctld_get_shard": return try await vtctldGetShard(call)
        case "vtctld_set_shard_tablet_control": return try await vtctldSetShardTabletControl(call)
        case "vtctld_refresh_state_by_shard": return try await vtctldRefreshStateByShard(call)
        case "vtctld_get_throttler_status": return try await vtctldGetThrottlerStatus(call)
        case "vtctld_check_throttler": return try await vtctldCheckThrottler(call)
        case "vtctld_update_throttler_config": return try await vtctldUpdateThrottlerConfig(call)
        case "vtctld_get_operation": return try await vtctldGetOperation(call)
        default: return nil
        }
    }

    static func vtctldListWorkflows(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: VtctldListWorkflows = try VtctldListWorkflows(
            keyspace: call.needed(call.query("keyspace", String.self)),
            workflow: call.query("workflow", String.self),
            includeLogs: call.query("include_logs", Bool.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.vtctld.listWorkflows(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.vtctld.withRawResponse.listWorkflows(
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

    static func vtctldStartWorkflow(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let workflow: String = call.path("workflow")
        let params: VtctldStartWorkflow = try VtctldStartWorkflow(
            keyspace: call.needed(call.body("keyspace", String.self))
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.vtctld.startWorkflow(
                organization,
                database,
                branch,
                workflow,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.vtctld.withRawResponse.startWorkflow(
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

    static func vtctldStopWorkflow(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let workflow: String = call.path("workflow")
        let params: VtctldStopWorkflow = try VtctldStopWorkflow(
            keyspace: call.needed(call.body("keyspace", String.self))
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.vtctld.stopWorkflow(
                organization,
                database,
                branch,
                workflow,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.vtctld.withRawResponse.stopWorkflow(
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

    static func vtctldListKeyspaces(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: VtctldListKeyspaces = try VtctldListKeyspaces(name: call.query("name", String.self))
        switch call.mode {
        case .send:
            return try await call.sent(call.client.vtctld.listKeyspaces(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.vtctld.withRawResponse.listKeyspaces(
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

    static func vtctldGetRoutingRules(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.vtctld.getRoutingRules(
                organization,
                database,
                branch,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.vtctld.withRawResponse.getRoutingRules(
                organization,
                database,
                branch,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func vtctldGetKeyspaceRoutingRules(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.vtctld.getKeyspaceRoutingRules(
                organization,
                database,
                branch,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.vtctld.withRawResponse.getKeyspaceRoutingRules(
                organization,
                database,
                branch,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func vtctldApplyKeyspaceRoutingRules(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: VtctldApplyKeyspaceRoutingRules = try VtctldApplyKeyspaceRoutingRules(
            rules: call.needed(call.body("rules", [KeyspaceRoutingRule].self)),
            skipRebuild: call.needed(call.body("skip_rebuild", Bool.self)),
            rebuildCells: call.body("rebuild_cells", [String].self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.vtctld.applyKeyspaceRoutingRules(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.vtctld.withRawResponse.applyKeyspaceRoutingRules(
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

    static func vtctldGetShard(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: VtctldGetShard = try VtctldGetShard(
            keyspace: call.needed(call.query("keyspace", String.self)),
            shard: call.needed(call.query("shard", String.self))
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.vtctld.getShard(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.vtctld.withRawResponse.getShard(
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

    static func vtctldSetShardTabletControl(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: VtctldSetShardTabletControl = try VtctldSetShardTabletControl(
            keyspace: call.needed(call.body("keyspace", String.self)),
            shard: call.needed(call.body("shard", String.self)),
            tabletType: call.needed(call.body("tablet_type", String.self)),
            cells: call.body("cells", [String].self),
            deniedTables: call.body("denied_tables", [String].self),
            remove: call.body("remove", Bool.self),
            disableQueryService: call.body("disable_query_service", Bool.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.vtctld.setShardTabletControl(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.vtctld.withRawResponse.setShardTabletControl(
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

    static func vtctldRefreshStateByShard(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: VtctldRefreshStateByShard = try VtctldRefreshStateByShard(
            keyspace: call.needed(call.body("keyspace", String.self)),
            shard: call.needed(call.body("shard", String.self)),
            cells: call.body("cells", [String].self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.vtctld.refreshShardState(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.vtctld.withRawResponse.refreshShardState(
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

    static func vtctldGetThrottlerStatus(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: VtctldGetThrottlerStatus = try VtctldGetThrottlerStatus(
            tabletAlias: call.needed(call.query("tablet_alias", String.self))
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.vtctld.getThrottlerStatus(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.vtctld.withRawResponse.getThrottlerStatus(
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

    static func vtctldCheckThrottler(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: VtctldCheckThrottler = try VtctldCheckThrottler(
            tabletAlias: call.needed(call.body("tablet_alias", String.self)),
            appName: call.body("app_name", String.self),
            scope: call.body("scope", ThrottlerCheckScope.self),
            skipRequestHeartbeats: call.body("skip_request_heartbeats", Bool.self),
            okIfNotExists: call.body("ok_if_not_exists", Bool.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.vtctld.checkThrottler(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.vtctld.withRawResponse.checkThrottler(
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

    static func vtctldUpdateThrottlerConfig(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: VtctldUpdateThrottlerConfig = try VtctldUpdateThrottlerConfig(
            keyspace: call.needed(call.body("keyspace", String.self)),
            enabled: call.body("enabled", Bool.self),
            threshold: call.body("threshold", Double.self),
            apps: call.body("apps", [ThrottledApp].self),
            unthrottleApps: call.body("unthrottle_apps", [String].self),
            appCheckedMetrics: call.body("app_checked_metrics", [String: [String]].self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.vtctld.updateThrottlerConfig(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.vtctld.withRawResponse.updateThrottlerConfig(
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

    static func vtctldGetOperation(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let id: String = call.path("id")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.vtctld.getOperation(
                organization,
                database,
                branch,
                id,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.vtctld.withRawResponse.getOperation(
                organization,
                database,
                branch,
                id,
                options: call.options
            ))
        case .wait("wait_until_completed"):
            return try await call.sent(call.client.vtctld.waitUntilCompleted(
                organization,
                database,
                branch,
                id,
                options: call.waiting()
            ))
        case .progress("wait_until_completed"):
            return try await call.progress(call.client.vtctld.progressUntilCompleted(
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
