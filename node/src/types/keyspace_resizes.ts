// Generated from api/resources/keyspace_resizes.yaml by `cargo xtask codegen`. Do not edit.
// Keyspace resizes: the types.

import type { Actor, ChangeRequestState } from './shared.js';

/**
 * A change of the cluster of a keyspace.
 *
 * The fields tell what it is to be after it, those that begin with `previous_` what it was before.
 */
export interface KeyspaceResizeRequest {
  /** Identifier of the resize. */
  id: string;
  /** How far the resize is. */
  state: ChangeRequestState;
  /** When the resize began to be carried out. Null while it waits. ISO 8601; `toDate` makes a `Date` of it. */
  started_at?: string | null;
  /** When the resize ended. Null until then. ISO 8601; `toDate` makes a `Date` of it. */
  completed_at?: string | null;
  /** When the resize was asked for. ISO 8601; `toDate` makes a `Date` of it. */
  created_at: string;
  /** When the resize last made progress. ISO 8601; `toDate` makes a `Date` of it. */
  updated_at: string;
  /** How many replicas the keyspace has beyond those that its size comes with. */
  extra_replicas?: number | null;
  /** Percentage of the buffer pool that is set aside for vector indexes. Null when none is. */
  vector_pool_allocation?: number | null;
  /** Percentage of the buffer pool that was set aside for vector indexes. Null when none was. */
  previous_vector_pool_allocation?: number | null;
  /** Size of the keyspace's cluster in its full form, such as `PS_20_AWS_X86`. */
  cluster_name?: string | null;
  /** Size of the keyspace's cluster as people read it, such as `PS-20`. */
  cluster_display_name?: string | null;
  /** Size before the resize, in its full form. */
  previous_cluster_name?: string | null;
  /** Size before the resize, as people read it. */
  previous_cluster_display_name?: string | null;
  /** How many replicas the keyspace has in all, beside its primaries. */
  replicas?: number | null;
  /** How many replicas the keyspace had in all. */
  previous_replicas?: number | null;
  /** Who asked for the resize. Null when the service did. */
  actor?: Actor | null;
}
