// Generated from api/resources/branches.yaml by `cargo xtask codegen`. Do not edit.
// Branches: a method an operation.

import type { DeletionWaitOptions, NoParams, OrganizationArgument, RequestOptions, WaitOptions } from '../options.js';
import type { PagePromise } from '../pages.js';
import type { APIPromise } from '../promise.js';
import { Resource } from '../resource.js';
import type {
  Branch,
  BranchSchema,
  BranchSeedData,
  ClusterSizeSku,
  ConfigurationProfileSizeInput,
  DatabaseKind,
  RouterSizeInput,
  RoutingRules,
  SchemaLintError,
  SortOrder,
  StorageInput,
  TableDiffList,
} from '../types/index.js';

/** Arguments of {@link Branches.list}. */
export interface ListBranchesParams {
  /** Text to search the branches' names for. */
  q?: string | undefined;
  /** True returns production branches only, false development branches only. */
  production?: boolean | undefined;
  /** True returns branches with safe migrations only, false those without. MySQL only. */
  safe_migrations?: boolean | undefined;
  /** Direction in which the branches are sorted by the time of their creation. */
  order?: SortOrder | undefined;
  /** Identifier of the branch after which the page starts, instead of `page`. */
  starting_after?: string | undefined;
  /** How many branches a page holds when it goes by `starting_after`, instead of `per_page`. */
  limit?: number | undefined;
  /** Number of the page to return, counted from 1. */
  page?: number | undefined;
  /** How many items a page holds, at most 100. */
  per_page?: number | undefined;
}

/** Arguments of {@link Branches.create}. */
export interface CreateBranchParams {
  /** Name of the branch, unique in the database. Lower-case letters, digits, hyphens and underscores. */
  name: string;
  /** Whether deleting the branch is refused. False when left out. */
  deletion_protected?: boolean | undefined;
  /** Name of the branch whose schema is copied. The default branch of the database when left out. */
  parent_branch?: string | undefined;
  /** Identifier of a backup that the branch is restored from, schema and data. Needs `cluster_size` as well. */
  backup_id?: string | undefined;
  /** Slug of the region, such as `us-east`. The region of the database when left out. */
  region?: string | undefined;
  /**
   * Moment to which the parent branch is restored into the new one, schema and data. Postgres only.
   * A `Date`, or ISO 8601.
   */
  restore_point?: string | Date | undefined;
  /**
   * Fills the branch with the data of a backup of its parent. Needs data branching to be allowed in
   * the settings of the database.
   */
  seed_data?: BranchSeedData | undefined;
  /**
   * Size of the cluster, such as `PS_10`. Required with `backup_id`. When left out the branch gets
   * the size for development.
   */
  cluster_size?: string | undefined;
  /** Sizes of the clusters of single keyspaces, where they differ from `cluster_size`. MySQL only. */
  keyspace_cluster_sizes?: readonly string[] | undefined;
  /** Sizes of the groups of shards, where they differ from those of the parent branch. Neki only. */
  configuration_profile_sizes?: readonly ConfigurationProfileSizeInput[] | undefined;
  /** Sizes of the query routers, where they differ from those of the parent branch. Neki only. */
  router_sizes?: readonly RouterSizeInput[] | undefined;
  /** How many replicas the cluster has beside its primary; 0 makes a single node. Postgres only. */
  replicas?: number | undefined;
  /** Limits of the disk of each node. Postgres only. */
  storage?: StorageInput | undefined;
  /** Major version of Postgres, such as `17`. That of the parent branch when left out. Postgres only. */
  major_version?: string | undefined;
  /** Whether the database is created first, with the engine in `kind`, when there is none of the name in the path. */
  create_database_if_missing?: boolean | undefined;
  /** Engine of the database that `create_database_if_missing` creates. Otherwise the engine is that of the database. */
  kind?: DatabaseKind | undefined;
}

/** Arguments of {@link Branches.update}. */
export interface UpdateBranchParams {
  /** New name of the branch. Its path, and the paths of all that belongs to it, change with it. */
  new_name?: string | undefined;
  /** Whether deleting the branch is refused. */
  deletion_protected?: boolean | undefined;
}

/** Arguments of {@link Branches.delete}. */
export interface DeleteBranchParams {
  /** Whether the branches made from this one, and from those in turn, are deleted with it. */
  delete_descendants?: boolean | undefined;
}

/** Arguments of {@link Branches.lintSchema}. */
export interface LintBranchSchemaParams {
  /** Number of the page to return, counted from 1. */
  page?: number | undefined;
  /** How many items a page holds, at most 100. */
  per_page?: number | undefined;
}

/** Arguments of {@link Branches.updateSafeMigrations}. */
export interface UpdateSafeMigrationsParams {
  /** True turns safe migrations on, false turns them off. */
  safe_migrations: boolean;
}

/** Arguments of {@link Branches.getSchema}. */
export interface GetBranchSchemaParams {
  /** Name of the keyspace whose tables are wanted. All keyspaces when left out. MySQL only. */
  keyspace?: string | undefined;
  /** Catalog and schema whose tables are wanted, joined by a dot, such as `postgres.public`. Postgres only. */
  namespace?: string | undefined;
}

/** Arguments of {@link Branches.updateCluster}. */
export interface UpdateBranchClusterConfigParams {
  /** Size of the cluster, such as `PS_20`, one of the listed cluster sizes. */
  cluster_size: string;
}

/** Arguments of {@link Branches.updateRoutingRules}. */
export interface UpdateBranchRoutingRulesParams {
  /** All rules as a JSON document in Vitess's own form, as text. */
  routing_rules: string;
}

/** Arguments of {@link Branches.listClusterSizes}. */
export interface ListBranchClusterSizeSkusParams {
  /** Whether the reply includes prices. They are left out, or null, otherwise. */
  rates?: boolean | undefined;
  /** True asks for Postgres sizes. */
  postgresql?: boolean | undefined;
}

/**
 * A branch is a complete cluster with its own schema, data and connection strings.
 *
 * Production branches serve applications and have replicas and backups; development branches are
 * isolated copies of a schema, and of data where wanted, for trying changes out. A change to a
 * MySQL production branch with safe migrations comes in through a deploy request from a development
 * branch.
 */
export class Branches extends Resource {
  /**
   * List the branches of a database.
   *
   * Returns the branches, oldest or newest first as `order` says. The filters can be combined.
   *
   * `GET /organizations/{organization}/databases/{database}/branches`
   *
   * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
   * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches` (organization,
   * database), `read_branch` (branch).
   *
   * Databases: MySQL (Vitess), Postgres.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param params - {@link ListBranchesParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link Branch}; the first page for
   *   `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  list(
    organization: OrganizationArgument,
    database: string,
    params?: ListBranchesParams,
    options?: RequestOptions,
  ): PagePromise<Branch> {
    return this._list('list_branches', [organization, database], { query: params }, options);
  }

  /**
   * Create a branch.
   *
   * Creates a branch from the schema of another one and returns it at once, while its cluster is
   * still being built. With `backup_id`, `seed_data` or `restore_point` it is filled with data too,
   * which needs an access to restore backups and takes hours for a large database. Wait until
   * `ready` is true before connecting.
   *
   * `POST /organizations/{organization}/databases/{database}/branches`
   *
   * Service token: any one of `create_branch`, `restore_production_branch_backup`,
   * `restore_backup`. OAuth: any one of `write_branches` (organization, database),
   * `restore_production_branch_backups` (organization, database), `restore_backups` (organization,
   * database, branch).
   *
   * Databases: MySQL (Vitess), Postgres.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param params - {@link CreateBranchParams}; `name` is required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link Branch}: A branch of a database: a cluster with its own schema and data.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  create(
    organization: OrganizationArgument,
    database: string,
    params: CreateBranchParams,
    options?: RequestOptions,
  ): APIPromise<Branch> {
    return this._json('create_branch', [organization, database], { body: params }, options);
  }

  /**
   * Get a branch.
   *
   * Returns one branch with its state, cluster and addresses. Poll it to follow a creation, a
   * restore or a deletion.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}`
   *
   * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
   * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches` (organization,
   * database), `read_branch` (branch).
   *
   * Databases: MySQL (Vitess), Postgres.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link Branch}: A branch of a database: a cluster with its own schema and data.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  get(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<Branch> {
    return this._json('get_branch', [organization, database, branch], { query: params }, options);
  }

  /**
   * Waits until the branch is ready for connections.
   *
   * A branch of a schema takes minutes; one that is restored from a backup takes hours, so give
   * such a wait a longer timeout.
   *
   * It succeeds when `ready` is `true`.
   *
   * Looks with `GET /organizations/{organization}/databases/{database}/branches/{branch}` until
   * then.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param options - For this wait only: `timeout` in milliseconds, 30 minutes unless told
   *   otherwise; `interval`, the milliseconds between two looks; `onProgress`, called after every
   *   look with what it saw; a signal that ends it.
   * @returns {@link Branch}: A branch of a database: a cluster with its own schema and data.
   * @throws {@link WaitError} The time ran out, or what is waited for is not there or cannot
   *   happen any more.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  waitUntilReady(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    options?: WaitOptions<Branch>,
  ): Promise<Branch> {
    return this._wait('get_branch', 'wait_until_ready', [organization, database, branch], options);
  }

  /**
   * Waits until the branch is gone.
   *
   * Its name can be used again after that.
   *
   * It succeeds when the service answers 404.
   *
   * Looks with `GET /organizations/{organization}/databases/{database}/branches/{branch}` until
   * then.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
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
    branch: string,
    options?: DeletionWaitOptions<Branch>,
  ): Promise<void> {
    return this._waitGone('get_branch', 'wait_until_deleted', [organization, database, branch], options);
  }

  /**
   * Rename or protect a branch.
   *
   * Changes the fields that are given and returns the branch. A new name changes the path of the
   * branch and of all that belongs to it.
   *
   * `PATCH /organizations/{organization}/databases/{database}/branches/{branch}`
   *
   * Service token: `write_database`. OAuth: any one of `write_branches` (organization, database),
   * `write_databases` (organization), `write_database` (database), `write_branch` (branch).
   *
   * Databases: MySQL (Vitess), Postgres.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param params - {@link UpdateBranchParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link Branch}: A branch of a database: a cluster with its own schema and data.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  update(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: UpdateBranchParams,
    options?: RequestOptions,
  ): APIPromise<Branch> {
    return this._json('update_branch', [organization, database, branch], { body: params }, options);
  }

  /**
   * Delete a branch.
   *
   * Deletes the branch with its data and credentials. It cannot be undone. Refused for the default
   * branch, while deletion protection is on, and for a branch with descendants unless they are to
   * be deleted too. Deleting a production branch needs the access for that.
   *
   * `DELETE /organizations/{organization}/databases/{database}/branches/{branch}`
   *
   * Service token: `delete_branch`. OAuth: any one of `delete_branches` (organization, database),
   * `delete_production_branches` (organization, database), `delete_branch` (branch).
   *
   * Databases: MySQL (Vitess), Postgres.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param params - {@link DeleteBranchParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns Nothing; the promise is fulfilled when the service has answered.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  delete(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: DeleteBranchParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this._empty('delete_branch', [organization, database, branch], { query: params }, options);
  }

  /**
   * Check the schema of a branch for problems.
   *
   * Returns what would keep the schema from being deployed: tables without a unique key, foreign
   * keys where they are not allowed, mistakes in the VSchema and the like. An empty list means that
   * the schema is good.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/schema/lint`
   *
   * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
   * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches` (organization,
   * database), `read_branch` (branch).
   *
   * Databases: MySQL (Vitess).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param params - {@link LintBranchSchemaParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link SchemaLintError}; the first
   *   page for `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  lintSchema(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: LintBranchSchemaParams,
    options?: RequestOptions,
  ): PagePromise<SchemaLintError> {
    return this._list('lint_branch_schema', [organization, database, branch], { query: params }, options);
  }

  /**
   * Turn safe migrations on for a branch.
   *
   * From now on the branch refuses direct changes to its schema: they come in through deploy
   * requests, which run without blocking and can be reverted. For production branches.
   *
   * `POST /organizations/{organization}/databases/{database}/branches/{branch}/safe-migrations`
   *
   * Databases: MySQL (Vitess).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link Branch}: A branch of a database: a cluster with its own schema and data.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  enableSafeMigrations(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<Branch> {
    return this._json('enable_safe_migrations', [organization, database, branch], { query: params }, options);
  }

  /**
   * Turn safe migrations off for a branch.
   *
   * From now on the branch takes direct changes to its schema again, and no deploy requests.
   *
   * `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/safe-migrations`
   *
   * Databases: MySQL (Vitess).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link Branch}: A branch of a database: a cluster with its own schema and data.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  disableSafeMigrations(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<Branch> {
    return this._json('disable_safe_migrations', [organization, database, branch], { query: params }, options);
  }

  /**
   * Turn safe migrations of a branch on or off.
   *
   * With safe migrations the branch refuses direct changes to its schema: they come in through
   * deploy requests, which run without blocking and can be reverted. The same as the two calls that
   * turn them on and off, with the wish in the body. MySQL only.
   *
   * `PUT /organizations/{organization}/databases/{database}/branches/{branch}/safe-migrations`
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param params - {@link UpdateSafeMigrationsParams}; `safe_migrations` is required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link Branch}: A branch of a database: a cluster with its own schema and data.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  updateSafeMigrations(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params: UpdateSafeMigrationsParams,
    options?: RequestOptions,
  ): APIPromise<Branch> {
    return this._json('update_safe_migrations', [organization, database, branch], { body: params }, options);
  }

  /**
   * Make a development branch a production branch.
   *
   * Gives the branch what production branches have: replicas, automatic backups and protection from
   * going to sleep. It is billed as a production branch from now on. The reply comes before the
   * cluster has grown, so wait until `ready` is true.
   *
   * `POST /organizations/{organization}/databases/{database}/branches/{branch}/promote`
   *
   * Service token: any one of `connect_production_branch`, `promote_branches`. OAuth:
   * `promote_branches` (organization, database).
   *
   * Databases: MySQL (Vitess).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link Branch}: A branch of a database: a cluster with its own schema and data.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  promote(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<Branch> {
    return this._json('promote_branch', [organization, database, branch], { query: params }, options);
  }

  /**
   * Get the schema of a branch.
   *
   * Returns the statement that creates each table of the branch, as one list without pages.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/schema`
   *
   * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
   * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches` (organization,
   * database), `read_branch` (branch).
   *
   * Databases: MySQL (Vitess), Postgres.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param params - {@link GetBranchSchemaParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link BranchSchema}: The tables of a branch.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  getSchema(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: GetBranchSchemaParams,
    options?: RequestOptions,
  ): APIPromise<BranchSchema> {
    return this._json('get_branch_schema', [organization, database, branch], { query: params }, options);
  }

  /**
   * Change the cluster size of a MySQL branch.
   *
   * Moves the cluster of the branch to another size, node by node while it stays in use. The reply
   * has no body and comes before the work is done; `resizing` of the branch's keyspaces tells when
   * it is. To give one keyspace a size of its own, resize that keyspace. Postgres branches are
   * resized by a branch change instead.
   *
   * `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/cluster`
   *
   * Service token: `write_database`.
   *
   * Databases: MySQL (Vitess).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param params - {@link UpdateBranchClusterConfigParams}; `cluster_size` is required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns Nothing; the promise is fulfilled when the service has answered.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  updateCluster(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params: UpdateBranchClusterConfigParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this._empty('update_branch_cluster_config', [organization, database, branch], { body: params }, options);
  }

  /**
   * Make a production branch a development branch.
   *
   * Takes from the branch what production branches have and makes it a development branch, with its
   * schema and data as they are. A branch whose state does not allow it is refused with 422.
   *
   * `POST /organizations/{organization}/databases/{database}/branches/{branch}/demote`
   *
   * Service token: any one of `connect_production_branch`, `demote_branches`. OAuth:
   * `demote_branches` (organization, database).
   *
   * Databases: MySQL (Vitess).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link Branch}: A branch of a database: a cluster with its own schema and data.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  demote(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<Branch> {
    return this._json('demote_branch', [organization, database, branch], { query: params }, options);
  }

  /**
   * Compare the schema of a branch with that of its parent.
   *
   * Returns what a deploy request from the branch would change, one entry for each table or view
   * that differs, without pages. An empty list means that the schemas are the same. MySQL only.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/diff`
   *
   * Extended: the service's official clients call this, but its published document does not have
   * it, so it can change without notice.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link TableDiffList}: The tables and views that differ between two schemas, all at
   *   once.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  getDiff(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<TableDiffList> {
    return this._json('get_branch_diff', [organization, database, branch], { query: params }, options);
  }

  /**
   * Get the routing rules of a branch.
   *
   * Returns the rules by which Vitess sends queries for a table to another table or keyspace, as
   * during a move of tables. MySQL only.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/routing-rules`
   *
   * Extended: the service's official clients call this, but its published document does not have
   * it, so it can change without notice.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link RoutingRules}: The rules by which Vitess sends queries for a table to another
   *   table or keyspace.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  getRoutingRules(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<RoutingRules> {
    return this._json('get_branch_routing_rules', [organization, database, branch], { query: params }, options);
  }

  /**
   * Replace the routing rules of a branch.
   *
   * Puts the given rules in place of those that the branch has; rules that are not among them are
   * gone. A mistake here sends queries to the wrong tables, so change what the current rules hold
   * instead of starting anew. MySQL only.
   *
   * `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/routing-rules`
   *
   * Extended: the service's official clients call this, but its published document does not have
   * it, so it can change without notice.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param params - {@link UpdateBranchRoutingRulesParams}; `routing_rules` is required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link RoutingRules}: The rules by which Vitess sends queries for a table to another
   *   table or keyspace.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  updateRoutingRules(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params: UpdateBranchRoutingRulesParams,
    options?: RequestOptions,
  ): APIPromise<RoutingRules> {
    return this._json('update_branch_routing_rules', [organization, database, branch], { body: params }, options);
  }

  /**
   * Read the schema of a branch anew.
   *
   * Has the service read the schema from the cluster, for when `stale_schema` of the branch is
   * true. It happens after the reply.
   *
   * `POST /organizations/{organization}/databases/{database}/branches/{branch}/refresh-schema`
   *
   * Extended: the service's official clients call this, but its published document does not have
   * it, so it can change without notice.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns Nothing; the promise is fulfilled when the service has answered.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  refreshSchema(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this._empty('refresh_branch_schema', [organization, database, branch], { query: params }, options);
  }

  /**
   * List the cluster sizes that a branch can take.
   *
   * Returns the sizes that the branch can be resized to, as one plain list without pages. Prices
   * are included only when asked for with `rates`.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/cluster-size-skus`
   *
   * Extended: the service's official clients call this, but its published document does not have
   * it, so it can change without notice.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param params - {@link ListBranchClusterSizeSkusParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link ClusterSizeSku}; the first
   *   page for `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  listClusterSizes(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: ListBranchClusterSizeSkusParams,
    options?: RequestOptions,
  ): PagePromise<ClusterSizeSku> {
    return this._list('list_branch_cluster_size_skus', [organization, database, branch], { query: params }, options);
  }
}
