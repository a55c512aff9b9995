// Generated from api/resources/cluster_parameters.yaml by `cargo xtask codegen`. Do not edit.
// Cluster parameters: the types.

import type { Actor, ParameterType } from './shared.js';

/** One setting of a Postgres branch, with what it means, its limits and its value. */
export interface ClusterParameter {
  /** Identifier of the setting. */
  id: string;
  /** Name of the setting in the program's own configuration, such as `max_connections`. */
  name: string;
  /** Name of the setting for people. */
  display_name?: string | null;
  /** The program that the setting is for. */
  namespace: ClusterParameterNamespace;
  /** Heading under which the dashboard shows the setting. Null when it has none. */
  category?: string | null;
  /** What the setting does, in a sentence or two. */
  description?: string | null;
  /** Whether the setting belongs to an extension. */
  extension?: boolean | null;
  /** Whether the setting cannot be changed. */
  immutable?: boolean | null;
  /** What kind of value the setting takes. */
  parameter_type?: ParameterType | null;
  /** The value that applies unless another is set. Null when there is none. */
  default_value?: string | number | boolean | null;
  /** The value that applies now. Null when none is set. */
  value?: string | number | boolean | null;
  /** Whether the setting must have a value. */
  required?: boolean | null;
  /**
   * When the value was first set. Null or absent for a setting with its default. ISO 8601; `toDate`
   * makes a `Date` of it.
   */
  created_at?: string | null;
  /**
   * When the value last changed. Null or absent for a setting with its default. ISO 8601; `toDate`
   * makes a `Date` of it.
   */
  updated_at?: string | null;
  /** Whether a change of the setting restarts the program. */
  restart?: boolean | null;
  /** Largest value allowed. Null or absent when there is no limit or the value is not a number. */
  max?: string | number | boolean | null;
  /** Smallest value allowed. Null or absent when there is no limit or the value is not a number. */
  min?: string | number | boolean | null;
  /** Distance between two values allowed. Null or absent when every value in the limits is. */
  step?: string | number | boolean | null;
  /** Address of the setting's own documentation. */
  url?: string | null;
  /** The values to choose from when the kind is `select`. Empty, null or absent for other kinds. */
  options?: string[] | null;
  /** Who last changed the value. Null when nobody has. */
  actor?: Actor | null;
}

/**
 * The program that a setting of a Postgres branch is for.
 *
 * - `patroni`: Patroni, which watches over the cluster and promotes a replica when the primary
 *   fails.
 * - `pgconf`: Postgres itself.
 * - `pgbouncer`: The PgBouncer that comes with every branch, not the dedicated bouncers.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type ClusterParameterNamespace = 'patroni' | 'pgconf' | 'pgbouncer' | (string & {});
