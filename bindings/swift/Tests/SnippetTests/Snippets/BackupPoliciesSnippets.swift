// Generated from api/resources/backup_policies.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Backup policies: the calls of the reference.
enum BackupPoliciesSnippets {
    /// Runs the lines of an operation's page; false if it is of another group.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        switch operation {
        case "list_backup_policies": try await listBackupPolicies(client)
        case "create_backup_policy": try await createBackupPolicy(client)
        case "get_backup_policy": try await getBackupPolicy(client)
        case "update_backup_policy": try await updateBackupPolicy(client)
        case "delete_backup_policy": try await deleteBackupPolicy(client)
        default: return false
        }
        return true
    }

    static func listBackupPolicies(_ client: PlanetScaleClient) async throws {
        for try await backupPolicy in client.backupPolicies.all("acme", "shop") {
            print(backupPolicy)
        }
    }

    static func createBackupPolicy(_ client: PlanetScaleClient) async throws {
        let backupPolicy = try await client.backupPolicies.create("acme", "shop", .init(
            retentionValue: 14,
            retentionUnit: .day,
            frequencyValue: 1,
            frequencyUnit: .day,
            name: "Nightly",
            target: .production
        ))
        _ = backupPolicy
    }

    static func getBackupPolicy(_ client: PlanetScaleClient) async throws {
        let backupPolicy = try await client.backupPolicies.get("acme", "shop", "a1b2c3d4e5f6")
        _ = backupPolicy
    }

    static func updateBackupPolicy(_ client: PlanetScaleClient) async throws {
        let backupPolicy = try await client.backupPolicies.update("acme", "shop", "a1b2c3d4e5f6", .init(
            name: "name-1",
            target: .production
        ))
        _ = backupPolicy
    }

    static func deleteBackupPolicy(_ client: PlanetScaleClient) async throws {
        try await client.backupPolicies.delete("acme", "shop", "a1b2c3d4e5f6")
    }
}
