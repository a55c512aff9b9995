// Generated from api/resources/data_imports.yaml by `cargo xtask codegen`. Do not edit.
// Data imports: the calls of the vectors.

package planetscale.dispatch

import kotlinx.serialization.builtins.serializer
import kotlinx.serialization.json.JsonNull
import planetscale.resources.StartDataImport
import planetscale.resources.TestDataImportSource
import planetscale.serial.WholeNumber
import planetscale.types.DataImport
import planetscale.types.DataImportPlan
import planetscale.types.DataImportSource
import planetscale.types.DataImportSourceCheck

/** The calls of the vectors, by operation. */
internal val dataImports: Map<String, Operation> =
    mapOf(
        "test_data_import_source" to testDataImportSource(),
        "start_data_import" to startDataImport(),
        "get_data_import" to getDataImport(),
        "cancel_data_import" to cancelDataImport(),
        "data_import_begin_switch_traffic" to dataImportBeginSwitchTraffic(),
        "data_import_begin_reverse_traffic" to dataImportBeginReverseTraffic(),
        "data_import_detach_external_database" to dataImportDetachExternalDatabase(),
    )

private fun testDataImportSource(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                DataImportSourceCheck.serializer(),
                client.dataImports.testSource(
                    arguments.path("organization"),
                    testDataImportSourceParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.dataImports.withRawResponse.testSource(
                arguments.path("organization"),
                testDataImportSourceParams(arguments),
                options,
            )
        },
    )

private fun testDataImportSourceParams(arguments: Arguments) =
    TestDataImportSource(
        databaseName = requireNotNull(arguments.body("database_name", String.serializer())),
        connection = requireNotNull(arguments.body("connection", DataImportSource.serializer())),
    )

private fun startDataImport(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                DataImport.serializer(),
                client.dataImports.start(
                    arguments.path("organization"),
                    startDataImportParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.dataImports.withRawResponse.start(
                arguments.path("organization"),
                startDataImportParams(arguments),
                options,
            )
        },
    )

private fun startDataImportParams(arguments: Arguments) =
    StartDataImport(
        databaseName = requireNotNull(arguments.body("database_name", String.serializer())),
        connection = requireNotNull(arguments.body("connection", DataImportSource.serializer())),
        region = requireNotNull(arguments.body("region", String.serializer())),
        plan = requireNotNull(arguments.body("plan", DataImportPlan.serializer())),
        maxPoolSize = requireNotNull(arguments.body("max_pool_size", WholeNumber)),
    )

private fun getDataImport(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                DataImport.serializer(),
                client.dataImports.get(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.dataImports.withRawResponse.get(
                arguments.path("organization"),
                arguments.pathText("database"),
                options,
            )
        },
        waits =
            mapOf(
                "wait_until_copied" to
                    Wait<DataImport>(
                        wait = { client, arguments, options ->
                            jsonOf(
                                DataImport.serializer(),
                                client.dataImports.waitUntilCopied(
                                    arguments.path("organization"),
                                    arguments.pathText("database"),
                                    options,
                                ),
                            )
                        },
                        progress = { client, arguments, options ->
                            client.dataImports.progressUntilCopied(
                                arguments.path("organization"),
                                arguments.pathText("database"),
                                options,
                            )
                        },
                    ),
                "wait_until_switched" to
                    Wait<DataImport>(
                        wait = { client, arguments, options ->
                            jsonOf(
                                DataImport.serializer(),
                                client.dataImports.waitUntilSwitched(
                                    arguments.path("organization"),
                                    arguments.pathText("database"),
                                    options,
                                ),
                            )
                        },
                        progress = { client, arguments, options ->
                            client.dataImports.progressUntilSwitched(
                                arguments.path("organization"),
                                arguments.pathText("database"),
                                options,
                            )
                        },
                    ),
                "wait_until_ready" to
                    Wait<DataImport>(
                        wait = { client, arguments, options ->
                            jsonOf(
                                DataImport.serializer(),
                                client.dataImports.waitUntilReady(
                                    arguments.path("organization"),
                                    arguments.pathText("database"),
                                    options,
                                ),
                            )
                        },
                        progress = { client, arguments, options ->
                            client.dataImports.progressUntilReady(
                                arguments.path("organization"),
                                arguments.pathText("database"),
                                options,
                            )
                        },
                    ),
            ),
    )

private fun cancelDataImport(): Operation =
    Operation(
        plain = { client, arguments, options ->
            client.dataImports.cancel(
                arguments.path("organization"),
                arguments.pathText("database"),
                options,
            )
            JsonNull
        },
        raw = { client, arguments, options ->
            client.dataImports.withRawResponse.cancel(
                arguments.path("organization"),
                arguments.pathText("database"),
                options,
            )
        },
    )

private fun dataImportBeginSwitchTraffic(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                DataImport.serializer(),
                client.dataImports.switchTraffic(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.dataImports.withRawResponse.switchTraffic(
                arguments.path("organization"),
                arguments.pathText("database"),
                options,
            )
        },
    )

private fun dataImportBeginReverseTraffic(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                DataImport.serializer(),
                client.dataImports.reverseTraffic(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.dataImports.withRawResponse.reverseTraffic(
                arguments.path("organization"),
                arguments.pathText("database"),
                options,
            )
        },
    )

private fun dataImportDetachExternalDatabase(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                DataImport.serializer(),
                client.dataImports.detachExternalDatabase(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.dataImports.withRawResponse.detachExternalDatabase(
                arguments.path("organization"),
                arguments.pathText("database"),
                options,
            )
        },
    )
