// Generated from api/resources/schema_recommendations.yaml by `cargo xtask codegen`. Do not edit.
// Schema recommendations: a method an operation.

package planetscale.resources

import planetscale.Page
import planetscale.Pages
import planetscale.RawResponse
import planetscale.Real
import planetscale.Replies
import planetscale.RequestOptions
import planetscale.Transport
import planetscale.body
import planetscale.query
import planetscale.types.SchemaRecommendation
import planetscale.types.SchemaRecommendationFilter

/**
 * Improvements of a schema that the service proposes by itself, from the schema and from the
 * queries it sees: an index that is missing, doubled or never used, a table nobody reads, a
 * sequence about to run out.
 *
 * Each comes with the statement that would carry it out. On MySQL a recommendation is carried out
 * with a branch and a deploy request.
 */
public interface SchemaRecommendations {
    private val transport: Transport
        get() = Real.transport(this)

    /** The same calls, which give the whole answer: its status, its headers and what it says. */
    public val withRawResponse: RawSchemaRecommendations
        get() = RawSchemaRecommendations(transport)

    /**
     * List the schema recommendations of a database.
     *
     * Returns the improvements of the schema that the service proposes for a database, page by
     * page. Without `state` those that have been dealt with are included.
     *
     * `GET /organizations/{organization}/databases/{database}/schema-recommendations`
     *
     * Service token: `read_database`. OAuth: any one of `read_databases` (organization),
     * `read_database` (database).
     *
     * Databases: MySQL (Vitess), Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return The first page, or the one that is asked for; each item is a
     *   [SchemaRecommendation].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun list(
        organization: String? = null,
        database: String,
        params: ListSchemaRecommendations = ListSchemaRecommendations(),
        options: RequestOptions? = null,
    ): Page<SchemaRecommendation> = withRawResponse.list(organization, database, params, options).decoded()

    /** [SchemaRecommendations.list] without params. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        options: RequestOptions?,
    ): Page<SchemaRecommendation> = list(organization, database, ListSchemaRecommendations(), options)

    /**
     * List the schema recommendations of a database: the items of all pages.
     *
     * Pages are fetched while the items are collected, some of them ahead of the collector;
     * [Pages.pages] gives whole ones. [list] gets the first page alone.
     *
     * `GET /organizations/{organization}/databases/{database}/schema-recommendations`
     *
     * Service token: `read_database`. OAuth: any one of `read_databases` (organization),
     * `read_database` (database).
     *
     * Databases: MySQL (Vitess), Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A flow of [SchemaRecommendation]. Nothing is sent before it is collected.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun all(
        organization: String? = null,
        database: String,
        params: ListSchemaRecommendations = ListSchemaRecommendations(),
        options: RequestOptions? = null,
    ): Pages<SchemaRecommendation> =
        transport.all(
            "list_schema_recommendations",
            listOf(organization, database),
            params.toQuery(),
            null,
            options,
            SchemaRecommendation.serializer(),
        )

    /** [SchemaRecommendations.all] without params. */
    public fun all(
        organization: String? = null,
        database: String,
        options: RequestOptions?,
    ): Pages<SchemaRecommendation> = all(organization, database, ListSchemaRecommendations(), options)

    /**
     * Get a schema recommendation.
     *
     * Returns one improvement of the schema that the service proposes, with its statement and how
     * it fared.
     *
     * `GET /organizations/{organization}/databases/{database}/schema-recommendations/{number}`
     *
     * Service token: `read_database`. OAuth: any one of `read_databases` (organization),
     * `read_database` (database).
     *
     * Databases: MySQL (Vitess), Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param number Number of the recommendation, as `number` in the list of recommendations, not
     *   the `id`.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [SchemaRecommendation]: One improvement of the schema of a database, with the
     *   reason and the statement for it.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun get(
        organization: String? = null,
        database: String,
        number: Long,
        options: RequestOptions? = null,
    ): SchemaRecommendation = withRawResponse.get(organization, database, number, options).decoded()

    /**
     * Dismiss a schema recommendation.
     *
     * Decides against a recommendation, so that it no longer counts as open, and returns it as
     * `dismissed`. The schema stays as it is.
     *
     * `POST /organizations/{organization}/databases/{database}/schema-recommendations/{number}/dismiss`
     *
     * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
     * `write_database` (database).
     *
     * Databases: MySQL (Vitess), Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param number Number of the recommendation, as `number` in the list of recommendations, not
     *   the `id`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [SchemaRecommendation]: One improvement of the schema of a database, with the
     *   reason and the statement for it.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun dismiss(
        organization: String? = null,
        database: String,
        number: Long,
        params: DismissSchemaRecommendation = DismissSchemaRecommendation(),
        options: RequestOptions? = null,
    ): SchemaRecommendation = withRawResponse.dismiss(organization, database, number, params, options).decoded()

    /** [SchemaRecommendations.dismiss] without params. */
    public suspend fun dismiss(
        organization: String? = null,
        database: String,
        number: Long,
        options: RequestOptions?,
    ): SchemaRecommendation = dismiss(organization, database, number, DismissSchemaRecommendation(), options)
}

internal class SchemaRecommendationsCalls(
    override val calls: Transport,
) : SchemaRecommendations, Real

/** The calls of [SchemaRecommendations], which give the whole answer: its status, its headers and what it says. */
public class RawSchemaRecommendations internal constructor(
    private val transport: Transport,
) {
    /** [SchemaRecommendations.list] with the whole answer. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        params: ListSchemaRecommendations = ListSchemaRecommendations(),
        options: RequestOptions? = null,
    ): RawResponse<Page<SchemaRecommendation>> =
        transport.send(
            "list_schema_recommendations",
            listOf(organization, database),
            params.toQuery(),
            null,
            options,
            Replies.page(SchemaRecommendation.serializer()),
        )

    /** [SchemaRecommendations.list] without params. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        options: RequestOptions?,
    ): RawResponse<Page<SchemaRecommendation>> = list(organization, database, ListSchemaRecommendations(), options)

    /** [SchemaRecommendations.get] with the whole answer. */
    public suspend fun get(
        organization: String? = null,
        database: String,
        number: Long,
        options: RequestOptions? = null,
    ): RawResponse<SchemaRecommendation> =
        transport.send(
            "get_schema_recommendation",
            listOf(organization, database, number.toString()),
            emptyList(),
            null,
            options,
            Replies.json(SchemaRecommendation.serializer()),
        )

    /** [SchemaRecommendations.dismiss] with the whole answer. */
    public suspend fun dismiss(
        organization: String? = null,
        database: String,
        number: Long,
        params: DismissSchemaRecommendation = DismissSchemaRecommendation(),
        options: RequestOptions? = null,
    ): RawResponse<SchemaRecommendation> =
        transport.send(
            "dismiss_schema_recommendation",
            listOf(organization, database, number.toString()),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(SchemaRecommendation.serializer()),
        )

    /** [SchemaRecommendations.dismiss] without params. */
    public suspend fun dismiss(
        organization: String? = null,
        database: String,
        number: Long,
        options: RequestOptions?,
    ): RawResponse<SchemaRecommendation> =
        dismiss(organization, database, number, DismissSchemaRecommendation(), options)
}

/** Arguments of [SchemaRecommendations.list]. */
public data class ListSchemaRecommendations @JvmOverloads constructor(
    /** Only recommendations that are still open, or only those that are not. */
    public val state: SchemaRecommendationFilter? = null,
    /** Number of the page to return, counted from 1. */
    public val page: Long? = null,
    /** How many items a page holds, at most 100. */
    public val perPage: Long? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            add("state", state?.value)
            add("page", page)
            add("per_page", perPage)
        }
}

/** Arguments of [SchemaRecommendations.dismiss]. */
public data class DismissSchemaRecommendation @JvmOverloads constructor(
    /** The reason, in words for people. It need not be given. */
    public val reason: String? = null,
) {
    internal fun toBody(): String =
        body {
            put("reason", reason)
        }
}
