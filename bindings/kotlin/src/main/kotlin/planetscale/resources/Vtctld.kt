// Generated from api/resources/vtctld.yaml by `cargo xtask codegen`. Do not edit.
// Vitess operations: a method an operation.

package planetscale.resources

import kotlinx.coroutines.flow.Flow
import kotlinx.serialization.builtins.ListSerializer
import kotlinx.serialization.builtins.MapSerializer
import kotlinx.serialization.builtins.serializer
import planetscale.RawResponse
import planetscale.Real
import planetscale.Replies
import planetscale.RequestOptions
import planetscale.Transport
import planetscale.WaitOptions
import planetscale.WaitProgress
import planetscale.body
import planetscale.query
import planetscale.types.KeyspaceRoutingRule
import planetscale.types.ThrottledApp
import planetscale.types.ThrottlerCheckScope
import planetscale.types.VtctldData
import planetscale.types.VtctldOperation

/**
 * Direct access to Vitess's own administration of a MySQL branch, for those who know it: the
 * replies carry what Vitess's `vtctldclient` prints for the command of the same name, unchanged, in
 * `data`.
 *
 * Use workflows where they suffice. Move tables, Materialize, lookup vindexes, VDiff and planned
 * reparents have groups of their own; those of their calls that take time return an operation,
 * which is followed here.
 */
public interface Vtctld {
    private val transport: Transport
        get() = Real.transport(this)

    /** The same calls, which give the whole answer: its status, its headers and what it says. */
    public val withRawResponse: RawVtctld
        get() = RawVtctld(transport)

    /**
     * List the VReplication workflows of a keyspace.
     *
     * Returns the workflows whose target is the keyspace, of every kind (MoveTables, Materialize,
     * LookupVindex and the ones behind deploy requests), with their streams, as Vitess describes
     * them. The list has no pages.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/workflows`
     *
     * Service token: `read_workflow`.
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
     * @param params What is sent beside the path; `keyspace` is required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [VtctldData]: What a command to the Vitess cluster of a branch answered.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun listWorkflows(
        organization: String? = null,
        database: String,
        branch: String,
        params: VtctldListWorkflows,
        options: RequestOptions? = null,
    ): VtctldData = withRawResponse.listWorkflows(organization, database, branch, params, options).decoded()

    /**
     * Start a stopped VReplication workflow.
     *
     * Lets all streams of a workflow go on from where they stopped.
     *
     * `POST /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/workflows/{workflow}/start`
     *
     * Service token: `write_workflow`.
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
     * @param workflow Name of the workflow, such as `move_orders`.
     * @param params What is sent beside the path; `keyspace` is required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [VtctldData]: What a command to the Vitess cluster of a branch answered.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun startWorkflow(
        organization: String? = null,
        database: String,
        branch: String,
        workflow: String,
        params: VtctldStartWorkflow,
        options: RequestOptions? = null,
    ): VtctldData = withRawResponse.startWorkflow(organization, database, branch, workflow, params, options).decoded()

    /**
     * Stop a VReplication workflow.
     *
     * Halts all streams of a workflow. They keep their place and go on from there when the workflow
     * is started again.
     *
     * `POST /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/workflows/{workflow}/stop`
     *
     * Service token: `write_workflow`.
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
     * @param workflow Name of the workflow, such as `move_orders`.
     * @param params What is sent beside the path; `keyspace` is required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [VtctldData]: What a command to the Vitess cluster of a branch answered.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun stopWorkflow(
        organization: String? = null,
        database: String,
        branch: String,
        workflow: String,
        params: VtctldStopWorkflow,
        options: RequestOptions? = null,
    ): VtctldData = withRawResponse.stopWorkflow(organization, database, branch, workflow, params, options).decoded()

    /**
     * List the keyspaces that Vitess knows.
     *
     * Returns the records of the keyspaces in Vitess's topology. They differ from those of the
     * keyspaces group and have no pages.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/keyspaces`
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
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [VtctldData]: What a command to the Vitess cluster of a branch answered.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun listKeyspaces(
        organization: String? = null,
        database: String,
        branch: String,
        params: VtctldListKeyspaces = VtctldListKeyspaces(),
        options: RequestOptions? = null,
    ): VtctldData = withRawResponse.listKeyspaces(organization, database, branch, params, options).decoded()

    /** [Vtctld.listKeyspaces] without params. */
    public suspend fun listKeyspaces(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): VtctldData = listKeyspaces(organization, database, branch, VtctldListKeyspaces(), options)

    /**
     * Get the table routing rules in force.
     *
     * Returns the rules that lead queries for one table to another, such as those that a workflow
     * puts in place while its tables move. They are read from the running cluster.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/routing-rules`
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
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [VtctldData]: What a command to the Vitess cluster of a branch answered.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun getRoutingRules(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions? = null,
    ): VtctldData = withRawResponse.getRoutingRules(organization, database, branch, options).decoded()

    /**
     * Get the keyspace routing rules in force.
     *
     * Returns the rules that lead all queries for one keyspace to another. They are read from the
     * running cluster.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/keyspace-routing-rules`
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
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [VtctldData]: What a command to the Vitess cluster of a branch answered.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun getKeyspaceRoutingRules(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions? = null,
    ): VtctldData = withRawResponse.getKeyspaceRoutingRules(organization, database, branch, options).decoded()

    /**
     * Replace the keyspace routing rules.
     *
     * Replaces all keyspace routing rules of the branch; rules that are not in the new list are
     * gone. They decide where live queries go, so read the ones in force first.
     *
     * `PUT /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/keyspace-routing-rules`
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
     * @param params What is sent beside the path; `rules`, `skipRebuild` are required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [VtctldData]: What a command to the Vitess cluster of a branch answered.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun applyKeyspaceRoutingRules(
        organization: String? = null,
        database: String,
        branch: String,
        params: VtctldApplyKeyspaceRoutingRules,
        options: RequestOptions? = null,
    ): VtctldData = withRawResponse.applyKeyspaceRoutingRules(organization, database, branch, params, options).decoded()

    /**
     * Get the record of a shard.
     *
     * Returns what Vitess's topology holds about a shard, among it its primary, its tablet controls
     * and the tables it denies.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/shard`
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
     * @param params What is sent beside the path; `keyspace`, `shard` are required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [VtctldData]: What a command to the Vitess cluster of a branch answered.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun getShard(
        organization: String? = null,
        database: String,
        branch: String,
        params: VtctldGetShard,
        options: RequestOptions? = null,
    ): VtctldData = withRawResponse.getShard(organization, database, branch, params, options).decoded()

    /**
     * Set which tables and traffic the tablets of a shard refuse.
     *
     * Changes the tablet controls of a shard, which Vitess uses to keep queries away from tables
     * that have moved. Meant for emergencies and for cleaning up after a finished MoveTables: a
     * wrong control makes tables unreachable. At least one of `deniedTables`, `remove` and
     * `disableQueryService` must be sent. Production branches need
     * `write_production_branch_topology`.
     *
     * `PUT /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/shard/tablet-control`
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
     * @param params What is sent beside the path; `keyspace`, `shard`, `tabletType` are required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [VtctldData]: What a command to the Vitess cluster of a branch answered.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun setShardTabletControl(
        organization: String? = null,
        database: String,
        branch: String,
        params: VtctldSetShardTabletControl,
        options: RequestOptions? = null,
    ): VtctldData = withRawResponse.setShardTabletControl(organization, database, branch, params, options).decoded()

    /**
     * Make the tablets of a shard read their state again.
     *
     * Tells all tablets of a shard to reload their records from the topology, so that changed
     * tablet controls take effect.
     *
     * `POST /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/shard/refresh-state`
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
     * @param params What is sent beside the path; `keyspace`, `shard` are required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [VtctldData]: What a command to the Vitess cluster of a branch answered.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun refreshShardState(
        organization: String? = null,
        database: String,
        branch: String,
        params: VtctldRefreshStateByShard,
        options: RequestOptions? = null,
    ): VtctldData = withRawResponse.refreshShardState(organization, database, branch, params, options).decoded()

    /**
     * Get the state of the throttler on a tablet.
     *
     * Returns what the throttler of one tablet measures and holds back: its metrics, thresholds,
     * the apps it throttles and its last checks.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/throttler/status`
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
     * @param params What is sent beside the path; `tabletAlias` is required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [VtctldData]: What a command to the Vitess cluster of a branch answered.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun getThrottlerStatus(
        organization: String? = null,
        database: String,
        branch: String,
        params: VtctldGetThrottlerStatus,
        options: RequestOptions? = null,
    ): VtctldData = withRawResponse.getThrottlerStatus(organization, database, branch, params, options).decoded()

    /**
     * Ask the throttler of a tablet whether an app may go on.
     *
     * Runs the check that Vitess's own apps make before each batch of work, on behalf of an app,
     * and returns the decision with the metrics behind it.
     *
     * `POST /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/throttler/check`
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
     * @param params What is sent beside the path; `tabletAlias` is required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [VtctldData]: What a command to the Vitess cluster of a branch answered.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun checkThrottler(
        organization: String? = null,
        database: String,
        branch: String,
        params: VtctldCheckThrottler,
        options: RequestOptions? = null,
    ): VtctldData = withRawResponse.checkThrottler(organization, database, branch, params, options).decoded()

    /**
     * Change the settings of the throttler of a keyspace.
     *
     * Changes the throttler of all tablets of a keyspace: whether it is on, its threshold, and
     * rules for single apps. What is left out stays as it is.
     *
     * `PUT /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/throttler/config`
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
     * @param params What is sent beside the path; `keyspace` is required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [VtctldData]: What a command to the Vitess cluster of a branch answered.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun updateThrottlerConfig(
        organization: String? = null,
        database: String,
        branch: String,
        params: VtctldUpdateThrottlerConfig,
        options: RequestOptions? = null,
    ): VtctldData = withRawResponse.updateThrottlerConfig(organization, database, branch, params, options).decoded()

    /**
     * Get a Vitess operation that runs in the background.
     *
     * Returns the state and, once it is done, the result or error of an operation. The calls of the
     * MoveTables group start such operations and return their identifiers.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/operations/{id}`
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
    public suspend fun getOperation(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: RequestOptions? = null,
    ): VtctldOperation = withRawResponse.getOperation(organization, database, branch, id, options).decoded()

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
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/operations/{id}`
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
            "vtctld_get_operation",
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
            "vtctld_get_operation",
            "wait_until_completed",
            listOf(organization, database, branch, id),
            emptyList(),
            options,
            Replies.json(VtctldOperation.serializer()),
        )
}

internal class VtctldCalls(
    override val calls: Transport,
) : Vtctld, Real

/** The calls of [Vtctld], which give the whole answer: its status, its headers and what it says. */
public class RawVtctld internal constructor(
    private val transport: Transport,
) {
    /** [Vtctld.listWorkflows] with the whole answer. */
    public suspend fun listWorkflows(
        organization: String? = null,
        database: String,
        branch: String,
        params: VtctldListWorkflows,
        options: RequestOptions? = null,
    ): RawResponse<VtctldData> =
        transport.send(
            "vtctld_list_workflows",
            listOf(organization, database, branch),
            params.toQuery(),
            null,
            options,
            Replies.json(VtctldData.serializer()),
        )

    /** [Vtctld.startWorkflow] with the whole answer. */
    public suspend fun startWorkflow(
        organization: String? = null,
        database: String,
        branch: String,
        workflow: String,
        params: VtctldStartWorkflow,
        options: RequestOptions? = null,
    ): RawResponse<VtctldData> =
        transport.send(
            "vtctld_start_workflow",
            listOf(organization, database, branch, workflow),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(VtctldData.serializer()),
        )

    /** [Vtctld.stopWorkflow] with the whole answer. */
    public suspend fun stopWorkflow(
        organization: String? = null,
        database: String,
        branch: String,
        workflow: String,
        params: VtctldStopWorkflow,
        options: RequestOptions? = null,
    ): RawResponse<VtctldData> =
        transport.send(
            "vtctld_stop_workflow",
            listOf(organization, database, branch, workflow),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(VtctldData.serializer()),
        )

    /** [Vtctld.listKeyspaces] with the whole answer. */
    public suspend fun listKeyspaces(
        organization: String? = null,
        database: String,
        branch: String,
        params: VtctldListKeyspaces = VtctldListKeyspaces(),
        options: RequestOptions? = null,
    ): RawResponse<VtctldData> =
        transport.send(
            "vtctld_list_keyspaces",
            listOf(organization, database, branch),
            params.toQuery(),
            null,
            options,
            Replies.json(VtctldData.serializer()),
        )

    /** [Vtctld.listKeyspaces] without params. */
    public suspend fun listKeyspaces(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions?,
    ): RawResponse<VtctldData> = listKeyspaces(organization, database, branch, VtctldListKeyspaces(), options)

    /** [Vtctld.getRoutingRules] with the whole answer. */
    public suspend fun getRoutingRules(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions? = null,
    ): RawResponse<VtctldData> =
        transport.send(
            "vtctld_get_routing_rules",
            listOf(organization, database, branch),
            emptyList(),
            null,
            options,
            Replies.json(VtctldData.serializer()),
        )

    /** [Vtctld.getKeyspaceRoutingRules] with the whole answer. */
    public suspend fun getKeyspaceRoutingRules(
        organization: String? = null,
        database: String,
        branch: String,
        options: RequestOptions? = null,
    ): RawResponse<VtctldData> =
        transport.send(
            "vtctld_get_keyspace_routing_rules",
            listOf(organization, database, branch),
            emptyList(),
            null,
            options,
            Replies.json(VtctldData.serializer()),
        )

    /** [Vtctld.applyKeyspaceRoutingRules] with the whole answer. */
    public suspend fun applyKeyspaceRoutingRules(
        organization: String? = null,
        database: String,
        branch: String,
        params: VtctldApplyKeyspaceRoutingRules,
        options: RequestOptions? = null,
    ): RawResponse<VtctldData> =
        transport.send(
            "vtctld_apply_keyspace_routing_rules",
            listOf(organization, database, branch),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(VtctldData.serializer()),
        )

    /** [Vtctld.getShard] with the whole answer. */
    public suspend fun getShard(
        organization: String? = null,
        database: String,
        branch: String,
        params: VtctldGetShard,
        options: RequestOptions? = null,
    ): RawResponse<VtctldData> =
        transport.send(
            "vtctld_get_shard",
            listOf(organization, database, branch),
            params.toQuery(),
            null,
            options,
            Replies.json(VtctldData.serializer()),
        )

    /** [Vtctld.setShardTabletControl] with the whole answer. */
    public suspend fun setShardTabletControl(
        organization: String? = null,
        database: String,
        branch: String,
        params: VtctldSetShardTabletControl,
        options: RequestOptions? = null,
    ): RawResponse<VtctldData> =
        transport.send(
            "vtctld_set_shard_tablet_control",
            listOf(organization, database, branch),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(VtctldData.serializer()),
        )

    /** [Vtctld.refreshShardState] with the whole answer. */
    public suspend fun refreshShardState(
        organization: String? = null,
        database: String,
        branch: String,
        params: VtctldRefreshStateByShard,
        options: RequestOptions? = null,
    ): RawResponse<VtctldData> =
        transport.send(
            "vtctld_refresh_state_by_shard",
            listOf(organization, database, branch),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(VtctldData.serializer()),
        )

    /** [Vtctld.getThrottlerStatus] with the whole answer. */
    public suspend fun getThrottlerStatus(
        organization: String? = null,
        database: String,
        branch: String,
        params: VtctldGetThrottlerStatus,
        options: RequestOptions? = null,
    ): RawResponse<VtctldData> =
        transport.send(
            "vtctld_get_throttler_status",
            listOf(organization, database, branch),
            params.toQuery(),
            null,
            options,
            Replies.json(VtctldData.serializer()),
        )

    /** [Vtctld.checkThrottler] with the whole answer. */
    public suspend fun checkThrottler(
        organization: String? = null,
        database: String,
        branch: String,
        params: VtctldCheckThrottler,
        options: RequestOptions? = null,
    ): RawResponse<VtctldData> =
        transport.send(
            "vtctld_check_throttler",
            listOf(organization, database, branch),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(VtctldData.serializer()),
        )

    /** [Vtctld.updateThrottlerConfig] with the whole answer. */
    public suspend fun updateThrottlerConfig(
        organization: String? = null,
        database: String,
        branch: String,
        params: VtctldUpdateThrottlerConfig,
        options: RequestOptions? = null,
    ): RawResponse<VtctldData> =
        transport.send(
            "vtctld_update_throttler_config",
            listOf(organization, database, branch),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(VtctldData.serializer()),
        )

    /** [Vtctld.getOperation] with the whole answer. */
    public suspend fun getOperation(
        organization: String? = null,
        database: String,
        branch: String,
        id: String,
        options: RequestOptions? = null,
    ): RawResponse<VtctldOperation> =
        transport.send(
            "vtctld_get_operation",
            listOf(organization, database, branch, id),
            emptyList(),
            null,
            options,
            Replies.json(VtctldOperation.serializer()),
        )
}

/** Arguments of [Vtctld.listWorkflows]. */
public data class VtctldListWorkflows @JvmOverloads constructor(
    /** Name of the keyspace that the workflows write to. */
    public val keyspace: String,
    /** Only the workflow of this name. */
    public val workflow: String? = null,
    /** Whether the log of each stream is included. */
    public val includeLogs: Boolean? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            add("keyspace", keyspace)
            add("workflow", workflow)
            add("include_logs", includeLogs)
        }
}

/** Arguments of [Vtctld.startWorkflow]. */
public data class VtctldStartWorkflow(
    /** Name of the keyspace that the workflow writes to. */
    public val keyspace: String,
) {
    internal fun toBody(): String =
        body {
            put("keyspace", keyspace)
        }
}

/** Arguments of [Vtctld.stopWorkflow]. */
public data class VtctldStopWorkflow(
    /** Name of the keyspace that the workflow writes to. */
    public val keyspace: String,
) {
    internal fun toBody(): String =
        body {
            put("keyspace", keyspace)
        }
}

/** Arguments of [Vtctld.listKeyspaces]. */
public data class VtctldListKeyspaces @JvmOverloads constructor(
    /** Only the keyspace of this name. */
    public val name: String? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            add("name", name)
        }
}

/** Arguments of [Vtctld.applyKeyspaceRoutingRules]. */
public data class VtctldApplyKeyspaceRoutingRules @JvmOverloads constructor(
    /** All rules that shall hold. An empty list removes every rule. */
    public val rules: List<KeyspaceRoutingRule>,
    /**
     * Whether to leave the rebuilding of the serving graph out. The rules take effect only after it
     * was rebuilt, so this is false in most cases.
     */
    public val skipRebuild: Boolean,
    /** Cells in which the serving graph is rebuilt. All of them when left out. */
    public val rebuildCells: List<String>? = null,
) {
    internal fun toBody(): String =
        body {
            put("rules", rules, ListSerializer(KeyspaceRoutingRule.serializer()))
            put("skip_rebuild", skipRebuild)
            put("rebuild_cells", rebuildCells, ListSerializer(String.serializer()))
        }
}

/** Arguments of [Vtctld.getShard]. */
public data class VtctldGetShard(
    /** Name of the keyspace that the shard belongs to. */
    public val keyspace: String,
    /** Range of the shard, such as `-80`, or `-` for the only one. */
    public val shard: String,
) {
    internal fun toQuery(): List<String> =
        query {
            add("keyspace", keyspace)
            add("shard", shard)
        }
}

/** Arguments of [Vtctld.setShardTabletControl]. */
public data class VtctldSetShardTabletControl @JvmOverloads constructor(
    /** Name of the keyspace that the shard belongs to. */
    public val keyspace: String,
    /** Range of the shard, such as `-80`, or `-` for the only one. */
    public val shard: String,
    /** Type of the tablets that the control is for, `primary`, `replica` or `rdonly`. */
    public val tabletType: String,
    /** Only the tablets in these cells. Those of all cells when left out. */
    public val cells: List<String>? = null,
    /** Tables for which the tablets refuse queries; with `remove`, tables to take off that list. */
    public val deniedTables: List<String>? = null,
    /** Whether to take the control away instead of setting it. */
    public val remove: Boolean? = null,
    /** Whether the tablets refuse queries altogether. */
    public val disableQueryService: Boolean? = null,
) {
    internal fun toBody(): String =
        body {
            put("keyspace", keyspace)
            put("shard", shard)
            put("tablet_type", tabletType)
            put("cells", cells, ListSerializer(String.serializer()))
            put("denied_tables", deniedTables, ListSerializer(String.serializer()))
            put("remove", remove)
            put("disable_query_service", disableQueryService)
        }
}

/** Arguments of [Vtctld.refreshShardState]. */
public data class VtctldRefreshStateByShard @JvmOverloads constructor(
    /** Name of the keyspace that the shard belongs to. */
    public val keyspace: String,
    /** Range of the shard, such as `-80`, or `-` for the only one. */
    public val shard: String,
    /** Only the tablets in these cells. Those of all cells when left out. */
    public val cells: List<String>? = null,
) {
    internal fun toBody(): String =
        body {
            put("keyspace", keyspace)
            put("shard", shard)
            put("cells", cells, ListSerializer(String.serializer()))
        }
}

/** Arguments of [Vtctld.getThrottlerStatus]. */
public data class VtctldGetThrottlerStatus(
    /** Alias of the tablet, such as `zone1-0000000100`, as in the list of tablets of the branch. */
    public val tabletAlias: String,
) {
    internal fun toQuery(): List<String> =
        query {
            add("tablet_alias", tabletAlias)
        }
}

/** Arguments of [Vtctld.checkThrottler]. */
public data class VtctldCheckThrottler @JvmOverloads constructor(
    /** Alias of the tablet whose throttler is asked. */
    public val tabletAlias: String,
    /** App on whose behalf to ask, such as `online-ddl`. The throttler's default app when left out. */
    public val appName: String? = null,
    /** How far the check looks. The throttler's default when left out. */
    public val scope: ThrottlerCheckScope? = null,
    /** Whether the check does without renewing the lease that keeps heartbeats for measuring lag going. */
    public val skipRequestHeartbeats: Boolean? = null,
    /** Whether the check passes when the metric it asks for does not exist. */
    public val okIfNotExists: Boolean? = null,
) {
    internal fun toBody(): String =
        body {
            put("tablet_alias", tabletAlias)
            put("app_name", appName)
            put("scope", scope?.value)
            put("skip_request_heartbeats", skipRequestHeartbeats)
            put("ok_if_not_exists", okIfNotExists)
        }
}

/** Arguments of [Vtctld.updateThrottlerConfig]. */
public data class VtctldUpdateThrottlerConfig @JvmOverloads constructor(
    /** Name of the keyspace whose throttler is changed. */
    public val keyspace: String,
    /** Whether the throttler is on. */
    public val enabled: Boolean? = null,
    /** Replication lag in seconds from which on work is held back. Zero or more. */
    public val threshold: Double? = null,
    /** Rules for single apps, to add or to replace. */
    public val apps: List<ThrottledApp>? = null,
    /** Names of the apps whose rules are removed. */
    public val unthrottleApps: List<String>? = null,
    /**
     * The metrics that are checked for an app, by the name of the app, such as `lag` and `loadavg`
     * for `rowstreamer`.
     */
    public val appCheckedMetrics: Map<String, List<String>>? = null,
) {
    internal fun toBody(): String =
        body {
            put("keyspace", keyspace)
            put("enabled", enabled)
            put("threshold", threshold)
            put("apps", apps, ListSerializer(ThrottledApp.serializer()))
            put("unthrottle_apps", unthrottleApps, ListSerializer(String.serializer()))
            put(
                "app_checked_metrics",
                appCheckedMetrics,
                MapSerializer(String.serializer(), ListSerializer(String.serializer())),
            )
        }
}
