// Generated from api/resources/backup_policies.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Backup policies: the calls of the vectors.
enum BackupPoliciesDispatch {
    /// Calls an operation with the arguments of a vector; nil if it is of another group.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        switch operation {
        case "list_backup_policies": return try await listBackupPolicies(call)
        case "create_backup_policy": return try await createBackupPolicy(call)
        case "get_backup_policy": return try await getBackupPolicy(call)
        case "update_backup_policy": return try await updateBackupPolicy(call)
        case "delete_backup_policy": return try await deleteBackupPolicy(call)
        default: return nil
        }
    }

    static func listBackupPolicies(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let params: ListBackupPolicies = try ListBackupPolicies(
            page: call.query("page", Int.self),
            perPage: call.query("per_page", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.backupPolicies.list(
                organization,
                database,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.backupPolicies.withRawResponse.list(
                organization,
                database,
                params,
                options: call.options
            ))
        case .items:
            return try await call.items(call.client.backupPolicies.all(
                organization,
                database,
                params,
                options: call.options
            ))
        case .pages:
            return try await call.pages(call.client.backupPolicies.all(
                organization,
                database,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func createBackupPolicy(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let params: CreateBackupPolicy = try CreateBackupPolicy(
            retentionValue: call.needed(call.body("retention_value", Int.self)),
            retentionUnit: call.needed(call.body("retention_unit", BackupPeriodUnit.self)),
            frequencyValue: call.needed(call.body("frequency_value", Int.self)),
            frequencyUnit: call.needed(call.body("frequency_unit", BackupPeriodUnit.self)),
            name: call.body("name", String.self),
            target: call.body("target", BackupPolicyTarget.self),
            scheduleTime: call.body("schedule_time", String.self),
            scheduleDay: call.body("schedule_day", Int.self),
            scheduleWeek: call.body("schedule_week", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.backupPolicies.create(
                organization,
                database,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.backupPolicies.withRawResponse.create(
                organization,
                database,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func getBackupPolicy(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let id: String = call.path("id")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.backupPolicies.get(
                organization,
                database,
                id,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.backupPolicies.withRawResponse.get(
                organization,
                database,
                id,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func updateBackupPolicy(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let id: String = call.path("id")
        let params: UpdateBackupPolicy = try UpdateBackupPolicy(
            name: call.body("name", String.self),
            target: call.body("target", BackupPolicyTarget.self),
            retentionValue: call.body("retention_value", Int.self),
            retentionUnit: call.body("retention_unit", BackupPeriodUnit.self),
            frequencyValue: call.body("frequency_value", Int.self),
            frequencyUnit: call.body("frequency_unit", BackupPeriodUnit.self),
            scheduleTime: call.body("schedule_time", String.self),
            scheduleDay: call.body("schedule_day", Int.self),
            scheduleWeek: call.body("schedule_week", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.backupPolicies.update(
                organization,
                database,
                id,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.backupPolicies.withRawResponse.update(
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

    static func deleteBackupPolicy(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let database: String = call.path("database")
        let id: String = call.path("id")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.backupPolicies.delete(
                organization,
                database,
                id,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.backupPolicies.withRawResponse.delete(
                organization,
                database,
                id,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }
}
