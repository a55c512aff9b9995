// Generated from api/resources/branch_resizes.yaml by `cargo xtask codegen`. Do not edit.
// Branch resizes: a method an operation.

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
import planetscale.types.BranchResizeRequest

/**
 * Changes of the VTGates of a MySQL branch, the query routers that applications connect to: their
 * size, their number and whether they are added and taken away with the load.
 *
 * Keyspaces, which hold the data, are resized on their own.
 */
public interface BranchResizes {
    private val transport: Transport
        get() = Real.transport(this)

    /** The same calls, which give the whole answer: its status, its headers and what it says. */
    public val withRawResponse: RawBranchResizes
        get() = RawBranchResizes(transport)

    /**
     * List the VTGate resizes of a MySQL branch.
     *
     * Gives the resizes that were asked for, done or not, page by page.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/resizes`
     *
     * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
     * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
     * (organization, database), `read_branch` (branch).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return The first page, or the one that is asked for; each item is a [BranchResizeRequest].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListBranchResizeRequests = ListBranchResizeRequests(),
        options: RequestOptions? = null,
    ): Page<BranchResizeRequest> = withRawResponse.list(organization, database, branch, params, options).decoded()

    /** [BranchResizes.list] without params. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): Page<BranchResizeRequest> = list(organization, database, branch, ListBranchResizeRequests(), options)

    /**
     * List the VTGate resizes of a MySQL branch: the items of all pages.
     *
     * Pages are fetched while the items are collected, some of them ahead of the collector;
     * [Pages.pages] gives whole ones. [list] gets the first page alone.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/resizes`
     *
     * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
     * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
     * (organization, database), `read_branch` (branch).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A flow of [BranchResizeRequest]. Nothing is sent before it is collected.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun all(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListBranchResizeRequests = ListBranchResizeRequests(),
        options: RequestOptions? = null,
    ): Pages<BranchResizeRequest> =
        transport.all(
            "list_branch_resize_requests",
            listOf(organization, database, branch),
            params.toQuery(),
            null,
            options,
            BranchResizeRequest.serializer(),
        )

    /** [BranchResizes.all] without params. */
    public fun all(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): Pages<BranchResizeRequest> = all(organization, database, branch, ListBranchResizeRequests(), options)

    /**
     * Change the VTGates of a MySQL branch.
     *
     * Asks for other VTGates and returns the resize, which is carried out afterwards: wait until it
     * is completed. Wait for the branch to be ready before asking. A reply without a body means
     * that the VTGates are already as asked for.
     *
     * `PUT /organizations/{organization}/databases/{database}/branches/{branch}/resizes`
     *
     * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
     * `write_database` (database).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [BranchResizeRequest]: A change of the VTGates of a MySQL branch.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        params: UpdateBranchResizeRequest = UpdateBranchResizeRequest(),
        options: RequestOptions? = null,
    ): BranchResizeRequest = withRawResponse.update(organization, database, branch, params, options).decoded()

    /** [BranchResizes.update] without params. */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): BranchResizeRequest = update(organization, database, branch, UpdateBranchResizeRequest(), options)

    /**
     * Get a VTGate resize of a MySQL branch.
     *
     * Gives one resize with what it makes of the VTGates and what was there before. This is the
     * call to poll after asking for it.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/resizes/{resize}`
     *
     * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
     * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
     * (organization, database), `read_branch` (branch).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param resize Identifier of the resize, as `id` in the list of resizes.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [BranchResizeRequest]: A change of the VTGates of a MySQL branch.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun get(
        organization: String? = null,
        database: String,
        branch: String,
        resize: String,
        options: RequestOptions? = null,
    ): BranchResizeRequest = withRawResponse.get(organization, database, branch, resize, options).decoded()

    /**
     * Waits until the VTGates are as the resize asks.
     *
     * Fails when it is canceled.
     *
     * It succeeds when `state` is `completed`. It fails when `state` is `canceled`.
     *
     * Looks with
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/resizes/{resize}`
     * until then.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param resize Identifier of the resize, as `id` in the list of resizes.
     * @param options For this wait only: how long to wait, 1 hour unless told otherwise; the time
     *   between two looks; and what is called after every look.
     * @return [BranchResizeRequest]: A change of the VTGates of a MySQL branch.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [BranchResizeRequest] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun waitUntilCompleted(
        organization: String? = null,
        database: String,
        branch: String,
        resize: String,
        options: WaitOptions<BranchResizeRequest>? = null,
    ): BranchResizeRequest =
        transport.wait(
            "get_branch_resize_request",
            "wait_until_completed",
            listOf(organization, database, branch, resize),
            emptyList(),
            options,
            Replies.json(BranchResizeRequest.serializer()),
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
     * @param resize Identifier of the resize, as `id` in the list of resizes.
     * @param options For this wait only: how long to wait, 1 hour unless told otherwise; the time
     *   between two looks; and what is called after every look.
     * @return A flow of looks. Nothing is sent before it is collected.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [BranchResizeRequest] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun progressUntilCompleted(
        organization: String? = null,
        database: String,
        branch: String,
        resize: String,
        options: WaitOptions<BranchResizeRequest>? = null,
    ): Flow<WaitProgress<BranchResizeRequest>> =
        transport.progress(
            "get_branch_resize_request",
            "wait_until_completed",
            listOf(organization, database, branch, resize),
            emptyList(),
            options,
            Replies.json(BranchResizeRequest.serializer()),
        )
}

internal class BranchResizesCalls(
    override val calls: Transport,
) : BranchResizes, Real

/** The calls of [BranchResizes], which give the whole answer: its status, its headers and what it says. */
public class RawBranchResizes internal constructor(
    private val transport: Transport,
) {
    /** [BranchResizes.list] with the whole answer. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListBranchResizeRequests = ListBranchResizeRequests(),
        options: RequestOptions? = null,
    ): RawResponse<Page<BranchResizeRequest>> =
        transport.send(
            "list_branch_resize_requests",
            listOf(organization, database, branch),
            params.toQuery(),
            null,
            options,
            Replies.page(BranchResizeRequest.serializer()),
        )

    /** [BranchResizes.list] without params. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): RawResponse<Page<BranchResizeRequest>> =
        list(organization, database, branch, ListBranchResizeRequests(), options)

    /** [BranchResizes.update] with the whole answer. */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        params: UpdateBranchResizeRequest = UpdateBranchResizeRequest(),
        options: RequestOptions? = null,
    ): RawResponse<BranchResizeRequest> =
        transport.send(
            "update_branch_resize_request",
            listOf(organization, database, branch),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(BranchResizeRequest.serializer()),
        )

    /** [BranchResizes.update] without params. */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): RawResponse<BranchResizeRequest> = update(organization, database, branch, UpdateBranchResizeRequest(), options)

    /** [BranchResizes.get] with the whole answer. */
    public suspend fun get(
        organization: String? = null,
        database: String,
        branch: String,
        resize: String,
        options: RequestOptions? = null,
    ): RawResponse<BranchResizeRequest> =
        transport.send(
            "get_branch_resize_request",
            listOf(organization, database, branch, resize),
            emptyList(),
            null,
            options,
            Replies.json(BranchResizeRequest.serializer()),
        )
}

/** Arguments of [BranchResizes.list]. */
public data class ListBranchResizeRequests @JvmOverloads constructor(
    /**
     * Only resizes that were completed within this time range, written as two RFC 3339 timestamps
     * with two dots between them, such as `2026-01-01T00:00:00Z..2026-01-31T23:59:59Z`.
     */
    public val completedAt: String? = null,
    /** Number of the page to return, counted from 1. */
    public val page: Long? = null,
    /** How many items a page holds, at most 100. */
    public val perPage: Long? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            add("completed_at", completedAt)
            add("page", page)
            add("per_page", perPage)
        }
}

/** Arguments of [BranchResizes.update]. */
public data class UpdateBranchResizeRequest @JvmOverloads constructor(
    /** Size of the VTGates, such as `VTG_20`. */
    public val vtgateSize: String? = null,
    /** How many VTGates run; with autoscaling, the fewest. */
    public val vtgateCount: Long? = null,
    /** The most VTGates that autoscaling may run. */
    public val vtgateMaxCount: Long? = null,
    /** Whether VTGates are added and taken away with the load. */
    public val vtgateAutoscaling: Boolean? = null,
    /** Percentage of processor use that autoscaling aims for, such as 60. */
    public val vtgateTargetCpuUtilization: Long? = null,
) {
    internal fun toBody(): String =
        body {
            put("vtgate_size", vtgateSize)
            put("vtgate_count", vtgateCount)
            put("vtgate_max_count", vtgateMaxCount)
            put("vtgate_autoscaling", vtgateAutoscaling)
            put("vtgate_target_cpu_utilization", vtgateTargetCpuUtilization)
        }
}
