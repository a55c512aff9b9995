// Generated from api/resources/branch_changes.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Branch changes: the calls of the vectors.
enum BranchChangesDispatch {
    /// Calls an operation with the arguments of a vector; nil if it is of another group.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        switch operation {
        case "list_branch_change_requests": return try await listBranchChangeRequests(call)
        case "update_branch_change_request": return try await updateBranchChangeRequest(call)
        case "cancel_branch_changes": return try await cancelBranchChanges(call)
        case "get_branch_change_request": return try await getBranchChangeRequest(call)
        case "cancel_branch_change_request": return try await cancelBranchChangeRequest(call)
        default: return nil
        }
    }

    static func listBranchChangeRequests(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: ListBranchChangeRequests = try ListBranchChangeRequests(
            page: call.query("page", Int.self),
            perPage: call.query("per_page", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.branchChanges.list(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.branchChanges.withRawResponse.list(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .items:
            return try await call.items(call.client.branchChanges.all(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .pages:
            return try await call.pages(call.client.branchChanges.all(
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

    static func updateBranchChangeRequest(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: UpdateBranchChangeRequest = try UpdateBranchChangeRequest(
            clusterSize: call.body("cluster_size", String.self),
            replicas: call.body("replicas", Int.self),
            parameters: call.body("parameters", [String: JSON].self),
            storage: call.body("storage", StorageChangeInput.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.branchChanges.update(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.branchChanges.withRawResponse.update(
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

    static func cancelBranchChanges(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.branchChanges.cancelAll(
                organization,
                database,
                branch,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.branchChanges.withRawResponse.cancelAll(
                organization,
                database,
                branch,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func getBranchChangeRequest(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let id: String = call.path("id")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.branchChanges.get(
                organization,
                database,
                branch,
                id,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.branchChanges.withRawResponse.get(
                organization,
                database,
                branch,
                id,
                options: call.options
            ))
        case .wait("wait_until_completed"):
            return try await call.sent(call.client.branchChanges.waitUntilCompleted(
                organization,
                database,
                branch,
                id,
                options: call.waiting()
            ))
        case .progress("wait_until_completed"):
            return try await call.progress(call.client.branchChanges.progressUntilCompleted(
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

    static func cancelBranchChangeRequest(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.branchChanges.cancel(
                organization,
                database,
                branch,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.branchChanges.withRawResponse.cancel(
                organization,
                database,
                branch,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }
}
