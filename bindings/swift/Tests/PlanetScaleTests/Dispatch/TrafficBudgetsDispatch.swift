// Generated from api/resources/traffic_budgets.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Traffic budgets: the calls of the vectors.
enum TrafficBudgetsDispatch {
    /// Calls an operation with the arguments of a vector; nil if it is of another group.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        switch operation {
        case "list_traffic_budgets_for_query": return try await listTrafficBudgetsForQuery(call)
        case "list_traffic_budgets": return try await listTrafficBudgets(call)
        case "create_traffic_budget": return try await createTrafficBudget(call)
        case "get_traffic_budget": return try await getTrafficBudget(call)
        case "update_traffic_budget": return try await updateTrafficBudget(call)
        case "delete_traffic_budget": return try await deleteTrafficBudget(call)
        default: return nil
        }
    }

    static func listTrafficBudgetsForQuery(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let fingerprint: String = call.path("fingerprint")
        let params: ListTrafficBudgetsForQuery = try ListTrafficBudgetsForQuery(
            keyspace: call.query("keyspace", String.self),
            page: call.query("page", Int.self),
            perPage: call.query("per_page", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.trafficBudgets.listForQuery(
                organization,
                database,
                branch,
                fingerprint,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.trafficBudgets.withRawResponse.listForQuery(
                organization,
                database,
                branch,
                fingerprint,
                params,
                options: call.options
            ))
        case .items:
            return try await call.items(call.client.trafficBudgets.allForQuery(
                organization,
                database,
                branch,
                fingerprint,
                params,
                options: call.options
            ))
        case .pages:
            return try await call.pages(call.client.trafficBudgets.allForQuery(
                organization,
                database,
                branch,
                fingerprint,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func listTrafficBudgets(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: ListTrafficBudgets = try ListTrafficBudgets(
            period: call.query("period", TimePeriod.self),
            createdAt: call.query("created_at", String.self),
            fingerprint: call.query("fingerprint", String.self),
            page: call.query("page", Int.self),
            perPage: call.query("per_page", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.trafficBudgets.list(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.trafficBudgets.withRawResponse.list(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .items:
            return try await call.items(call.client.trafficBudgets.all(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .pages:
            return try await call.pages(call.client.trafficBudgets.all(
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

    static func createTrafficBudget(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: CreateTrafficBudget = try CreateTrafficBudget(
            name: call.body("name", String.self),
            mode: call.body("mode", TrafficBudgetMode.self),
            capacity: call.body("capacity", Int.self),
            rate: call.body("rate", Int.self),
            burst: call.body("burst", Int.self),
            concurrency: call.body("concurrency", Int.self),
            warningThreshold: call.body("warning_threshold", Int.self),
            rules: call.body("rules", [JSON].self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.trafficBudgets.create(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.trafficBudgets.withRawResponse.create(
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

    static func getTrafficBudget(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let id: String = call.path("id")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.trafficBudgets.get(
                organization,
                database,
                branch,
                id,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.trafficBudgets.withRawResponse.get(
                organization,
                database,
                branch,
                id,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func updateTrafficBudget(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let id: String = call.path("id")
        let params: UpdateTrafficBudget = try UpdateTrafficBudget(
            name: call.body("name", String.self),
            mode: call.body("mode", TrafficBudgetMode.self),
            capacity: call.body("capacity", Int.self),
            rate: call.body("rate", Int.self),
            burst: call.body("burst", Int.self),
            concurrency: call.body("concurrency", Int.self),
            warningThreshold: call.body("warning_threshold", Int.self),
            rules: call.body("rules", [JSON].self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.trafficBudgets.update(
                organization,
                database,
                branch,
                id,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.trafficBudgets.withRawResponse.update(
                organization,
                database,
                branch,
                id,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func deleteTrafficBudget(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let id: String = call.path("id")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.trafficBudgets.delete(
                organization,
                database,
                branch,
                id,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.trafficBudgets.withRawResponse.delete(
                organization,
                database,
                branch,
                id,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }
}
