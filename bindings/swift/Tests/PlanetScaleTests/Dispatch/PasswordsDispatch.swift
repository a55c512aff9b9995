// Generated from api/resources/passwords.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Passwords: the calls of the vectors.
enum PasswordsDispatch {
    /// Calls an operation with the arguments of a vector; nil if it is of another group.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        switch operation {
        case "list_passwords": return try await listPasswords(call)
        case "create_password": return try await createPassword(call)
        case "get_password": return try await getPassword(call)
        case "delete_password": return try await deletePassword(call)
        case "update_password": return try await updatePassword(call)
        case "renew_password": return try await renewPassword(call)
        case "list_database_passwords": return try await listDatabasePasswords(call)
        default: return nil
        }
    }

    static func listPasswords(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: ListPasswords = try ListPasswords(
            readOnlyRegionID: call.query("read_only_region_id", String.self),
            status: call.query("status", String.self),
            q: call.query("q", String.self),
            page: call.query("page", Int.self),
            perPage: call.query("per_page", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.passwords.list(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.passwords.withRawResponse.list(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .items:
            return try await call.items(call.client.passwords.all(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .pages:
            return try await call.pages(call.client.passwords.all(
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

    static func createPassword(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: CreatePassword = try CreatePassword(
            name: call.body("name", String.self),
            role: call.body("role", PasswordRole.self),
            replica: call.body("replica", Bool.self),
            ttl: call.body("ttl", Int.self),
            cidrs: call.body("cidrs", [String].self),
            directVtgate: call.body("direct_vtgate", Bool.self),
            readOnlyRegionID: call.body("read_only_region_id", String.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.passwords.create(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.passwords.withRawResponse.create(
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

    static func getPassword(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let id: String = call.path("id")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.passwords.get(
                organization,
                database,
                branch,
                id,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.passwords.withRawResponse.get(
                organization,
                database,
                branch,
                id,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func deletePassword(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let id: String = call.path("id")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.passwords.delete(
                organization,
                database,
                branch,
                id,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.passwords.withRawResponse.delete(
                organization,
                database,
                branch,
                id,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func updatePassword(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let id: String = call.path("id")
        let params: UpdatePassword = try UpdatePassword(
            name: call.body("name", String.self),
            cidrs: call.body("cidrs", [String].self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.passwords.update(
                organization,
                database,
                branch,
                id,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.passwords.withRawResponse.update(
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

    static func renewPassword(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let id: String = call.path("id")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.passwords.renew(
                organization,
                database,
                branch,
                id,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.passwords.withRawResponse.renew(
                organization,
                database,
                branch,
                id,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func listDatabasePasswords(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let params: ListDatabasePasswords = try ListDatabasePasswords(
            page: call.query("page", Int.self),
            perPage: call.query("per_page", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.passwords.listForDatabase(
                organization,
                database,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.passwords.withRawResponse.listForDatabase(
                organization,
                database,
                params,
                options: call.options
            ))
        case .items:
            return try await call.items(call.client.passwords.allForDatabase(
                organization,
                database,
                params,
                options: call.options
            ))
        case .pages:
            return try await call.pages(call.client.passwords.allForDatabase(
                organization,
                database,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }
}
