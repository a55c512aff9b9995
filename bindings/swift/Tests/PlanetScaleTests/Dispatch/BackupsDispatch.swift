// Generated from api/resources/backups.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Backups: the calls of the vectors.
enum BackupsDispatch {
    /// Calls an operation with the arguments of a vector; nil if it is of another group.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        switch operation {
        case "list_backups": return try await listBackups(call)
        case "create_backup": return try await createBackup(call)
        case "get_backup": return try await getBackup(call)
        case "delete_backup": return try await deleteBackup(call)
        case "update_backup": return try await updateBackup(call)
        default: return nil
        }
    }

    static func listBackups(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: ListBackups = try ListBackups(
            all: call.query("all", Bool.self),
            state: call.query("state", BackupState.self),
            policy: call.query("policy", String.self),
            from: call.query("from", String.self),
            to: call.query("to", String.self),
            runningAt: call.query("running_at", String.self),
            production: call.query("production", Bool.self),
            page: call.query("page", Int.self),
            perPage: call.query("per_page", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.backups.list(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.backups.withRawResponse.list(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .items:
            return try await call.items(call.client.backups.all(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .pages:
            return try await call.pages(call.client.backups.all(
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

    static func createBackup(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let params: CreateBackup = try CreateBackup(
            name: call.body("name", String.self),
            retentionUnit: call.body("retention_unit", BackupPeriodUnit.self),
            retentionValue: call.body("retention_value", Int.self),
            emergency: call.body("emergency", Bool.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.backups.create(
                organization,
                database,
                branch,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.backups.withRawResponse.create(
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

    static func getBackup(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let id: String = call.path("id")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.backups.get(
                organization,
                database,
                branch,
                id,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.backups.withRawResponse.get(
                organization,
                database,
                branch,
                id,
                options: call.options
            ))
        case .wait("wait_until_complete"):
            return try await call.sent(call.client.backups.waitUntilComplete(
                organization,
                database,
                branch,
                id,
                options: call.waiting()
            ))
        case .progress("wait_until_complete"):
            return try await call.progress(call.client.backups.progressUntilComplete(
                organization,
                database,
                branch,
                id,
                options: call.waiting()
            ))
        case .wait("wait_until_deleted"):
            return try await call.sent(call.client.backups.waitUntilDeleted(
                organization,
                database,
                branch,
                id,
                options: call.waiting()
            ))
        case .progress("wait_until_deleted"):
            return try await call.progress(call.client.backups.progressUntilDeleted(
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

    static func deleteBackup(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let id: String = call.path("id")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.backups.delete(
                organization,
                database,
                branch,
                id,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.backups.withRawResponse.delete(
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

    static func updateBackup(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let branch: String = call.path("branch")
        let id: String = call.path("id")
        let params: UpdateBackup = try UpdateBackup(protected: call.body("protected", Bool.self))
        switch call.mode {
        case .send:
            return try await call.sent(call.client.backups.update(
                organization,
                database,
                branch,
                id,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.backups.withRawResponse.update(
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
