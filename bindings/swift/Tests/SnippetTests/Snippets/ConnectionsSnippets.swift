// Generated from api/resources/connections.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Connections: the calls of the reference.
enum ConnectionsSnippets {
    /// Runs the lines of an operation's page; false if it is of another group.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        switch operation {
        case "list_connections": try await listConnections(client)
        case "cancel_query": try await cancelQuery(client)
        case "terminate_transaction": try await terminateTransaction(client)
        case "terminate_connection": try await terminateConnection(client)
        default: return false
        }
        return true
    }

    static func listConnections(_ client: PlanetScaleClient) async throws {
        let connectionList = try await client.connections.list("acme", "shop", "feature/größe 2", .init(
            keyspace: "keyspace-1"
        ))
        _ = connectionList
    }

    static func cancelQuery(_ client: PlanetScaleClient) async throws {
        let connectionActionResult = try await client.connections.cancelQuery(
            "acme",
            "shop",
            "feature/größe 2",
            "a1b2c3d4e5f6",
            .init(keyspace: "keyspace-1")
        )
        _ = connectionActionResult
    }

    static func terminateTransaction(_ client: PlanetScaleClient) async throws {
        let connectionActionResult = try await client.connections.terminateTransaction(
            "acme",
            "shop",
            "feature/größe 2",
            "a1b2c3d4e5f6",
            .init(keyspace: "keyspace-1")
        )
        _ = connectionActionResult
    }

    static func terminateConnection(_ client: PlanetScaleClient) async throws {
        let connectionActionResult = try await client.connections.terminateConnection(
            "acme",
            "shop",
            "feature/größe 2",
            "a1b2c3d4e5f6",
            .init(keyspace: "keyspace-1")
        )
        _ = connectionActionResult
    }
}
