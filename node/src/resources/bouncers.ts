// Generated from api/resources/bouncers.yaml by `cargo xtask codegen`. Do not edit.
// Bouncers: a method an operation.

import type { DeletionWaitOptions, NoParams, OrganizationArgument, RequestOptions } from '../options.js';
import type { PagePromise } from '../pages.js';
import type { APIPromise } from '../promise.js';
import { Resource } from '../resource.js';
import type { Bouncer, BouncerTarget } from '../types/index.js';

/** Arguments of {@link Bouncers.list}. */
export interface ListBouncersParams {
  /** Number of the page to return, counted from 1. */
  page?: number | undefined;
  /** How many items a page holds, at most 100. */
  per_page?: number | undefined;
}

/** Arguments of {@link Bouncers.create}. */
export interface CreateBouncerParams {
  /**
   * Name of the bouncer, at most 12 characters; `primary` and `replica` are taken. The service
   * makes one up when none is sent.
   */
  name?: string | undefined;
  /** Where to lead connections. The official clients always send it. */
  target?: BouncerTarget | undefined;
  /** Size of each server, such as `PGB_5`. The service picks one when none is sent. */
  bouncer_size?: string | undefined;
  /** How many servers to run in each availability zone. */
  replicas_per_cell?: number | undefined;
}

/**
 * Dedicated PgBouncers: connection poolers of a Postgres branch that run on servers of their own,
 * next to the small pooler that every branch has on port 6432.
 *
 * They let many short connections share a few real ones, and lead them to the primary or to the
 * replicas.
 */
export class Bouncers extends Resource {
  /**
   * List the bouncers of a branch.
   *
   * Gives the dedicated bouncers of a Postgres branch, page by page, with their sizes and
   * parameters.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/bouncers`
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
   * @param params - {@link ListBouncersParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link Bouncer}; the first page for
   *   `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  list(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: ListBouncersParams,
    options?: RequestOptions,
  ): PagePromise<Bouncer> {
    return this._list('list_bouncers', [organization, database, branch], { query: params }, options);
  }

  /**
   * Create a bouncer for a branch.
   *
   * Adds a dedicated bouncer to a Postgres branch, which is billed by its size. The branch must be
   * ready, or the service answers with 422.
   *
   * `POST /organizations/{organization}/databases/{database}/branches/{branch}/bouncers`
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
   * @param params - {@link CreateBouncerParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link Bouncer}: A dedicated PgBouncer of a Postgres branch.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  create(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: CreateBouncerParams,
    options?: RequestOptions,
  ): APIPromise<Bouncer> {
    return this._json('create_bouncer', [organization, database, branch], { body: params }, options);
  }

  /**
   * Get a bouncer.
   *
   * Gives one dedicated bouncer of a Postgres branch with its size and parameters.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/bouncers/{bouncer}`
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
   * @param bouncer - Name of the bouncer, such as `web-pool`.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link Bouncer}: A dedicated PgBouncer of a Postgres branch.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  get(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    bouncer: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<Bouncer> {
    return this._json('get_bouncer', [organization, database, branch, bouncer], { query: params }, options);
  }

  /**
   * Waits until the service no longer knows the bouncer.
   *
   * Delete it first.
   *
   * It succeeds when the service answers 404.
   *
   * Looks with
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/bouncers/{bouncer}`
   * until then.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param bouncer - Name of the bouncer, such as `web-pool`.
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
    bouncer: string,
    options?: DeletionWaitOptions<Bouncer>,
  ): Promise<void> {
    return this._waitGone('get_bouncer', 'wait_until_deleted', [organization, database, branch, bouncer], options);
  }

  /**
   * Delete a bouncer.
   *
   * Removes a dedicated bouncer. Connections that go through it end, so lead applications elsewhere
   * first. The database itself is not touched.
   *
   * `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/bouncers/{bouncer}`
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
   * @param bouncer - Name of the bouncer, such as `web-pool`.
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
    bouncer: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this._empty('delete_bouncer', [organization, database, branch, bouncer], { query: params }, options);
  }
}
