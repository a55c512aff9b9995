// Generated from api/resources/dedicated_read_replicas.yaml by `cargo xtask codegen`. Do not edit.
// Dedicated read replicas: the types.

import type { ClusterParameterNamespace } from './cluster_parameters.js';
import type { Actor, ParameterType, Region, StorageType } from './shared.js';

/**
 * Instances that follow a Postgres branch and serve reads at an address of their own, apart from
 * the replicas that stand by for the primary.
 */
export interface DedicatedReadReplica {
  /** Identifier of the dedicated read replica. Paths take `name` instead. */
  id: string;
  /** Name of the dedicated read replica, which paths take. */
  name: string;
  /** Where it is in its life. `ready` is the one thing to test for. */
  state: DedicatedReadReplicaState;
  /** How many instances serve reads. */
  replicas?: number | null;
  /** Size of each instance in its full form, such as `PS_10_AWS_X86`, even though it was asked for as `PS_10`. */
  cluster_name?: string | null;
  /** Word for the size as people read it, such as `PS-10`. */
  cluster_display_name?: string | null;
  /** Host name to connect to over the internet. */
  access_host_url?: string | null;
  /** Host name to connect to through a private link of the cloud provider. */
  private_access_host_url?: string | null;
  /** Name of the service to which such a private link is set up. Null where there is none. */
  private_connection_service_name?: string | null;
  /** Size in bytes that the disk of each instance starts with and never goes below. Null where it does not apply. */
  minimum_storage_bytes?: number | null;
  /** Size in bytes up to which the disk may grow by itself. Null where it does not apply. */
  maximum_storage_bytes?: number | null;
  /** Whether the disk grows by itself when it fills up. Null where it does not apply. */
  storage_autoscaling?: boolean | null;
  /** Type of the disk. Null for Metal sizes, which have local disks. */
  storage_type?: StorageType | null;
  /** Input and output operations a second that the disk is provisioned for. Null where it does not apply. */
  storage_iops?: number | null;
  /** Throughput in MiB a second that the disk is provisioned for. Null where it does not apply. */
  storage_throughput_mibs?: number | null;
  /**
   * Until when the cloud provider allows no further change of the disk. Null when it can be changed
   * now. ISO 8601; `toDate` makes a `Date` of it.
   */
  volume_modifications_blocked_until?: string | null;
  /** When the dedicated read replica was created. ISO 8601; `toDate` makes a `Date` of it. */
  created_at: string;
  /** When the dedicated read replica was last changed. ISO 8601; `toDate` makes a `Date` of it. */
  updated_at: string;
  /** When it first took connections. Null before that. ISO 8601; `toDate` makes a `Date` of it. */
  ready_at?: string | null;
  /** Whether it takes connections. */
  ready: boolean;
  /** Who created it. */
  actor?: Actor | null;
  /** Region that it runs in. */
  region?: Region | null;
  /** Its settings, with their limits and present values. */
  parameters?: DedicatedReadReplicaParameter[] | null;
}

/**
 * One setting of a dedicated read replica, with what it means, its limits and its value.
 *
 * Some may not be lower than on the primary.
 */
export interface DedicatedReadReplicaParameter {
  /** Identifier of the setting. */
  id: string;
  /** What the setting is for. Only Postgres itself, `pgconf`, here so far. */
  namespace?: ClusterParameterNamespace | null;
  /** Name of the setting as requests take it, such as `max_connections`. */
  name: string;
  /** Name of the setting for people. */
  display_name?: string | null;
  /** Heading under which the dashboard shows the setting. */
  category?: string | null;
  /** What the setting does, in a sentence or two. */
  description?: string | null;
  /** Whether the setting cannot be changed. */
  immutable?: boolean | null;
  /** What kind of value the setting takes. `integer` or `time` here so far. */
  parameter_type?: ParameterType | null;
  /** The value that applies unless another is set. Null when there is none. */
  default_value?: string | number | boolean | null;
  /** Why the setting cannot be changed now. Null or absent when it can. */
  disabled_reason?: string | null;
  /** The value that applies now. Null when none is set. */
  value?: string | number | boolean | null;
  /** Whether the setting must have a value. */
  required?: boolean | null;
  /** When the value was first set. Null for a setting with its default. ISO 8601; `toDate` makes a `Date` of it. */
  created_at?: string | null;
  /** When the value last changed. Null for a setting with its default. ISO 8601; `toDate` makes a `Date` of it. */
  updated_at?: string | null;
  /** Whether the instances are restarted when the setting changes, which drops their connections. */
  restart?: boolean | null;
  /** Largest value allowed. Null or absent without a limit. */
  max?: string | number | boolean | null;
  /** Smallest value allowed. Null or absent without a limit. */
  min?: string | number | boolean | null;
  /** Address of the documentation of the setting. */
  url?: string | null;
  /** The values to choose from where there is a choice. Empty for other kinds. */
  options?: string[] | null;
  /** The units that may follow a number in the value, such as `MB` or `min`. Empty where there are none. */
  units?: string[] | null;
  /** Who last changed the value. Null when nobody has. */
  actor?: Actor | null;
}

/**
 * Where a dedicated read replica is in its life.
 *
 * - `pending`: Being created.
 * - `ready`: Takes connections.
 * - `deleting`: Being deleted.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type DedicatedReadReplicaState = 'pending' | 'ready' | 'deleting' | (string & {});
