// Generated from api/resources/move_tables.yaml by `cargo xtask codegen`. Do not edit.
// MoveTables: a method an operation.

package planetscale.resources

import kotlinx.serialization.builtins.ListSerializer
import kotlinx.serialization.builtins.serializer
import planetscale.RawResponse
import planetscale.Real
import planetscale.Replies
import planetscale.RequestOptions
import planetscale.Transport
import planetscale.body
import planetscale.query
import planetscale.types.AutoIncrementHandling
import planetscale.types.OnDdl
import planetscale.types.VtctldData
import planetscale.types.VtctldOperationReference

/**
 * Vitess's MoveTables, which moves tables from one keyspace of a MySQL branch to another, with all
 * its options.
 *
 * The workflows group does the same in simpler steps. A workflow is known by its name and its
 * target keyspace. Every call that changes something returns the identifier of an operation that
 * runs in the background; follow it with `get_operation` of the Vitess operations group.
 */
public interface MoveTables {
    private val transport: Transport
        get() = Real.transport(this)

    /** The same calls, which give the whole answer: its status, its headers and what it says. */
    public val withRawResponse: RawMoveTables
        get() = RawMoveTables(transport)

    /**
     * Create a MoveTables workflow.
     *
     * Creates a workflow that copies tables to the target keyspace and then carries changes over as
     * they happen. The source keyspace goes on serving all traffic until it is switched. Name the
     * tables, or set `allTables`.
     *
     * `POST /organizations/{organization}/databases/{database}/branches/{branch}/move-tables/workflows`
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
     * @param params What is sent beside the path; `workflow`, `targetKeyspace`, `sourceKeyspace`
     *   are required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [VtctldOperationReference]: The identifier of a Vitess operation that was started
     *   and runs in the background.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun create(
        organization: String? = null,
        database: String,
        branch: String,
        params: MoveTablesCreate,
        options: RequestOptions? = null,
    ): VtctldOperationReference = withRawResponse.create(organization, database, branch, params, options).decoded()

    /**
     * Get a MoveTables workflow.
     *
     * Returns a workflow with its options and streams, as Vitess describes it.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/move-tables/workflows/{workflow}`
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
     * @param workflow Name of the workflow, such as `move_orders`.
     * @param params What is sent beside the path; `targetKeyspace` is required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [VtctldData]: What a command to the Vitess cluster of a branch answered.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun get(
        organization: String? = null,
        database: String,
        branch: String,
        workflow: String,
        params: MoveTablesShow,
        options: RequestOptions? = null,
    ): VtctldData = withRawResponse.get(organization, database, branch, workflow, params, options).decoded()

    /**
     * Get how far a MoveTables workflow is.
     *
     * Returns the progress of the copy, table by table, the state of each stream, and which traffic
     * has been switched.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/move-tables/workflows/{workflow}/status`
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
     * @param workflow Name of the workflow, such as `move_orders`.
     * @param params What is sent beside the path; `targetKeyspace` is required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [VtctldData]: What a command to the Vitess cluster of a branch answered.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun getStatus(
        organization: String? = null,
        database: String,
        branch: String,
        workflow: String,
        params: MoveTablesStatus,
        options: RequestOptions? = null,
    ): VtctldData = withRawResponse.getStatus(organization, database, branch, workflow, params, options).decoded()

    /**
     * Send the traffic of a workflow's tables to the target keyspace.
     *
     * Switches the traffic of the given types of tablets, or of all. Once the primaries are
     * switched, the target takes the writes and the source is kept in step for the way back.
     *
     * `POST /organizations/{organization}/databases/{database}/branches/{branch}/move-tables/workflows/{workflow}/switch-traffic`
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
     * @param params What is sent beside the path; `targetKeyspace` is required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [VtctldOperationReference]: The identifier of a Vitess operation that was started
     *   and runs in the background.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun switchTraffic(
        organization: String? = null,
        database: String,
        branch: String,
        workflow: String,
        params: MoveTablesSwitchTraffic,
        options: RequestOptions? = null,
    ): VtctldOperationReference =
        withRawResponse.switchTraffic(organization, database, branch, workflow, params, options).decoded()

    /**
     * Send the traffic of a workflow's tables back to the source keyspace.
     *
     * Undoes a switch, for the given types of tablets or for all. Nothing is lost, since the source
     * was kept in step.
     *
     * `POST /organizations/{organization}/databases/{database}/branches/{branch}/move-tables/workflows/{workflow}/reverse-traffic`
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
     * @param params What is sent beside the path; `targetKeyspace` is required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [VtctldOperationReference]: The identifier of a Vitess operation that was started
     *   and runs in the background.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun reverseTraffic(
        organization: String? = null,
        database: String,
        branch: String,
        workflow: String,
        params: MoveTablesReverseTraffic,
        options: RequestOptions? = null,
    ): VtctldOperationReference =
        withRawResponse.reverseTraffic(organization, database, branch, workflow, params, options).decoded()

    /**
     * Cancel a MoveTables workflow.
     *
     * Ends a workflow whose traffic was not switched, and removes the copies from the target
     * keyspace unless told to keep them.
     *
     * `POST /organizations/{organization}/databases/{database}/branches/{branch}/move-tables/workflows/{workflow}/cancel`
     *
     * Service token: `delete_workflow`.
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
     * @param params What is sent beside the path; `targetKeyspace` is required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [VtctldOperationReference]: The identifier of a Vitess operation that was started
     *   and runs in the background.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun cancel(
        organization: String? = null,
        database: String,
        branch: String,
        workflow: String,
        params: MoveTablesCancel,
        options: RequestOptions? = null,
    ): VtctldOperationReference =
        withRawResponse.cancel(organization, database, branch, workflow, params, options).decoded()

    /**
     * Complete a MoveTables workflow.
     *
     * Ends a workflow whose traffic was switched: drops the tables from the source keyspace and
     * removes the routing rules, unless told to keep them. There is no way back, so try it with
     * `dryRun` first.
     *
     * `POST /organizations/{organization}/databases/{database}/branches/{branch}/move-tables/workflows/{workflow}/complete`
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
     * @param params What is sent beside the path; `targetKeyspace` is required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [VtctldOperationReference]: The identifier of a Vitess operation that was started
     *   and runs in the background.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun complete(
        organization: String? = null,
        database: String,
        branch: String,
        workflow: String,
        params: MoveTablesComplete,
        options: RequestOptions? = null,
    ): VtctldOperationReference =
        withRawResponse.complete(organization, database, branch, workflow, params, options).decoded()
}

internal class MoveTablesCalls(
    override val calls: Transport,
) : MoveTables, Real

/** The calls of [MoveTables], which give the whole answer: its status, its headers and what it says. */
public class RawMoveTables internal constructor(
    private val transport: Transport,
) {
    /** [MoveTables.create] with the whole answer. */
    public suspend fun create(
        organization: String? = null,
        database: String,
        branch: String,
        params: MoveTablesCreate,
        options: RequestOptions? = null,
    ): RawResponse<VtctldOperationReference> =
        transport.send(
            "move_tables_create",
            listOf(organization, database, branch),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(VtctldOperationReference.serializer()),
        )

    /** [MoveTables.get] with the whole answer. */
    public suspend fun get(
        organization: String? = null,
        database: String,
        branch: String,
        workflow: String,
        params: MoveTablesShow,
        options: RequestOptions? = null,
    ): RawResponse<VtctldData> =
        transport.send(
            "move_tables_show",
            listOf(organization, database, branch, workflow),
            params.toQuery(),
            null,
            options,
            Replies.json(VtctldData.serializer()),
        )

    /** [MoveTables.getStatus] with the whole answer. */
    public suspend fun getStatus(
        organization: String? = null,
        database: String,
        branch: String,
        workflow: String,
        params: MoveTablesStatus,
        options: RequestOptions? = null,
    ): RawResponse<VtctldData> =
        transport.send(
            "move_tables_status",
            listOf(organization, database, branch, workflow),
            params.toQuery(),
            null,
            options,
            Replies.json(VtctldData.serializer()),
        )

    /** [MoveTables.switchTraffic] with the whole answer. */
    public suspend fun switchTraffic(
        organization: String? = null,
        database: String,
        branch: String,
        workflow: String,
        params: MoveTablesSwitchTraffic,
        options: RequestOptions? = null,
    ): RawResponse<VtctldOperationReference> =
        transport.send(
            "move_tables_switch_traffic",
            listOf(organization, database, branch, workflow),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(VtctldOperationReference.serializer()),
        )

    /** [MoveTables.reverseTraffic] with the whole answer. */
    public suspend fun reverseTraffic(
        organization: String? = null,
        database: String,
        branch: String,
        workflow: String,
        params: MoveTablesReverseTraffic,
        options: RequestOptions? = null,
    ): RawResponse<VtctldOperationReference> =
        transport.send(
            "move_tables_reverse_traffic",
            listOf(organization, database, branch, workflow),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(VtctldOperationReference.serializer()),
        )

    /** [MoveTables.cancel] with the whole answer. */
    public suspend fun cancel(
        organization: String? = null,
        database: String,
        branch: String,
        workflow: String,
        params: MoveTablesCancel,
        options: RequestOptions? = null,
    ): RawResponse<VtctldOperationReference> =
        transport.send(
            "move_tables_cancel",
            listOf(organization, database, branch, workflow),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(VtctldOperationReference.serializer()),
        )

    /** [MoveTables.complete] with the whole answer. */
    public suspend fun complete(
        organization: String? = null,
        database: String,
        branch: String,
        workflow: String,
        params: MoveTablesComplete,
        options: RequestOptions? = null,
    ): RawResponse<VtctldOperationReference> =
        transport.send(
            "move_tables_complete",
            listOf(organization, database, branch, workflow),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(VtctldOperationReference.serializer()),
        )
}

/** Arguments of [MoveTables.create]. */
public data class MoveTablesCreate @JvmOverloads constructor(
    /** Name of the workflow, unique in the target keyspace. */
    public val workflow: String,
    /** Name of the keyspace that the tables go to. */
    public val targetKeyspace: String,
    /** Name of the keyspace that the tables come from. */
    public val sourceKeyspace: String,
    /** Names of the tables to move. Not together with `allTables`. */
    public val tables: List<String>? = null,
    /** Whether all tables of the source keyspace move. */
    public val allTables: Boolean? = null,
    /** Whether the workflow starts at once. True when left out. */
    public val autoStart: Boolean? = null,
    /** Whether the workflow stops when the rows are copied, before it carries changes over. */
    public val stopAfterCopy: Boolean? = null,
    /** Whether secondary indexes are created only after the rows are copied, which makes the copy faster. */
    public val deferSecondaryKeys: Boolean? = null,
    /** What happens when the schema of a source table changes while the workflow runs. */
    public val onDdl: OnDdl? = null,
    /** What becomes of AUTO_INCREMENT when the target keyspace is sharded. */
    public val shardedAutoIncrementHandling: AutoIncrementHandling? = null,
    /** Name of the unsharded keyspace in which sequence tables are created when AUTO_INCREMENT is replaced. */
    public val globalKeyspace: String? = null,
    /** Time zone of DATETIME values in the source, such as `America/New_York`. They are converted to UTC. */
    public val sourceTimeZone: String? = null,
    /** Identifier of the one tenant whose rows move into a keyspace that many tenants share. */
    public val tenantId: String? = null,
    /** Cells whose tablets rows are read from. Any cell when left out. */
    public val cells: List<String>? = null,
    /** Types of the tablets that rows are read from, `primary`, `replica` or `rdonly`. */
    public val tabletTypes: List<String>? = null,
    /** Names of tables that stay behind when all others move. */
    public val excludeTables: List<String>? = null,
    /** Whether all tables are copied in one go from one snapshot, which tables with foreign keys need. */
    public val atomicCopy: Boolean? = null,
) {
    internal fun toBody(): String =
        body {
            put("workflow", workflow)
            put("target_keyspace", targetKeyspace)
            put("source_keyspace", sourceKeyspace)
            put("tables", tables, ListSerializer(String.serializer()))
            put("all_tables", allTables)
            put("auto_start", autoStart)
            put("stop_after_copy", stopAfterCopy)
            put("defer_secondary_keys", deferSecondaryKeys)
            put("on_ddl", onDdl?.value)
            put("sharded_auto_increment_handling", shardedAutoIncrementHandling?.value)
            put("global_keyspace", globalKeyspace)
            put("source_time_zone", sourceTimeZone)
            put("tenant_id", tenantId)
            put("cells", cells, ListSerializer(String.serializer()))
            put("tablet_types", tabletTypes, ListSerializer(String.serializer()))
            put("exclude_tables", excludeTables, ListSerializer(String.serializer()))
            put("atomic_copy", atomicCopy)
        }
}

/** Arguments of [MoveTables.get]. */
public data class MoveTablesShow(
    /** Name of the keyspace that the workflow writes to. */
    public val targetKeyspace: String,
) {
    internal fun toQuery(): List<String> =
        query {
            add("target_keyspace", targetKeyspace)
        }
}

/** Arguments of [MoveTables.getStatus]. */
public data class MoveTablesStatus(
    /** Name of the keyspace that the workflow writes to. */
    public val targetKeyspace: String,
) {
    internal fun toQuery(): List<String> =
        query {
            add("target_keyspace", targetKeyspace)
        }
}

/** Arguments of [MoveTables.switchTraffic]. */
public data class MoveTablesSwitchTraffic @JvmOverloads constructor(
    /** Name of the keyspace that the workflow writes to. */
    public val targetKeyspace: String,
    /** Types of the tablets whose traffic is switched, `primary`, `replica` or `rdonly`. All of them when left out. */
    public val tabletTypes: List<String>? = null,
    /** Lag of the streams in seconds above which the switch is refused. */
    public val maxReplicationLagAllowed: Long? = null,
    /** Whether to only report what would be done. */
    public val dryRun: Boolean? = null,
    /** Whether sequences that number the rows of the tables are set to go on after the highest number in use. */
    public val initializeTargetSequences: Boolean? = null,
) {
    internal fun toBody(): String =
        body {
            put("target_keyspace", targetKeyspace)
            put("tablet_types", tabletTypes, ListSerializer(String.serializer()))
            put("max_replication_lag_allowed", maxReplicationLagAllowed)
            put("dry_run", dryRun)
            put("initialize_target_sequences", initializeTargetSequences)
        }
}

/** Arguments of [MoveTables.reverseTraffic]. */
public data class MoveTablesReverseTraffic @JvmOverloads constructor(
    /** Name of the keyspace that the workflow writes to. */
    public val targetKeyspace: String,
    /** Types of the tablets whose traffic goes back, `primary`, `replica` or `rdonly`. All of them when left out. */
    public val tabletTypes: List<String>? = null,
    /** Lag of the streams in seconds above which the switch is refused. */
    public val maxReplicationLagAllowed: Long? = null,
    /** Whether to only report what would be done. */
    public val dryRun: Boolean? = null,
) {
    internal fun toBody(): String =
        body {
            put("target_keyspace", targetKeyspace)
            put("tablet_types", tabletTypes, ListSerializer(String.serializer()))
            put("max_replication_lag_allowed", maxReplicationLagAllowed)
            put("dry_run", dryRun)
        }
}

/** Arguments of [MoveTables.cancel]. */
public data class MoveTablesCancel @JvmOverloads constructor(
    /** Name of the keyspace that the workflow writes to. */
    public val targetKeyspace: String,
    /** Whether the copied tables stay in the target keyspace. */
    public val keepData: Boolean? = null,
    /** Whether the routing rules of the workflow stay in force. */
    public val keepRoutingRules: Boolean? = null,
) {
    internal fun toBody(): String =
        body {
            put("target_keyspace", targetKeyspace)
            put("keep_data", keepData)
            put("keep_routing_rules", keepRoutingRules)
        }
}

/** Arguments of [MoveTables.complete]. */
public data class MoveTablesComplete @JvmOverloads constructor(
    /** Name of the keyspace that the workflow writes to. */
    public val targetKeyspace: String,
    /** Whether the tables stay in the source keyspace. */
    public val keepData: Boolean? = null,
    /** Whether the routing rules of the workflow stay in force. */
    public val keepRoutingRules: Boolean? = null,
    /** Whether the tables in the source keyspace are renamed instead of dropped. */
    public val renameTables: Boolean? = null,
    /** Whether to only report what would be done. */
    public val dryRun: Boolean? = null,
) {
    internal fun toBody(): String =
        body {
            put("target_keyspace", targetKeyspace)
            put("keep_data", keepData)
            put("keep_routing_rules", keepRoutingRules)
            put("rename_tables", renameTables)
            put("dry_run", dryRun)
        }
}
