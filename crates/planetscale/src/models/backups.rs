// Generated from api/resources/backups.yaml by `cargo xtask codegen`. Do not edit.
//! Backups: the types.

use crate::prelude::*;

/// A copy of a branch's data at one moment, from which a new branch can be restored.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Backup {
    /// Identifier of the backup, used in the paths of this group and for restoring a branch from
    /// it.
    pub id: String,
    /// Name that was given to the backup, or the one the service made from the policy and the time.
    pub name: String,
    /// How far the backup has come.
    pub state: BackupState,
    /// Size of the stored backup in bytes. Zero until it is complete.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// Estimated cost of storing the backup, in US dollars.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub estimated_storage_cost: Option<f64>,
    /// When the backup was asked for.
    pub created_at: Timestamp,
    /// When the backup last changed.
    pub updated_at: Timestamp,
    /// When the copying began. Null while the backup is pending.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at: Option<Timestamp>,
    /// When the service will delete the backup. Null when it has no end of retention.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
    /// When the backup ended, well or not. Null while it is being made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_at: Option<Timestamp>,
    /// When the backup was deleted. Null while it exists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deleted_at: Option<Timestamp>,
    /// Size in bytes of the volume that was used to make the backup.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pvc_size: Option<i64>,
    /// Size of the data in bytes before compression.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uncompressed_size: Option<i64>,
    /// Whether the backup is guarded against deletion.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protected: Option<bool>,
    /// Whether the backup belongs to a policy that the service insists on, so that it cannot be
    /// deleted early.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// Branches that were restored from this backup. Empty when there are none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub restored_branches: Option<Vec<ResourceRef>>,
    /// Who asked for the backup. Null when a policy made it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor: Option<Actor>,
    /// The policy that made the backup. Null or absent when it was made on request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backup_policy: Option<BackupPolicy>,
    /// The schema of the branch at the time of the backup. Null or absent where none was taken.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schema_snapshot: Option<SchemaSnapshot>,
    /// The branch that was backed up. Null or absent when that branch is gone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub database_branch: Option<ResourceRef>,
}

object! {
    Backup {
        "id" => id: Plain,
        "name" => name: Plain,
        "state" => state: Plain,
        "size" => size: IntegerOption,
        "estimated_storage_cost" => estimated_storage_cost,
        "created_at" => created_at: Time,
        "updated_at" => updated_at: Time,
        "started_at" => started_at: TimeOption,
        "expires_at" => expires_at: TimeOption,
        "completed_at" => completed_at: TimeOption,
        "deleted_at" => deleted_at: TimeOption,
        "pvc_size" => pvc_size: IntegerOption,
        "uncompressed_size" => uncompressed_size: IntegerOption,
        "protected" => protected,
        "required" => required,
        "restored_branches" => restored_branches,
        "actor" => actor,
        "backup_policy" => backup_policy,
        "schema_snapshot" => schema_snapshot,
        "database_branch" => database_branch,
    }
}

/// A schedule by which the service makes backups of a database's branches, and how long it keeps
/// them. Policies with `required` cannot be removed.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct BackupPolicy {
    /// Identifier of the policy.
    pub id: String,
    /// Name of the policy as the dashboard shows it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Name of the policy.
    pub name: String,
    /// Which branches the policy backs up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target: Option<BackupPolicyTarget>,
    /// How long each backup is kept, counted in `retention_unit`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retention_value: Option<i64>,
    /// The unit of `retention_value`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retention_unit: Option<BackupPeriodUnit>,
    /// How often a backup is made, as the distance between two counted in `frequency_unit`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub frequency_value: Option<i64>,
    /// The unit of `frequency_value`, at most a month.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub frequency_unit: Option<BackupPeriodUnit>,
    /// Time of day in UTC at which the backup starts, as `HH:MM`. Null when the policy has no fixed
    /// time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schedule_time: Option<String>,
    /// Day of the week on which the backup starts, from 0 for Sunday to 6 for Saturday. Null when
    /// any day will do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schedule_day: Option<i64>,
    /// Week of the month in which the backup starts, from 0 for the first to 3 for the last. Null
    /// when any week will do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schedule_week: Option<i64>,
    /// When the policy was created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// When the policy last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// When the policy last started a backup. Null before its first run.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_ran_at: Option<Timestamp>,
    /// When the policy will start its next backup. Null when none is planned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_run_at: Option<Timestamp>,
    /// Whether the service insists on the policy, so that it cannot be deleted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
}

object! {
    BackupPolicy {
        "id" => id: Plain,
        "display_name" => display_name,
        "name" => name: Plain,
        "target" => target,
        "retention_value" => retention_value: IntegerOption,
        "retention_unit" => retention_unit,
        "frequency_value" => frequency_value: IntegerOption,
        "frequency_unit" => frequency_unit,
        "schedule_time" => schedule_time,
        "schedule_day" => schedule_day: IntegerOption,
        "schedule_week" => schedule_week: IntegerOption,
        "created_at" => created_at: TimeOption,
        "updated_at" => updated_at: TimeOption,
        "last_ran_at" => last_ran_at: TimeOption,
        "next_run_at" => next_run_at: TimeOption,
        "required" => required,
    }
}

/// The schema of a branch as it was at one moment.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SchemaSnapshot {
    /// Identifier of the snapshot.
    pub id: String,
    /// Name of the snapshot.
    pub name: String,
    /// When the snapshot was taken.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// When the snapshot last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// When the schema was last checked for problems. Null before the first check.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub linted_at: Option<Timestamp>,
    /// Address of the snapshot in the API.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

object! {
    SchemaSnapshot {
        "id" => id: Plain,
        "name" => name: Plain,
        "created_at" => created_at: TimeOption,
        "updated_at" => updated_at: TimeOption,
        "linted_at" => linted_at: TimeOption,
        "url" => url,
    }
}

open_enum! {
    /// A unit of time for how long backups are kept and how often they are made.
    pub enum BackupPeriodUnit {
        /// Hours.
        Hour = "hour",
        /// Days.
        Day = "day",
        /// Weeks.
        Week = "week",
        /// Calendar months.
        Month = "month",
        /// Calendar years. Only for how long backups are kept.
        Year = "year",
    }
}

open_enum! {
    /// The kind of branches that a backup policy covers.
    pub enum BackupPolicyTarget {
        /// All production branches of the database.
        Production = "production",
        /// All development branches of the database.
        Development = "development",
    }
}

open_enum! {
    /// How far a backup has come.
    pub enum BackupState {
        /// Asked for, but not yet begun.
        Pending = "pending",
        /// Being made.
        Running = "running",
        /// Complete and ready to be restored.
        Success = "success",
        /// Ended with an error. There is nothing to restore.
        Failed = "failed",
        /// Stopped before it was complete.
        Canceled = "canceled",
        /// Passed over by the service without being made.
        Ignored = "ignored",
    }
}
