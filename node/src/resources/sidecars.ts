// Generated from api/resources/sidecars.yaml by `cargo xtask codegen`. Do not edit.
// Sidecars: a method an operation.

import type { NoParams, OrganizationArgument, RequestOptions, WaitOptions } from '../options.js';
import type { PagePromise } from '../pages.js';
import type { APIPromise } from '../promise.js';
import { Resource } from '../resource.js';
import type { NekiChangeRequest, NekiParameter, NekiSidecar, TimePeriod } from '../types/index.js';

/** Arguments of {@link Sidecars.update}. */
export interface UpdateSidecarParams {
  /**
   * Settings to change, by namespace and then by name, such as
   * `{"sidecar": {"pool-capacity": "100"}}`. Values are sent as text. Settings that are left out
   * stay as they are.
   */
  parameters?: Record<string, unknown> | undefined;
}

/** Arguments of {@link Sidecars.listChanges}. */
export interface ListSidecarChangeRequestsParams {
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
 * A sidecar runs beside every Postgres node of a Neki branch (sharded Postgres) and pools the
 * connections between the routers and the node.
 *
 * The sidecars of one configuration profile share their settings, and appear here as one.
 */
export class Sidecars extends Resource {
  /**
   * List the sidecars of a branch.
   *
   * Returns the sidecars of a Neki branch, one for each configuration profile, as one list without
   * pages.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/sidecars`
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
   * @returns The items of all pages for `for await`, each a {@link NekiSidecar}; the first page
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
  ): PagePromise<NekiSidecar> {
    return this._list('list_sidecars', [organization, database, branch], { query: params }, options);
  }

  /**
   * Get a sidecar.
   *
   * Returns the sidecar of one configuration profile with its state. This is the call to poll while
   * a change is carried out.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/sidecars/{sidecar}`
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
   * @param sidecar - Identifier of the sidecar, or the name of its configuration profile.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link NekiSidecar}: The settings that the sidecars of one configuration profile
   *   share.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  get(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    sidecar: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<NekiSidecar> {
    return this._json('get_sidecar', [organization, database, branch, sidecar], { query: params }, options);
  }

  /**
   * Waits until every change of the sidecar that was asked for is in force.
   *
   * Right after asking for a change the state can still be the one before, so wait for the change
   * itself where that matters.
   *
   * It succeeds when `state` is `ready`.
   *
   * Looks with
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/sidecars/{sidecar}`
   * until then.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param sidecar - Identifier of the sidecar, or the name of its configuration profile.
   * @param options - For this wait only: `timeout` in milliseconds, 1 hour unless told otherwise;
   *   `interval`, the milliseconds between two looks; `onProgress`, called after every look with
   *   what it saw; a signal that ends it.
   * @returns {@link NekiSidecar}: The settings that the sidecars of one configuration profile
   *   share.
   * @throws {@link WaitError} The time ran out, or what is waited for is not there or cannot
   *   happen any more.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  waitUntilReady(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    sidecar: string,
    options?: WaitOptions<NekiSidecar>,
  ): Promise<NekiSidecar> {
    return this._wait('get_sidecar', 'wait_until_ready', [organization, database, branch, sidecar], options);
  }

  /**
   * Change the settings of a sidecar.
   *
   * Asks for a change of the settings of all sidecars of a configuration profile. The reply comes
   * before the change is carried out: follow it in the changes of the sidecar.
   *
   * `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/sidecars/{sidecar}`
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
   * @param sidecar - Identifier of the sidecar, or the name of its configuration profile.
   * @param params - {@link UpdateSidecarParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link NekiSidecar}: The settings that the sidecars of one configuration profile
   *   share.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  update(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    sidecar: string,
    params?: UpdateSidecarParams,
    options?: RequestOptions,
  ): APIPromise<NekiSidecar> {
    return this._json('update_sidecar', [organization, database, branch, sidecar], { body: params }, options);
  }

  /**
   * List the settings of a sidecar.
   *
   * Returns the settings of the sidecar with their limits and present values, as one list without
   * pages. Change them by changing the sidecar.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/sidecars/{sidecar}/parameters`
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
   * @param sidecar - Identifier of the sidecar, or the name of its configuration profile.
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
    sidecar: string,
    params?: NoParams,
    options?: RequestOptions,
  ): PagePromise<NekiParameter> {
    return this._list('list_sidecar_parameters', [organization, database, branch, sidecar], { query: params }, options);
  }

  /**
   * List the changes of a sidecar.
   *
   * Returns the requests for changes of a sidecar, done and undone, page by page. The service
   * answers with a redirect to the list of changes of the branch, narrowed down to a sidecar, which
   * clients follow by themselves.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/sidecars/{sidecar}/changes`
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
   * @param sidecar - Identifier of the sidecar, or the name of its configuration profile.
   * @param params - {@link ListSidecarChangeRequestsParams}; all of it may be left out.
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
    sidecar: string,
    params?: ListSidecarChangeRequestsParams,
    options?: RequestOptions,
  ): PagePromise<NekiChangeRequest> {
    return this._list(
      'list_sidecar_change_requests',
      [organization, database, branch, sidecar],
      { query: params },
      options,
    );
  }

  /**
   * Get a change of a sidecar.
   *
   * Returns one request for a change with its state and with the values before and after it. The
   * service answers with a redirect to the change of the branch, which clients follow by
   * themselves.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/sidecars/{sidecar}/changes/{id}`
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
   * @param sidecar - Identifier of the sidecar, or the name of its configuration profile.
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
    sidecar: string,
    id: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<NekiChangeRequest> {
    return this._json(
      'get_sidecar_change_request',
      [organization, database, branch, sidecar, id],
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
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/sidecars/{sidecar}/changes/{id}`
   * until then.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param sidecar - Identifier of the sidecar, or the name of its configuration profile.
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
    sidecar: string,
    id: string,
    options?: WaitOptions<NekiChangeRequest>,
  ): Promise<NekiChangeRequest> {
    return this._wait(
      'get_sidecar_change_request',
      'wait_until_change_completed',
      [organization, database, branch, sidecar, id],
      options,
    );
  }

  /**
   * Cancel a change of a sidecar.
   *
   * Takes back a change before it is carried out; `can_delete` in the change tells whether that is
   * still possible. The service answers with a redirect to the change of the branch, which clients
   * follow by themselves, repeating the DELETE.
   *
   * `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/sidecars/{sidecar}/changes/{id}`
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
   * @param sidecar - Identifier of the sidecar, or the name of its configuration profile.
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
    sidecar: string,
    id: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this._empty(
      'cancel_sidecar_change_request',
      [organization, database, branch, sidecar, id],
      { query: params },
      options,
    );
  }
}
