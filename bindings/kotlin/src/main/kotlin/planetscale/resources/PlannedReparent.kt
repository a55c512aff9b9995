// Generated from api/resources/planned_reparent.yaml by `cargo xtask codegen`. Do not edit.
// Planned reparents: a method an operation.

package planetscale.resources

import kotlinx.coroutines.flow.Flow
import planetscale.RawResponse
import planetscale.Real
import planetscale.Replies
import planetscale.RequestOptions
import planetscale.Transport
import planetscale.WaitOptions
import planetscale.WaitProgress
import planetscale.body
import planetscale.types.VtctldOperation

/**
 * Makes a chosen replica the primary of a shard of a MySQL (Vitess) branch, while both it and the
 * present primary are healthy, for maintenance that is planned.
 *
 * Writes to the shard are interrupted for a moment and transactions that are under way may fail, so
 * clients must try again; prefer a quiet time.
 */
public interface PlannedReparent {
    private val transport: Transport
        get() = Real.transport(this)

    /** The same calls, which give the whole answer: its status, its headers and what it says. */
    public val withRawResponse: RawPlannedReparent
        get() = RawPlannedReparent(transport)

    /**
     * Make a replica the primary of its shard.
     *
     * Starts the change of the primary and returns the operation that carries it out in the
     * background. The list of tablets of the branch has the aliases. Production branches need
     * `write_production_branch_topology`.
     *
     * `POST /organizations/{organization}/databases/{database}/branches/{branch}/planned-reparent`
     *
     * Service token: any one of `write_branch_topology`, `write_production_branch_topology`.
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
     * @param params What is sent beside the path; `keyspace`, `shard`, `newPrimary` are required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [VtctldOperation]: A command to the Vitess cluster of a branch that runs in the
     *   background.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun create(
        organization: String? = null,
        database: String,
        branch: String,
        params: PlannedReparentCreate,
        options: RequestOptions? = null,
    ): VtctldOperation = withRawResponse.create(organization, database, branch, params, options).decoded()

    /**
     * Get a planned reparent.
     *
     * Returns the state of a change of the primary and, once it is done, its result or error.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/planned-reparent/{id}`
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
     * @param id Identifier of the operation, as the call that started it returned.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [VtctldOperation]: A command to the Vitess cluster of a branch that runs in the
     *   background.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun get(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: RequestOptions? = null,
    ): VtctldOperation = withRawResponse.get(organization, database, branch, id, options).decoded()

    /**
     * Waits until the operation has done its work.
     *
     * Fails when it ended in another way; `error` of the operation says why. An operation has a
     * time limit of its own, `timeout`.
     *
     * It succeeds when `state` is `completed`. It fails when `state` is `failed` or `error` or
     * `canceled` or `cancelled`, or `completed` is `true`.
     *
     * Looks with
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/planned-reparent/{id}`
     * until then.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param database Name of the database, such as `shop`.
     * @param branch Name of the branch, such as `main`.
     * @param id Identifier of the operation, as the call that started it returned.
     * @param options For this wait only: how long to wait, 30 minutes unless told otherwise; the
     *   time between two looks; and what is called after every look.
     * @return [VtctldOperation]: A command to the Vitess cluster of a branch that runs in the
     *   background.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [VtctldOperation] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun waitUntilCompleted(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: WaitOptions<VtctldOperation>? = null,
    ): VtctldOperation =
        transport.wait(
            "planned_reparent_get",
            "wait_until_completed",
            listOf(organization, database, branch, id),
            emptyList(),
            options,
            Replies.json(VtctldOperation.serializer()),
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
     * @param id Identifier of the operation, as the call that started it returned.
     * @param options For this wait only: how long to wait, 30 minutes unless told otherwise; the
     *   time between two looks; and what is called after every look.
     * @return A flow of looks. Nothing is sent before it is collected.
     * @throws planetscale.WaitException The time ran out, or what is waited for is not there or
     *   cannot happen any more; its `last` is the [VtctldOperation] that was seen last.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun progressUntilCompleted(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: WaitOptions<VtctldOperation>? = null,
    ): Flow<WaitProgress<VtctldOperation>> =
        transport.progress(
            "planned_reparent_get",
            "wait_until_completed",
            listOf(organization, database, branch, id),
            emptyList(),
            options,
            Replies.json(VtctldOperation.serializer()),
        )
}

internal class PlannedReparentCalls(
    override val calls: Transport,
) : PlannedReparent, Real

/** The calls of [PlannedReparent], which give the whole answer: its status, its headers and what it says. */
public class RawPlannedReparent internal constructor(
    private val transport: Transport,
) {
    /** [PlannedReparent.create] with the whole answer. */
    public suspend fun create(
        organization: String? = null,
        database: String,
        branch: String,
        params: PlannedReparentCreate,
        options: RequestOptions? = null,
    ): RawResponse<VtctldOperation> =
        transport.send(
            "planned_reparent_create",
            listOf(organization, database, branch),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(VtctldOperation.serializer()),
        )

    /** [PlannedReparent.get] with the whole answer. */
    public suspend fun get(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: RequestOptions? = null,
    ): RawResponse<VtctldOperation> =
        transport.send(
            "planned_reparent_get",
            listOf(organization, database, branch, id),
            emptyList(),
            null,
            options,
            Replies.json(VtctldOperation.serializer()),
        )
}

/** Arguments of [PlannedReparent.create]. */
public data class PlannedReparentCreate(
    /** Name of the keyspace that the shard belongs to. */
    public val keyspace: String,
    /** Range of the shard, such as `-80`, or `-` for the only one. */
    public val shard: String,
    /** Alias of the replica that becomes the primary, such as `zone1-0000000101`. */
    public val newPrimary: String,
) {
    internal fun toBody(): String =
        body {
            put("keyspace", keyspace)
            put("shard", shard)
            put("new_primary", newPrimary)
        }
}
