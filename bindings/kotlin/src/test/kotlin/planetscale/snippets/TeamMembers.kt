// Generated from api/resources/team_members.yaml by `cargo xtask codegen`. Do not edit.
// Team members: the calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import planetscale.PlanetScale
import planetscale.resources.AddOrganizationTeamMember
import planetscale.resources.RemoveOrganizationTeamMember

/** The functions that have the lines of a call, by operation. */
internal val teamMembers: Map<String, suspend (PlanetScale) -> Unit> =
    mapOf(
        "list_organization_team_members" to ::listOrganizationTeamMembers,
        "add_organization_team_member" to ::addOrganizationTeamMember,
        "get_organization_team_member" to ::getOrganizationTeamMember,
        "remove_organization_team_member" to ::removeOrganizationTeamMember,
    )

private suspend fun listOrganizationTeamMembers(client: PlanetScale) {
    client.teamMembers.all("acme", "team 1").collect { teamMembership ->
        println(teamMembership)
    }
}

private suspend fun addOrganizationTeamMember(client: PlanetScale) {
    val teamMembership =
        client.teamMembers.add("acme", "team 1", AddOrganizationTeamMember(userId = "user-id-1"))
}

private suspend fun getOrganizationTeamMember(client: PlanetScale) {
    val teamMembership = client.teamMembers.get("acme", "team 1", "a1b2c3d4e5f6")
}

private suspend fun removeOrganizationTeamMember(client: PlanetScale) {
    client.teamMembers.remove(
        "acme",
        "team 1",
        "a1b2c3d4e5f6",
        RemoveOrganizationTeamMember(deletePasswords = true),
    )
}
