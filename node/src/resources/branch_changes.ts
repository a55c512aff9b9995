// Generated from api/resources/branch_changes.yaml by `cargo xtask codegen`. Do not edit.
// Branch changes: a method an operation.

import type { NoParams, OrganizationArgument, RequestOptions, WaitOptions } from '../options.js';
import type { PagePromise } from '../pages.js';
import type { APIPromise } from '../promise.js';
import { Resource } from '../resource.js';
import type { BranchChangeRequest, StorageChangeInput } from '../types/index.js';

/** Arguments of {@link BranchChanges.list}. */
export interface ListBranchChangeRequestsParams {
  /** Number of the page to return, counted from 1. */
  page?: number | undefined;
  /** How many items a page holds, at most 100. */
  per_page?: number | undefined;
}

/** Arguments of {@link BranchChanges.update}. */
export interface UpdateBranchChangeRequestParams {
  /** Size of the cluster, such as `PS_20`, one of the listed cluster sizes. */
  cluster_size?: string | undefined;
  /** How many replicas the cluster has beside its primary. */
  replicas?: number | undefined;
  /**
   * The settings to change, by namespace and name, such as `max_connections` in `pgconf`. The list
   * of cluster parameters tells which there are.
   */
  parameters?: Record<string, unknown> | undefined;
  /** What to change about the disk of each node. */
  storage?: StorageChangeInput | undefined;
}

/**
 * Changes of the cluster of a Postgres branch: its size, the number of its replicas, its disks and
 * its settings.
 *
 * A change is asked for, waits its turn and is then carried out node by node while the branch stays
 * in use, which takes 10 to 60 minutes for a new size.
 */
export class BranchChanges extends Resource {
  /**
   * List the changes of a Postgres branch.
   *
   * Gives the changes that were asked for, done or not, page by page.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/changes`
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
   * @param params - {@link ListBranchChangeRequestsParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link BranchChangeRequest}; the
   *   first page for `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  list(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: ListBranchChangeRequestsParams,
    options?: RequestOptions,
  ): PagePromise<BranchChangeRequest> {
    return this._list('list_branch_change_requests', [organization, database, branch], { query: params }, options);
  }

  /**
   * Change the cluster of a Postgres branch.
   *
   * Asks for another size, number of replicas, disk or settings and returns the change, which is
   * carried out afterwards: wait until it is completed. Wait for the branch to be ready before
   * asking. Settings that need it restart the servers. A reply without a body means that the branch
   * is already as asked for.
   *
   * `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/changes`
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
   * @param params - {@link UpdateBranchChangeRequestParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link BranchChangeRequest}: A change of the cluster of a Postgres branch.
   *   `undefined` where the service sends none.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  update(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: UpdateBranchChangeRequestParams,
    options?: RequestOptions,
  ): APIPromise<BranchChangeRequest | undefined> {
    return this._json('update_branch_change_request', [organization, database, branch], { body: params }, options);
  }

  /**
   * Cancel the changes of a Postgres branch that wait.
   *
   * Takes back what was asked for and has not been carried out yet. Official clients use this path;
   * the published document has the one of resizes, `cancel`, instead.
   *
   * `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/changes`
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
  cancelAll(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this._empty('cancel_branch_changes', [organization, database, branch], { query: params }, options);
  }

  /**
   * Get a change of a Postgres branch.
   *
   * Gives one change with what it makes of the cluster and what was there before. This is the call
   * to poll after asking for it.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/changes/{id}`
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
   * @param id - Identifier of the change, as `id` in the list of changes.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link BranchChangeRequest}: A change of the cluster of a Postgres branch.
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
  ): APIPromise<BranchChangeRequest> {
    return this._json('get_branch_change_request', [organization, database, branch, id], { query: params }, options);
  }

  /**
   * Waits until the change is in force.
   *
   * Fails when it is canceled. A new size takes 10 to 60 minutes, longer when other changes come
   * first.
   *
   * It succeeds when `state` is `completed`. It fails when `state` is `canceled`.
   *
   * Looks with
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/changes/{id}` until
   * then.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param id - Identifier of the change, as `id` in the list of changes.
   * @param options - For this wait only: `timeout` in milliseconds, 2 hours unless told
   *   otherwise; `interval`, the milliseconds between two looks; `onProgress`, called after every
   *   look with what it saw; a signal that ends it.
   * @returns {@link BranchChangeRequest}: A change of the cluster of a Postgres branch.
   * @throws {@link WaitError} The time ran out, or what is waited for is not there or cannot
   *   happen any more.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  waitUntilCompleted(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    id: string,
    options?: WaitOptions<BranchChangeRequest>,
  ): Promise<BranchChangeRequest> {
    return this._wait(
      'get_branch_change_request',
      'wait_until_completed',
      [organization, database, branch, id],
      options,
    );
  }

  /**
   * Cancel the change of a Postgres branch that waits.
   *
   * Takes back the change that was asked for and has not been carried out yet. It ends in the state
   * `canceled`.
   *
   * `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/resizes`
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
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this._empty('cancel_branch_change_request', [organization, database, branch], { query: params }, options);
  }
}
