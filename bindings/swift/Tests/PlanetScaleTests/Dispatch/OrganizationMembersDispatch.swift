// Generated from api/resources/organization_members.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Organization members: the calls of the vectors.
enum OrganizationMembersDispatch {
    /// Calls an operation with the arguments of a vector; nil if it is of another group.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        switch operation {
        case "list_organization_members": return try await listOrganizationMembers(call)
        case "get_organization_membership": return try await getOrganizationMembership(call)
        case "update_organization_membership": return try await updateOrganizationMembership(call)
        case "remove_organization_member": return try await removeOrganizationMember(call)
        default: return nil
        }
    }

    static func listOrganizationMembers(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let params: ListOrganizationMembers = try ListOrganizationMembers(
            q: call.query("q", String.self),
            page: call.query("page", Int.self),
            perPage: call.query("per_page", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.organizationMembers.list(
                organization,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.organizationMembers.withRawResponse.list(
                organization,
                params,
                options: call.options
            ))
        case .items:
            return try await call.items(call.client.organizationMembers.all(
                organization,
                params,
                options: call.options
            ))
        case .pages:
            return try await call.pages(call.client.organizationMembers.all(
                organization,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func getOrganizationMembership(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let id: String = call.path("id")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.organizationMembers.get(organization, id, options: call.options))
        case .raw:
            return try await call.raw(call.client.organizationMembers.withRawResponse.get(
                organization,
                id,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func updateOrganizationMembership(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let id: String = call.path("id")
        let params: UpdateOrganizationMembership = try UpdateOrganizationMembership(
            role: call.needed(call.body("role", OrganizationRole.self))
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.organizationMembers.update(
                organization,
                id,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.organizationMembers.withRawResponse.update(
                organization,
                id,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func removeOrganizationMember(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let id: String = call.path("id")
        let params: RemoveOrganizationMember = try RemoveOrganizationMember(
            deletePasswords: call.query("delete_passwords", Bool.self),
            deleteServiceTokens: call.query("delete_service_tokens", Bool.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.organizationMembers.delete(
                organization,
                id,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.organizationMembers.withRawResponse.delete(
                organization,
                id,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }
}
