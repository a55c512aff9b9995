// Generated from api/resources/organization_invitations.yaml by `cargo xtask codegen`. Do not edit.
// Organization invitations: the calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import planetscale.PlanetScale
import planetscale.resources.CreateOrganizationInvitation
import planetscale.types.OrganizationInvitationRole

/** The functions that have the lines of a call, by operation. */
internal val organizationInvitations: Map<String, suspend (PlanetScale) -> Unit> =
    mapOf(
        "list_organization_invitations" to ::listOrganizationInvitations,
        "create_organization_invitation" to ::createOrganizationInvitation,
        "cancel_organization_invitation" to ::cancelOrganizationInvitation,
    )

private suspend fun listOrganizationInvitations(client: PlanetScale) {
    client.organizationInvitations.all("acme").collect { organizationInvitation ->
        println(organizationInvitation)
    }
}

private suspend fun createOrganizationInvitation(client: PlanetScale) {
    val organizationInvitation =
        client.organizationInvitations.create(
            "acme",
            CreateOrganizationInvitation(
                email = "user-1@example.com",
                role = OrganizationInvitationRole.ADMIN,
            ),
        )
}

private suspend fun cancelOrganizationInvitation(client: PlanetScale) {
    client.organizationInvitations.cancel("acme", "a1b2c3d4e5f6")
}
