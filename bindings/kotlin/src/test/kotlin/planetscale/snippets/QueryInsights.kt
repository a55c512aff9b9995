// Generated from api/resources/query_insights.yaml by `cargo xtask codegen`. Do not edit.
// Query insights: the calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import planetscale.PlanetScale
import planetscale.resources.GetBranchQueryError
import planetscale.resources.GetBranchQueryTag
import planetscale.resources.GetQueryStatistics
import planetscale.resources.GetQuerySummary
import planetscale.resources.ListBranchQueries
import planetscale.resources.ListBranchQueryErrors
import planetscale.resources.ListBranchQueryTagSummaries
import planetscale.resources.ListBranchQueryTags

/** The functions that have the lines of a call, by operation. */
internal val queryInsights: Map<String, suspend (PlanetScale) -> Unit> =
    mapOf(
        "list_branch_queries" to ::listBranchQueries,
        "list_branch_query_errors" to ::listBranchQueryErrors,
        "get_branch_query_error" to ::getBranchQueryError,
        "get_branch_query" to ::getBranchQuery,
        "list_branch_query_tags" to ::listBranchQueryTags,
        "list_branch_query_tag_summaries" to ::listBranchQueryTagSummaries,
        "get_branch_query_tag" to ::getBranchQueryTag,
        "get_query_statistics" to ::getQueryStatistics,
        "get_query_summary" to ::getQuerySummary,
    )

private suspend fun listBranchQueries(client: PlanetScale) {
    val items =
        client.queryInsights.all("acme", "shop", "feature/größe 2", ListBranchQueries(q = "q-1"))
    items.collect { querySummary ->
        println(querySummary)
    }
}

private suspend fun listBranchQueryErrors(client: PlanetScale) {
    val items =
        client.queryInsights.allErrors(
            "acme",
            "shop",
            "feature/größe 2",
            ListBranchQueryErrors(q = "q-1"),
        )
    items.collect { queryErrorSummary ->
        println(queryErrorSummary)
    }
}

private suspend fun getBranchQueryError(client: PlanetScale) {
    val items =
        client.queryInsights.allErrorExecutions(
            "acme",
            "shop",
            "feature/größe 2",
            "fingerprint 1",
            GetBranchQueryError(from = "from-1"),
        )
    items.collect { queryExecution ->
        println(queryExecution)
    }
}

private suspend fun getBranchQuery(client: PlanetScale) {
    val queryExecution = client.queryInsights.get("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6")
}

private suspend fun listBranchQueryTags(client: PlanetScale) {
    val items =
        client.queryInsights.allTags("acme", "shop", "feature/größe 2", ListBranchQueryTags(q = "q-1"))
    items.collect { queryTag ->
        println(queryTag)
    }
}

private suspend fun listBranchQueryTagSummaries(client: PlanetScale) {
    val items =
        client.queryInsights.allTagSummaries(
            "acme",
            "shop",
            "feature/größe 2",
            ListBranchQueryTagSummaries(tags = listOf("tag-2", "tag-3")),
        )
    items.collect { queryTagSummary ->
        println(queryTagSummary)
    }
}

private suspend fun getBranchQueryTag(client: PlanetScale) {
    val queryTag =
        client.queryInsights.getTag(
            "acme",
            "shop",
            "feature/größe 2",
            "tag 1",
            GetBranchQueryTag(from = "from-1"),
        )
}

private suspend fun getQueryStatistics(client: PlanetScale) {
    val items =
        client.queryInsights.allExecutions(
            "acme",
            "shop",
            "feature/größe 2",
            "fingerprint 1",
            GetQueryStatistics(keyspace = "keyspace-1", from = "from-2"),
        )
    items.collect { queryExecution ->
        println(queryExecution)
    }
}

private suspend fun getQuerySummary(client: PlanetScale) {
    val querySummary =
        client.queryInsights.getSummary(
            "acme",
            "shop",
            "feature/größe 2",
            "fingerprint 1",
            GetQuerySummary(keyspace = "keyspace-1", from = "from-2"),
        )
}
