// Generated from api/resources/keyspaces.yaml by `cargo xtask codegen`. Do not edit.
//! Keyspaces: the types.

use crate::prelude::*;

/// A logical database inside a MySQL branch, with a cluster for each of its shards.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Keyspace {
    /// Identifier of the keyspace. Paths take `name` instead.
    pub id: String,
    /// Name of the keyspace, which paths take as `{keyspace}`.
    pub name: String,
    /// How many shards it has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shards: Option<i64>,
    /// Whether its tables are spread over shards by a VSchema.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sharded: Option<bool>,
    /// How many replicas it has in all, the extra ones included.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replicas: Option<i64>,
    /// How many replicas were added to the ones that the size includes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra_replicas: Option<i64>,
    /// When the keyspace was created.
    pub created_at: Timestamp,
    /// When the keyspace was last changed.
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
    #[serde(skip_serializing_if = "Option::is_none")]
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

object! {
    Keyspace {
        "id" => id: Plain,
        "name" => name: Plain,
        "shards" => shards: IntegerOption,
        "sharded" => sharded,
        "replicas" => replicas: IntegerOption,
        "extra_replicas" => extra_replicas: IntegerOption,
        "created_at" => created_at: Time,
        "updated_at" => updated_at: Time,
        "cluster_name" => cluster_name,
        "cluster_display_name" => cluster_display_name,
        "resizing" => resizing,
        "resize_in_progress" => resize_in_progress,
        "resize_pending" => resize_pending,
        "config_change_in_progress" => config_change_in_progress,
        "ready" => ready: Plain,
        "metal" => metal,
        "default" => default,
        "imported" => imported,
        "vector_pool_allocation" => vector_pool_allocation,
        "node_ttl_strategy" => node_ttl_strategy,
        "replication_durability_constraints" => replication_durability_constraints,
        "vreplication_flags" => vreplication_flags,
        "mysqld_options" => mysqld_options,
        "vttablet_options" => vttablet_options,
        "external" => external,
        "max_rollout" => max_rollout: IntegerOption,
        "disk_autoscaling" => disk_autoscaling,
        "throttler" => throttler,
        "read_only_regions" => read_only_regions,
    }
}

/// How the disks of a keyspace grow by themselves.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct KeyspaceDiskAutoscaling {
    /// Word for the way the disks grow. The service publishes no list of the words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strategy: Option<String>,
    /// Size in bytes that each disk may grow to. Null or absent without a limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage_limit_bytes: Option<i64>,
}

object! {
    KeyspaceDiskAutoscaling {
        "strategy" => strategy,
        "storage_limit_bytes" => storage_limit_bytes: IntegerOption,
    }
}

/// The last rollout of a change over the shards of a keyspace.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct KeyspaceRolloutStatus {
    /// Name of the keyspace.
    pub name: String,
    /// How far the rollout is, all shards taken together. The service publishes no list of the
    /// words.
    pub state: String,
    /// The same for each shard.
    pub shards: Vec<ShardRolloutStatus>,
}

object! {
    KeyspaceRolloutStatus {
        "name" => name: Plain,
        "state" => state: Plain,
        "shards" => shards: Plain,
    }
}

/// Settings of the tablet throttler of a keyspace. While replicas lag by more than the threshold,
/// deploy requests and workflows pause.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct KeyspaceThrottler {
    /// Whether the throttler is on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Replication lag in seconds from which on background copying is held back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub threshold: Option<f64>,
}

object! {
    KeyspaceThrottler {
        "enabled" => enabled,
        "threshold" => threshold,
    }
}

/// A region that a keyspace shall be replicated to for reading.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ReadOnlyRegionInput {
    /// Slug of the region, such as `eu-west`.
    pub region: String,
    /// Size of the replicas there, such as `PS_10`. The service chooses one when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster_size: Option<String>,
    /// How many replicas each shard has there. The service chooses the number when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replicas: Option<i64>,
}

object! {
    ReadOnlyRegionInput {
        "region" => region: Plain,
        "cluster_size" => cluster_size,
        "replicas" => replicas: IntegerOption,
    }
}

/// The replicas of a keyspace in a read-only region.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ReadOnlyRegionKeyspace {
    /// Slug of the region.
    pub region: String,
    /// Size of the replicas in its full form, such as `PS_10_AWS_X86`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster_name: Option<String>,
    /// Size of the replicas as people read it, such as `PS-10`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster_display_name: Option<String>,
    /// How many replicas each shard has there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replicas: Option<i64>,
}

object! {
    ReadOnlyRegionKeyspace {
        "region" => region: Plain,
        "cluster_name" => cluster_name,
        "cluster_display_name" => cluster_display_name,
        "replicas" => replicas: IntegerOption,
    }
}

/// How strictly the primary waits for replicas to have a change before it reports a commit as done.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ReplicationDurabilityConstraints {
    /// The strategy in force. Null or absent stands for the default, the strictest one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strategy: Option<ReplicationDurabilityStrategy>,
}

object! {
    ReplicationDurabilityConstraints {
        "strategy" => strategy,
    }
}

/// How strictly the primary shall wait for replicas.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ReplicationDurabilityConstraintsInput {
    /// The strategy to use.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strategy: Option<ReplicationDurabilityStrategy>,
}

object! {
    ReplicationDurabilityConstraintsInput {
        "strategy" => strategy,
    }
}

/// The last rollout of a change to one shard of a keyspace.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ShardRolloutStatus {
    /// Range of the shard, such as `-80`, or `-` for the only shard of an unsharded keyspace.
    pub name: String,
    /// When the last rollout to the shard began. Null or absent before the first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_rollout_started_at: Option<Timestamp>,
    /// When the last rollout to the shard was done. Null or absent while it is not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_rollout_finished_at: Option<Timestamp>,
    /// How far the rollout to the shard is. The service publishes no list of the words.
    pub state: String,
}

object! {
    ShardRolloutStatus {
        "name" => name: Plain,
        "last_rollout_started_at" => last_rollout_started_at: TimeOption,
        "last_rollout_finished_at" => last_rollout_finished_at: TimeOption,
        "state" => state: Plain,
    }
}

/// Settings of `VReplication`, the copying behind deploy requests and workflows.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
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

object! {
    VreplicationFlags {
        "optimize_inserts" => optimize_inserts,
        "allow_no_blob_binlog_row_image" => allow_no_blob_binlog_row_image,
        "vplayer_batching" => vplayer_batching,
    }
}

/// Settings of `VReplication` to change.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
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

object! {
    VreplicationFlagsInput {
        "optimize_inserts" => optimize_inserts,
        "allow_no_blob_binlog_row_image" => allow_no_blob_binlog_row_image,
        "vplayer_batching" => vplayer_batching,
    }
}

/// The VSchema of a keyspace, which says how its tables are spread over shards.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Vschema {
    /// The VSchema as JSON text.
    pub raw: String,
    /// The same with markup for display in a browser. Absent in some replies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub html: Option<String>,
}

object! {
    Vschema {
        "raw" => raw: Plain,
        "html" => html,
    }
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
