// Generated from api/resources/metrics.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Metrics: the calls of the vectors.
enum MetricsDispatch {
    /// Calls an operation with the arguments of a vector; nil if it is of another group.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        switch operation {
        case "get_branch_metrics": return try await getBranchMetrics(call)
        case "get_instant_branch_metrics": return try await getInstantBranchMetrics(call)
        case "get_branch_keyspace_table_metrics": return try await getBranchKeyspaceTableMetrics(call)
        case "get_branch_query_metrics": return try await getBranchQueryMetrics(call)
        case "get_branch_table_metrics": return try await getBranchTableMetrics(call)
        case "get_tablet_metrics": return try await getTabletMetrics(call)
        case "get_instant_tablet_metrics": return try await getInstantTabletMetrics(call)
        case "get_branch_tag_metrics": return try await getBranchTagMetrics(call)
        default: return nil
        }
    }

    static func getBranchMetrics(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: GetBranchMetrics = try GetBranchMetrics(
            metrics: call.query("metrics", [BranchMetric].self),
            period: call.query("period", TimePeriod.self),
            from: call.query("from", String.self),
            to: call.query("to", String.self),
            steps: call.query("steps", Int.self),
            tabletType: call.query("tablet_type", TabletType.self),
            keyspace: call.query("keyspace", String.self),
            shard: call.query("shard", String.self),
            role: call.query("role", String.self),
            container: call.query("container", String.self),
            pod: call.query("pod", String.self),
            pods: call.query("pods", [String].self),
            queryIDs: call.query("query_ids", [String].self),
            fingerprint: call.query("fingerprint", String.self),
            budgetID: call.query("budget_id", String.self),
            ruleID: call.query("rule_id", String.self),
            q: call.query("q", String.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.metrics.get(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.metrics.withRawResponse.get(
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

    static func getInstantBranchMetrics(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: GetInstantBranchMetrics = try GetInstantBranchMetrics(
            metrics: call.query("metrics", [InstantBranchMetric].self),
            role: call.query("role", String.self),
            shard: call.query("shard", String.self),
            container: call.query("container", String.self),
            pod: call.query("pod", String.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.metrics.getInstant(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.metrics.withRawResponse.getInstant(
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

    static func getBranchKeyspaceTableMetrics(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.metrics.getKeyspaceTables(
                organization,
                database,
                branch,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.metrics.withRawResponse.getKeyspaceTables(
                organization,
                database,
                branch,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func getBranchQueryMetrics(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: GetBranchQueryMetrics = try GetBranchQueryMetrics(
            metrics: call.query("metrics", [QueryMetric].self),
            queryIDs: call.query("query_ids", [String].self),
            fingerprint: call.query("fingerprint", String.self),
            keyspace: call.query("keyspace", String.self),
            period: call.query("period", TimePeriod.self),
            from: call.query("from", String.self),
            to: call.query("to", String.self),
            steps: call.query("steps", Int.self),
            tabletType: call.query("tablet_type", TabletType.self),
            budgetID: call.query("budget_id", String.self),
            ruleID: call.query("rule_id", String.self),
            q: call.query("q", String.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.metrics.getQueries(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.metrics.withRawResponse.getQueries(
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

    static func getBranchTableMetrics(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.metrics.getTables(
                organization,
                database,
                branch,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.metrics.withRawResponse.getTables(
                organization,
                database,
                branch,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func getTabletMetrics(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: GetTabletMetrics = try GetTabletMetrics(
            metrics: call.query("metrics", [TabletMetric].self),
            period: call.query("period", TimePeriod.self),
            from: call.query("from", String.self),
            to: call.query("to", String.self),
            steps: call.query("steps", Int.self),
            keyspace: call.query("keyspace", String.self),
            shard: call.query("shard", String.self),
            pod: call.query("pod", String.self),
            workflow: call.query("workflow", String.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.metrics.getTablets(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.metrics.withRawResponse.getTablets(
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

    static func getInstantTabletMetrics(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: GetInstantTabletMetrics = try GetInstantTabletMetrics(
            metrics: call.query("metrics", [InstantTabletMetric].self),
            keyspace: call.query("keyspace", String.self),
            shard: call.query("shard", String.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.metrics.getInstantTablets(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.metrics.withRawResponse.getInstantTablets(
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

    static func getBranchTagMetrics(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: GetBranchTagMetrics = try GetBranchTagMetrics(
            metrics: call.query("metrics", [TagMetric].self),
            tagSets: call.query("tag_sets", [String].self),
            period: call.query("period", TimePeriod.self),
            from: call.query("from", String.self),
            to: call.query("to", String.self),
            steps: call.query("steps", Int.self),
            tabletType: call.query("tablet_type", TabletType.self),
            budgetID: call.query("budget_id", String.self),
            ruleID: call.query("rule_id", String.self),
            q: call.query("q", String.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.metrics.getTags(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.metrics.withRawResponse.getTags(
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
