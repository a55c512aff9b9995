// Generated from api/resources/workflows.yaml by `cargo xtask codegen`. Do not edit.
//! Workflows: the types.

use crate::prelude::*;

/// The moving of tables from one keyspace to another. Lists hold it without `streams`, `tables` and
/// `vdiff`. In the reply for a single workflow the branch and the keyspaces come with all their own
/// fields, of which only those of a short reference are described here.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Workflow {
    /// Identifier of the workflow. Paths take `number` instead.
    pub id: String,
    /// Name that the workflow was given.
    pub name: String,
    /// Number of the workflow, counted up within the database. Paths take it as `{number}`.
    pub number: i64,
    /// Where the workflow stands.
    pub state: WorkflowState,
    /// When the workflow was created.
    pub created_at: Timestamp,
    /// When the workflow last changed.
    pub updated_at: Timestamp,
    /// When it began to copy. Null before that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at: Option<Timestamp>,
    /// When it was completed. Null before that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_at: Option<Timestamp>,
    /// When it was cancelled. Null if it was not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancelled_at: Option<Timestamp>,
    /// When its traffic was last sent back to the source. Null if it never was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reversed_at: Option<Timestamp>,
    /// When it was last retried after an error. Null if it never was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retried_at: Option<Timestamp>,
    /// When all rows were copied. Null before that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_copy_completed_at: Option<Timestamp>,
    /// When the cutover was done. Null before that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cutover_at: Option<Timestamp>,
    /// Whether the target keyspace serves the traffic of replicas.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replicas_switched: Option<bool>,
    /// Whether the target keyspace serves the traffic of primaries, and so the writes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primaries_switched: Option<bool>,
    /// When the traffic of replicas was switched. Null before that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub switch_replicas_at: Option<Timestamp>,
    /// When the traffic of primaries was switched. Null before that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub switch_primaries_at: Option<Timestamp>,
    /// When the data was last compared. Null before the first time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verify_data_at: Option<Timestamp>,
    /// What kind of work it does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workflow_type: Option<WorkflowType>,
    /// Word for the variant of the kind of work. Null where there is none. The service publishes no
    /// list of the words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workflow_subtype: Option<String>,
    /// Whether secondary indexes are created only after the rows are copied.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub defer_secondary_keys: Option<bool>,
    /// What happens when the schema of a source table changes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on_ddl: Option<OnDdl>,
    /// What went wrong, in words for a person. Null or empty when nothing did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workflow_errors: Option<String>,
    /// Whether it stopped on an error that can be retried.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub may_retry: Option<bool>,
    /// Whether it can be started over from the beginning.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub may_restart: Option<bool>,
    /// Whether the last comparison of the data is more than a day old.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verified_data_stale: Option<bool>,
    /// Whether the sequence tables that the moved tables need have been created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sequence_tables_applied: Option<bool>,
    /// Who created the workflow.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor: Option<Actor>,
    /// Who last had the data compared. Null when nobody has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verify_data_by: Option<Actor>,
    /// Who last sent the traffic back. Null when nobody has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reversed_by: Option<Actor>,
    /// Who switched the traffic of replicas. Null when nobody has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub switch_replicas_by: Option<Actor>,
    /// Who switched the traffic of primaries. Null when nobody has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub switch_primaries_by: Option<Actor>,
    /// Who cancelled the workflow. Null when nobody has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancelled_by: Option<Actor>,
    /// Who completed the workflow. Null when nobody has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_by: Option<Actor>,
    /// Who last retried the workflow. Null when nobody has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retried_by: Option<Actor>,
    /// Who asked for the cutover. Null when nobody has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cutover_by: Option<Actor>,
    /// Who had the routing rules restored after the cutover. Null when nobody has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reversed_cutover_by: Option<Actor>,
    /// Branch that the keyspaces belong to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub branch: Option<ResourceRef>,
    /// Keyspace that the tables come from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_keyspace: Option<ResourceRef>,
    /// Keyspace that the tables go to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_keyspace: Option<ResourceRef>,
    /// Keyspace in which sequence tables are created. Null when none was named.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub global_keyspace: Option<ResourceRef>,
    /// The streams of rows from shard to shard. Absent in lists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub streams: Option<Vec<WorkflowStream>>,
    /// The tables being moved, with their progress. Absent in lists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tables: Option<Vec<WorkflowTable>>,
    /// The last comparison of the data. Null before the first one, absent in lists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vdiff: Option<WorkflowVdiff>,
}

object! {
    Workflow {
        "id" => id: Plain,
        "name" => name: Plain,
        "number" => number: Integer,
        "state" => state: Plain,
        "created_at" => created_at: Time,
        "updated_at" => updated_at: Time,
        "started_at" => started_at: TimeOption,
        "completed_at" => completed_at: TimeOption,
        "cancelled_at" => cancelled_at: TimeOption,
        "reversed_at" => reversed_at: TimeOption,
        "retried_at" => retried_at: TimeOption,
        "data_copy_completed_at" => data_copy_completed_at: TimeOption,
        "cutover_at" => cutover_at: TimeOption,
        "replicas_switched" => replicas_switched,
        "primaries_switched" => primaries_switched,
        "switch_replicas_at" => switch_replicas_at: TimeOption,
        "switch_primaries_at" => switch_primaries_at: TimeOption,
        "verify_data_at" => verify_data_at: TimeOption,
        "workflow_type" => workflow_type,
        "workflow_subtype" => workflow_subtype,
        "defer_secondary_keys" => defer_secondary_keys,
        "on_ddl" => on_ddl,
        "workflow_errors" => workflow_errors,
        "may_retry" => may_retry,
        "may_restart" => may_restart,
        "verified_data_stale" => verified_data_stale,
        "sequence_tables_applied" => sequence_tables_applied,
        "actor" => actor,
        "verify_data_by" => verify_data_by,
        "reversed_by" => reversed_by,
        "switch_replicas_by" => switch_replicas_by,
        "switch_primaries_by" => switch_primaries_by,
        "cancelled_by" => cancelled_by,
        "completed_by" => completed_by,
        "retried_by" => retried_by,
        "cutover_by" => cutover_by,
        "reversed_cutover_by" => reversed_cutover_by,
        "branch" => branch,
        "source_keyspace" => source_keyspace,
        "target_keyspace" => target_keyspace,
        "global_keyspace" => global_keyspace,
        "streams" => streams,
        "tables" => tables,
        "vdiff" => vdiff,
    }
}

/// One stream of rows from a shard of the source to a shard of the target.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct WorkflowStream {
    /// Identifier of the stream.
    pub id: String,
    /// Where the stream stands, such as `copying`. The service publishes no list of the words.
    pub state: String,
    /// When the stream was created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// When the stream last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// Number that Vitess gave the stream.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vitess_id: Option<i64>,
    /// Range of the shard that rows go to, such as `-80`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_shard: Option<String>,
    /// Range of the shard that rows come from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_shard: Option<String>,
    /// Number of the tablet that applies the rows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_tablet_uid: Option<Scalar>,
    /// Cell, which is an availability zone, of that tablet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_tablet_cell: Option<String>,
    /// Place in the replication log that the stream has reached, as MySQL writes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub position: Option<String>,
    /// Place in the replication log at which the stream shall stop. Null when it shall not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stop_position: Option<String>,
    /// How many rows have been copied.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rows_copied: Option<Scalar>,
    /// Component that was last held back by the throttler. Null when none was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub component_throttled: Option<String>,
    /// When it was last held back. Null when it never was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub component_throttled_at: Option<Timestamp>,
    /// Whether the shard that rows go to serves the traffic of primaries.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_serving: Option<bool>,
    /// What Vitess says about the stream, in words for a person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub info: Option<String>,
    /// What happened to the stream. May be absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logs: Option<Vec<WorkflowStreamLog>>,
}

object! {
    WorkflowStream {
        "id" => id: Plain,
        "state" => state: Plain,
        "created_at" => created_at: TimeOption,
        "updated_at" => updated_at: TimeOption,
        "vitess_id" => vitess_id: IntegerOption,
        "target_shard" => target_shard,
        "source_shard" => source_shard,
        "target_tablet_uid" => target_tablet_uid,
        "target_tablet_cell" => target_tablet_cell,
        "position" => position,
        "stop_position" => stop_position,
        "rows_copied" => rows_copied,
        "component_throttled" => component_throttled,
        "component_throttled_at" => component_throttled_at: TimeOption,
        "primary_serving" => primary_serving,
        "info" => info,
        "logs" => logs,
    }
}

/// One event in the life of a stream.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct WorkflowStreamLog {
    /// Identifier of the event.
    pub id: String,
    /// State of the stream at the time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// When the event happened.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// When the entry last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// What happened, in words for a person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Kind of the event. The service publishes no list of the words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub log_type: Option<String>,
}

object! {
    WorkflowStreamLog {
        "id" => id: Plain,
        "state" => state,
        "created_at" => created_at: TimeOption,
        "updated_at" => updated_at: TimeOption,
        "message" => message,
        "log_type" => log_type,
    }
}

/// The progress of one table of a workflow.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct WorkflowTable {
    /// Identifier of the entry.
    pub id: String,
    /// Name of the table.
    pub name: String,
    /// When the entry was created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// When the entry last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// How many rows have been copied. May be null before the copy of the table begins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rows_copied: Option<i64>,
    /// How many rows the table has, as an estimate. May be null when not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rows_total: Option<i64>,
    /// Share of the rows that have been copied, in percent. May be null when not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rows_percentage: Option<f64>,
}

object! {
    WorkflowTable {
        "id" => id: Plain,
        "name" => name: Plain,
        "created_at" => created_at: TimeOption,
        "updated_at" => updated_at: TimeOption,
        "rows_copied" => rows_copied: IntegerOption,
        "rows_total" => rows_total: IntegerOption,
        "rows_percentage" => rows_percentage,
    }
}

/// A comparison of the data on both sides of a workflow.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct WorkflowVdiff {
    /// Identifier of the comparison.
    pub id: String,
    /// Where the comparison stands, such as `pending`. The service publishes no list of the words.
    pub state: String,
    /// When the comparison was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// When it last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// When it began. Null before that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at: Option<Timestamp>,
    /// When it was done. Null before that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_at: Option<Timestamp>,
    /// Whether any row differs or is on one side only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_mismatch: Option<bool>,
    /// How far the comparison is, in percent. Null before it begins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub progress_percentage: Option<f64>,
    /// Estimate of the seconds until it is done. Null when not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub eta_seconds: Option<i64>,
    /// What was found, one entry for each table and shard.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_reports: Option<Vec<WorkflowVdiffTableReport>>,
}

object! {
    WorkflowVdiff {
        "id" => id: Plain,
        "state" => state: Plain,
        "created_at" => created_at: TimeOption,
        "updated_at" => updated_at: TimeOption,
        "started_at" => started_at: TimeOption,
        "completed_at" => completed_at: TimeOption,
        "has_mismatch" => has_mismatch,
        "progress_percentage" => progress_percentage,
        "eta_seconds" => eta_seconds: IntegerOption,
        "table_reports" => table_reports,
    }
}

/// What a comparison found in one table on one shard.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct WorkflowVdiffTableReport {
    /// Identifier of the report.
    pub id: String,
    /// Name of the table.
    pub table_name: String,
    /// Range of the shard, such as `-80`, or `-` for the only one.
    pub shard: String,
    /// How many rows are on both sides with different values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mismatched_rows_count: Option<i64>,
    /// How many rows are in the source only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra_source_rows_count: Option<i64>,
    /// How many rows are in the target only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra_target_rows_count: Option<i64>,
    /// Samples of the rows that are in the source only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra_source_rows: Option<Value>,
    /// Samples of the rows that are in the target only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra_target_rows: Option<Value>,
    /// Samples of the rows that differ.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mismatched_rows: Option<Value>,
    /// Query that finds such rows in the source. Null when there are none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sample_extra_source_rows_query: Option<String>,
    /// Query that finds such rows in the target. Null when there are none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sample_extra_target_rows_query: Option<String>,
    /// Query that finds the rows that differ. Null when there are none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sample_mismatched_rows_query: Option<String>,
    /// When the report was created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// When the report last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
}

object! {
    WorkflowVdiffTableReport {
        "id" => id: Plain,
        "table_name" => table_name: Plain,
        "shard" => shard: Plain,
        "mismatched_rows_count" => mismatched_rows_count: IntegerOption,
        "extra_source_rows_count" => extra_source_rows_count: IntegerOption,
        "extra_target_rows_count" => extra_target_rows_count: IntegerOption,
        "extra_source_rows" => extra_source_rows,
        "extra_target_rows" => extra_target_rows,
        "mismatched_rows" => mismatched_rows,
        "sample_extra_source_rows_query" => sample_extra_source_rows_query,
        "sample_extra_target_rows_query" => sample_extra_target_rows_query,
        "sample_mismatched_rows_query" => sample_mismatched_rows_query,
        "created_at" => created_at: TimeOption,
        "updated_at" => updated_at: TimeOption,
    }
}

open_enum! {
    /// What a workflow does when the schema of one of its source tables changes.
    pub enum OnDdl {
        /// The change is not carried over and the workflow goes on.
        Ignore = "IGNORE",
        /// The workflow stops before the change, so that somebody can apply it to the target by
        /// hand.
        Stop = "STOP",
        /// The change is applied to the target as well. If that fails, the workflow stops on the
        /// error.
        Exec = "EXEC",
        /// The change is applied to the target as well. If that fails, the workflow goes on.
        ExecIgnore = "EXEC_IGNORE",
    }
}

open_enum! {
    /// Where a workflow stands.
    pub enum WorkflowState {
        /// Created, not yet copying.
        Pending = "pending",
        /// The rows are being copied to the target keyspace.
        Copying = "copying",
        /// The rows are copied and changes are carried over as they happen. The source keyspace
        /// serves all traffic.
        Running = "running",
        /// Not copying or carrying over anything until it is started again.
        Stopped = "stopped",
        /// The data of both sides is being compared.
        VerifyingData = "verifying_data",
        /// The comparison is done.
        VerifiedData = "verified_data",
        /// The traffic of replicas is being switched to the target keyspace.
        SwitchingReplicas = "switching_replicas",
        /// The target keyspace serves the traffic of replicas, the source that of primaries.
        SwitchedReplicas = "switched_replicas",
        /// The traffic of primaries is being switched to the target keyspace.
        SwitchingPrimaries = "switching_primaries",
        /// The target keyspace serves all traffic and the source is kept in step with it.
        SwitchedPrimaries = "switched_primaries",
        /// The traffic is being sent back to the source keyspace.
        ReversingTraffic = "reversing_traffic",
        /// The traffic is being sent back because the workflow was cancelled.
        ReversingTrafficForCancel = "reversing_traffic_for_cancel",
        /// The tables are being deleted from the source keyspace and the routing rules removed.
        CuttingOver = "cutting_over",
        /// The tables are deleted from the source and the routing rules removed. It waits to be
        /// completed and cannot be cancelled.
        Cutover = "cutover",
        /// The routing rules are restored after a cutover. The tables are still in the target
        /// keyspace only.
        ReversedCutover = "reversed_cutover",
        /// Ended well.
        Completed = "completed",
        /// Ended well. Another word for `completed` that some replies use.
        Complete = "complete",
        /// Being cancelled.
        Cancelling = "cancelling",
        /// Cancelled; the copies are removed.
        Cancelled = "cancelled",
        /// Stopped on an error. `workflow_errors` says which, `may_retry` whether it can be
        /// retried.
        Error = "error",
    }
}

open_enum! {
    /// What kind of work a workflow does. Imports of databases from elsewhere are workflows as
    /// well.
    pub enum WorkflowType {
        /// Tables move from one keyspace to another.
        MoveTables = "move_tables",
    }
}
