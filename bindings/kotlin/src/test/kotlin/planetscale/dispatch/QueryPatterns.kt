// Generated from api/resources/query_patterns.yaml by `cargo xtask codegen`. Do not edit.
// Query patterns: the calls of the vectors.

package planetscale.dispatch

import kotlinx.serialization.builtins.serializer
import kotlinx.serialization.json.JsonNull
import planetscale.Page
import planetscale.resources.ListGeneratedQueryPatternsReports
import planetscale.serial.WholeNumber
import planetscale.types.QueryPatternsReport

/** The calls of the vectors, by operation. */
internal val queryPatterns: Map<String, Operation> =
    mapOf(
        "get_query_patterns_report_status" to getQueryPatternsReportStatus(),
        "delete_query_patterns_report" to deleteQueryPatternsReport(),
        "create_query_patterns_report" to createQueryPatternsReport(),
        "list_generated_query_patterns_reports" to listGeneratedQueryPatternsReports(),
        "get_query_patterns_report" to getQueryPatternsReport(),
    )

private fun getQueryPatternsReportStatus(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                QueryPatternsReport.serializer(),
                client.queryPatterns.get(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("id"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.queryPatterns.withRawResponse.get(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("id"),
                options,
            )
        },
        waits =
            mapOf(
                "wait_until_completed" to
                    Wait<QueryPatternsReport>(
                        wait = { client, arguments, options ->
                            jsonOf(
                                QueryPatternsReport.serializer(),
                                client.queryPatterns.waitUntilCompleted(
                                    arguments.path("organization"),
                                    arguments.pathText("database"),
                                    arguments.pathText("branch"),
                                    arguments.pathText("id"),
                                    options,
                                ),
                            )
                        },
                        progress = { client, arguments, options ->
                            client.queryPatterns.progressUntilCompleted(
                                arguments.path("organization"),
                                arguments.pathText("database"),
                                arguments.pathText("branch"),
                                arguments.pathText("id"),
                                options,
                            )
                        },
                    ),
            ),
    )

private fun deleteQueryPatternsReport(): Operation =
    Operation(
        plain = { client, arguments, options ->
            client.queryPatterns.delete(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("id"),
                options,
            )
            JsonNull
        },
        raw = { client, arguments, options ->
            client.queryPatterns.withRawResponse.delete(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("id"),
                options,
            )
        },
    )

private fun createQueryPatternsReport(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                QueryPatternsReport.serializer(),
                client.queryPatterns.create(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.queryPatterns.withRawResponse.create(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                options,
            )
        },
    )

private fun listGeneratedQueryPatternsReports(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Page.serializer(QueryPatternsReport.serializer()),
                client.queryPatterns.list(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    listGeneratedQueryPatternsReportsParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.queryPatterns.withRawResponse.list(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                listGeneratedQueryPatternsReportsParams(arguments),
                options,
            )
        },
        all = { client, arguments, options ->
            Listing(
                client.queryPatterns.all(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    listGeneratedQueryPatternsReportsParams(arguments),
                    options,
                ),
                QueryPatternsReport.serializer(),
            )
        },
    )

private fun listGeneratedQueryPatternsReportsParams(arguments: Arguments) =
    ListGeneratedQueryPatternsReports(
        startingAfter = arguments.query("starting_after", String.serializer()),
        endingBefore = arguments.query("ending_before", String.serializer()),
        limit = arguments.query("limit", WholeNumber),
    )

private fun getQueryPatternsReport(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                client.queryPatterns.download(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("id"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.queryPatterns.withRawResponse.download(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("id"),
                options,
            )
        },
    )
