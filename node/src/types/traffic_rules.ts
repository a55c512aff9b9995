// Generated from api/resources/traffic_rules.yaml by `cargo xtask codegen`. Do not edit.
// Traffic rules: the types.

import type { QueryTagSource } from './query_insights.js';
import type { Actor } from './shared.js';

/** A rule that says which queries a traffic budget is for. */
export interface TrafficRule {
  /** Identifier of the rule. */
  id: string;
  /** Whether the budget is shared by all queries of the rule or kept for each value of its tags. */
  kind: TrafficRuleKind;
  /** Tags that queries must carry, all of them. Empty for a rule about one query pattern. */
  tags?: TrafficRuleTag[] | null;
  /** Fingerprint of the query pattern that the rule is about. Null or absent for a rule by tags. */
  fingerprint?: string | null;
  /** Keyspace that the query runs in. Null or absent for a rule by tags. */
  keyspace?: string | null;
  /** Who created the rule. */
  actor?: Actor | null;
  /** The query pattern as HTML with its syntax highlighted. Null or empty for a rule by tags. */
  syntax_highlighted_sql?: string | null;
  /** When the rule was created. ISO 8601; `toDate` makes a `Date` of it. */
  created_at: string;
  /** When the rule was last changed. ISO 8601; `toDate` makes a `Date` of it. */
  updated_at: string;
}

/**
 * How a traffic rule counts the queries that it holds for.
 *
 * - `match`: All of them together share the budget.
 * - `each`: Each value of its tags has the budget to itself, such as each user or each tenant.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type TrafficRuleKind = 'match' | 'each' | (string & {});

/**
 * A tag that queries must carry for a traffic rule to hold for them.
 *
 * Applications put tags into comments of their SQL; some come from the connection, such as
 * `username`, `application_name` and `remote_address`.
 */
export interface TrafficRuleTag {
  /** Identifier of the tag's key, as the list of query tags has it. */
  key_id?: string | null;
  /** Key of the tag, such as `app` or `username`. */
  key: string;
  /** Value of the tag that the rule looks for. */
  value: string;
  /** Whether the tag comes from a comment in the SQL or from the service. */
  source?: QueryTagSource | null;
}
