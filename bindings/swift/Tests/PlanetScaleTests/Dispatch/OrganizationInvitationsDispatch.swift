// Generated from api/resources/organization_invitations.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Organization invitations: the calls of the vectors.
enum OrganizationInvitationsDispatch {
    /// Calls an operation with the arguments of a vector; nil if it is of another group.
    static func run(_ operation: String, _ call: VectorCall) async throws -> VectorResult? {
        switch operation {
        case "list_organization_invitations": return try await listOrganizationInvitations(call)
        case "create_organization_invitation": return try await createOrganizationInvitation(call)
        case "cancel_organization_invitation": return try await cancelOrganizationInvitation(call)
        default: return nil
        }
    }

    static func listOrganizationInvitations(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let params: ListOrganizationInvitations = try ListOrganizationInvitations(
            page: call.query("page", Int.self),
            perPage: call.query("per_page", Int.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.organizationInvitations.list(
                organization,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.organizationInvitations.withRawResponse.list(
                organization,
                params,
                options: call.options
            ))
        case .items:
            return try await call.items(call.client.organizationInvitations.all(
                organization,
                params,
                options: call.options
            ))
        case .pages:
            return try await call.pages(call.client.organizationInvitations.all(
                organization,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func createOrganizationInvitation(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let params: CreateOrganizationInvitation = try CreateOrganizationInvitation(
            email: call.needed(call.body("email", String.self)),
            role: call.body("role", OrganizationInvitationRole.self)
        )
        switch call.mode {
        case .send:
            return try await call.sent(call.client.organizationInvitations.create(
                organization,
                params,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.organizationInvitations.withRawResponse.create(
                organization,
                params,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }

    static func cancelOrganizationInvitation(_ call: VectorCall) async throws -> VectorResult {
        let organization: String? = call.organization
        let id: String = call.path("id")
        switch call.mode {
        case .send:
            return try await call.sent(call.client.organizationInvitations.cancel(
                organization,
                id,
                options: call.options
            ))
        case .raw:
            return try await call.raw(call.client.organizationInvitations.withRawResponse.cancel(
                organization,
                id,
                options: call.options
            ))
        default:
            throw call.impossible
        }
    }
}
