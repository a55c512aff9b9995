// Generated from api/resources/team_members.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Team members: the calls of the vectors.
enum TeamMembersDispatch {
    /// Calls an operation with the arguments of a vector; nil if it is of another group.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        switch operation {
        case "list_organization_team_members": return try await listOrganizationTeamMembers(call)
        case "add_organization_team_member": return try await addOrganizationTeamMember(call)
        case "get_organization_team_member": return try await getOrganizationTeamMember(call)
        case "remove_organization_team_member": return try await removeOrganizationTeamMember(call)
        default: return nil
        }
    }

    static func listOrganizationTeamMembers(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let team: String = call.path("team")
        let params: ListOrganizationTeamMembers = try ListOrganizationTeamMembers(
            page: call.query("page", Int.self),
            perPage: call.query("per_page", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.teamMembers.list(organization, team, params, options: call.options))
        case .raw:
            return try await call.raw(call.client.teamMembers.withRawResponse.list(
                organization,
                team,
                params,
                options: call.options
            ))
        case .items:
            return try await call.items(call.client.teamMembers.all(organization, team, params, options: call.options))
        case .pages:
            return try await call.pages(call.client.teamMembers.all(organization, team, params, options: call.options))
        default:
            throw call.impossible
        }
    }

    static func addOrganizationTeamMember(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let team: String = call.path("team")
        let params: AddOrganizationTeamMember = try AddOrganizationTeamMember(
            userID: call.needed(call.body("user_id", String.self))
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.teamMembers.add(organization, team, params, options: call.options))
        case .raw:
            return try await call.raw(call.client.teamMembers.withRawResponse.add(
                organization,
                team,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func getOrganizationTeamMember(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let team: String = call.path("team")
        let id: String = call.path("id")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.teamMembers.get(organization, team, id, options: call.options))
        case .raw:
            return try await call.raw(call.client.teamMembers.withRawResponse.get(
                organization,
                team,
                id,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func removeOrganizationTeamMember(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let team: String = call.path("team")
        let id: String = call.path("id")
        let params: RemoveOrganizationTeamMember = try RemoveOrganizationTeamMember(
            deletePasswords: call.query("delete_passwords", Bool.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.teamMembers.remove(
                organization,
                team,
                id,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.teamMembers.withRawResponse.remove(
                organization,
                team,
                id,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }
}
