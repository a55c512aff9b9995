// Generated from api/resources/deploy_requests.yaml by `cargo xtask codegen`. Do not edit.
//! Deploy requests: the types.

use crate::prelude::*;

/// One statement of a deployment in one keyspace, with how far it has come.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DeployOperation {
    /// Identifier of the operation.
    pub id: String,
    /// How far the operation is.
    pub state: DeployOperationState,
    /// Name of the keyspace that the statement changes.
    pub keyspace_name: String,
    /// Name of the table or view that the statement creates, changes or drops.
    pub table_name: String,
    /// What the statement does to the table, in one word such as `CREATE`, `ALTER` or `DROP`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operation_name: Option<String>,
    /// Estimated seconds until the operation is done; null when no estimate can be made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub eta_seconds: Option<f64>,
    /// How much of the table has been rebuilt, from 0 to 100; null before the operation has begun.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub progress_percentage: Option<f64>,
    /// Address of the documentation of the error that stopped the operation; null without an error.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deploy_error_docs_url: Option<String>,
    /// The SQL statement that is run.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ddl_statement: Option<String>,
    /// The same statement as HTML with syntax highlighting, for display.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub syntax_highlighted_ddl: Option<String>,
    /// When the operation was worked out from the difference between the schemas.
    pub created_at: Timestamp,
    /// When anything about the operation last changed.
    pub updated_at: Timestamp,
    /// When the operation was last slowed down to spare the database; null if it never was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub throttled_at: Option<Timestamp>,
    /// Whether the statement destroys data, as dropping a column or a table does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub can_drop_data: Option<bool>,
    /// Whether the table is locked by the operation at this moment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_locked: Option<bool>,
    /// Whether queries have used the table of late. A warning sign beside a statement that drops
    /// it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_recently_used: Option<bool>,
    /// When a query last used the table; null when none is known of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_recently_used_at: Option<Timestamp>,
    /// Names of the foreign key constraints that the statement takes away.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub removed_foreign_key_names: Option<Vec<String>>,
    /// What went wrong, in words; null or empty without an error.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deploy_errors: Option<String>,
}

object! {
    DeployOperation {
        "id" => id: Plain,
        "state" => state: Plain,
        "keyspace_name" => keyspace_name: Plain,
        "table_name" => table_name: Plain,
        "operation_name" => operation_name,
        "eta_seconds" => eta_seconds,
        "progress_percentage" => progress_percentage,
        "deploy_error_docs_url" => deploy_error_docs_url,
        "ddl_statement" => ddl_statement,
        "syntax_highlighted_ddl" => syntax_highlighted_ddl,
        "created_at" => created_at: Time,
        "updated_at" => updated_at: Time,
        "throttled_at" => throttled_at: TimeOption,
        "can_drop_data" => can_drop_data,
        "table_locked" => table_locked,
        "table_recently_used" => table_recently_used,
        "table_recently_used_at" => table_recently_used_at: TimeOption,
        "removed_foreign_key_names" => removed_foreign_key_names,
        "deploy_errors" => deploy_errors,
    }
}

/// One statement of a deployment, summed up over the shards of its keyspace. For a keyspace with
/// many shards this is the view to show; `operations` holds the progress of each shard.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DeployOperationSummary {
    /// Identifier of the summary.
    pub id: String,
    /// When the statement was worked out from the difference between the schemas.
    pub created_at: Timestamp,
    /// What went wrong on any of the shards, in words; empty without an error.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deploy_errors: Option<String>,
    /// The SQL statement that is run on every shard.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ddl_statement: Option<String>,
    /// Estimated seconds until the slowest shard is done; null when no estimate can be made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub eta_seconds: Option<i64>,
    /// Name of the keyspace that the statement changes.
    pub keyspace_name: String,
    /// What the statement does to the table, in one word such as `CREATE`, `ALTER` or `DROP`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operation_name: Option<String>,
    /// How much of the table has been rebuilt over all shards, from 0 to 100; null before the
    /// start.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub progress_percentage: Option<f64>,
    /// How far the statement is over all shards.
    pub state: DeployOperationState,
    /// The same statement as HTML with syntax highlighting, for display.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub syntax_highlighted_ddl: Option<String>,
    /// Name of the table or view that the statement creates, changes or drops.
    pub table_name: String,
    /// When a query last used the table; null when none is known of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_recently_used_at: Option<Timestamp>,
    /// When the change was last slowed down to spare the database; null if it never was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub throttled_at: Option<Timestamp>,
    /// Names of the foreign key constraints that the statement takes away.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub removed_foreign_key_names: Option<Vec<String>>,
    /// Number of shards that the statement runs on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shard_count: Option<i64>,
    /// Names of those shards, which are key ranges such as `-80` and `80-`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shard_names: Option<Vec<String>>,
    /// Whether the statement destroys data, as dropping a column or a table does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub can_drop_data: Option<bool>,
    /// Whether queries have used the table of late. A warning sign beside a statement that drops
    /// it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_recently_used: Option<bool>,
    /// Whether the keyspace is sharded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sharded: Option<bool>,
    /// The same statement shard by shard.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operations: Option<Vec<ShardDeployOperation>>,
}

object! {
    DeployOperationSummary {
        "id" => id: Plain,
        "created_at" => created_at: Time,
        "deploy_errors" => deploy_errors,
        "ddl_statement" => ddl_statement,
        "eta_seconds" => eta_seconds: IntegerOption,
        "keyspace_name" => keyspace_name: Plain,
        "operation_name" => operation_name,
        "progress_percentage" => progress_percentage,
        "state" => state: Plain,
        "syntax_highlighted_ddl" => syntax_highlighted_ddl,
        "table_name" => table_name: Plain,
        "table_recently_used_at" => table_recently_used_at: TimeOption,
        "throttled_at" => throttled_at: TimeOption,
        "removed_foreign_key_names" => removed_foreign_key_names,
        "shard_count" => shard_count: IntegerOption,
        "shard_names" => shard_names,
        "can_drop_data" => can_drop_data,
        "table_recently_used" => table_recently_used,
        "sharded" => sharded,
        "operations" => operations,
    }
}

/// A proposal to carry the schema of one branch over into another, with its review and its
/// deployment. `state` tells whether it is still open; `deployment_state` tells where the change
/// stands.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DeployRequest {
    /// Identifier of the deploy request. Calls take its `number` instead.
    pub id: String,
    /// Number of the deploy request, counting up within the database. It names the request in every
    /// call.
    pub number: i64,
    /// The user or service token that opened it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor: Option<Actor>,
    /// Who closed it; null while it is open, and absent in some replies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed_by: Option<Actor>,
    /// Name of the branch that the new schema comes from.
    pub branch: String,
    /// Identifier of that branch, which stays valid when the name is used again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub branch_id: Option<String>,
    /// Whether that branch has been deleted since.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub branch_deleted: Option<bool>,
    /// Who deleted that branch; null while it exists, and absent in some replies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub branch_deleted_by: Option<Actor>,
    /// When that branch was deleted; null while it exists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub branch_deleted_at: Option<Timestamp>,
    /// Name of the branch that gets the new schema.
    pub into_branch: String,
    /// Whether the target branch has a sharded keyspace.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub into_branch_sharded: Option<bool>,
    /// Number of shards of the target branch, all of which the deployment changes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub into_branch_shard_count: Option<i64>,
    /// Number of keyspaces of the target branch.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub into_branch_keyspace_count: Option<i64>,
    /// Whether a reviewer has approved it. A database can demand that before a request is queued.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approved: Option<bool>,
    /// Whether it is open or closed. A request closes by itself once its schema is live.
    pub state: DeployRequestState,
    /// Where its deployment stands; the same word as `state` inside `deployment`.
    pub deployment_state: DeploymentState,
    /// The deployment, which does the work and reports on it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deployment: Option<Deployment>,
    /// Number of comments left on it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num_comments: Option<i64>,
    /// Address of its page in the web application.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub html_url: Option<String>,
    /// What its author wrote about the change, in Markdown; may be empty.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// The notes as HTML, for display.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub html_body: Option<String>,
    /// When it was opened.
    pub created_at: Timestamp,
    /// When anything about it last changed.
    pub updated_at: Timestamp,
    /// When it was closed, deployed or not; null while it is open.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed_at: Option<Timestamp>,
    /// When its schema went live; null if that has not happened.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deployed_at: Option<Timestamp>,
}

object! {
    DeployRequest {
        "id" => id: Plain,
        "number" => number: Integer,
        "actor" => actor,
        "closed_by" => closed_by,
        "branch" => branch: Plain,
        "branch_id" => branch_id,
        "branch_deleted" => branch_deleted,
        "branch_deleted_by" => branch_deleted_by,
        "branch_deleted_at" => branch_deleted_at: TimeOption,
        "into_branch" => into_branch: Plain,
        "into_branch_sharded" => into_branch_sharded,
        "into_branch_shard_count" => into_branch_shard_count: IntegerOption,
        "into_branch_keyspace_count" => into_branch_keyspace_count: IntegerOption,
        "approved" => approved,
        "state" => state: Plain,
        "deployment_state" => deployment_state: Plain,
        "deployment" => deployment,
        "num_comments" => num_comments: IntegerOption,
        "html_url" => html_url,
        "notes" => notes,
        "html_body" => html_body,
        "created_at" => created_at: Time,
        "updated_at" => updated_at: Time,
        "closed_at" => closed_at: TimeOption,
        "deployed_at" => deployed_at: TimeOption,
    }
}

/// A comment on a deploy request, or an approval of it, by one reviewer.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DeployRequestReview {
    /// Identifier of the review.
    pub id: String,
    /// What the reviewer wrote, in Markdown; may be empty beside an approval.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// The same text as HTML, for display.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub html_body: Option<String>,
    /// Whether it is a comment or an approval.
    pub state: DeployRequestReviewState,
    /// When the review was left.
    pub created_at: Timestamp,
    /// When the review was last edited.
    pub updated_at: Timestamp,
    /// The user or service token that left it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor: Option<Actor>,
}

object! {
    DeployRequestReview {
        "id" => id: Plain,
        "body" => body,
        "html_body" => html_body,
        "state" => state: Plain,
        "created_at" => created_at: Time,
        "updated_at" => updated_at: Time,
        "actor" => actor,
    }
}

/// Whether the disks of a database have room for a deployment.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DeployRequestStorageCheck {
    /// Whether every shard has enough room.
    pub enough_storage: bool,
    /// Whether the cluster can be upgraded to make room.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub upgradeable: Option<bool>,
    /// How many bytes the deployment needs.
    pub storage_bytes_needed: i64,
    /// The single disks, by the name of the keyspace and in it by the name of the shard.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage_report: Option<BTreeMap<String, BTreeMap<String, StorageReport>>>,
}

object! {
    DeployRequestStorageCheck {
        "enough_storage" => enough_storage: Plain,
        "upgradeable" => upgradeable,
        "storage_bytes_needed" => storage_bytes_needed: Integer,
        "storage_report" => storage_report,
    }
}

/// The work behind a deploy request: the statements that turn the schema of the target branch into
/// the new one, their checks, their place in the queue and their progress up to the cutover and the
/// revert window.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Deployment {
    /// Identifier of the deployment.
    pub id: String,
    /// Whether the new schema goes live by itself once it is prepared. With `false` the deployment
    /// stops in `pending_cutover` until it is applied.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_cutover: Option<bool>,
    /// Whether the branch that the schema comes from is deleted once the deployment is over.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_delete_branch: Option<bool>,
    /// When the deployment was made, which is when its deploy request was opened.
    pub created_at: Timestamp,
    /// When the cutover began; null before that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cutover_at: Option<Timestamp>,
    /// Whether a deployment that waits in `pending_cutover` is about to give up waiting, because
    /// the prepared tables are not kept for ever.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cutover_expiring: Option<bool>,
    /// Why the checks found the change not deployable, in words; null when they found nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deploy_check_errors: Option<String>,
    /// When the deployment ended, well or badly; null before that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finished_at: Option<Timestamp>,
    /// When somebody asked for a forced cutover, which breaks off the queries that keep it from
    /// happening; null if nobody did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub force_cutover_requested_at: Option<Timestamp>,
    /// When the deployment entered the queue; null before that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub queued_at: Option<Timestamp>,
    /// When every changed table was prepared and the cutover became possible; null before that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ready_to_cutover_at: Option<Timestamp>,
    /// When the deployment left the queue and began; null before that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at: Option<Timestamp>,
    /// Where the deployment stands.
    pub state: DeploymentState,
    /// When the statements were handed to the target branch; null before that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub submitted_at: Option<Timestamp>,
    /// When anything about the deployment last changed.
    pub updated_at: Timestamp,
    /// Name of the branch that gets the new schema.
    pub into_branch: String,
    /// Number of the deploy request that the deployment belongs to.
    pub deploy_request_number: i64,
    /// Whether the checks allow the deployment to be queued.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deployable: Option<bool>,
    /// The deployments ahead of this one in the queue, in order; empty when it is next or not
    /// queued.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preceding_deployments: Option<Vec<Map<String, Value>>>,
    /// The statements that make up the change, keyspace by keyspace.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deploy_operations: Option<Vec<DeployOperation>>,
    /// The same statements, each summed up over the shards it runs on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deploy_operation_summaries: Option<Vec<DeployOperationSummary>>,
    /// What the schema checks object to, such as a table without a unique key or an unsupported
    /// character set; empty when nothing stands in the way.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lint_errors: Option<Vec<Map<String, Value>>>,
    /// Statements that must run in a certain order because one needs the outcome of another.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sequential_diff_dependencies: Option<Vec<Map<String, Value>>>,
    /// Lookup indexes of the sharding (lookup vindexes) that the change creates or takes away.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lookup_vindex_operations: Option<Vec<Map<String, Value>>>,
    /// How strongly the deployment is slowed down to spare the database, by keyspace; null when
    /// unset.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub throttler_configurations: Option<Map<String, Value>>,
    /// The request to revert this deployment, with its progress; null if nobody asked for one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deployment_revert_request: Option<Map<String, Value>>,
    /// Who queued the deployment; null or absent before that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor: Option<Actor>,
    /// Who applied it, when it waited for that; null or absent otherwise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cutover_actor: Option<Actor>,
    /// Who cancelled it; null or absent if nobody did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancelled_actor: Option<Actor>,
    /// When the difference between the two schemas was last worked out; null before that. A later
    /// change of the branch is not part of the deployment until it is worked out again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schema_last_updated_at: Option<Timestamp>,
    /// Whether a table is locked by the deployment at this moment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_locked: Option<bool>,
    /// Name of that table; null or absent when none is locked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locked_table_name: Option<String>,
    /// Whether the deployment alters the tables in place instead of rebuilding copies. It takes
    /// seconds, can lock a table for a short while, and cannot be reverted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instant_ddl: Option<bool>,
    /// Whether every statement allows that, so that the request may be queued with `instant_ddl`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instant_ddl_eligible: Option<bool>,
    /// Whether the queue of the database stands still, so that no queued deployment starts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub queue_paused: Option<bool>,
    /// Why the queue stands still, in words; null while it moves.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub queue_pause_reason: Option<String>,
}

object! {
    Deployment {
        "id" => id: Plain,
        "auto_cutover" => auto_cutover,
        "auto_delete_branch" => auto_delete_branch,
        "created_at" => created_at: Time,
        "cutover_at" => cutover_at: TimeOption,
        "cutover_expiring" => cutover_expiring,
        "deploy_check_errors" => deploy_check_errors,
        "finished_at" => finished_at: TimeOption,
        "force_cutover_requested_at" => force_cutover_requested_at: TimeOption,
        "queued_at" => queued_at: TimeOption,
        "ready_to_cutover_at" => ready_to_cutover_at: TimeOption,
        "started_at" => started_at: TimeOption,
        "state" => state: Plain,
        "submitted_at" => submitted_at: TimeOption,
        "updated_at" => updated_at: Time,
        "into_branch" => into_branch: Plain,
        "deploy_request_number" => deploy_request_number: Integer,
        "deployable" => deployable,
        "preceding_deployments" => preceding_deployments,
        "deploy_operations" => deploy_operations,
        "deploy_operation_summaries" => deploy_operation_summaries,
        "lint_errors" => lint_errors,
        "sequential_diff_dependencies" => sequential_diff_dependencies,
        "lookup_vindex_operations" => lookup_vindex_operations,
        "throttler_configurations" => throttler_configurations,
        "deployment_revert_request" => deployment_revert_request,
        "actor" => actor,
        "cutover_actor" => cutover_actor,
        "cancelled_actor" => cancelled_actor,
        "schema_last_updated_at" => schema_last_updated_at: TimeOption,
        "table_locked" => table_locked,
        "locked_table_name" => locked_table_name,
        "instant_ddl" => instant_ddl,
        "instant_ddl_eligible" => instant_ddl_eligible,
        "queue_paused" => queue_paused,
        "queue_pause_reason" => queue_pause_reason,
    }
}

/// One statement of a deployment on one shard.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ShardDeployOperation {
    /// Identifier of the operation on this shard.
    pub id: String,
    /// Name of the shard, a key range such as `-80`; `-` is the only shard of an unsharded
    /// keyspace.
    pub shard: String,
    /// How far the statement is on this shard.
    pub state: DeployOperationState,
    /// How much of the table has been rebuilt on this shard, from 0 to 100; null before the start.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub progress_percentage: Option<f64>,
    /// Estimated seconds until this shard is done; null when no estimate can be made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub eta_seconds: Option<i64>,
}

object! {
    ShardDeployOperation {
        "id" => id: Plain,
        "shard" => shard: Plain,
        "state" => state: Plain,
        "progress_percentage" => progress_percentage,
        "eta_seconds" => eta_seconds: IntegerOption,
    }
}

/// The disk of one shard and what a deployment would take of it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct StorageReport {
    /// Bytes that are in use.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub used: Option<i64>,
    /// Bytes that the disk holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capacity: Option<i64>,
    /// Bytes that are free.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remaining: Option<i64>,
    /// Share of the disk that is in use, in percent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub percentage_used: Option<f64>,
    /// Bytes that the deployment needs on this disk.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage_needed: Option<i64>,
    /// Whether the disk has room for them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_enough: Option<bool>,
}

object! {
    StorageReport {
        "used" => used: IntegerOption,
        "capacity" => capacity: IntegerOption,
        "remaining" => remaining: IntegerOption,
        "percentage_used" => percentage_used,
        "storage_needed" => storage_needed: IntegerOption,
        "has_enough" => has_enough,
    }
}

open_enum! {
    /// How far one statement of a deployment is, in a keyspace or in one of its shards. A summary
    /// over several shards never says `queued`.
    pub enum DeployOperationState {
        /// Not begun; its deployment has not come to it yet.
        Pending = "pending",
        /// Handed to the keyspace and waiting for its turn there.
        Queued = "queued",
        /// Running; the table is being rebuilt or the change is being made.
        InProgress = "in_progress",
        /// Done.
        Complete = "complete",
        /// Stopped before it was done, because its deployment was cancelled.
        Cancelled = "cancelled",
        /// Failed; `deploy_errors` says why.
        Error = "error",
    }
}

open_enum! {
    /// What a review says about a deploy request.
    pub enum DeployRequestReviewState {
        /// A remark that neither allows nor forbids the deployment.
        Commented = "commented",
        /// The reviewer agrees to the deployment.
        Approved = "approved",
    }
}

open_enum! {
    /// Whether a deploy request is still under way.
    pub enum DeployRequestState {
        /// Proposed, under review, queued or being deployed.
        Open = "open",
        /// Over. Either its schema went live or it was closed without that; `deployed_at` tells
        /// which.
        Closed = "closed",
    }
}

open_enum! {
    /// Where a deployment stands. The usual way is `pending`, `ready`, `queued`, `submitting`,
    /// `in_progress`, `pending_cutover`, `in_progress_cutover`, `complete_pending_revert`,
    /// `complete`.
    pub enum DeploymentState {
        /// The difference between the schemas is being worked out and checked.
        Pending = "pending",
        /// Checked. It can be queued if the deployment is also `deployable`.
        Ready = "ready",
        /// Both branches have the same schema, so there is nothing to deploy.
        NoChanges = "no_changes",
        /// In the queue, behind other deployments or about to start.
        Queued = "queued",
        /// Its turn has come; the statements are being handed to the target branch.
        Submitting = "submitting",
        /// The changed tables are being rebuilt beside the live ones.
        InProgress = "in_progress",
        /// Everything is prepared. With `auto_cutover` the cutover follows by itself, otherwise the
        /// deployment waits here to be applied.
        PendingCutover = "pending_cutover",
        /// The sharding rules (the VSchema) are being changed.
        InProgressVschema = "in_progress_vschema",
        /// Being stopped after it was cancelled.
        InProgressCancel = "in_progress_cancel",
        /// The prepared tables are replacing the live ones.
        InProgressCutover = "in_progress_cutover",
        /// The new schema is live and can no longer be reverted.
        Complete = "complete",
        /// Stopped on demand while it was running; the target branch kept its schema.
        CompleteCancel = "complete_cancel",
        /// Ended with an error; some of its statements may have taken effect.
        CompleteError = "complete_error",
        /// The new schema is live and can still be reverted. Lasts 30 minutes, unless it is skipped
        /// or reverted sooner.
        CompletePendingRevert = "complete_pending_revert",
        /// The former tables are being put back.
        InProgressRevert = "in_progress_revert",
        /// The former sharding rules (the VSchema) are being put back.
        InProgressRevertVschema = "in_progress_revert_vschema",
        /// Reverted; the former schema is live again.
        CompleteRevert = "complete_revert",
        /// The revert ended with an error.
        CompleteRevertError = "complete_revert_error",
        /// Cancelled before it changed anything, for instance while it was queued.
        Cancelled = "cancelled",
        /// The checks or the deployment failed; nothing more happens by itself.
        Error = "error",
    }
}

open_enum! {
    /// How a queued deployment goes together with the others of its database.
    pub enum DeploymentStrategy {
        /// One deployment after another, in the order of the queue. The usual way.
        Serial = "serial",
        /// Beside other deployments, where they do not touch the same tables.
        Parallel = "parallel",
    }
}
