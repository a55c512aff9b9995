// Generated from api/resources/postgres_cidrs.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// IP restrictions: the calls of the vectors.
enum PostgresCidrsDispatch {
    /// Calls an operation with the arguments of a vector; nil if it is of another group.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        switch operation {
        case "list_database_postgres_cidrs": return try await listDatabasePostgresCidrs(call)
        case "create_database_postgres_cidr": return try await createDatabasePostgresCidr(call)
        case "delete_database_postgres_cidr": return try await deleteDatabasePostgresCidr(call)
        case "get_database_postgres_cidr": return try await getDatabasePostgresCidr(call)
        case "update_database_postgres_cidr": return try await updateDatabasePostgresCidr(call)
        default: return nil
        }
    }

    static func listDatabasePostgresCidrs(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let params: ListDatabasePostgresCidrs = try ListDatabasePostgresCidrs(
            page: call.query("page", Int.self),
            perPage: call.query("per_page", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.postgresCidrs.list(
                organization,
                database,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.postgresCidrs.withRawResponse.list(
                organization,
                database,
                params,
                options: call.options
            ))
        case .items:
            return try await call.items(call.client.postgresCidrs.all(
                organization,
                database,
                params,
                options: call.options
            ))
        case .pages:
            return try await call.pages(call.client.postgresCidrs.all(
                organization,
                database,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func createDatabasePostgresCidr(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let params: CreateDatabasePostgresCidr = try CreateDatabasePostgresCidr(
            cidrs: call.needed(call.body("cidrs", [String].self)),
            schema: call.body("schema", String.self),
            role: call.body("role", String.self),
            description: call.body("description", String.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.postgresCidrs.create(
                organization,
                database,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.postgresCidrs.withRawResponse.create(
                organization,
                database,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func deleteDatabasePostgresCidr(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let id: String = call.path("id")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.postgresCidrs.delete(
                organization,
                database,
                id,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.postgresCidrs.withRawResponse.delete(
                organization,
                database,
                id,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func getDatabasePostgresCidr(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let id: String = call.path("id")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.postgresCidrs.get(organization, database, id, options: call.options))
        case .raw:
            return try await call.raw(call.client.postgresCidrs.withRawResponse.get(
                organization,
                database,
                id,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func updateDatabasePostgresCidr(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let id: String = call.path("id")
        let params: UpdateDatabasePostgresCidr = try UpdateDatabasePostgresCidr(
            schema: call.body("schema", String.self),
            role: call.body("role", String.self),
            cidrs: call.body("cidrs", [String].self),
            description: call.body("description", String.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.postgresCidrs.update(
                organization,
                database,
                id,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.postgresCidrs.withRawResponse.update(
                organization,
                database,
                id,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }
}
