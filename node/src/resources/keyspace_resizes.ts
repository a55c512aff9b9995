// Generated from api/resources/keyspace_resizes.yaml by `cargo xtask codegen`. Do not edit.
// Keyspace resizes: a method an operation.

import type { NoParams, OrganizationArgument, RequestOptions, WaitOptions } from '../options.js';
import type { PagePromise } from '../pages.js';
import type { APIPromise } from '../promise.js';
import { Resource } from '../resource.js';
import type { KeyspaceResizeRequest } from '../types/index.js';

/** Arguments of {@link KeyspaceResizes.list}. */
export interface ListKeyspaceResizeRequestsParams {
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

/** Arguments of {@link KeyspaceResizes.update}. */
export interface UpdateKeyspaceResizeRequestParams {
  /** Size of the cluster, such as `PS_20`, one of the listed cluster sizes. */
  cluster_size?: string | undefined;
  /** How many replicas to run beyond those that the size comes with. */
  extra_replicas?: number | undefined;
  /** Percentage of the buffer pool to set aside for vector indexes. */
  vector_pool_allocation?: number | undefined;
}

/**
 * Changes of the cluster of one keyspace of a MySQL branch: the size of its nodes, the number of
 * extra replicas and the memory for vector indexes.
 *
 * A resize is asked for, waits its turn and is then carried out node by node while the keyspace
 * stays in use.
 */
export class KeyspaceResizes extends Resource {
  /**
   * List the resizes of a keyspace.
   *
   * Gives the resizes that were asked for, done or not, page by page.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/resizes`
   *
   * Service token: `read_branch`.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param keyspace - Name of the keyspace, such as `shop`.
   * @param params - {@link ListKeyspaceResizeRequestsParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link KeyspaceResizeRequest}; the
   *   first page for `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  list(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    keyspace: string,
    params?: ListKeyspaceResizeRequestsParams,
    options?: RequestOptions,
  ): PagePromise<KeyspaceResizeRequest> {
    return this._list(
      'list_keyspace_resize_requests',
      [organization, database, branch, keyspace],
      { query: params },
      options,
    );
  }

  /**
   * Change the cluster of a keyspace.
   *
   * Asks for another size or more or fewer replicas of a keyspace and returns the resize, which is
   * carried out afterwards: wait until it is completed. Wait for the branch to be ready before
   * asking.
   *
   * `PUT /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/resizes`
   *
   * Service token: `write_database`.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param keyspace - Name of the keyspace, such as `shop`.
   * @param params - {@link UpdateKeyspaceResizeRequestParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link KeyspaceResizeRequest}: A change of the cluster of a keyspace.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  update(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    keyspace: string,
    params?: UpdateKeyspaceResizeRequestParams,
    options?: RequestOptions,
  ): APIPromise<KeyspaceResizeRequest> {
    return this._json(
      'update_keyspace_resize_request',
      [organization, database, branch, keyspace],
      { body: params },
      options,
    );
  }

  /**
   * Cancel the resize of a keyspace that waits.
   *
   * Takes back the resize that was asked for and has not been carried out yet. It ends in the state
   * `canceled`.
   *
   * `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/resizes`
   *
   * Service token: `write_database`.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param keyspace - Name of the keyspace, such as `shop`.
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
    keyspace: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this._empty(
      'cancel_keyspace_resize_request',
      [organization, database, branch, keyspace],
      { query: params },
      options,
    );
  }

  /**
   * Get a resize of a keyspace.
   *
   * Gives one resize with what it makes of the keyspace and what was there before. This is the call
   * to poll after asking for it.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/resizes/{id}`
   *
   * Service token: `read_branch`.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param keyspace - Name of the keyspace, such as `shop`.
   * @param id - Identifier of the resize, as `id` in the list of resizes.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link KeyspaceResizeRequest}: A change of the cluster of a keyspace.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  get(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    keyspace: string,
    id: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<KeyspaceResizeRequest> {
    return this._json(
      'get_keyspace_resize_request',
      [organization, database, branch, keyspace, id],
      { query: params },
      options,
    );
  }

  /**
   * Waits until the keyspace is as the resize asks.
   *
   * Fails when it is canceled. Large keyspaces take long, as every node is replaced in turn.
   *
   * It succeeds when `state` is `completed`. It fails when `state` is `canceled`.
   *
   * Looks with
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/resizes/{id}`
   * until then.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param keyspace - Name of the keyspace, such as `shop`.
   * @param id - Identifier of the resize, as `id` in the list of resizes.
   * @param options - For this wait only: `timeout` in milliseconds, 2 hours unless told
   *   otherwise; `interval`, the milliseconds between two looks; `onProgress`, called after every
   *   look with what it saw; a signal that ends it.
   * @returns {@link KeyspaceResizeRequest}: A change of the cluster of a keyspace.
   * @throws {@link WaitError} The time ran out, or what is waited for is not there or cannot
   *   happen any more.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  waitUntilCompleted(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    keyspace: string,
    id: string,
    options?: WaitOptions<KeyspaceResizeRequest>,
  ): Promise<KeyspaceResizeRequest> {
    return this._wait(
      'get_keyspace_resize_request',
      'wait_until_completed',
      [organization, database, branch, keyspace, id],
      options,
    );
  }
}
