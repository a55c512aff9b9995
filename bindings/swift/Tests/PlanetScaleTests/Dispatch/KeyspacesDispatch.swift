// Generated from api/resources/keyspaces.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Keyspaces: the calls of the vectors.
enum KeyspacesDispatch {
    /// Calls an operation with the arguments of a vector; nil if it is of another group.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        switch operation {
        case "list_keyspaces": return try await listKeyspaces(call)
        case "create_keyspace": return try await createKeyspace(call)
        case "get_keyspace": return try await getKeyspace(call)
        case "update_keyspace": return try await updateKeyspace(call)
        case "delete_keyspace": return try await deleteKeyspace(call)
        case "get_keyspace_rollout_status": return try await getKeyspaceRolloutStatus(call)
        case "get_keyspace_vschema": return try await getKeyspaceVschema(call)
        case "update_keyspace_vschema": return try await updateKeyspaceVschema(call)
        case "update_keyspace_read_only_regions": return try await updateKeyspaceReadOnlyRegions(call)
        default: return nil
        }
    }

    static func listKeyspaces(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: ListKeyspaces = try ListKeyspaces(
            page: call.query("page", Int.self),
            perPage: call.query("per_page", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.keyspaces.list(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.keyspaces.withRawResponse.list(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .items:
            return try await call.items(call.client.keyspaces.all(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .pages:
            return try await call.pages(call.client.keyspaces.all(
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

    static func createKeyspace(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: CreateKeyspace = try CreateKeyspace(
            name: call.needed(call.body("name", String.self)),
            clusterSize: call.needed(call.body("cluster_size", String.self)),
            extraReplicas: call.body("extra_replicas", Int.self),
            shards: call.body("shards", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.keyspaces.create(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.keyspaces.withRawResponse.create(
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

    static func getKeyspace(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let keyspace: String = call.path("keyspace")
        let params: GetKeyspace = try GetKeyspace(full: call.query("full", Bool.self))
        switch call.mode {
        case .send:
            return try await call.sent(call.client.keyspaces.get(
                organization,
                database,
                branch,
                keyspace,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.keyspaces.withRawResponse.get(
                organization,
                database,
                branch,
                keyspace,
                params,
                options: call.options
            ))
        case .wait("wait_until_ready"):
            return try await call.sent(call.client.keyspaces.waitUntilReady(
                organization,
                database,
                branch,
                keyspace,
                options: call.waiting()
            ))
        case .progress("wait_until_ready"):
            return try await call.progress(call.client.keyspaces.progressUntilReady(
                organization,
                database,
                branch,
                keyspace,
                options: call.waiting()
            ))
        case .wait("wait_until_deleted"):
            return try await call.sent(call.client.keyspaces.waitUntilDeleted(
                organization,
                database,
                branch,
                keyspace,
                options: call.waiting()
            ))
        case .progress("wait_until_deleted"):
            return try await call.progress(call.client.keyspaces.progressUntilDeleted(
                organization,
                database,
                branch,
                keyspace,
                options: call.waiting()
            ))
        default:
            throw call.impossible
        }
    }

    static func updateKeyspace(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let keyspace: String = call.path("keyspace")
        let params: UpdateKeyspace = try UpdateKeyspace(
            replicationDurabilityConstraints: call.body("replication_durability_constraints", ReplicationDurabilityConstraintsInput.self),
            vreplicationFlags: call.body("vreplication_flags", VreplicationFlagsInput.self),
            throttler: call.body("throttler", KeyspaceThrottler.self),
            maxRollout: call.body("max_rollout", OrNull<Int>.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.keyspaces.update(
                organization,
                database,
                branch,
                keyspace,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.keyspaces.withRawResponse.update(
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

    static func deleteKeyspace(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let keyspace: String = call.path("keyspace")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.keyspaces.delete(
                organization,
                database,
                branch,
                keyspace,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.keyspaces.withRawResponse.delete(
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

    static func getKeyspaceRolloutStatus(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let keyspace: String = call.path("keyspace")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.keyspaces.getRolloutStatus(
                organization,
                database,
                branch,
                keyspace,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.keyspaces.withRawResponse.getRolloutStatus(
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

    static func getKeyspaceVschema(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let keyspace: String = call.path("keyspace")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.keyspaces.getVschema(
                organization,
                database,
                branch,
                keyspace,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.keyspaces.withRawResponse.getVschema(
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

    static func updateKeyspaceVschema(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let keyspace: String = call.path("keyspace")
        let params: UpdateKeyspaceVschema = try UpdateKeyspaceVschema(
            vschema: call.needed(call.body("vschema", String.self))
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.keyspaces.updateVschema(
                organization,
                database,
                branch,
                keyspace,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.keyspaces.withRawResponse.updateVschema(
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

    static func updateKeyspaceReadOnlyRegions(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let keyspace: String = call.path("keyspace")
        let params: UpdateKeyspaceReadOnlyRegions = try UpdateKeyspaceReadOnlyRegions(
            readOnlyRegions: call.needed(call.body("read_only_regions", [ReadOnlyRegionInput].self))
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.keyspaces.updateReadOnlyRegions(
                organization,
                database,
                branch,
                keyspace,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.keyspaces.withRawResponse.updateReadOnlyRegions(
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
}
