// Generated from api/resources/vtctld.yaml by `cargo xtask codegen`. Do not edit.
// Vitess operations: the types.

/** A rule that leads all queries for one keyspace to another. */
export interface KeyspaceRoutingRule {
  /** Name of the keyspace that queries ask for. */
  from_keyspace: string;
  /** Name of the keyspace that answers them. */
  to_keyspace: string;
}

/** A rule that slows one app down. */
export interface ThrottledApp {
  /** Name of the app, such as `online-ddl` or `vreplication`, or the UUID of one schema migration. */
  name: string;
  /** Share of the app's work that is refused, from 0 (none) to 1 (all), in steps of 0.01. */
  ratio?: number | undefined;
  /** When the rule ends, in the future. It holds until it is changed when left out. A `Date`, or ISO 8601. */
  expire_at?: string | Date | undefined;
}

/**
 * How far a check of the throttler looks.
 *
 * - `shard`: At the metrics of all tablets of the shard.
 * - `self`: At the metrics of the tablet itself.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type ThrottlerCheckScope = 'shard' | 'self' | (string & {});
