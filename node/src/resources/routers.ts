// Generated from api/resources/routers.yaml by `cargo xtask codegen`. Do not edit.
// Routers: a method an operation.

import type { DeletionWaitOptions, NoParams, OrganizationArgument, RequestOptions, WaitOptions } from '../options.js';
import type { PagePromise } from '../pages.js';
import type { APIPromise } from '../promise.js';
import { Resource } from '../resource.js';
import type { NekiChangeRequest, NekiParameter, NekiRouter, NekiRouterSizeSku, TimePeriod } from '../types/index.js';

/** Arguments of {@link Routers.create}. */
export interface CreateRouterParams {
  /**
   * Name of the group, unique in the branch: 1 to 64 letters, digits, hyphens and underscores, with
   * neither of the last two at an end. The words `new`, `primary` and `replica` are taken.
   */
  name: string;
  /** Size of each router, as the list of router sizes names it, such as `NKR_1`. The default size when left out. */
  router_size?: string | undefined;
  /** How many routers run in each availability zone. The default number when left out. */
  replicas_per_cell?: number | undefined;
}

/** Arguments of {@link Routers.update}. */
export interface UpdateRouterParams {
  /** Size of each router, as the list of router sizes names it, such as `NKR_1`. */
  router_size?: string | undefined;
  /** How many routers run in each availability zone; with autoscaling, the fewest. */
  replicas_per_cell?: number | undefined;
  /** Whether routers are added and taken away with the load, in each availability zone by itself. */
  autoscaling?: boolean | undefined;
  /** The most routers that autoscaling may run in an availability zone. */
  max_replicas_per_cell?: number | undefined;
  /** Percentage of processor use that autoscaling aims for: 40, 50, 60 or 70. */
  target_cpu_utilization?: number | undefined;
  /**
   * Settings to change, by namespace and then by name, such as
   * `{"router": {"replication-lag-tolerable-max": "15m"}}`. Values are sent as text. Settings that
   * are left out stay as they are.
   */
  parameters?: Record<string, unknown> | undefined;
}

/** Arguments of {@link Routers.listChanges}. */
export interface ListRouterChangeRequestsParams {
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
 * Routers are the front of a Neki branch (sharded Postgres): they take the connections of
 * applications, send each query to the shards that hold its rows, and put the results together.
 *
 * They come in groups of one size. Every branch has a default group; further ones keep workloads
 * apart.
 */
export class Routers extends Resource {
  /**
   * List the routers of a branch.
   *
   * Returns the router groups of a Neki branch, all of them in one list without pages.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/routers`
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
   * @returns The items of all pages for `for await`, each a {@link NekiRouter}; the first page
   *   for `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  list(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: NoParams,
    options?: RequestOptions,
  ): PagePromise<NekiRouter> {
    return this._list('list_routers', [organization, database, branch], { query: params }, options);
  }

  /**
   * Create a router group.
   *
   * Adds a group of routers to a Neki branch, next to the default one. It is billed by the size and
   * number of its routers.
   *
   * `POST /organizations/{organization}/databases/{database}/branches/{branch}/routers`
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
   * @param params - {@link CreateRouterParams}; `name` is required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link NekiRouter}: A group of like routers of a Neki branch.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  create(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params: CreateRouterParams,
    options?: RequestOptions,
  ): APIPromise<NekiRouter> {
    return this._json('create_router', [organization, database, branch], { body: params }, options);
  }

  /**
   * Get a router group.
   *
   * Returns one router group with its size, number and state. This is the call to poll while a
   * change is carried out.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/routers/{router}`
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
   * @param router - Name of the router group, such as `default`.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link NekiRouter}: A group of like routers of a Neki branch.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  get(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    router: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<NekiRouter> {
    return this._json('get_router', [organization, database, branch, router], { query: params }, options);
  }

  /**
   * Waits until every change of the router group that was asked for is in force.
   *
   * Right after asking for a change the state can still be the one before, so wait for the change
   * itself where that matters.
   *
   * It succeeds when `state` is `ready`.
   *
   * Looks with
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/routers/{router}`
   * until then.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param router - Name of the router group, such as `default`.
   * @param options - For this wait only: `timeout` in milliseconds, 1 hour unless told otherwise;
   *   `interval`, the milliseconds between two looks; `onProgress`, called after every look with
   *   what it saw; a signal that ends it.
   * @returns {@link NekiRouter}: A group of like routers of a Neki branch.
   * @throws {@link WaitError} The time ran out, or what is waited for is not there or cannot
   *   happen any more.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  waitUntilReady(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    router: string,
    options?: WaitOptions<NekiRouter>,
  ): Promise<NekiRouter> {
    return this._wait('get_router', 'wait_until_ready', [organization, database, branch, router], options);
  }

  /**
   * Waits until the service no longer knows the router group.
   *
   * Delete it first.
   *
   * It succeeds when the service answers 404.
   *
   * Looks with
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/routers/{router}`
   * until then.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param router - Name of the router group, such as `default`.
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
    router: string,
    options?: DeletionWaitOptions<NekiRouter>,
  ): Promise<void> {
    return this._waitGone('get_router', 'wait_until_deleted', [organization, database, branch, router], options);
  }

  /**
   * Change a router group.
   *
   * Asks for a change of the size, number, autoscaling or settings of the routers. The reply comes
   * before the change is carried out: follow it in the changes of the router.
   *
   * `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/routers/{router}`
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
   * @param router - Name of the router group, such as `default`.
   * @param params - {@link UpdateRouterParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link NekiRouter}: A group of like routers of a Neki branch.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  update(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    router: string,
    params?: UpdateRouterParams,
    options?: RequestOptions,
  ): APIPromise<NekiRouter> {
    return this._json('update_router', [organization, database, branch, router], { body: params }, options);
  }

  /**
   * Delete a router group.
   *
   * Removes a router group. Connections that go through it end, so lead applications elsewhere
   * first. No data is touched.
   *
   * `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/routers/{router}`
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
   * @param router - Name of the router group, such as `default`.
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
    router: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this._empty('delete_router', [organization, database, branch, router], { query: params }, options);
  }

  /**
   * List the sizes of routers.
   *
   * Returns the sizes in which the routers of this branch are offered, with their processors,
   * memory and price, as one list without pages.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/router-size-skus`
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
   * @returns The items of all pages for `for await`, each a {@link NekiRouterSizeSku}; the first
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
  ): PagePromise<NekiRouterSizeSku> {
    return this._list('list_router_size_skus', [organization, database, branch], { query: params }, options);
  }

  /**
   * List the settings of a router group.
   *
   * Returns the settings of the routers with their limits and present values, as one list without
   * pages. Change them by changing the router group.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/routers/{router}/parameters`
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
   * @param router - Name of the router group, such as `default`.
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
    router: string,
    params?: NoParams,
    options?: RequestOptions,
  ): PagePromise<NekiParameter> {
    return this._list('list_router_parameters', [organization, database, branch, router], { query: params }, options);
  }

  /**
   * List the changes of a router group.
   *
   * Returns the requests for changes of a router group, done and undone, page by page. The service
   * answers with a redirect to the list of changes of the branch, narrowed down to a router group,
   * which clients follow by themselves.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/routers/{router}/changes`
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
   * @param router - Name of the router group, such as `default`.
   * @param params - {@link ListRouterChangeRequestsParams}; all of it may be left out.
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
    router: string,
    params?: ListRouterChangeRequestsParams,
    options?: RequestOptions,
  ): PagePromise<NekiChangeRequest> {
    return this._list(
      'list_router_change_requests',
      [organization, database, branch, router],
      { query: params },
      options,
    );
  }

  /**
   * Get a change of a router group.
   *
   * Returns one request for a change with its state and with the values before and after it. The
   * service answers with a redirect to the change of the branch, which clients follow by
   * themselves.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/routers/{router}/changes/{id}`
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
   * @param router - Name of the router group, such as `default`.
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
    router: string,
    id: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<NekiChangeRequest> {
    return this._json(
      'get_router_change_request',
      [organization, database, branch, router, id],
      { query: params },
      options,
    );
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
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/routers/{router}/changes/{id}`
   * until then.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param router - Name of the router group, such as `default`.
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
    router: string,
    id: string,
    options?: WaitOptions<NekiChangeRequest>,
  ): Promise<NekiChangeRequest> {
    return this._wait(
      'get_router_change_request',
      'wait_until_change_completed',
      [organization, database, branch, router, id],
      options,
    );
  }

  /**
   * Cancel a change of a router group.
   *
   * Takes back a change before it is carried out; `can_delete` in the change tells whether that is
   * still possible. The service answers with a redirect to the change of the branch, which clients
   * follow by themselves, repeating the DELETE.
   *
   * `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/routers/{router}/changes/{id}`
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
   * @param router - Name of the router group, such as `default`.
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
    router: string,
    id: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this._empty(
      'cancel_router_change_request',
      [organization, database, branch, router, id],
      { query: params },
      options,
    );
  }
}
