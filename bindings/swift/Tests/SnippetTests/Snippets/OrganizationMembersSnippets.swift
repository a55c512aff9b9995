// Generated from api/resources/organization_members.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Organization members: the calls of the reference.
enum OrganizationMembersSnippets {
    /// Runs the lines of an operation's page; false if it is of another group.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        switch operation {
        case "list_organization_members": try await listOrganizationMembers(client)
        case "get_organization_membership": try await getOrganizationMembership(client)
        case "update_organization_membership": try await updateOrganizationMembership(client)
        case "remove_organization_member": try await removeOrganizationMember(client)
        default: return false
        }
        return true
    }

    static func listOrganizationMembers(_ client: PlanetScaleClient) async throws {
        for try await organizationMembership in client.organizationMembers.all("acme", .init(q: "q-1")) {
            print(organizationMembership)
        }
    }

    static func getOrganizationMembership(_ client: PlanetScaleClient) async throws {
        let organizationMembership = try await client.organizationMembers.get("acme", "a1b2c3d4e5f6")
        _ = organizationMembership
    }

    static func updateOrganizationMembership(_ client: PlanetScaleClient) async throws {
        let organizationMembership = try await client.organizationMembers.update(
            "acme",
            "a1b2c3d4e5f6",
            .init(role: .member)
        )
        _ = organizationMembership
    }

    static func removeOrganizationMember(_ client: PlanetScaleClient) async throws {
        try await client.organizationMembers.delete("acme", "a1b2c3d4e5f6", .init(deletePasswords: true))
    }
}
