// Generated from api/resources/keyspaces.yaml by `cargo xtask codegen`. Do not edit.
// Keyspaces: a method an operation.

package planetscale.resources

import kotlinx.coroutines.flow.Flow
import kotlinx.serialization.builtins.ListSerializer
import planetscale.OrNull
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
import planetscale.serial.WholeNumber
import planetscale.types.Keyspace
import planetscale.types.KeyspaceRolloutStatus
import planetscale.types.KeyspaceThrottler
import planetscale.types.ReadOnlyRegionInput
import planetscale.types.ReadOnlyRegionKeyspace
import planetscale.types.ReplicationDurabilityConstraintsInput
import planetscale.types.VreplicationFlagsInput
import planetscale.types.Vschema

/**
 * The logical databases inside a MySQL (Vitess) branch.
 *
 * A keyspace has a cluster of its own: a primary and replicas for every shard. An unsharded
 * keyspace has one shard; a sharded one spreads the rows of its tables over several, as its VSchema
 * says. Every branch begins with one keyspace that bears the name of the database. Other keyspaces
 * hold tables that shall scale apart from it.
 */
public interface Keyspaces {
    private val transport: Transport
        get() = Real.transport(this)

    /** The same calls, which give the whole answer: its status, its headers and what it says. */
    public val withRawResponse: RawKeyspaces
        get() = RawKeyspaces(transport)

    /**
     * List the keyspaces of a branch.
     *
     * Returns the keyspaces of a branch with their sizes, page by page.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces`
     *
     * Service token: `read_branch`.
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return The first page, or the one that is asked for; each item is a [Keyspace].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListKeyspaces = ListKeyspaces(),
        options: RequestOptions? = null,
    ): Page<Keyspace> = withRawResponse.list(organization, database, branch, params, options).decoded()

    /** [Keyspaces.list] without params. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): Page<Keyspace> = list(organization, database, branch, ListKeyspaces(), options)

    /**
     * List the keyspaces of a branch: the items of all pages.
     *
     * Pages are fetched while the items are collected, some of them ahead of the collector;
     * [Pages.pages] gives whole ones. [list] gets the first page alone.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces`
     *
     * Service token: `read_branch`.
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A flow of [Keyspace]. Nothing is sent before it is collected.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun all(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListKeyspaces = ListKeyspaces(),
        options: RequestOptions? = null,
    ): Pages<Keyspace> =
        transport.all(
            "list_keyspaces",
            listOf(organization, database, branch),
            params.toQuery(),
            null,
            options,
            Keyspace.serializer(),
        )

    /** [Keyspaces.all] without params. */
    public fun all(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): Pages<Keyspace> = all(organization, database, branch, ListKeyspaces(), options)

    /**
     * Create a keyspace on a branch.
     *
     * Adds an empty keyspace to a branch, with a cluster that is billed from now on. The reply
     * comes before the cluster runs, so wait until it is ready. To move tables into the keyspace,
     * create a workflow.
     *
     * `POST /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces`
     *
     * Service token: `create_branch`.
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param params What is sent beside the path; `name`, `clusterSize` are required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [Keyspace]: A logical database inside a MySQL branch, with a cluster for each of
     *   its shards.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun create(
        organization: String? = null,
        database: String,
        branch: String,
        params: CreateKeyspace,
        options: RequestOptions? = null,
    ): Keyspace = withRawResponse.create(organization, database, branch, params, options).decoded()

    /**
     * Get a keyspace.
     *
     * Returns one keyspace, found by its name, with its size, settings and what is changing about
     * it.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}`
     *
     * Service token: `read_branch`.
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param keyspace Name of the keyspace, such as `shop`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [Keyspace]: A logical database inside a MySQL branch, with a cluster for each of
     *   its shards.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun get(
        organization: String? = null,
        database: String,
        branch: String,
        keyspace: String,
        params: GetKeyspace = GetKeyspace(),
        options: RequestOptions? = null,
    ): Keyspace = withRawResponse.get(organization, database, branch, keyspace, params, options).decoded()

    /** [Keyspaces.get] without params. */
    public suspend fun get(
        organization: String? = null,
        database: String,
        branch: String,
        keyspace: String,
        options: RequestOptions?,
    ): Keyspace = get(organization, database, branch, keyspace, GetKeyspace(), options)

    /**
     * Waits until the keyspace runs and nothing about it is changing: it is ready, no resize is
     * going on or queued, and no change of its configuration is rolling out.
     *
     * Use it after creating, resizing or configuring a keyspace.
     *
     * It succeeds when `ready` is `true` and `resizing` is `false` and `resizePending` is `false`
     * and `configChangeInProgress` is `false`.
     *
     * Looks with
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}`
     * until then.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param keyspace Name of the keyspace, such as `shop`.
     * @param options For this wait only: how long to wait, 2 hours unless told otherwise; the
     *   time between two looks; and what is called after every look.
     * @return [Keyspace]: A logical database inside a MySQL branch, with a cluster for each of
     *   its shards.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [Keyspace] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun waitUntilReady(
        organization: String? = null,
        database: String,
        branch: String,
        keyspace: String,
        options: WaitOptions<Keyspace>? = null,
    ): Keyspace =
        transport.wait(
            "get_keyspace",
            "wait_until_ready",
            listOf(organization, database, branch, keyspace),
            emptyList(),
            options,
            Replies.json(Keyspace.serializer()),
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
     * @param keyspace Name of the keyspace, such as `shop`.
     * @param options For this wait only: how long to wait, 2 hours unless told otherwise; the
     *   time between two looks; and what is called after every look.
     * @return A flow of looks. Nothing is sent before it is collected.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [Keyspace] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun progressUntilReady(
        organization: String? = null,
        database: String,
        branch: String,
        keyspace: String,
        options: WaitOptions<Keyspace>? = null,
    ): Flow<WaitProgress<Keyspace>> =
        transport.progress(
            "get_keyspace",
            "wait_until_ready",
            listOf(organization, database, branch, keyspace),
            emptyList(),
            options,
            Replies.json(Keyspace.serializer()),
        )

    /**
     * Waits until the keyspace is gone.
     *
     * Its name can be used again after that.
     *
     * It succeeds when the service answers 404.
     *
     * Looks with
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}`
     * until then.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param keyspace Name of the keyspace, such as `shop`.
     * @param options For this wait only: how long to wait, 30 minutes unless told otherwise; the
     *   time between two looks; whether what is not there at the first look counts as gone
     *   (`missingOk`); and what is called after every look.
     * @return Nothing, when it is gone.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [Keyspace] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun waitUntilDeleted(
        organization: String? = null,
        database: String,
        branch: String,
        keyspace: String,
        options: WaitOptions<Keyspace>? = null,
    ): Unit =
        transport.waitGone(
            "get_keyspace",
            "wait_until_deleted",
            listOf(organization, database, branch, keyspace),
            emptyList(),
            options,
            Replies.json(Keyspace.serializer()),
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
     * @param keyspace Name of the keyspace, such as `shop`.
     * @param options For this wait only: how long to wait, 30 minutes unless told otherwise; the
     *   time between two looks; whether what is not there at the first look counts as gone
     *   (`missingOk`); and what is called after every look.
     * @return A flow of looks. Nothing is sent before it is collected.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [Keyspace] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun progressUntilDeleted(
        organization: String? = null,
        database: String,
        branch: String,
        keyspace: String,
        options: WaitOptions<Keyspace>? = null,
    ): Flow<WaitProgress<Keyspace>> =
        transport.progress(
            "get_keyspace",
            "wait_until_deleted",
            listOf(organization, database, branch, keyspace),
            emptyList(),
            options,
            Replies.json(Keyspace.serializer()),
        )

    /**
     * Change the settings of a keyspace.
     *
     * Changes how a keyspace replicates and how its background copying behaves. Fields that are not
     * sent stay as they are; within a group of settings, send all of them, because what is missing
     * may fall back to its default. The change rolls out over the shards, which
     * `configChangeInProgress` shows. Sizes are changed with a resize request, table routing with
     * the VSchema.
     *
     * `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}`
     *
     * Service token: `create_branch`.
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param keyspace Name of the keyspace, such as `shop`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [Keyspace]: A logical database inside a MySQL branch, with a cluster for each of
     *   its shards.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        keyspace: String,
        params: UpdateKeyspace = UpdateKeyspace(),
        options: RequestOptions? = null,
    ): Keyspace = withRawResponse.update(organization, database, branch, keyspace, params, options).decoded()

    /** [Keyspaces.update] without params. */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        keyspace: String,
        options: RequestOptions?,
    ): Keyspace = update(organization, database, branch, keyspace, UpdateKeyspace(), options)

    /**
     * Delete a keyspace.
     *
     * Deletes a keyspace with its tables and their data. This cannot be undone. Refused with 422
     * when the keyspace cannot be spared, such as the default one. On a production branch a token
     * needs `delete_production_branch`.
     *
     * `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}`
     *
     * Service token: any one of `delete_branch`, `delete_production_branch`.
     *
     * Databases: MySQL (Vitess).
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
    public suspend fun delete(
        organization: String? = null,
        database: String,
        branch: String,
        keyspace: String,
        options: RequestOptions? = null,
    ): Unit = withRawResponse.delete(organization, database, branch, keyspace, options).decoded()

    /**
     * Get how far a change has rolled out over the shards of a keyspace.
     *
     * Shows the last rollout of a keyspace: a resize or a change of its configuration, which the
     * service applies to one shard after the other.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/rollout-status`
     *
     * Service token: `read_branch`.
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param keyspace Name of the keyspace, such as `shop`.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [KeyspaceRolloutStatus]: The last rollout of a change over the shards of a
     *   keyspace.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun getRolloutStatus(
        organization: String? = null,
        database: String,
        branch: String,
        keyspace: String,
        options: RequestOptions? = null,
    ): KeyspaceRolloutStatus =
        withRawResponse.getRolloutStatus(organization, database, branch, keyspace, options).decoded()

    /**
     * Get the VSchema of a keyspace.
     *
     * Returns the VSchema, the document that tells Vitess which tables a keyspace has, by which
     * columns their rows are spread over the shards, and where sequences and lookup tables are.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/vschema`
     *
     * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
     * `connect_production_branch`, `connect_branch`.
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param keyspace Name of the keyspace, such as `shop`.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [Vschema]: The VSchema of a keyspace, which says how its tables are spread over
     *   shards.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun getVschema(
        organization: String? = null,
        database: String,
        branch: String,
        keyspace: String,
        options: RequestOptions? = null,
    ): Vschema = withRawResponse.getVschema(organization, database, branch, keyspace, options).decoded()

    /**
     * Replace the VSchema of a keyspace.
     *
     * Replaces the whole VSchema of a keyspace; what is not in the new document is gone. It takes
     * effect on queries at once. The service checks the document first and answers 422 when it is
     * wrong. Branches with safe migrations take such changes through deploy requests. On a
     * production branch a token needs `write_production_branch_vschema`.
     *
     * `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/vschema`
     *
     * Service token: any one of `write_production_branch_vschema`, `write_branch_vschema`.
     *
     * Databases: MySQL (Vitess).
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param keyspace Name of the keyspace, such as `shop`.
     * @param params What is sent beside the path; `vschema` is required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [Vschema]: The VSchema of a keyspace, which says how its tables are spread over
     *   shards.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun updateVschema(
        organization: String? = null,
        database: String,
        branch: String,
        keyspace: String,
        params: UpdateKeyspaceVschema,
        options: RequestOptions? = null,
    ): Vschema = withRawResponse.updateVschema(organization, database, branch, keyspace, params, options).decoded()

    /**
     * Set in which read-only regions a keyspace has replicas.
     *
     * Replaces the list of regions to which the keyspace is replicated for reading. A region that
     * is not in the new list loses its replicas; an empty list takes them all away. Replicas in
     * further regions are billed.
     *
     * `PUT /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/read-only-regions`
     *
     * Databases: MySQL (Vitess).
     *
     * Extended: the service's official clients call this, but its published document does not have
     * it, so it can change without notice.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param keyspace Name of the keyspace, such as `shop`.
     * @param params What is sent beside the path; `readOnlyRegions` is required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A list; each item is a [ReadOnlyRegionKeyspace].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun updateReadOnlyRegions(
        organization: String? = null,
        database: String,
        branch: String,
        keyspace: String,
        params: UpdateKeyspaceReadOnlyRegions,
        options: RequestOptions? = null,
    ): List<ReadOnlyRegionKeyspace> =
        withRawResponse.updateReadOnlyRegions(organization, database, branch, keyspace, params, options).decoded()
}

internal class KeyspacesCalls(
    override val calls: Transport,
) : Keyspaces, Real

/** The calls of [Keyspaces], which give the whole answer: its status, its headers and what it says. */
public class RawKeyspaces internal constructor(
    private val transport: Transport,
) {
    /** [Keyspaces.list] with the whole answer. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        params: ListKeyspaces = ListKeyspaces(),
        options: RequestOptions? = null,
    ): RawResponse<Page<Keyspace>> =
        transport.send(
            "list_keyspaces",
            listOf(organization, database, branch),
            params.toQuery(),
            null,
            options,
            Replies.page(Keyspace.serializer()),
        )

    /** [Keyspaces.list] without params. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): RawResponse<Page<Keyspace>> = list(organization, database, branch, ListKeyspaces(), options)

    /** [Keyspaces.create] with the whole answer. */
    public suspend fun create(
        organization: String? = null,
        database: String,
        branch: String,
        params: CreateKeyspace,
        options: RequestOptions? = null,
    ): RawResponse<Keyspace> =
        transport.send(
            "create_keyspace",
            listOf(organization, database, branch),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(Keyspace.serializer()),
        )

    /** [Keyspaces.get] with the whole answer. */
    public suspend fun get(
        organization: String? = null,
        database: String,
        branch: String,
        keyspace: String,
        params: GetKeyspace = GetKeyspace(),
        options: RequestOptions? = null,
    ): RawResponse<Keyspace> =
        transport.send(
            "get_keyspace",
            listOf(organization, database, branch, keyspace),
            params.toQuery(),
            null,
            options,
            Replies.json(Keyspace.serializer()),
        )

    /** [Keyspaces.get] without params. */
    public suspend fun get(
        organization: String? = null,
        database: String,
        branch: String,
        keyspace: String,
        options: RequestOptions?,
    ): RawResponse<Keyspace> = get(organization, database, branch, keyspace, GetKeyspace(), options)

    /** [Keyspaces.update] with the whole answer. */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        keyspace: String,
        params: UpdateKeyspace = UpdateKeyspace(),
        options: RequestOptions? = null,
    ): RawResponse<Keyspace> =
        transport.send(
            "update_keyspace",
            listOf(organization, database, branch, keyspace),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(Keyspace.serializer()),
        )

    /** [Keyspaces.update] without params. */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        keyspace: String,
        options: RequestOptions?,
    ): RawResponse<Keyspace> = update(organization, database, branch, keyspace, UpdateKeyspace(), options)

    /** [Keyspaces.delete] with the whole answer. */
    public suspend fun delete(
        organization: String? = null,
        database: String,
        branch: String,
        keyspace: String,
        options: RequestOptions? = null,
    ): RawResponse<Unit> =
        transport.send(
            "delete_keyspace",
            listOf(organization, database, branch, keyspace),
            emptyList(),
            null,
            options,
            Replies.nothing,
        )

    /** [Keyspaces.getRolloutStatus] with the whole answer. */
    public suspend fun getRolloutStatus(
        organization: String? = null,
        database: String,
        branch: String,
        keyspace: String,
        options: RequestOptions? = null,
    ): RawResponse<KeyspaceRolloutStatus> =
        transport.send(
            "get_keyspace_rollout_status",
            listOf(organization, database, branch, keyspace),
            emptyList(),
            null,
            options,
            Replies.json(KeyspaceRolloutStatus.serializer()),
        )

    /** [Keyspaces.getVschema] with the whole answer. */
    public suspend fun getVschema(
        organization: String? = null,
        database: String,
        branch: String,
        keyspace: String,
        options: RequestOptions? = null,
    ): RawResponse<Vschema> =
        transport.send(
            "get_keyspace_vschema",
            listOf(organization, database, branch, keyspace),
            emptyList(),
            null,
            options,
            Replies.json(Vschema.serializer()),
        )

    /** [Keyspaces.updateVschema] with the whole answer. */
    public suspend fun updateVschema(
        organization: String? = null,
        database: String,
        branch: String,
        keyspace: String,
        params: UpdateKeyspaceVschema,
        options: RequestOptions? = null,
    ): RawResponse<Vschema> =
        transport.send(
            "update_keyspace_vschema",
            listOf(organization, database, branch, keyspace),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(Vschema.serializer()),
        )

    /** [Keyspaces.updateReadOnlyRegions] with the whole answer. */
    public suspend fun updateReadOnlyRegions(
        organization: String? = null,
        database: String,
        branch: String,
        keyspace: String,
        params: UpdateKeyspaceReadOnlyRegions,
        options: RequestOptions? = null,
    ): RawResponse<List<ReadOnlyRegionKeyspace>> =
        transport.send(
            "update_keyspace_read_only_regions",
            listOf(organization, database, branch, keyspace),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(ListSerializer(ReadOnlyRegionKeyspace.serializer())),
        )
}

/** Arguments of [Keyspaces.list]. */
public data class ListKeyspaces @JvmOverloads constructor(
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

/** Arguments of [Keyspaces.create]. */
public data class CreateKeyspace @JvmOverloads constructor(
    /** Name of the keyspace, unique on the branch. Queries name it like a MySQL database. */
    public val name: String,
    /** Size of the cluster of each shard, such as `PS_10`. The cluster sizes of the organization list what there is. */
    public val clusterSize: String,
    /** How many replicas each shard gets beyond the ones that its size includes. None when left out. */
    public val extraReplicas: Long? = null,
    /** How many shards the keyspace has. One when left out, which makes it unsharded; more make it sharded. */
    public val shards: Long? = null,
) {
    internal fun toBody(): String =
        body {
            put("name", name)
            put("cluster_size", clusterSize)
            put("extra_replicas", extraReplicas)
            put("shards", shards)
        }
}

/** Arguments of [Keyspaces.get]. */
public data class GetKeyspace @JvmOverloads constructor(
    /**
     * Whether to include what is expensive to look up, such as the read-only regions that the
     * keyspace is replicated to. False when left out.
     */
    public val full: Boolean? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            add("full", full)
        }
}

/** Arguments of [Keyspaces.update]. */
public data class UpdateKeyspace @JvmOverloads constructor(
    /** How strictly commits shall wait for replicas. */
    public val replicationDurabilityConstraints: ReplicationDurabilityConstraintsInput? = null,
    /** Settings of VReplication. Send all three, since one that is missing may fall back to its default. */
    public val vreplicationFlags: VreplicationFlagsInput? = null,
    /** Settings of the throttler. Send both, since one that is missing may fall back to its default. */
    public val throttler: KeyspaceThrottler? = null,
    /**
     * How many shards a change may roll out to at the same time, from 1 to 32. Null goes back to
     * the service's default. [OrNull.Null] sends an explicit null.
     */
    public val maxRollout: OrNull<Long>? = null,
) {
    internal fun toBody(): String =
        body {
            put(
                "replication_durability_constraints",
                replicationDurabilityConstraints,
                ReplicationDurabilityConstraintsInput.serializer(),
            )
            put("vreplication_flags", vreplicationFlags, VreplicationFlagsInput.serializer())
            put("throttler", throttler, KeyspaceThrottler.serializer())
            put("max_rollout", maxRollout, WholeNumber)
        }
}

/** Arguments of [Keyspaces.updateVschema]. */
public data class UpdateKeyspaceVschema(
    /** The whole VSchema as JSON text, in the form that `raw` has in replies. */
    public val vschema: String,
) {
    internal fun toBody(): String =
        body {
            put("vschema", vschema)
        }
}

/** Arguments of [Keyspaces.updateReadOnlyRegions]. */
public data class UpdateKeyspaceReadOnlyRegions(
    /** The complete new list; regions that are not in it lose their replicas. */
    public val readOnlyRegions: List<ReadOnlyRegionInput>,
) {
    internal fun toBody(): String =
        body {
            put("read_only_regions", readOnlyRegions, ListSerializer(ReadOnlyRegionInput.serializer()))
        }
}
