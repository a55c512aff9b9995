// Generated from api/resources/query_patterns.yaml by `cargo xtask codegen`. Do not edit.
// Query patterns: the calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import planetscale.PlanetScale

/** The functions that have the lines of a call, by operation. */
internal val queryPatterns: Map<String, suspend (PlanetScale) -> Unit> =
    mapOf(
        "get_query_patterns_report_status" to ::getQueryPatternsReportStatus,
        "delete_query_patterns_report" to ::deleteQueryPatternsReport,
        "create_query_patterns_report" to ::createQueryPatternsReport,
        "list_generated_query_patterns_reports" to ::listGeneratedQueryPatternsReports,
        "get_query_patterns_report" to ::getQueryPatternsReport,
    )

private suspend fun getQueryPatternsReportStatus(client: PlanetScale) {
    val queryPatternsReport =
        client.queryPatterns.get("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6")

    val completed =
        client.queryPatterns.waitUntilCompleted("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6")
}

private suspend fun deleteQueryPatternsReport(client: PlanetScale) {
    client.queryPatterns.delete("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6")
}

private suspend fun createQueryPatternsReport(client: PlanetScale) {
    val queryPatternsReport = client.queryPatterns.create("acme", "shop", "feature/größe 2")
}

private suspend fun listGeneratedQueryPatternsReports(client: PlanetScale) {
    client.queryPatterns.all("acme", "shop", "feature/größe 2").collect { queryPatternsReport ->
        println(queryPatternsReport)
    }
}

private suspend fun getQueryPatternsReport(client: PlanetScale) {
    val bytes = client.queryPatterns.download("acme", "shop", "feature/größe 2", "a1b2c3d4e5f6")
}
