// Generated from api/resources/branch_resizes.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Branch resizes: the calls of the vectors.
enum BranchResizesDispatch {
    /// Calls an operation with the arguments of a vector; nil if it is of another group.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        switch operation {
        case "list_branch_resize_requests": return try await listBranchResizeRequests(call)
        case "update_branch_resize_request": return try await updateBranchResizeRequest(call)
        case "get_branch_resize_request": return try await getBranchResizeRequest(call)
        default: return nil
        }
    }

    static func listBranchResizeRequests(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: ListBranchResizeRequests = try ListBranchResizeRequests(
            completedAt: call.query("completed_at", String.self),
            page: call.query("page", Int.self),
            perPage: call.query("per_page", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.branchResizes.list(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.branchResizes.withRawResponse.list(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .items:
            return try await call.items(call.client.branchResizes.all(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .pages:
            return try await call.pages(call.client.branchResizes.all(
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

    static func updateBranchResizeRequest(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: UpdateBranchResizeRequest = try UpdateBranchResizeRequest(
            vtgateSize: call.body("vtgate_size", String.self),
            vtgateCount: call.body("vtgate_count", Int.self),
            vtgateMaxCount: call.body("vtgate_max_count", Int.self),
            vtgateAutoscaling: call.body("vtgate_autoscaling", Bool.self),
            vtgateTargetCPUUtilization: call.body("vtgate_target_cpu_utilization", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.branchResizes.update(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.branchResizes.withRawResponse.update(
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

    static func getBranchResizeRequest(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let resize: String = call.path("resize")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.branchResizes.get(
                organization,
                database,
                branch,
                resize,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.branchResizes.withRawResponse.get(
                organization,
                database,
                branch,
                resize,
                options: call.options
            ))
        case .wait("wait_until_completed"):
            return try await call.sent(call.client.branchResizes.waitUntilCompleted(
                organization,
                database,
                branch,
                resize,
                options: call.waiting()
            ))
        case .progress("wait_until_completed"):
            return try await call.progress(call.client.branchResizes.progressUntilCompleted(
                organization,
                database,
                branch,
                resize,
                options: call.waiting()
            ))
        default:
            throw call.impossible
        }
    }
}
