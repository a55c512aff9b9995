// Generated from api/resources/team_members.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Team members: the calls of the reference.
enum TeamMembersSnippets {
    /// Runs the lines of an operation's page; false if it is of another group.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        switch operation {
        case "list_organization_team_members": try await listOrganizationTeamMembers(client)
        case "add_organization_team_member": try await addOrganizationTeamMember(client)
        case "get_organization_team_member": try await getOrganizationTeamMember(client)
        case "remove_organization_team_member": try await removeOrganizationTeamMember(client)
        default: return false
        }
        return true
    }

    static func listOrganizationTeamMembers(_ client: PlanetScaleClient) async throws {
        for try await teamMembership in client.teamMembers.all("acme", "team 1") {
            print(teamMembership)
        }
    }

    static func addOrganizationTeamMember(_ client: PlanetScaleClient) async throws {
        let teamMembership = try await client.teamMembers.add("acme", "team 1", .init(userID: "user-id-1"))
        _ = teamMembership
    }

    static func getOrganizationTeamMember(_ client: PlanetScaleClient) async throws {
        let teamMembership = try await client.teamMembers.get("acme", "team 1", "a1b2c3d4e5f6")
        _ = teamMembership
    }

    static func removeOrganizationTeamMember(_ client: PlanetScaleClient) async throws {
        try await client.teamMembers.remove("acme", "team 1", "a1b2c3d4e5f6", .init(deletePasswords: true))
    }
}
