// Generated from api/resources/deploy_requests.yaml by `cargo xtask codegen`. Do not edit.
// Deploy requests: the types.

import type { Actor } from './shared.js';

/** One statement of a deployment in one keyspace, with how far it has come. */
export interface DeployOperation {
  /** Identifier of the operation. */
  id: string;
  /** How far the operation is. */
  state: DeployOperationState;
  /** Name of the keyspace that the statement changes. */
  keyspace_name: string;
  /** Name of the table or view that the statement creates, changes or drops. */
  table_name: string;
  /** What the statement does to the table, in one word such as `CREATE`, `ALTER` or `DROP`. */
  operation_name?: string | null;
  /** Estimated seconds until the operation is done; null when no estimate can be made. */
  eta_seconds?: number | null;
  /** How much of the table has been rebuilt, from 0 to 100; null before the operation has begun. */
  progress_percentage?: number | null;
  /** Address of the documentation of the error that stopped the operation; null without an error. */
  deploy_error_docs_url?: string | null;
  /** The SQL statement that is run. */
  ddl_statement?: string | null;
  /** The same statement as HTML with syntax highlighting, for display. */
  syntax_highlighted_ddl?: string | null;
  /**
   * When the operation was worked out from the difference between the schemas. ISO 8601; `toDate`
   * makes a `Date` of it.
   */
  created_at: string;
  /** When anything about the operation last changed. ISO 8601; `toDate` makes a `Date` of it. */
  updated_at: string;
  /**
   * When the operation was last slowed down to spare the database; null if it never was. ISO 8601;
   * `toDate` makes a `Date` of it.
   */
  throttled_at?: string | null;
  /** Whether the statement destroys data, as dropping a column or a table does. */
  can_drop_data?: boolean | null;
  /** Whether the table is locked by the operation at this moment. */
  table_locked?: boolean | null;
  /** Whether queries have used the table of late. A warning sign beside a statement that drops it. */
  table_recently_used?: boolean | null;
  /** When a query last used the table; null when none is known of. ISO 8601; `toDate` makes a `Date` of it. */
  table_recently_used_at?: string | null;
  /** Names of the foreign key constraints that the statement takes away. */
  removed_foreign_key_names?: string[] | null;
  /** What went wrong, in words; null or empty without an error. */
  deploy_errors?: string | null;
}

/**
 * How far one statement of a deployment is, in a keyspace or in one of its shards. A summary over
 * several shards never says `queued`.
 *
 * - `pending`: Not begun; its deployment has not come to it yet.
 * - `queued`: Handed to the keyspace and waiting for its turn there.
 * - `in_progress`: Running; the table is being rebuilt or the change is being made.
 * - `complete`: Done.
 * - `cancelled`: Stopped before it was done, because its deployment was cancelled.
 * - `error`: Failed; `deploy_errors` says why.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type DeployOperationState =
  | 'pending'
  | 'queued'
  | 'in_progress'
  | 'complete'
  | 'cancelled'
  | 'error'
  | (string & {});

/**
 * One statement of a deployment, summed up over the shards of its keyspace.
 *
 * For a keyspace with many shards this is the view to show; `operations` holds the progress of each
 * shard.
 */
export interface DeployOperationSummary {
  /** Identifier of the summary. */
  id: string;
  /**
   * When the statement was worked out from the difference between the schemas. ISO 8601; `toDate`
   * makes a `Date` of it.
   */
  created_at: string;
  /** What went wrong on any of the shards, in words; empty without an error. */
  deploy_errors?: string | null;
  /** The SQL statement that is run on every shard. */
  ddl_statement?: string | null;
  /** Estimated seconds until the slowest shard is done; null when no estimate can be made. */
  eta_seconds?: number | null;
  /** Name of the keyspace that the statement changes. */
  keyspace_name: string;
  /** What the statement does to the table, in one word such as `CREATE`, `ALTER` or `DROP`. */
  operation_name?: string | null;
  /** How much of the table has been rebuilt over all shards, from 0 to 100; null before the start. */
  progress_percentage?: number | null;
  /** How far the statement is over all shards. */
  state: DeployOperationState;
  /** The same statement as HTML with syntax highlighting, for display. */
  syntax_highlighted_ddl?: string | null;
  /** Name of the table or view that the statement creates, changes or drops. */
  table_name: string;
  /** When a query last used the table; null when none is known of. ISO 8601; `toDate` makes a `Date` of it. */
  table_recently_used_at?: string | null;
  /**
   * When the change was last slowed down to spare the database; null if it never was. ISO 8601;
   * `toDate` makes a `Date` of it.
   */
  throttled_at?: string | null;
  /** Names of the foreign key constraints that the statement takes away. */
  removed_foreign_key_names?: string[] | null;
  /** Number of shards that the statement runs on. */
  shard_count?: number | null;
  /** Names of those shards, which are key ranges such as `-80` and `80-`. */
  shard_names?: string[] | null;
  /** Whether the statement destroys data, as dropping a column or a table does. */
  can_drop_data?: boolean | null;
  /** Whether queries have used the table of late. A warning sign beside a statement that drops it. */
  table_recently_used?: boolean | null;
  /** Whether the keyspace is sharded. */
  sharded?: boolean | null;
  /** The same statement shard by shard. */
  operations?: ShardDeployOperation[] | null;
}

/**
 * A proposal to carry the schema of one branch over into another, with its review and its
 * deployment.
 *
 * `state` tells whether it is still open; `deployment_state` tells where the change stands.
 */
export interface DeployRequest {
  /** Identifier of the deploy request. Calls take its `number` instead. */
  id: string;
  /** Number of the deploy request, counting up within the database. It names the request in every call. */
  number: number;
  /** The user or service token that opened it. */
  actor?: Actor | null;
  /** Who closed it; null while it is open, and absent in some replies. */
  closed_by?: Actor | null;
  /** Name of the branch that the new schema comes from. */
  branch: string;
  /** Identifier of that branch, which stays valid when the name is used again. */
  branch_id?: string | null;
  /** Whether that branch has been deleted since. */
  branch_deleted?: boolean | null;
  /** Who deleted that branch; null while it exists, and absent in some replies. */
  branch_deleted_by?: Actor | null;
  /** When that branch was deleted; null while it exists. ISO 8601; `toDate` makes a `Date` of it. */
  branch_deleted_at?: string | null;
  /** Name of the branch that gets the new schema. */
  into_branch: string;
  /** Whether the target branch has a sharded keyspace. */
  into_branch_sharded?: boolean | null;
  /** Number of shards of the target branch, all of which the deployment changes. */
  into_branch_shard_count?: number | null;
  /** Number of keyspaces of the target branch. */
  into_branch_keyspace_count?: number | null;
  /** Whether a reviewer has approved it. A database can demand that before a request is queued. */
  approved?: boolean | null;
  /** Whether it is open or closed. A request closes by itself once its schema is live. */
  state: DeployRequestState;
  /** Where its deployment stands; the same word as `state` inside `deployment`. */
  deployment_state: DeploymentState;
  /** The deployment, which does the work and reports on it. */
  deployment?: Deployment | null;
  /** Number of comments left on it. */
  num_comments?: number | null;
  /** Address of its page in the web application. */
  html_url?: string | null;
  /** What its author wrote about the change, in Markdown; may be empty. */
  notes?: string | null;
  /** The notes as HTML, for display. */
  html_body?: string | null;
  /** When it was opened. ISO 8601; `toDate` makes a `Date` of it. */
  created_at: string;
  /** When anything about it last changed. ISO 8601; `toDate` makes a `Date` of it. */
  updated_at: string;
  /** When it was closed, deployed or not; null while it is open. ISO 8601; `toDate` makes a `Date` of it. */
  closed_at?: string | null;
  /** When its schema went live; null if that has not happened. ISO 8601; `toDate` makes a `Date` of it. */
  deployed_at?: string | null;
}

/** A comment on a deploy request, or an approval of it, by one reviewer. */
export interface DeployRequestReview {
  /** Identifier of the review. */
  id: string;
  /** What the reviewer wrote, in Markdown; may be empty beside an approval. */
  body?: string | null;
  /** The same text as HTML, for display. */
  html_body?: string | null;
  /** Whether it is a comment or an approval. */
  state: DeployRequestReviewState;
  /** When the review was left. ISO 8601; `toDate` makes a `Date` of it. */
  created_at: string;
  /** When the review was last edited. ISO 8601; `toDate` makes a `Date` of it. */
  updated_at: string;
  /** The user or service token that left it. */
  actor?: Actor | null;
}

/**
 * What a review says about a deploy request.
 *
 * - `commented`: A remark that neither allows nor forbids the deployment.
 * - `approved`: The reviewer agrees to the deployment.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type DeployRequestReviewState = 'commented' | 'approved' | (string & {});

/**
 * Whether a deploy request is still under way.
 *
 * - `open`: Proposed, under review, queued or being deployed.
 * - `closed`: Over. Either its schema went live or it was closed without that; `deployed_at` tells
 *   which.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type DeployRequestState = 'open' | 'closed' | (string & {});

/** Whether the disks of a database have room for a deployment. */
export interface DeployRequestStorageCheck {
  /** Whether every shard has enough room. */
  enough_storage: boolean;
  /** Whether the cluster can be upgraded to make room. */
  upgradeable?: boolean | null;
  /** How many bytes the deployment needs. */
  storage_bytes_needed: number;
  /** The single disks, by the name of the keyspace and in it by the name of the shard. */
  storage_report?: Record<string, Record<string, StorageReport>> | null;
}

/**
 * The work behind a deploy request: the statements that turn the schema of the target branch into
 * the new one, their checks, their place in the queue and their progress up to the cutover and the
 * revert window.
 */
export interface Deployment {
  /** Identifier of the deployment. */
  id: string;
  /**
   * Whether the new schema goes live by itself once it is prepared. With `false` the deployment
   * stops in `pending_cutover` until it is applied.
   */
  auto_cutover?: boolean | null;
  /** Whether the branch that the schema comes from is deleted once the deployment is over. */
  auto_delete_branch?: boolean | null;
  /**
   * When the deployment was made, which is when its deploy request was opened. ISO 8601; `toDate`
   * makes a `Date` of it.
   */
  created_at: string;
  /** When the cutover began; null before that. ISO 8601; `toDate` makes a `Date` of it. */
  cutover_at?: string | null;
  /**
   * Whether a deployment that waits in `pending_cutover` is about to give up waiting, because the
   * prepared tables are not kept for ever.
   */
  cutover_expiring?: boolean | null;
  /** Why the checks found the change not deployable, in words; null when they found nothing. */
  deploy_check_errors?: string | null;
  /** When the deployment ended, well or badly; null before that. ISO 8601; `toDate` makes a `Date` of it. */
  finished_at?: string | null;
  /**
   * When somebody asked for a forced cutover, which breaks off the queries that keep it from
   * happening; null if nobody did. ISO 8601; `toDate` makes a `Date` of it.
   */
  force_cutover_requested_at?: string | null;
  /** When the deployment entered the queue; null before that. ISO 8601; `toDate` makes a `Date` of it. */
  queued_at?: string | null;
  /**
   * When every changed table was prepared and the cutover became possible; null before that. ISO
   * 8601; `toDate` makes a `Date` of it.
   */
  ready_to_cutover_at?: string | null;
  /** When the deployment left the queue and began; null before that. ISO 8601; `toDate` makes a `Date` of it. */
  started_at?: string | null;
  /** Where the deployment stands. */
  state: DeploymentState;
  /**
   * When the statements were handed to the target branch; null before that. ISO 8601; `toDate`
   * makes a `Date` of it.
   */
  submitted_at?: string | null;
  /** When anything about the deployment last changed. ISO 8601; `toDate` makes a `Date` of it. */
  updated_at: string;
  /** Name of the branch that gets the new schema. */
  into_branch: string;
  /** Number of the deploy request that the deployment belongs to. */
  deploy_request_number: number;
  /** Whether the checks allow the deployment to be queued. */
  deployable?: boolean | null;
  /** The deployments ahead of this one in the queue, in order; empty when it is next or not queued. */
  preceding_deployments?: Record<string, unknown>[] | null;
  /** The statements that make up the change, keyspace by keyspace. */
  deploy_operations?: DeployOperation[] | null;
  /** The same statements, each summed up over the shards it runs on. */
  deploy_operation_summaries?: DeployOperationSummary[] | null;
  /**
   * What the schema checks object to, such as a table without a unique key or an unsupported
   * character set; empty when nothing stands in the way.
   */
  lint_errors?: Record<string, unknown>[] | null;
  /** Statements that must run in a certain order because one needs the outcome of another. */
  sequential_diff_dependencies?: Record<string, unknown>[] | null;
  /** Lookup indexes of the sharding (lookup vindexes) that the change creates or takes away. */
  lookup_vindex_operations?: Record<string, unknown>[] | null;
  /** How strongly the deployment is slowed down to spare the database, by keyspace; null when unset. */
  throttler_configurations?: Record<string, unknown> | null;
  /** The request to revert this deployment, with its progress; null if nobody asked for one. */
  deployment_revert_request?: Record<string, unknown> | null;
  /** Who queued the deployment; null or absent before that. */
  actor?: Actor | null;
  /** Who applied it, when it waited for that; null or absent otherwise. */
  cutover_actor?: Actor | null;
  /** Who cancelled it; null or absent if nobody did. */
  cancelled_actor?: Actor | null;
  /**
   * When the difference between the two schemas was last worked out; null before that. A later
   * change of the branch is not part of the deployment until it is worked out again. ISO 8601;
   * `toDate` makes a `Date` of it.
   */
  schema_last_updated_at?: string | null;
  /** Whether a table is locked by the deployment at this moment. */
  table_locked?: boolean | null;
  /** Name of that table; null or absent when none is locked. */
  locked_table_name?: string | null;
  /**
   * Whether the deployment alters the tables in place instead of rebuilding copies. It takes
   * seconds, can lock a table for a short while, and cannot be reverted.
   */
  instant_ddl?: boolean | null;
  /** Whether every statement allows that, so that the request may be queued with `instant_ddl`. */
  instant_ddl_eligible?: boolean | null;
  /** Whether the queue of the database stands still, so that no queued deployment starts. */
  queue_paused?: boolean | null;
  /** Why the queue stands still, in words; null while it moves. */
  queue_pause_reason?: string | null;
}

/**
 * Where a deployment stands. The usual way is `pending`, `ready`, `queued`, `submitting`,
 * `in_progress`, `pending_cutover`, `in_progress_cutover`, `complete_pending_revert`, `complete`.
 *
 * - `pending`: The difference between the schemas is being worked out and checked.
 * - `ready`: Checked. It can be queued if the deployment is also `deployable`.
 * - `no_changes`: Both branches have the same schema, so there is nothing to deploy.
 * - `queued`: In the queue, behind other deployments or about to start.
 * - `submitting`: Its turn has come; the statements are being handed to the target branch.
 * - `in_progress`: The changed tables are being rebuilt beside the live ones.
 * - `pending_cutover`: Everything is prepared. With `auto_cutover` the cutover follows by itself,
 *   otherwise the deployment waits here to be applied.
 * - `in_progress_vschema`: The sharding rules (the VSchema) are being changed.
 * - `in_progress_cancel`: Being stopped after it was cancelled.
 * - `in_progress_cutover`: The prepared tables are replacing the live ones.
 * - `complete`: The new schema is live and can no longer be reverted.
 * - `complete_cancel`: Stopped on demand while it was running; the target branch kept its schema.
 * - `complete_error`: Ended with an error; some of its statements may have taken effect.
 * - `complete_pending_revert`: The new schema is live and can still be reverted. Lasts 30 minutes,
 *   unless it is skipped or reverted sooner.
 * - `in_progress_revert`: The former tables are being put back.
 * - `in_progress_revert_vschema`: The former sharding rules (the VSchema) are being put back.
 * - `complete_revert`: Reverted; the former schema is live again.
 * - `complete_revert_error`: The revert ended with an error.
 * - `cancelled`: Cancelled before it changed anything, for instance while it was queued.
 * - `error`: The checks or the deployment failed; nothing more happens by itself.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type DeploymentState =
  | 'pending'
  | 'ready'
  | 'no_changes'
  | 'queued'
  | 'submitting'
  | 'in_progress'
  | 'pending_cutover'
  | 'in_progress_vschema'
  | 'in_progress_cancel'
  | 'in_progress_cutover'
  | 'complete'
  | 'complete_cancel'
  | 'complete_error'
  | 'complete_pending_revert'
  | 'in_progress_revert'
  | 'in_progress_revert_vschema'
  | 'complete_revert'
  | 'complete_revert_error'
  | 'cancelled'
  | 'error'
  | (string & {});

/**
 * How a queued deployment goes together with the others of its database.
 *
 * - `serial`: One deployment after another, in the order of the queue. The usual way.
 * - `parallel`: Beside other deployments, where they do not touch the same tables.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type DeploymentStrategy = 'serial' | 'parallel' | (string & {});

/** One statement of a deployment on one shard. */
export interface ShardDeployOperation {
  /** Identifier of the operation on this shard. */
  id: string;
  /** Name of the shard, a key range such as `-80`; `-` is the only shard of an unsharded keyspace. */
  shard: string;
  /** How far the statement is on this shard. */
  state: DeployOperationState;
  /** How much of the table has been rebuilt on this shard, from 0 to 100; null before the start. */
  progress_percentage?: number | null;
  /** Estimated seconds until this shard is done; null when no estimate can be made. */
  eta_seconds?: number | null;
}

/** The disk of one shard and what a deployment would take of it. */
export interface StorageReport {
  /** Bytes that are in use. */
  used?: number | null;
  /** Bytes that the disk holds. */
  capacity?: number | null;
  /** Bytes that are free. */
  remaining?: number | null;
  /** Share of the disk that is in use, in percent. */
  percentage_used?: number | null;
  /** Bytes that the deployment needs on this disk. */
  storage_needed?: number | null;
  /** Whether the disk has room for them. */
  has_enough?: boolean | null;
}
