// Generated from api/resources/materialize.yaml by `cargo xtask codegen`. Do not edit.
// Materialize: a method an operation.

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
import planetscale.types.MaterializeTableSettings
import planetscale.types.OnDdl
import planetscale.types.VtctldData

/**
 * Vitess's Materialize, which keeps tables of one keyspace of a MySQL branch as near-realtime
 * copies, selections or aggregations of tables of another.
 *
 * Unlike MoveTables it goes on for as long as the copy is wanted, and the target may have another
 * schema. The replies carry what Vitess returns, unchanged, in `data`.
 */
public interface Materialize {
    private val transport: Transport
        get() = Real.transport(this)

    /** The same calls, which give the whole answer: its status, its headers and what it says. */
    public val withRawResponse: RawMaterialize
        get() = RawMaterialize(transport)

    /**
     * Create a Materialize workflow.
     *
     * Creates a workflow that fills the target tables from the source and keeps them up to date.
     *
     * `POST /organizations/{organization}/databases/{database}/branches/{branch}/materialize/workflows`
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
     * @param params What is sent beside the path; `workflow`, `targetKeyspace`, `sourceKeyspace`,
     *   `tableSettings` are required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [VtctldData]: What a command to the Vitess cluster of a branch answered.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun create(
        organization: String? = null,
        database: String,
        branch: String,
        params: MaterializeCreate,
        options: RequestOptions? = null,
    ): VtctldData = withRawResponse.create(organization, database, branch, params, options).decoded()

    /**
     * Get a Materialize workflow.
     *
     * Returns a workflow with its options and streams, as Vitess describes it.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/materialize/workflows/{workflow}`
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
        params: MaterializeShow,
        options: RequestOptions? = null,
    ): VtctldData = withRawResponse.get(organization, database, branch, workflow, params, options).decoded()

    /**
     * Start a stopped Materialize workflow.
     *
     * Lets the streams of a workflow go on from where they stopped.
     *
     * `POST /organizations/{organization}/databases/{database}/branches/{branch}/materialize/workflows/{workflow}/start`
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
     * @return [VtctldData]: What a command to the Vitess cluster of a branch answered.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun start(
        organization: String? = null,
        database: String,
        branch: String,
        workflow: String,
        params: MaterializeStart,
        options: RequestOptions? = null,
    ): VtctldData = withRawResponse.start(organization, database, branch, workflow, params, options).decoded()

    /**
     * Stop a Materialize workflow.
     *
     * Halts the streams of a workflow. The target tables stay as they are and fall behind until it
     * is started again.
     *
     * `POST /organizations/{organization}/databases/{database}/branches/{branch}/materialize/workflows/{workflow}/stop`
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
     * @return [VtctldData]: What a command to the Vitess cluster of a branch answered.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun stop(
        organization: String? = null,
        database: String,
        branch: String,
        workflow: String,
        params: MaterializeStop,
        options: RequestOptions? = null,
    ): VtctldData = withRawResponse.stop(organization, database, branch, workflow, params, options).decoded()

    /**
     * Cancel a Materialize workflow.
     *
     * Ends a workflow for good, and removes the target tables unless told to keep them.
     *
     * `POST /organizations/{organization}/databases/{database}/branches/{branch}/materialize/workflows/{workflow}/cancel`
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
     * @return [VtctldData]: What a command to the Vitess cluster of a branch answered.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun cancel(
        organization: String? = null,
        database: String,
        branch: String,
        workflow: String,
        params: MaterializeCancel,
        options: RequestOptions? = null,
    ): VtctldData = withRawResponse.cancel(organization, database, branch, workflow, params, options).decoded()
}

internal class MaterializeCalls(
    override val calls: Transport,
) : Materialize, Real

/** The calls of [Materialize], which give the whole answer: its status, its headers and what it says. */
public class RawMaterialize internal constructor(
    private val transport: Transport,
) {
    /** [Materialize.create] with the whole answer. */
    public suspend fun create(
        organization: String? = null,
        database: String,
        branch: String,
        params: MaterializeCreate,
        options: RequestOptions? = null,
    ): RawResponse<VtctldData> =
        transport.send(
            "materialize_create",
            listOf(organization, database, branch),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(VtctldData.serializer()),
        )

    /** [Materialize.get] with the whole answer. */
    public suspend fun get(
        organization: String? = null,
        database: String,
        branch: String,
        workflow: String,
        params: MaterializeShow,
        options: RequestOptions? = null,
    ): RawResponse<VtctldData> =
        transport.send(
            "materialize_show",
            listOf(organization, database, branch, workflow),
            params.toQuery(),
            null,
            options,
            Replies.json(VtctldData.serializer()),
        )

    /** [Materialize.start] with the whole answer. */
    public suspend fun start(
        organization: String? = null,
        database: String,
        branch: String,
        workflow: String,
        params: MaterializeStart,
        options: RequestOptions? = null,
    ): RawResponse<VtctldData> =
        transport.send(
            "materialize_start",
            listOf(organization, database, branch, workflow),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(VtctldData.serializer()),
        )

    /** [Materialize.stop] with the whole answer. */
    public suspend fun stop(
        organization: String? = null,
        database: String,
        branch: String,
        workflow: String,
        params: MaterializeStop,
        options: RequestOptions? = null,
    ): RawResponse<VtctldData> =
        transport.send(
            "materialize_stop",
            listOf(organization, database, branch, workflow),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(VtctldData.serializer()),
        )

    /** [Materialize.cancel] with the whole answer. */
    public suspend fun cancel(
        organization: String? = null,
        database: String,
        branch: String,
        workflow: String,
        params: MaterializeCancel,
        options: RequestOptions? = null,
    ): RawResponse<VtctldData> =
        transport.send(
            "materialize_cancel",
            listOf(organization, database, branch, workflow),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(VtctldData.serializer()),
        )
}

/** Arguments of [Materialize.create]. */
public data class MaterializeCreate @JvmOverloads constructor(
    /** Name of the workflow, unique in the target keyspace. */
    public val workflow: String,
    /** Name of the keyspace that the tables are kept in. */
    public val targetKeyspace: String,
    /** Name of the keyspace that the rows come from. */
    public val sourceKeyspace: String,
    /** The target tables and how each is made. */
    public val tableSettings: List<MaterializeTableSettings>,
    /** Cells whose tablets rows are read from. Any cell when left out. */
    public val cells: List<String>? = null,
    /**
     * Names of small tables that are copied as they are to every shard, so that joins with them
     * stay within a shard.
     */
    public val referenceTables: List<String>? = null,
    /** Types of the tablets that rows are read from, `primary`, `replica` or `rdonly`. */
    public val tabletTypes: List<String>? = null,
    /** Whether the workflow stops when the rows are copied, before it carries changes over. */
    public val stopAfterCopy: Boolean? = null,
    /** Whether tablets are preferred in the order in which `tabletTypes` lists their types. */
    public val tabletTypesInPreferenceOrder: Boolean? = null,
    /** Whether secondary indexes are created only after the rows are copied, which makes the copy faster. */
    public val deferSecondaryKeys: Boolean? = null,
    /** Whether all tables are copied in one go from one snapshot. */
    public val atomicCopy: Boolean? = null,
    /** What happens when the schema of a source table changes while the workflow runs. */
    public val onDdl: OnDdl? = null,
    /** Time zone of DATETIME values in the source, such as `America/New_York`. They are converted to UTC. */
    public val sourceTimeZone: String? = null,
) {
    internal fun toBody(): String =
        body {
            put("workflow", workflow)
            put("target_keyspace", targetKeyspace)
            put("source_keyspace", sourceKeyspace)
            put("table_settings", tableSettings, ListSerializer(MaterializeTableSettings.serializer()))
            put("cells", cells, ListSerializer(String.serializer()))
            put("reference_tables", referenceTables, ListSerializer(String.serializer()))
            put("tablet_types", tabletTypes, ListSerializer(String.serializer()))
            put("stop_after_copy", stopAfterCopy)
            put("tablet_types_in_preference_order", tabletTypesInPreferenceOrder)
            put("defer_secondary_keys", deferSecondaryKeys)
            put("atomic_copy", atomicCopy)
            put("on_ddl", onDdl?.value)
            put("source_time_zone", sourceTimeZone)
        }
}

/** Arguments of [Materialize.get]. */
public data class MaterializeShow @JvmOverloads constructor(
    /** Name of the keyspace that the workflow writes to. */
    public val targetKeyspace: String,
    /** Whether the log of each stream is included. */
    public val includeLogs: Boolean? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            add("target_keyspace", targetKeyspace)
            add("include_logs", includeLogs)
        }
}

/** Arguments of [Materialize.start]. */
public data class MaterializeStart(
    /** Name of the keyspace that the workflow writes to. */
    public val targetKeyspace: String,
) {
    internal fun toBody(): String =
        body {
            put("target_keyspace", targetKeyspace)
        }
}

/** Arguments of [Materialize.stop]. */
public data class MaterializeStop(
    /** Name of the keyspace that the workflow writes to. */
    public val targetKeyspace: String,
) {
    internal fun toBody(): String =
        body {
            put("target_keyspace", targetKeyspace)
        }
}

/** Arguments of [Materialize.cancel]. */
public data class MaterializeCancel @JvmOverloads constructor(
    /** Name of the keyspace that the workflow writes to. */
    public val targetKeyspace: String,
    /** Whether the target tables stay. */
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
