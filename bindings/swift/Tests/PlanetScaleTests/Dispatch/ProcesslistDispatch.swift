// Generated from api/resources/processlist.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Process lists: the calls of the vectors.
enum ProcesslistDispatch {
    /// Calls an operation with the arguments of a vector; nil if it is of another group.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        switch operation {
        case "list_processes": return try await listProcesses(call)
        case "kill_process": return try await killProcess(call)
        default: return nil
        }
    }

    static func listProcesses(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: ListProcesses = try ListProcesses(
            keyspace: call.query("keyspace", String.self),
            shard: call.query("shard", String.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.processlist.list(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.processlist.withRawResponse.list(
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

    static func killProcess(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: KillProcess = try KillProcess(
            id: call.needed(call.body("id", Int.self)),
            keyspace: call.body("keyspace", String.self),
            shard: call.body("shard", String.self),
            kind: call.body("kind", KillKind.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.processlist.kill(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.processlist.withRawResponse.kill(
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
}
