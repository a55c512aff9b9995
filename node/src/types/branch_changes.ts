// Generated from api/resources/branch_changes.yaml by `cargo xtask codegen`. Do not edit.
// Branch changes: the types.

import type { Actor, ChangeRequestState, StorageType } from './shared.js';

/**
 * A change of the cluster of a Postgres branch.
 *
 * The fields tell what the cluster is to be after it, those that begin with `previous_` what it was
 * before.
 */
export interface BranchChangeRequest {
  /** Identifier of the change. */
  id: string;
  /** How far the change is. */
  state: ChangeRequestState;
  /** When the change began to be carried out. Null while it waits. ISO 8601; `toDate` makes a `Date` of it. */
  started_at?: string | null;
  /** When the change ended. Null until then. ISO 8601; `toDate` makes a `Date` of it. */
  completed_at?: string | null;
  /** When the change was asked for. ISO 8601; `toDate` makes a `Date` of it. */
  created_at: string;
  /** When the change last made progress. ISO 8601; `toDate` makes a `Date` of it. */
  updated_at: string;
  /** Who asked for the change. Null when the service did. */
  actor?: Actor | null;
  /** Size of the cluster in its full form, such as `PS_20_AWS_X86`. */
  cluster_name?: string | null;
  /** Size of the cluster as people read it, such as `PS-20`. */
  cluster_display_name?: string | null;
  /** Whether it is a Metal size, with fast local disks instead of network-attached ones. */
  cluster_metal?: boolean | null;
  /** How many replicas the cluster has beside its primary. */
  replicas?: number | null;
  /** The settings that differ from their defaults, by namespace and name. */
  parameters?: Record<string, unknown> | null;
  /** Size of the cluster before the change, in its full form. */
  previous_cluster_name?: string | null;
  /** Size of the cluster before the change, as people read it. */
  previous_cluster_display_name?: string | null;
  /** Whether it was a Metal size. */
  previous_cluster_metal?: boolean | null;
  /** How many replicas the cluster had. */
  previous_replicas?: number | null;
  /** The settings that differed from their defaults before the change, by namespace and name. */
  previous_parameters?: Record<string, unknown> | null;
  /** Size in bytes that the disk of a node has at least. Null where it does not apply. */
  minimum_storage_bytes?: number | null;
  /** Size in bytes up to which the disk may grow by itself. Null where it does not apply. */
  maximum_storage_bytes?: number | null;
  /** Whether the disk grows by itself when it fills up. Null where it does not apply. */
  storage_autoscaling?: boolean | null;
  /** Whether the change makes the disk smaller, which copies the data to new disks. Null where it does not apply. */
  storage_shrinking?: boolean | null;
  /** Type of the disk. Null where it does not apply. */
  storage_type?: StorageType | null;
  /** Input and output operations a second that the disk is provisioned for. Null where it does not apply. */
  storage_iops?: number | null;
  /** Throughput in MiB a second that the disk is provisioned for. Null where it does not apply. */
  storage_throughput_mibs?: number | null;
  /** Size in bytes that the disk had at least. Null where it does not apply. */
  previous_minimum_storage_bytes?: number | null;
  /** Size in bytes up to which the disk could grow. Null where it does not apply. */
  previous_maximum_storage_bytes?: number | null;
  /** Whether the disk grew by itself. Null where it does not apply. */
  previous_storage_autoscaling?: boolean | null;
  /** Whether the disk was being made smaller before. Null where it does not apply. */
  previous_storage_shrinking?: boolean | null;
  /** Type of the disk before the change. Null where it does not apply. */
  previous_storage_type?: StorageType | null;
  /** Input and output operations a second that the disk was provisioned for. Null where it does not apply. */
  previous_storage_iops?: number | null;
  /** Throughput in MiB a second that the disk was provisioned for. Null where it does not apply. */
  previous_storage_throughput_mibs?: number | null;
  /** Version of Postgres that the cluster runs after the change. Null or absent when it stays. */
  version?: unknown;
  /** Version of Postgres before the change. Null or absent when it stays. */
  previous_version?: unknown;
  /** Whether somebody has confirmed that the disk may be made smaller. Null or absent when that was not asked. */
  confirm_shrink?: boolean | null;
}
