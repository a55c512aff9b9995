// Generated from api/resources/processlist.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Process lists: the calls of the reference.
enum ProcesslistSnippets {
    /// Runs the lines of an operation's page; false if it is of another group.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        switch operation {
        case "list_processes": try await listProcesses(client)
        case "kill_process": try await killProcess(client)
        default: return false
        }
        return true
    }

    static func listProcesses(_ client: PlanetScaleClient) async throws {
        let processListReply = try await client.processlist.list("acme", "shop", "feature/größe 2", .init(
            keyspace: "keyspace-1"
        ))
        _ = processListReply
    }

    static func killProcess(_ client: PlanetScaleClient) async throws {
        let killProcessReply = try await client.processlist.kill("acme", "shop", "feature/größe 2", .init(
            id: 103,
            keyspace: "keyspace-1",
            shard: "shard-2"
        ))
        _ = killProcessReply
    }
}
