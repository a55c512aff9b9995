// Generated from api/resources/teams.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Teams: the calls of the reference.
enum TeamsSnippets {
    /// Runs the lines of an operation's page; false if it is of another group.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        switch operation {
        case "list_organization_teams": try await listOrganizationTeams(client)
        case "create_organization_team": try await createOrganizationTeam(client)
        case "get_organization_team": try await getOrganizationTeam(client)
        case "update_organization_team": try await updateOrganizationTeam(client)
        case "delete_organization_team": try await deleteOrganizationTeam(client)
        default: return false
        }
        return true
    }

    static func listOrganizationTeams(_ client: PlanetScaleClient) async throws {
        for try await team in client.teams.all("acme", .init(q: "q-1")) {
            print(team)
        }
    }

    static func createOrganizationTeam(_ client: PlanetScaleClient) async throws {
        let team = try await client.teams.create("acme", .init(
            name: "name-1",
            description: "description-2"
        ))
        _ = team
    }

    static func getOrganizationTeam(_ client: PlanetScaleClient) async throws {
        let team = try await client.teams.get("acme", "team 1")
        _ = team
    }

    static func updateOrganizationTeam(_ client: PlanetScaleClient) async throws {
        let team = try await client.teams.update("acme", "team 1", .init(
            name: "name-1",
            description: "description-2"
        ))
        _ = team
    }

    static func deleteOrganizationTeam(_ client: PlanetScaleClient) async throws {
        try await client.teams.delete("acme", "team 1")
    }
}
