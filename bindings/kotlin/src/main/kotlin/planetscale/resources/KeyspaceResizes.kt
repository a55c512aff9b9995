// Generated from api/resources/keyspace_resizes.yaml by `cargo xtask codegen`. Do not edit.
// Keyspace resizes: a method an operation.

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
import planetscale.types.KeyspaceResizeRequest

/**
 * Changes of the cluster of one keyspace of a MySQL branch: the size of its nodes, the number of
 * extra replicas and the memory for vector indexes.
 *
 * A resize is asked for, waits its turn and is then carried out node by node while the keyspace
 * stays in use.
 */
public interface KeyspaceResizes {
    private val transport: Transport
        get() = Real.transport(this)

    /** The same calls, which give the whole answer: its status, its headers and what it says. */
    public val withRawResponse: RawKeyspaceResizes
        get() = RawKeyspaceResizes(transport)

    /**
     * List the resizes of a keyspace.
     *
     * Gives the resizes that were asked for, done or not, page by page.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/resizes`
     *
     * Service token: `read_branch`.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param keyspace Name of the keyspace, such as `shop`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return The first page, or the one that is asked for; each item is a
     *   [KeyspaceResizeRequest].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        keyspace: String,
        params: ListKeyspaceResizeRequests = ListKeyspaceResizeRequests(),
        options: RequestOptions? = null,
    ): Page<KeyspaceResizeRequest> =
        withRawResponse.list(organization, database, branch, keyspace, params, options).decoded()

    /** [KeyspaceResizes.list] without params. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        keyspace: String,
        options: RequestOptions?,
    ): Page<KeyspaceResizeRequest> =
        list(organization, database, branch, keyspace, ListKeyspaceResizeRequests(), options)

    /**
     * List the resizes of a keyspace: the items of all pages.
     *
     * Pages are fetched while the items are collected, some of them ahead of the collector;
     * [Pages.pages] gives whole ones. [list] gets the first page alone.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/resizes`
     *
     * Service token: `read_branch`.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param keyspace Name of the keyspace, such as `shop`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A flow of [KeyspaceResizeRequest]. Nothing is sent before it is collected.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun all(
        organization: String? = null,
        database: String,
        branch: String,
        keyspace: String,
        params: ListKeyspaceResizeRequests = ListKeyspaceResizeRequests(),
        options: RequestOptions? = null,
    ): Pages<KeyspaceResizeRequest> =
        transport.all(
            "list_keyspace_resize_requests",
            listOf(organization, database, branch, keyspace),
            params.toQuery(),
            null,
            options,
            KeyspaceResizeRequest.serializer(),
        )

    /** [KeyspaceResizes.all] without params. */
    public fun all(
        organization: String? = null,
        database: String,
        branch: String,
        keyspace: String,
        options: RequestOptions?,
    ): Pages<KeyspaceResizeRequest> =
        all(organization, database, branch, keyspace, ListKeyspaceResizeRequests(), options)

    /**
     * Change the cluster of a keyspace.
     *
     * Asks for another size or more or fewer replicas of a keyspace and returns the resize, which
     * is carried out afterwards: wait until it is completed. Wait for the branch to be ready before
     * asking.
     *
     * `PUT /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/resizes`
     *
     * Service token: `write_database`.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param keyspace Name of the keyspace, such as `shop`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [KeyspaceResizeRequest]: A change of the cluster of a keyspace.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        keyspace: String,
        params: UpdateKeyspaceResizeRequest = UpdateKeyspaceResizeRequest(),
        options: RequestOptions? = null,
    ): KeyspaceResizeRequest =
        withRawResponse.update(organization, database, branch, keyspace, params, options).decoded()

    /** [KeyspaceResizes.update] without params. */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        keyspace: String,
        options: RequestOptions?,
    ): KeyspaceResizeRequest = update(organization, database, branch, keyspace, UpdateKeyspaceResizeRequest(), options)

    /**
     * Cancel the resize of a keyspace that waits.
     *
     * Takes back the resize that was asked for and has not been carried out yet. It ends in the
     * state `canceled`.
     *
     * `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/resizes`
     *
     * Service token: `write_database`.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param keyspace Name of the keyspace, such as `shop`.
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
        keyspace: String,
        options: RequestOptions? = null,
    ): Unit = withRawResponse.cancel(organization, database, branch, keyspace, options).decoded()

    /**
     * Get a resize of a keyspace.
     *
     * Gives one resize with what it makes of the keyspace and what was there before. This is the
     * call to poll after asking for it.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/resizes/{id}`
     *
     * Service token: `read_branch`.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param keyspace Name of the keyspace, such as `shop`.
     * @param id Identifier of the resize, as `id` in the list of resizes.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [KeyspaceResizeRequest]: A change of the cluster of a keyspace.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun get(
        organization: String? = null,
        database: String,
        branch: String,
        keyspace: String,
        id: String,
        options: RequestOptions? = null,
    ): KeyspaceResizeRequest = withRawResponse.get(organization, database, branch, keyspace, id, options).decoded()

    /**
     * Waits until the keyspace is as the resize asks.
     *
     * Fails when it is canceled. Large keyspaces take long, as every node is replaced in turn.
     *
     * It succeeds when `state` is `completed`. It fails when `state` is `canceled`.
     *
     * Looks with
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/resizes/{id}`
     * until then.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param keyspace Name of the keyspace, such as `shop`.
     * @param id Identifier of the resize, as `id` in the list of resizes.
     * @param options For this wait only: how long to wait, 2 hours unless told otherwise; the
     *   time between two looks; and what is called after every look.
     * @return [KeyspaceResizeRequest]: A change of the cluster of a keyspace.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [KeyspaceResizeRequest] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun waitUntilCompleted(
        organization: String? = null,
        database: String,
        branch: String,
        keyspace: String,
        id: String,
        options: WaitOptions<KeyspaceResizeRequest>? = null,
    ): KeyspaceResizeRequest =
        transport.wait(
            "get_keyspace_resize_request",
            "wait_until_completed",
            listOf(organization, database, branch, keyspace, id),
            emptyList(),
            options,
            Replies.json(KeyspaceResizeRequest.serializer()),
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
     * @param keyspace Name of the keyspace, such as `shop`.
     * @param id Identifier of the resize, as `id` in the list of resizes.
     * @param options For this wait only: how long to wait, 2 hours unless told otherwise; the
     *   time between two looks; and what is called after every look.
     * @return A flow of looks. Nothing is sent before it is collected.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [KeyspaceResizeRequest] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun progressUntilCompleted(
        organization: String? = null,
        database: String,
        branch: String,
        keyspace: String,
        id: String,
        options: WaitOptions<KeyspaceResizeRequest>? = null,
    ): Flow<WaitProgress<KeyspaceResizeRequest>> =
        transport.progress(
            "get_keyspace_resize_request",
            "wait_until_completed",
            listOf(organization, database, branch, keyspace, id),
            emptyList(),
            options,
            Replies.json(KeyspaceResizeRequest.serializer()),
        )
}

internal class KeyspaceResizesCalls(
    override val calls: Transport,
) : KeyspaceResizes, Real

/** The calls of [KeyspaceResizes], which give the whole answer: its status, its headers and what it says. */
public class RawKeyspaceResizes internal constructor(
    private val transport: Transport,
) {
    /** [KeyspaceResizes.list] with the whole answer. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        keyspace: String,
        params: ListKeyspaceResizeRequests = ListKeyspaceResizeRequests(),
        options: RequestOptions? = null,
    ): RawResponse<Page<KeyspaceResizeRequest>> =
        transport.send(
            "list_keyspace_resize_requests",
            listOf(organization, database, branch, keyspace),
            params.toQuery(),
            null,
            options,
            Replies.page(KeyspaceResizeRequest.serializer()),
        )

    /** [KeyspaceResizes.list] without params. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        keyspace: String,
        options: RequestOptions?,
    ): RawResponse<Page<KeyspaceResizeRequest>> =
        list(organization, database, branch, keyspace, ListKeyspaceResizeRequests(), options)

    /** [KeyspaceResizes.update] with the whole answer. */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        keyspace: String,
        params: UpdateKeyspaceResizeRequest = UpdateKeyspaceResizeRequest(),
        options: RequestOptions? = null,
    ): RawResponse<KeyspaceResizeRequest> =
        transport.send(
            "update_keyspace_resize_request",
            listOf(organization, database, branch, keyspace),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(KeyspaceResizeRequest.serializer()),
        )

    /** [KeyspaceResizes.update] without params. */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        keyspace: String,
        options: RequestOptions?,
    ): RawResponse<KeyspaceResizeRequest> =
        update(organization, database, branch, keyspace, UpdateKeyspaceResizeRequest(), options)

    /** [KeyspaceResizes.cancel] with the whole answer. */
    public suspend fun cancel(
        organization: String? = null,
        database: String,
        branch: String,
        keyspace: String,
        options: RequestOptions? = null,
    ): RawResponse<Unit> =
        transport.send(
            "cancel_keyspace_resize_request",
            listOf(organization, database, branch, keyspace),
            emptyList(),
            null,
            options,
            Replies.nothing,
        )

    /** [KeyspaceResizes.get] with the whole answer. */
    public suspend fun get(
        organization: String? = null,
        database: String,
        branch: String,
        keyspace: String,
        id: String,
        options: RequestOptions? = null,
    ): RawResponse<KeyspaceResizeRequest> =
        transport.send(
            "get_keyspace_resize_request",
            listOf(organization, database, branch, keyspace, id),
            emptyList(),
            null,
            options,
            Replies.json(KeyspaceResizeRequest.serializer()),
        )
}

/** Arguments of [KeyspaceResizes.list]. */
public data class ListKeyspaceResizeRequests @JvmOverloads constructor(
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

/** Arguments of [KeyspaceResizes.update]. */
public data class UpdateKeyspaceResizeRequest @JvmOverloads constructor(
    /** Size of the cluster, such as `PS_20`, one of the listed cluster sizes. */
    public val clusterSize: String? = null,
    /** How many replicas to run beyond those that the size comes with. */
    public val extraReplicas: Long? = null,
    /** Percentage of the buffer pool to set aside for vector indexes. */
    public val vectorPoolAllocation: Long? = null,
) {
    internal fun toBody(): String =
        body {
            put("cluster_size", clusterSize)
            put("extra_replicas", extraReplicas)
            put("vector_pool_allocation", vectorPoolAllocation)
        }
}
