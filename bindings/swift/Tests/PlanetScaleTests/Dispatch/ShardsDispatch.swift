// Generated from api/resources/shards.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Shards: the calls of the vectors.
enum ShardsDispatch {
    /// Calls an operation with the arguments of a vector; nil if it is of another group.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        switch operation {
        case "list_shards": return try await listShards(call)
        case "create_shard": return try await createShard(call)
        case "get_shard": return try await getShard(call)
        case "update_shard": return try await updateShard(call)
        case "delete_shard": return try await deleteShard(call)
        default: return nil
        }
    }

    static func listShards(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: ListShards = try ListShards(
            excludeConfigurationProfile: call.query("exclude_configuration_profile", String.self),
            q: call.query("q", String.self),
            page: call.query("page", Int.self),
            perPage: call.query("per_page", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.shards.list(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.shards.withRawResponse.list(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .items:
            return try await call.items(call.client.shards.all(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .pages:
            return try await call.pages(call.client.shards.all(
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

    static func createShard(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.shards.create(organization, database, branch, options: call.options))
        case .raw:
            return try await call.raw(call.client.shards.withRawResponse.create(
                organization,
                database,
                branch,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func getShard(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let id: String = call.path("id")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.shards.get(
                organization,
                database,
                branch,
                id,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.shards.withRawResponse.get(
                organization,
                database,
                branch,
                id,
                options: call.options
            ))
        case .wait("wait_until_ready"):
            return try await call.sent(call.client.shards.waitUntilReady(
                organization,
                database,
                branch,
                id,
                options: call.waiting()
            ))
        case .progress("wait_until_ready"):
            return try await call.progress(call.client.shards.progressUntilReady(
                organization,
                database,
                branch,
                id,
                options: call.waiting()
            ))
        case .wait("wait_until_deleted"):
            return try await call.sent(call.client.shards.waitUntilDeleted(
                organization,
                database,
                branch,
                id,
                options: call.waiting()
            ))
        case .progress("wait_until_deleted"):
            return try await call.progress(call.client.shards.progressUntilDeleted(
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

    static func updateShard(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let id: String = call.path("id")
        let params: UpdateShard = try UpdateShard(displayName: call.body("display_name", OrNull<String>.self))
        switch call.mode {
        case .send:
            return try await call.sent(call.client.shards.update(
                organization,
                database,
                branch,
                id,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.shards.withRawResponse.update(
                organization,
                database,
                branch,
                id,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func deleteShard(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let id: String = call.path("id")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.shards.delete(
                organization,
                database,
                branch,
                id,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.shards.withRawResponse.delete(
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
