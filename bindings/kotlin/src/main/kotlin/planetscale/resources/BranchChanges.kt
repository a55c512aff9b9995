// Generated from api/resources/branch_changes.yaml by `cargo xtask codegen`. Do not edit.
// Branch changes: a method an operation.

package planetscale.resources

import kotlinx.coroutines.flow.Flow
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
import planetscale.types.BranchChangeRequest
import planetscale.types.StorageChangeInput

/**
 * Changes of the cluster of a Postgres branch: its size, the number of its replicas, its disks and
 * its settings.
 *
 * A change is asked for, waits its turn and is then carried out node by node while the branch stays
 * in use, which takes 10 to 60 minutes for a new size.
 */
public interface BranchChanges {
    private val transport: Transport
        get() = Real.transport(this)

    /** The same calls, which give the whole answer: its status, its headers and what it says. */
    public val withRawResponse: RawBranchChanges
        get() = RawBranchChanges(transport)

    /**
     * List the changes of a Postgres branch.
     *
     * Gives the changes that were asked for, done or not, page by page.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/changes`
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
     * @return The first page, or the one that is asked for; each item is a [BranchChangeRequest].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListBranchChangeRequests = ListBranchChangeRequests(),
        options: RequestOptions? = null,
    ): Page<BranchChangeRequest> = withRawResponse.list(organization, database, branch, params, options).decoded()

    /** [BranchChanges.list] without params. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): Page<BranchChangeRequest> = list(organization, database, branch, ListBranchChangeRequests(), options)

    /**
     * List the changes of a Postgres branch: the items of all pages.
     *
     * Pages are fetched while the items are collected, some of them ahead of the collector;
     * [Pages.pages] gives whole ones. [list] gets the first page alone.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/changes`
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
     * @return A flow of [BranchChangeRequest]. Nothing is sent before it is collected.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun all(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListBranchChangeRequests = ListBranchChangeRequests(),
        options: RequestOptions? = null,
    ): Pages<BranchChangeRequest> =
        transport.all(
            "list_branch_change_requests",
            listOf(organization, database, branch),
            params.toQuery(),
            null,
            options,
            BranchChangeRequest.serializer(),
        )

    /** [BranchChanges.all] without params. */
    public fun all(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): Pages<BranchChangeRequest> = all(organization, database, branch, ListBranchChangeRequests(), options)

    /**
     * Change the cluster of a Postgres branch.
     *
     * Asks for another size, number of replicas, disk or settings and returns the change, which is
     * carried out afterwards: wait until it is completed. Wait for the branch to be ready before
     * asking. Settings that need it restart the servers. A reply without a body means that the
     * branch is already as asked for.
     *
     * `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/changes`
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
     * @return [BranchChangeRequest]: A change of the cluster of a Postgres branch.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        params: UpdateBranchChangeRequest = UpdateBranchChangeRequest(),
        options: RequestOptions? = null,
    ): BranchChangeRequest = withRawResponse.update(organization, database, branch, params, options).decoded()

    /** [BranchChanges.update] without params. */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): BranchChangeRequest = update(organization, database, branch, UpdateBranchChangeRequest(), options)

    /**
     * Cancel the changes of a Postgres branch that wait.
     *
     * Takes back what was asked for and has not been carried out yet. Official clients use this
     * path; the published document has the one of resizes, `cancel`, instead.
     *
     * `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/changes`
     *
     * Extended: the service's official clients call this, but its published document does not have
     * it, so it can change without notice.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return Nothing, when the service has answered.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun cancelAll(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions? = null,
    ): Unit = withRawResponse.cancelAll(organization, database, branch, options).decoded()

    /**
     * Get a change of a Postgres branch.
     *
     * Gives one change with what it makes of the cluster and what was there before. This is the
     * call to poll after asking for it.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/changes/{id}`
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
     * @param id Identifier of the change, as `id` in the list of changes.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [BranchChangeRequest]: A change of the cluster of a Postgres branch.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun get(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: RequestOptions? = null,
    ): BranchChangeRequest = withRawResponse.get(organization, database, branch, id, options).decoded()

    /**
     * Waits until the change is in force.
     *
     * Fails when it is canceled. A new size takes 10 to 60 minutes, longer when other changes come
     * first.
     *
     * It succeeds when `state` is `completed`. It fails when `state` is `canceled`.
     *
     * Looks with
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/changes/{id}` until
     * then.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param id Identifier of the change, as `id` in the list of changes.
     * @param options For this wait only: how long to wait, 2 hours unless told otherwise; the
     *   time between two looks; and what is called after every look.
     * @return [BranchChangeRequest]: A change of the cluster of a Postgres branch.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [BranchChangeRequest] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun waitUntilCompleted(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: WaitOptions<BranchChangeRequest>? = null,
    ): BranchChangeRequest =
        transport.wait(
            "get_branch_change_request",
            "wait_until_completed",
            listOf(organization, database, branch, id),
            emptyList(),
            options,
            Replies.json(BranchChangeRequest.serializer()),
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
     * @param id Identifier of the change, as `id` in the list of changes.
     * @param options For this wait only: how long to wait, 2 hours unless told otherwise; the
     *   time between two looks; and what is called after every look.
     * @return A flow of looks. Nothing is sent before it is collected.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [BranchChangeRequest] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun progressUntilCompleted(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: WaitOptions<BranchChangeRequest>? = null,
    ): Flow<WaitProgress<BranchChangeRequest>> =
        transport.progress(
            "get_branch_change_request",
            "wait_until_completed",
            listOf(organization, database, branch, id),
            emptyList(),
            options,
            Replies.json(BranchChangeRequest.serializer()),
        )

    /**
     * Cancel the change of a Postgres branch that waits.
     *
     * Takes back the change that was asked for and has not been carried out yet. It ends in the
     * state `canceled`.
     *
     * `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/resizes`
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
        options: RequestOptions? = null,
    ): Unit = withRawResponse.cancel(organization, database, branch, options).decoded()
}

internal class BranchChangesCalls(
    override val calls: Transport,
) : BranchChanges, Real

/** The calls of [BranchChanges], which give the whole answer: its status, its headers and what it says. */
public class RawBranchChanges internal constructor(
    private val transport: Transport,
) {
    /** [BranchChanges.list] with the whole answer. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListBranchChangeRequests = ListBranchChangeRequests(),
        options: RequestOptions? = null,
    ): RawResponse<Page<BranchChangeRequest>> =
        transport.send(
            "list_branch_change_requests",
            listOf(organization, database, branch),
            params.toQuery(),
            null,
            options,
            Replies.page(BranchChangeRequest.serializer()),
        )

    /** [BranchChanges.list] without params. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): RawResponse<Page<BranchChangeRequest>> =
        list(organization, database, branch, ListBranchChangeRequests(), options)

    /** [BranchChanges.update] with the whole answer. */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        params: UpdateBranchChangeRequest = UpdateBranchChangeRequest(),
        options: RequestOptions? = null,
    ): RawResponse<BranchChangeRequest> =
        transport.send(
            "update_branch_change_request",
            listOf(organization, database, branch),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(BranchChangeRequest.serializer()),
        )

    /** [BranchChanges.update] without params. */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): RawResponse<BranchChangeRequest> = update(organization, database, branch, UpdateBranchChangeRequest(), options)

    /** [BranchChanges.cancelAll] with the whole answer. */
    public suspend fun cancelAll(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions? = null,
    ): RawResponse<Unit> =
        transport.send(
            "cancel_branch_changes",
            listOf(organization, database, branch),
            emptyList(),
            null,
            options,
            Replies.nothing,
        )

    /** [BranchChanges.get] with the whole answer. */
    public suspend fun get(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: RequestOptions? = null,
    ): RawResponse<BranchChangeRequest> =
        transport.send(
            "get_branch_change_request",
            listOf(organization, database, branch, id),
            emptyList(),
            null,
            options,
            Replies.json(BranchChangeRequest.serializer()),
        )

    /** [BranchChanges.cancel] with the whole answer. */
    public suspend fun cancel(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions? = null,
    ): RawResponse<Unit> =
        transport.send(
            "cancel_branch_change_request",
            listOf(organization, database, branch),
            emptyList(),
            null,
            options,
            Replies.nothing,
        )
}

/** Arguments of [BranchChanges.list]. */
public data class ListBranchChangeRequests @JvmOverloads constructor(
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

/** Arguments of [BranchChanges.update]. */
public data class UpdateBranchChangeRequest @JvmOverloads constructor(
    /** Size of the cluster, such as `PS_20`, one of the listed cluster sizes. */
    public val clusterSize: String? = null,
    /** How many replicas the cluster has beside its primary. */
    public val replicas: Long? = null,
    /**
     * The settings to change, by namespace and name, such as `max_connections` in `pgconf`. The
     * list of cluster parameters tells which there are.
     */
    public val parameters: JsonObject? = null,
    /** What to change about the disk of each node. */
    public val storage: StorageChangeInput? = null,
) {
    internal fun toBody(): String =
        body {
            put("cluster_size", clusterSize)
            put("replicas", replicas)
            put("parameters", parameters)
            put("storage", storage, StorageChangeInput.serializer())
        }
}
