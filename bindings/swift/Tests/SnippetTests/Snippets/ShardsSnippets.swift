// Generated from api/resources/shards.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Shards: the calls of the reference.
enum ShardsSnippets {
    /// Runs the lines of an operation's page; false if it is of another group.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        switch operation {
        case "list_shards": try await listShards(client)
        case "create_shard": try await createShard(client)
        case "get_shard": try await getShard(client)
        case "update_shard": try await updateShard(client)
        case "delete_shard": try await deleteShard(client)
        default: return false
        }
        return true
    }

    static func listShards(_ client: PlanetScaleClient) async throws {
        for try await nekiShard in client.shards.all("acme", "shop", "feature/größe 2", .init(
            excludeConfigurationProfile: "exclude-configuration-profile-1"
        )) {
            print(nekiShard)
        }
    }

    static func createShard(_ client: PlanetScaleClient) async throws {
        let nekiShard = try await client.shards.create("acme", "shop", "feature/größe 2")
        _ = nekiShard
    }

    static func getShard(_ client: PlanetScaleClient) async throws {
        let nekiShard = try await client.shards.get("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6")

        let ready = try await client.shards.waitUntilReady(
            "acme",
            "shop",
            "feature/größe 2",
            "a1b2c3d4e5f6"
        )

        try await client.shards.waitUntilDeleted("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6")
        _ = nekiShard
        _ = ready
    }

    static func updateShard(_ client: PlanetScaleClient) async throws {
        let nekiShard = try await client.shards.update("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6")
        _ = nekiShard
    }

    static func deleteShard(_ client: PlanetScaleClient) async throws {
        try await client.shards.delete("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6")
    }
}
