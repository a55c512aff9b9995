// Generated from api/resources/schema_recommendations.yaml by `cargo xtask codegen`. Do not edit.
// Schema recommendations: the calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import planetscale.PlanetScale
import planetscale.resources.DismissSchemaRecommendation
import planetscale.resources.ListSchemaRecommendations
import planetscale.types.SchemaRecommendationFilter

/** The functions that have the lines of a call, by operation. */
internal val schemaRecommendations: Map<String, suspend (PlanetScale) -> Unit> =
    mapOf(
        "list_schema_recommendations" to ::listSchemaRecommendations,
        "get_schema_recommendation" to ::getSchemaRecommendation,
        "dismiss_schema_recommendation" to ::dismissSchemaRecommendation,
    )

private suspend fun listSchemaRecommendations(client: PlanetScale) {
    val items =
        client.schemaRecommendations.all(
            "acme",
            "shop",
            ListSchemaRecommendations(state = SchemaRecommendationFilter.OPEN),
        )
    items.collect { schemaRecommendation ->
        println(schemaRecommendation)
    }
}

private suspend fun getSchemaRecommendation(client: PlanetScale) {
    val schemaRecommendation = client.schemaRecommendations.get("acme", "shop", 7)
}

private suspend fun dismissSchemaRecommendation(client: PlanetScale) {
    val schemaRecommendation =
        client.schemaRecommendations.dismiss(
            "acme",
            "shop",
            7,
            DismissSchemaRecommendation(reason = "reason-1"),
        )
}
