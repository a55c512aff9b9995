// Generated from api/resources/roles.yaml by `cargo xtask codegen`. Do not edit.
// Roles: the types.

import type { Actor, ResourceRef } from './shared.js';

/**
 * A Postgres role whose rights another role gets.
 *
 * - `pg_checkpoint`: May run CHECKPOINT.
 * - `pg_create_subscription`: May create subscriptions of logical replication.
 * - `pg_maintain`: May run VACUUM, ANALYZE, REINDEX and the like on all tables.
 * - `pg_monitor`: May read the monitoring views and functions.
 * - `pg_read_all_data`: May read all tables, views and sequences.
 * - `pg_read_all_settings`: May read all settings of the server.
 * - `pg_read_all_stats`: May read all statistics views.
 * - `pg_signal_backend`: May cancel queries and end sessions of other roles.
 * - `pg_stat_scan_tables`: May run monitoring functions that lock tables for reading.
 * - `pg_use_reserved_connections`: May use the connections that the server holds back.
 * - `pg_write_all_data`: May insert, update and delete in all tables.
 * - `postgres`: Everything the default role of the branch may do.
 * - `pscale_managed`: Marks roles that PlanetScale itself manages.
 * - `neki_operator`: May operate a Neki cluster (sharded Postgres).
 * - `neki_viewer`: May look at the state of a Neki cluster (sharded Postgres).
 *
 * A word that the service adds later comes as the text that it is.
 */
export type InheritedRole =
  | 'pg_checkpoint'
  | 'pg_create_subscription'
  | 'pg_maintain'
  | 'pg_monitor'
  | 'pg_read_all_data'
  | 'pg_read_all_settings'
  | 'pg_read_all_stats'
  | 'pg_signal_backend'
  | 'pg_stat_scan_tables'
  | 'pg_use_reserved_connections'
  | 'pg_write_all_data'
  | 'postgres'
  | 'pscale_managed'
  | 'neki_operator'
  | 'neki_viewer'
  | (string & {});

/**
 * What happens to a statement without a WHERE clause, which would change every row of a table.
 *
 * - `off`: The statement runs as in plain Postgres.
 * - `warn`: The statement runs and a warning is given.
 * - `on`: The statement is refused with an error.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type QuerySafetyMode = 'off' | 'warn' | 'on' | (string & {});

/**
 * A Postgres role for connecting to one branch.
 *
 * Host name, username, password and database name make up a connection; port 5432 leads straight to
 * the database, port 6432 through the branch's connection pooler.
 */
export interface Role {
  /** Identifier of the role, used in the paths of this group. */
  id: string;
  /** Name that was given to the role, or the one the service made up. */
  name: string;
  /** Host name to connect to over the internet. */
  access_host_url: string;
  /** Host name to connect to through a private link of the cloud provider. */
  private_access_host_url?: string | null;
  /** Name of the service to which such a private link is set up. Null where there is none. */
  private_connection_service_name?: string | null;
  /** Username for the connection, which also tells PlanetScale the branch. */
  username: string;
  /** Name of the role inside Postgres, the username without the part about the branch. Use it in GRANT statements. */
  base_username?: string | null;
  /**
   * The secret itself. Present only when the role was just created or its password reset, null
   * everywhere else. A secret: printed, and as JSON, it is `[redacted]`; the field has it.
   */
  password?: string | null;
  /** Name of the Postgres database to connect to, usually `postgres`. */
  database_name?: string | null;
  /** When the role was created. ISO 8601; `toDate` makes a `Date` of it. */
  created_at: string;
  /** When the role last changed. ISO 8601; `toDate` makes a `Date` of it. */
  updated_at?: string | null;
  /** When the role was deleted. Null while it exists. ISO 8601; `toDate` makes a `Date` of it. */
  deleted_at?: string | null;
  /** When the role stops working. Null when it has no limited lifetime. ISO 8601; `toDate` makes a `Date` of it. */
  expires_at?: string | null;
  /** When the role was dropped inside Postgres. Null while it is there. ISO 8601; `toDate` makes a `Date` of it. */
  dropped_at?: string | null;
  /**
   * When the role was shut off without being dropped. Null while it may connect. ISO 8601; `toDate`
   * makes a `Date` of it.
   */
  disabled_at?: string | null;
  /** Why Postgres refused to drop the role, for example because it still owns tables. Null when nothing failed. */
  drop_failed?: string | null;
  /** Whether the role exists inside Postgres and can connect. False just after it was created. */
  ready: boolean;
  /** Whether the lifetime is over. */
  expired?: boolean | null;
  /** Whether this is the default role that every Postgres branch has. */
  default?: boolean | null;
  /** Lifetime in seconds. Null when the role never expires. */
  ttl?: number | null;
  /** The Postgres roles whose rights this role has. */
  inherited_roles?: InheritedRole[] | null;
  /** Whether the role may stream changes out of the database (the Postgres attribute REPLICATION). */
  with_replication?: boolean | null;
  /** The branch to which the role belongs. */
  branch?: ResourceRef | null;
  /** Who created the role. */
  actor?: Actor | null;
  /** What happens to statements of this role that would change whole tables. */
  query_safety_settings?: RoleQuerySafetySettings | null;
}

/** Guards of a role against statements that would change whole tables by accident. */
export interface RoleQuerySafetySettings {
  /** What happens to a DELETE without a WHERE clause. */
  require_where_on_delete?: QuerySafetyMode | null;
  /** What happens to an UPDATE without a WHERE clause. */
  require_where_on_update?: QuerySafetyMode | null;
}
