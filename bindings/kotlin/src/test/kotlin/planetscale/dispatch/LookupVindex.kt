// Generated from api/resources/lookup_vindex.yaml by `cargo xtask codegen`. Do not edit.
// Lookup vindexes: the calls of the vectors.

package planetscale.dispatch

import kotlinx.serialization.builtins.ListSerializer
import kotlinx.serialization.builtins.serializer
import planetscale.resources.LookupVindexCancel
import planetscale.resources.LookupVindexComplete
import planetscale.resources.LookupVindexCreate
import planetscale.resources.LookupVindexExternalize
import planetscale.resources.LookupVindexInternalize
import planetscale.resources.LookupVindexShow
import planetscale.serial.Flag
import planetscale.types.VtctldData

/** The calls of the vectors, by operation. */
internal val lookupVindex: Map<String, Operation> =
    mapOf(
        "lookup_vindex_create" to lookupVindexCreate(),
        "lookup_vindex_show" to lookupVindexShow(),
        "lookup_vindex_externalize" to lookupVindexExternalize(),
        "lookup_vindex_internalize" to lookupVindexInternalize(),
        "lookup_vindex_cancel" to lookupVindexCancel(),
        "lookup_vindex_complete" to lookupVindexComplete(),
    )

private fun lookupVindexCreate(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                VtctldData.serializer(),
                client.lookupVindex.create(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    lookupVindexCreateParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.lookupVindex.withRawResponse.create(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                lookupVindexCreateParams(arguments),
                options,
            )
        },
    )

private fun lookupVindexCreateParams(arguments: Arguments) =
    LookupVindexCreate(
        name = requireNotNull(arguments.body("name", String.serializer())),
        tableKeyspace = requireNotNull(arguments.body("table_keyspace", String.serializer())),
        keyspace = arguments.body("keyspace", String.serializer()),
        tableOwner = arguments.body("table_owner", String.serializer()),
        tableName = arguments.body("table_name", String.serializer()),
        type = arguments.body("type", String.serializer()),
        cells = arguments.body("cells", ListSerializer(String.serializer())),
        tabletTypes = arguments.body("tablet_types", ListSerializer(String.serializer())),
        tabletTypesInPreferenceOrder = arguments.body("tablet_types_in_preference_order", Flag),
        ignoreNulls = arguments.body("ignore_nulls", Flag),
        tableOwnerColumns =
            arguments.body("table_owner_columns", ListSerializer(String.serializer())),
        tableVindexType = arguments.body("table_vindex_type", String.serializer()),
        continueAfterCopyWithOwner = arguments.body("continue_after_copy_with_owner", Flag),
    )

private fun lookupVindexShow(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                VtctldData.serializer(),
                client.lookupVindex.get(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("name"),
                    lookupVindexShowParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.lookupVindex.withRawResponse.get(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("name"),
                lookupVindexShowParams(arguments),
                options,
            )
        },
    )

private fun lookupVindexShowParams(arguments: Arguments) =
    LookupVindexShow(
        tableKeyspace = requireNotNull(arguments.query("table_keyspace", String.serializer())),
    )

private fun lookupVindexExternalize(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                VtctldData.serializer(),
                client.lookupVindex.externalize(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("name"),
                    lookupVindexExternalizeParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.lookupVindex.withRawResponse.externalize(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("name"),
                lookupVindexExternalizeParams(arguments),
                options,
            )
        },
    )

private fun lookupVindexExternalizeParams(arguments: Arguments) =
    LookupVindexExternalize(
        tableKeyspace = requireNotNull(arguments.body("table_keyspace", String.serializer())),
        keyspace = arguments.body("keyspace", String.serializer()),
        delete = arguments.body("delete", Flag),
    )

private fun lookupVindexInternalize(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                VtctldData.serializer(),
                client.lookupVindex.internalize(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("name"),
                    lookupVindexInternalizeParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.lookupVindex.withRawResponse.internalize(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("name"),
                lookupVindexInternalizeParams(arguments),
                options,
            )
        },
    )

private fun lookupVindexInternalizeParams(arguments: Arguments) =
    LookupVindexInternalize(
        tableKeyspace = requireNotNull(arguments.body("table_keyspace", String.serializer())),
        keyspace = arguments.body("keyspace", String.serializer()),
    )

private fun lookupVindexCancel(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                VtctldData.serializer(),
                client.lookupVindex.cancel(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("name"),
                    lookupVindexCancelParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.lookupVindex.withRawResponse.cancel(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("name"),
                lookupVindexCancelParams(arguments),
                options,
            )
        },
    )

private fun lookupVindexCancelParams(arguments: Arguments) =
    LookupVindexCancel(
        tableKeyspace = requireNotNull(arguments.body("table_keyspace", String.serializer())),
    )

private fun lookupVindexComplete(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                VtctldData.serializer(),
                client.lookupVindex.complete(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("name"),
                    lookupVindexCompleteParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.lookupVindex.withRawResponse.complete(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("name"),
                lookupVindexCompleteParams(arguments),
                options,
            )
        },
    )

private fun lookupVindexCompleteParams(arguments: Arguments) =
    LookupVindexComplete(
        tableKeyspace = requireNotNull(arguments.body("table_keyspace", String.serializer())),
        keyspace = arguments.body("keyspace", String.serializer()),
    )
