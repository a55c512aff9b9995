// Generated from api/resources/data_imports.yaml by `cargo xtask codegen`. Do not edit.
// Data imports: the calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import planetscale.PlanetScale
import planetscale.resources.StartDataImport
import planetscale.resources.TestDataImportSource
import planetscale.types.DataImportPlan
import planetscale.types.DataImportSource

/** The functions that have the lines of a call, by operation. */
internal val dataImports: Map<String, suspend (PlanetScale) -> Unit> =
    mapOf(
        "test_data_import_source" to ::testDataImportSource,
        "start_data_import" to ::startDataImport,
        "get_data_import" to ::getDataImport,
        "cancel_data_import" to ::cancelDataImport,
        "data_import_begin_switch_traffic" to ::dataImportBeginSwitchTraffic,
        "data_import_begin_reverse_traffic" to ::dataImportBeginReverseTraffic,
        "data_import_detach_external_database" to ::dataImportDetachExternalDatabase,
    )

private suspend fun testDataImportSource(client: PlanetScale) {
    val dataImportSourceCheck =
        client.dataImports.testSource(
            "acme",
            TestDataImportSource(
                databaseName = "database-name-1",
                connection = DataImportSource(hostname = "hostname-3"),
            ),
        )
}

private suspend fun startDataImport(client: PlanetScale) {
    val dataImport =
        client.dataImports.start(
            "acme",
            StartDataImport(
                databaseName = "database-name-1",
                connection = DataImportSource(hostname = "hostname-3"),
                region = "region-14",
                plan = DataImportPlan.DEVELOPER,
                maxPoolSize = 116,
            ),
        )
}

private suspend fun getDataImport(client: PlanetScale) {
    val dataImport = client.dataImports.get("acme", "shop")

    val copied = client.dataImports.waitUntilCopied("acme", "shop")

    val switched = client.dataImports.waitUntilSwitched("acme", "shop")

    val ready = client.dataImports.waitUntilReady("acme", "shop")
}

private suspend fun cancelDataImport(client: PlanetScale) {
    client.dataImports.cancel("acme", "shop")
}

private suspend fun dataImportBeginSwitchTraffic(client: PlanetScale) {
    val dataImport = client.dataImports.switchTraffic("acme", "shop")
}

private suspend fun dataImportBeginReverseTraffic(client: PlanetScale) {
    val dataImport = client.dataImports.reverseTraffic("acme", "shop")
}

private suspend fun dataImportDetachExternalDatabase(client: PlanetScale) {
    val dataImport = client.dataImports.detachExternalDatabase("acme", "shop")
}
