// Generated from api/resources/anomalies.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Anomalies: the calls of the vectors.
enum AnomaliesDispatch {
    /// Calls an operation with the arguments of a vector; nil if it is of another group.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        switch operation {
        case "list_branch_anomalies": return try await listBranchAnomalies(call)
        case "get_branch_anomaly": return try await getBranchAnomaly(call)
        default: return nil
        }
    }

    static func listBranchAnomalies(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: ListBranchAnomalies = try ListBranchAnomalies(
            from: call.query("from", String.self),
            to: call.query("to", String.self),
            period: call.query("period", TimePeriod.self),
            page: call.query("page", Int.self),
            perPage: call.query("per_page", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.anomalies.list(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.anomalies.withRawResponse.list(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .items:
            return try await call.items(call.client.anomalies.all(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .pages:
            return try await call.pages(call.client.anomalies.all(
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

    static func getBranchAnomaly(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let id: String = call.path("id")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.anomalies.get(
                organization,
                database,
                branch,
                id,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.anomalies.withRawResponse.get(
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
