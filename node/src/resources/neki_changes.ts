// Generated from api/resources/neki_changes.yaml by `cargo xtask codegen`. Do not edit.
// Neki changes: a method an operation.

import type { NoParams, OrganizationArgument, RequestOptions, WaitOptions } from '../options.js';
import type { PagePromise } from '../pages.js';
import type { APIPromise } from '../promise.js';
import { Resource } from '../resource.js';
import type {
  NekiChangeRequest,
  NekiChangeRequestState,
  NekiChangeRequestTargetType,
  TimePeriod,
} from '../types/index.js';

/** Arguments of {@link NekiChanges.list}. */
export interface ListNekiChangeRequestsParams {
  /** Only changes in one of these states. */
  state?: readonly NekiChangeRequestState[] | undefined;
  /** Only changes of these kinds of parts. */
  target_types?: readonly NekiChangeRequestTargetType[] | undefined;
  /** Only changes of the part with this identifier. Needs `target_types` as well. */
  target_id?: string | undefined;
  /** Only changes of the time span of this length that ends now. */
  period?: TimePeriod | undefined;
  /**
   * Only changes that were completed within this range, written as two RFC 3339 timestamps with two
   * dots between them, such as `2026-01-01T00:00:00Z..2026-01-31T23:59:59Z`.
   */
  completed_at?: string | undefined;
  /** Number of the page to return, counted from 1. */
  page?: number | undefined;
  /** How many items a page holds, at most 100. */
  per_page?: number | undefined;
}

/**
 * Whatever is changed about the parts of a Neki branch (sharded Postgres), its configuration
 * profiles, routers, sidecars, admin component or the cluster as a whole, becomes a change request.
 *
 * It waits until it can be carried out, is applied, and is completed; until it begins it can be
 * canceled. Here are the changes of a whole branch; each part lists its own as well.
 */
export class NekiChanges extends Resource {
  /**
   * List the changes of a Neki branch.
   *
   * Returns the requests for changes of every part of a Neki branch, done and undone, page by page.
   * The filters narrow each other down.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/neki-changes`
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
   * @param params - {@link ListNekiChangeRequestsParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link NekiChangeRequest}; the first
   *   page for `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  list(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: ListNekiChangeRequestsParams,
    options?: RequestOptions,
  ): PagePromise<NekiChangeRequest> {
    return this._list('list_neki_change_requests', [organization, database, branch], { query: params }, options);
  }

  /**
   * Get a change of a Neki branch.
   *
   * Returns one request for a change with its state and with the values before and after it.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/neki-changes/{id}`
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
   * @param id - Identifier of the change request.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link NekiChangeRequest}: A change of one part of a Neki branch that somebody asked
   *   for.
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
  ): APIPromise<NekiChangeRequest> {
    return this._json('get_neki_change_request', [organization, database, branch, id], { query: params }, options);
  }

  /**
   * Waits until the change has been carried out.
   *
   * Fails when it is canceled. A change of the size or the disks of many shards can take an hour
   * and more.
   *
   * It succeeds when `state` is `completed`. It fails when `state` is `canceled`.
   *
   * Looks with
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/neki-changes/{id}`
   * until then.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param id - Identifier of the change request.
   * @param options - For this wait only: `timeout` in milliseconds, 2 hours unless told
   *   otherwise; `interval`, the milliseconds between two looks; `onProgress`, called after every
   *   look with what it saw; a signal that ends it.
   * @returns {@link NekiChangeRequest}: A change of one part of a Neki branch that somebody asked
   *   for.
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
    options?: WaitOptions<NekiChangeRequest>,
  ): Promise<NekiChangeRequest> {
    return this._wait('get_neki_change_request', 'wait_until_completed', [organization, database, branch, id], options);
  }

  /**
   * Cancel a change of a Neki branch.
   *
   * Takes back a change before it is carried out; `can_delete` in the change tells whether that is
   * still possible.
   *
   * `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/neki-changes/{id}`
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
   * @param id - Identifier of the change request.
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
    id: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this._empty('cancel_neki_change_request', [organization, database, branch, id], { query: params }, options);
  }
}
