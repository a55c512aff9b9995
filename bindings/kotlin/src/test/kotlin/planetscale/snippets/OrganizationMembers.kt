// Generated from api/resources/organization_members.yaml by `cargo xtask codegen`. Do not edit.
// Organization members: the calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import planetscale.PlanetScale
import planetscale.resources.ListOrganizationMembers
import planetscale.resources.RemoveOrganizationMember
import planetscale.resources.UpdateOrganizationMembership
import planetscale.types.OrganizationRole

/** The functions that have the lines of a call, by operation. */
internal val organizationMembers: Map<String, suspend (PlanetScale) -> Unit> =
    mapOf(
        "list_organization_members" to ::listOrganizationMembers,
        "get_organization_membership" to ::getOrganizationMembership,
        "update_organization_membership" to ::updateOrganizationMembership,
        "remove_organization_member" to ::removeOrganizationMember,
    )

private suspend fun listOrganizationMembers(client: PlanetScale) {
    val items = client.organizationMembers.all("acme", ListOrganizationMembers(q = "q-1"))
    items.collect { organizationMembership ->
        println(organizationMembership)
    }
}

private suspend fun getOrganizationMembership(client: PlanetScale) {
    val organizationMembership = client.organizationMembers.get("acme", "a1b2c3d4e5f6")
}

private suspend fun updateOrganizationMembership(client: PlanetScale) {
    val organizationMembership =
        client.organizationMembers.update(
            "acme",
            "a1b2c3d4e5f6",
            UpdateOrganizationMembership(role = OrganizationRole.MEMBER),
        )
}

private suspend fun removeOrganizationMember(client: PlanetScale) {
    client.organizationMembers.delete(
        "acme",
        "a1b2c3d4e5f6",
        RemoveOrganizationMember(deletePasswords = true),
    )
}
