// Generated from api/resources/switchovers.yaml by `cargo xtask codegen`. Do not edit.
// Switchovers: a method an operation.

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
import planetscale.types.Switchover

/**
 * A switchover moves the primary of a Postgres branch to one of its replicas on demand: to try out
 * how an application takes it, or to get it over with before planned work.
 *
 * It goes the way that failovers go.
 */
public interface Switchovers {
    private val transport: Transport
        get() = Real.transport(this)

    /** The same calls, which give the whole answer: its status, its headers and what it says. */
    public val withRawResponse: RawSwitchovers
        get() = RawSwitchovers(transport)

    /**
     * List the switchovers of a branch.
     *
     * Returns the switchovers of a Postgres branch that were asked for, page by page. Failovers
     * that the service makes by itself are not among them.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/switchovers`
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
     * @return The first page, or the one that is asked for; each item is a [Switchover].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListSwitchovers = ListSwitchovers(),
        options: RequestOptions? = null,
    ): Page<Switchover> = withRawResponse.list(organization, database, branch, params, options).decoded()

    /** [Switchovers.list] without params. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): Page<Switchover> = list(organization, database, branch, ListSwitchovers(), options)

    /**
     * List the switchovers of a branch: the items of all pages.
     *
     * Pages are fetched while the items are collected, some of them ahead of the collector;
     * [Pages.pages] gives whole ones. [list] gets the first page alone.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/switchovers`
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
     * @return A flow of [Switchover]. Nothing is sent before it is collected.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun all(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListSwitchovers = ListSwitchovers(),
        options: RequestOptions? = null,
    ): Pages<Switchover> =
        transport.all(
            "list_switchovers",
            listOf(organization, database, branch),
            params.toQuery(),
            null,
            options,
            Switchover.serializer(),
        )

    /** [Switchovers.all] without params. */
    public fun all(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): Pages<Switchover> = all(organization, database, branch, ListSwitchovers(), options)

    /**
     * Move the primary of a branch to a replica.
     *
     * Makes a replica the primary in the place of the present one, which interrupts writes for some
     * seconds. A branch without replicas has its only node restarted instead and cannot be reached
     * meanwhile; `method` tells which it was. A branch takes one switchover at a time; a further
     * one is answered with 422. The reply comes at once: wait until it has succeeded.
     *
     * `POST /organizations/{organization}/databases/{database}/branches/{branch}/switchovers`
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
     * @return [Switchover]: A move of the primary of a Postgres branch to one of its replicas, or
     *   the restart of the only node of a branch.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun create(
        organization: String? = null,
        database: String,
        branch: String,
        params: CreateSwitchover = CreateSwitchover(),
        options: RequestOptions? = null,
    ): Switchover = withRawResponse.create(organization, database, branch, params, options).decoded()

    /** [Switchovers.create] without params. */
    public suspend fun create(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): Switchover = create(organization, database, branch, CreateSwitchover(), options)

    /**
     * Get a switchover.
     *
     * Returns one switchover with its state. This is the call to poll while it runs.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/switchovers/{id}`
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
     * @param id Identifier of the switchover, from the reply that created it.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [Switchover]: A move of the primary of a Postgres branch to one of its replicas, or
     *   the restart of the only node of a branch.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun get(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: RequestOptions? = null,
    ): Switchover = withRawResponse.get(organization, database, branch, id, options).decoded()

    /**
     * Waits until the switchover has succeeded.
     *
     * Failure means that its outcome could not be confirmed, not that nothing happened: look at
     * which node is the primary.
     *
     * It succeeds when `state` is `succeeded`. It fails when `state` is `failed` or `canceled`.
     *
     * Looks with
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/switchovers/{id}`
     * until then.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param id Identifier of the switchover, from the reply that created it.
     * @param options For this wait only: how long to wait, 15 minutes unless told otherwise; the
     *   time between two looks; and what is called after every look.
     * @return [Switchover]: A move of the primary of a Postgres branch to one of its replicas, or
     *   the restart of the only node of a branch.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [Switchover] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun waitUntilSucceeded(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: WaitOptions<Switchover>? = null,
    ): Switchover =
        transport.wait(
            "get_switchover",
            "wait_until_succeeded",
            listOf(organization, database, branch, id),
            emptyList(),
            options,
            Replies.json(Switchover.serializer()),
        )

    /**
     * Waits like [waitUntilSucceeded] and hands out what each look showed, failed ones and the last
     * one too.
     *
     * The flow ends when the wait has succeeded, and throws when it has not. Who stops collecting
     * stops waiting.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param id Identifier of the switchover, from the reply that created it.
     * @param options For this wait only: how long to wait, 15 minutes unless told otherwise; the
     *   time between two looks; and what is called after every look.
     * @return A flow of looks. Nothing is sent before it is collected.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [Switchover] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun progressUntilSucceeded(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: WaitOptions<Switchover>? = null,
    ): Flow<WaitProgress<Switchover>> =
        transport.progress(
            "get_switchover",
            "wait_until_succeeded",
            listOf(organization, database, branch, id),
            emptyList(),
            options,
            Replies.json(Switchover.serializer()),
        )
}

internal class SwitchoversCalls(
    override val calls: Transport,
) : Switchovers, Real

/** The calls of [Switchovers], which give the whole answer: its status, its headers and what it says. */
public class RawSwitchovers internal constructor(
    private val transport: Transport,
) {
    /** [Switchovers.list] with the whole answer. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListSwitchovers = ListSwitchovers(),
        options: RequestOptions? = null,
    ): RawResponse<Page<Switchover>> =
        transport.send(
            "list_switchovers",
            listOf(organization, database, branch),
            params.toQuery(),
            null,
            options,
            Replies.page(Switchover.serializer()),
        )

    /** [Switchovers.list] without params. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): RawResponse<Page<Switchover>> = list(organization, database, branch, ListSwitchovers(), options)

    /** [Switchovers.create] with the whole answer. */
    public suspend fun create(
        organization: String? = null,
        database: String,
        branch: String,
        params: CreateSwitchover = CreateSwitchover(),
        options: RequestOptions? = null,
    ): RawResponse<Switchover> =
        transport.send(
            "create_switchover",
            listOf(organization, database, branch),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(Switchover.serializer()),
        )

    /** [Switchovers.create] without params. */
    public suspend fun create(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): RawResponse<Switchover> = create(organization, database, branch, CreateSwitchover(), options)

    /** [Switchovers.get] with the whole answer. */
    public suspend fun get(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: RequestOptions? = null,
    ): RawResponse<Switchover> =
        transport.send(
            "get_switchover",
            listOf(organization, database, branch, id),
            emptyList(),
            null,
            options,
            Replies.json(Switchover.serializer()),
        )
}

/** Arguments of [Switchovers.list]. */
public data class ListSwitchovers @JvmOverloads constructor(
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

/** Arguments of [Switchovers.create]. */
public data class CreateSwitchover @JvmOverloads constructor(
    /**
     * Name of the replica that becomes the primary, exactly as the infrastructure of the branch
     * lists it. The service picks one when left out. Only for branches with replicas.
     */
    public val candidate: String? = null,
) {
    internal fun toBody(): String =
        body {
            put("candidate", candidate)
        }
}
