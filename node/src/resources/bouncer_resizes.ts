// Generated from api/resources/bouncer_resizes.yaml by `cargo xtask codegen`. Do not edit.
// Bouncer resizes: a method an operation.

import type { NoParams, OrganizationArgument, RequestOptions } from '../options.js';
import type { PagePromise } from '../pages.js';
import type { APIPromise } from '../promise.js';
import { Resource } from '../resource.js';
import type { BouncerResizeRequest, BouncerTarget } from '../types/index.js';

/** Arguments of {@link BouncerResizes.listForBranch}. */
export interface ListBranchBouncerResizeRequestsParams {
  /** Number of the page to return, counted from 1. */
  page?: number | undefined;
  /** How many items a page holds, at most 100. */
  per_page?: number | undefined;
}

/** Arguments of {@link BouncerResizes.list}. */
export interface ListBouncerResizeRequestsParams {
  /** Number of the page to return, counted from 1. */
  page?: number | undefined;
  /** How many items a page holds, at most 100. */
  per_page?: number | undefined;
}

/** Arguments of {@link BouncerResizes.update}. */
export interface UpdateBouncerResizeRequestParams {
  /** Size of each server, such as `PGB_10`. */
  bouncer_size?: string | undefined;
  /** How many servers to run in each availability zone. */
  replicas_per_cell?: number | undefined;
  /** Where to lead connections. */
  target?: BouncerTarget | undefined;
  /**
   * The settings to change, by namespace and name, such as `default_pool_size` in `pgbouncer`. The
   * bouncer's own list of parameters tells which there are.
   */
  parameters?: Record<string, unknown> | undefined;
}

/**
 * Changes of the dedicated bouncers of a Postgres branch: their size, the number of their servers,
 * where they lead connections and their settings.
 *
 * A resize is asked for and carried out afterwards.
 */
export class BouncerResizes extends Resource {
  /**
   * List the resizes of all bouncers of a branch.
   *
   * Gives the resizes of every dedicated bouncer of a Postgres branch, done or not, page by page.
   * Each names its bouncer.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/bouncer-resizes`
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
   * @param params - {@link ListBranchBouncerResizeRequestsParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link BouncerResizeRequest}; the
   *   first page for `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  listForBranch(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: ListBranchBouncerResizeRequestsParams,
    options?: RequestOptions,
  ): PagePromise<BouncerResizeRequest> {
    return this._list(
      'list_branch_bouncer_resize_requests',
      [organization, database, branch],
      { query: params },
      options,
    );
  }

  /**
   * List the resizes of a bouncer.
   *
   * Gives the resizes of one dedicated bouncer, done or not, page by page. A single resize cannot
   * be asked for, so this is the list to poll after asking for one.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/bouncers/{bouncer}/resizes`
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
   * @param params - {@link ListBouncerResizeRequestsParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link BouncerResizeRequest}; the
   *   first page for `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  list(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    bouncer: string,
    params?: ListBouncerResizeRequestsParams,
    options?: RequestOptions,
  ): PagePromise<BouncerResizeRequest> {
    return this._list(
      'list_bouncer_resize_requests',
      [organization, database, branch, bouncer],
      { query: params },
      options,
    );
  }

  /**
   * Change a bouncer.
   *
   * Asks for another size, number of servers, target or settings of a dedicated bouncer and returns
   * the resize, which is carried out afterwards. Wait for the branch to be ready before asking. A
   * reply without a body means that the bouncer is already as asked for.
   *
   * `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/bouncers/{bouncer}/resizes`
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
   * @param params - {@link UpdateBouncerResizeRequestParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link BouncerResizeRequest}: A change of a dedicated bouncer. `undefined` where the
   *   service sends none.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  update(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    bouncer: string,
    params?: UpdateBouncerResizeRequestParams,
    options?: RequestOptions,
  ): APIPromise<BouncerResizeRequest | undefined> {
    return this._json(
      'update_bouncer_resize_request',
      [organization, database, branch, bouncer],
      { body: params },
      options,
    );
  }

  /**
   * Cancel the resize of a bouncer that waits.
   *
   * Takes back the resize that was asked for and has not been carried out yet. It ends in the state
   * `canceled`.
   *
   * `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/bouncers/{bouncer}/resizes`
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
  cancel(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    bouncer: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this._empty(
      'cancel_bouncer_resize_request',
      [organization, database, branch, bouncer],
      { query: params },
      options,
    );
  }
}
