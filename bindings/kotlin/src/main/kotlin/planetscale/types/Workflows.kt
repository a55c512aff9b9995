// Generated from api/resources/workflows.yaml by `cargo xtask codegen`. Do not edit.
// Workflows: the types.

@file:UseSerializers(Decimal::class, Flag::class, Items::class, Timestamp::class, WholeNumber::class)

package planetscale.types

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.UseSerializers
import kotlinx.serialization.json.JsonElement
import planetscale.Scalar
import planetscale.Word
import planetscale.serial.Decimal
import planetscale.serial.Flag
import planetscale.serial.Items
import planetscale.serial.Timestamp
import planetscale.serial.WholeNumber
import planetscale.serial.WordSerializer
import kotlin.time.Instant

/**
 * What a workflow does when the schema of one of its source tables changes.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = OnDdl.Serializer::class)
public class OnDdl(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<OnDdl>("OnDdl", ::OnDdl)

    /** The words that are known. */
    public companion object {
        /** The change is not carried over and the workflow goes on. */
        @JvmField
        public val IGNORE: OnDdl = OnDdl("IGNORE")

        /** The workflow stops before the change, so that somebody can apply it to the target by hand. */
        @JvmField
        public val STOP: OnDdl = OnDdl("STOP")

        /** The change is applied to the target as well. If that fails, the workflow stops on the error. */
        @JvmField
        public val EXEC: OnDdl = OnDdl("EXEC")

        /** The change is applied to the target as well. If that fails, the workflow goes on. */
        @JvmField
        public val EXEC_IGNORE: OnDdl = OnDdl("EXEC_IGNORE")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<OnDdl> = listOf(IGNORE, STOP, EXEC, EXEC_IGNORE)
    }
}

/**
 * The moving of tables from one keyspace to another.
 *
 * Lists hold it without `streams`, `tables` and `vdiff`. In the reply for a single workflow the
 * branch and the keyspaces come with all their own fields, of which only those of a short reference
 * are described here.
 */
@Serializable
public data class Workflow(
    /** Identifier of the workflow. Paths take `number` instead. */
    public val id: String = "",
    /** Name that the workflow was given. */
    public val name: String = "",
    /** Number of the workflow, counted up within the database. Paths take it as `{number}`. */
    public val number: Long = 0,
    /** Where the workflow stands. */
    public val state: WorkflowState = WorkflowState(""),
    /** When the workflow was created. */
    @SerialName("created_at")
    public val createdAt: Instant = Instant.fromEpochSeconds(0),
    /** When the workflow last changed. */
    @SerialName("updated_at")
    public val updatedAt: Instant = Instant.fromEpochSeconds(0),
    /** When it began to copy. Null before that. */
    @SerialName("started_at")
    public val startedAt: Instant? = null,
    /** When it was completed. Null before that. */
    @SerialName("completed_at")
    public val completedAt: Instant? = null,
    /** When it was cancelled. Null if it was not. */
    @SerialName("cancelled_at")
    public val cancelledAt: Instant? = null,
    /** When its traffic was last sent back to the source. Null if it never was. */
    @SerialName("reversed_at")
    public val reversedAt: Instant? = null,
    /** When it was last retried after an error. Null if it never was. */
    @SerialName("retried_at")
    public val retriedAt: Instant? = null,
    /** When all rows were copied. Null before that. */
    @SerialName("data_copy_completed_at")
    public val dataCopyCompletedAt: Instant? = null,
    /** When the cutover was done. Null before that. */
    @SerialName("cutover_at")
    public val cutoverAt: Instant? = null,
    /** Whether the target keyspace serves the traffic of replicas. */
    @SerialName("replicas_switched")
    public val replicasSwitched: Boolean? = null,
    /** Whether the target keyspace serves the traffic of primaries, and so the writes. */
    @SerialName("primaries_switched")
    public val primariesSwitched: Boolean? = null,
    /** When the traffic of replicas was switched. Null before that. */
    @SerialName("switch_replicas_at")
    public val switchReplicasAt: Instant? = null,
    /** When the traffic of primaries was switched. Null before that. */
    @SerialName("switch_primaries_at")
    public val switchPrimariesAt: Instant? = null,
    /** When the data was last compared. Null before the first time. */
    @SerialName("verify_data_at")
    public val verifyDataAt: Instant? = null,
    /** What kind of work it does. */
    @SerialName("workflow_type")
    public val workflowType: WorkflowType? = null,
    /**
     * Word for the variant of the kind of work. Null where there is none. The service publishes no
     * list of the words.
     */
    @SerialName("workflow_subtype")
    public val workflowSubtype: String? = null,
    /** Whether secondary indexes are created only after the rows are copied. */
    @SerialName("defer_secondary_keys")
    public val deferSecondaryKeys: Boolean? = null,
    /** What happens when the schema of a source table changes. */
    @SerialName("on_ddl")
    public val onDdl: OnDdl? = null,
    /** What went wrong, in words for a person. Null or empty when nothing did. */
    @SerialName("workflow_errors")
    public val workflowErrors: String? = null,
    /** Whether it stopped on an error that can be retried. */
    @SerialName("may_retry")
    public val mayRetry: Boolean? = null,
    /** Whether it can be started over from the beginning. */
    @SerialName("may_restart")
    public val mayRestart: Boolean? = null,
    /** Whether the last comparison of the data is more than a day old. */
    @SerialName("verified_data_stale")
    public val verifiedDataStale: Boolean? = null,
    /** Whether the sequence tables that the moved tables need have been created. */
    @SerialName("sequence_tables_applied")
    public val sequenceTablesApplied: Boolean? = null,
    /** Who created the workflow. */
    public val actor: Actor? = null,
    /** Who last had the data compared. Null when nobody has. */
    @SerialName("verify_data_by")
    public val verifyDataBy: Actor? = null,
    /** Who last sent the traffic back. Null when nobody has. */
    @SerialName("reversed_by")
    public val reversedBy: Actor? = null,
    /** Who switched the traffic of replicas. Null when nobody has. */
    @SerialName("switch_replicas_by")
    public val switchReplicasBy: Actor? = null,
    /** Who switched the traffic of primaries. Null when nobody has. */
    @SerialName("switch_primaries_by")
    public val switchPrimariesBy: Actor? = null,
    /** Who cancelled the workflow. Null when nobody has. */
    @SerialName("cancelled_by")
    public val cancelledBy: Actor? = null,
    /** Who completed the workflow. Null when nobody has. */
    @SerialName("completed_by")
    public val completedBy: Actor? = null,
    /** Who last retried the workflow. Null when nobody has. */
    @SerialName("retried_by")
    public val retriedBy: Actor? = null,
    /** Who asked for the cutover. Null when nobody has. */
    @SerialName("cutover_by")
    public val cutoverBy: Actor? = null,
    /** Who had the routing rules restored after the cutover. Null when nobody has. */
    @SerialName("reversed_cutover_by")
    public val reversedCutoverBy: Actor? = null,
    /** Branch that the keyspaces belong to. */
    public val branch: ResourceRef? = null,
    /** Keyspace that the tables come from. */
    @SerialName("source_keyspace")
    public val sourceKeyspace: ResourceRef? = null,
    /** Keyspace that the tables go to. */
    @SerialName("target_keyspace")
    public val targetKeyspace: ResourceRef? = null,
    /** Keyspace in which sequence tables are created. Null when none was named. */
    @SerialName("global_keyspace")
    public val globalKeyspace: ResourceRef? = null,
    /** The streams of rows from shard to shard. Absent in lists. */
    public val streams: List<WorkflowStream>? = null,
    /** The tables being moved, with their progress. Absent in lists. */
    public val tables: List<WorkflowTable>? = null,
    /** The last comparison of the data. Null before the first one, absent in lists. */
    public val vdiff: WorkflowVdiff? = null,
)

/**
 * Where a workflow stands.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = WorkflowState.Serializer::class)
public class WorkflowState(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<WorkflowState>("WorkflowState", ::WorkflowState)

    /** The words that are known. */
    public companion object {
        /** Created, not yet copying. */
        @JvmField
        public val PENDING: WorkflowState = WorkflowState("pending")

        /** The rows are being copied to the target keyspace. */
        @JvmField
        public val COPYING: WorkflowState = WorkflowState("copying")

        /** The rows are copied and changes are carried over as they happen. The source keyspace serves all traffic. */
        @JvmField
        public val RUNNING: WorkflowState = WorkflowState("running")

        /** Not copying or carrying over anything until it is started again. */
        @JvmField
        public val STOPPED: WorkflowState = WorkflowState("stopped")

        /** The data of both sides is being compared. */
        @JvmField
        public val VERIFYING_DATA: WorkflowState = WorkflowState("verifying_data")

        /** The comparison is done. */
        @JvmField
        public val VERIFIED_DATA: WorkflowState = WorkflowState("verified_data")

        /** The traffic of replicas is being switched to the target keyspace. */
        @JvmField
        public val SWITCHING_REPLICAS: WorkflowState = WorkflowState("switching_replicas")

        /** The target keyspace serves the traffic of replicas, the source that of primaries. */
        @JvmField
        public val SWITCHED_REPLICAS: WorkflowState = WorkflowState("switched_replicas")

        /** The traffic of primaries is being switched to the target keyspace. */
        @JvmField
        public val SWITCHING_PRIMARIES: WorkflowState = WorkflowState("switching_primaries")

        /** The target keyspace serves all traffic and the source is kept in step with it. */
        @JvmField
        public val SWITCHED_PRIMARIES: WorkflowState = WorkflowState("switched_primaries")

        /** The traffic is being sent back to the source keyspace. */
        @JvmField
        public val REVERSING_TRAFFIC: WorkflowState = WorkflowState("reversing_traffic")

        /** The traffic is being sent back because the workflow was cancelled. */
        @JvmField
        public val REVERSING_TRAFFIC_FOR_CANCEL: WorkflowState = WorkflowState("reversing_traffic_for_cancel")

        /** The tables are being deleted from the source keyspace and the routing rules removed. */
        @JvmField
        public val CUTTING_OVER: WorkflowState = WorkflowState("cutting_over")

        /**
         * The tables are deleted from the source and the routing rules removed. It waits to be
         * completed and cannot be cancelled.
         */
        @JvmField
        public val CUTOVER: WorkflowState = WorkflowState("cutover")

        /** The routing rules are restored after a cutover. The tables are still in the target keyspace only. */
        @JvmField
        public val REVERSED_CUTOVER: WorkflowState = WorkflowState("reversed_cutover")

        /** Ended well. */
        @JvmField
        public val COMPLETED: WorkflowState = WorkflowState("completed")

        /** Ended well. Another word for `completed` that some replies use. */
        @JvmField
        public val COMPLETE: WorkflowState = WorkflowState("complete")

        /** Being cancelled. */
        @JvmField
        public val CANCELLING: WorkflowState = WorkflowState("cancelling")

        /** Cancelled; the copies are removed. */
        @JvmField
        public val CANCELLED: WorkflowState = WorkflowState("cancelled")

        /** Stopped on an error. `workflow_errors` says which, `may_retry` whether it can be retried. */
        @JvmField
        public val ERROR: WorkflowState = WorkflowState("error")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<WorkflowState> =
            listOf(
                PENDING,
                COPYING,
                RUNNING,
                STOPPED,
                VERIFYING_DATA,
                VERIFIED_DATA,
                SWITCHING_REPLICAS,
                SWITCHED_REPLICAS,
                SWITCHING_PRIMARIES,
                SWITCHED_PRIMARIES,
                REVERSING_TRAFFIC,
                REVERSING_TRAFFIC_FOR_CANCEL,
                CUTTING_OVER,
                CUTOVER,
                REVERSED_CUTOVER,
                COMPLETED,
                COMPLETE,
                CANCELLING,
                CANCELLED,
                ERROR,
            )
    }
}

/** One stream of rows from a shard of the source to a shard of the target. */
@Serializable
public data class WorkflowStream(
    /** Identifier of the stream. */
    public val id: String = "",
    /** Where the stream stands, such as `copying`. The service publishes no list of the words. */
    public val state: String = "",
    /** When the stream was created. */
    @SerialName("created_at")
    public val createdAt: Instant? = null,
    /** When the stream last changed. */
    @SerialName("updated_at")
    public val updatedAt: Instant? = null,
    /** Number that Vitess gave the stream. */
    @SerialName("vitess_id")
    public val vitessId: Long? = null,
    /** Range of the shard that rows go to, such as `-80`. */
    @SerialName("target_shard")
    public val targetShard: String? = null,
    /** Range of the shard that rows come from. */
    @SerialName("source_shard")
    public val sourceShard: String? = null,
    /** Number of the tablet that applies the rows. */
    @SerialName("target_tablet_uid")
    public val targetTabletUid: Scalar? = null,
    /** Cell, which is an availability zone, of that tablet. */
    @SerialName("target_tablet_cell")
    public val targetTabletCell: String? = null,
    /** Place in the replication log that the stream has reached, as MySQL writes it. */
    public val position: String? = null,
    /** Place in the replication log at which the stream shall stop. Null when it shall not. */
    @SerialName("stop_position")
    public val stopPosition: String? = null,
    /** How many rows have been copied. */
    @SerialName("rows_copied")
    public val rowsCopied: Scalar? = null,
    /** Component that was last held back by the throttler. Null when none was. */
    @SerialName("component_throttled")
    public val componentThrottled: String? = null,
    /** When it was last held back. Null when it never was. */
    @SerialName("component_throttled_at")
    public val componentThrottledAt: Instant? = null,
    /** Whether the shard that rows go to serves the traffic of primaries. */
    @SerialName("primary_serving")
    public val primaryServing: Boolean? = null,
    /** What Vitess says about the stream, in words for a person. */
    public val info: String? = null,
    /** What happened to the stream. May be absent. */
    public val logs: List<WorkflowStreamLog>? = null,
)

/** One event in the life of a stream. */
@Serializable
public data class WorkflowStreamLog(
    /** Identifier of the event. */
    public val id: String = "",
    /** State of the stream at the time. */
    public val state: String? = null,
    /** When the event happened. */
    @SerialName("created_at")
    public val createdAt: Instant? = null,
    /** When the entry last changed. */
    @SerialName("updated_at")
    public val updatedAt: Instant? = null,
    /** What happened, in words for a person. */
    public val message: String? = null,
    /** Kind of the event. The service publishes no list of the words. */
    @SerialName("log_type")
    public val logType: String? = null,
)

/** The progress of one table of a workflow. */
@Serializable
public data class WorkflowTable(
    /** Identifier of the entry. */
    public val id: String = "",
    /** Name of the table. */
    public val name: String = "",
    /** When the entry was created. */
    @SerialName("created_at")
    public val createdAt: Instant? = null,
    /** When the entry last changed. */
    @SerialName("updated_at")
    public val updatedAt: Instant? = null,
    /** How many rows have been copied. May be null before the copy of the table begins. */
    @SerialName("rows_copied")
    public val rowsCopied: Long? = null,
    /** How many rows the table has, as an estimate. May be null when not known. */
    @SerialName("rows_total")
    public val rowsTotal: Long? = null,
    /** Share of the rows that have been copied, in percent. May be null when not known. */
    @SerialName("rows_percentage")
    public val rowsPercentage: Double? = null,
)

/**
 * What kind of work a workflow does.
 *
 * Imports of databases from elsewhere are workflows as well.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = WorkflowType.Serializer::class)
public class WorkflowType(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<WorkflowType>("WorkflowType", ::WorkflowType)

    /** The words that are known. */
    public companion object {
        /** Tables move from one keyspace to another. */
        @JvmField
        public val MOVE_TABLES: WorkflowType = WorkflowType("move_tables")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<WorkflowType> = listOf(MOVE_TABLES)
    }
}

/** A comparison of the data on both sides of a workflow. */
@Serializable
public data class WorkflowVdiff(
    /** Identifier of the comparison. */
    public val id: String = "",
    /** Where the comparison stands, such as `pending`. The service publishes no list of the words. */
    public val state: String = "",
    /** When the comparison was asked for. */
    @SerialName("created_at")
    public val createdAt: Instant? = null,
    /** When it last changed. */
    @SerialName("updated_at")
    public val updatedAt: Instant? = null,
    /** When it began. Null before that. */
    @SerialName("started_at")
    public val startedAt: Instant? = null,
    /** When it was done. Null before that. */
    @SerialName("completed_at")
    public val completedAt: Instant? = null,
    /** Whether any row differs or is on one side only. */
    @SerialName("has_mismatch")
    public val hasMismatch: Boolean? = null,
    /** How far the comparison is, in percent. Null before it begins. */
    @SerialName("progress_percentage")
    public val progressPercentage: Double? = null,
    /** Estimate of the seconds until it is done. Null when not known. */
    @SerialName("eta_seconds")
    public val etaSeconds: Long? = null,
    /** What was found, one entry for each table and shard. */
    @SerialName("table_reports")
    public val tableReports: List<WorkflowVdiffTableReport>? = null,
)

/** What a comparison found in one table on one shard. */
@Serializable
public data class WorkflowVdiffTableReport(
    /** Identifier of the report. */
    public val id: String = "",
    /** Name of the table. */
    @SerialName("table_name")
    public val tableName: String = "",
    /** Range of the shard, such as `-80`, or `-` for the only one. */
    public val shard: String = "",
    /** How many rows are on both sides with different values. */
    @SerialName("mismatched_rows_count")
    public val mismatchedRowsCount: Long? = null,
    /** How many rows are in the source only. */
    @SerialName("extra_source_rows_count")
    public val extraSourceRowsCount: Long? = null,
    /** How many rows are in the target only. */
    @SerialName("extra_target_rows_count")
    public val extraTargetRowsCount: Long? = null,
    /** Samples of the rows that are in the source only. */
    @SerialName("extra_source_rows")
    public val extraSourceRows: JsonElement? = null,
    /** Samples of the rows that are in the target only. */
    @SerialName("extra_target_rows")
    public val extraTargetRows: JsonElement? = null,
    /** Samples of the rows that differ. */
    @SerialName("mismatched_rows")
    public val mismatchedRows: JsonElement? = null,
    /** Query that finds such rows in the source. Null when there are none. */
    @SerialName("sample_extra_source_rows_query")
    public val sampleExtraSourceRowsQuery: String? = null,
    /** Query that finds such rows in the target. Null when there are none. */
    @SerialName("sample_extra_target_rows_query")
    public val sampleExtraTargetRowsQuery: String? = null,
    /** Query that finds the rows that differ. Null when there are none. */
    @SerialName("sample_mismatched_rows_query")
    public val sampleMismatchedRowsQuery: String? = null,
    /** When the report was created. */
    @SerialName("created_at")
    public val createdAt: Instant? = null,
    /** When the report last changed. */
    @SerialName("updated_at")
    public val updatedAt: Instant? = null,
)
