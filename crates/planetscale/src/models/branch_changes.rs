// Generated from api/resources/branch_changes.yaml by `cargo xtask codegen`. Do not edit.
//! Branch changes: the types.

use crate::prelude::*;

/// A change of the cluster of a Postgres branch. The fields tell what the cluster is to be after
/// it, those that begin with `previous_` what it was before.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct BranchChangeRequest {
    /// Identifier of the change.
    pub id: String,
    /// How far the change is.
    pub state: ChangeRequestState,
    /// When the change began to be carried out. Null while it waits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at: Option<Timestamp>,
    /// When the change ended. Null until then.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_at: Option<Timestamp>,
    /// When the change was asked for.
    pub created_at: Timestamp,
    /// When the change last made progress.
    pub updated_at: Timestamp,
    /// Who asked for the change. Null when the service did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor: Option<Actor>,
    /// Size of the cluster in its full form, such as `PS_20_AWS_X86`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster_name: Option<String>,
    /// Size of the cluster as people read it, such as `PS-20`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster_display_name: Option<String>,
    /// Whether it is a Metal size, with fast local disks instead of network-attached ones.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster_metal: Option<bool>,
    /// How many replicas the cluster has beside its primary.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replicas: Option<i64>,
    /// The settings that differ from their defaults, by namespace and name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Map<String, Value>>,
    /// Size of the cluster before the change, in its full form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_cluster_name: Option<String>,
    /// Size of the cluster before the change, as people read it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_cluster_display_name: Option<String>,
    /// Whether it was a Metal size.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_cluster_metal: Option<bool>,
    /// How many replicas the cluster had.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_replicas: Option<i64>,
    /// The settings that differed from their defaults before the change, by namespace and name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_parameters: Option<Map<String, Value>>,
    /// Size in bytes that the disk of a node has at least. Null where it does not apply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minimum_storage_bytes: Option<i64>,
    /// Size in bytes up to which the disk may grow by itself. Null where it does not apply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maximum_storage_bytes: Option<i64>,
    /// Whether the disk grows by itself when it fills up. Null where it does not apply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage_autoscaling: Option<bool>,
    /// Whether the change makes the disk smaller, which copies the data to new disks. Null where it
    /// does not apply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage_shrinking: Option<bool>,
    /// Type of the disk. Null where it does not apply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage_type: Option<StorageType>,
    /// Input and output operations a second that the disk is provisioned for. Null where it does
    /// not apply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage_iops: Option<i64>,
    /// Throughput in MiB a second that the disk is provisioned for. Null where it does not apply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage_throughput_mibs: Option<i64>,
    /// Size in bytes that the disk had at least. Null where it does not apply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_minimum_storage_bytes: Option<i64>,
    /// Size in bytes up to which the disk could grow. Null where it does not apply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_maximum_storage_bytes: Option<i64>,
    /// Whether the disk grew by itself. Null where it does not apply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_storage_autoscaling: Option<bool>,
    /// Whether the disk was being made smaller before. Null where it does not apply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_storage_shrinking: Option<bool>,
    /// Type of the disk before the change. Null where it does not apply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_storage_type: Option<StorageType>,
    /// Input and output operations a second that the disk was provisioned for. Null where it does
    /// not apply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_storage_iops: Option<i64>,
    /// Throughput in MiB a second that the disk was provisioned for. Null where it does not apply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_storage_throughput_mibs: Option<i64>,
    /// Version of Postgres that the cluster runs after the change. Null or absent when it stays.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<Value>,
    /// Version of Postgres before the change. Null or absent when it stays.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_version: Option<Value>,
    /// Whether somebody has confirmed that the disk may be made smaller. Null or absent when that
    /// was not asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confirm_shrink: Option<bool>,
}

object! {
    BranchChangeRequest {
        "id" => id: Plain,
        "state" => state: Plain,
        "started_at" => started_at: TimeOption,
        "completed_at" => completed_at: TimeOption,
        "created_at" => created_at: Time,
        "updated_at" => updated_at: Time,
        "actor" => actor,
        "cluster_name" => cluster_name,
        "cluster_display_name" => cluster_display_name,
        "cluster_metal" => cluster_metal,
        "replicas" => replicas: IntegerOption,
        "parameters" => parameters,
        "previous_cluster_name" => previous_cluster_name,
        "previous_cluster_display_name" => previous_cluster_display_name,
        "previous_cluster_metal" => previous_cluster_metal,
        "previous_replicas" => previous_replicas: IntegerOption,
        "previous_parameters" => previous_parameters,
        "minimum_storage_bytes" => minimum_storage_bytes: IntegerOption,
        "maximum_storage_bytes" => maximum_storage_bytes: IntegerOption,
        "storage_autoscaling" => storage_autoscaling,
        "storage_shrinking" => storage_shrinking,
        "storage_type" => storage_type,
        "storage_iops" => storage_iops: IntegerOption,
        "storage_throughput_mibs" => storage_throughput_mibs: IntegerOption,
        "previous_minimum_storage_bytes" => previous_minimum_storage_bytes: IntegerOption,
        "previous_maximum_storage_bytes" => previous_maximum_storage_bytes: IntegerOption,
        "previous_storage_autoscaling" => previous_storage_autoscaling,
        "previous_storage_shrinking" => previous_storage_shrinking,
        "previous_storage_type" => previous_storage_type,
        "previous_storage_iops" => previous_storage_iops: IntegerOption,
        "previous_storage_throughput_mibs" => previous_storage_throughput_mibs: IntegerOption,
        "version" => version,
        "previous_version" => previous_version,
        "confirm_shrink" => confirm_shrink,
    }
}
