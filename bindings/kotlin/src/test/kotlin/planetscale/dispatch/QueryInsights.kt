// Generated from api/resources/query_insights.yaml by `cargo xtask codegen`. Do not edit.
// Query insights: the calls of the vectors.

package planetscale.dispatch

import kotlinx.serialization.builtins.ListSerializer
import kotlinx.serialization.builtins.serializer
import planetscale.Page
import planetscale.resources.GetBranchQueryError
import planetscale.resources.GetBranchQueryTag
import planetscale.resources.GetQueryStatistics
import planetscale.resources.GetQuerySummary
import planetscale.resources.ListBranchQueries
import planetscale.resources.ListBranchQueryErrors
import planetscale.resources.ListBranchQueryTagSummaries
import planetscale.resources.ListBranchQueryTags
import planetscale.serial.Flag
import planetscale.serial.WholeNumber
import planetscale.types.QueryErrorSort
import planetscale.types.QueryErrorSummary
import planetscale.types.QueryExecution
import planetscale.types.QuerySort
import planetscale.types.QuerySummary
import planetscale.types.QueryTag
import planetscale.types.QueryTagSummary
import planetscale.types.QueryTagSummarySort
import planetscale.types.SortOrder
import planetscale.types.StatementType
import planetscale.types.TabletType
import planetscale.types.TimePeriod

/** The calls of the vectors, by operation. */
internal val queryInsights: Map<String, Operation> =
    mapOf(
        "list_branch_queries" to listBranchQueries(),
        "list_branch_query_errors" to listBranchQueryErrors(),
        "get_branch_query_error" to getBranchQueryError(),
        "get_branch_query" to getBranchQuery(),
        "list_branch_query_tags" to listBranchQueryTags(),
        "list_branch_query_tag_summaries" to listBranchQueryTagSummaries(),
        "get_branch_query_tag" to getBranchQueryTag(),
        "get_query_statistics" to getQueryStatistics(),
        "get_query_summary" to getQuerySummary(),
    )

private fun listBranchQueries(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Page.serializer(QuerySummary.serializer()),
                client.queryInsights.list(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    listBranchQueriesParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.queryInsights.withRawResponse.list(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                listBranchQueriesParams(arguments),
                options,
            )
        },
        all = { client, arguments, options ->
            Listing(
                client.queryInsights.all(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    listBranchQueriesParams(arguments),
                    options,
                ),
                QuerySummary.serializer(),
            )
        },
    )

private fun listBranchQueriesParams(arguments: Arguments) =
    ListBranchQueries(
        q = arguments.query("q", String.serializer()),
        from = arguments.query("from", String.serializer()),
        to = arguments.query("to", String.serializer()),
        period = arguments.query("period", TimePeriod.serializer()),
        sort = arguments.query("sort", QuerySort.serializer()),
        dir = arguments.query("dir", SortOrder.serializer()),
        tabletType = arguments.query("tablet_type", TabletType.serializer()),
        type = arguments.query("type", StatementType.serializer()),
        fields = arguments.query("fields", ListSerializer(String.serializer())),
        page = arguments.query("page", WholeNumber),
        perPage = arguments.query("per_page", WholeNumber),
    )

private fun listBranchQueryErrors(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Page.serializer(QueryErrorSummary.serializer()),
                client.queryInsights.listErrors(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    listBranchQueryErrorsParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.queryInsights.withRawResponse.listErrors(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                listBranchQueryErrorsParams(arguments),
                options,
            )
        },
        all = { client, arguments, options ->
            Listing(
                client.queryInsights.allErrors(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    listBranchQueryErrorsParams(arguments),
                    options,
                ),
                QueryErrorSummary.serializer(),
            )
        },
    )

private fun listBranchQueryErrorsParams(arguments: Arguments) =
    ListBranchQueryErrors(
        q = arguments.query("q", String.serializer()),
        from = arguments.query("from", String.serializer()),
        to = arguments.query("to", String.serializer()),
        period = arguments.query("period", TimePeriod.serializer()),
        sort = arguments.query("sort", QueryErrorSort.serializer()),
        dir = arguments.query("dir", SortOrder.serializer()),
        tabletType = arguments.query("tablet_type", TabletType.serializer()),
        page = arguments.query("page", WholeNumber),
        perPage = arguments.query("per_page", WholeNumber),
    )

private fun getBranchQueryError(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Page.serializer(QueryExecution.serializer()),
                client.queryInsights.listErrorExecutions(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("fingerprint"),
                    getBranchQueryErrorParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.queryInsights.withRawResponse.listErrorExecutions(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("fingerprint"),
                getBranchQueryErrorParams(arguments),
                options,
            )
        },
        all = { client, arguments, options ->
            Listing(
                client.queryInsights.allErrorExecutions(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("fingerprint"),
                    getBranchQueryErrorParams(arguments),
                    options,
                ),
                QueryExecution.serializer(),
            )
        },
    )

private fun getBranchQueryErrorParams(arguments: Arguments) =
    GetBranchQueryError(
        from = arguments.query("from", String.serializer()),
        to = arguments.query("to", String.serializer()),
        period = arguments.query("period", TimePeriod.serializer()),
        page = arguments.query("page", WholeNumber),
        perPage = arguments.query("per_page", WholeNumber),
    )

private fun getBranchQuery(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                QueryExecution.serializer(),
                client.queryInsights.get(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("id"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.queryInsights.withRawResponse.get(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("id"),
                options,
            )
        },
    )

private fun listBranchQueryTags(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Page.serializer(QueryTag.serializer()),
                client.queryInsights.listTags(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    listBranchQueryTagsParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.queryInsights.withRawResponse.listTags(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                listBranchQueryTagsParams(arguments),
                options,
            )
        },
        all = { client, arguments, options ->
            Listing(
                client.queryInsights.allTags(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    listBranchQueryTagsParams(arguments),
                    options,
                ),
                QueryTag.serializer(),
            )
        },
    )

private fun listBranchQueryTagsParams(arguments: Arguments) =
    ListBranchQueryTags(
        q = arguments.query("q", String.serializer()),
        from = arguments.query("from", String.serializer()),
        to = arguments.query("to", String.serializer()),
        period = arguments.query("period", TimePeriod.serializer()),
        fingerprint = arguments.query("fingerprint", String.serializer()),
        keyspace = arguments.query("keyspace", String.serializer()),
        tabletType = arguments.query("tablet_type", TabletType.serializer()),
        valuesLimit = arguments.query("values_limit", WholeNumber),
        literalValuesOnly = arguments.query("literal_values_only", Flag),
        page = arguments.query("page", WholeNumber),
        perPage = arguments.query("per_page", WholeNumber),
    )

private fun listBranchQueryTagSummaries(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Page.serializer(QueryTagSummary.serializer()),
                client.queryInsights.listTagSummaries(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    listBranchQueryTagSummariesParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.queryInsights.withRawResponse.listTagSummaries(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                listBranchQueryTagSummariesParams(arguments),
                options,
            )
        },
        all = { client, arguments, options ->
            Listing(
                client.queryInsights.allTagSummaries(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    listBranchQueryTagSummariesParams(arguments),
                    options,
                ),
                QueryTagSummary.serializer(),
            )
        },
    )

private fun listBranchQueryTagSummariesParams(arguments: Arguments) =
    ListBranchQueryTagSummaries(
        tags = arguments.query("tags", ListSerializer(String.serializer())),
        q = arguments.query("q", String.serializer()),
        from = arguments.query("from", String.serializer()),
        to = arguments.query("to", String.serializer()),
        period = arguments.query("period", TimePeriod.serializer()),
        sort = arguments.query("sort", QueryTagSummarySort.serializer()),
        dir = arguments.query("dir", SortOrder.serializer()),
        tabletType = arguments.query("tablet_type", TabletType.serializer()),
        type = arguments.query("type", StatementType.serializer()),
        fields = arguments.query("fields", ListSerializer(String.serializer())),
        page = arguments.query("page", WholeNumber),
        perPage = arguments.query("per_page", WholeNumber),
    )

private fun getBranchQueryTag(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                QueryTag.serializer(),
                client.queryInsights.getTag(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("tag"),
                    getBranchQueryTagParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.queryInsights.withRawResponse.getTag(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("tag"),
                getBranchQueryTagParams(arguments),
                options,
            )
        },
    )

private fun getBranchQueryTagParams(arguments: Arguments) =
    GetBranchQueryTag(
        from = arguments.query("from", String.serializer()),
        to = arguments.query("to", String.serializer()),
        period = arguments.query("period", TimePeriod.serializer()),
        fingerprint = arguments.query("fingerprint", String.serializer()),
        keyspace = arguments.query("keyspace", String.serializer()),
        tabletType = arguments.query("tablet_type", TabletType.serializer()),
        valuesLimit = arguments.query("values_limit", WholeNumber),
        literalValuesOnly = arguments.query("literal_values_only", Flag),
    )

private fun getQueryStatistics(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Page.serializer(QueryExecution.serializer()),
                client.queryInsights.listExecutions(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("fingerprint"),
                    getQueryStatisticsParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.queryInsights.withRawResponse.listExecutions(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("fingerprint"),
                getQueryStatisticsParams(arguments),
                options,
            )
        },
        all = { client, arguments, options ->
            Listing(
                client.queryInsights.allExecutions(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("fingerprint"),
                    getQueryStatisticsParams(arguments),
                    options,
                ),
                QueryExecution.serializer(),
            )
        },
    )

private fun getQueryStatisticsParams(arguments: Arguments) =
    GetQueryStatistics(
        keyspace = requireNotNull(arguments.query("keyspace", String.serializer())),
        from = arguments.query("from", String.serializer()),
        to = arguments.query("to", String.serializer()),
        period = arguments.query("period", TimePeriod.serializer()),
        page = arguments.query("page", WholeNumber),
        perPage = arguments.query("per_page", WholeNumber),
    )

private fun getQuerySummary(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                QuerySummary.serializer(),
                client.queryInsights.getSummary(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathText("branch"),
                    arguments.pathText("fingerprint"),
                    getQuerySummaryParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.queryInsights.withRawResponse.getSummary(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathText("branch"),
                arguments.pathText("fingerprint"),
                getQuerySummaryParams(arguments),
                options,
            )
        },
    )

private fun getQuerySummaryParams(arguments: Arguments) =
    GetQuerySummary(
        keyspace = requireNotNull(arguments.query("keyspace", String.serializer())),
        from = arguments.query("from", String.serializer()),
        to = arguments.query("to", String.serializer()),
        period = arguments.query("period", TimePeriod.serializer()),
    )
