// Generated from api/resources/switchovers.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Switchovers: the calls of the vectors.
enum SwitchoversDispatch {
    /// Calls an operation with the arguments of a vector; nil if it is of another group.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        switch operation {
        case "list_switchovers": return try await listSwitchovers(call)
        case "create_switchover": return try await createSwitchover(call)
        case "get_switchover": return try await getSwitchover(call)
        default: return nil
        }
    }

    static func listSwitchovers(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: ListSwitchovers = try ListSwitchovers(
            page: call.query("page", Int.self),
            perPage: call.query("per_page", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.switchovers.list(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.switchovers.withRawResponse.list(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .items:
            return try await call.items(call.client.switchovers.all(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .pages:
            return try await call.pages(call.client.switchovers.all(
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

    static func createSwitchover(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: CreateSwitchover = try CreateSwitchover(candidate: call.body("candidate", String.self))
        switch call.mode {
        case .send:
            return try await call.sent(call.client.switchovers.create(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.switchovers.withRawResponse.create(
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

    static func getSwitchover(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let id: String = call.path("id")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.switchovers.get(
                organization,
                database,
                branch,
                id,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.switchovers.withRawResponse.get(
                organization,
                database,
                branch,
                id,
                options: call.options
            ))
        case .wait("wait_until_succeeded"):
            return try await call.sent(call.client.switchovers.waitUntilSucceeded(
                organization,
                database,
                branch,
                id,
                options: call.waiting()
            ))
        case .progress("wait_until_succeeded"):
            return try await call.progress(call.client.switchovers.progressUntilSucceeded(
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
}
