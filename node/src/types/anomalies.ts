// Generated from api/resources/anomalies.yaml by `cargo xtask codegen`. Do not edit.
// Anomalies: the types.

/** A stretch of time in which the primary of a branch used its resources in an unusual way. */
export interface Anomaly {
  /** Identifier of the anomaly. */
  id: string;
  /** When the unusual use began. ISO 8601; `toDate` makes a `Date` of it. */
  period_start?: string | null;
  /**
   * When the unusual use ended; the latest moment looked at while the anomaly is active. Null or
   * absent when not known. ISO 8601; `toDate` makes a `Date` of it.
   */
  period_end?: string | null;
  /** How many minutes of the period were beyond what is usual. */
  minutes_in_violation?: number | null;
  /** Whether the anomaly is still going on. */
  active?: boolean | null;
  /** Length of the period in seconds. */
  duration?: number | null;
  /**
   * Start of the window to look at metrics for, some time before the anomaly. ISO 8601; `toDate`
   * makes a `Date` of it.
   */
  metrics_start?: string | null;
  /**
   * End of the window to look at metrics for, some time after the anomaly. Null or absent when not
   * known. ISO 8601; `toDate` makes a `Date` of it.
   */
  metrics_end?: string | null;
  /** The queries whose load moved along with the anomaly. Null or absent when they are not worked out, as in a list. */
  correlations?: AnomalyCorrelation[] | null;
}

/** A query pattern whose load moved along with an anomaly, and so may have caused it. */
export interface AnomalyCorrelation {
  /** Identifier of the correlation. */
  id: string;
  /**
   * Coefficient of the correlation between the query and the anomaly. The nearer to 1, the closer
   * they moved together.
   */
  r?: number | null;
  /** Keyspace the query ran in; on Postgres the database. */
  keyspace?: string | null;
  /** Fingerprint of the query pattern, which query insights take as `{fingerprint}`. */
  fingerprint: string;
  /** SQL of the pattern, with placeholders in place of values. */
  normalized_sql?: string | null;
  /** The same SQL as HTML with its syntax highlighted. */
  syntax_highlighted_sql?: string | null;
  /** Kind of node the query ran on. */
  tablet_type?: TabletType | null;
}

/**
 * What a node does in its cluster. The words are those of Vitess, where a node is called a tablet.
 *
 * - `primary`: The node that takes writes.
 * - `replica`: A copy that serves reads and can take over as primary.
 * - `rdonly`: A copy for batch work and analysis only, which never takes over.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type TabletType = 'primary' | 'replica' | 'rdonly' | (string & {});
