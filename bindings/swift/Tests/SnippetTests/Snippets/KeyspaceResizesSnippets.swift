// Generated from api/resources/keyspace_resizes.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Keyspace resizes: the calls of the reference.
enum KeyspaceResizesSnippets {
    /// Runs the lines of an operation's page; false if it is of another group.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        switch operation {
        case "list_keyspace_resize_requests": try await listKeyspaceResizeRequests(client)
        case "update_keyspace_resize_request": try await updateKeyspaceResizeRequest(client)
        case "cancel_keyspace_resize_request": try await cancelKeyspaceResizeRequest(client)
        case "get_keyspace_resize_request": try await getKeyspaceResizeRequest(client)
        default: return false
        }
        return true
    }

    static func listKeyspaceResizeRequests(_ client: PlanetScaleClient) async throws {
        for try await keyspaceResizeRequest in client.keyspaceResizes.all(
            "acme",
            "shop",
            "feature/größe 2",
            "keyspace 1",
            .init(completedAt: "completed-at-1")
        ) {
            print(keyspaceResizeRequest)
        }
    }

    static func updateKeyspaceResizeRequest(_ client: PlanetScaleClient) async throws {
        let keyspaceResizeRequest = try await client.keyspaceResizes.update(
            "acme",
            "shop",
            "feature/größe 2",
            "keyspace 1",
            .init(clusterSize: "cluster-size-1", extraReplicas: 102)
        )
        _ = keyspaceResizeRequest
    }

    static func cancelKeyspaceResizeRequest(_ client: PlanetScaleClient) async throws {
        try await client.keyspaceResizes.cancel("acme", "shop", "feature/größe 2", "keyspace 1")
    }

    static func getKeyspaceResizeRequest(_ client: PlanetScaleClient) async throws {
        let keyspaceResizeRequest = try await client.keyspaceResizes.get(
            "acme",
            "shop",
            "feature/größe 2",
            "keyspace 1",
            "a1b2c3d4e5f6"
        )

        let completed = try await client.keyspaceResizes.waitUntilCompleted(
            "acme",
            "shop",
            "feature/größe 2",
            "keyspace 1",
            "a1b2c3d4e5f6"
        )
        _ = keyspaceResizeRequest
        _ = completed
    }
}
