// Generated from api/resources/shards.yaml by `cargo xtask codegen`. Do not edit.
// Shards: a method an operation.

import type { DeletionWaitOptions, NoParams, OrganizationArgument, RequestOptions, WaitOptions } from '../options.js';
import type { PagePromise } from '../pages.js';
import type { APIPromise } from '../promise.js';
import { Resource } from '../resource.js';
import type { NekiShard } from '../types/index.js';

/** Arguments of {@link Shards.list}. */
export interface ListShardsParams {
  /** Name of a configuration profile whose shards are left out, which leaves those that could be assigned to it. */
  exclude_configuration_profile?: string | undefined;
  /** Text to search for among the shards. */
  q?: string | undefined;
  /** Number of the page to return, counted from 1. */
  page?: number | undefined;
  /** How many items a page holds, at most 100. */
  per_page?: number | undefined;
}

/** Arguments of {@link Shards.update}. */
export interface UpdateShardParams {
  /** Name of the shard for people. Null takes it away. */
  display_name?: string | null | undefined;
}

/**
 * A shard holds a part of the rows of a Neki branch (sharded Postgres): a Postgres primary with its
 * replicas.
 *
 * Which rows go to which shard is laid down in the data topology of the branch; the size and
 * settings of a shard come from its configuration profile.
 */
export class Shards extends Resource {
  /**
   * List the shards of a branch.
   *
   * Returns the shards of a Neki branch, of all configuration profiles, page by page. The filters
   * can be combined.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/shards`
   *
   * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
   * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches` (organization,
   * database), `read_branch` (branch).
   *
   * Databases: Neki.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param params - {@link ListShardsParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link NekiShard}; the first page for
   *   `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  list(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: ListShardsParams,
    options?: RequestOptions,
  ): PagePromise<NekiShard> {
    return this._list('list_shards', [organization, database, branch], { query: params }, options);
  }

  /**
   * Create a shard.
   *
   * Adds a shard to a Neki branch. The service answers with a redirect to the call that creates a
   * shard in a configuration profile, which clients follow by themselves. It does not publish which
   * profile that is; create the shard in a profile directly to choose it, or to name the shard.
   *
   * `POST /organizations/{organization}/databases/{database}/branches/{branch}/shards`
   *
   * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
   * `write_database` (database).
   *
   * Databases: Neki.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link NekiShard}: A shard of a Neki branch (sharded Postgres), which holds a part
   *   of the rows and is a Postgres cluster of its own.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  create(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<NekiShard> {
    return this._json('create_shard', [organization, database, branch], { query: params }, options);
  }

  /**
   * Get a shard.
   *
   * Returns one shard of a Neki branch, whichever configuration profile it belongs to.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/shards/{id}`
   *
   * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
   * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches` (organization,
   * database), `read_branch` (branch).
   *
   * Databases: Neki.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param id - Identifier of the shard, as `id` in the shard. Not its name.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link NekiShard}: A shard of a Neki branch (sharded Postgres), which holds a part
   *   of the rows and is a Postgres cluster of its own.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  get(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    id: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<NekiShard> {
    return this._json('get_shard', [organization, database, branch, id], { query: params }, options);
  }

  /**
   * Waits until the shard is built and takes queries.
   *
   * It succeeds when `ready` is `true`.
   *
   * Looks with
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/shards/{id}` until
   * then.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param id - Identifier of the shard, as `id` in the shard. Not its name.
   * @param options - For this wait only: `timeout` in milliseconds, 1 hour unless told otherwise;
   *   `interval`, the milliseconds between two looks; `onProgress`, called after every look with
   *   what it saw; a signal that ends it.
   * @returns {@link NekiShard}: A shard of a Neki branch (sharded Postgres), which holds a part
   *   of the rows and is a Postgres cluster of its own.
   * @throws {@link WaitError} The time ran out, or what is waited for is not there or cannot
   *   happen any more.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  waitUntilReady(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    id: string,
    options?: WaitOptions<NekiShard>,
  ): Promise<NekiShard> {
    return this._wait('get_shard', 'wait_until_ready', [organization, database, branch, id], options);
  }

  /**
   * Waits until the service no longer knows the shard.
   *
   * Delete it first.
   *
   * It succeeds when the service answers 404.
   *
   * Looks with
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/shards/{id}` until
   * then.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param id - Identifier of the shard, as `id` in the shard. Not its name.
   * @param options - For this wait only: `timeout` in milliseconds, 1 hour unless told otherwise;
   *   `interval`, the milliseconds between two looks; `missingOk`, whether what is not there at the
   *   first look counts as deleted; `onProgress`, called after every look with what it saw; a
   *   signal that ends it.
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
    id: string,
    options?: DeletionWaitOptions<NekiShard>,
  ): Promise<void> {
    return this._waitGone('get_shard', 'wait_until_deleted', [organization, database, branch, id], options);
  }

  /**
   * Rename a shard.
   *
   * Changes the name of the shard for people and returns the shard. The service answers with a
   * redirect to the shard in its configuration profile, which clients follow by themselves,
   * repeating the request with its body.
   *
   * `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/shards/{id}`
   *
   * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
   * `write_database` (database).
   *
   * Databases: Neki.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param id - Identifier of the shard, as `id` in the shard. Not its name.
   * @param params - {@link UpdateShardParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link NekiShard}: A shard of a Neki branch (sharded Postgres), which holds a part
   *   of the rows and is a Postgres cluster of its own.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  update(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    id: string,
    params?: UpdateShardParams,
    options?: RequestOptions,
  ): APIPromise<NekiShard> {
    return this._json('update_shard', [organization, database, branch, id], { body: params }, options);
  }

  /**
   * Delete a shard.
   *
   * Removes a shard from the branch, with what is stored on it. Move the rows to other shards
   * first. The service answers with a redirect to the shard in its configuration profile, which
   * clients follow by themselves, repeating the DELETE.
   *
   * `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/shards/{id}`
   *
   * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
   * `write_database` (database).
   *
   * Databases: Neki.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param id - Identifier of the shard, as `id` in the shard. Not its name.
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
    id: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this._empty('delete_shard', [organization, database, branch, id], { query: params }, options);
  }
}
