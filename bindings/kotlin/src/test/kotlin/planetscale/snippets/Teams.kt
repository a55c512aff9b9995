// Generated from api/resources/teams.yaml by `cargo xtask codegen`. Do not edit.
// Teams: the calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import planetscale.PlanetScale
import planetscale.resources.CreateOrganizationTeam
import planetscale.resources.ListOrganizationTeams
import planetscale.resources.UpdateOrganizationTeam

/** The functions that have the lines of a call, by operation. */
internal val teams: Map<String, suspend (PlanetScale) -> Unit> =
    mapOf(
        "list_organization_teams" to ::listOrganizationTeams,
        "create_organization_team" to ::createOrganizationTeam,
        "get_organization_team" to ::getOrganizationTeam,
        "update_organization_team" to ::updateOrganizationTeam,
        "delete_organization_team" to ::deleteOrganizationTeam,
    )

private suspend fun listOrganizationTeams(client: PlanetScale) {
    client.teams.all("acme", ListOrganizationTeams(q = "q-1")).collect { team ->
        println(team)
    }
}

private suspend fun createOrganizationTeam(client: PlanetScale) {
    val team =
        client.teams.create(
            "acme",
            CreateOrganizationTeam(name = "name-1", description = "description-2"),
        )
}

private suspend fun getOrganizationTeam(client: PlanetScale) {
    val team = client.teams.get("acme", "team 1")
}

private suspend fun updateOrganizationTeam(client: PlanetScale) {
    val team =
        client.teams.update(
            "acme",
            "team 1",
            UpdateOrganizationTeam(name = "name-1", description = "description-2"),
        )
}

private suspend fun deleteOrganizationTeam(client: PlanetScale) {
    client.teams.delete("acme", "team 1")
}
