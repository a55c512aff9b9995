// Generated from api/resources/switchovers.yaml by `cargo xtask codegen`. Do not edit.
// Switchovers: a method an operation.

import type { NoParams, OrganizationArgument, RequestOptions, WaitOptions } from '../options.js';
import type { PagePromise } from '../pages.js';
import type { APIPromise } from '../promise.js';
import { Resource } from '../resource.js';
import type { Switchover } from '../types/index.js';

/** Arguments of {@link Switchovers.list}. */
export interface ListSwitchoversParams {
  /** Number of the page to return, counted from 1. */
  page?: number | undefined;
  /** How many items a page holds, at most 100. */
  per_page?: number | undefined;
}

/** Arguments of {@link Switchovers.create}. */
export interface CreateSwitchoverParams {
  /**
   * Name of the replica that becomes the primary, exactly as the infrastructure of the branch lists
   * it. The service picks one when left out. Only for branches with replicas.
   */
  candidate?: string | undefined;
}

/**
 * A switchover moves the primary of a Postgres branch to one of its replicas on demand: to try out
 * how an application takes it, or to get it over with before planned work.
 *
 * It goes the way that failovers go.
 */
export class Switchovers extends Resource {
  /**
   * List the switchovers of a branch.
   *
   * Returns the switchovers of a Postgres branch that were asked for, page by page. Failovers that
   * the service makes by itself are not among them.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/switchovers`
   *
   * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
   * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches` (organization,
   * database), `read_branch` (branch).
   *
   * Databases: Postgres.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param params - {@link ListSwitchoversParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link Switchover}; the first page
   *   for `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  list(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: ListSwitchoversParams,
    options?: RequestOptions,
  ): PagePromise<Switchover> {
    return this._list('list_switchovers', [organization, database, branch], { query: params }, options);
  }

  /**
   * Move the primary of a branch to a replica.
   *
   * Makes a replica the primary in the place of the present one, which interrupts writes for some
   * seconds. A branch without replicas has its only node restarted instead and cannot be reached
   * meanwhile; `method` tells which it was. A branch takes one switchover at a time; a further one
   * is answered with 422. The reply comes at once: wait until it has succeeded.
   *
   * `POST /organizations/{organization}/databases/{database}/branches/{branch}/switchovers`
   *
   * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
   * `write_database` (database).
   *
   * Databases: Postgres.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param params - {@link CreateSwitchoverParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link Switchover}: A move of the primary of a Postgres branch to one of its
   *   replicas, or the restart of the only node of a branch.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  create(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: CreateSwitchoverParams,
    options?: RequestOptions,
  ): APIPromise<Switchover> {
    return this._json('create_switchover', [organization, database, branch], { body: params }, options);
  }

  /**
   * Get a switchover.
   *
   * Returns one switchover with its state. This is the call to poll while it runs.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/switchovers/{id}`
   *
   * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
   * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches` (organization,
   * database), `read_branch` (branch).
   *
   * Databases: Postgres.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param id - Identifier of the switchover, from the reply that created it.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link Switchover}: A move of the primary of a Postgres branch to one of its
   *   replicas, or the restart of the only node of a branch.
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
  ): APIPromise<Switchover> {
    return this._json('get_switchover', [organization, database, branch, id], { query: params }, options);
  }

  /**
   * Waits until the switchover has succeeded.
   *
   * Failure means that its outcome could not be confirmed, not that nothing happened: look at which
   * node is the primary.
   *
   * It succeeds when `state` is `succeeded`. It fails when `state` is `failed` or `canceled`.
   *
   * Looks with
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/switchovers/{id}`
   * until then.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param id - Identifier of the switchover, from the reply that created it.
   * @param options - For this wait only: `timeout` in milliseconds, 15 minutes unless told
   *   otherwise; `interval`, the milliseconds between two looks; `onProgress`, called after every
   *   look with what it saw; a signal that ends it.
   * @returns {@link Switchover}: A move of the primary of a Postgres branch to one of its
   *   replicas, or the restart of the only node of a branch.
   * @throws {@link WaitError} The time ran out, or what is waited for is not there or cannot
   *   happen any more.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  waitUntilSucceeded(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    id: string,
    options?: WaitOptions<Switchover>,
  ): Promise<Switchover> {
    return this._wait('get_switchover', 'wait_until_succeeded', [organization, database, branch, id], options);
  }
}
