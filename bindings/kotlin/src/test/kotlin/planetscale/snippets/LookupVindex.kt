// Generated from api/resources/lookup_vindex.yaml by `cargo xtask codegen`. Do not edit.
// Lookup vindexes: the calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import planetscale.PlanetScale
import planetscale.resources.LookupVindexCancel
import planetscale.resources.LookupVindexComplete
import planetscale.resources.LookupVindexCreate
import planetscale.resources.LookupVindexExternalize
import planetscale.resources.LookupVindexInternalize
import planetscale.resources.LookupVindexShow

/** The functions that have the lines of a call, by operation. */
internal val lookupVindex: Map<String, suspend (PlanetScale) -> Unit> =
    mapOf(
        "lookup_vindex_create" to ::lookupVindexCreate,
        "lookup_vindex_show" to ::lookupVindexShow,
        "lookup_vindex_externalize" to ::lookupVindexExternalize,
        "lookup_vindex_internalize" to ::lookupVindexInternalize,
        "lookup_vindex_cancel" to ::lookupVindexCancel,
        "lookup_vindex_complete" to ::lookupVindexComplete,
    )

private suspend fun lookupVindexCreate(client: PlanetScale) {
    val vtctldData =
        client.lookupVindex.create(
            "acme",
            "shop",
            "feature/größe 2",
            LookupVindexCreate(
                name = "name-1",
                tableKeyspace = "table-keyspace-2",
                keyspace = "keyspace-3",
                tableOwner = "table-owner-4",
            ),
        )
}

private suspend fun lookupVindexShow(client: PlanetScale) {
    val vtctldData =
        client.lookupVindex.get(
            "acme",
            "shop",
            "feature/größe 2",
            "name 1",
            LookupVindexShow(tableKeyspace = "table-keyspace-1"),
        )
}

private suspend fun lookupVindexExternalize(client: PlanetScale) {
    val vtctldData =
        client.lookupVindex.externalize(
            "acme",
            "shop",
            "feature/größe 2",
            "name 1",
            LookupVindexExternalize(
                tableKeyspace = "table-keyspace-1",
                keyspace = "keyspace-2",
                delete = true,
            ),
        )
}

private suspend fun lookupVindexInternalize(client: PlanetScale) {
    val vtctldData =
        client.lookupVindex.internalize(
            "acme",
            "shop",
            "feature/größe 2",
            "name 1",
            LookupVindexInternalize(tableKeyspace = "table-keyspace-1", keyspace = "keyspace-2"),
        )
}

private suspend fun lookupVindexCancel(client: PlanetScale) {
    val vtctldData =
        client.lookupVindex.cancel(
            "acme",
            "shop",
            "feature/größe 2",
            "name 1",
            LookupVindexCancel(tableKeyspace = "table-keyspace-1"),
        )
}

private suspend fun lookupVindexComplete(client: PlanetScale) {
    val vtctldData =
        client.lookupVindex.complete(
            "acme",
            "shop",
            "feature/größe 2",
            "name 1",
            LookupVindexComplete(tableKeyspace = "table-keyspace-1", keyspace = "keyspace-2"),
        )
}
