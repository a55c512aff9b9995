// Generated from api/resources/bouncers.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Bouncers: the calls of the vectors.
enum BouncersDispatch {
    /// Calls an operation with the arguments of a vector; nil if it is of another group.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        switch operation {
        case "list_bouncers": return try await listBouncers(call)
        case "create_bouncer": return try await createBouncer(call)
        case "get_bouncer": return try await getBouncer(call)
        case "delete_bouncer": return try await deleteBouncer(call)
        default: return nil
        }
    }

    static func listBouncers(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: ListBouncers = try ListBouncers(
            page: call.query("page", Int.self),
            perPage: call.query("per_page", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.bouncers.list(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.bouncers.withRawResponse.list(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .items:
            return try await call.items(call.client.bouncers.all(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .pages:
            return try await call.pages(call.client.bouncers.all(
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

    static func createBouncer(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: CreateBouncer = try CreateBouncer(
            name: call.body("name", String.self),
            target: call.body("target", BouncerTarget.self),
            bouncerSize: call.body("bouncer_size", String.self),
            replicasPerCell: call.body("replicas_per_cell", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.bouncers.create(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.bouncers.withRawResponse.create(
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

    static func getBouncer(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let bouncer: String = call.path("bouncer")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.bouncers.get(
                organization,
                database,
                branch,
                bouncer,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.bouncers.withRawResponse.get(
                organization,
                database,
                branch,
                bouncer,
                options: call.options
            ))
        case .wait("wait_until_deleted"):
            return try await call.sent(call.client.bouncers.waitUntilDeleted(
                organization,
                database,
                branch,
                bouncer,
                options: call.waiting()
            ))
        case .progress("wait_until_deleted"):
            return try await call.progress(call.client.bouncers.progressUntilDeleted(
                organization,
                database,
                branch,
                bouncer,
                options: call.waiting()
            ))
        default:
            throw call.impossible
        }
    }

    static func deleteBouncer(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let bouncer: String = call.path("bouncer")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.bouncers.delete(
                organization,
                database,
                branch,
                bouncer,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.bouncers.withRawResponse.delete(
                organization,
                database,
                branch,
                bouncer,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }
}
