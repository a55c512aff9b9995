// Generated from api/resources/auth_attempt_exports.yaml by `cargo xtask codegen`. Do not edit.
// Authentication attempt reports: the types.

/** A report on attempts to log in to the Postgres branches of an organization, made in the background. */
export interface AuthAttemptExport {
  /** Identifier of the report. */
  id: string;
  /** Whether the report is in the making, ready or failed. */
  state: AuthAttemptExportState;
  /** Whether the file can be fetched no longer. */
  expired?: boolean | null;
  /** Beginning of the time span that the report covers, itself included. ISO 8601; `toDate` makes a `Date` of it. */
  start_at?: string | null;
  /** End of the time span that the report covers, itself left out. ISO 8601; `toDate` makes a `Date` of it. */
  end_at?: string | null;
  /** Which attempts the report is limited to. */
  filters?: AuthAttemptExportFilters | null;
  /** Format of the attempts in the file. */
  format?: AuthAttemptExportFormat | null;
  /** Identifiers of the branches that the filter by branch was found to mean. */
  resolved_branch_public_ids?: string[] | null;
  /** When the report was asked for. ISO 8601; `toDate` makes a `Date` of it. */
  created_at?: string | null;
  /** When the service began to make it. Null before that. ISO 8601; `toDate` makes a `Date` of it. */
  started_at?: string | null;
  /** When the file was made. Null before that. ISO 8601; `toDate` makes a `Date` of it. */
  generated_at?: string | null;
  /** When the report became ready or failed. Null before that. ISO 8601; `toDate` makes a `Date` of it. */
  finished_at?: string | null;
  /**
   * Until when the file can be fetched, 24 hours after it was made. Null before that. ISO 8601;
   * `toDate` makes a `Date` of it.
   */
  expires_at?: string | null;
  /** Why the report failed, in a word. Null otherwise. */
  failure_reason?: string | null;
  /** Why the report failed, in words for a person. Null otherwise. */
  failure_detail?: string | null;
  /** What to do about a failed or expired report. Null otherwise. */
  recovery_hint?: string | null;
}

/**
 * Which attempts a report is limited to.
 *
 * An attempt must meet every filter that is given, by any one of its values; an absent filter lets
 * all through.
 */
export interface AuthAttemptExportFilters {
  /** Addresses that clients connected from, or ranges of them such as `203.0.113.0/24`. */
  source_ips?: string[] | null;
  /** Branches, by identifier or as database and branch with a slash between them, such as `shop/main`. */
  branches?: string[] | null;
  /** How the attempts ended. */
  outcomes?: AuthAttemptOutcome[] | null;
  /** Usernames that were given. */
  usernames?: string[] | null;
  /** Postgres databases that the clients asked for. */
  startup_databases?: string[] | null;
  /** Why attempts were denied. */
  failure_reasons?: AuthAttemptFailureReason[] | null;
  /** The ways that the connections took. */
  backend_routes?: AuthAttemptRoute[] | null;
}

/**
 * Format in which a report on authentication attempts comes.
 *
 * - `csv`: Comma-separated values with a line of headings.
 * - `jsonl`: One JSON object a line.
 * - `parquet`: Apache Parquet, for large reports.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type AuthAttemptExportFormat = 'csv' | 'jsonl' | 'parquet' | (string & {});

/**
 * How far a report on authentication attempts is.
 *
 * - `pending`: Waits to be made.
 * - `running`: Being made.
 * - `ready`: The file can be fetched.
 * - `failed`: The report could not be made.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type AuthAttemptExportState = 'pending' | 'running' | 'ready' | 'failed' | (string & {});

/**
 * Why an attempt to log in was denied.
 *
 * - `bad_password`: The username exists, but the password is another one.
 * - `unknown_user`: There is no such username.
 * - `authorization_failed`: Username and password are good, but access is not allowed.
 * - `ip_not_allowed`: The address is not in the list of allowed ones.
 * - `other`: Anything else.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type AuthAttemptFailureReason =
  | 'bad_password'
  | 'unknown_user'
  | 'authorization_failed'
  | 'ip_not_allowed'
  | 'other'
  | (string & {});

/**
 * How an attempt to log in ended.
 *
 * - `allow`: It was let in.
 * - `deny`: It was turned away.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type AuthAttemptOutcome = 'allow' | 'deny' | (string & {});

/**
 * The way that a connection took to the database.
 *
 * - `postgres`: Straight to Postgres.
 * - `pgbouncer`: Through a connection pooler.
 * - `unknown`: Not on record.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type AuthAttemptRoute = 'postgres' | 'pgbouncer' | 'unknown' | (string & {});
