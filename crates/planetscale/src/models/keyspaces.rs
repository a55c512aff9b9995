// Generated from api/resources/keyspaces.yaml by `cargo xtask codegen`. Do not edit.
//! Keyspaces: the types.

use crate::prelude::*;

/// A logical database inside a MySQL branch, with a cluster for each of its shards.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct Keyspace {
    /// Identifier of the keyspace. Paths take `name` instead.
    #[serde(deserialize_with = "tolerant::plain")]
    pub id: String,
    /// Name of the keyspace, which paths take as `{keyspace}`.
    #[serde(deserialize_with = "tolerant::plain")]
    pub name: String,
    /// How many shards it has.
    #[serde(deserialize_with = "tolerant::integer_option", skip_serializing_if = "Option::is_none")]
    pub shards: Option<i64>,
    /// Whether its tables are spread over shards by a VSchema.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sharded: Option<bool>,
    /// How many replicas it has in all, the extra ones included.
    #[serde(deserialize_with = "tolerant::integer_option", skip_serializing_if = "Option::is_none")]
    pub replicas: Option<i64>,
    /// How many replicas were added to the ones that the size includes.
    #[serde(deserialize_with = "tolerant::integer_option", skip_serializing_if = "Option::is_none")]
    pub extra_replicas: Option<i64>,
    /// When the keyspace was created.
    #[serde(deserialize_with = "tolerant::timestamp")]
    pub created_at: Timestamp,
    /// When the keyspace was last changed.
    #[serde(deserialize_with = "tolerant::timestamp")]
    pub updated_at: Timestamp,
    /// Size of the cluster of each shard in its full form, such as `PS_10_AWS_X86`, even though it
    /// was asked for as `PS_10`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster_name: Option<String>,
    /// Size of the cluster as people read it, such as `PS-10`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster_display_name: Option<String>,
    /// Whether its clusters are being resized now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resizing: Option<bool>,
    /// Whether a resize request has been started and not closed. It can stay true for long, so do
    /// not wait on it; `resizing` and `resize_pending` say whether anything happens.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resize_in_progress: Option<bool>,
    /// Whether a resize is queued and has not begun.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resize_pending: Option<bool>,
    /// Whether a change of its settings is rolling out over the shards.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config_change_in_progress: Option<bool>,
    /// Whether the keyspace serves queries.
    #[serde(deserialize_with = "tolerant::plain")]
    pub ready: bool,
    /// Whether its clusters are Metal ones, with fast local disks instead of network-attached ones.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metal: Option<bool>,
    /// Whether it is the keyspace that the branch began with, to which queries go that name none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<bool>,
    /// Whether its data was imported from a database elsewhere.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub imported: Option<bool>,
    /// Percentage of the buffer pool that is set aside for vector indexes. Null on branches that do
    /// not use vectors.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vector_pool_allocation: Option<f64>,
    /// When nodes that have run for long are replaced by fresh ones.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_ttl_strategy: Option<KeyspaceNodeTtlStrategy>,
    /// How strictly commits wait for replicas. May be an object without fields, which stands for
    /// the default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replication_durability_constraints: Option<ReplicationDurabilityConstraints>,
    /// Settings of `VReplication`, the copying behind deploy requests and workflows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vreplication_flags: Option<VreplicationFlags>,
    /// Options of the MySQL servers by name, where they differ from the service's defaults.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mysqld_options: Option<Map<String, Value>>,
    /// Options of the `VTTablets`, the processes beside each MySQL server, by name, where they
    /// differ from the defaults.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vttablet_options: Option<Map<String, Value>>,
    /// Whether the keyspace stands for a MySQL database outside of PlanetScale.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external: Option<bool>,
    /// How many shards a change may roll out to at the same time, from 1 to 32. Null or absent when
    /// the service's default holds.
    #[serde(deserialize_with = "tolerant::integer_option", skip_serializing_if = "Option::is_none")]
    pub max_rollout: Option<i64>,
    /// How the disks of the keyspace grow. Null or absent where disks have a fixed size.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disk_autoscaling: Option<KeyspaceDiskAutoscaling>,
    /// Settings of the throttler, which slows background copying down when replicas lag. Null or
    /// absent when not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub throttler: Option<KeyspaceThrottler>,
    /// Regions that the keyspace is replicated to for reading. Sent when asked for with `full`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read_only_regions: Option<Vec<ReadOnlyRegionKeyspace>>,
}

/// How the disks of a keyspace grow by themselves.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct KeyspaceDiskAutoscaling {
    /// Word for the way the disks grow. The service publishes no list of the words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strategy: Option<String>,
    /// Size in bytes that each disk may grow to. Null or absent without a limit.
    #[serde(deserialize_with = "tolerant::integer_option", skip_serializing_if = "Option::is_none")]
    pub storage_limit_bytes: Option<i64>,
}

/// The last rollout of a change over the shards of a keyspace.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct KeyspaceRolloutStatus {
    /// Name of the keyspace.
    #[serde(deserialize_with = "tolerant::plain")]
    pub name: String,
    /// How far the rollout is, all shards taken together. The service publishes no list of the
    /// words.
    #[serde(deserialize_with = "tolerant::plain")]
    pub state: String,
    /// The same for each shard.
    #[serde(deserialize_with = "tolerant::plain")]
    pub shards: Vec<ShardRolloutStatus>,
}

/// Settings of the tablet throttler of a keyspace. While replicas lag by more than the threshold,
/// deploy requests and workflows pause.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct KeyspaceThrottler {
    /// Whether the throttler is on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Replication lag in seconds from which on background copying is held back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub threshold: Option<f64>,
}

/// A region that a keyspace shall be replicated to for reading.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ReadOnlyRegionInput {
    /// Slug of the region, such as `eu-west`.
    #[serde(deserialize_with = "tolerant::plain")]
    pub region: String,
    /// Size of the replicas there, such as `PS_10`. The service chooses one when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster_size: Option<String>,
    /// How many replicas each shard has there. The service chooses the number when left out.
    #[serde(deserialize_with = "tolerant::integer_option", skip_serializing_if = "Option::is_none")]
    pub replicas: Option<i64>,
}

/// The replicas of a keyspace in a read-only region.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct ReadOnlyRegionKeyspace {
    /// Slug of the region.
    #[serde(deserialize_with = "tolerant::plain")]
    pub region: String,
    /// Size of the replicas in its full form, such as `PS_10_AWS_X86`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster_name: Option<String>,
    /// Size of the replicas as people read it, such as `PS-10`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster_display_name: Option<String>,
    /// How many replicas each shard has there.
    #[serde(deserialize_with = "tolerant::integer_option", skip_serializing_if = "Option::is_none")]
    pub replicas: Option<i64>,
}

/// How strictly the primary waits for replicas to have a change before it reports a commit as done.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct ReplicationDurabilityConstraints {
    /// The strategy in force. Null or absent stands for the default, the strictest one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strategy: Option<ReplicationDurabilityStrategy>,
}

/// How strictly the primary shall wait for replicas.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ReplicationDurabilityConstraintsInput {
    /// The strategy to use.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strategy: Option<ReplicationDurabilityStrategy>,
}

/// The last rollout of a change to one shard of a keyspace.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct ShardRolloutStatus {
    /// Range of the shard, such as `-80`, or `-` for the only shard of an unsharded keyspace.
    #[serde(deserialize_with = "tolerant::plain")]
    pub name: String,
    /// When the last rollout to the shard began. Null or absent before the first.
    #[serde(deserialize_with = "tolerant::timestamp_option", skip_serializing_if = "Option::is_none")]
    pub last_rollout_started_at: Option<Timestamp>,
    /// When the last rollout to the shard was done. Null or absent while it is not.
    #[serde(deserialize_with = "tolerant::timestamp_option", skip_serializing_if = "Option::is_none")]
    pub last_rollout_finished_at: Option<Timestamp>,
    /// How far the rollout to the shard is. The service publishes no list of the words.
    #[serde(deserialize_with = "tolerant::plain")]
    pub state: String,
}

/// Settings of `VReplication`, the copying behind deploy requests and workflows.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct VreplicationFlags {
    /// Whether inserts of rows that have not been copied yet are skipped while catching up, since
    /// the copy brings them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub optimize_inserts: Option<bool>,
    /// Whether MySQL's NOBLOB mode may be used, which leaves BLOB and TEXT columns that did not
    /// change out of the replication log.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_no_blob_binlog_row_image: Option<bool>,
    /// Whether replicated statements and transactions are sent to MySQL in batches, with fewer
    /// round trips.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vplayer_batching: Option<bool>,
}

/// Settings of `VReplication` to change.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct VreplicationFlagsInput {
    /// Whether inserts of rows that have not been copied yet are skipped while catching up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub optimize_inserts: Option<bool>,
    /// Whether unchanged BLOB and TEXT columns may be left out of the replication log.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_no_blob_binlog_row_image: Option<bool>,
    /// Whether replicated statements are sent to MySQL in batches.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vplayer_batching: Option<bool>,
}

/// The VSchema of a keyspace, which says how its tables are spread over shards.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct Vschema {
    /// The VSchema as JSON text.
    #[serde(deserialize_with = "tolerant::plain")]
    pub raw: String,
    /// The same with markup for display in a browser. Absent in some replies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub html: Option<String>,
}

open_enum! {
    /// When the nodes of a keyspace that have run for long are replaced by fresh ones.
    pub enum KeyspaceNodeTtlStrategy {
        /// Within the maintenance window of the database.
        NodeTtlFollowMaintenance = "node_ttl_follow_maintenance",
        /// At any time, as soon as a node is due.
        NodeTtlAlways = "node_ttl_always",
        /// Never by age.
        NodeTtlOff = "node_ttl_off",
    }
}

open_enum! {
    /// How strictly commits wait for replicas. Less strict means less lag on replicas and more that
    /// can be lost when servers crash.
    pub enum ReplicationDurabilityStrategy {
        /// The strictest setting and the default, called "maximum" in the dashboard. Constraints
        /// always hold.
        Available = "available",
        /// Called "dynamic" in the dashboard. Constraints hold while replication lag is below five
        /// seconds and are relaxed while it is above.
        Lag = "lag",
        /// Called "minimum" in the dashboard. Constraints are always relaxed, with the highest risk
        /// of loss on a crash.
        Always = "always",
        /// The strictest setting under its name in the dashboard. Seen in replies; take it like
        /// `available`.
        Maximum = "maximum",
    }
}
