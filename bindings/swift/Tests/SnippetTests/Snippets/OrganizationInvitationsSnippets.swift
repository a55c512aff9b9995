// Generated from api/resources/organization_invitations.yaml by `cargo xtask codegen`. Do not edit.

import Foundation
import PlanetScale

/// Organization invitations: the calls of the reference.
enum OrganizationInvitationsSnippets {
    /// Runs the lines of an operation's page; false if it is of another group.
    static func run(_ operation: String, _ client: PlanetScaleClient) async throws -> Bool {
        switch operation {
        case "list_organization_invitations": try await listOrganizationInvitations(client)
        case "create_organization_invitation": try await createOrganizationInvitation(client)
        case "cancel_organization_invitation": try await cancelOrganizationInvitation(client)
        default: return false
        }
        return true
    }

    static func listOrganizationInvitations(_ client: PlanetScaleClient) async throws {
        for try await organizationInvitation in client.organizationInvitations.all("acme") {
            print(organizationInvitation)
        }
    }

    static func createOrganizationInvitation(_ client: PlanetScaleClient) async throws {
        let organizationInvitation = try await client.organizationInvitations.create("acme", .init(
            email: "user-1@example.com",
            role: .admin
        ))
        _ = organizationInvitation
    }

    static func cancelOrganizationInvitation(_ client: PlanetScaleClient) async throws {
        try await client.organizationInvitations.cancel("acme", "a1b2c3d4e5f6")
    }
}
