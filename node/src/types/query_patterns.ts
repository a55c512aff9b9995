// Generated from api/resources/query_patterns.yaml by `cargo xtask codegen`. Do not edit.
// Query patterns: the types.

import type { Actor } from './shared.js';

/** A report on the query patterns of a branch, made in the background. */
export interface QueryPatternsReport {
  /** Identifier of the report. */
  id: string;
  /** Whether the report is in the making, ready or failed. */
  state: QueryPatternsReportState;
  /** When the report was asked for. ISO 8601; `toDate` makes a `Date` of it. */
  created_at: string;
  /**
   * When the report was completed or failed; null while it is in the making. ISO 8601; `toDate`
   * makes a `Date` of it.
   */
  finished_at?: string | null;
  /** Address of this report in the API. */
  url?: string | null;
  /**
   * Address in the API that the file is fetched from. It wants the same credentials and answers
   * with a redirect to a signed address on another host, which must not be given them; the file
   * there can be compressed with gzip although no header says so.
   */
  download_url?: string | null;
  /** The user or service token that asked for the report. */
  actor?: Actor | null;
}

/**
 * How far a query patterns report is.
 *
 * - `pending`: The report is in the making.
 * - `completed`: The file is ready to be fetched.
 * - `failed`: The report could not be made.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type QueryPatternsReportState = 'pending' | 'completed' | 'failed' | (string & {});
