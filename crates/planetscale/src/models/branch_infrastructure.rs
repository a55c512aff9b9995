// Generated from api/resources/branch_infrastructure.yaml by `cargo xtask codegen`. Do not edit.
//! Branch infrastructure: the types.

use crate::prelude::*;

/// The servers of a branch. A MySQL branch has `ready` and `pods`; a Postgres branch has `state`,
/// the fields about its primary and volumes, `nodes` and `bouncers`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Infrastructure {
    /// Which form this is: `PostgresInfrastructure` for a Postgres branch. For a MySQL branch the
    /// word is not on record, so look for `pods`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// Whether all pods are ready. MySQL only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ready: Option<bool>,
    /// The pods, which are the units that the processes of the branch run in. MySQL only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pods: Option<Vec<VitessPod>>,
    /// State of the cluster, such as `ready`. Postgres only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// Name of the node that is the primary. Postgres only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_name: Option<String>,
    /// When that node became the primary. Null when not known. Postgres only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_promoted_at: Option<Timestamp>,
    /// Until when the provider refuses changes to the volumes, after one was made. Null when it
    /// does not. Postgres only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub volume_modifications_blocked_until: Option<Timestamp>,
    /// The primary and the replicas. Postgres only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nodes: Option<Vec<PostgresNode>>,
    /// The bouncers in front of them. Postgres only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bouncers: Option<Vec<PostgresInfrastructureBouncer>>,
}

object! {
    Infrastructure {
        "type" => r#type,
        "ready" => ready,
        "pods" => pods,
        "state" => state,
        "primary_name" => primary_name,
        "primary_promoted_at" => primary_promoted_at: TimeOption,
        "volume_modifications_blocked_until" => volume_modifications_blocked_until: TimeOption,
        "nodes" => nodes,
        "bouncers" => bouncers,
    }
}

/// The planned replacement of the disk of a node by one of another size.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PostgresDiskReplacement {
    /// Why the disk is replaced, such as `ShrinkSuggested`. The service publishes no list of the
    /// words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Size of the new disk in bytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bytes: Option<i64>,
    /// When it is planned for. Null when no time is set.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scheduled_at: Option<Timestamp>,
}

object! {
    PostgresDiskReplacement {
        "reason" => reason,
        "bytes" => bytes: IntegerOption,
        "scheduled_at" => scheduled_at: TimeOption,
    }
}

/// A bouncer, as one of the servers of a Postgres branch.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PostgresInfrastructureBouncer {
    /// Identifier of the bouncer.
    pub id: String,
    /// Name of the bouncer.
    pub name: String,
    /// Where it leads the connections that it pools.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target: Option<BouncerTarget>,
    /// How many servers it has in each availability zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replicas_per_cell: Option<i64>,
    /// Region that it is in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<Region>,
    /// Size of its servers. Null when not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sku: Option<BouncerSku>,
}

object! {
    PostgresInfrastructureBouncer {
        "id" => id: Plain,
        "name" => name: Plain,
        "target" => target,
        "replicas_per_cell" => replicas_per_cell: IntegerOption,
        "region" => region,
        "sku" => sku,
    }
}

/// A node of a Postgres branch, its primary or one of its replicas.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PostgresNode {
    /// Full name of the node, which changes when the node is replaced.
    pub name: String,
    /// Short name that stays with the place of the node, such as `aws-useast1a-1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub normalized_name: Option<String>,
    /// Role of the node, `primary` or `replica`.
    pub role: String,
    /// Availability zone, as people read it, such as `Availability zone A`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub availability_zone: Option<String>,
    /// Size of the node in its full form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster_name: Option<String>,
    /// Size of the node as people read it, such as `PS-10`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster_display_name: Option<String>,
    /// How many peers the node reports. What counts as a peer is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub peers_count: Option<i64>,
    /// How many bytes of its volume are used. Null when not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub volume_usage_bytes: Option<i64>,
    /// Size of its volume in bytes. Null when not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub volume_capacity_bytes: Option<i64>,
    /// Percentage of use below which the volume is a candidate for shrinking. Null where it is
    /// never shrunk.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub volume_shrink_threshold_percent: Option<f64>,
    /// Region that the node is in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<Region>,
    /// The planned replacement of its disk. Null when none is planned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disk_replacement: Option<PostgresDiskReplacement>,
}

object! {
    PostgresNode {
        "name" => name: Plain,
        "normalized_name" => normalized_name,
        "role" => role: Plain,
        "availability_zone" => availability_zone,
        "cluster_name" => cluster_name,
        "cluster_display_name" => cluster_display_name,
        "peers_count" => peers_count: IntegerOption,
        "volume_usage_bytes" => volume_usage_bytes: IntegerOption,
        "volume_capacity_bytes" => volume_capacity_bytes: IntegerOption,
        "volume_shrink_threshold_percent" => volume_shrink_threshold_percent,
        "region" => region,
        "disk_replacement" => disk_replacement,
    }
}

/// A tablet, which is a MySQL server with the Vitess process beside it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Tablet {
    /// Name of the tablet, made of its cell and a number, such as `zone1-0000000100`. Vitess
    /// operations take it.
    pub alias: String,
    /// Role of the tablet, such as `primary` or `replica`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// Cell, which is an availability zone, that the tablet is in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cell: Option<String>,
}

object! {
    Tablet {
        "alias" => alias: Plain,
        "role" => role,
        "cell" => cell,
    }
}

/// The tablets of one type of one shard.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct TabletGroup {
    /// Type of the tablets of the group, such as `primary` or `replica`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// Name of the keyspace.
    pub keyspace: String,
    /// Range of the shard, or `-` for the only one.
    pub shard: String,
    /// The tablets.
    pub tablets: Vec<Tablet>,
}

object! {
    TabletGroup {
        "type" => r#type,
        "keyspace" => keyspace: Plain,
        "shard" => shard: Plain,
        "tablets" => tablets: Plain,
    }
}

/// A pod of a MySQL branch, which is the unit that one of its processes runs in.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct VitessPod {
    /// Name of the pod.
    pub name: String,
    /// Status of the pod in Kubernetes' words, such as `Running`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// What runs in it, such as `vttablet` (a MySQL server) or `vtgate` (a query router).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub component: Option<String>,
    /// How many of its containers are ready, out of how many, such as `1/1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ready: Option<String>,
    /// How often its containers have been restarted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub restart_count: Option<i64>,
    /// When the pod was created. Null when not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Cell, which is an availability zone, that the pod is in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cell: Option<String>,
    /// Size of the pod, such as `PS-10`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<String>,
    /// Keyspace of the tablet. Null for what is not a tablet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keyspace: Option<String>,
    /// Range of the tablet's shard. Null for what is not a tablet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shard: Option<String>,
    /// Type of the tablet, such as `primary`. Null for what is not a tablet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tablet_type: Option<String>,
}

object! {
    VitessPod {
        "name" => name: Plain,
        "status" => status,
        "component" => component,
        "ready" => ready,
        "restart_count" => restart_count: IntegerOption,
        "created_at" => created_at: TimeOption,
        "cell" => cell,
        "size" => size,
        "keyspace" => keyspace,
        "shard" => shard,
        "tablet_type" => tablet_type,
    }
}
