// Generated from api/resources/auth_attempt_exports.yaml by `cargo xtask codegen`. Do not edit.
// Authentication attempt reports: the calls of the vectors.

package planetscale.dispatch

import planetscale.resources.CreateAuthAttemptExport
import planetscale.serial.Timestamp
import planetscale.types.AuthAttemptExport
import planetscale.types.AuthAttemptExportFilters
import planetscale.types.AuthAttemptExportFormat

/** The calls of the vectors, by operation. */
internal val authAttemptExports: Map<String, Operation> =
    mapOf(
        "create_auth_attempt_export" to createAuthAttemptExport(),
        "get_auth_attempt_export" to getAuthAttemptExport(),
        "download_auth_attempt_export" to downloadAuthAttemptExport(),
    )

private fun createAuthAttemptExport(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                AuthAttemptExport.serializer(),
                client.authAttemptExports.create(
                    arguments.path("organization"),
                    createAuthAttemptExportParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.authAttemptExports.withRawResponse.create(
                arguments.path("organization"),
                createAuthAttemptExportParams(arguments),
                options,
            )
        },
    )

private fun createAuthAttemptExportParams(arguments: Arguments) =
    CreateAuthAttemptExport(
        startAt = requireNotNull(arguments.body("start_at", Timestamp)),
        endAt = requireNotNull(arguments.body("end_at", Timestamp)),
        format = requireNotNull(arguments.body("format", AuthAttemptExportFormat.serializer())),
        filters = arguments.body("filters", AuthAttemptExportFilters.serializer()),
    )

private fun getAuthAttemptExport(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                AuthAttemptExport.serializer(),
                client.authAttemptExports.get(
                    arguments.path("organization"),
                    arguments.pathText("export"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.authAttemptExports.withRawResponse.get(
                arguments.path("organization"),
                arguments.pathText("export"),
                options,
            )
        },
        waits =
            mapOf(
                "wait_until_ready" to
                    Wait<AuthAttemptExport>(
                        wait = { client, arguments, options ->
                            jsonOf(
                                AuthAttemptExport.serializer(),
                                client.authAttemptExports.waitUntilReady(
                                    arguments.path("organization"),
                                    arguments.pathText("export"),
                                    options,
                                ),
                            )
                        },
                        progress = { client, arguments, options ->
                            client.authAttemptExports.progressUntilReady(
                                arguments.path("organization"),
                                arguments.pathText("export"),
                                options,
                            )
                        },
                    ),
            ),
    )

private fun downloadAuthAttemptExport(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                client.authAttemptExports.download(
                    arguments.path("organization"),
                    arguments.pathText("export"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.authAttemptExports.withRawResponse.download(
                arguments.path("organization"),
                arguments.pathText("export"),
                options,
            )
        },
    )
