// Generated from api/resources/admins.yaml by `cargo xtask codegen`. Do not edit.
// Admin component: a method an operation.

import type { NoParams, OrganizationArgument, RequestOptions, WaitOptions } from '../options.js';
import type { PagePromise } from '../pages.js';
import type { APIPromise } from '../promise.js';
import { Resource } from '../resource.js';
import type { NekiAdmin, NekiAdminSizeSku, NekiChangeRequest, NekiParameter, TimePeriod } from '../types/index.js';

/** Arguments of {@link Admins.update}. */
export interface UpdateAdminParams {
  /** Size of its processes, as the list of admin sizes names it. */
  admin_size?: string | undefined;
  /**
   * Settings to change, by namespace (`admin` here) and then by name. Values are sent as text.
   * Settings that are left out stay as they are.
   */
  parameters?: Record<string, unknown> | undefined;
}

/** Arguments of {@link Admins.listChanges}. */
export interface ListAdminChangeRequestsParams {
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
 * Every Neki branch (sharded Postgres) has an admin component, which watches over the shards,
 * repairs them and runs the operations on the whole cluster.
 *
 * Its size and settings are changed here. It is not on the way of queries.
 */
export class Admins extends Resource {
  /**
   * Get the admin component of a branch.
   *
   * Returns the admin component of a Neki branch with its size and state. This is the call to poll
   * while a change is carried out.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/admin`
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
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link NekiAdmin}: The admin component of a Neki branch: the processes that watch
   *   over its shards and repair them.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  get(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<NekiAdmin> {
    return this._json('get_admin', [organization, database, branch], { query: params }, options);
  }

  /**
   * Waits until every change of the admin component that was asked for is in force.
   *
   * Right after asking for a change the state can still be the one before, so wait for the change
   * itself where that matters.
   *
   * It succeeds when `state` is `ready`.
   *
   * Looks with `GET /organizations/{organization}/databases/{database}/branches/{branch}/admin`
   * until then.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param options - For this wait only: `timeout` in milliseconds, 1 hour unless told otherwise;
   *   `interval`, the milliseconds between two looks; `onProgress`, called after every look with
   *   what it saw; a signal that ends it.
   * @returns {@link NekiAdmin}: The admin component of a Neki branch: the processes that watch
   *   over its shards and repair them.
   * @throws {@link WaitError} The time ran out, or what is waited for is not there or cannot
   *   happen any more.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  waitUntilReady(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    options?: WaitOptions<NekiAdmin>,
  ): Promise<NekiAdmin> {
    return this._wait('get_admin', 'wait_until_ready', [organization, database, branch], options);
  }

  /**
   * Change the admin component of a branch.
   *
   * Asks for a change of the size or settings of the admin component. The reply comes before the
   * change is carried out: follow it in the changes of the admin component.
   *
   * `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/admin`
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
   * @param params - {@link UpdateAdminParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link NekiAdmin}: The admin component of a Neki branch: the processes that watch
   *   over its shards and repair them.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  update(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: UpdateAdminParams,
    options?: RequestOptions,
  ): APIPromise<NekiAdmin> {
    return this._json('update_admin', [organization, database, branch], { body: params }, options);
  }

  /**
   * List the sizes of the admin component.
   *
   * Returns the sizes in which the admin component of this branch is offered, as one list without
   * pages.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/admin-size-skus`
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
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link NekiAdminSizeSku}; the first
   *   page for `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  listSizes(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: NoParams,
    options?: RequestOptions,
  ): PagePromise<NekiAdminSizeSku> {
    return this._list('list_admin_size_skus', [organization, database, branch], { query: params }, options);
  }

  /**
   * List the settings of the admin component.
   *
   * Returns the settings of the admin component with their limits and present values, as one list
   * without pages. Change them by changing the admin component.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/admin/parameters`
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
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link NekiParameter}; the first page
   *   for `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  listParameters(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: NoParams,
    options?: RequestOptions,
  ): PagePromise<NekiParameter> {
    return this._list('list_admin_parameters', [organization, database, branch], { query: params }, options);
  }

  /**
   * List the changes of the admin component.
   *
   * Returns the requests for changes of the admin component, done and undone, page by page. The
   * service answers with a redirect to the list of changes of the branch, narrowed down to the
   * admin component, which clients follow by themselves.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/admin/changes`
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
   * @param params - {@link ListAdminChangeRequestsParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link NekiChangeRequest}; the first
   *   page for `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  listChanges(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: ListAdminChangeRequestsParams,
    options?: RequestOptions,
  ): PagePromise<NekiChangeRequest> {
    return this._list('list_admin_change_requests', [organization, database, branch], { query: params }, options);
  }

  /**
   * Get a change of the admin component.
   *
   * Returns one request for a change with its state and with the values before and after it. The
   * service answers with a redirect to the change of the branch, which clients follow by
   * themselves.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/admin/changes/{id}`
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
  getChange(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    id: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<NekiChangeRequest> {
    return this._json('get_admin_change_request', [organization, database, branch, id], { query: params }, options);
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
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/admin/changes/{id}`
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
  waitUntilChangeCompleted(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    id: string,
    options?: WaitOptions<NekiChangeRequest>,
  ): Promise<NekiChangeRequest> {
    return this._wait(
      'get_admin_change_request',
      'wait_until_change_completed',
      [organization, database, branch, id],
      options,
    );
  }

  /**
   * Cancel a change of the admin component.
   *
   * Takes back a change before it is carried out; `can_delete` in the change tells whether that is
   * still possible. The service answers with a redirect to the change of the branch, which clients
   * follow by themselves, repeating the DELETE.
   *
   * `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/admin/changes/{id}`
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
  cancelChange(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    id: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this._empty('cancel_admin_change_request', [organization, database, branch, id], { query: params }, options);
  }
}
