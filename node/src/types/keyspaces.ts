// Generated from api/resources/keyspaces.yaml by `cargo xtask codegen`. Do not edit.
// Keyspaces: the types.

/** A logical database inside a MySQL branch, with a cluster for each of its shards. */
export interface Keyspace {
  /** Identifier of the keyspace. Paths take `name` instead. */
  id: string;
  /** Name of the keyspace, which paths take as `{keyspace}`. */
  name: string;
  /** How many shards it has. */
  shards?: number | null;
  /** Whether its tables are spread over shards by a VSchema. */
  sharded?: boolean | null;
  /** How many replicas it has in all, the extra ones included. */
  replicas?: number | null;
  /** How many replicas were added to the ones that the size includes. */
  extra_replicas?: number | null;
  /** When the keyspace was created. ISO 8601; `toDate` makes a `Date` of it. */
  created_at: string;
  /** When the keyspace was last changed. ISO 8601; `toDate` makes a `Date` of it. */
  updated_at: string;
  /**
   * Size of the cluster of each shard in its full form, such as `PS_10_AWS_X86`, even though it was
   * asked for as `PS_10`.
   */
  cluster_name?: string | null;
  /** Size of the cluster as people read it, such as `PS-10`. */
  cluster_display_name?: string | null;
  /** Whether its clusters are being resized now. */
  resizing?: boolean | null;
  /**
   * Whether a resize request has been started and not closed. It can stay true for long, so do not
   * wait on it; `resizing` and `resize_pending` say whether anything happens.
   */
  resize_in_progress?: boolean | null;
  /** Whether a resize is queued and has not begun. */
  resize_pending?: boolean | null;
  /** Whether a change of its settings is rolling out over the shards. */
  config_change_in_progress?: boolean | null;
  /** Whether the keyspace serves queries. */
  ready: boolean;
  /** Whether its clusters are Metal ones, with fast local disks instead of network-attached ones. */
  metal?: boolean | null;
  /** Whether it is the keyspace that the branch began with, to which queries go that name none. */
  default?: boolean | null;
  /** Whether its data was imported from a database elsewhere. */
  imported?: boolean | null;
  /** Percentage of the buffer pool that is set aside for vector indexes. Null on branches that do not use vectors. */
  vector_pool_allocation?: number | null;
  /** When nodes that have run for long are replaced by fresh ones. */
  node_ttl_strategy?: KeyspaceNodeTtlStrategy | null;
  /** How strictly commits wait for replicas. May be an object without fields, which stands for the default. */
  replication_durability_constraints?: ReplicationDurabilityConstraints | null;
  /** Settings of VReplication, the copying behind deploy requests and workflows. */
  vreplication_flags?: VreplicationFlags | null;
  /** Options of the MySQL servers by name, where they differ from the service's defaults. */
  mysqld_options?: Record<string, unknown> | null;
  /** Options of the VTTablets, the processes beside each MySQL server, by name, where they differ from the defaults. */
  vttablet_options?: Record<string, unknown> | null;
  /** Whether the keyspace stands for a MySQL database outside of PlanetScale. */
  external?: boolean | null;
  /**
   * How many shards a change may roll out to at the same time, from 1 to 32. Null or absent when
   * the service's default holds.
   */
  max_rollout?: number | null;
  /** How the disks of the keyspace grow. Null or absent where disks have a fixed size. */
  disk_autoscaling?: KeyspaceDiskAutoscaling | null;
  /**
   * Settings of the throttler, which slows background copying down when replicas lag. Null or
   * absent when not known.
   */
  throttler?: KeyspaceThrottler | null;
  /** Regions that the keyspace is replicated to for reading. Sent when asked for with `full`. */
  read_only_regions?: ReadOnlyRegionKeyspace[] | null;
}

/** How the disks of a keyspace grow by themselves. */
export interface KeyspaceDiskAutoscaling {
  /** Word for the way the disks grow. The service publishes no list of the words. */
  strategy?: string | null;
  /** Size in bytes that each disk may grow to. Null or absent without a limit. */
  storage_limit_bytes?: number | null;
}

/**
 * When the nodes of a keyspace that have run for long are replaced by fresh ones.
 *
 * - `node_ttl_follow_maintenance`: Within the maintenance window of the database.
 * - `node_ttl_always`: At any time, as soon as a node is due.
 * - `node_ttl_off`: Never by age.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type KeyspaceNodeTtlStrategy =
  | 'node_ttl_follow_maintenance'
  | 'node_ttl_always'
  | 'node_ttl_off'
  | (string & {});

/** The last rollout of a change over the shards of a keyspace. */
export interface KeyspaceRolloutStatus {
  /** Name of the keyspace. */
  name: string;
  /** How far the rollout is, all shards taken together. The service publishes no list of the words. */
  state: string;
  /** The same for each shard. */
  shards: ShardRolloutStatus[];
}

/**
 * Settings of the tablet throttler of a keyspace.
 *
 * While replicas lag by more than the threshold, deploy requests and workflows pause.
 */
export interface KeyspaceThrottler {
  /** Whether the throttler is on. */
  enabled?: boolean | null;
  /** Replication lag in seconds from which on background copying is held back. */
  threshold?: number | null;
}

/** A region that a keyspace shall be replicated to for reading. */
export interface ReadOnlyRegionInput {
  /** Slug of the region, such as `eu-west`. */
  region: string;
  /** Size of the replicas there, such as `PS_10`. The service chooses one when left out. */
  cluster_size?: string | undefined;
  /** How many replicas each shard has there. The service chooses the number when left out. */
  replicas?: number | undefined;
}

/** The replicas of a keyspace in a read-only region. */
export interface ReadOnlyRegionKeyspace {
  /** Slug of the region. */
  region: string;
  /** Size of the replicas in its full form, such as `PS_10_AWS_X86`. */
  cluster_name?: string | null;
  /** Size of the replicas as people read it, such as `PS-10`. */
  cluster_display_name?: string | null;
  /** How many replicas each shard has there. */
  replicas?: number | null;
}

/** How strictly the primary waits for replicas to have a change before it reports a commit as done. */
export interface ReplicationDurabilityConstraints {
  /** The strategy in force. Null or absent stands for the default, the strictest one. */
  strategy?: ReplicationDurabilityStrategy | null;
}

/** How strictly the primary shall wait for replicas. */
export interface ReplicationDurabilityConstraintsInput {
  /** The strategy to use. */
  strategy?: ReplicationDurabilityStrategy | undefined;
}

/**
 * How strictly commits wait for replicas. Less strict means less lag on replicas and more that can
 * be lost when servers crash.
 *
 * - `available`: The strictest setting and the default, called "maximum" in the dashboard.
 *   Constraints always hold.
 * - `lag`: Called "dynamic" in the dashboard. Constraints hold while replication lag is below five
 *   seconds and are relaxed while it is above.
 * - `always`: Called "minimum" in the dashboard. Constraints are always relaxed, with the highest
 *   risk of loss on a crash.
 * - `maximum`: The strictest setting under its name in the dashboard. Seen in replies; take it like
 *   `available`.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type ReplicationDurabilityStrategy = 'available' | 'lag' | 'always' | 'maximum' | (string & {});

/** The last rollout of a change to one shard of a keyspace. */
export interface ShardRolloutStatus {
  /** Range of the shard, such as `-80`, or `-` for the only shard of an unsharded keyspace. */
  name: string;
  /**
   * When the last rollout to the shard began. Null or absent before the first. ISO 8601; `toDate`
   * makes a `Date` of it.
   */
  last_rollout_started_at?: string | null;
  /**
   * When the last rollout to the shard was done. Null or absent while it is not. ISO 8601; `toDate`
   * makes a `Date` of it.
   */
  last_rollout_finished_at?: string | null;
  /** How far the rollout to the shard is. The service publishes no list of the words. */
  state: string;
}

/** Settings of VReplication, the copying behind deploy requests and workflows. */
export interface VreplicationFlags {
  /**
   * Whether inserts of rows that have not been copied yet are skipped while catching up, since the
   * copy brings them.
   */
  optimize_inserts?: boolean | null;
  /**
   * Whether MySQL's NOBLOB mode may be used, which leaves BLOB and TEXT columns that did not change
   * out of the replication log.
   */
  allow_no_blob_binlog_row_image?: boolean | null;
  /** Whether replicated statements and transactions are sent to MySQL in batches, with fewer round trips. */
  vplayer_batching?: boolean | null;
}

/** Settings of VReplication to change. */
export interface VreplicationFlagsInput {
  /** Whether inserts of rows that have not been copied yet are skipped while catching up. */
  optimize_inserts?: boolean | undefined;
  /** Whether unchanged BLOB and TEXT columns may be left out of the replication log. */
  allow_no_blob_binlog_row_image?: boolean | undefined;
  /** Whether replicated statements are sent to MySQL in batches. */
  vplayer_batching?: boolean | undefined;
}

/** The VSchema of a keyspace, which says how its tables are spread over shards. */
export interface Vschema {
  /** The VSchema as JSON text. */
  raw: string;
  /** The same with markup for display in a browser. Absent in some replies. */
  html?: string | null;
}
