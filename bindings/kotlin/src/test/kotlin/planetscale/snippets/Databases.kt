// Generated from api/resources/databases.yaml by `cargo xtask codegen`. Do not edit.
// Databases: the calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import planetscale.PlanetScale
import planetscale.resources.CreateDatabase
import planetscale.resources.ListDatabases
import planetscale.resources.UpdateDatabaseSettings
import planetscale.resources.UpdateDatabaseThrottler

/** The functions that have the lines of a call, by operation. */
internal val databases: Map<String, suspend (PlanetScale) -> Unit> =
    mapOf(
        "list_databases" to ::listDatabases,
        "create_database" to ::createDatabase,
        "get_database" to ::getDatabase,
        "delete_database" to ::deleteDatabase,
        "update_database_settings" to ::updateDatabaseSettings,
        "list_read_only_regions" to ::listReadOnlyRegions,
        "list_database_regions" to ::listDatabaseRegions,
        "get_database_throttler" to ::getDatabaseThrottler,
        "update_database_throttler" to ::updateDatabaseThrottler,
    )

private suspend fun listDatabases(client: PlanetScale) {
    client.databases.all("acme", ListDatabases(q = "q-1")).collect { database ->
        println(database)
    }
}

private suspend fun createDatabase(client: PlanetScale) {
    val database =
        client.databases.create(
            "acme",
            CreateDatabase(
                name = "name-1",
                clusterSize = "cluster-size-3",
                region = "region-2",
                replicas = 104,
            ),
        )
}

private suspend fun getDatabase(client: PlanetScale) {
    val database = client.databases.get("acme", "shop")

    val ready = client.databases.waitUntilReady("acme", "shop")

    client.databases.waitUntilDeleted("acme", "shop")
}

private suspend fun deleteDatabase(client: PlanetScale) {
    client.databases.delete("acme", "shop")
}

private suspend fun updateDatabaseSettings(client: PlanetScale) {
    val database =
        client.databases.update(
            "acme",
            "shop",
            UpdateDatabaseSettings(newName = "new-name-1", automaticMigrations = true),
        )
}

private suspend fun listReadOnlyRegions(client: PlanetScale) {
    client.databases.allReadOnlyRegions("acme", "shop").collect { readOnlyRegion ->
        println(readOnlyRegion)
    }
}

private suspend fun listDatabaseRegions(client: PlanetScale) {
    client.databases.allRegions("acme", "shop").collect { region ->
        println(region)
    }
}

private suspend fun getDatabaseThrottler(client: PlanetScale) {
    val throttler = client.databases.getThrottler("acme", "shop")
}

private suspend fun updateDatabaseThrottler(client: PlanetScale) {
    val throttler =
        client.databases.updateThrottler("acme", "shop", UpdateDatabaseThrottler(ratio = 101))
}
