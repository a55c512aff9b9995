// Generated from api/resources/dedicated_read_replicas.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Dedicated read replicas: the calls of the reference.
enum DedicatedReadReplicasSnippets {
    /// Runs the lines of an operation's page; false if it is of another group.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        switch operation {
        case "list_dedicated_read_replicas": try await listDedicatedReadReplicas(client)
        case "create_dedicated_read_replica": try await createDedicatedReadReplica(client)
        case "get_dedicated_read_replica": try await getDedicatedReadReplica(client)
        case "update_dedicated_read_replica": try await updateDedicatedReadReplica(client)
        case "delete_dedicated_read_replica": try await deleteDedicatedReadReplica(client)
        default: return false
        }
        return true
    }

    static func listDedicatedReadReplicas(_ client: PlanetScaleClient) async throws {
        let items = try await client.dedicatedReadReplicas.list("acme", "shop", "feature/größe 2")
        _ = items
    }

    static func createDedicatedReadReplica(_ client: PlanetScaleClient) async throws {
        let dedicatedReadReplica = try await client.dedicatedReadReplicas.create(
            "acme",
            "shop",
            "feature/größe 2",
            .init(name: "name-1", region: "region-2", replicas: 103, clusterSize: "cluster-size-4")
        )
        _ = dedicatedReadReplica
    }

    static func getDedicatedReadReplica(_ client: PlanetScaleClient) async throws {
        let dedicatedReadReplica = try await client.dedicatedReadReplicas.get(
            "acme",
            "shop",
            "feature/größe 2",
            "dedicated read replica 1"
        )

        let ready = try await client.dedicatedReadReplicas.waitUntilReady(
            "acme",
            "shop",
            "feature/größe 2",
            "dedicated read replica 1"
        )

        try await client.dedicatedReadReplicas.waitUntilDeleted(
            "acme",
            "shop",
            "feature/größe 2",
            "dedicated read replica 1"
        )
        _ = dedicatedReadReplica
        _ = ready
    }

    static func updateDedicatedReadReplica(_ client: PlanetScaleClient) async throws {
        let dedicatedReadReplica = try await client.dedicatedReadReplicas.update(
            "acme",
            "shop",
            "feature/größe 2",
            "dedicated read replica 1",
            .init(clusterSize: "cluster-size-1", replicas: 102)
        )
        _ = dedicatedReadReplica
    }

    static func deleteDedicatedReadReplica(_ client: PlanetScaleClient) async throws {
        try await client.dedicatedReadReplicas.delete(
            "acme",
            "shop",
            "feature/größe 2",
            "dedicated read replica 1"
        )
    }
}
