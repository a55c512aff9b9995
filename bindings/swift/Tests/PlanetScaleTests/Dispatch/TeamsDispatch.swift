// Generated from api/resources/teams.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Teams: the calls of the vectors.
enum TeamsDispatch {
    /// Calls an operation with the arguments of a vector; nil if it is of another group.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        switch operation {
        case "list_organization_teams": return try await listOrganizationTeams(call)
        case "create_organization_team": return try await createOrganizationTeam(call)
        case "get_organization_team": return try await getOrganizationTeam(call)
        case "update_organization_team": return try await updateOrganizationTeam(call)
        case "delete_organization_team": return try await deleteOrganizationTeam(call)
        default: return nil
        }
    }

    static func listOrganizationTeams(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let params: ListOrganizationTeams = try ListOrganizationTeams(
            q: call.query("q", String.self),
            page: call.query("page", Int.self),
            perPage: call.query("per_page", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.teams.list(organization, params, options: call.options))
        case .raw:
            return try await call.raw(call.client.teams.withRawResponse.list(
                organization,
                params,
                options: call.options
            ))
        case .items:
            return try await call.items(call.client.teams.all(organization, params, options: call.options))
        case .pages:
            return try await call.pages(call.client.teams.all(organization, params, options: call.options))
        default:
            throw call.impossible
        }
    }

    static func createOrganizationTeam(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let params: CreateOrganizationTeam = try CreateOrganizationTeam(
            name: call.needed(call.body("name", String.self)),
            description: call.body("description", String.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.teams.create(organization, params, options: call.options))
        case .raw:
            return try await call.raw(call.client.teams.withRawResponse.create(
                organization,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func getOrganizationTeam(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let team: String = call.path("team")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.teams.get(organization, team, options: call.options))
        case .raw:
            return try await call.raw(call.client.teams.withRawResponse.get(organization, team, options: call.options))
        default:
            throw call.impossible
        }
    }

    static func updateOrganizationTeam(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let team: String = call.path("team")
        let params: UpdateOrganizationTeam = try UpdateOrganizationTeam(
            name: call.body("name", String.self),
            description: call.body("description", String.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.teams.update(organization, team, params, options: call.options))
        case .raw:
            return try await call.raw(call.client.teams.withRawResponse.update(
                organization,
                team,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func deleteOrganizationTeam(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let team: String = call.path("team")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.teams.delete(organization, team, options: call.options))
        case .raw:
            return try await call.raw(call.client.teams.withRawResponse.delete(
                organization,
                team,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }
}
