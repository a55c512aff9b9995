// Generated from api/resources/keyspaces.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Keyspaces: the calls of the reference.
enum KeyspacesSnippets {
    /// Runs the lines of an operation's page; false if it is of another group.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        switch operation {
        case "list_keyspaces": try await listKeyspaces(client)
        case "create_keyspace": try await createKeyspace(client)
        case "get_keyspace": try await getKeyspace(client)
        case "update_keyspace": try await updateKeyspace(client)
        case "delete_keyspace": try await deleteKeyspace(client)
        case "get_keyspace_rollout_status": try await getKeyspaceRolloutStatus(client)
        case "get_keyspace_vschema": try await getKeyspaceVschema(client)
        case "update_keyspace_vschema": try await updateKeyspaceVschema(client)
        case "update_keyspace_read_only_regions": try await updateKeyspaceReadOnlyRegions(client)
        default: return false
        }
        return true
    }

    static func listKeyspaces(_ client: PlanetScaleClient) async throws {
        for try await keyspace in client.keyspaces.all("acme", "shop", "feature/größe 2") {
            print(keyspace)
        }
    }

    static func createKeyspace(_ client: PlanetScaleClient) async throws {
        let keyspace = try await client.keyspaces.create("acme", "shop", "feature/größe 2", .init(
            name: "name-1",
            clusterSize: "cluster-size-2",
            extraReplicas: 103,
            shards: 104
        ))
        _ = keyspace
    }

    static func getKeyspace(_ client: PlanetScaleClient) async throws {
        let keyspace = try await client.keyspaces.get("acme", "shop", "feature/größe 2", "keyspace 1")

        let ready = try await client.keyspaces.waitUntilReady(
            "acme",
            "shop",
            "feature/größe 2",
            "keyspace 1"
        )

        try await client.keyspaces.waitUntilDeleted("acme", "shop", "feature/größe 2", "keyspace 1")
        _ = keyspace
        _ = ready
    }

    static func updateKeyspace(_ client: PlanetScaleClient) async throws {
        let keyspace = try await client.keyspaces.update("acme", "shop", "feature/größe 2", "keyspace 1")
        _ = keyspace
    }

    static func deleteKeyspace(_ client: PlanetScaleClient) async throws {
        try await client.keyspaces.delete("acme", "shop", "feature/größe 2", "keyspace 1")
    }

    static func getKeyspaceRolloutStatus(_ client: PlanetScaleClient) async throws {
        let keyspaceRolloutStatus = try await client.keyspaces.getRolloutStatus(
            "acme",
            "shop",
            "feature/größe 2",
            "keyspace 1"
        )
        _ = keyspaceRolloutStatus
    }

    static func getKeyspaceVschema(_ client: PlanetScaleClient) async throws {
        let vschema = try await client.keyspaces.getVschema("acme", "shop", "feature/größe 2", "keyspace 1")
        _ = vschema
    }

    static func updateKeyspaceVschema(_ client: PlanetScaleClient) async throws {
        let vschema = try await client.keyspaces.updateVschema(
            "acme",
            "shop",
            "feature/größe 2",
            "keyspace 1",
            .init(vschema: "vschema-1")
        )
        _ = vschema
    }

    static func updateKeyspaceReadOnlyRegions(_ client: PlanetScaleClient) async throws {
        let items = try await client.keyspaces.updateReadOnlyRegions(
            "acme",
            "shop",
            "feature/größe 2",
            "keyspace 1",
            .init(readOnlyRegions: [ReadOnlyRegionInput(region: "region-3")])
        )
        _ = items
    }
}
