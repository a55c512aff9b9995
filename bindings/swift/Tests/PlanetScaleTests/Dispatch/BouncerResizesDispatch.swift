// Generated from api/resources/bouncer_resizes.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Bouncer resizes: the calls of the vectors.
enum BouncerResizesDispatch {
    /// Calls an operation with the arguments of a vector; nil if it is of another group.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        switch operation {
        case "list_branch_bouncer_resize_requests": return try await listBranchBouncerResizeRequests(call)
        case "list_bouncer_resize_requests": return try await listBouncerResizeRequests(call)
        case "update_bouncer_resize_request": return try await updateBouncerResizeRequest(call)
        case "cancel_bouncer_resize_request": return try await cancelBouncerResizeRequest(call)
        default: return nil
        }
    }

    static func listBranchBouncerResizeRequests(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: ListBranchBouncerResizeRequests = try ListBranchBouncerResizeRequests(
            page: call.query("page", Int.self),
            perPage: call.query("per_page", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.bouncerResizes.listForBranch(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.bouncerResizes.withRawResponse.listForBranch(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .items:
            return try await call.items(call.client.bouncerResizes.allForBranch(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .pages:
            return try await call.pages(call.client.bouncerResizes.allForBranch(
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

    static func listBouncerResizeRequests(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let bouncer: String = call.path("bouncer")
        let params: ListBouncerResizeRequests = try ListBouncerResizeRequests(
            page: call.query("page", Int.self),
            perPage: call.query("per_page", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.bouncerResizes.list(
                organization,
                database,
                branch,
                bouncer,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.bouncerResizes.withRawResponse.list(
                organization,
                database,
                branch,
                bouncer,
                params,
                options: call.options
            ))
        case .items:
            return try await call.items(call.client.bouncerResizes.all(
                organization,
                database,
                branch,
                bouncer,
                params,
                options: call.options
            ))
        case .pages:
            return try await call.pages(call.client.bouncerResizes.all(
                organization,
                database,
                branch,
                bouncer,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func updateBouncerResizeRequest(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let bouncer: String = call.path("bouncer")
        let params: UpdateBouncerResizeRequest = try UpdateBouncerResizeRequest(
            bouncerSize: call.body("bouncer_size", String.self),
            replicasPerCell: call.body("replicas_per_cell", Int.self),
            target: call.body("target", BouncerTarget.self),
            parameters: call.body("parameters", [String: JSON].self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.bouncerResizes.update(
                organization,
                database,
                branch,
                bouncer,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.bouncerResizes.withRawResponse.update(
                organization,
                database,
                branch,
                bouncer,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func cancelBouncerResizeRequest(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let bouncer: String = call.path("bouncer")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.bouncerResizes.cancel(
                organization,
                database,
                branch,
                bouncer,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.bouncerResizes.withRawResponse.cancel(
                organization,
                database,
                branch,
                bouncer,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }
}
