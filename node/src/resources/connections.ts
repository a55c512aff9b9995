// Generated from api/resources/connections.yaml by `cargo xtask codegen`. Do not edit.
// Connections: a method an operation.

import type { OrganizationArgument, RequestOptions } from '../options.js';
import type { APIPromise } from '../promise.js';
import { Resource } from '../resource.js';
import type { ConnectionActionResult, ConnectionList } from '../types/index.js';

/** Arguments of {@link Connections.list}. */
export interface ListConnectionsParams {
  /** Name of the keyspace to look at. MySQL only, and needed where the branch has several. */
  keyspace?: string | undefined;
  /** Name of the shard to look at, such as `-80`. MySQL only, and needed where the keyspace is sharded. */
  shard?: string | undefined;
}

/** Arguments of {@link Connections.cancelQuery}. */
export interface CancelQueryParams {
  /** Keyspace that was named when the sessions were listed. MySQL only. */
  keyspace?: string | undefined;
  /** Shard that was named when the sessions were listed. MySQL only. */
  shard?: string | undefined;
}

/** Arguments of {@link Connections.terminateTransaction}. */
export interface TerminateTransactionParams {
  /** Keyspace that was named when the sessions were listed. MySQL only. */
  keyspace?: string | undefined;
  /** Shard that was named when the sessions were listed. MySQL only. */
  shard?: string | undefined;
}

/** Arguments of {@link Connections.terminateConnection}. */
export interface TerminateConnectionParams {
  /** Keyspace that was named when the sessions were listed. MySQL only. */
  keyspace?: string | undefined;
  /** Shard that was named when the sessions were listed. MySQL only. */
  shard?: string | undefined;
}

/**
 * The sessions that are open on a branch right now: who is connected, what each one runs or waits
 * for, and which one blocks which.
 *
 * A query can be cancelled, a transaction rolled back or a session closed. For the credentials that
 * sessions are opened with, see passwords and roles. The service lets users do this, not service
 * tokens.
 */
export class Connections extends Resource {
  /**
   * List the sessions that are open on a branch.
   *
   * Looks at the nodes of the branch and returns what is connected to them at this moment, in one
   * list without pages. A node that could not be asked is listed in `instances` with its error. A
   * MySQL branch is looked at one shard at a time. Answers 429 when called too often and 503 when
   * the nodes cannot be reached.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/connections`
   *
   * Extended: the service's official clients call this, but its published document does not have
   * it, so it can change without notice.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param params - {@link ListConnectionsParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link ConnectionList}: The sessions that were open on a branch at one moment.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  list(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: ListConnectionsParams,
    options?: RequestOptions,
  ): APIPromise<ConnectionList> {
    return this._json('list_connections', [organization, database, branch], { query: params }, options);
  }

  /**
   * Cancel a running query.
   *
   * Stops the query that a session is running and leaves the session open. 404 means that the query
   * is already over, 422 that it cannot be cancelled.
   *
   * `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/connections/query/{id}`
   *
   * Extended: the service's official clients call this, but its published document does not have
   * it, so it can change without notice.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param id - Identifier of the query, as `query_id` of the session.
   * @param params - {@link CancelQueryParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link ConnectionActionResult}: What came of cancelling a query, ending a
   *   transaction or closing a session.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  cancelQuery(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    id: string,
    params?: CancelQueryParams,
    options?: RequestOptions,
  ): APIPromise<ConnectionActionResult> {
    return this._json('cancel_query', [organization, database, branch, id], { query: params }, options);
  }

  /**
   * End a transaction that is open.
   *
   * Ends the transaction of a session, so that its changes are rolled back and its locks released.
   * 404 means that the transaction is already over, 422 that it cannot be ended.
   *
   * `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/connections/transaction/{id}`
   *
   * Extended: the service's official clients call this, but its published document does not have
   * it, so it can change without notice.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param id - Identifier of the transaction, as `transaction_id` of the session.
   * @param params - {@link TerminateTransactionParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link ConnectionActionResult}: What came of cancelling a query, ending a
   *   transaction or closing a session.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  terminateTransaction(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    id: string,
    params?: TerminateTransactionParams,
    options?: RequestOptions,
  ): APIPromise<ConnectionActionResult> {
    return this._json('terminate_transaction', [organization, database, branch, id], { query: params }, options);
  }

  /**
   * Close a session.
   *
   * Closes the session together with the query and the transaction in it. The application sees a
   * lost connection and may connect again. 404 means that the session is already gone, 422 that it
   * cannot be closed.
   *
   * `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/connections/connection/{id}`
   *
   * Extended: the service's official clients call this, but its published document does not have
   * it, so it can change without notice.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param id - Identifier of the session, as `connection_id` of the session.
   * @param params - {@link TerminateConnectionParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link ConnectionActionResult}: What came of cancelling a query, ending a
   *   transaction or closing a session.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  terminateConnection(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    id: string,
    params?: TerminateConnectionParams,
    options?: RequestOptions,
  ): APIPromise<ConnectionActionResult> {
    return this._json('terminate_connection', [organization, database, branch, id], { query: params }, options);
  }
}
