// Generated from api/resources/postgres_cidrs.yaml by `cargo xtask codegen`. Do not edit.
// IP restrictions: a method an operation.

package planetscale.resources

import kotlinx.serialization.builtins.ListSerializer
import kotlinx.serialization.builtins.serializer
import planetscale.Page
import planetscale.Pages
import planetscale.RawResponse
import planetscale.Real
import planetscale.Replies
import planetscale.RequestOptions
import planetscale.Transport
import planetscale.body
import planetscale.query
import planetscale.types.PostgresCidr

/**
 * Rules that say from which addresses a Postgres database may be reached.
 *
 * A database without any rule is reachable from everywhere. Each rule lists address ranges and
 * holds for one schema or all, and for one role or all.
 */
public interface PostgresCidrs {
    private val transport: Transport
        get() = Real.transport(this)

    /** The same calls, which give the whole answer: its status, its headers and what it says. */
    public val withRawResponse: RawPostgresCidrs
        get() = RawPostgresCidrs(transport)

    /**
     * List the IP restrictions of a database.
     *
     * Gives the rules of a Postgres database that say from which addresses it may be reached, page
     * by page.
     *
     * `GET /organizations/{organization}/databases/{database}/cidrs`
     *
     * Service token: any one of `read_database`, `read_databases`. OAuth: any one of
     * `read_databases` (organization), `read_database` (database).
     *
     * Databases: Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return The first page, or the one that is asked for; each item is a [PostgresCidr].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun list(
        organization: String? = null,
        database: String,
        params: ListDatabasePostgresCidrs = ListDatabasePostgresCidrs(),
        options: RequestOptions? = null,
    ): Page<PostgresCidr> = withRawResponse.list(organization, database, params, options).decoded()

    /** [PostgresCidrs.list] without params. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        options: RequestOptions?,
    ): Page<PostgresCidr> = list(organization, database, ListDatabasePostgresCidrs(), options)

    /**
     * List the IP restrictions of a database: the items of all pages.
     *
     * Pages are fetched while the items are collected, some of them ahead of the collector;
     * [Pages.pages] gives whole ones. [list] gets the first page alone.
     *
     * `GET /organizations/{organization}/databases/{database}/cidrs`
     *
     * Service token: any one of `read_database`, `read_databases`. OAuth: any one of
     * `read_databases` (organization), `read_database` (database).
     *
     * Databases: Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A flow of [PostgresCidr]. Nothing is sent before it is collected.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun all(
        organization: String? = null,
        database: String,
        params: ListDatabasePostgresCidrs = ListDatabasePostgresCidrs(),
        options: RequestOptions? = null,
    ): Pages<PostgresCidr> =
        transport.all(
            "list_database_postgres_cidrs",
            listOf(organization, database),
            params.toQuery(),
            null,
            options,
            PostgresCidr.serializer(),
        )

    /** [PostgresCidrs.all] without params. */
    public fun all(
        organization: String? = null,
        database: String,
        options: RequestOptions?,
    ): Pages<PostgresCidr> = all(organization, database, ListDatabasePostgresCidrs(), options)

    /**
     * Restrict a database to some addresses.
     *
     * Adds a rule that lets the listed addresses reach a Postgres database. The first rule shuts
     * out every other address, so include your own. Malformed ranges are answered with 422.
     *
     * `POST /organizations/{organization}/databases/{database}/cidrs`
     *
     * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
     * `write_database` (database).
     *
     * Databases: Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param params What is sent beside the path; `cidrs` is required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [PostgresCidr]: A rule that says from which addresses a Postgres database may be
     *   reached.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun create(
        organization: String? = null,
        database: String,
        params: CreateDatabasePostgresCidr,
        options: RequestOptions? = null,
    ): PostgresCidr = withRawResponse.create(organization, database, params, options).decoded()

    /**
     * Remove an IP restriction.
     *
     * Removes one rule from a Postgres database. When it was the last one, the database can be
     * reached from everywhere again.
     *
     * `DELETE /organizations/{organization}/databases/{database}/cidrs/{id}`
     *
     * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
     * `write_database` (database).
     *
     * Databases: Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param id Identifier of the rule, as `id` in the list of rules.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return Nothing, when the service has answered.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun delete(
        organization: String? = null,
        database: String,
        id: String,
        options: RequestOptions? = null,
    ): Unit = withRawResponse.delete(organization, database, id, options).decoded()

    /**
     * Get an IP restriction.
     *
     * Gives one rule of a Postgres database that says from which addresses it may be reached.
     *
     * `GET /organizations/{organization}/databases/{database}/cidrs/{id}`
     *
     * Service token: any one of `read_database`, `read_databases`. OAuth: any one of
     * `read_databases` (organization), `read_database` (database).
     *
     * Databases: Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param id Identifier of the rule, as `id` in the list of rules.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [PostgresCidr]: A rule that says from which addresses a Postgres database may be
     *   reached.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun get(
        organization: String? = null,
        database: String,
        id: String,
        options: RequestOptions? = null,
    ): PostgresCidr = withRawResponse.get(organization, database, id, options).decoded()

    /**
     * Change an IP restriction.
     *
     * Changes the fields of a rule that are given and returns the rule. `cidrs` replaces the whole
     * list, so send the addresses that are to stay as well.
     *
     * `PATCH /organizations/{organization}/databases/{database}/cidrs/{id}`
     *
     * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
     * `write_database` (database).
     *
     * Databases: Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param id Identifier of the rule, as `id` in the list of rules.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [PostgresCidr]: A rule that says from which addresses a Postgres database may be
     *   reached.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun update(
        organization: String? = null,
        database: String,
        id: String,
        params: UpdateDatabasePostgresCidr = UpdateDatabasePostgresCidr(),
        options: RequestOptions? = null,
    ): PostgresCidr = withRawResponse.update(organization, database, id, params, options).decoded()

    /** [PostgresCidrs.update] without params. */
    public suspend fun update(
        organization: String? = null,
        database: String,
        id: String,
        options: RequestOptions?,
    ): PostgresCidr = update(organization, database, id, UpdateDatabasePostgresCidr(), options)
}

internal class PostgresCidrsCalls(
    override val calls: Transport,
) : PostgresCidrs, Real

/** The calls of [PostgresCidrs], which give the whole answer: its status, its headers and what it says. */
public class RawPostgresCidrs internal constructor(
    private val transport: Transport,
) {
    /** [PostgresCidrs.list] with the whole answer. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        params: ListDatabasePostgresCidrs = ListDatabasePostgresCidrs(),
        options: RequestOptions? = null,
    ): RawResponse<Page<PostgresCidr>> =
        transport.send(
            "list_database_postgres_cidrs",
            listOf(organization, database),
            params.toQuery(),
            null,
            options,
            Replies.page(PostgresCidr.serializer()),
        )

    /** [PostgresCidrs.list] without params. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        options: RequestOptions?,
    ): RawResponse<Page<PostgresCidr>> = list(organization, database, ListDatabasePostgresCidrs(), options)

    /** [PostgresCidrs.create] with the whole answer. */
    public suspend fun create(
        organization: String? = null,
        database: String,
        params: CreateDatabasePostgresCidr,
        options: RequestOptions? = null,
    ): RawResponse<PostgresCidr> =
        transport.send(
            "create_database_postgres_cidr",
            listOf(organization, database),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(PostgresCidr.serializer()),
        )

    /** [PostgresCidrs.delete] with the whole answer. */
    public suspend fun delete(
        organization: String? = null,
        database: String,
        id: String,
        options: RequestOptions? = null,
    ): RawResponse<Unit> =
        transport.send(
            "delete_database_postgres_cidr",
            listOf(organization, database, id),
            emptyList(),
            null,
            options,
            Replies.nothing,
        )

    /** [PostgresCidrs.get] with the whole answer. */
    public suspend fun get(
        organization: String? = null,
        database: String,
        id: String,
        options: RequestOptions? = null,
    ): RawResponse<PostgresCidr> =
        transport.send(
            "get_database_postgres_cidr",
            listOf(organization, database, id),
            emptyList(),
            null,
            options,
            Replies.json(PostgresCidr.serializer()),
        )

    /** [PostgresCidrs.update] with the whole answer. */
    public suspend fun update(
        organization: String? = null,
        database: String,
        id: String,
        params: UpdateDatabasePostgresCidr = UpdateDatabasePostgresCidr(),
        options: RequestOptions? = null,
    ): RawResponse<PostgresCidr> =
        transport.send(
            "update_database_postgres_cidr",
            listOf(organization, database, id),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(PostgresCidr.serializer()),
        )

    /** [PostgresCidrs.update] without params. */
    public suspend fun update(
        organization: String? = null,
        database: String,
        id: String,
        options: RequestOptions?,
    ): RawResponse<PostgresCidr> = update(organization, database, id, UpdateDatabasePostgresCidr(), options)
}

/** Arguments of [PostgresCidrs.list]. */
public data class ListDatabasePostgresCidrs @JvmOverloads constructor(
    /** Number of the page to return, counted from 1. */
    public val page: Long? = null,
    /** How many items a page holds, at most 100. */
    public val perPage: Long? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            add("page", page)
            add("per_page", perPage)
        }
}

/** Arguments of [PostgresCidrs.create]. */
public data class CreateDatabasePostgresCidr @JvmOverloads constructor(
    /** IPv4 addresses and CIDR ranges that may connect, such as `203.0.113.0/24` or `198.51.100.7/32`. At least one. */
    public val cidrs: List<String>,
    /** Name of the Postgres schema that the rule is for. Left out or empty for all schemas. */
    public val schema: String? = null,
    /** Name of the Postgres role that the rule is for. Left out or empty for all roles. */
    public val role: String? = null,
    /** Note for people about what the addresses are, such as `office network`. */
    public val description: String? = null,
) {
    internal fun toBody(): String =
        body {
            put("schema", schema)
            put("role", role)
            put("cidrs", cidrs, ListSerializer(String.serializer()))
            put("description", description)
        }
}

/** Arguments of [PostgresCidrs.update]. */
public data class UpdateDatabasePostgresCidr @JvmOverloads constructor(
    /** Name of the Postgres schema that the rule is for. Empty for all schemas. */
    public val schema: String? = null,
    /** Name of the Postgres role that the rule is for. Empty for all roles. */
    public val role: String? = null,
    /** All IPv4 addresses and CIDR ranges that may connect, such as `203.0.113.0/24`. */
    public val cidrs: List<String>? = null,
    /** Note for people about what the addresses are, such as `office network`. */
    public val description: String? = null,
) {
    internal fun toBody(): String =
        body {
            put("schema", schema)
            put("role", role)
            put("cidrs", cidrs, ListSerializer(String.serializer()))
            put("description", description)
        }
}
