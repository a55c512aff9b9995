// Generated from api/resources/branch_resizes.yaml by `cargo xtask codegen`. Do not edit.
// Branch resizes: a method an operation.

import type { NoParams, OrganizationArgument, RequestOptions, WaitOptions } from '../options.js';
import type { PagePromise } from '../pages.js';
import type { APIPromise } from '../promise.js';
import { Resource } from '../resource.js';
import type { BranchResizeRequest } from '../types/index.js';

/** Arguments of {@link BranchResizes.list}. */
export interface ListBranchResizeRequestsParams {
  /**
   * Only resizes that were completed within this time range, written as two RFC 3339 timestamps
   * with two dots between them, such as `2026-01-01T00:00:00Z..2026-01-31T23:59:59Z`.
   */
  completed_at?: string | undefined;
  /** Number of the page to return, counted from 1. */
  page?: number | undefined;
  /** How many items a page holds, at most 100. */
  per_page?: number | undefined;
}

/** Arguments of {@link BranchResizes.update}. */
export interface UpdateBranchResizeRequestParams {
  /** Size of the VTGates, such as `VTG_20`. */
  vtgate_size?: string | undefined;
  /** How many VTGates run; with autoscaling, the fewest. */
  vtgate_count?: number | undefined;
  /** The most VTGates that autoscaling may run. */
  vtgate_max_count?: number | undefined;
  /** Whether VTGates are added and taken away with the load. */
  vtgate_autoscaling?: boolean | undefined;
  /** Percentage of processor use that autoscaling aims for, such as 60. */
  vtgate_target_cpu_utilization?: number | undefined;
}

/**
 * Changes of the VTGates of a MySQL branch, the query routers that applications connect to: their
 * size, their number and whether they are added and taken away with the load.
 *
 * Keyspaces, which hold the data, are resized on their own.
 */
export class BranchResizes extends Resource {
  /**
   * List the VTGate resizes of a MySQL branch.
   *
   * Gives the resizes that were asked for, done or not, page by page.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/resizes`
   *
   * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
   * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches` (organization,
   * database), `read_branch` (branch).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param params - {@link ListBranchResizeRequestsParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link BranchResizeRequest}; the
   *   first page for `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  list(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: ListBranchResizeRequestsParams,
    options?: RequestOptions,
  ): PagePromise<BranchResizeRequest> {
    return this._list('list_branch_resize_requests', [organization, database, branch], { query: params }, options);
  }

  /**
   * Change the VTGates of a MySQL branch.
   *
   * Asks for other VTGates and returns the resize, which is carried out afterwards: wait until it
   * is completed. Wait for the branch to be ready before asking. A reply without a body means that
   * the VTGates are already as asked for.
   *
   * `PUT /organizations/{organization}/databases/{database}/branches/{branch}/resizes`
   *
   * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
   * `write_database` (database).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param params - {@link UpdateBranchResizeRequestParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link BranchResizeRequest}: A change of the VTGates of a MySQL branch. `undefined`
   *   where the service sends none.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  update(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: UpdateBranchResizeRequestParams,
    options?: RequestOptions,
  ): APIPromise<BranchResizeRequest | undefined> {
    return this._json('update_branch_resize_request', [organization, database, branch], { body: params }, options);
  }

  /**
   * Get a VTGate resize of a MySQL branch.
   *
   * Gives one resize with what it makes of the VTGates and what was there before. This is the call
   * to poll after asking for it.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/resizes/{resize}`
   *
   * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
   * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches` (organization,
   * database), `read_branch` (branch).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param resize - Identifier of the resize, as `id` in the list of resizes.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link BranchResizeRequest}: A change of the VTGates of a MySQL branch.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  get(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    resize: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<BranchResizeRequest> {
    return this._json(
      'get_branch_resize_request',
      [organization, database, branch, resize],
      { query: params },
      options,
    );
  }

  /**
   * Waits until the VTGates are as the resize asks.
   *
   * Fails when it is canceled.
   *
   * It succeeds when `state` is `completed`. It fails when `state` is `canceled`.
   *
   * Looks with
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/resizes/{resize}`
   * until then.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param resize - Identifier of the resize, as `id` in the list of resizes.
   * @param options - For this wait only: `timeout` in milliseconds, 1 hour unless told otherwise;
   *   `interval`, the milliseconds between two looks; `onProgress`, called after every look with
   *   what it saw; a signal that ends it.
   * @returns {@link BranchResizeRequest}: A change of the VTGates of a MySQL branch.
   * @throws {@link WaitError} The time ran out, or what is waited for is not there or cannot
   *   happen any more.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  waitUntilCompleted(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    resize: string,
    options?: WaitOptions<BranchResizeRequest>,
  ): Promise<BranchResizeRequest> {
    return this._wait(
      'get_branch_resize_request',
      'wait_until_completed',
      [organization, database, branch, resize],
      options,
    );
  }
}
