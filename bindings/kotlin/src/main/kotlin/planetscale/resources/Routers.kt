// Generated from api/resources/routers.yaml by `cargo xtask codegen`. Do not edit.
// Routers: a method an operation.

package planetscale.resources

import kotlinx.coroutines.flow.Flow
import kotlinx.serialization.builtins.ListSerializer
import kotlinx.serialization.json.JsonObject
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
import planetscale.types.NekiChangeRequest
import planetscale.types.NekiParameter
import planetscale.types.NekiRouter
import planetscale.types.NekiRouterSizeSku
import planetscale.types.TimePeriod

/**
 * Routers are the front of a Neki branch (sharded Postgres): they take the connections of
 * applications, send each query to the shards that hold its rows, and put the results together.
 *
 * They come in groups of one size. Every branch has a default group; further ones keep workloads
 * apart.
 */
public interface Routers {
    private val transport: Transport
        get() = Real.transport(this)

    /** The same calls, which give the whole answer: its status, its headers and what it says. */
    public val withRawResponse: RawRouters
        get() = RawRouters(transport)

    /**
     * List the routers of a branch.
     *
     * Returns the router groups of a Neki branch, all of them in one list without pages.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/routers`
     *
     * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
     * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
     * (organization, database), `read_branch` (branch).
     *
     * Databases: Neki.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A list; each item is a [NekiRouter].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions? = null,
    ): List<NekiRouter> = withRawResponse.list(organization, database, branch, options).decoded()

    /**
     * Create a router group.
     *
     * Adds a group of routers to a Neki branch, next to the default one. It is billed by the size
     * and number of its routers.
     *
     * `POST /organizations/{organization}/databases/{database}/branches/{branch}/routers`
     *
     * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
     * `write_database` (database).
     *
     * Databases: Neki.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param params What is sent beside the path; `name` is required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [NekiRouter]: A group of like routers of a Neki branch.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun create(
        organization: String? = null,
        database: String,
        branch: String,
        params: CreateRouter,
        options: RequestOptions? = null,
    ): NekiRouter = withRawResponse.create(organization, database, branch, params, options).decoded()

    /**
     * Get a router group.
     *
     * Returns one router group with its size, number and state. This is the call to poll while a
     * change is carried out.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/routers/{router}`
     *
     * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
     * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
     * (organization, database), `read_branch` (branch).
     *
     * Databases: Neki.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param router Name of the router group, such as `default`.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [NekiRouter]: A group of like routers of a Neki branch.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun get(
        organization: String? = null,
        database: String,
        branch: String,
        router: String,
        options: RequestOptions? = null,
    ): NekiRouter = withRawResponse.get(organization, database, branch, router, options).decoded()

    /**
     * Waits until every change of the router group that was asked for is in force.
     *
     * Right after asking for a change the state can still be the one before, so wait for the change
     * itself where that matters.
     *
     * It succeeds when `state` is `ready`.
     *
     * Looks with
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/routers/{router}`
     * until then.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param router Name of the router group, such as `default`.
     * @param options For this wait only: how long to wait, 1 hour unless told otherwise; the time
     *   between two looks; and what is called after every look.
     * @return [NekiRouter]: A group of like routers of a Neki branch.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [NekiRouter] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun waitUntilReady(
        organization: String? = null,
        database: String,
        branch: String,
        router: String,
        options: WaitOptions<NekiRouter>? = null,
    ): NekiRouter =
        transport.wait(
            "get_router",
            "wait_until_ready",
            listOf(organization, database, branch, router),
            emptyList(),
            options,
            Replies.json(NekiRouter.serializer()),
        )

    /**
     * Waits like [waitUntilReady] and hands out what each look showed, failed ones and the last one
     * too.
     *
     * The flow ends when the wait has succeeded, and throws when it has not. Who stops collecting
     * stops waiting.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param router Name of the router group, such as `default`.
     * @param options For this wait only: how long to wait, 1 hour unless told otherwise; the time
     *   between two looks; and what is called after every look.
     * @return A flow of looks. Nothing is sent before it is collected.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [NekiRouter] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun progressUntilReady(
        organization: String? = null,
        database: String,
        branch: String,
        router: String,
        options: WaitOptions<NekiRouter>? = null,
    ): Flow<WaitProgress<NekiRouter>> =
        transport.progress(
            "get_router",
            "wait_until_ready",
            listOf(organization, database, branch, router),
            emptyList(),
            options,
            Replies.json(NekiRouter.serializer()),
        )

    /**
     * Waits until the service no longer knows the router group.
     *
     * Delete it first.
     *
     * It succeeds when the service answers 404.
     *
     * Looks with
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/routers/{router}`
     * until then.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param router Name of the router group, such as `default`.
     * @param options For this wait only: how long to wait, 30 minutes unless told otherwise; the
     *   time between two looks; whether what is not there at the first look counts as gone
     *   (`missingOk`); and what is called after every look.
     * @return Nothing, when it is gone.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [NekiRouter] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun waitUntilDeleted(
        organization: String? = null,
        database: String,
        branch: String,
        router: String,
        options: WaitOptions<NekiRouter>? = null,
    ): Unit =
        transport.waitGone(
            "get_router",
            "wait_until_deleted",
            listOf(organization, database, branch, router),
            emptyList(),
            options,
            Replies.json(NekiRouter.serializer()),
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
     * @param router Name of the router group, such as `default`.
     * @param options For this wait only: how long to wait, 30 minutes unless told otherwise; the
     *   time between two looks; whether what is not there at the first look counts as gone
     *   (`missingOk`); and what is called after every look.
     * @return A flow of looks. Nothing is sent before it is collected.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [NekiRouter] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun progressUntilDeleted(
        organization: String? = null,
        database: String,
        branch: String,
        router: String,
        options: WaitOptions<NekiRouter>? = null,
    ): Flow<WaitProgress<NekiRouter>> =
        transport.progress(
            "get_router",
            "wait_until_deleted",
            listOf(organization, database, branch, router),
            emptyList(),
            options,
            Replies.json(NekiRouter.serializer()),
        )

    /**
     * Change a router group.
     *
     * Asks for a change of the size, number, autoscaling or settings of the routers. The reply
     * comes before the change is carried out: follow it in the changes of the router.
     *
     * `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/routers/{router}`
     *
     * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
     * `write_database` (database).
     *
     * Databases: Neki.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param router Name of the router group, such as `default`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [NekiRouter]: A group of like routers of a Neki branch.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        router: String,
        params: UpdateRouter = UpdateRouter(),
        options: RequestOptions? = null,
    ): NekiRouter = withRawResponse.update(organization, database, branch, router, params, options).decoded()

    /** [Routers.update] without params. */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        router: String,
        options: RequestOptions?,
    ): NekiRouter = update(organization, database, branch, router, UpdateRouter(), options)

    /**
     * Delete a router group.
     *
     * Removes a router group. Connections that go through it end, so lead applications elsewhere
     * first. No data is touched.
     *
     * `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/routers/{router}`
     *
     * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
     * `write_database` (database).
     *
     * Databases: Neki.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param router Name of the router group, such as `default`.
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
        router: String,
        options: RequestOptions? = null,
    ): Unit = withRawResponse.delete(organization, database, branch, router, options).decoded()

    /**
     * List the sizes of routers.
     *
     * Returns the sizes in which the routers of this branch are offered, with their processors,
     * memory and price, as one list without pages.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/router-size-skus`
     *
     * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
     * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
     * (organization, database), `read_branch` (branch).
     *
     * Databases: Neki.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A list; each item is a [NekiRouterSizeSku].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun listSizes(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions? = null,
    ): List<NekiRouterSizeSku> = withRawResponse.listSizes(organization, database, branch, options).decoded()

    /**
     * List the settings of a router group.
     *
     * Returns the settings of the routers with their limits and present values, as one list without
     * pages. Change them by changing the router group.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/routers/{router}/parameters`
     *
     * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
     * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
     * (organization, database), `read_branch` (branch).
     *
     * Databases: Neki.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param router Name of the router group, such as `default`.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A list; each item is a [NekiParameter].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun listParameters(
        organization: String? = null,
        database: String,
        branch: String,
        router: String,
        options: RequestOptions? = null,
    ): List<NekiParameter> = withRawResponse.listParameters(organization, database, branch, router, options).decoded()

    /**
     * List the changes of a router group.
     *
     * Returns the requests for changes of a router group, done and undone, page by page. The
     * service answers with a redirect to the list of changes of the branch, narrowed down to a
     * router group, which clients follow by themselves.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/routers/{router}/changes`
     *
     * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
     * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
     * (organization, database), `read_branch` (branch).
     *
     * Databases: Neki.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param router Name of the router group, such as `default`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return The first page, or the one that is asked for; each item is a [NekiChangeRequest].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun listChanges(
        organization: String? = null,
        database: String,
        branch: String,
        router: String,
        params: ListRouterChangeRequests = ListRouterChangeRequests(),
        options: RequestOptions? = null,
    ): Page<NekiChangeRequest> =
        withRawResponse.listChanges(organization, database, branch, router, params, options).decoded()

    /** [Routers.listChanges] without params. */
    public suspend fun listChanges(
        organization: String? = null,
        database: String,
        branch: String,
        router: String,
        options: RequestOptions?,
    ): Page<NekiChangeRequest> =
        listChanges(organization, database, branch, router, ListRouterChangeRequests(), options)

    /**
     * List the changes of a router group: the items of all pages.
     *
     * Pages are fetched while the items are collected, some of them ahead of the collector;
     * [Pages.pages] gives whole ones. [listChanges] gets the first page alone.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/routers/{router}/changes`
     *
     * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
     * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
     * (organization, database), `read_branch` (branch).
     *
     * Databases: Neki.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param router Name of the router group, such as `default`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A flow of [NekiChangeRequest]. Nothing is sent before it is collected.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun allChanges(
        organization: String? = null,
        database: String,
        branch: String,
        router: String,
        params: ListRouterChangeRequests = ListRouterChangeRequests(),
        options: RequestOptions? = null,
    ): Pages<NekiChangeRequest> =
        transport.all(
            "list_router_change_requests",
            listOf(organization, database, branch, router),
            params.toQuery(),
            null,
            options,
            NekiChangeRequest.serializer(),
        )

    /** [Routers.allChanges] without params. */
    public fun allChanges(
        organization: String? = null,
        database: String,
        branch: String,
        router: String,
        options: RequestOptions?,
    ): Pages<NekiChangeRequest> =
        allChanges(organization, database, branch, router, ListRouterChangeRequests(), options)

    /**
     * Get a change of a router group.
     *
     * Returns one request for a change with its state and with the values before and after it. The
     * service answers with a redirect to the change of the branch, which clients follow by
     * themselves.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/routers/{router}/changes/{id}`
     *
     * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
     * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
     * (organization, database), `read_branch` (branch).
     *
     * Databases: Neki.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param router Name of the router group, such as `default`.
     * @param id Identifier of the change request.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [NekiChangeRequest]: A change of one part of a Neki branch that somebody asked for.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun getChange(
        organization: String? = null,
        database: String,
        branch: String,
        router: String,
        id: String,
        options: RequestOptions? = null,
    ): NekiChangeRequest = withRawResponse.getChange(organization, database, branch, router, id, options).decoded()

    /**
     * Waits until the change has been carried out.
     *
     * Fails when it is canceled. A change of the size or the disks of many shards can take an hour
     * and more.
     *
     * It succeeds when `state` is `completed`. It fails when `state` is `canceled`.
     *
     * Looks with
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/routers/{router}/changes/{id}`
     * until then.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param router Name of the router group, such as `default`.
     * @param id Identifier of the change request.
     * @param options For this wait only: how long to wait, 2 hours unless told otherwise; the
     *   time between two looks; and what is called after every look.
     * @return [NekiChangeRequest]: A change of one part of a Neki branch that somebody asked for.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [NekiChangeRequest] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun waitUntilChangeCompleted(
        organization: String? = null,
        database: String,
        branch: String,
        router: String,
        id: String,
        options: WaitOptions<NekiChangeRequest>? = null,
    ): NekiChangeRequest =
        transport.wait(
            "get_router_change_request",
            "wait_until_change_completed",
            listOf(organization, database, branch, router, id),
            emptyList(),
            options,
            Replies.json(NekiChangeRequest.serializer()),
        )

    /**
     * Waits like [waitUntilChangeCompleted] and hands out what each look showed, failed ones and
     * the last one too.
     *
     * The flow ends when the wait has succeeded, and throws when it has not. Who stops collecting
     * stops waiting.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param router Name of the router group, such as `default`.
     * @param id Identifier of the change request.
     * @param options For this wait only: how long to wait, 2 hours unless told otherwise; the
     *   time between two looks; and what is called after every look.
     * @return A flow of looks. Nothing is sent before it is collected.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [NekiChangeRequest] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun progressUntilChangeCompleted(
        organization: String? = null,
        database: String,
        branch: String,
        router: String,
        id: String,
        options: WaitOptions<NekiChangeRequest>? = null,
    ): Flow<WaitProgress<NekiChangeRequest>> =
        transport.progress(
            "get_router_change_request",
            "wait_until_change_completed",
            listOf(organization, database, branch, router, id),
            emptyList(),
            options,
            Replies.json(NekiChangeRequest.serializer()),
        )

    /**
     * Cancel a change of a router group.
     *
     * Takes back a change before it is carried out; `can_delete` in the change tells whether that
     * is still possible. The service answers with a redirect to the change of the branch, which
     * clients follow by themselves, repeating the DELETE.
     *
     * `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/routers/{router}/changes/{id}`
     *
     * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
     * `write_database` (database).
     *
     * Databases: Neki.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param router Name of the router group, such as `default`.
     * @param id Identifier of the change request.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return Nothing, when the service has answered.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun cancelChange(
        organization: String? = null,
        database: String,
        branch: String,
        router: String,
        id: String,
        options: RequestOptions? = null,
    ): Unit = withRawResponse.cancelChange(organization, database, branch, router, id, options).decoded()
}

internal class RoutersCalls(
    override val calls: Transport,
) : Routers, Real

/** The calls of [Routers], which give the whole answer: its status, its headers and what it says. */
public class RawRouters internal constructor(
    private val transport: Transport,
) {
    /** [Routers.list] with the whole answer. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions? = null,
    ): RawResponse<List<NekiRouter>> =
        transport.send(
            "list_routers",
            listOf(organization, database, branch),
            emptyList(),
            null,
            options,
            Replies.json(ListSerializer(NekiRouter.serializer())),
        )

    /** [Routers.create] with the whole answer. */
    public suspend fun create(
        organization: String? = null,
        database: String,
        branch: String,
        params: CreateRouter,
        options: RequestOptions? = null,
    ): RawResponse<NekiRouter> =
        transport.send(
            "create_router",
            listOf(organization, database, branch),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(NekiRouter.serializer()),
        )

    /** [Routers.get] with the whole answer. */
    public suspend fun get(
        organization: String? = null,
        database: String,
        branch: String,
        router: String,
        options: RequestOptions? = null,
    ): RawResponse<NekiRouter> =
        transport.send(
            "get_router",
            listOf(organization, database, branch, router),
            emptyList(),
            null,
            options,
            Replies.json(NekiRouter.serializer()),
        )

    /** [Routers.update] with the whole answer. */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        router: String,
        params: UpdateRouter = UpdateRouter(),
        options: RequestOptions? = null,
    ): RawResponse<NekiRouter> =
        transport.send(
            "update_router",
            listOf(organization, database, branch, router),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(NekiRouter.serializer()),
        )

    /** [Routers.update] without params. */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        router: String,
        options: RequestOptions?,
    ): RawResponse<NekiRouter> = update(organization, database, branch, router, UpdateRouter(), options)

    /** [Routers.delete] with the whole answer. */
    public suspend fun delete(
        organization: String? = null,
        database: String,
        branch: String,
        router: String,
        options: RequestOptions? = null,
    ): RawResponse<Unit> =
        transport.send(
            "delete_router",
            listOf(organization, database, branch, router),
            emptyList(),
            null,
            options,
            Replies.nothing,
        )

    /** [Routers.listSizes] with the whole answer. */
    public suspend fun listSizes(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions? = null,
    ): RawResponse<List<NekiRouterSizeSku>> =
        transport.send(
            "list_router_size_skus",
            listOf(organization, database, branch),
            emptyList(),
            null,
            options,
            Replies.json(ListSerializer(NekiRouterSizeSku.serializer())),
        )

    /** [Routers.listParameters] with the whole answer. */
    public suspend fun listParameters(
        organization: String? = null,
        database: String,
        branch: String,
        router: String,
        options: RequestOptions? = null,
    ): RawResponse<List<NekiParameter>> =
        transport.send(
            "list_router_parameters",
            listOf(organization, database, branch, router),
            emptyList(),
            null,
            options,
            Replies.json(ListSerializer(NekiParameter.serializer())),
        )

    /** [Routers.listChanges] with the whole answer. */
    public suspend fun listChanges(
        organization: String? = null,
        database: String,
        branch: String,
        router: String,
        params: ListRouterChangeRequests = ListRouterChangeRequests(),
        options: RequestOptions? = null,
    ): RawResponse<Page<NekiChangeRequest>> =
        transport.send(
            "list_router_change_requests",
            listOf(organization, database, branch, router),
            params.toQuery(),
            null,
            options,
            Replies.page(NekiChangeRequest.serializer()),
        )

    /** [Routers.listChanges] without params. */
    public suspend fun listChanges(
        organization: String? = null,
        database: String,
        branch: String,
        router: String,
        options: RequestOptions?,
    ): RawResponse<Page<NekiChangeRequest>> =
        listChanges(organization, database, branch, router, ListRouterChangeRequests(), options)

    /** [Routers.getChange] with the whole answer. */
    public suspend fun getChange(
        organization: String? = null,
        database: String,
        branch: String,
        router: String,
        id: String,
        options: RequestOptions? = null,
    ): RawResponse<NekiChangeRequest> =
        transport.send(
            "get_router_change_request",
            listOf(organization, database, branch, router, id),
            emptyList(),
            null,
            options,
            Replies.json(NekiChangeRequest.serializer()),
        )

    /** [Routers.cancelChange] with the whole answer. */
    public suspend fun cancelChange(
        organization: String? = null,
        database: String,
        branch: String,
        router: String,
        id: String,
        options: RequestOptions? = null,
    ): RawResponse<Unit> =
        transport.send(
            "cancel_router_change_request",
            listOf(organization, database, branch, router, id),
            emptyList(),
            null,
            options,
            Replies.nothing,
        )
}

/** Arguments of [Routers.create]. */
public data class CreateRouter @JvmOverloads constructor(
    /**
     * Name of the group, unique in the branch: 1 to 64 letters, digits, hyphens and underscores,
     * with neither of the last two at an end. The words `new`, `primary` and `replica` are taken.
     */
    public val name: String,
    /** Size of each router, as the list of router sizes names it, such as `NKR_1`. The default size when left out. */
    public val routerSize: String? = null,
    /** How many routers run in each availability zone. The default number when left out. */
    public val replicasPerCell: Long? = null,
) {
    internal fun toBody(): String =
        body {
            put("name", name)
            put("router_size", routerSize)
            put("replicas_per_cell", replicasPerCell)
        }
}

/** Arguments of [Routers.update]. */
public data class UpdateRouter @JvmOverloads constructor(
    /** Size of each router, as the list of router sizes names it, such as `NKR_1`. */
    public val routerSize: String? = null,
    /** How many routers run in each availability zone; with autoscaling, the fewest. */
    public val replicasPerCell: Long? = null,
    /** Whether routers are added and taken away with the load, in each availability zone by itself. */
    public val autoscaling: Boolean? = null,
    /** The most routers that autoscaling may run in an availability zone. */
    public val maxReplicasPerCell: Long? = null,
    /** Percentage of processor use that autoscaling aims for: 40, 50, 60 or 70. */
    public val targetCpuUtilization: Long? = null,
    /**
     * Settings to change, by namespace and then by name, such as
     * `{"router": {"replication-lag-tolerable-max": "15m"}}`. Values are sent as text. Settings
     * that are left out stay as they are.
     */
    public val parameters: JsonObject? = null,
) {
    internal fun toBody(): String =
        body {
            put("router_size", routerSize)
            put("replicas_per_cell", replicasPerCell)
            put("autoscaling", autoscaling)
            put("max_replicas_per_cell", maxReplicasPerCell)
            put("target_cpu_utilization", targetCpuUtilization)
            put("parameters", parameters)
        }
}

/** Arguments of [Routers.listChanges]. */
public data class ListRouterChangeRequests @JvmOverloads constructor(
    /** Only changes of the time span of this length that ends now. */
    public val period: TimePeriod? = null,
    /**
     * Only changes that were completed within this range, written as two RFC 3339 timestamps with
     * two dots between them, such as `2026-01-01T00:00:00Z..2026-01-31T23:59:59Z`.
     */
    public val completedAt: String? = null,
    /** Number of the page to return, counted from 1. */
    public val page: Long? = null,
    /** How many items a page holds, at most 100. */
    public val perPage: Long? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            add("period", period?.value)
            add("completed_at", completedAt)
            add("page", page)
            add("per_page", perPage)
        }
}
