// Generated from api/resources/processlist.yaml by `cargo xtask codegen`. Do not edit.
// Process lists: the types.

import type { ConnectionActionResult } from './connections.js';

/**
 * How much of a process is ended.
 *
 * - `connection`: The whole connection, with its transaction. The default.
 * - `query`: Only the statement that it runs now. The connection stays.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type KillKind = 'connection' | 'query' | (string & {});

/** The envelope around what was ended. */
export interface KillProcessReply {
  /** What was ended, and where. */
  data: ConnectionActionResult;
}

/** One connection to a MySQL server, as a row of its process list. */
export interface Process {
  /** Number of the process on its server. */
  id: number;
  /** MySQL user of the connection. */
  user?: string | null;
  /** Address and port that the connection comes from. */
  host?: string | null;
  /** Default database of the connection. Null or empty when none is chosen. */
  db?: string | null;
  /** What kind of command it runs, such as `Query` or `Sleep`. */
  command?: string | null;
  /** For how many seconds it has been doing that. */
  time?: number | null;
  /** What the server does for it at the moment. Null or empty when nothing. */
  state?: string | null;
  /** The statement that it runs. Null or empty when it runs none. */
  info?: string | null;
}

/** The processes on the primary of one shard, and where that is. */
export interface ProcessList {
  /** Name of the keyspace that was looked at. */
  keyspace?: string | null;
  /** Range of the shard that was looked at. */
  shard?: string | null;
  /** Alias of the tablet whose server was asked. */
  tablet?: string | null;
  /** The processes. */
  processes: Process[];
}

/** The envelope around the process list. */
export interface ProcessListReply {
  /** The processes, and where they are. */
  data: ProcessList;
}
