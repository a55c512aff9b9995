// Generated from api/resources/roles.yaml by `cargo xtask codegen`. Do not edit.
// Roles: the calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import planetscale.PlanetScale
import planetscale.resources.CreateRole
import planetscale.resources.DeleteRole
import planetscale.resources.ListRoles
import planetscale.resources.ReassignRoleObjects
import planetscale.resources.UpdateRole
import planetscale.types.QuerySafetyMode

/** The functions that have the lines of a call, by operation. */
internal val roles: Map<String, suspend (PlanetScale) -> Unit> =
    mapOf(
        "create_role" to ::createRole,
        "list_roles" to ::listRoles,
        "get_role" to ::getRole,
        "delete_role" to ::deleteRole,
        "update_role" to ::updateRole,
        "get_default_role" to ::getDefaultRole,
        "reset_default_role" to ::resetDefaultRole,
        "reassign_role_objects" to ::reassignRoleObjects,
        "renew_role" to ::renewRole,
        "reset_role" to ::resetRole,
    )

private suspend fun createRole(client: PlanetScale) {
    val role =
        client.roles.create("acme", "shop", "feature/größe 2", CreateRole(name = "name-1", ttl = 102))
}

private suspend fun listRoles(client: PlanetScale) {
    client.roles.all("acme", "shop", "feature/größe 2", ListRoles(status = "statu-1")).collect { role ->
        println(role)
    }
}

private suspend fun getRole(client: PlanetScale) {
    val role = client.roles.get("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6")

    val ready = client.roles.waitUntilReady("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6")
}

private suspend fun deleteRole(client: PlanetScale) {
    client.roles.delete(
        "acme",
        "shop",
        "feature/größe 2",
        "a1b2c3d4e5f6",
        DeleteRole(successor = "successor-1"),
    )
}

private suspend fun updateRole(client: PlanetScale) {
    val role =
        client.roles.update(
            "acme",
            "shop",
            "feature/größe 2",
            "a1b2c3d4e5f6",
            UpdateRole(name = "name-1", requireWhereOnDelete = QuerySafetyMode.OFF),
        )
}

private suspend fun getDefaultRole(client: PlanetScale) {
    val role = client.roles.getDefault("acme", "shop", "feature/größe 2")
}

private suspend fun resetDefaultRole(client: PlanetScale) {
    val role = client.roles.resetDefault("acme", "shop", "feature/größe 2")
}

private suspend fun reassignRoleObjects(client: PlanetScale) {
    client.roles.reassignObjects(
        "acme",
        "shop",
        "feature/größe 2",
        "a1b2c3d4e5f6",
        ReassignRoleObjects(successor = "successor-1"),
    )
}

private suspend fun renewRole(client: PlanetScale) {
    val role = client.roles.renew("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6")
}

private suspend fun resetRole(client: PlanetScale) {
    val role = client.roles.reset("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6")
}
