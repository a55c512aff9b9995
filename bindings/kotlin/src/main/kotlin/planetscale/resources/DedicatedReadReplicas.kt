// Generated from api/resources/dedicated_read_replicas.yaml by `cargo xtask codegen`. Do not edit.
// Dedicated read replicas: a method an operation.

package planetscale.resources

import kotlinx.coroutines.flow.Flow
import kotlinx.serialization.builtins.ListSerializer
import kotlinx.serialization.json.JsonObject
import planetscale.RawResponse
import planetscale.Real
import planetscale.Replies
import planetscale.RequestOptions
import planetscale.Transport
import planetscale.WaitOptions
import planetscale.WaitProgress
import planetscale.body
import planetscale.types.DedicatedReadReplica
import planetscale.types.StorageChangeInput

/**
 * A dedicated read replica is a set of instances that follow a Postgres branch and serve nothing
 * but reads, in the region of the branch or another one.
 *
 * It has its own size, settings and host name, so that reports or readers far away do not take from
 * the replicas that stand by for the primary.
 */
public interface DedicatedReadReplicas {
    private val transport: Transport
        get() = Real.transport(this)

    /** The same calls, which give the whole answer: its status, its headers and what it says. */
    public val withRawResponse: RawDedicatedReadReplicas
        get() = RawDedicatedReadReplicas(transport)

    /**
     * List the dedicated read replicas of a branch.
     *
     * Returns the dedicated read replicas of a Postgres branch, all of them in one list without
     * pages.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/dedicated-read-replicas`
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
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A list; each item is a [DedicatedReadReplica].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions? = null,
    ): List<DedicatedReadReplica> = withRawResponse.list(organization, database, branch, options).decoded()

    /**
     * Create a dedicated read replica.
     *
     * Adds a dedicated read replica to a Postgres branch, in any region, and returns it while it is
     * still being built. It is billed like a cluster of its size.
     *
     * `POST /organizations/{organization}/databases/{database}/branches/{branch}/dedicated-read-replicas`
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
     * @param params What is sent beside the path; `name`, `region` are required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [DedicatedReadReplica]: Instances that follow a Postgres branch and serve reads at
     *   an address of their own, apart from the replicas that stand by for the primary.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun create(
        organization: String? = null,
        database: String,
        branch: String,
        params: CreateDedicatedReadReplica,
        options: RequestOptions? = null,
    ): DedicatedReadReplica = withRawResponse.create(organization, database, branch, params, options).decoded()

    /**
     * Get a dedicated read replica.
     *
     * Returns one dedicated read replica with its state, addresses, disks and settings. Poll it to
     * follow a creation, a change or a deletion.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/dedicated-read-replicas/{dedicated_read_replica}`
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
     * @param dedicatedReadReplica Name of the dedicated read replica, such as `reports`.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [DedicatedReadReplica]: Instances that follow a Postgres branch and serve reads at
     *   an address of their own, apart from the replicas that stand by for the primary.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun get(
        organization: String? = null,
        database: String,
        branch: String,
        dedicatedReadReplica: String,
        options: RequestOptions? = null,
    ): DedicatedReadReplica =
        withRawResponse.get(organization, database, branch, dedicatedReadReplica, options).decoded()

    /**
     * Waits until the dedicated read replica takes connections.
     *
     * The data of the branch is copied first, so a large branch takes hours.
     *
     * It succeeds when `ready` is `true`.
     *
     * Looks with
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/dedicated-read-replicas/{dedicated_read_replica}`
     * until then.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param dedicatedReadReplica Name of the dedicated read replica, such as `reports`.
     * @param options For this wait only: how long to wait, 1 hour unless told otherwise; the time
     *   between two looks; and what is called after every look.
     * @return [DedicatedReadReplica]: Instances that follow a Postgres branch and serve reads at
     *   an address of their own, apart from the replicas that stand by for the primary.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [DedicatedReadReplica] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun waitUntilReady(
        organization: String? = null,
        database: String,
        branch: String,
        dedicatedReadReplica: String,
        options: WaitOptions<DedicatedReadReplica>? = null,
    ): DedicatedReadReplica =
        transport.wait(
            "get_dedicated_read_replica",
            "wait_until_ready",
            listOf(organization, database, branch, dedicatedReadReplica),
            emptyList(),
            options,
            Replies.json(DedicatedReadReplica.serializer()),
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
     * @param dedicatedReadReplica Name of the dedicated read replica, such as `reports`.
     * @param options For this wait only: how long to wait, 1 hour unless told otherwise; the time
     *   between two looks; and what is called after every look.
     * @return A flow of looks. Nothing is sent before it is collected.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [DedicatedReadReplica] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun progressUntilReady(
        organization: String? = null,
        database: String,
        branch: String,
        dedicatedReadReplica: String,
        options: WaitOptions<DedicatedReadReplica>? = null,
    ): Flow<WaitProgress<DedicatedReadReplica>> =
        transport.progress(
            "get_dedicated_read_replica",
            "wait_until_ready",
            listOf(organization, database, branch, dedicatedReadReplica),
            emptyList(),
            options,
            Replies.json(DedicatedReadReplica.serializer()),
        )

    /**
     * Waits until the service no longer knows the dedicated read replica.
     *
     * Delete it first.
     *
     * It succeeds when the service answers 404.
     *
     * Looks with
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/dedicated-read-replicas/{dedicated_read_replica}`
     * until then.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param dedicatedReadReplica Name of the dedicated read replica, such as `reports`.
     * @param options For this wait only: how long to wait, 30 minutes unless told otherwise; the
     *   time between two looks; whether what is not there at the first look counts as gone
     *   (`missingOk`); and what is called after every look.
     * @return Nothing, when it is gone.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [DedicatedReadReplica] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun waitUntilDeleted(
        organization: String? = null,
        database: String,
        branch: String,
        dedicatedReadReplica: String,
        options: WaitOptions<DedicatedReadReplica>? = null,
    ): Unit =
        transport.waitGone(
            "get_dedicated_read_replica",
            "wait_until_deleted",
            listOf(organization, database, branch, dedicatedReadReplica),
            emptyList(),
            options,
            Replies.json(DedicatedReadReplica.serializer()),
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
     * @param dedicatedReadReplica Name of the dedicated read replica, such as `reports`.
     * @param options For this wait only: how long to wait, 30 minutes unless told otherwise; the
     *   time between two looks; whether what is not there at the first look counts as gone
     *   (`missingOk`); and what is called after every look.
     * @return A flow of looks. Nothing is sent before it is collected.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [DedicatedReadReplica] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun progressUntilDeleted(
        organization: String? = null,
        database: String,
        branch: String,
        dedicatedReadReplica: String,
        options: WaitOptions<DedicatedReadReplica>? = null,
    ): Flow<WaitProgress<DedicatedReadReplica>> =
        transport.progress(
            "get_dedicated_read_replica",
            "wait_until_deleted",
            listOf(organization, database, branch, dedicatedReadReplica),
            emptyList(),
            options,
            Replies.json(DedicatedReadReplica.serializer()),
        )

    /**
     * Change a dedicated read replica.
     *
     * Changes the size, number of instances, disks or settings of a dedicated read replica. The
     * reply can come before the change is carried out.
     *
     * `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/dedicated-read-replicas/{dedicated_read_replica}`
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
     * @param dedicatedReadReplica Name of the dedicated read replica, such as `reports`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [DedicatedReadReplica]: Instances that follow a Postgres branch and serve reads at
     *   an address of their own, apart from the replicas that stand by for the primary.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        dedicatedReadReplica: String,
        params: UpdateDedicatedReadReplica = UpdateDedicatedReadReplica(),
        options: RequestOptions? = null,
    ): DedicatedReadReplica =
        withRawResponse.update(organization, database, branch, dedicatedReadReplica, params, options).decoded()

    /** [DedicatedReadReplicas.update] without params. */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        dedicatedReadReplica: String,
        options: RequestOptions?,
    ): DedicatedReadReplica =
        update(organization, database, branch, dedicatedReadReplica, UpdateDedicatedReadReplica(), options)

    /**
     * Delete a dedicated read replica.
     *
     * Removes a dedicated read replica. Connections to it end, so lead applications elsewhere
     * first. The branch itself is not touched.
     *
     * `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/dedicated-read-replicas/{dedicated_read_replica}`
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
     * @param dedicatedReadReplica Name of the dedicated read replica, such as `reports`.
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
        dedicatedReadReplica: String,
        options: RequestOptions? = null,
    ): Unit = withRawResponse.delete(organization, database, branch, dedicatedReadReplica, options).decoded()
}

internal class DedicatedReadReplicasCalls(
    override val calls: Transport,
) : DedicatedReadReplicas, Real

/** The calls of [DedicatedReadReplicas], which give the whole answer: its status, its headers and what it says. */
public class RawDedicatedReadReplicas internal constructor(
    private val transport: Transport,
) {
    /** [DedicatedReadReplicas.list] with the whole answer. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions? = null,
    ): RawResponse<List<DedicatedReadReplica>> =
        transport.send(
            "list_dedicated_read_replicas",
            listOf(organization, database, branch),
            emptyList(),
            null,
            options,
            Replies.json(ListSerializer(DedicatedReadReplica.serializer())),
        )

    /** [DedicatedReadReplicas.create] with the whole answer. */
    public suspend fun create(
        organization: String? = null,
        database: String,
        branch: String,
        params: CreateDedicatedReadReplica,
        options: RequestOptions? = null,
    ): RawResponse<DedicatedReadReplica> =
        transport.send(
            "create_dedicated_read_replica",
            listOf(organization, database, branch),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(DedicatedReadReplica.serializer()),
        )

    /** [DedicatedReadReplicas.get] with the whole answer. */
    public suspend fun get(
        organization: String? = null,
        database: String,
        branch: String,
        dedicatedReadReplica: String,
        options: RequestOptions? = null,
    ): RawResponse<DedicatedReadReplica> =
        transport.send(
            "get_dedicated_read_replica",
            listOf(organization, database, branch, dedicatedReadReplica),
            emptyList(),
            null,
            options,
            Replies.json(DedicatedReadReplica.serializer()),
        )

    /** [DedicatedReadReplicas.update] with the whole answer. */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        dedicatedReadReplica: String,
        params: UpdateDedicatedReadReplica = UpdateDedicatedReadReplica(),
        options: RequestOptions? = null,
    ): RawResponse<DedicatedReadReplica> =
        transport.send(
            "update_dedicated_read_replica",
            listOf(organization, database, branch, dedicatedReadReplica),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(DedicatedReadReplica.serializer()),
        )

    /** [DedicatedReadReplicas.update] without params. */
    public suspend fun update(
        organization: String? = null,
        database: String,
        branch: String,
        dedicatedReadReplica: String,
        options: RequestOptions?,
    ): RawResponse<DedicatedReadReplica> =
        update(organization, database, branch, dedicatedReadReplica, UpdateDedicatedReadReplica(), options)

    /** [DedicatedReadReplicas.delete] with the whole answer. */
    public suspend fun delete(
        organization: String? = null,
        database: String,
        branch: String,
        dedicatedReadReplica: String,
        options: RequestOptions? = null,
    ): RawResponse<Unit> =
        transport.send(
            "delete_dedicated_read_replica",
            listOf(organization, database, branch, dedicatedReadReplica),
            emptyList(),
            null,
            options,
            Replies.nothing,
        )
}

/** Arguments of [DedicatedReadReplicas.create]. */
public data class CreateDedicatedReadReplica @JvmOverloads constructor(
    /** Name of the dedicated read replica, unique in the branch. It stands in paths. */
    public val name: String,
    /** Slug of the region to place it in, such as `us-east`. It need not be the region of the branch. */
    public val region: String,
    /** How many instances serve reads. 1 when left out. */
    public val replicas: Long? = null,
    /** Size of each instance, such as `PS_10`. That of the branch when left out. */
    public val clusterSize: String? = null,
    /** Limits and speed of the disk of each instance. */
    public val storage: StorageChangeInput? = null,
) {
    internal fun toBody(): String =
        body {
            put("name", name)
            put("region", region)
            put("replicas", replicas)
            put("cluster_size", clusterSize)
            put("storage", storage, StorageChangeInput.serializer())
        }
}

/** Arguments of [DedicatedReadReplicas.update]. */
public data class UpdateDedicatedReadReplica @JvmOverloads constructor(
    /** Size of each instance, such as `PS_10`. */
    public val clusterSize: String? = null,
    /** How many instances serve reads. */
    public val replicas: Long? = null,
    /**
     * Settings to change, by namespace and then by name, such as
     * `{"pgconf": {"max_connections": "300"}}`. A value may not be lower than on the primary.
     * Settings that are left out stay as they are.
     */
    public val parameters: JsonObject? = null,
    /** Limits and speed of the disk of each instance. */
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
