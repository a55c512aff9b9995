// Generated from api/resources/branch_infrastructure.yaml by `cargo xtask codegen`. Do not edit.
// Branch infrastructure: the types.

import type { BouncerSku, BouncerTarget } from './bouncers.js';
import type { Region } from './shared.js';

/**
 * The servers of a branch.
 *
 * A MySQL branch has `ready` and `pods`; a Postgres branch has `state`, the fields about its
 * primary and volumes, `nodes` and `bouncers`.
 */
export interface Infrastructure {
  /**
   * Which form this is: `PostgresInfrastructure` for a Postgres branch. For a MySQL branch the word
   * is not on record, so look for `pods`.
   */
  type?: string | null;
  /** Whether all pods are ready. MySQL only. */
  ready?: boolean | null;
  /** The pods, which are the units that the processes of the branch run in. MySQL only. */
  pods?: VitessPod[] | null;
  /** State of the cluster, such as `ready`. Postgres only. */
  state?: string | null;
  /** Name of the node that is the primary. Postgres only. */
  primary_name?: string | null;
  /** When that node became the primary. Null when not known. Postgres only. ISO 8601; `toDate` makes a `Date` of it. */
  primary_promoted_at?: string | null;
  /**
   * Until when the provider refuses changes to the volumes, after one was made. Null when it does
   * not. Postgres only. ISO 8601; `toDate` makes a `Date` of it.
   */
  volume_modifications_blocked_until?: string | null;
  /** The primary and the replicas. Postgres only. */
  nodes?: PostgresNode[] | null;
  /** The bouncers in front of them. Postgres only. */
  bouncers?: PostgresInfrastructureBouncer[] | null;
}

/** The planned replacement of the disk of a node by one of another size. */
export interface PostgresDiskReplacement {
  /** Why the disk is replaced, such as `ShrinkSuggested`. The service publishes no list of the words. */
  reason?: string | null;
  /** Size of the new disk in bytes. */
  bytes?: number | null;
  /** When it is planned for. Null when no time is set. ISO 8601; `toDate` makes a `Date` of it. */
  scheduled_at?: string | null;
}

/** A bouncer, as one of the servers of a Postgres branch. */
export interface PostgresInfrastructureBouncer {
  /** Identifier of the bouncer. */
  id: string;
  /** Name of the bouncer. */
  name: string;
  /** Where it leads the connections that it pools. */
  target?: BouncerTarget | null;
  /** How many servers it has in each availability zone. */
  replicas_per_cell?: number | null;
  /** Region that it is in. */
  region?: Region | null;
  /** Size of its servers. Null when not known. */
  sku?: BouncerSku | null;
}

/** A node of a Postgres branch, its primary or one of its replicas. */
export interface PostgresNode {
  /** Full name of the node, which changes when the node is replaced. */
  name: string;
  /** Short name that stays with the place of the node, such as `aws-useast1a-1`. */
  normalized_name?: string | null;
  /** Role of the node, `primary` or `replica`. */
  role: string;
  /** Availability zone, as people read it, such as `Availability zone A`. */
  availability_zone?: string | null;
  /** Size of the node in its full form. */
  cluster_name?: string | null;
  /** Size of the node as people read it, such as `PS-10`. */
  cluster_display_name?: string | null;
  /** How many peers the node reports. What counts as a peer is not documented. */
  peers_count?: number | null;
  /** How many bytes of its volume are used. Null when not known. */
  volume_usage_bytes?: number | null;
  /** Size of its volume in bytes. Null when not known. */
  volume_capacity_bytes?: number | null;
  /** Percentage of use below which the volume is a candidate for shrinking. Null where it is never shrunk. */
  volume_shrink_threshold_percent?: number | null;
  /** Region that the node is in. */
  region?: Region | null;
  /** The planned replacement of its disk. Null when none is planned. */
  disk_replacement?: PostgresDiskReplacement | null;
}

/** A tablet, which is a MySQL server with the Vitess process beside it. */
export interface Tablet {
  /** Name of the tablet, made of its cell and a number, such as `zone1-0000000100`. Vitess operations take it. */
  alias: string;
  /** Role of the tablet, such as `primary` or `replica`. */
  role?: string | null;
  /** Cell, which is an availability zone, that the tablet is in. */
  cell?: string | null;
}

/** The tablets of one type of one shard. */
export interface TabletGroup {
  /** Type of the tablets of the group, such as `primary` or `replica`. */
  type?: string | null;
  /** Name of the keyspace. */
  keyspace: string;
  /** Range of the shard, or `-` for the only one. */
  shard: string;
  /** The tablets. */
  tablets: Tablet[];
}

/** A pod of a MySQL branch, which is the unit that one of its processes runs in. */
export interface VitessPod {
  /** Name of the pod. */
  name: string;
  /** Status of the pod in Kubernetes' words, such as `Running`. */
  status?: string | null;
  /** What runs in it, such as `vttablet` (a MySQL server) or `vtgate` (a query router). */
  component?: string | null;
  /** How many of its containers are ready, out of how many, such as `1/1`. */
  ready?: string | null;
  /** How often its containers have been restarted. */
  restart_count?: number | null;
  /** When the pod was created. Null when not known. ISO 8601; `toDate` makes a `Date` of it. */
  created_at?: string | null;
  /** Cell, which is an availability zone, that the pod is in. */
  cell?: string | null;
  /** Size of the pod, such as `PS-10`. */
  size?: string | null;
  /** Keyspace of the tablet. Null for what is not a tablet. */
  keyspace?: string | null;
  /** Range of the tablet's shard. Null for what is not a tablet. */
  shard?: string | null;
  /** Type of the tablet, such as `primary`. Null for what is not a tablet. */
  tablet_type?: string | null;
}
