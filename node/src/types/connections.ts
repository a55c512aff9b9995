// Generated from api/resources/connections.yaml by `cargo xtask codegen`. Do not edit.
// Connections: the types.

import type { DatabaseKind } from './databases.js';

/**
 * A session that is open on a node of a branch.
 *
 * The names are those of the view `pg_stat_activity` in Postgres; MySQL sessions fill the fields
 * that have a counterpart there.
 */
export interface Connection {
  /** Number of the server process or thread that serves the session, unique on its node. */
  pid?: number | null;
  /** Node the session is on, as `id` in `instances` of the list. */
  instance?: string | null;
  /** Name of the database that the session uses. */
  datname?: string | null;
  /** Database user that the session belongs to. */
  usename?: string | null;
  /** Name that the application gave itself when it connected. Empty when it gave none. */
  application_name?: string | null;
  /** Address that the session comes from. */
  client_addr?: string | null;
  /** What the session does in the engine's own words, such as `active`, `idle` or `idle in transaction`. */
  state?: string | null;
  /** Kind of thing that the session waits for, such as `Lock` or `IO`. Empty when it does not wait. */
  wait_event_type?: string | null;
  /** What exactly the session waits for, such as `transactionid`. Empty when it does not wait. */
  wait_event?: string | null;
  /** What the process is for, such as `client backend`; others belong to the database itself. */
  backend_type?: string | null;
  /** When the open transaction began. Null when none is open. ISO 8601; `toDate` makes a `Date` of it. */
  xact_start?: string | null;
  /**
   * When the current query began, or the last one when none is running. Null when there was none.
   * ISO 8601; `toDate` makes a `Date` of it.
   */
  query_start?: string | null;
  /** What to name in order to close the session. Null when it cannot be closed. */
  connection_id?: string | null;
  /** What to name in order to end its transaction. Null when none is open. */
  transaction_id?: string | null;
  /** What to name in order to cancel its query. Null when none is running. */
  query_id?: string | null;
  /** For how many milliseconds the session has been at its current query. */
  duration_ms?: number | null;
  /** The `pid` of each session whose locks this one waits for. Empty when nothing blocks it. */
  blocked_by?: number[] | null;
  /** SQL of the current query, or of the last one when none is running. It may hold values of your data. */
  query_text?: string | null;
}

/** What came of cancelling a query, ending a transaction or closing a session. */
export interface ConnectionActionResult {
  /** Whether it was done. False means that the node refused. */
  success: boolean;
  /** Keyspace it was done in. MySQL only. */
  keyspace?: string | null;
  /** Shard it was done in. MySQL only. */
  shard?: string | null;
  /** Tablet, that is the MySQL node, it was done on. MySQL only. */
  tablet?: string | null;
  /** Number of the session on its node. */
  id?: number | null;
  /** What was ended, such as `query`. */
  kind?: string | null;
}

/** A node of the branch that was asked for its sessions. */
export interface ConnectionInstance {
  /** Identifier of the node, which sessions name as `instance`. */
  id?: string | null;
  /** What the node does, such as `primary` or `replica`. */
  role?: string | null;
  /**
   * Why the node could not be asked. Absent or empty when it could; its sessions are missing from
   * the list otherwise.
   */
  error?: string | null;
}

/** The sessions that were open on a branch at one moment. */
export interface ConnectionList {
  /** Engine of the branch. */
  database_kind?: DatabaseKind | null;
  /** When the nodes were asked. ISO 8601; `toDate` makes a `Date` of it. */
  captured_at: string;
  /** The nodes that were asked. */
  instances?: ConnectionInstance[] | null;
  /** Where the sessions of a MySQL branch were looked for. Null or absent on Postgres. */
  topology?: ConnectionTopology | null;
  /** The sessions. */
  data: Connection[];
}

/** The part of a MySQL branch whose sessions are listed. */
export interface ConnectionTopology {
  /** Name of the keyspace. */
  keyspace?: string | null;
  /** Name of the shard, such as `-80`; `-` when the keyspace is not sharded. */
  shard?: string | null;
  /** Name of the tablet, that is the MySQL node. */
  tablet?: string | null;
}
