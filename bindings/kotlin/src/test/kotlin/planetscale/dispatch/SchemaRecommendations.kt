// Generated from api/resources/schema_recommendations.yaml by `cargo xtask codegen`. Do not edit.
// Schema recommendations: the calls of the vectors.

package planetscale.dispatch

import kotlinx.serialization.builtins.serializer
import planetscale.Page
import planetscale.resources.DismissSchemaRecommendation
import planetscale.resources.ListSchemaRecommendations
import planetscale.serial.WholeNumber
import planetscale.types.SchemaRecommendation
import planetscale.types.SchemaRecommendationFilter

/** The calls of the vectors, by operation. */
internal val schemaRecommendations: Map<String, Operation> =
    mapOf(
        "list_schema_recommendations" to listSchemaRecommendations(),
        "get_schema_recommendation" to getSchemaRecommendation(),
        "dismiss_schema_recommendation" to dismissSchemaRecommendation(),
    )

private fun listSchemaRecommendations(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Page.serializer(SchemaRecommendation.serializer()),
                client.schemaRecommendations.list(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    listSchemaRecommendationsParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.schemaRecommendations.withRawResponse.list(
                arguments.path("organization"),
                arguments.pathText("database"),
                listSchemaRecommendationsParams(arguments),
                options,
            )
        },
        all = { client, arguments, options ->
            Listing(
                client.schemaRecommendations.all(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    listSchemaRecommendationsParams(arguments),
                    options,
                ),
                SchemaRecommendation.serializer(),
            )
        },
    )

private fun listSchemaRecommendationsParams(arguments: Arguments) =
    ListSchemaRecommendations(
        state = arguments.query("state", SchemaRecommendationFilter.serializer()),
        page = arguments.query("page", WholeNumber),
        perPage = arguments.query("per_page", WholeNumber),
    )

private fun getSchemaRecommendation(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                SchemaRecommendation.serializer(),
                client.schemaRecommendations.get(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathNumber("number"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.schemaRecommendations.withRawResponse.get(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathNumber("number"),
                options,
            )
        },
    )

private fun dismissSchemaRecommendation(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                SchemaRecommendation.serializer(),
                client.schemaRecommendations.dismiss(
                    arguments.path("organization"),
                    arguments.pathText("database"),
                    arguments.pathNumber("number"),
                    dismissSchemaRecommendationParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.schemaRecommendations.withRawResponse.dismiss(
                arguments.path("organization"),
                arguments.pathText("database"),
                arguments.pathNumber("number"),
                dismissSchemaRecommendationParams(arguments),
                options,
            )
        },
    )

private fun dismissSchemaRecommendationParams(arguments: Arguments) =
    DismissSchemaRecommendation(reason = arguments.body("reason", String.serializer()))
