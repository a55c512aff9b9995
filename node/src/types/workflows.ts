// Generated from api/resources/workflows.yaml by `cargo xtask codegen`. Do not edit.
// Workflows: the types.

import type { Actor, ResourceRef } from './shared.js';

/**
 * What a workflow does when the schema of one of its source tables changes.
 *
 * - `IGNORE`: The change is not carried over and the workflow goes on.
 * - `STOP`: The workflow stops before the change, so that somebody can apply it to the target by
 *   hand.
 * - `EXEC`: The change is applied to the target as well. If that fails, the workflow stops on the
 *   error.
 * - `EXEC_IGNORE`: The change is applied to the target as well. If that fails, the workflow goes
 *   on.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type OnDdl = 'IGNORE' | 'STOP' | 'EXEC' | 'EXEC_IGNORE' | (string & {});

/**
 * The moving of tables from one keyspace to another.
 *
 * Lists hold it without `streams`, `tables` and `vdiff`. In the reply for a single workflow the
 * branch and the keyspaces come with all their own fields, of which only those of a short reference
 * are described here.
 */
export interface Workflow {
  /** Identifier of the workflow. Paths take `number` instead. */
  id: string;
  /** Name that the workflow was given. */
  name: string;
  /** Number of the workflow, counted up within the database. Paths take it as `{number}`. */
  number: number;
  /** Where the workflow stands. */
  state: WorkflowState;
  /** When the workflow was created. ISO 8601; `toDate` makes a `Date` of it. */
  created_at: string;
  /** When the workflow last changed. ISO 8601; `toDate` makes a `Date` of it. */
  updated_at: string;
  /** When it began to copy. Null before that. ISO 8601; `toDate` makes a `Date` of it. */
  started_at?: string | null;
  /** When it was completed. Null before that. ISO 8601; `toDate` makes a `Date` of it. */
  completed_at?: string | null;
  /** When it was cancelled. Null if it was not. ISO 8601; `toDate` makes a `Date` of it. */
  cancelled_at?: string | null;
  /**
   * When its traffic was last sent back to the source. Null if it never was. ISO 8601; `toDate`
   * makes a `Date` of it.
   */
  reversed_at?: string | null;
  /** When it was last retried after an error. Null if it never was. ISO 8601; `toDate` makes a `Date` of it. */
  retried_at?: string | null;
  /** When all rows were copied. Null before that. ISO 8601; `toDate` makes a `Date` of it. */
  data_copy_completed_at?: string | null;
  /** When the cutover was done. Null before that. ISO 8601; `toDate` makes a `Date` of it. */
  cutover_at?: string | null;
  /** Whether the target keyspace serves the traffic of replicas. */
  replicas_switched?: boolean | null;
  /** Whether the target keyspace serves the traffic of primaries, and so the writes. */
  primaries_switched?: boolean | null;
  /** When the traffic of replicas was switched. Null before that. ISO 8601; `toDate` makes a `Date` of it. */
  switch_replicas_at?: string | null;
  /** When the traffic of primaries was switched. Null before that. ISO 8601; `toDate` makes a `Date` of it. */
  switch_primaries_at?: string | null;
  /** When the data was last compared. Null before the first time. ISO 8601; `toDate` makes a `Date` of it. */
  verify_data_at?: string | null;
  /** What kind of work it does. */
  workflow_type?: WorkflowType | null;
  /** Word for the variant of the kind of work. Null where there is none. The service publishes no list of the words. */
  workflow_subtype?: string | null;
  /** Whether secondary indexes are created only after the rows are copied. */
  defer_secondary_keys?: boolean | null;
  /** What happens when the schema of a source table changes. */
  on_ddl?: OnDdl | null;
  /** What went wrong, in words for a person. Null or empty when nothing did. */
  workflow_errors?: string | null;
  /** Whether it stopped on an error that can be retried. */
  may_retry?: boolean | null;
  /** Whether it can be started over from the beginning. */
  may_restart?: boolean | null;
  /** Whether the last comparison of the data is more than a day old. */
  verified_data_stale?: boolean | null;
  /** Whether the sequence tables that the moved tables need have been created. */
  sequence_tables_applied?: boolean | null;
  /** Who created the workflow. */
  actor?: Actor | null;
  /** Who last had the data compared. Null when nobody has. */
  verify_data_by?: Actor | null;
  /** Who last sent the traffic back. Null when nobody has. */
  reversed_by?: Actor | null;
  /** Who switched the traffic of replicas. Null when nobody has. */
  switch_replicas_by?: Actor | null;
  /** Who switched the traffic of primaries. Null when nobody has. */
  switch_primaries_by?: Actor | null;
  /** Who cancelled the workflow. Null when nobody has. */
  cancelled_by?: Actor | null;
  /** Who completed the workflow. Null when nobody has. */
  completed_by?: Actor | null;
  /** Who last retried the workflow. Null when nobody has. */
  retried_by?: Actor | null;
  /** Who asked for the cutover. Null when nobody has. */
  cutover_by?: Actor | null;
  /** Who had the routing rules restored after the cutover. Null when nobody has. */
  reversed_cutover_by?: Actor | null;
  /** Branch that the keyspaces belong to. */
  branch?: ResourceRef | null;
  /** Keyspace that the tables come from. */
  source_keyspace?: ResourceRef | null;
  /** Keyspace that the tables go to. */
  target_keyspace?: ResourceRef | null;
  /** Keyspace in which sequence tables are created. Null when none was named. */
  global_keyspace?: ResourceRef | null;
  /** The streams of rows from shard to shard. Absent in lists. */
  streams?: WorkflowStream[] | null;
  /** The tables being moved, with their progress. Absent in lists. */
  tables?: WorkflowTable[] | null;
  /** The last comparison of the data. Null before the first one, absent in lists. */
  vdiff?: WorkflowVdiff | null;
}

/**
 * Where a workflow stands.
 *
 * - `pending`: Created, not yet copying.
 * - `copying`: The rows are being copied to the target keyspace.
 * - `running`: The rows are copied and changes are carried over as they happen. The source keyspace
 *   serves all traffic.
 * - `stopped`: Not copying or carrying over anything until it is started again.
 * - `verifying_data`: The data of both sides is being compared.
 * - `verified_data`: The comparison is done.
 * - `switching_replicas`: The traffic of replicas is being switched to the target keyspace.
 * - `switched_replicas`: The target keyspace serves the traffic of replicas, the source that of
 *   primaries.
 * - `switching_primaries`: The traffic of primaries is being switched to the target keyspace.
 * - `switched_primaries`: The target keyspace serves all traffic and the source is kept in step
 *   with it.
 * - `reversing_traffic`: The traffic is being sent back to the source keyspace.
 * - `reversing_traffic_for_cancel`: The traffic is being sent back because the workflow was
 *   cancelled.
 * - `cutting_over`: The tables are being deleted from the source keyspace and the routing rules
 *   removed.
 * - `cutover`: The tables are deleted from the source and the routing rules removed. It waits to be
 *   completed and cannot be cancelled.
 * - `reversed_cutover`: The routing rules are restored after a cutover. The tables are still in the
 *   target keyspace only.
 * - `completed`: Ended well.
 * - `complete`: Ended well. Another word for `completed` that some replies use.
 * - `cancelling`: Being cancelled.
 * - `cancelled`: Cancelled; the copies are removed.
 * - `error`: Stopped on an error. `workflow_errors` says which, `may_retry` whether it can be
 *   retried.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type WorkflowState =
  | 'pending'
  | 'copying'
  | 'running'
  | 'stopped'
  | 'verifying_data'
  | 'verified_data'
  | 'switching_replicas'
  | 'switched_replicas'
  | 'switching_primaries'
  | 'switched_primaries'
  | 'reversing_traffic'
  | 'reversing_traffic_for_cancel'
  | 'cutting_over'
  | 'cutover'
  | 'reversed_cutover'
  | 'completed'
  | 'complete'
  | 'cancelling'
  | 'cancelled'
  | 'error'
  | (string & {});

/** One stream of rows from a shard of the source to a shard of the target. */
export interface WorkflowStream {
  /** Identifier of the stream. */
  id: string;
  /** Where the stream stands, such as `copying`. The service publishes no list of the words. */
  state: string;
  /** When the stream was created. ISO 8601; `toDate` makes a `Date` of it. */
  created_at?: string | null;
  /** When the stream last changed. ISO 8601; `toDate` makes a `Date` of it. */
  updated_at?: string | null;
  /** Number that Vitess gave the stream. */
  vitess_id?: number | null;
  /** Range of the shard that rows go to, such as `-80`. */
  target_shard?: string | null;
  /** Range of the shard that rows come from. */
  source_shard?: string | null;
  /** Number of the tablet that applies the rows. */
  target_tablet_uid?: string | number | boolean | null;
  /** Cell, which is an availability zone, of that tablet. */
  target_tablet_cell?: string | null;
  /** Place in the replication log that the stream has reached, as MySQL writes it. */
  position?: string | null;
  /** Place in the replication log at which the stream shall stop. Null when it shall not. */
  stop_position?: string | null;
  /** How many rows have been copied. */
  rows_copied?: string | number | boolean | null;
  /** Component that was last held back by the throttler. Null when none was. */
  component_throttled?: string | null;
  /** When it was last held back. Null when it never was. ISO 8601; `toDate` makes a `Date` of it. */
  component_throttled_at?: string | null;
  /** Whether the shard that rows go to serves the traffic of primaries. */
  primary_serving?: boolean | null;
  /** What Vitess says about the stream, in words for a person. */
  info?: string | null;
  /** What happened to the stream. May be absent. */
  logs?: WorkflowStreamLog[] | null;
}

/** One event in the life of a stream. */
export interface WorkflowStreamLog {
  /** Identifier of the event. */
  id: string;
  /** State of the stream at the time. */
  state?: string | null;
  /** When the event happened. ISO 8601; `toDate` makes a `Date` of it. */
  created_at?: string | null;
  /** When the entry last changed. ISO 8601; `toDate` makes a `Date` of it. */
  updated_at?: string | null;
  /** What happened, in words for a person. */
  message?: string | null;
  /** Kind of the event. The service publishes no list of the words. */
  log_type?: string | null;
}

/** The progress of one table of a workflow. */
export interface WorkflowTable {
  /** Identifier of the entry. */
  id: string;
  /** Name of the table. */
  name: string;
  /** When the entry was created. ISO 8601; `toDate` makes a `Date` of it. */
  created_at?: string | null;
  /** When the entry last changed. ISO 8601; `toDate` makes a `Date` of it. */
  updated_at?: string | null;
  /** How many rows have been copied. May be null before the copy of the table begins. */
  rows_copied?: number | null;
  /** How many rows the table has, as an estimate. May be null when not known. */
  rows_total?: number | null;
  /** Share of the rows that have been copied, in percent. May be null when not known. */
  rows_percentage?: number | null;
}

/**
 * What kind of work a workflow does. Imports of databases from elsewhere are workflows as well.
 *
 * - `move_tables`: Tables move from one keyspace to another.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type WorkflowType = 'move_tables' | (string & {});

/** A comparison of the data on both sides of a workflow. */
export interface WorkflowVdiff {
  /** Identifier of the comparison. */
  id: string;
  /** Where the comparison stands, such as `pending`. The service publishes no list of the words. */
  state: string;
  /** When the comparison was asked for. ISO 8601; `toDate` makes a `Date` of it. */
  created_at?: string | null;
  /** When it last changed. ISO 8601; `toDate` makes a `Date` of it. */
  updated_at?: string | null;
  /** When it began. Null before that. ISO 8601; `toDate` makes a `Date` of it. */
  started_at?: string | null;
  /** When it was done. Null before that. ISO 8601; `toDate` makes a `Date` of it. */
  completed_at?: string | null;
  /** Whether any row differs or is on one side only. */
  has_mismatch?: boolean | null;
  /** How far the comparison is, in percent. Null before it begins. */
  progress_percentage?: number | null;
  /** Estimate of the seconds until it is done. Null when not known. */
  eta_seconds?: number | null;
  /** What was found, one entry for each table and shard. */
  table_reports?: WorkflowVdiffTableReport[] | null;
}

/** What a comparison found in one table on one shard. */
export interface WorkflowVdiffTableReport {
  /** Identifier of the report. */
  id: string;
  /** Name of the table. */
  table_name: string;
  /** Range of the shard, such as `-80`, or `-` for the only one. */
  shard: string;
  /** How many rows are on both sides with different values. */
  mismatched_rows_count?: number | null;
  /** How many rows are in the source only. */
  extra_source_rows_count?: number | null;
  /** How many rows are in the target only. */
  extra_target_rows_count?: number | null;
  /** Samples of the rows that are in the source only. */
  extra_source_rows?: unknown;
  /** Samples of the rows that are in the target only. */
  extra_target_rows?: unknown;
  /** Samples of the rows that differ. */
  mismatched_rows?: unknown;
  /** Query that finds such rows in the source. Null when there are none. */
  sample_extra_source_rows_query?: string | null;
  /** Query that finds such rows in the target. Null when there are none. */
  sample_extra_target_rows_query?: string | null;
  /** Query that finds the rows that differ. Null when there are none. */
  sample_mismatched_rows_query?: string | null;
  /** When the report was created. ISO 8601; `toDate` makes a `Date` of it. */
  created_at?: string | null;
  /** When the report last changed. ISO 8601; `toDate` makes a `Date` of it. */
  updated_at?: string | null;
}
