// Generated from api/resources/keyspace_resizes.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Keyspace resizes: the calls of the vectors.
enum KeyspaceResizesDispatch {
    /// Calls an operation with the arguments of a vector; nil if it is of another group.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        switch operation {
        case "list_keyspace_resize_requests": return try await listKeyspaceResizeRequests(call)
        case "update_keyspace_resize_request": return try await updateKeyspaceResizeRequest(call)
        case "cancel_keyspace_resize_request": return try await cancelKeyspaceResizeRequest(call)
        case "get_keyspace_resize_request": return try await getKeyspaceResizeRequest(call)
        default: return nil
        }
    }

    static func listKeyspaceResizeRequests(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let keyspace: String = call.path("keyspace")
        let params: ListKeyspaceResizeRequests = try ListKeyspaceResizeRequests(
            completedAt: call.query("completed_at", String.self),
            page: call.query("page", Int.self),
            perPage: call.query("per_page", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.keyspaceResizes.list(
                organization,
                database,
                branch,
                keyspace,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.keyspaceResizes.withRawResponse.list(
                organization,
                database,
                branch,
                keyspace,
                params,
                options: call.options
            ))
        case .items:
            return try await call.items(call.client.keyspaceResizes.all(
                organization,
                database,
                branch,
                keyspace,
                params,
                options: call.options
            ))
        case .pages:
            return try await call.pages(call.client.keyspaceResizes.all(
                organization,
                database,
                branch,
                keyspace,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func updateKeyspaceResizeRequest(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let keyspace: String = call.path("keyspace")
        let params: UpdateKeyspaceResizeRequest = try UpdateKeyspaceResizeRequest(
            clusterSize: call.body("cluster_size", String.self),
            extraReplicas: call.body("extra_replicas", Int.self),
            vectorPoolAllocation: call.body("vector_pool_allocation", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.keyspaceResizes.update(
                organization,
                database,
                branch,
                keyspace,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.keyspaceResizes.withRawResponse.update(
                organization,
                database,
                branch,
                keyspace,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func cancelKeyspaceResizeRequest(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let keyspace: String = call.path("keyspace")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.keyspaceResizes.cancel(
                organization,
                database,
                branch,
                keyspace,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.keyspaceResizes.withRawResponse.cancel(
                organization,
                database,
                branch,
                keyspace,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func getKeyspaceResizeRequest(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let keyspace: String = call.path("keyspace")
        let id: String = call.path("id")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.keyspaceResizes.get(
                organization,
                database,
                branch,
                keyspace,
                id,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.keyspaceResizes.withRawResponse.get(
                organization,
                database,
                branch,
                keyspace,
                id,
                options: call.options
            ))
        case .wait("wait_until_completed"):
            return try await call.sent(call.client.keyspaceResizes.waitUntilCompleted(
                organization,
                database,
                branch,
                keyspace,
                id,
                options: call.waiting()
            ))
        case .progress("wait_until_completed"):
            return try await call.progress(call.client.keyspaceResizes.progressUntilCompleted(
                organization,
                database,
                branch,
                keyspace,
                id,
                options: call.waiting()
            ))
        default:
            throw call.impossible
        }
    }
}
