// Generated from api/resources/databases.yaml by `cargo xtask codegen`. Do not edit.
// Databases: the types.

import type { Actor, Region } from './shared.js';

/**
 * The import of an external MySQL database into this one.
 *
 * It goes through copying, switching of traffic and cleaning up, each with its own pending, running
 * and error states.
 */
export interface DataImport {
  /** Identifier of the import. */
  id?: string | null;
  /** How far the import has come. */
  state: DataImportState;
  /** What the checks before the import complained about, in free text. Empty when they passed. */
  import_check_errors?: string | null;
  /** When the import began. Null before that. ISO 8601; `toDate` makes a `Date` of it. */
  started_at?: string | null;
  /** When the import ended. Null while it runs. ISO 8601; `toDate` makes a `Date` of it. */
  finished_at?: string | null;
  /** When the import was cancelled and removed. Null while it exists. ISO 8601; `toDate` makes a `Date` of it. */
  deleted_at?: string | null;
  /** The external database that is imported. */
  data_source?: DataImportSource | null;
}

/**
 * An external MySQL server and how to connect to it.
 *
 * Replies name the server; the credentials are only sent in requests.
 */
export interface DataImportSource {
  /** Host name or IP address of the server. */
  hostname?: string | null;
  /** TCP port of the server, usually 3306. */
  port?: number | null;
  /** Name of the database on the server, in replies. */
  database?: string | null;
  /** Name of the database on the server, in requests. */
  schema_name?: string | null;
  /** How the connection is encrypted and what is verified. */
  ssl_mode?: DataImportSslMode | null;
  /** User to connect as. */
  username?: string | null;
  /** Password of the user. A secret: printed, and as JSON, it is `[redacted]`; the field has it. */
  password?: string | null;
  /** Certificates of the authorities to trust, in PEM. Needed when the server's certificate is not publicly trusted. */
  ssl_ca?: string | null;
  /** Client certificate, in PEM, for servers that ask for one. */
  ssl_cert?: string | null;
  /**
   * Private key of the client certificate, in PEM. A secret: printed, and as JSON, it is
   * `[redacted]`; the field has it.
   */
  ssl_key?: string | null;
  /** Name that the server's certificate must carry, when it differs from the host name. */
  ssl_server_name?: string | null;
}

/**
 * How the connection to an external server is encrypted and verified, in MySQL's own levels.
 *
 * - `disabled`: No encryption.
 * - `preferred`: Encrypted when the server offers it.
 * - `required`: Always encrypted, the certificate is not verified.
 * - `verify_ca`: Always encrypted, the certificate must come from a trusted authority.
 * - `verify_identity`: Always encrypted, the certificate must be trusted and carry the server's
 *   name.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type DataImportSslMode = 'disabled' | 'preferred' | 'required' | 'verify_ca' | 'verify_identity' | (string & {});

/**
 * How far the import of an external database has come.
 *
 * - `prepare_data_copy_pending`: The copy is being prepared.
 * - `prepare_data_copy_error`: Preparing the copy failed.
 * - `data_copy_pending`: The rows are being copied.
 * - `data_copy_error`: Copying the rows failed.
 * - `switch_traffic_workflow_pending`: The rows are copied and kept in step; the switch of traffic
 *   to this database can begin.
 * - `switch_traffic_workflow_running`: Traffic is being switched to this database.
 * - `switch_traffic_workflow_error`: Switching the traffic failed.
 * - `reverse_traffic_workflow_running`: Traffic is being switched back to the external database.
 * - `reverse_traffic_workflow_error`: Switching the traffic back failed.
 * - `cleanup_workflow_pending`: Traffic is switched; the external database can be detached.
 * - `cleanup_workflow_running`: The external database is being detached.
 * - `cleanup_workflow_error`: Detaching the external database failed.
 * - `ready`: The import is complete.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type DataImportState =
  | 'prepare_data_copy_pending'
  | 'prepare_data_copy_error'
  | 'data_copy_pending'
  | 'data_copy_error'
  | 'switch_traffic_workflow_pending'
  | 'switch_traffic_workflow_running'
  | 'switch_traffic_workflow_error'
  | 'reverse_traffic_workflow_running'
  | 'reverse_traffic_workflow_error'
  | 'cleanup_workflow_pending'
  | 'cleanup_workflow_running'
  | 'cleanup_workflow_error'
  | 'ready'
  | (string & {});

/**
 * A database: its engine, where it runs, whether it is ready, the settings that apply to all its
 * branches, and counts of what it holds.
 *
 * The data itself is in the branches.
 */
export interface Database {
  /** Identifier of the database. Paths take `name` instead. */
  id: string;
  /** Address of the database in the API. */
  url: string;
  /** Address of the list of its branches in the API. */
  branches_url: string;
  /** How many branches it has. */
  branches_count?: number | null;
  /** How many schema recommendations are waiting for an answer. */
  open_schema_recommendations_count?: number | null;
  /** How many of its branches are development branches. */
  development_branches_count?: number | null;
  /** How many of its branches are production branches. */
  production_branches_count?: number | null;
  /** How many problems are going on in it now. Null when they are not counted. */
  issues_count?: number | null;
  /** Whether several administrators must ask for the deletion of the database before it happens. */
  multiple_admins_required_for_deletion?: boolean | null;
  /** Whether the database can be used. False while it is being created, imported, or woken from sleep. */
  ready: boolean;
  /** Whether it has as many branches restored from backups as it may have. */
  at_backup_restore_branches_limit?: boolean | null;
  /** Whether it has used up its allowance of development branches. */
  at_development_branch_usage_limit?: boolean | null;
  /** The import of an external database that made this one. Null or absent when there was none. */
  data_import?: DataImport | null;
  /** Region of the default branch. */
  region: Region;
  /** Address of the database in the dashboard. */
  html_url: string;
  /** Name of the database, which paths take as `{database}`. It can be changed. */
  name: string;
  /** Free text about the database. Only sent for old databases; null when there is none. */
  notes?: string | null;
  /** Where the database is in its life. */
  state: DatabaseState;
  /** Whether a keyspace of the default branch is spread over more than one shard. */
  sharded?: boolean | null;
  /** How many shards the default branch has in all. */
  default_branch_shard_count?: number | null;
  /** How many read-only regions the default branch has. */
  default_branch_read_only_regions_count?: number | null;
  /** How many tables the schema of the default branch has. */
  default_branch_table_count?: number | null;
  /** Name of the branch that is taken when none is named, usually `main`. */
  default_branch?: string | null;
  /** Whether a deploy request must be approved by somebody other than its author before it can be deployed. */
  require_approval_for_deploy?: boolean | null;
  /** Whether deleting the database is refused until the protection is taken off. */
  deletion_protected?: boolean | null;
  /** Whether a branch is being resized now. */
  resizing?: boolean | null;
  /** Whether a resize of a branch waits for its turn. */
  resize_queued?: boolean | null;
  /** Whether a change of configuration is being applied now. */
  config_changing?: boolean | null;
  /** Whether a change of configuration waits for the maintenance window. */
  config_change_queued?: boolean | null;
  /** Whether new branches may be filled with data from a backup, not just with the schema. */
  allow_data_branching?: boolean | null;
  /** Whether foreign key constraints are allowed. MySQL only; Postgres always allows them. */
  foreign_keys_enabled?: boolean | null;
  /**
   * Whether the table in which an application framework records its migrations is copied along with
   * a deploy request. Null when never set.
   */
  automatic_migrations?: boolean | null;
  /** Whether all branches must be in the region of the database. */
  restrict_branch_region?: boolean | null;
  /** Whether deployments use instant DDL, which skips the copying of a table, wherever a change allows it. */
  prefer_instant?: boolean | null;
  /** Whether query insights keep whole SQL statements with their values, not just normalised patterns. */
  insights_raw_queries?: boolean | null;
  /** Billing plan of the database, such as `scaler_pro`. */
  plan?: string | null;
  /** Whether query insights are collected. */
  insights_enabled?: boolean | null;
  /** Whether the dashboard's SQL console may be used on production branches. */
  production_branch_web_console?: boolean | null;
  /** Table in which the framework records its migrations, such as `schema_migrations`. Null when none is set. */
  migration_table_name?: string | null;
  /** Application framework whose migrations are copied, such as `rails`. Null when none is set. */
  migration_framework?: string | null;
  /** When the database was created. ISO 8601; `toDate` makes a `Date` of it. */
  created_at: string;
  /** When the database or a setting was last changed. ISO 8601; `toDate` makes a `Date` of it. */
  updated_at: string;
  /**
   * When the schema of the default branch last changed. Null before the first change. ISO 8601;
   * `toDate` makes a `Date` of it.
   */
  schema_last_updated_at?: string | null;
  /** Engine of the database. */
  kind: DatabaseKind;
}

/** One of the votes that a deletion needs where several administrators have to agree. */
export interface DatabaseDeletionVote {
  /** Identifier of the request for the deletion. */
  id: string;
  /** Who voted. Null when that user or token is gone. */
  actor?: Actor | null;
}

/**
 * Engine of a database and of all its branches.
 *
 * - `mysql`: MySQL, run on Vitess.
 * - `postgresql`: Postgres.
 * - `neki`: Neki, sharded Postgres.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type DatabaseKind = 'mysql' | 'postgresql' | 'neki' | (string & {});

/**
 * Where a database is in its life. `ready` on the database itself is the one thing to test for.
 *
 * - `pending`: Being created.
 * - `importing`: An external database is being imported into it.
 * - `sleep_in_progress`: Going to sleep after a time without use.
 * - `sleeping`: Asleep. It takes no connections until it is woken.
 * - `awakening`: Waking up.
 * - `import_ready`: The import is prepared and can be carried on.
 * - `ready`: Ready for connections.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type DatabaseState =
  | 'pending'
  | 'importing'
  | 'sleep_in_progress'
  | 'sleeping'
  | 'awakening'
  | 'import_ready'
  | 'ready'
  | (string & {});

/** A region beside its own in which a MySQL database has replicas for reading. */
export interface ReadOnlyRegion {
  /** Identifier of the read-only region, which a password takes as `read_only_region_id`. */
  id: string;
  /** Name to show. */
  display_name: string;
  /** When the read-only region was added. ISO 8601; `toDate` makes a `Date` of it. */
  created_at: string;
  /** When it was last changed. ISO 8601; `toDate` makes a `Date` of it. */
  updated_at: string;
  /** When its replicas could first be connected to. Null until then. ISO 8601; `toDate` makes a `Date` of it. */
  ready_at?: string | null;
  /** Whether its replicas can be connected to. */
  ready: boolean;
  /** Who added the read-only region. Null when the service did. */
  actor?: Actor | null;
  /** The region itself. */
  region: Region;
}
