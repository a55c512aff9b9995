// Generated from api/resources/passwords.yaml by `cargo xtask codegen`. Do not edit.
// Passwords: the types.

import type { Actor, Region } from './shared.js';

/**
 * A username and a secret for connecting to one branch over the MySQL protocol.
 *
 * The host name, the username and the secret make up a connection; TLS is mandatory.
 */
export interface Password {
  /** Identifier of the password, used in the paths of this group. */
  id: string;
  /** Name that was given to the password, or the one the service made up. */
  name: string;
  /** What connections with this password may do. */
  role: PasswordRole;
  /** IPv4 addresses and CIDR ranges that may connect. Null or empty when any address may. */
  cidrs?: string[] | null;
  /** When the password was created. ISO 8601; `toDate` makes a `Date` of it. */
  created_at: string;
  /** When the password was deleted. Null while it exists. ISO 8601; `toDate` makes a `Date` of it. */
  deleted_at?: string | null;
  /** When the password stops working. Null when it has no limited lifetime. ISO 8601; `toDate` makes a `Date` of it. */
  expires_at?: string | null;
  /**
   * When a connection was last opened with the password. Null before the first use. ISO 8601;
   * `toDate` makes a `Date` of it.
   */
  last_used_at?: string | null;
  /** Whether the lifetime is over. */
  expired?: boolean | null;
  /** Whether connections go straight to the VTGate servers of the branch, past PlanetScale's edge. */
  direct_vtgate?: boolean | null;
  /** Addresses for such direct connections. Empty when `direct_vtgate` is false. */
  direct_vtgate_addresses?: string[] | null;
  /** Lifetime in seconds that was asked for with `ttl`. Null when the password never expires. */
  ttl_seconds?: number | null;
  /** Host name to connect to. It leads to the nearest edge location of the provider. */
  access_host_url: string;
  /** Host name that leads to the branch's own region. */
  access_host_regional_url?: string | null;
  /** Host names of all the regions in which the password works. */
  access_host_regional_urls?: string[] | null;
  /** Who created the password. Null when that user or token is gone. */
  actor?: Actor | null;
  /** Region to which the password connects. */
  region?: Region | null;
  /** Username for the connection, made by the service. */
  username: string;
  /**
   * The secret itself. Present only in the replies of create and renew, null everywhere else. A
   * secret: printed, and as JSON, it is `[redacted]`; the field has it.
   */
  plain_text?: string | null;
  /** Whether connections go to replicas, for reading only. */
  replica?: boolean | null;
  /** Whether the lifetime can be started anew with renew. */
  renewable?: boolean | null;
  /** The branch to which the password belongs, in brief. */
  database_branch?: PasswordBranch | null;
}

/** The branch of a password, with what a connection needs to know about it. */
export interface PasswordBranch {
  /** Name of the branch, such as `main`. */
  name: string;
  /** Identifier of the branch. */
  id: string;
  /** Whether it is a production branch. */
  production?: boolean | null;
  /** Host name of the edge at which MySQL connections to this branch arrive. */
  mysql_edge_address?: string | null;
  /** Whether the branch can be reached through a private link of the cloud provider. */
  private_edge_connectivity?: boolean | null;
}

/**
 * What connections with a password may do in the database.
 *
 * - `reader`: Read rows only.
 * - `writer`: Change rows only, no reading.
 * - `admin`: Read and change rows, and change the schema where the branch allows it.
 * - `readwriter`: Read and change rows, but not the schema.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type PasswordRole = 'reader' | 'writer' | 'admin' | 'readwriter' | (string & {});
