// Generated from api/resources/databases.yaml by `cargo xtask codegen`. Do not edit.
// Databases: a method an operation.

import type { DeletionWaitOptions, NoParams, OrganizationArgument, RequestOptions, WaitOptions } from '../options.js';
import type { PagePromise } from '../pages.js';
import type { APIPromise } from '../promise.js';
import { Resource } from '../resource.js';
import type {
  Database,
  DatabaseDeletionVote,
  DatabaseKind,
  ReadOnlyRegion,
  Region,
  StorageInput,
  Throttler,
  ThrottlerConfiguration,
} from '../types/index.js';

/** Arguments of {@link Databases.list}. */
export interface ListDatabasesParams {
  /** Text to search the databases' names for. */
  q?: string | undefined;
  /** Number of the page to return, counted from 1. */
  page?: number | undefined;
  /** How many items a page holds, at most 100. */
  per_page?: number | undefined;
}

/** Arguments of {@link Databases.create}. */
export interface CreateDatabaseParams {
  /** Name of the database, unique in the organization. Lower-case letters, digits, hyphens and underscores. */
  name: string;
  /** Size of the production branch's cluster, such as `PS_10`, one of the listed cluster sizes. */
  cluster_size: string;
  /** Slug of the region, such as `us-east`. The organization's default region when left out. */
  region?: string | undefined;
  /**
   * How many replicas the Postgres cluster has beside its primary; 0 makes a single node. MySQL
   * clusters have a fixed number, and sending it for one is refused with 422.
   */
  replicas?: number | undefined;
  /** Engine of the database. MySQL when left out. */
  kind?: DatabaseKind | undefined;
  /** Major version of Postgres, such as `17`. The newest that is offered when left out. Postgres only. */
  major_version?: string | undefined;
  /** Limits of the disk of each node. Postgres only. */
  storage?: StorageInput | undefined;
}

/** Arguments of {@link Databases.update}. */
export interface UpdateDatabaseSettingsParams {
  /** New name of the database. Its path, and the paths of all that belongs to it, change with it. */
  new_name?: string | undefined;
  /** Whether the framework's migration table is copied along with a deploy request. */
  automatic_migrations?: boolean | undefined;
  /** Application framework whose migrations are copied, such as `rails`. */
  migration_framework?: string | undefined;
  /** Table in which the framework records its migrations, such as `schema_migrations`. */
  migration_table_name?: string | undefined;
  /** Whether a deploy request must be approved by somebody other than its author before it can be deployed. */
  require_approval_for_deploy?: boolean | undefined;
  /** Whether all new branches must be in the region of the database. */
  restrict_branch_region?: boolean | undefined;
  /** Whether new branches may be filled with data from a backup. */
  allow_data_branching?: boolean | undefined;
  /** Whether foreign key constraints are allowed. Read back as `foreign_keys_enabled`. MySQL only. */
  allow_foreign_key_constraints?: boolean | undefined;
  /** Whether query insights keep whole SQL statements with their values. They may hold personal data. */
  insights_raw_queries?: boolean | undefined;
  /** Whether deleting the database is refused. */
  deletion_protected?: boolean | undefined;
  /** Whether the dashboard's SQL console may be used on production branches. */
  production_branch_web_console?: boolean | undefined;
  /** Name of the branch that becomes the default. */
  default_branch?: string | undefined;
}

/** Arguments of {@link Databases.listReadOnlyRegions}. */
export interface ListReadOnlyRegionsParams {
  /** Number of the page to return, counted from 1. */
  page?: number | undefined;
  /** How many items a page holds, at most 100. */
  per_page?: number | undefined;
}

/** Arguments of {@link Databases.listRegions}. */
export interface ListDatabaseRegionsParams {
  /** Number of the page to return, counted from 1. */
  page?: number | undefined;
  /** How many items a page holds, at most 100. */
  per_page?: number | undefined;
}

/** Arguments of {@link Databases.updateThrottler}. */
export interface UpdateDatabaseThrottlerParams {
  /** Strength of the throttling in all keyspaces, from 0 (none) to 95 (deployments hardly advance). */
  ratio?: number | undefined;
  /** Strength of the throttling by keyspace, one entry for every keyspace for which a ratio can be set. */
  configurations?: readonly ThrottlerConfiguration[] | undefined;
}

/**
 * A database is a named MySQL, Postgres or Neki database of an organization.
 *
 * It holds no data itself: its branches do. Settings that apply to all branches, such as the rules
 * for deploying schema changes, are kept here.
 */
export class Databases extends Resource {
  /**
   * List the databases of an organization.
   *
   * Returns the databases that the credential can see. A service token sees only those it has an
   * access on, so an empty list can mean a missing access instead of an empty organization.
   *
   * `GET /organizations/{organization}/databases`
   *
   * Service token: any one of `read_database`, `delete_database`, `write_database`, `read_branch`,
   * `delete_branch`, `create_branch`, `promote_branches`, `demote_branches`,
   * `delete_production_branch`, `connect_branch`, `connect_production_branch`,
   * `connect_production_read_only_branch`, `delete_branch_password`,
   * `delete_production_branch_password`, `delete_production_read_only_branch_password`,
   * `read_deploy_request`, `create_deploy_request`, `approve_deploy_request`, `read_comment`,
   * `create_comment`, `restore_backup`, `restore_production_branch_backup`, `read_backups`,
   * `write_backups`, `delete_backups`, `delete_production_branch_backups`, `write_branch_vschema`,
   * `write_production_branch_vschema`. OAuth: `read_databases` (organization).
   *
   * Databases: MySQL (Vitess), Postgres.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param params - {@link ListDatabasesParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link Database}; the first page for
   *   `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  list(
    organization?: OrganizationArgument,
    params?: ListDatabasesParams,
    options?: RequestOptions,
  ): PagePromise<Database> {
    return this._list(
      'list_databases',
      [organization],
      { query: params },
      options,
      'data_import.data_source.password data_import.data_source.ssl_key',
    );
  }

  /**
   * Create a database.
   *
   * Creates a database with one production branch, `main`, and returns it at once, while the
   * cluster is still being built. Wait until `ready` is true before connecting. The cluster is
   * billed from now on.
   *
   * `POST /organizations/{organization}/databases`
   *
   * Service token: `create_databases`. OAuth: `create_databases` (organization).
   *
   * Databases: MySQL (Vitess), Postgres.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param params - {@link CreateDatabaseParams}; `name`, `cluster_size` are required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link Database}: A database: its engine, where it runs, whether it is ready, the
   *   settings that apply to all its branches, and counts of what it holds.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  create(
    organization: OrganizationArgument,
    params: CreateDatabaseParams,
    options?: RequestOptions,
  ): APIPromise<Database> {
    return this._json(
      'create_database',
      [organization],
      { body: params },
      options,
      'data_import.data_source.password data_import.data_source.ssl_key',
    );
  }

  /**
   * Get a database.
   *
   * Returns one database with its state, settings and counts. Poll it to follow a creation or a
   * deletion.
   *
   * `GET /organizations/{organization}/databases/{database}`
   *
   * Service token: any one of `read_database`, `delete_database`, `write_database`, `read_branch`,
   * `delete_branch`, `create_branch`, `promote_branches`, `demote_branches`,
   * `delete_production_branch`, `connect_branch`, `connect_production_branch`,
   * `connect_production_read_only_branch`, `delete_branch_password`,
   * `delete_production_branch_password`, `delete_production_read_only_branch_password`,
   * `read_deploy_request`, `create_deploy_request`, `approve_deploy_request`, `read_comment`,
   * `create_comment`, `restore_backup`, `restore_production_branch_backup`, `read_backups`,
   * `write_backups`, `delete_backups`, `delete_production_branch_backups`, `write_branch_vschema`,
   * `write_production_branch_vschema`. OAuth: any one of `read_databases` (organization),
   * `read_database` (database).
   *
   * Databases: MySQL (Vitess), Postgres.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link Database}: A database: its engine, where it runs, whether it is ready, the
   *   settings that apply to all its branches, and counts of what it holds.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  get(
    organization: OrganizationArgument,
    database: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<Database> {
    return this._json(
      'get_database',
      [organization, database],
      { query: params },
      options,
      'data_import.data_source.password data_import.data_source.ssl_key',
    );
  }

  /**
   * Waits until the database is ready for connections.
   *
   * A new database takes minutes; one that is being imported or restored takes hours, so give such
   * a wait a longer timeout.
   *
   * It succeeds when `ready` is `true`.
   *
   * Looks with `GET /organizations/{organization}/databases/{database}` until then.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param options - For this wait only: `timeout` in milliseconds, 30 minutes unless told
   *   otherwise; `interval`, the milliseconds between two looks; `onProgress`, called after every
   *   look with what it saw; a signal that ends it.
   * @returns {@link Database}: A database: its engine, where it runs, whether it is ready, the
   *   settings that apply to all its branches, and counts of what it holds.
   * @throws {@link WaitError} The time ran out, or what is waited for is not there or cannot
   *   happen any more.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  waitUntilReady(
    organization: OrganizationArgument,
    database: string,
    options?: WaitOptions<Database>,
  ): Promise<Database> {
    return this._wait(
      'get_database',
      'wait_until_ready',
      [organization, database],
      options,
      undefined,
      'data_import.data_source.password data_import.data_source.ssl_key',
    );
  }

  /**
   * Waits until the database is gone.
   *
   * Its name can be used again after that.
   *
   * It succeeds when the service answers 404.
   *
   * Looks with `GET /organizations/{organization}/databases/{database}` until then.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param options - For this wait only: `timeout` in milliseconds, 30 minutes unless told
   *   otherwise; `interval`, the milliseconds between two looks; `missingOk`, whether what is not
   *   there at the first look counts as deleted; `onProgress`, called after every look with what it
   *   saw; a signal that ends it.
   * @returns Nothing; the promise is fulfilled when it is gone.
   * @throws {@link WaitError} The time ran out, or what is waited for is not there or cannot
   *   happen any more.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  waitUntilDeleted(
    organization: OrganizationArgument,
    database: string,
    options?: DeletionWaitOptions<Database>,
  ): Promise<void> {
    return this._waitGone('get_database', 'wait_until_deleted', [organization, database], options);
  }

  /**
   * Delete a database.
   *
   * Deletes the database with all branches, backups and passwords. It cannot be undone. Refused
   * while deletion protection is on. Where deletion needs several administrators, this call is one
   * of the votes and the database stays until the last.
   *
   * `DELETE /organizations/{organization}/databases/{database}`
   *
   * Service token: `delete_database`. OAuth: any one of `delete_databases` (organization),
   * `delete_database` (database).
   *
   * Databases: MySQL (Vitess), Postgres.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns Nothing, or {@link DatabaseDeletionVote} where the call was only a vote.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  delete(
    organization: OrganizationArgument,
    database: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<DatabaseDeletionVote | undefined> {
    return this._json('delete_database', [organization, database], { query: params }, options);
  }

  /**
   * Change the name or the settings of a database.
   *
   * Changes the settings that are given, leaves the others, and returns the database. A new name
   * changes the path of the database and of all that belongs to it.
   *
   * `PATCH /organizations/{organization}/databases/{database}`
   *
   * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
   * `write_database` (database).
   *
   * Databases: MySQL (Vitess), Postgres.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param params - {@link UpdateDatabaseSettingsParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link Database}: A database: its engine, where it runs, whether it is ready, the
   *   settings that apply to all its branches, and counts of what it holds.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  update(
    organization: OrganizationArgument,
    database: string,
    params?: UpdateDatabaseSettingsParams,
    options?: RequestOptions,
  ): APIPromise<Database> {
    return this._json(
      'update_database_settings',
      [organization, database],
      { body: params },
      options,
      'data_import.data_source.password data_import.data_source.ssl_key',
    );
  }

  /**
   * List the read-only regions of a database.
   *
   * Returns the regions beside its own in which the production branch has replicas for reading. A
   * password can be bound to one of them. MySQL only.
   *
   * `GET /organizations/{organization}/databases/{database}/read-only-regions`
   *
   * Service token: any one of `read_database`, `delete_database`, `write_database`, `read_branch`,
   * `delete_branch`, `create_branch`, `promote_branches`, `demote_branches`,
   * `delete_production_branch`, `connect_branch`, `connect_production_branch`,
   * `connect_production_read_only_branch`, `delete_branch_password`,
   * `delete_production_branch_password`, `delete_production_read_only_branch_password`,
   * `read_deploy_request`, `create_deploy_request`, `approve_deploy_request`, `read_comment`,
   * `create_comment`, `restore_backup`, `restore_production_branch_backup`, `read_backups`,
   * `write_backups`, `delete_backups`, `delete_production_branch_backups`, `write_branch_vschema`,
   * `write_production_branch_vschema`. OAuth: `read_branches` (organization, database).
   *
   * Databases: MySQL (Vitess).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param params - {@link ListReadOnlyRegionsParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link ReadOnlyRegion}; the first
   *   page for `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  listReadOnlyRegions(
    organization: OrganizationArgument,
    database: string,
    params?: ListReadOnlyRegionsParams,
    options?: RequestOptions,
  ): PagePromise<ReadOnlyRegion> {
    return this._list('list_read_only_regions', [organization, database], { query: params }, options);
  }

  /**
   * List the regions in which a database can have branches.
   *
   * Returns the regions that a new branch of the database can name.
   *
   * `GET /organizations/{organization}/databases/{database}/regions`
   *
   * Service token: any one of `read_database`, `delete_database`, `write_database`, `read_branch`,
   * `delete_branch`, `create_branch`, `promote_branches`, `demote_branches`,
   * `delete_production_branch`, `connect_branch`, `connect_production_branch`,
   * `connect_production_read_only_branch`, `delete_branch_password`,
   * `delete_production_branch_password`, `delete_production_read_only_branch_password`,
   * `read_deploy_request`, `create_deploy_request`, `approve_deploy_request`, `read_comment`,
   * `create_comment`, `restore_backup`, `restore_production_branch_backup`, `read_backups`,
   * `write_backups`, `delete_backups`, `delete_production_branch_backups`, `write_branch_vschema`,
   * `write_production_branch_vschema`. OAuth: any one of `read_databases` (organization),
   * `read_database` (database).
   *
   * Databases: MySQL (Vitess), Postgres.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param params - {@link ListDatabaseRegionsParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link Region}; the first page for
   *   `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  listRegions(
    organization: OrganizationArgument,
    database: string,
    params?: ListDatabaseRegionsParams,
    options?: RequestOptions,
  ): PagePromise<Region> {
    return this._list('list_database_regions', [organization, database], { query: params }, options);
  }

  /**
   * Get how strongly a database slows down its schema deployments.
   *
   * Returns the throttling with which new deploy requests of the database begin, for each keyspace.
   * A deploy request can have its own.
   *
   * `GET /organizations/{organization}/databases/{database}/throttler`
   *
   * Service token: any one of `read_deploy_request`, `create_deploy_request`. OAuth: any one of
   * `read_databases` (organization), `read_database` (database).
   *
   * Databases: MySQL (Vitess).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link Throttler}: How strongly schema deployments are slowed down to spare a
   *   database: the ratio of every keyspace, for the whole database or for one deploy request.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  getThrottler(
    organization: OrganizationArgument,
    database: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<Throttler> {
    return this._json('get_database_throttler', [organization, database], { query: params }, options);
  }

  /**
   * Set how strongly a database slows down its schema deployments.
   *
   * Sets the throttling with which new deploy requests of the database begin, to spare it while
   * large tables are rebuilt. Higher ratios make deployments take longer. Give either one ratio for
   * all keyspaces or one for each.
   *
   * `PATCH /organizations/{organization}/databases/{database}/throttler`
   *
   * Service token: `write_database`. OAuth: `deploy_deploy_requests` (organization, database).
   *
   * Databases: MySQL (Vitess).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param params - {@link UpdateDatabaseThrottlerParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link Throttler}: How strongly schema deployments are slowed down to spare a
   *   database: the ratio of every keyspace, for the whole database or for one deploy request.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  updateThrottler(
    organization: OrganizationArgument,
    database: string,
    params?: UpdateDatabaseThrottlerParams,
    options?: RequestOptions,
  ): APIPromise<Throttler> {
    return this._json('update_database_throttler', [organization, database], { body: params }, options);
  }
}
