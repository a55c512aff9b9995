// Generated from api/resources/admins.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Admin component: the calls of the vectors.
enum AdminsDispatch {
    /// Calls an operation with the arguments of a vector; nil if it is of another group.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        switch operation {
        case "get_admin": return try await getAdmin(call)
        case "update_admin": return try await updateAdmin(call)
        case "list_admin_size_skus": return try await listAdminSizeSkus(call)
        case "list_admin_parameters": return try await listAdminParameters(call)
        case "list_admin_change_requests": return try await listAdminChangeRequests(call)
        case "get_admin_change_request": return try await getAdminChangeRequest(call)
        case "cancel_admin_change_request": return try await cancelAdminChangeRequest(call)
        default: return nil
        }
    }

    static func getAdmin(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.admins.get(organization, database, branch, options: call.options))
        case .raw:
            return try await call.raw(call.client.admins.withRawResponse.get(
                organization,
                database,
                branch,
                options: call.options
            ))
        case .wait("wait_until_ready"):
            return try await call.sent(call.client.admins.waitUntilReady(
                organization,
                database,
                branch,
                options: call.waiting()
            ))
        case .progress("wait_until_ready"):
            return try await call.progress(call.client.admins.progressUntilReady(
                organization,
                database,
                branch,
                options: call.waiting()
            ))
        default:
            throw call.impossible
        }
    }

    static func updateAdmin(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: UpdateAdmin = try UpdateAdmin(
            adminSize: call.body("admin_size", String.self),
            parameters: call.body("parameters", [String: JSON].self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.admins.update(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.admins.withRawResponse.update(
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

    static func listAdminSizeSkus(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.admins.listSizes(
                organization,
                database,
                branch,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.admins.withRawResponse.listSizes(
                organization,
                database,
                branch,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func listAdminParameters(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.admins.listParameters(
                organization,
                database,
                branch,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.admins.withRawResponse.listParameters(
                organization,
                database,
                branch,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func listAdminChangeRequests(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: ListAdminChangeRequests = try ListAdminChangeRequests(
            period: call.query("period", TimePeriod.self),
            completedAt: call.query("completed_at", String.self),
            page: call.query("page", Int.self),
            perPage: call.query("per_page", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.admins.listChanges(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.admins.withRawResponse.listChanges(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .items:
            return try await call.items(call.client.admins.allChanges(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .pages:
            return try await call.pages(call.client.admins.allChanges(
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

    static func getAdminChangeRequest(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let id: String = call.path("id")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.admins.getChange(
                organization,
                database,
                branch,
                id,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.admins.withRawResponse.getChange(
                organization,
                database,
                branch,
                id,
                options: call.options
            ))
        case .wait("wait_until_change_completed"):
            return try await call.sent(call.client.admins.waitUntilChangeCompleted(
                organization,
                database,
                branch,
                id,
                options: call.waiting()
            ))
        case .progress("wait_until_change_completed"):
            return try await call.progress(call.client.admins.progressUntilChangeCompleted(
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

    static func cancelAdminChangeRequest(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let id: String = call.path("id")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.admins.cancelChange(
                organization,
                database,
                branch,
                id,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.admins.withRawResponse.cancelChange(
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
