// Generated from api/resources/dedicated_read_replicas.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Dedicated read replicas: the calls of the vectors.
enum DedicatedReadReplicasDispatch {
    /// Calls an operation with the arguments of a vector; nil if it is of another group.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        switch operation {
        case "list_dedicated_read_replicas": return try await listDedicatedReadReplicas(call)
        case "create_dedicated_read_replica": return try await createDedicatedReadReplica(call)
        case "get_dedicated_read_replica": return try await getDedicatedReadReplica(call)
        case "update_dedicated_read_replica": return try await updateDedicatedReadReplica(call)
        case "delete_dedicated_read_replica": return try await deleteDedicatedReadReplica(call)
        default: return nil
        }
    }

    static func listDedicatedReadReplicas(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.dedicatedReadReplicas.list(
                organization,
                database,
                branch,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.dedicatedReadReplicas.withRawResponse.list(
                organization,
                database,
                branch,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func createDedicatedReadReplica(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: CreateDedicatedReadReplica = try CreateDedicatedReadReplica(
            name: call.needed(call.body("name", String.self)),
            region: call.needed(call.body("region", String.self)),
            replicas: call.body("replicas", Int.self),
            clusterSize: call.body("cluster_size", String.self),
            storage: call.body("storage", StorageChangeInput.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.dedicatedReadReplicas.create(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.dedicatedReadReplicas.withRawResponse.create(
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

    static func getDedicatedReadReplica(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let dedicatedReadReplica: String = call.path("dedicated_read_replica")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.dedicatedReadReplicas.get(
                organization,
                database,
                branch,
                dedicatedReadReplica,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.dedicatedReadReplicas.withRawResponse.get(
                organization,
                database,
                branch,
                dedicatedReadReplica,
                options: call.options
            ))
        case .wait("wait_until_ready"):
            return try await call.sent(call.client.dedicatedReadReplicas.waitUntilReady(
                organization,
                database,
                branch,
                dedicatedReadReplica,
                options: call.waiting()
            ))
        case .progress("wait_until_ready"):
            return try await call.progress(call.client.dedicatedReadReplicas.progressUntilReady(
                organization,
                database,
                branch,
                dedicatedReadReplica,
                options: call.waiting()
            ))
        case .wait("wait_until_deleted"):
            return try await call.sent(call.client.dedicatedReadReplicas.waitUntilDeleted(
                organization,
                database,
                branch,
                dedicatedReadReplica,
                options: call.waiting()
            ))
        case .progress("wait_until_deleted"):
            return try await call.progress(call.client.dedicatedReadReplicas.progressUntilDeleted(
                organization,
                database,
                branch,
                dedicatedReadReplica,
                options: call.waiting()
            ))
        default:
            throw call.impossible
        }
    }

    static func updateDedicatedReadReplica(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let dedicatedReadReplica: String = call.path("dedicated_read_replica")
        let params: UpdateDedicatedReadReplica = try UpdateDedicatedReadReplica(
            clusterSize: call.body("cluster_size", String.self),
            replicas: call.body("replicas", Int.self),
            parameters: call.body("parameters", [String: JSON].self),
            storage: call.body("storage", StorageChangeInput.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.dedicatedReadReplicas.update(
                organization,
                database,
                branch,
                dedicatedReadReplica,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.dedicatedReadReplicas.withRawResponse.update(
                organization,
                database,
                branch,
                dedicatedReadReplica,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func deleteDedicatedReadReplica(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let dedicatedReadReplica: String = call.path("dedicated_read_replica")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.dedicatedReadReplicas.delete(
                organization,
                database,
                branch,
                dedicatedReadReplica,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.dedicatedReadReplicas.withRawResponse.delete(
                organization,
                database,
                branch,
                dedicatedReadReplica,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }
}
