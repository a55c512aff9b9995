// Generated from api/resources/schema_recommendations.yaml by `cargo xtask codegen`. Do not edit.
// Schema recommendations: the types.

import type { Actor } from './shared.js';

/** A deploy request that something else refers to. */
export interface DeployRequestRef {
  /** Identifier of the deploy request. */
  id: string;
  /** Identifier of the branch that the deploy request carries over. */
  branch_id: string;
  /** Number of the deploy request within its database, which is what calls take. */
  number: number;
}

/** One improvement of the schema of a database, with the reason and the statement for it. */
export interface SchemaRecommendation {
  /** Identifier of the recommendation. */
  id: string;
  /** Address of its page in the web application. */
  html_url?: string | null;
  /** What is recommended, in one line. */
  title: string;
  /** Name of the table that it is about. */
  table_name?: string | null;
  /**
   * Name of the keyspace that the table is in (MySQL). On Postgres, which has no keyspaces, it may
   * be null or absent.
   */
  keyspace?: string | null;
  /** The SQL statement that would carry out the recommendation. */
  ddl_statement?: string | null;
  /** Number of the recommendation, counting up within the database. */
  number: number;
  /** Whether it still waits to be dealt with, and if not, how it ended. */
  state: SchemaRecommendationState;
  /** What kind of improvement it is. */
  recommendation_type: SchemaRecommendationType;
  /** When the service first made it. ISO 8601; `toDate` makes a `Date` of it. */
  created_at: string;
  /** When anything about it last changed. ISO 8601; `toDate` makes a `Date` of it. */
  updated_at: string;
  /** When the schema was found to follow it; null if that has not happened. ISO 8601; `toDate` makes a `Date` of it. */
  applied_at?: string | null;
  /** When somebody dismissed it; null if nobody did. ISO 8601; `toDate` makes a `Date` of it. */
  dismissed_at?: string | null;
  /** The deploy request that carried it out; null if none did, and always on Postgres. */
  closed_by_deploy_request?: DeployRequestRef | null;
  /** Who dismissed it; null if nobody did. */
  dismissed_by?: Actor | null;
}

/**
 * Which recommendations a list is to hold.
 *
 * - `open`: Those that still wait to be dealt with.
 * - `closed`: Those that were applied, were dismissed or went stale.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type SchemaRecommendationFilter = 'open' | 'closed' | (string & {});

/**
 * How a recommendation has fared.
 *
 * - `open`: Not dealt with yet.
 * - `applied`: The schema follows it now.
 * - `dismissed`: Somebody decided against it.
 * - `stale`: The schema or the traffic has changed so that it no longer holds.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type SchemaRecommendationState = 'open' | 'applied' | 'dismissed' | 'stale' | (string & {});

/**
 * What kind of improvement a recommendation proposes.
 *
 * - `unused_table`: Drop a table that no query uses.
 * - `unused_index`: Drop an index that no query uses.
 * - `duplicate_index`: Drop an index that another one already covers.
 * - `sequence_overflow`: Widen a key column whose numbers are about to run out.
 * - `sequence_overflow_foreign_key`: Widen a column that refers to a key whose numbers are about to
 *   run out.
 * - `new_index`: Add an index that would speed up a query of this database.
 * - `encoding_upgrade`: Move a table to a character set that holds all of Unicode.
 * - `bloated_table`: Rebuild a table that takes up far more space than its rows need.
 * - `bloated_index`: Rebuild an index that takes up far more space than its entries need.
 * - `index`: Something about an index, in a less exact word that the service also uses.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type SchemaRecommendationType =
  | 'unused_table'
  | 'unused_index'
  | 'duplicate_index'
  | 'sequence_overflow'
  | 'sequence_overflow_foreign_key'
  | 'new_index'
  | 'encoding_upgrade'
  | 'bloated_table'
  | 'bloated_index'
  | 'index'
  | (string & {});
