// Generated from api/resources/connections.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Connections: the calls of the vectors.
enum ConnectionsDispatch {
    /// Calls an operation with the arguments of a vector; nil if it is of another group.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        switch operation {
        case "list_connections": return try await listConnections(call)
        case "cancel_query": return try await cancelQuery(call)
        case "terminate_transaction": return try await terminateTransaction(call)
        case "terminate_connection": return try await terminateConnection(call)
        default: return nil
        }
    }

    static func listConnections(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: ListConnections = try ListConnections(
            keyspace: call.query("keyspace", String.self),
            shard: call.query("shard", String.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.connections.list(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.connections.withRawResponse.list(
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

    static func cancelQuery(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let id: String = call.path("id")
        let params: CancelQuery = try CancelQuery(
            keyspace: call.query("keyspace", String.self),
            shard: call.query("shard", String.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.connections.cancelQuery(
                organization,
                database,
                branch,
                id,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.connections.withRawResponse.cancelQuery(
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

    static func terminateTransaction(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let id: String = call.path("id")
        let params: TerminateTransaction = try TerminateTransaction(
            keyspace: call.query("keyspace", String.self),
            shard: call.query("shard", String.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.connections.terminateTransaction(
                organization,
                database,
                branch,
                id,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.connections.withRawResponse.terminateTransaction(
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

    static func terminateConnection(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let id: String = call.path("id")
        let params: TerminateConnection = try TerminateConnection(
            keyspace: call.query("keyspace", String.self),
            shard: call.query("shard", String.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.connections.terminateConnection(
                organization,
                database,
                branch,
                id,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.connections.withRawResponse.terminateConnection(
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
}
