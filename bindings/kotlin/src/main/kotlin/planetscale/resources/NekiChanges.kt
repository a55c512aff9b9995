// Generated from api/resources/neki_changes.yaml by `cargo xtask codegen`. Do not edit.
// Neki changes: a method an operation.

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
import planetscale.query
import planetscale.types.NekiChangeRequest
import planetscale.types.NekiChangeRequestState
import planetscale.types.NekiChangeRequestTargetType
import planetscale.types.TimePeriod

/**
 * Whatever is changed about the parts of a Neki branch (sharded Postgres), its configuration
 * profiles, routers, sidecars, admin component or the cluster as a whole, becomes a change request.
 *
 * It waits until it can be carried out, is applied, and is completed; until it begins it can be
 * canceled. Here are the changes of a whole branch; each part lists its own as well.
 */
public interface NekiChanges {
    private val transport: Transport
        get() = Real.transport(this)

    /** The same calls, which give the whole answer: its status, its headers and what it says. */
    public val withRawResponse: RawNekiChanges
        get() = RawNekiChanges(transport)

    /**
     * List the changes of a Neki branch.
     *
     * Returns the requests for changes of every part of a Neki branch, done and undone, page by
     * page. The filters narrow each other down.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/neki-changes`
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
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListNekiChangeRequests = ListNekiChangeRequests(),
        options: RequestOptions? = null,
    ): Page<NekiChangeRequest> = withRawResponse.list(organization, database, branch, params, options).decoded()

    /** [NekiChanges.list] without params. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): Page<NekiChangeRequest> = list(organization, database, branch, ListNekiChangeRequests(), options)

    /**
     * List the changes of a Neki branch: the items of all pages.
     *
     * Pages are fetched while the items are collected, some of them ahead of the collector;
     * [Pages.pages] gives whole ones. [list] gets the first page alone.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/neki-changes`
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
    public fun all(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListNekiChangeRequests = ListNekiChangeRequests(),
        options: RequestOptions? = null,
    ): Pages<NekiChangeRequest> =
        transport.all(
            "list_neki_change_requests",
            listOf(organization, database, branch),
            params.toQuery(),
            null,
            options,
            NekiChangeRequest.serializer(),
        )

    /** [NekiChanges.all] without params. */
    public fun all(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): Pages<NekiChangeRequest> = all(organization, database, branch, ListNekiChangeRequests(), options)

    /**
     * Get a change of a Neki branch.
     *
     * Returns one request for a change with its state and with the values before and after it.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/neki-changes/{id}`
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
    public suspend fun get(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: RequestOptions? = null,
    ): NekiChangeRequest = withRawResponse.get(organization, database, branch, id, options).decoded()

    /**
     * Waits until the change has been carried out.
     *
     * Fails when it is canceled. A change of the size or the disks of many shards can take an hour
     * and more.
     *
     * It succeeds when `state` is `completed`. It fails when `state` is `canceled`.
     *
     * Looks with
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/neki-changes/{id}`
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
    public suspend fun waitUntilCompleted(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: WaitOptions<NekiChangeRequest>? = null,
    ): NekiChangeRequest =
        transport.wait(
            "get_neki_change_request",
            "wait_until_completed",
            listOf(organization, database, branch, id),
            emptyList(),
            options,
            Replies.json(NekiChangeRequest.serializer()),
        )

    /**
     * Waits like [waitUntilCompleted] and hands out what each look showed, failed ones and the last
     * one too.
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
    public fun progressUntilCompleted(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: WaitOptions<NekiChangeRequest>? = null,
    ): Flow<WaitProgress<NekiChangeRequest>> =
        transport.progress(
            "get_neki_change_request",
            "wait_until_completed",
            listOf(organization, database, branch, id),
            emptyList(),
            options,
            Replies.json(NekiChangeRequest.serializer()),
        )

    /**
     * Cancel a change of a Neki branch.
     *
     * Takes back a change before it is carried out; `can_delete` in the change tells whether that
     * is still possible.
     *
     * `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/neki-changes/{id}`
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
    public suspend fun cancel(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: RequestOptions? = null,
    ): Unit = withRawResponse.cancel(organization, database, branch, id, options).decoded()
}

internal class NekiChangesCalls(
    override val calls: Transport,
) : NekiChanges, Real

/** The calls of [NekiChanges], which give the whole answer: its status, its headers and what it says. */
public class RawNekiChanges internal constructor(
    private val transport: Transport,
) {
    /** [NekiChanges.list] with the whole answer. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListNekiChangeRequests = ListNekiChangeRequests(),
        options: RequestOptions? = null,
    ): RawResponse<Page<NekiChangeRequest>> =
        transport.send(
            "list_neki_change_requests",
            listOf(organization, database, branch),
            params.toQuery(),
            null,
            options,
            Replies.page(NekiChangeRequest.serializer()),
        )

    /** [NekiChanges.list] without params. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): RawResponse<Page<NekiChangeRequest>> = list(organization, database, branch, ListNekiChangeRequests(), options)

    /** [NekiChanges.get] with the whole answer. */
    public suspend fun get(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: RequestOptions? = null,
    ): RawResponse<NekiChangeRequest> =
        transport.send(
            "get_neki_change_request",
            listOf(organization, database, branch, id),
            emptyList(),
            null,
            options,
            Replies.json(NekiChangeRequest.serializer()),
        )

    /** [NekiChanges.cancel] with the whole answer. */
    public suspend fun cancel(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: RequestOptions? = null,
    ): RawResponse<Unit> =
        transport.send(
            "cancel_neki_change_request",
            listOf(organization, database, branch, id),
            emptyList(),
            null,
            options,
            Replies.nothing,
        )
}

/** Arguments of [NekiChanges.list]. */
public data class ListNekiChangeRequests @JvmOverloads constructor(
    /** Only changes in one of these states. */
    public val state: List<NekiChangeRequestState>? = null,
    /** Only changes of these kinds of parts. */
    public val targetTypes: List<NekiChangeRequestTargetType>? = null,
    /** Only changes of the part with this identifier. Needs `targetTypes` as well. */
    public val targetId: String? = null,
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
            addAll("state", state?.map { it.value })
            addAll("target_types", targetTypes?.map { it.value })
            add("target_id", targetId)
            add("period", period?.value)
            add("completed_at", completedAt)
            add("page", page)
            add("per_page", perPage)
        }
}
