// Generated from api/resources/keyspaces.yaml by `cargo xtask codegen`. Do not edit.
// Keyspaces: a method an operation.

import type { DeletionWaitOptions, NoParams, OrganizationArgument, RequestOptions, WaitOptions } from '../options.js';
import type { PagePromise } from '../pages.js';
import type { APIPromise } from '../promise.js';
import { Resource } from '../resource.js';
import type {
  Keyspace,
  KeyspaceRolloutStatus,
  KeyspaceThrottler,
  ReadOnlyRegionInput,
  ReadOnlyRegionKeyspace,
  ReplicationDurabilityConstraintsInput,
  VreplicationFlagsInput,
  Vschema,
} from '../types/index.js';

/** Arguments of {@link Keyspaces.list}. */
export interface ListKeyspacesParams {
  /** Number of the page to return, counted from 1. */
  page?: number | undefined;
  /** How many items a page holds, at most 100. */
  per_page?: number | undefined;
}

/** Arguments of {@link Keyspaces.create}. */
export interface CreateKeyspaceParams {
  /** Name of the keyspace, unique on the branch. Queries name it like a MySQL database. */
  name: string;
  /** Size of the cluster of each shard, such as `PS_10`. The cluster sizes of the organization list what there is. */
  cluster_size: string;
  /** How many replicas each shard gets beyond the ones that its size includes. None when left out. */
  extra_replicas?: number | undefined;
  /** How many shards the keyspace has. One when left out, which makes it unsharded; more make it sharded. */
  shards?: number | undefined;
}

/** Arguments of {@link Keyspaces.get}. */
export interface GetKeyspaceParams {
  /**
   * Whether to include what is expensive to look up, such as the read-only regions that the
   * keyspace is replicated to. False when left out.
   */
  full?: boolean | undefined;
}

/** Arguments of {@link Keyspaces.update}. */
export interface UpdateKeyspaceParams {
  /** How strictly commits shall wait for replicas. */
  replication_durability_constraints?: ReplicationDurabilityConstraintsInput | undefined;
  /** Settings of VReplication. Send all three, since one that is missing may fall back to its default. */
  vreplication_flags?: VreplicationFlagsInput | undefined;
  /** Settings of the throttler. Send both, since one that is missing may fall back to its default. */
  throttler?: KeyspaceThrottler | undefined;
  /**
   * How many shards a change may roll out to at the same time, from 1 to 32. Null goes back to the
   * service's default.
   */
  max_rollout?: number | null | undefined;
}

/** Arguments of {@link Keyspaces.updateVschema}. */
export interface UpdateKeyspaceVschemaParams {
  /** The whole VSchema as JSON text, in the form that `raw` has in replies. */
  vschema: string;
}

/** Arguments of {@link Keyspaces.updateReadOnlyRegions}. */
export interface UpdateKeyspaceReadOnlyRegionsParams {
  /** The complete new list; regions that are not in it lose their replicas. */
  read_only_regions: readonly ReadOnlyRegionInput[];
}

/**
 * The logical databases inside a MySQL (Vitess) branch.
 *
 * A keyspace has a cluster of its own: a primary and replicas for every shard. An unsharded
 * keyspace has one shard; a sharded one spreads the rows of its tables over several, as its VSchema
 * says. Every branch begins with one keyspace that bears the name of the database. Other keyspaces
 * hold tables that shall scale apart from it.
 */
export class Keyspaces extends Resource {
  /**
   * List the keyspaces of a branch.
   *
   * Returns the keyspaces of a branch with their sizes, page by page.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces`
   *
   * Service token: `read_branch`.
   *
   * Databases: MySQL (Vitess).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param params - {@link ListKeyspacesParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link Keyspace}; the first page for
   *   `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  list(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: ListKeyspacesParams,
    options?: RequestOptions,
  ): PagePromise<Keyspace> {
    return this._list('list_keyspaces', [organization, database, branch], { query: params }, options);
  }

  /**
   * Create a keyspace on a branch.
   *
   * Adds an empty keyspace to a branch, with a cluster that is billed from now on. The reply comes
   * before the cluster runs, so wait until it is ready. To move tables into the keyspace, create a
   * workflow.
   *
   * `POST /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces`
   *
   * Service token: `create_branch`.
   *
   * Databases: MySQL (Vitess).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param params - {@link CreateKeyspaceParams}; `name`, `cluster_size` are required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link Keyspace}: A logical database inside a MySQL branch, with a cluster for each
   *   of its shards.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  create(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params: CreateKeyspaceParams,
    options?: RequestOptions,
  ): APIPromise<Keyspace> {
    return this._json('create_keyspace', [organization, database, branch], { body: params }, options);
  }

  /**
   * Get a keyspace.
   *
   * Returns one keyspace, found by its name, with its size, settings and what is changing about it.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}`
   *
   * Service token: `read_branch`.
   *
   * Databases: MySQL (Vitess).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param keyspace - Name of the keyspace, such as `shop`.
   * @param params - {@link GetKeyspaceParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link Keyspace}: A logical database inside a MySQL branch, with a cluster for each
   *   of its shards.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  get(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    keyspace: string,
    params?: GetKeyspaceParams,
    options?: RequestOptions,
  ): APIPromise<Keyspace> {
    return this._json('get_keyspace', [organization, database, branch, keyspace], { query: params }, options);
  }

  /**
   * Waits until the keyspace runs and nothing about it is changing: it is ready, no resize is going
   * on or queued, and no change of its configuration is rolling out.
   *
   * Use it after creating, resizing or configuring a keyspace.
   *
   * It succeeds when `ready` is `true` and `resizing` is `false` and `resize_pending` is `false`
   * and `config_change_in_progress` is `false`.
   *
   * Looks with
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}`
   * until then.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param keyspace - Name of the keyspace, such as `shop`.
   * @param options - For this wait only: `timeout` in milliseconds, 2 hours unless told
   *   otherwise; `interval`, the milliseconds between two looks; `onProgress`, called after every
   *   look with what it saw; a signal that ends it.
   * @returns {@link Keyspace}: A logical database inside a MySQL branch, with a cluster for each
   *   of its shards.
   * @throws {@link WaitError} The time ran out, or what is waited for is not there or cannot
   *   happen any more.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  waitUntilReady(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    keyspace: string,
    options?: WaitOptions<Keyspace>,
  ): Promise<Keyspace> {
    return this._wait('get_keyspace', 'wait_until_ready', [organization, database, branch, keyspace], options);
  }

  /**
   * Waits until the keyspace is gone.
   *
   * Its name can be used again after that.
   *
   * It succeeds when the service answers 404.
   *
   * Looks with
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}`
   * until then.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param keyspace - Name of the keyspace, such as `shop`.
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
    keyspace: string,
    options?: DeletionWaitOptions<Keyspace>,
  ): Promise<void> {
    return this._waitGone('get_keyspace', 'wait_until_deleted', [organization, database, branch, keyspace], options);
  }

  /**
   * Change the settings of a keyspace.
   *
   * Changes how a keyspace replicates and how its background copying behaves. Fields that are not
   * sent stay as they are; within a group of settings, send all of them, because what is missing
   * may fall back to its default. The change rolls out over the shards, which
   * `config_change_in_progress` shows. Sizes are changed with a resize request, table routing with
   * the VSchema.
   *
   * `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}`
   *
   * Service token: `create_branch`.
   *
   * Databases: MySQL (Vitess).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param keyspace - Name of the keyspace, such as `shop`.
   * @param params - {@link UpdateKeyspaceParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link Keyspace}: A logical database inside a MySQL branch, with a cluster for each
   *   of its shards.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  update(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    keyspace: string,
    params?: UpdateKeyspaceParams,
    options?: RequestOptions,
  ): APIPromise<Keyspace> {
    return this._json('update_keyspace', [organization, database, branch, keyspace], { body: params }, options);
  }

  /**
   * Delete a keyspace.
   *
   * Deletes a keyspace with its tables and their data. This cannot be undone. Refused with 422 when
   * the keyspace cannot be spared, such as the default one. On a production branch a token needs
   * `delete_production_branch`.
   *
   * `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}`
   *
   * Service token: any one of `delete_branch`, `delete_production_branch`.
   *
   * Databases: MySQL (Vitess).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param keyspace - Name of the keyspace, such as `shop`.
   * @param params - None so far: undefined or `{}`.
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
    keyspace: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this._empty('delete_keyspace', [organization, database, branch, keyspace], { query: params }, options);
  }

  /**
   * Get how far a change has rolled out over the shards of a keyspace.
   *
   * Shows the last rollout of a keyspace: a resize or a change of its configuration, which the
   * service applies to one shard after the other.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/rollout-status`
   *
   * Service token: `read_branch`.
   *
   * Databases: MySQL (Vitess).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param keyspace - Name of the keyspace, such as `shop`.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link KeyspaceRolloutStatus}: The last rollout of a change over the shards of a
   *   keyspace.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  getRolloutStatus(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    keyspace: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<KeyspaceRolloutStatus> {
    return this._json(
      'get_keyspace_rollout_status',
      [organization, database, branch, keyspace],
      { query: params },
      options,
    );
  }

  /**
   * Get the VSchema of a keyspace.
   *
   * Returns the VSchema, the document that tells Vitess which tables a keyspace has, by which
   * columns their rows are spread over the shards, and where sequences and lookup tables are.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/vschema`
   *
   * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
   * `connect_production_branch`, `connect_branch`.
   *
   * Databases: MySQL (Vitess).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param keyspace - Name of the keyspace, such as `shop`.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link Vschema}: The VSchema of a keyspace, which says how its tables are spread
   *   over shards.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  getVschema(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    keyspace: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<Vschema> {
    return this._json('get_keyspace_vschema', [organization, database, branch, keyspace], { query: params }, options);
  }

  /**
   * Replace the VSchema of a keyspace.
   *
   * Replaces the whole VSchema of a keyspace; what is not in the new document is gone. It takes
   * effect on queries at once. The service checks the document first and answers 422 when it is
   * wrong. Branches with safe migrations take such changes through deploy requests. On a production
   * branch a token needs `write_production_branch_vschema`.
   *
   * `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/vschema`
   *
   * Service token: any one of `write_production_branch_vschema`, `write_branch_vschema`.
   *
   * Databases: MySQL (Vitess).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param keyspace - Name of the keyspace, such as `shop`.
   * @param params - {@link UpdateKeyspaceVschemaParams}; `vschema` is required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link Vschema}: The VSchema of a keyspace, which says how its tables are spread
   *   over shards.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  updateVschema(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    keyspace: string,
    params: UpdateKeyspaceVschemaParams,
    options?: RequestOptions,
  ): APIPromise<Vschema> {
    return this._json('update_keyspace_vschema', [organization, database, branch, keyspace], { body: params }, options);
  }

  /**
   * Set in which read-only regions a keyspace has replicas.
   *
   * Replaces the list of regions to which the keyspace is replicated for reading. A region that is
   * not in the new list loses its replicas; an empty list takes them all away. Replicas in further
   * regions are billed.
   *
   * `PUT /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/read-only-regions`
   *
   * Databases: MySQL (Vitess).
   *
   * Extended: the service's official clients call this, but its published document does not have
   * it, so it can change without notice.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param keyspace - Name of the keyspace, such as `shop`.
   * @param params - {@link UpdateKeyspaceReadOnlyRegionsParams}; `read_only_regions` is required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns A list, each item a {@link ReadOnlyRegionKeyspace}.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  updateReadOnlyRegions(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    keyspace: string,
    params: UpdateKeyspaceReadOnlyRegionsParams,
    options?: RequestOptions,
  ): APIPromise<ReadOnlyRegionKeyspace[]> {
    return this._json(
      'update_keyspace_read_only_regions',
      [organization, database, branch, keyspace],
      { body: params },
      options,
    );
  }
}
