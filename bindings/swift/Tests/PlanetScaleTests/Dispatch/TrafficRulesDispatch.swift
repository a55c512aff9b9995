// Generated from api/resources/traffic_rules.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Traffic rules: the calls of the vectors.
enum TrafficRulesDispatch {
    /// Calls an operation with the arguments of a vector; nil if it is of another group.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        switch operation {
        case "create_traffic_rule": return try await createTrafficRule(call)
        case "delete_traffic_rule": return try await deleteTrafficRule(call)
        default: return nil
        }
    }

    static func createTrafficRule(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let budgetID: String = call.path("budget_id")
        let params: CreateTrafficRule = try CreateTrafficRule(
            kind: call.body("kind", TrafficRuleKind.self),
            keyspace: call.body("keyspace", String.self),
            fingerprint: call.body("fingerprint", String.self),
            tags: call.body("tags", [JSON].self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.trafficRules.create(
                organization,
                database,
                branch,
                budgetID,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.trafficRules.withRawResponse.create(
                organization,
                database,
                branch,
                budgetID,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func deleteTrafficRule(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let budgetID: String = call.path("budget_id")
        let id: String = call.path("id")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.trafficRules.delete(
                organization,
                database,
                branch,
                budgetID,
                id,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.trafficRules.withRawResponse.delete(
                organization,
                database,
                branch,
                budgetID,
                id,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }
}
