// Generated from api/resources/databases.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Databases: the calls of the vectors.
enum DatabasesDispatch {
    /// Calls an operation with the arguments of a vector; nil if it is of another group.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        switch operation {
        case "list_databases": return try await listDatabases(call)
        case "create_database": return try await createDatabase(call)
        case "get_database": return try await getDatabase(call)
        case "delete_database": return try await deleteDatabase(call)
        case "update_database_settings": return try await updateDatabaseSettings(call)
        case "list_read_only_regions": return try await listReadOnlyRegions(call)
        case "list_database_regions": return try await listDatabaseRegions(call)
        case "get_database_throttler": return try await getDatabaseThrottler(call)
        case "update_database_throttler": return try await updateDatabaseThrottler(call)
        default: return nil
        }
    }

    static func listDatabases(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let params: ListDatabases = try ListDatabases(
            q: call.query("q", String.self),
            page: call.query("page", Int.self),
            perPage: call.query("per_page", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.databases.list(organization, params, options: call.options))
        case .raw:
            return try await call.raw(call.client.databases.withRawResponse.list(
                organization,
                params,
                options: call.options
            ))
        case .items:
            return try await call.items(call.client.databases.all(organization, params, options: call.options))
        case .pages:
            return try await call.pages(call.client.databases.all(organization, params, options: call.options))
        default:
            throw call.impossible
        }
    }

    static func createDatabase(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let params: CreateDatabase = try CreateDatabase(
            name: call.needed(call.body("name", String.self)),
            clusterSize: call.needed(call.body("cluster_size", String.self)),
            region: call.body("region", String.self),
            replicas: call.body("replicas", Int.self),
            kind: call.body("kind", DatabaseKind.self),
            majorVersion: call.body("major_version", String.self),
            storage: call.body("storage", StorageInput.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.databases.create(organization, params, options: call.options))
        case .raw:
            return try await call.raw(call.client.databases.withRawResponse.create(
                organization,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func getDatabase(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.databases.get(organization, database, options: call.options))
        case .raw:
            return try await call.raw(call.client.databases.withRawResponse.get(
                organization,
                database,
                options: call.options
            ))
        case .wait("wait_until_ready"):
            return try await call.sent(call.client.databases.waitUntilReady(
                organization,
                database,
                options: call.waiting()
            ))
        case .progress("wait_until_ready"):
            return try await call.progress(call.client.databases.progressUntilReady(
                organization,
                database,
                options: call.waiting()
            ))
        case .wait("wait_until_deleted"):
            return try await call.sent(call.client.databases.waitUntilDeleted(
                organization,
                database,
                options: call.waiting()
            ))
        case .progress("wait_until_deleted"):
            return try await call.progress(call.client.databases.progressUntilDeleted(
                organization,
                database,
                options: call.waiting()
            ))
        default:
            throw call.impossible
        }
    }

    static func deleteDatabase(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.databases.delete(organization, database, options: call.options))
        case .raw:
            return try await call.raw(call.client.databases.withRawResponse.delete(
                organization,
                database,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func updateDatabaseSettings(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let params: UpdateDatabaseSettings = try UpdateDatabaseSettings(
            newName: call.body("new_name", String.self),
            automaticMigrations: call.body("automatic_migrations", Bool.self),
            migrationFramework: call.body("migration_framework", String.self),
            migrationTableName: call.body("migration_table_name", String.self),
            requireApprovalForDeploy: call.body("require_approval_for_deploy", Bool.self),
            restrictBranchRegion: call.body("restrict_branch_region", Bool.self),
            allowDataBranching: call.body("allow_data_branching", Bool.self),
            allowForeignKeyConstraints: call.body("allow_foreign_key_constraints", Bool.self),
            insightsRawQueries: call.body("insights_raw_queries", Bool.self),
            deletionProtected: call.body("deletion_protected", Bool.self),
            productionBranchWebConsole: call.body("production_branch_web_console", Bool.self),
            defaultBranch: call.body("default_branch", String.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.databases.update(
                organization,
                database,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.databases.withRawResponse.update(
                organization,
                database,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func listReadOnlyRegions(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let params: ListReadOnlyRegions = try ListReadOnlyRegions(
            page: call.query("page", Int.self),
            perPage: call.query("per_page", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.databases.listReadOnlyRegions(
                organization,
                database,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.databases.withRawResponse.listReadOnlyRegions(
                organization,
                database,
                params,
                options: call.options
            ))
        case .items:
            return try await call.items(call.client.databases.allReadOnlyRegions(
                organization,
                database,
                params,
                options: call.options
            ))
        case .pages:
            return try await call.pages(call.client.databases.allReadOnlyRegions(
                organization,
                database,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func listDatabaseRegions(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let params: ListDatabaseRegions = try ListDatabaseRegions(
            page: call.query("page", Int.self),
            perPage: call.query("per_page", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.databases.listRegions(
                organization,
                database,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.databases.withRawResponse.listRegions(
                organization,
                database,
                params,
                options: call.options
            ))
        case .items:
            return try await call.items(call.client.databases.allRegions(
                organization,
                database,
                params,
                options: call.options
            ))
        case .pages:
            return try await call.pages(call.client.databases.allRegions(
                organization,
                database,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func getDatabaseThrottler(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.databases.getThrottler(
                organization,
                database,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.databases.withRawResponse.getThrottler(
                organization,
                database,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func updateDatabaseThrottler(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let params: UpdateDatabaseThrottler = try UpdateDatabaseThrottler(
            ratio: call.body("ratio", Int.self),
            configurations: call.body("configurations", [ThrottlerConfiguration].self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.databases.updateThrottler(
                organization,
                database,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.databases.withRawResponse.updateThrottler(
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
