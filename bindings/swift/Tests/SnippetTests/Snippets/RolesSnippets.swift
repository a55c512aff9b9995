// Generated from api/resources/roles.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Roles: the calls of the reference.
enum RolesSnippets {
    /// Runs the lines of an operation's page; false if it is of another group.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        switch operation {
        case "create_role": try await createRole(client)
        case "list_roles": try await listRoles(client)
        case "get_role": try await getRole(client)
        case "delete_role": try await deleteRole(client)
        case "update_role": try await updateRole(client)
        case "get_default_role": try await getDefaultRole(client)
        case "reset_default_role": try await resetDefaultRole(client)
        case "reassign_role_objects": try await reassignRoleObjects(client)
        case "renew_role": try await renewRole(client)
        case "reset_role": try await resetRole(client)
        default: return false
        }
        return true
    }

    static func createRole(_ client: PlanetScaleClient) async throws {
        let role = try await client.roles.create("acme", "shop", "feature/größe 2", .init(
            name: "name-1",
            ttl: 102
        ))
        _ = role
    }

    static func listRoles(_ client: PlanetScaleClient) async throws {
        for try await role in client.roles.all("acme", "shop", "feature/größe 2", .init(
            status: "statu-1"
        )) {
            print(role)
        }
    }

    static func getRole(_ client: PlanetScaleClient) async throws {
        let role = try await client.roles.get("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6")

        let ready = try await client.roles.waitUntilReady("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6")
        _ = role
        _ = ready
    }

    static func deleteRole(_ client: PlanetScaleClient) async throws {
        try await client.roles.delete("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6", .init(
            successor: "successor-1"
        ))
    }

    static func updateRole(_ client: PlanetScaleClient) async throws {
        let role = try await client.roles.update("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6", .init(
            name: "name-1",
            requireWhereOnDelete: .off
        ))
        _ = role
    }

    static func getDefaultRole(_ client: PlanetScaleClient) async throws {
        let role = try await client.roles.getDefault("acme", "shop", "feature/größe 2")
        _ = role
    }

    static func resetDefaultRole(_ client: PlanetScaleClient) async throws {
        let role = try await client.roles.resetDefault("acme", "shop", "feature/größe 2")
        _ = role
    }

    static func reassignRoleObjects(_ client: PlanetScaleClient) async throws {
        try await client.roles.reassignObjects("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6", .init(
            successor: "successor-1"
        ))
    }

    static func renewRole(_ client: PlanetScaleClient) async throws {
        let role = try await client.roles.renew("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6")
        _ = role
    }

    static func resetRole(_ client: PlanetScaleClient) async throws {
        let role = try await client.roles.reset("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6")
        _ = role
    }
}
