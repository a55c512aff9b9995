// Generated from api/resources/cluster_extensions.yaml by `cargo xtask codegen`. Do not edit.
// Cluster extensions: the types.

import type { ClusterParameter } from './cluster_parameters.js';

/** A Postgres extension that a branch can use, with the parameters that belong to it. */
export interface ClusterExtension {
  /** Identifier of the extension. */
  id: string;
  /** Name of the extension, such as `pg_stat_statements`. */
  name: string;
  /** What the extension is for, in a sentence or two. */
  description?: string | null;
  /** Whether the service counts the extension as internal, one for its own use. */
  internal?: boolean | null;
  /** How the extension gets into the server. */
  loader?: ClusterExtensionLoader | null;
  /** Address of the extension's documentation. */
  url?: string | null;
  /** Whether the branch can use the extension. */
  available?: boolean | null;
  /** Why the branch cannot use the extension. Null, empty or absent when it can. */
  unavailable_reason?: string | null;
  /** The settings that belong to the extension, with their limits and present values. */
  parameters?: ClusterParameter[] | null;
}

/**
 * How a Postgres extension gets into the server.
 *
 * - `shared_preload_libraries`: Loaded when the server starts, so turning it on or off restarts the
 *   server.
 * - `session_preload_libraries`: Loaded when a connection begins, so new connections have it.
 * - `create_extension`: Needs no loading; `CREATE EXTENSION` in the database is enough.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type ClusterExtensionLoader =
  | 'shared_preload_libraries'
  | 'session_preload_libraries'
  | 'create_extension'
  | (string & {});
