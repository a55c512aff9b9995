// Generated from api/resources/postgres_cidrs.yaml by `cargo xtask codegen`. Do not edit.
// IP restrictions: the calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import planetscale.PlanetScale
import planetscale.resources.CreateDatabasePostgresCidr
import planetscale.resources.UpdateDatabasePostgresCidr

/** The functions that have the lines of a call, by operation. */
internal val postgresCidrs: Map<String, suspend (PlanetScale) -> Unit> =
    mapOf(
        "list_database_postgres_cidrs" to ::listDatabasePostgresCidrs,
        "create_database_postgres_cidr" to ::createDatabasePostgresCidr,
        "delete_database_postgres_cidr" to ::deleteDatabasePostgresCidr,
        "get_database_postgres_cidr" to ::getDatabasePostgresCidr,
        "update_database_postgres_cidr" to ::updateDatabasePostgresCidr,
    )

private suspend fun listDatabasePostgresCidrs(client: PlanetScale) {
    client.postgresCidrs.all("acme", "shop").collect { postgresCidr ->
        println(postgresCidr)
    }
}

private suspend fun createDatabasePostgresCidr(client: PlanetScale) {
    val postgresCidr =
        client.postgresCidrs.create(
            "acme",
            "shop",
            CreateDatabasePostgresCidr(
                cidrs = listOf("cidr-4", "cidr-5"),
                schema = "schema-1",
                role = "role-2",
            ),
        )
}

private suspend fun deleteDatabasePostgresCidr(client: PlanetScale) {
    client.postgresCidrs.delete("acme", "shop", "a1b2c3d4e5f6")
}

private suspend fun getDatabasePostgresCidr(client: PlanetScale) {
    val postgresCidr = client.postgresCidrs.get("acme", "shop", "a1b2c3d4e5f6")
}

private suspend fun updateDatabasePostgresCidr(client: PlanetScale) {
    val postgresCidr =
        client.postgresCidrs.update(
            "acme",
            "shop",
            "a1b2c3d4e5f6",
            UpdateDatabasePostgresCidr(schema = "schema-1", role = "role-2"),
        )
}
