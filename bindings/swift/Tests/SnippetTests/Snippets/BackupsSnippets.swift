// Generated from api/resources/backups.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Backups: the calls of the reference.
enum BackupsSnippets {
    /// Runs the lines of an operation's page; false if it is of another group.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        switch operation {
        case "list_backups": try await listBackups(client)
        case "create_backup": try await createBackup(client)
        case "get_backup": try await getBackup(client)
        case "delete_backup": try await deleteBackup(client)
        case "update_backup": try await updateBackup(client)
        default: return false
        }
        return true
    }

    static func listBackups(_ client: PlanetScaleClient) async throws {
        for try await backup in client.backups.all("acme", "shop", "feature/größe 2", .init(all: true)) {
            print(backup)
        }
    }

    static func createBackup(_ client: PlanetScaleClient) async throws {
        let backup = try await client.backups.create("acme", "shop", "feature/größe 2", .init(
            name: "name-1",
            retentionUnit: .hour
        ))
        _ = backup
    }

    static func getBackup(_ client: PlanetScaleClient) async throws {
        let backup = try await client.backups.get("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6")

        let complete = try await client.backups.waitUntilComplete(
            "acme",
            "shop",
            "feature/größe 2",
            "a1b2c3d4e5f6"
        )

        try await client.backups.waitUntilDeleted("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6")
        _ = backup
        _ = complete
    }

    static func deleteBackup(_ client: PlanetScaleClient) async throws {
        try await client.backups.delete("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6")
    }

    static func updateBackup(_ client: PlanetScaleClient) async throws {
        let backup = try await client.backups.update(
            "acme",
            "shop",
            "feature/größe 2",
            "a1b2c3d4e5f6",
            .init(protected: true)
        )
        _ = backup
    }
}
