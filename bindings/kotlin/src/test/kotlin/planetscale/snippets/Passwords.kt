// Generated from api/resources/passwords.yaml by `cargo xtask codegen`. Do not edit.
// Passwords: the calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import planetscale.PlanetScale
import planetscale.resources.CreatePassword
import planetscale.resources.ListPasswords
import planetscale.resources.UpdatePassword
import planetscale.types.PasswordRole

/** The functions that have the lines of a call, by operation. */
internal val passwords: Map<String, suspend (PlanetScale) -> Unit> =
    mapOf(
        "list_passwords" to ::listPasswords,
        "create_password" to ::createPassword,
        "get_password" to ::getPassword,
        "delete_password" to ::deletePassword,
        "update_password" to ::updatePassword,
        "renew_password" to ::renewPassword,
        "list_database_passwords" to ::listDatabasePasswords,
    )

private suspend fun listPasswords(client: PlanetScale) {
    val items =
        client.passwords.all(
            "acme",
            "shop",
            "feature/größe 2",
            ListPasswords(readOnlyRegionId = "read-only-region-id-1"),
        )
    items.collect { password ->
        println(password)
    }
}

private suspend fun createPassword(client: PlanetScale) {
    val password =
        client.passwords.create(
            "acme",
            "shop",
            "feature/größe 2",
            CreatePassword(name = "name-1", role = PasswordRole.READER),
        )
}

private suspend fun getPassword(client: PlanetScale) {
    val password = client.passwords.get("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6")
}

private suspend fun deletePassword(client: PlanetScale) {
    client.passwords.delete("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6")
}

private suspend fun updatePassword(client: PlanetScale) {
    val password =
        client.passwords.update(
            "acme",
            "shop",
            "feature/größe 2",
            "a1b2c3d4e5f6",
            UpdatePassword(name = "name-1", cidrs = listOf("cidr-3", "cidr-4")),
        )
}

private suspend fun renewPassword(client: PlanetScale) {
    val password = client.passwords.renew("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6")
}

private suspend fun listDatabasePasswords(client: PlanetScale) {
    client.passwords.allForDatabase("acme", "shop").collect { password ->
        println(password)
    }
}
