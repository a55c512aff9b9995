// Generated from api/resources/vdiff.yaml by `cargo xtask codegen`. Do not edit.
// VDiff: a method an operation.

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
import planetscale.types.VtctldData

/**
 * Compares, row by row, the source and target tables of a VReplication workflow on a MySQL (Vitess)
 * branch, so that one can be sure of the copy before traffic is switched.
 *
 * A comparison runs in the background and can be stopped and resumed. The replies carry what Vitess
 * returns, unchanged, in `data`.
 */
public interface Vdiff {
    private val transport: Transport
        get() = Real.transport(this)

    /** The same calls, which give the whole answer: its status, its headers and what it says. */
    public val withRawResponse: RawVdiff
        get() = RawVdiff(transport)

    /**
     * Start a comparison of a workflow's tables.
     *
     * Starts a comparison, once the streams of the workflow are running, and returns its UUID. Get
     * the comparison to see how far it is and what it found.
     *
     * `POST /organizations/{organization}/databases/{database}/branches/{branch}/vdiff/workflows/{workflow}/vdiffs`
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
    public suspend fun create(
        organization: String? = null,
        database: String,
        branch: String,
        workflow: String,
        params: VdiffCreate,
        options: RequestOptions? = null,
    ): VtctldData = withRawResponse.create(organization, database, branch, workflow, params, options).decoded()

    /**
     * List the comparisons of a workflow.
     *
     * Returns the comparisons of a workflow, finished or not, as Vitess lists them, without pages.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/vdiff/workflows/{workflow}/vdiffs`
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
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        workflow: String,
        params: VdiffList,
        options: RequestOptions? = null,
    ): VtctldData = withRawResponse.list(organization, database, branch, workflow, params, options).decoded()

    /**
     * Get a comparison with its findings.
     *
     * Returns the state and progress of a comparison and, for each table and shard, the rows that
     * differ or are on one side only. No mismatch in a completed comparison means that traffic can
     * be switched.
     *
     * `GET /organizations/{organization}/databases/{database}/branches/{branch}/vdiff/workflows/{workflow}/vdiffs/{uuid}`
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
     * @param uuid UUID of the comparison, as creating or listing it returned.
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
        uuid: String,
        params: VdiffShow,
        options: RequestOptions? = null,
    ): VtctldData = withRawResponse.get(organization, database, branch, workflow, uuid, params, options).decoded()

    /**
     * Delete a comparison.
     *
     * Removes a comparison and what it found. The tables are not touched.
     *
     * `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/vdiff/workflows/{workflow}/vdiffs/{uuid}`
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
     * @param uuid UUID of the comparison, as creating or listing it returned.
     * @param params What is sent beside the path; `targetKeyspace` is required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [VtctldData]: What a command to the Vitess cluster of a branch answered.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun delete(
        organization: String? = null,
        database: String,
        branch: String,
        workflow: String,
        uuid: String,
        params: VdiffDelete,
        options: RequestOptions? = null,
    ): VtctldData = withRawResponse.delete(organization, database, branch, workflow, uuid, params, options).decoded()

    /**
     * Stop a running comparison.
     *
     * Halts a comparison. It keeps its place and can be resumed.
     *
     * `POST /organizations/{organization}/databases/{database}/branches/{branch}/vdiff/workflows/{workflow}/vdiffs/{uuid}/stop`
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
     * @param uuid UUID of the comparison, as creating or listing it returned.
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
        uuid: String,
        params: VdiffStop,
        options: RequestOptions? = null,
    ): VtctldData = withRawResponse.stop(organization, database, branch, workflow, uuid, params, options).decoded()

    /**
     * Resume a stopped or finished comparison.
     *
     * Lets a comparison go on from its last row. On one that was completed, it compares only the
     * rows that were added since.
     *
     * `POST /organizations/{organization}/databases/{database}/branches/{branch}/vdiff/workflows/{workflow}/vdiffs/{uuid}/resume`
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
     * @param uuid UUID of the comparison, as creating or listing it returned.
     * @param params What is sent beside the path; `targetKeyspace` is required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [VtctldData]: What a command to the Vitess cluster of a branch answered.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun resume(
        organization: String? = null,
        database: String,
        branch: String,
        workflow: String,
        uuid: String,
        params: VdiffResume,
        options: RequestOptions? = null,
    ): VtctldData = withRawResponse.resume(organization, database, branch, workflow, uuid, params, options).decoded()
}

internal class VdiffCalls(
    override val calls: Transport,
) : Vdiff, Real

/** The calls of [Vdiff], which give the whole answer: its status, its headers and what it says. */
public class RawVdiff internal constructor(
    private val transport: Transport,
) {
    /** [Vdiff.create] with the whole answer. */
    public suspend fun create(
        organization: String? = null,
        database: String,
        branch: String,
        workflow: String,
        params: VdiffCreate,
        options: RequestOptions? = null,
    ): RawResponse<VtctldData> =
        transport.send(
            "vdiff_create",
            listOf(organization, database, branch, workflow),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(VtctldData.serializer()),
        )

    /** [Vdiff.list] with the whole answer. */
    public suspend fun list(
        organization: String? = null,
        database: String,
        branch: String,
        workflow: String,
        params: VdiffList,
        options: RequestOptions? = null,
    ): RawResponse<VtctldData> =
        transport.send(
            "vdiff_list",
            listOf(organization, database, branch, workflow),
            params.toQuery(),
            null,
            options,
            Replies.json(VtctldData.serializer()),
        )

    /** [Vdiff.get] with the whole answer. */
    public suspend fun get(
        organization: String? = null,
        database: String,
        branch: String,
        workflow: String,
        uuid: String,
        params: VdiffShow,
        options: RequestOptions? = null,
    ): RawResponse<VtctldData> =
        transport.send(
            "vdiff_show",
            listOf(organization, database, branch, workflow, uuid),
            params.toQuery(),
            null,
            options,
            Replies.json(VtctldData.serializer()),
        )

    /** [Vdiff.delete] with the whole answer. */
    public suspend fun delete(
        organization: String? = null,
        database: String,
        branch: String,
        workflow: String,
        uuid: String,
        params: VdiffDelete,
        options: RequestOptions? = null,
    ): RawResponse<VtctldData> =
        transport.send(
            "vdiff_delete",
            listOf(organization, database, branch, workflow, uuid),
            params.toQuery(),
            null,
            options,
            Replies.json(VtctldData.serializer()),
        )

    /** [Vdiff.stop] with the whole answer. */
    public suspend fun stop(
        organization: String? = null,
        database: String,
        branch: String,
        workflow: String,
        uuid: String,
        params: VdiffStop,
        options: RequestOptions? = null,
    ): RawResponse<VtctldData> =
        transport.send(
            "vdiff_stop",
            listOf(organization, database, branch, workflow, uuid),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(VtctldData.serializer()),
        )

    /** [Vdiff.resume] with the whole answer. */
    public suspend fun resume(
        organization: String? = null,
        database: String,
        branch: String,
        workflow: String,
        uuid: String,
        params: VdiffResume,
        options: RequestOptions? = null,
    ): RawResponse<VtctldData> =
        transport.send(
            "vdiff_resume",
            listOf(organization, database, branch, workflow, uuid),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(VtctldData.serializer()),
        )
}

/** Arguments of [Vdiff.create]. */
public data class VdiffCreate @JvmOverloads constructor(
    /** Name of the keyspace that the workflow writes to. */
    public val targetKeyspace: String,
    /** Whether the comparison goes on by itself after errors that can pass. */
    public val autoRetry: Boolean? = null,
    /** Whether the comparison starts at once. Otherwise it waits to be resumed. */
    public val autoStart: Boolean? = null,
    /** Whether the report holds a query for each difference, for looking into it. */
    public val debugQuery: Boolean? = null,
    /** Whether rows in the report show their primary keys only. */
    public val onlyPks: Boolean? = null,
    /**
     * Whether MySQL's statistics of the tables are refreshed first, which makes the progress more
     * exact and costs some load.
     */
    public val updateTableStats: Boolean? = null,
    /** Whether the reply says more about each step. */
    public val verbose: Boolean? = null,
    /** Only these tables of the workflow. All of them when left out. */
    public val tables: List<String>? = null,
    /** Types of the tablets to read from, `primary`, `replica` or `rdonly`. */
    public val tabletTypes: List<String>? = null,
    /**
     * How a tablet is chosen among the types, by Vitess's words for it: `INORDER` prefers them in
     * the order of the list, `ANY` takes them as equals.
     */
    public val tabletSelectionPreference: String? = null,
    /** How many seconds to wait for replication to catch up before rows are read. */
    public val filteredReplicationWaitTime: Long? = null,
    /** How many differing rows of a table the report shows at most. 0 shows all. */
    public val maxReportSampleRows: Long? = null,
    /**
     * How many rows that seem to be on one side only are compared a second time, since different
     * collations can order equal rows differently.
     */
    public val maxExtraRowsToCompare: Long? = null,
    /** How many characters of each column the report shows at most. 0 shows everything. */
    public val rowDiffColumnTruncateAt: Long? = null,
    /** How many rows of each table are compared at most. All of them when left out. */
    public val limit: Long? = null,
) {
    internal fun toBody(): String =
        body {
            put("target_keyspace", targetKeyspace)
            put("auto_retry", autoRetry)
            put("auto_start", autoStart)
            put("debug_query", debugQuery)
            put("only_pks", onlyPks)
            put("update_table_stats", updateTableStats)
            put("verbose", verbose)
            put("tables", tables, ListSerializer(String.serializer()))
            put("tablet_types", tabletTypes, ListSerializer(String.serializer()))
            put("tablet_selection_preference", tabletSelectionPreference)
            put("filtered_replication_wait_time", filteredReplicationWaitTime)
            put("max_report_sample_rows", maxReportSampleRows)
            put("max_extra_rows_to_compare", maxExtraRowsToCompare)
            put("row_diff_column_truncate_at", rowDiffColumnTruncateAt)
            put("limit", limit)
        }
}

/** Arguments of [Vdiff.list]. */
public data class VdiffList(
    /** Name of the keyspace that the workflow writes to. */
    public val targetKeyspace: String,
) {
    internal fun toQuery(): List<String> =
        query {
            add("target_keyspace", targetKeyspace)
        }
}

/** Arguments of [Vdiff.get]. */
public data class VdiffShow(
    /** Name of the keyspace that the workflow writes to. */
    public val targetKeyspace: String,
) {
    internal fun toQuery(): List<String> =
        query {
            add("target_keyspace", targetKeyspace)
        }
}

/** Arguments of [Vdiff.delete]. */
public data class VdiffDelete(
    /** Name of the keyspace that the workflow writes to. */
    public val targetKeyspace: String,
) {
    internal fun toQuery(): List<String> =
        query {
            add("target_keyspace", targetKeyspace)
        }
}

/** Arguments of [Vdiff.stop]. */
public data class VdiffStop @JvmOverloads constructor(
    /** Name of the keyspace that the workflow writes to. */
    public val targetKeyspace: String,
    /** Only on these shards of it. On all of them when left out. */
    public val targetShards: List<String>? = null,
) {
    internal fun toBody(): String =
        body {
            put("target_keyspace", targetKeyspace)
            put("target_shards", targetShards, ListSerializer(String.serializer()))
        }
}

/** Arguments of [Vdiff.resume]. */
public data class VdiffResume @JvmOverloads constructor(
    /** Name of the keyspace that the workflow writes to. */
    public val targetKeyspace: String,
    /** Only on these shards of it. On all of them when left out. */
    public val targetShards: List<String>? = null,
) {
    internal fun toBody(): String =
        body {
            put("target_keyspace", targetKeyspace)
            put("target_shards", targetShards, ListSerializer(String.serializer()))
        }
}
