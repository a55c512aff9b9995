// Generated from api/resources/neki_changes.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Neki changes: the calls of the vectors.
enum NekiChangesDispatch {
    /// Calls an operation with the arguments of a vector; nil if it is of another group.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        switch operation {
        case "list_neki_change_requests": return try await listNekiChangeRequests(call)
        case "get_neki_change_request": return try await getNekiChangeRequest(call)
        case "cancel_neki_change_request": return try await cancelNekiChangeRequest(call)
        default: return nil
        }
    }

    static func listNekiChangeRequests(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: ListNekiChangeRequests = try ListNekiChangeRequests(
            state: call.query("state", [NekiChangeRequestState].self),
            targetTypes: call.query("target_types", [NekiChangeRequestTargetType].self),
            targetID: call.query("target_id", String.self),
            period: call.query("period", TimePeriod.self),
            completedAt: call.query("completed_at", String.self),
            page: call.query("page", Int.self),
            perPage: call.query("per_page", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.nekiChanges.list(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.nekiChanges.withRawResponse.list(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .items:
            return try await call.items(call.client.nekiChanges.all(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .pages:
            return try await call.pages(call.client.nekiChanges.all(
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

    static func getNekiChangeRequest(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let id: String = call.path("id")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.nekiChanges.get(
                organization,
                database,
                branch,
                id,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.nekiChanges.withRawResponse.get(
                organization,
                database,
                branch,
                id,
                options: call.options
            ))
        case .wait("wait_until_completed"):
            return try await call.sent(call.client.nekiChanges.waitUntilCompleted(
                organization,
                database,
                branch,
                id,
                options: call.waiting()
            ))
        case .progress("wait_until_completed"):
            return try await call.progress(call.client.nekiChanges.progressUntilCompleted(
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

    static func cancelNekiChangeRequest(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let id: String = call.path("id")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.nekiChanges.cancel(
                organization,
                database,
                branch,
                id,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.nekiChanges.withRawResponse.cancel(
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
