// Generated from api/resources/sidecars.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Sidecars: the calls of the vectors.
enum SidecarsDispatch {
    /// Calls an operation with the arguments of a vector; nil if it is of another group.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        switch operation {
        case "list_sidecars": return try await listSidecars(call)
        case "get_sidecar": return try await getSidecar(call)
        case "update_sidecar": return try await updateSidecar(call)
        case "list_sidecar_parameters": return try await listSidecarParameters(call)
        case "list_sidecar_change_requests": return try await listSidecarChangeRequests(call)
        case "get_sidecar_change_request": return try await getSidecarChangeRequest(call)
        case "cancel_sidecar_change_request": return try await cancelSidecarChangeRequest(call)
        default: return nil
        }
    }

    static func listSidecars(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.sidecars.list(organization, database, branch, options: call.options))
        case .raw:
            return try await call.raw(call.client.sidecars.withRawResponse.list(
                organization,
                database,
                branch,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func getSidecar(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let sidecar: String = call.path("sidecar")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.sidecars.get(
                organization,
                database,
                branch,
                sidecar,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.sidecars.withRawResponse.get(
                organization,
                database,
                branch,
                sidecar,
                options: call.options
            ))
        case .wait("wait_until_ready"):
            return try await call.sent(call.client.sidecars.waitUntilReady(
                organization,
                database,
                branch,
                sidecar,
                options: call.waiting()
            ))
        case .progress("wait_until_ready"):
            return try await call.progress(call.client.sidecars.progressUntilReady(
                organization,
                database,
                branch,
                sidecar,
                options: call.waiting()
            ))
        default:
            throw call.impossible
        }
    }

    static func updateSidecar(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let sidecar: String = call.path("sidecar")
        let params: UpdateSidecar = try UpdateSidecar(parameters: call.body("parameters", [String: JSON].self))
        switch call.mode {
        case .send:
            return try await call.sent(call.client.sidecars.update(
                organization,
                database,
                branch,
                sidecar,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.sidecars.withRawResponse.update(
                organization,
                database,
                branch,
                sidecar,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func listSidecarParameters(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let sidecar: String = call.path("sidecar")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.sidecars.listParameters(
                organization,
                database,
                branch,
                sidecar,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.sidecars.withRawResponse.listParameters(
                organization,
                database,
                branch,
                sidecar,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func listSidecarChangeRequests(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let sidecar: String = call.path("sidecar")
        let params: ListSidecarChangeRequests = try ListSidecarChangeRequests(
            period: call.query("period", TimePeriod.self),
            completedAt: call.query("completed_at", String.self),
            page: call.query("page", Int.self),
            perPage: call.query("per_page", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.sidecars.listChanges(
                organization,
                database,
                branch,
                sidecar,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.sidecars.withRawResponse.listChanges(
                organization,
                database,
                branch,
                sidecar,
                params,
                options: call.options
            ))
        case .items:
            return try await call.items(call.client.sidecars.allChanges(
                organization,
                database,
                branch,
                sidecar,
                params,
                options: call.options
            ))
        case .pages:
            return try await call.pages(call.client.sidecars.allChanges(
                organization,
                database,
                branch,
                sidecar,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func getSidecarChangeRequest(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let sidecar: String = call.path("sidecar")
        let id: String = call.path("id")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.sidecars.getChange(
                organization,
                database,
                branch,
                sidecar,
                id,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.sidecars.withRawResponse.getChange(
                organization,
                database,
                branch,
                sidecar,
                id,
                options: call.options
            ))
        case .wait("wait_until_change_completed"):
            return try await call.sent(call.client.sidecars.waitUntilChangeCompleted(
                organization,
                database,
                branch,
                sidecar,
                id,
                options: call.waiting()
            ))
        case .progress("wait_until_change_completed"):
            return try await call.progress(call.client.sidecars.progressUntilChangeCompleted(
                organization,
                database,
                branch,
                sidecar,
                id,
                options: call.waiting()
            ))
        default:
            throw call.impossible
        }
    }

    static func cancelSidecarChangeRequest(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let sidecar: String = call.path("sidecar")
        let id: String = call.path("id")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.sidecars.cancelChange(
                organization,
                database,
                branch,
                sidecar,
                id,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.sidecars.withRawResponse.cancelChange(
                organization,
                database,
                branch,
                sidecar,
                id,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }
}
