// Generated from api/resources/passwords.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Passwords: the calls of the reference.
enum PasswordsSnippets {
    /// Runs the lines of an operation's page; false if it is of another group.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        switch operation {
        case "list_passwords": try await listPasswords(client)
        case "create_password": try await createPassword(client)
        case "get_password": try await getPassword(client)
        case "delete_password": try await deletePassword(client)
        case "update_password": try await updatePassword(client)
        case "renew_password": try await renewPassword(client)
        case "list_database_passwords": try await listDatabasePasswords(client)
        default: return false
        }
        return true
    }

    static func listPasswords(_ client: PlanetScaleClient) async throws {
        for try await password in client.passwords.all("acme", "shop", "feature/größe 2", .init(
            readOnlyRegionID: "read-only-region-id-1"
        )) {
            print(password)
        }
    }

    static func createPassword(_ client: PlanetScaleClient) async throws {
        let password = try await client.passwords.create("acme", "shop", "feature/größe 2", .init(
            name: "name-1",
            role: .reader
        ))
        _ = password
    }

    static func getPassword(_ client: PlanetScaleClient) async throws {
        let password = try await client.passwords.get("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6")
        _ = password
    }

    static func deletePassword(_ client: PlanetScaleClient) async throws {
        try await client.passwords.delete("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6")
    }

    static func updatePassword(_ client: PlanetScaleClient) async throws {
        let password = try await client.passwords.update(
            "acme",
            "shop",
            "feature/größe 2",
            "a1b2c3d4e5f6",
            .init(name: "name-1", cidrs: ["cidr-3", "cidr-4"])
        )
        _ = password
    }

    static func renewPassword(_ client: PlanetScaleClient) async throws {
        let password = try await client.passwords.renew("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6")
        _ = password
    }

    static func listDatabasePasswords(_ client: PlanetScaleClient) async throws {
        for try await password in client.passwords.allForDatabase("acme", "shop") {
            print(password)
        }
    }
}
