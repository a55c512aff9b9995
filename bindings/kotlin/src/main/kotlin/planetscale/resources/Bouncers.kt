// Generated from api/resources/bouncers.yaml by `cargo xtask codegen`. Do not edit.
// Bouncers: a method an operation.

package planetscale.resources

import kotlinx.coroutines.flow.Flow
import planetscale.Page
import planetscale.Pages
import planetscale.RawResponse
import planetscale.Real
import planetscale.Replies
import planetscale.RequestOptions
import planetscale.Transport
import planetscale.WaitOptions
import planetscale.WaitProgress
import planetscale.body
import planetscale.query
import planetscale.types.Bouncer
import planetscale.types.BouncerTarget

/**
 * Dedicated PgBouncers: connection poolers of a Postgres branch that run on servers of their own,
 * next to the small pooler that every branch has on port 6432.
 *
 * They let many short connections share a few real ones, and lead them to the primary or to the
 * replicas.
 */
public interface Bouncers {
    private val transport: Transport
        get() = Real.transport(this)

    /** The same calls, which give the whole answer: its status, its headers and what it says. */
    public val withRawResponse: RawBouncers
        get() = RawBouncers(transport)

    /**
     * List the bouncers of a branch.
     *
     * Gives the dedicated bouncers of a Postgres branch, page by page, with their sizes and
     * parameters.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/bouncers`
     *
     * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
     * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
     * (organization, database), `read_branch` (branch).
     *
     * Databases: Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return The first page, or the one that is asked for; each item is a [Bouncer].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListBouncers = ListBouncers(),
        options: RequestOptions? = null,
    ): Page<Bouncer> = withRawResponse.list(organization, database, branch, params, options).decoded()

    /** [Bouncers.list] without params. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): Page<Bouncer> = list(organization, database, branch, ListBouncers(), options)

    /**
     * List the bouncers of a branch: the items of all pages.
     *
     * Pages are fetched while the items are collected, some of them ahead of the collector;
     * [Pages.pages] gives whole ones. [list] gets the first page alone.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/bouncers`
     *
     * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
     * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
     * (organization, database), `read_branch` (branch).
     *
     * Databases: Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A flow of [Bouncer]. Nothing is sent before it is collected.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun all(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListBouncers = ListBouncers(),
        options: RequestOptions? = null,
    ): Pages<Bouncer> =
        transport.all(
            "list_bouncers",
            listOf(organization, database, branch),
            params.toQuery(),
            null,
            options,
            Bouncer.serializer(),
        )

    /** [Bouncers.all] without params. */
    public fun all(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): Pages<Bouncer> = all(organization, database, branch, ListBouncers(), options)

    /**
     * Create a bouncer for a branch.
     *
     * Adds a dedicated bouncer to a Postgres branch, which is billed by its size. The branch must
     * be ready, or the service answers with 422.
     *
     * `POST /organizations/{organization}/databases/{database}/branches/{branch}/bouncers`
     *
     * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
     * `write_database` (database).
     *
     * Databases: Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [Bouncer]: A dedicated PgBouncer of a Postgres branch.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun create(
        organization: String? = null,
        database: String,
        branch: String,
        params: CreateBouncer = CreateBouncer(),
        options: RequestOptions? = null,
    ): Bouncer = withRawResponse.create(organization, database, branch, params, options).decoded()

    /** [Bouncers.create] without params. */
    public suspend fun create(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): Bouncer = create(organization, database, branch, CreateBouncer(), options)

    /**
     * Get a bouncer.
     *
     * Gives one dedicated bouncer of a Postgres branch with its size and parameters.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/bouncers/{bouncer}`
     *
     * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
     * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
     * (organization, database), `read_branch` (branch).
     *
     * Databases: Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param bouncer Name of the bouncer, such as `web-pool`.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [Bouncer]: A dedicated PgBouncer of a Postgres branch.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun get(
        organization: String? = null,
        database: String,
        branch: String,
        bouncer: String,
        options: RequestOptions? = null,
    ): Bouncer = withRawResponse.get(organization, database, branch, bouncer, options).decoded()

    /**
     * Waits until the service no longer knows the bouncer.
     *
     * Delete it first.
     *
     * It succeeds when the service answers 404.
     *
     * Looks with
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/bouncers/{bouncer}`
     * until then.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param bouncer Name of the bouncer, such as `web-pool`.
     * @param options For this wait only: how long to wait, 30 minutes unless told otherwise; the
     *   time between two looks; whether what is not there at the first look counts as gone
     *   (`missingOk`); and what is called after every look.
     * @return Nothing, when it is gone.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [Bouncer] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun waitUntilDeleted(
        organization: String? = null,
        database: String,
        branch: String,
        bouncer: String,
        options: WaitOptions<Bouncer>? = null,
    ): Unit =
        transport.waitGone(
            "get_bouncer",
            "wait_until_deleted",
            listOf(organization, database, branch, bouncer),
            emptyList(),
            options,
            Replies.json(Bouncer.serializer()),
        )

    /**
     * Waits like [waitUntilDeleted] and hands out what each look showed, failed ones and the last
     * one too.
     *
     * The flow ends when the wait has succeeded, and throws when it has not. Who stops collecting
     * stops waiting.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param bouncer Name of the bouncer, such as `web-pool`.
     * @param options For this wait only: how long to wait, 30 minutes unless told otherwise; the
     *   time between two looks; whether what is not there at the first look counts as gone
     *   (`missingOk`); and what is called after every look.
     * @return A flow of looks. Nothing is sent before it is collected.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [Bouncer] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun progressUntilDeleted(
        organization: String? = null,
        database: String,
        branch: String,
        bouncer: String,
        options: WaitOptions<Bouncer>? = null,
    ): Flow<WaitProgress<Bouncer>> =
        transport.progress(
            "get_bouncer",
            "wait_until_deleted",
            listOf(organization, database, branch, bouncer),
            emptyList(),
            options,
            Replies.json(Bouncer.serializer()),
        )

    /**
     * Delete a bouncer.
     *
     * Removes a dedicated bouncer. Connections that go through it end, so lead applications
     * elsewhere first. The database itself is not touched.
     *
     * `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/bouncers/{bouncer}`
     *
     * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
     * `write_database` (database).
     *
     * Databases: Postgres.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param bouncer Name of the bouncer, such as `web-pool`.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return Nothing, when the service has answered.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun delete(
        organization: String? = null,
        database: String,
        branch: String,
        bouncer: String,
        options: RequestOptions? = null,
    ): Unit = withRawResponse.delete(organization, database, branch, bouncer, options).decoded()
}

internal class BouncersCalls(
    override val calls: Transport,
) : Bouncers, Real

/** The calls of [Bouncers], which give the whole answer: its status, its headers and what it says. */
public class RawBouncers internal constructor(
    private val transport: Transport,
) {
    /** [Bouncers.list] with the whole answer. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListBouncers = ListBouncers(),
        options: RequestOptions? = null,
    ): RawResponse<Page<Bouncer>> =
        transport.send(
            "list_bouncers",
            listOf(organization, database, branch),
            params.toQuery(),
            null,
            options,
            Replies.page(Bouncer.serializer()),
        )

    /** [Bouncers.list] without params. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): RawResponse<Page<Bouncer>> = list(organization, database, branch, ListBouncers(), options)

    /** [Bouncers.create] with the whole answer. */
    public suspend fun create(
        organization: String? = null,
        database: String,
        branch: String,
        params: CreateBouncer = CreateBouncer(),
        options: RequestOptions? = null,
    ): RawResponse<Bouncer> =
        transport.send(
            "create_bouncer",
            listOf(organization, database, branch),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(Bouncer.serializer()),
        )

    /** [Bouncers.create] without params. */
    public suspend fun create(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): RawResponse<Bouncer> = create(organization, database, branch, CreateBouncer(), options)

    /** [Bouncers.get] with the whole answer. */
    public suspend fun get(
        organization: String? = null,
        database: String,
        branch: String,
        bouncer: String,
        options: RequestOptions? = null,
    ): RawResponse<Bouncer> =
        transport.send(
            "get_bouncer",
            listOf(organization, database, branch, bouncer),
            emptyList(),
            null,
            options,
            Replies.json(Bouncer.serializer()),
        )

    /** [Bouncers.delete] with the whole answer. */
    public suspend fun delete(
        organization: String? = null,
        database: String,
        branch: String,
        bouncer: String,
        options: RequestOptions? = null,
    ): RawResponse<Unit> =
        transport.send(
            "delete_bouncer",
            listOf(organization, database, branch, bouncer),
            emptyList(),
            null,
            options,
            Replies.nothing,
        )
}

/** Arguments of [Bouncers.list]. */
public data class ListBouncers @JvmOverloads constructor(
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

/** Arguments of [Bouncers.create]. */
public data class CreateBouncer @JvmOverloads constructor(
    /**
     * Name of the bouncer, at most 12 characters; `primary` and `replica` are taken. The service
     * makes one up when none is sent.
     */
    public val name: String? = null,
    /** Where to lead connections. The official clients always send it. */
    public val target: BouncerTarget? = null,
    /** Size of each server, such as `PGB_5`. The service picks one when none is sent. */
    public val bouncerSize: String? = null,
    /** How many servers to run in each availability zone. */
    public val replicasPerCell: Long? = null,
) {
    internal fun toBody(): String =
        body {
            put("name", name)
            put("target", target?.value)
            put("bouncer_size", bouncerSize)
            put("replicas_per_cell", replicasPerCell)
        }
}
