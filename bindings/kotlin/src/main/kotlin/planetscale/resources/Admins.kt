// Generated from api/resources/admins.yaml by `cargo xtask codegen`. Do not edit.
// Admin component: a method an operation.

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
import planetscale.types.NekiAdmin
import planetscale.types.NekiAdminSizeSku
import planetscale.types.NekiChangeRequest
import planetscale.types.NekiParameter
import planetscale.types.TimePeriod

/**
 * Every Neki branch (sharded Postgres) has an admin component, which watches over the shards,
 * repairs them and runs the operations on the whole cluster.
 *
 * Its size and settings are changed here. It is not on the way of queries.
 */
public interface Admins {
    private val transport: Transport
        get() = Real.transport(this)

    /** The same calls, which give the whole answer: its status, its headers and what it says. */
    public val withRawResponse: RawAdmins
        get() = RawAdmins(transport)

    /**
     * Get the admin component of a branch.
     *
     * Returns the admin component of a Neki branch with its size and state. This is the call to
     * poll while a change is carried out.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/admin`
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
     * @return [NekiAdmin]: The admin component of a Neki branch: the processes that watch over
     *   its shards and repair them.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun get(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions? = null,
    ): NekiAdmin = withRawResponse.get(organization, database, branch, options).decoded()

    /**
     * Waits until every change of the admin component that was asked for is in force.
     *
     * Right after asking for a change the state can still be the one before, so wait for the change
     * itself where that matters.
     *
     * It succeeds when `state` is `ready`.
     *
     * Looks with `GET /organizations/{organization}/databases/{database}/branches/{branch}/admin`
     * until then.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param options For this wait only: how long to wait, 1 hour unless told otherwise; the time
     *   between two looks; and what is called after every look.
     * @return [NekiAdmin]: The admin component of a Neki branch: the processes that watch over
     *   its shards and repair them.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [NekiAdmin] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun waitUntilReady(
        organization: String? = null,
        database: String,
        branch: String,
        options: WaitOptions<NekiAdmin>? = null,
    ): NekiAdmin =
        transport.wait(
            "get_admin",
            "wait_until_ready",
            listOf(organization, database, branch),
            emptyList(),
            options,
            Replies.json(NekiAdmin.serializer()),
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
     * @param options For this wait only: how long to wait, 1 hour unless told otherwise; the time
     *   between two looks; and what is called after every look.
     * @return A flow of looks. Nothing is sent before it is collected.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [NekiAdmin] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun progressUntilReady(
        organization: String? = null,
        database: String,
        branch: String,
        options: WaitOptions<NekiAdmin>? = null,
    ): Flow<WaitProgress<NekiAdmin>> =
        transport.progress(
            "get_admin",
            "wait_until_ready",
            listOf(organization, database, branch),
            emptyList(),
            options,
            Replies.json(NekiAdmin.serializer()),
        )

    /**
     * Change the admin component of a branch.
     *
     * Asks for a change of the size or settings of the admin component. The reply comes before the
     * change is carried out: follow it in the changes of the admin component.
     *
     * `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/admin`
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
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [NekiAdmin]: The admin component of a Neki branch: the processes that watch over
     *   its shards and repair them.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        params: UpdateAdmin = UpdateAdmin(),
        options: RequestOptions? = null,
    ): NekiAdmin = withRawResponse.update(organization, database, branch, params, options).decoded()

    /** [Admins.update] without params. */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): NekiAdmin = update(organization, database, branch, UpdateAdmin(), options)

    /**
     * List the sizes of the admin component.
     *
     * Returns the sizes in which the admin component of this branch is offered, as one list without
     * pages.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/admin-size-skus`
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
     * @return A list; each item is a [NekiAdminSizeSku].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun listSizes(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions? = null,
    ): List<NekiAdminSizeSku> = withRawResponse.listSizes(organization, database, branch, options).decoded()

    /**
     * List the settings of the admin component.
     *
     * Returns the settings of the admin component with their limits and present values, as one list
     * without pages. Change them by changing the admin component.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/admin/parameters`
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
     * @return A list; each item is a [NekiParameter].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun listParameters(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions? = null,
    ): List<NekiParameter> = withRawResponse.listParameters(organization, database, branch, options).decoded()

    /**
     * List the changes of the admin component.
     *
     * Returns the requests for changes of the admin component, done and undone, page by page. The
     * service answers with a redirect to the list of changes of the branch, narrowed down to the
     * admin component, which clients follow by themselves.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/admin/changes`
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
        params: ListAdminChangeRequests = ListAdminChangeRequests(),
        options: RequestOptions? = null,
    ): Page<NekiChangeRequest> = withRawResponse.listChanges(organization, database, branch, params, options).decoded()

    /** [Admins.listChanges] without params. */
    public suspend fun listChanges(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): Page<NekiChangeRequest> = listChanges(organization, database, branch, ListAdminChangeRequests(), options)

    /**
     * List the changes of the admin component: the items of all pages.
     *
     * Pages are fetched while the items are collected, some of them ahead of the collector;
     * [Pages.pages] gives whole ones. [listChanges] gets the first page alone.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/admin/changes`
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
        params: ListAdminChangeRequests = ListAdminChangeRequests(),
        options: RequestOptions? = null,
    ): Pages<NekiChangeRequest> =
        transport.all(
            "list_admin_change_requests",
            listOf(organization, database, branch),
            params.toQuery(),
            null,
            options,
            NekiChangeRequest.serializer(),
        )

    /** [Admins.allChanges] without params. */
    public fun allChanges(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): Pages<NekiChangeRequest> = allChanges(organization, database, branch, ListAdminChangeRequests(), options)

    /**
     * Get a change of the admin component.
     *
     * Returns one request for a change with its state and with the values before and after it. The
     * service answers with a redirect to the change of the branch, which clients follow by
     * themselves.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/admin/changes/{id}`
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
        id: String,
        options: RequestOptions? = null,
    ): NekiChangeRequest = withRawResponse.getChange(organization, database, branch, id, options).decoded()

    /**
     * Waits until the change has been carried out.
     *
     * Fails when it is canceled. A change of the size or the disks of many shards can take an hour
     * and more.
     *
     * It succeeds when `state` is `completed`. It fails when `state` is `canceled`.
     *
     * Looks with
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/admin/changes/{id}`
     * until then.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
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
        id: String,
        options: WaitOptions<NekiChangeRequest>? = null,
    ): NekiChangeRequest =
        transport.wait(
            "get_admin_change_request",
            "wait_until_change_completed",
            listOf(organization, database, branch, id),
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
        id: String,
        options: WaitOptions<NekiChangeRequest>? = null,
    ): Flow<WaitProgress<NekiChangeRequest>> =
        transport.progress(
            "get_admin_change_request",
            "wait_until_change_completed",
            listOf(organization, database, branch, id),
            emptyList(),
            options,
            Replies.json(NekiChangeRequest.serializer()),
        )

    /**
     * Cancel a change of the admin component.
     *
     * Takes back a change before it is carried out; `can_delete` in the change tells whether that
     * is still possible. The service answers with a redirect to the change of the branch, which
     * clients follow by themselves, repeating the DELETE.
     *
     * `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/admin/changes/{id}`
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
        id: String,
        options: RequestOptions? = null,
    ): Unit = withRawResponse.cancelChange(organization, database, branch, id, options).decoded()
}

internal class AdminsCalls(
    override val calls: Transport,
) : Admins, Real

/** The calls of [Admins], which give the whole answer: its status, its headers and what it says. */
public class RawAdmins internal constructor(
    private val transport: Transport,
) {
    /** [Admins.get] with the whole answer. */
    public suspend fun get(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions? = null,
    ): RawResponse<NekiAdmin> =
        transport.send(
            "get_admin",
            listOf(organization, database, branch),
            emptyList(),
            null,
            options,
            Replies.json(NekiAdmin.serializer()),
        )

    /** [Admins.update] with the whole answer. */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        params: UpdateAdmin = UpdateAdmin(),
        options: RequestOptions? = null,
    ): RawResponse<NekiAdmin> =
        transport.send(
            "update_admin",
            listOf(organization, database, branch),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(NekiAdmin.serializer()),
        )

    /** [Admins.update] without params. */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): RawResponse<NekiAdmin> = update(organization, database, branch, UpdateAdmin(), options)

    /** [Admins.listSizes] with the whole answer. */
    public suspend fun listSizes(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions? = null,
    ): RawResponse<List<NekiAdminSizeSku>> =
        transport.send(
            "list_admin_size_skus",
            listOf(organization, database, branch),
            emptyList(),
            null,
            options,
            Replies.json(ListSerializer(NekiAdminSizeSku.serializer())),
        )

    /** [Admins.listParameters] with the whole answer. */
    public suspend fun listParameters(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions? = null,
    ): RawResponse<List<NekiParameter>> =
        transport.send(
            "list_admin_parameters",
            listOf(organization, database, branch),
            emptyList(),
            null,
            options,
            Replies.json(ListSerializer(NekiParameter.serializer())),
        )

    /** [Admins.listChanges] with the whole answer. */
    public suspend fun listChanges(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListAdminChangeRequests = ListAdminChangeRequests(),
        options: RequestOptions? = null,
    ): RawResponse<Page<NekiChangeRequest>> =
        transport.send(
            "list_admin_change_requests",
            listOf(organization, database, branch),
            params.toQuery(),
            null,
            options,
            Replies.page(NekiChangeRequest.serializer()),
        )

    /** [Admins.listChanges] without params. */
    public suspend fun listChanges(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): RawResponse<Page<NekiChangeRequest>> =
        listChanges(organization, database, branch, ListAdminChangeRequests(), options)

    /** [Admins.getChange] with the whole answer. */
    public suspend fun getChange(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: RequestOptions? = null,
    ): RawResponse<NekiChangeRequest> =
        transport.send(
            "get_admin_change_request",
            listOf(organization, database, branch, id),
            emptyList(),
            null,
            options,
            Replies.json(NekiChangeRequest.serializer()),
        )

    /** [Admins.cancelChange] with the whole answer. */
    public suspend fun cancelChange(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: RequestOptions? = null,
    ): RawResponse<Unit> =
        transport.send(
            "cancel_admin_change_request",
            listOf(organization, database, branch, id),
            emptyList(),
            null,
            options,
            Replies.nothing,
        )
}

/** Arguments of [Admins.update]. */
public data class UpdateAdmin @JvmOverloads constructor(
    /** Size of its processes, as the list of admin sizes names it. */
    public val adminSize: String? = null,
    /**
     * Settings to change, by namespace (`admin` here) and then by name. Values are sent as text.
     * Settings that are left out stay as they are.
     */
    public val parameters: JsonObject? = null,
) {
    internal fun toBody(): String =
        body {
            put("admin_size", adminSize)
            put("parameters", parameters)
        }
}

/** Arguments of [Admins.listChanges]. */
public data class ListAdminChangeRequests @JvmOverloads constructor(
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
