// Generated from api/resources/dedicated_read_replicas.yaml by `cargo xtask codegen`. Do not edit.
//! Dedicated read replicas: the types.

use crate::prelude::*;

/// Instances that follow a Postgres branch and serve reads at an address of their own, apart from
/// the replicas that stand by for the primary.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DedicatedReadReplica {
    /// Identifier of the dedicated read replica. Paths take `name` instead.
    pub id: String,
    /// Name of the dedicated read replica, which paths take.
    pub name: String,
    /// Where it is in its life. `ready` is the one thing to test for.
    pub state: DedicatedReadReplicaState,
    /// How many instances serve reads.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replicas: Option<i64>,
    /// Size of each instance in its full form, such as `PS_10_AWS_X86`, even though it was asked
    /// for as `PS_10`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster_name: Option<String>,
    /// Word for the size as people read it, such as `PS-10`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster_display_name: Option<String>,
    /// Host name to connect to over the internet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_host_url: Option<String>,
    /// Host name to connect to through a private link of the cloud provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub private_access_host_url: Option<String>,
    /// Name of the service to which such a private link is set up. Null where there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub private_connection_service_name: Option<String>,
    /// Size in bytes that the disk of each instance starts with and never goes below. Null where it
    /// does not apply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minimum_storage_bytes: Option<i64>,
    /// Size in bytes up to which the disk may grow by itself. Null where it does not apply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maximum_storage_bytes: Option<i64>,
    /// Whether the disk grows by itself when it fills up. Null where it does not apply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage_autoscaling: Option<bool>,
    /// Type of the disk. Null for Metal sizes, which have local disks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage_type: Option<StorageType>,
    /// Input and output operations a second that the disk is provisioned for. Null where it does
    /// not apply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage_iops: Option<i64>,
    /// Throughput in MiB a second that the disk is provisioned for. Null where it does not apply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage_throughput_mibs: Option<i64>,
    /// Until when the cloud provider allows no further change of the disk. Null when it can be
    /// changed now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub volume_modifications_blocked_until: Option<Timestamp>,
    /// When the dedicated read replica was created.
    pub created_at: Timestamp,
    /// When the dedicated read replica was last changed.
    pub updated_at: Timestamp,
    /// When it first took connections. Null before that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ready_at: Option<Timestamp>,
    /// Whether it takes connections.
    pub ready: bool,
    /// Who created it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor: Option<Actor>,
    /// Region that it runs in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<Region>,
    /// Its settings, with their limits and present values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Vec<DedicatedReadReplicaParameter>>,
}

object! {
    DedicatedReadReplica {
        "id" => id: Plain,
        "name" => name: Plain,
        "state" => state: Plain,
        "replicas" => replicas: IntegerOption,
        "cluster_name" => cluster_name,
        "cluster_display_name" => cluster_display_name,
        "access_host_url" => access_host_url,
        "private_access_host_url" => private_access_host_url,
        "private_connection_service_name" => private_connection_service_name,
        "minimum_storage_bytes" => minimum_storage_bytes: IntegerOption,
        "maximum_storage_bytes" => maximum_storage_bytes: IntegerOption,
        "storage_autoscaling" => storage_autoscaling,
        "storage_type" => storage_type,
        "storage_iops" => storage_iops: IntegerOption,
        "storage_throughput_mibs" => storage_throughput_mibs: IntegerOption,
        "volume_modifications_blocked_until" => volume_modifications_blocked_until: TimeOption,
        "created_at" => created_at: Time,
        "updated_at" => updated_at: Time,
        "ready_at" => ready_at: TimeOption,
        "ready" => ready: Plain,
        "actor" => actor,
        "region" => region,
        "parameters" => parameters,
    }
}

/// One setting of a dedicated read replica, with what it means, its limits and its value. Some may
/// not be lower than on the primary.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DedicatedReadReplicaParameter {
    /// Identifier of the setting.
    pub id: String,
    /// What the setting is for. Only Postgres itself, `pgconf`, here so far.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub namespace: Option<ClusterParameterNamespace>,
    /// Name of the setting as requests take it, such as `max_connections`.
    pub name: String,
    /// Name of the setting for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Heading under which the dashboard shows the setting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<String>,
    /// What the setting does, in a sentence or two.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether the setting cannot be changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub immutable: Option<bool>,
    /// What kind of value the setting takes. `integer` or `time` here so far.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameter_type: Option<ParameterType>,
    /// The value that applies unless another is set. Null when there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_value: Option<Scalar>,
    /// Why the setting cannot be changed now. Null or absent when it can.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disabled_reason: Option<String>,
    /// The value that applies now. Null when none is set.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Scalar>,
    /// Whether the setting must have a value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// When the value was first set. Null for a setting with its default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// When the value last changed. Null for a setting with its default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// Whether the instances are restarted when the setting changes, which drops their connections.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub restart: Option<bool>,
    /// Largest value allowed. Null or absent without a limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max: Option<Scalar>,
    /// Smallest value allowed. Null or absent without a limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min: Option<Scalar>,
    /// Address of the documentation of the setting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The values to choose from where there is a choice. Empty for other kinds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<Vec<String>>,
    /// The units that may follow a number in the value, such as `MB` or `min`. Empty where there
    /// are none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub units: Option<Vec<String>>,
    /// Who last changed the value. Null when nobody has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor: Option<Actor>,
}

object! {
    DedicatedReadReplicaParameter {
        "id" => id: Plain,
        "namespace" => namespace,
        "name" => name: Plain,
        "display_name" => display_name,
        "category" => category,
        "description" => description,
        "immutable" => immutable,
        "parameter_type" => parameter_type,
        "default_value" => default_value,
        "disabled_reason" => disabled_reason,
        "value" => value,
        "required" => required,
        "created_at" => created_at: TimeOption,
        "updated_at" => updated_at: TimeOption,
        "restart" => restart,
        "max" => max,
        "min" => min,
        "url" => url,
        "options" => options,
        "units" => units,
        "actor" => actor,
    }
}

open_enum! {
    /// Where a dedicated read replica is in its life.
    pub enum DedicatedReadReplicaState {
        /// Being created.
        Pending = "pending",
        /// Takes connections.
        Ready = "ready",
        /// Being deleted.
        Deleting = "deleting",
    }
}
