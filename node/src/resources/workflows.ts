// Generated from api/resources/workflows.yaml by `cargo xtask codegen`. Do not edit.
// Workflows: a method an operation.

import type { NoParams, OrganizationArgument, RequestOptions, WaitOptions } from '../options.js';
import type { PagePromise } from '../pages.js';
import type { APIPromise } from '../promise.js';
import { Resource } from '../resource.js';
import type { OnDdl, Workflow } from '../types/index.js';

/** Arguments of {@link Workflows.list}. */
export interface ListWorkflowsParams {
  /**
   * Only workflows that were active within this time range, written as two RFC 3339 timestamps with
   * two dots between them, such as `2026-01-01T00:00:00Z..2026-01-31T23:59:59Z`.
   */
  between?: string | undefined;
  /** Number of the page to return, counted from 1. */
  page?: number | undefined;
  /** How many items a page holds, at most 100. */
  per_page?: number | undefined;
}

/** Arguments of {@link Workflows.create}. */
export interface CreateWorkflowParams {
  /** Name of the workflow. */
  name: string;
  /** Name of the keyspace that the tables are in now. */
  source_keyspace: string;
  /** Name of the keyspace that the tables are moved to. If it is sharded, its VSchema must name the tables. */
  target_keyspace: string;
  /** Names of the tables to move. */
  tables: readonly string[];
  /**
   * Name of an unsharded keyspace in which sequence tables are created for the tables that number
   * their rows automatically. Null, like leaving it out, creates none.
   */
  global_keyspace?: string | null | undefined;
  /**
   * Whether secondary indexes are created only after the rows are copied, which makes the copy much
   * faster. Null stands for the service's default.
   */
  defer_secondary_keys?: boolean | null | undefined;
  /**
   * What happens when the schema of a source table changes while the workflow runs. Null stands for
   * the service's default.
   */
  on_ddl?: OnDdl | null | undefined;
  /** Name of the branch whose keyspaces are meant. The default branch of the database when left out. */
  branch_name?: string | undefined;
}

/**
 * Moves tables from one keyspace of a MySQL (Vitess) branch to another while applications go on
 * using them, most often from an unsharded keyspace to a sharded one.
 *
 * A workflow first copies the rows (`copying`) and then keeps the copies in step with the originals
 * (`running`).
 *
 * Compare the two sides with `verify_data`. Then traffic moves: that of replicas first if wanted
 * (`switch_replicas`), then that of primaries (`switch_primaries`); from there on the target
 * keyspace takes the writes and the source is kept in step, so `reverse_traffic` can still go back
 * without loss. Until here, queries that name the source keyspace are routed to where the tables
 * are. `cutover` ends that: it deletes the tables from the source keyspace and takes the routing
 * rules away, and the workflow cannot be cancelled any more. If applications turn out to name the
 * old keyspace still, `reverse_cutover` restores the routing for a while. `complete` closes the
 * workflow. Each step answers at once and runs on in the background, so wait for the state it leads
 * to.
 */
export class Workflows extends Resource {
  /**
   * List the workflows of a database.
   *
   * Returns the workflows of a database, running and ended ones, page by page. Streams, tables and
   * comparisons are not part of it.
   *
   * `GET /organizations/{organization}/databases/{database}/workflows`
   *
   * Databases: MySQL (Vitess).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param params - {@link ListWorkflowsParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link Workflow}; the first page for
   *   `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  list(
    organization: OrganizationArgument,
    database: string,
    params?: ListWorkflowsParams,
    options?: RequestOptions,
  ): PagePromise<Workflow> {
    return this._list('list_workflows', [organization, database], { query: params }, options);
  }

  /**
   * Start moving tables from one keyspace to another.
   *
   * Creates a workflow and begins to copy its tables. Applications notice nothing until traffic is
   * switched. The service checks the tables and the VSchema of the target first and answers 422
   * when something stands in the way.
   *
   * `POST /organizations/{organization}/databases/{database}/workflows`
   *
   * Databases: MySQL (Vitess).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param params - {@link CreateWorkflowParams}; `name`, `source_keyspace`, `target_keyspace`,
   *   `tables` are required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link Workflow}: The moving of tables from one keyspace to another.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  create(
    organization: OrganizationArgument,
    database: string,
    params: CreateWorkflowParams,
    options?: RequestOptions,
  ): APIPromise<Workflow> {
    return this._json('create_workflow', [organization, database], { body: params }, options);
  }

  /**
   * Get a workflow.
   *
   * Returns one workflow with the progress of its tables and streams and the last comparison of its
   * data. Look at `state` to follow it.
   *
   * `GET /organizations/{organization}/databases/{database}/workflows/{number}`
   *
   * Databases: MySQL (Vitess).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param number - Number of the workflow within the database, as `number` in the workflow. Not
   *   its identifier.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link Workflow}: The moving of tables from one keyspace to another.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  get(
    organization: OrganizationArgument,
    database: string,
    number: number | string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<Workflow> {
    return this._json('get_workflow', [organization, database, number], { query: params }, options);
  }

  /**
   * Waits until the rows are copied and both sides are in step, so that traffic can be switched.
   *
   * Any later state counts as well. Fails when the workflow was cancelled, or stopped on an error
   * that cannot be retried; on an error that can, it goes on waiting for somebody to retry. Large
   * tables take hours, and the default limit is a day.
   *
   * It succeeds when `state` is `running` or `verifying_data` or `verified_data` or
   * `switching_replicas` or `switched_replicas` or `switching_primaries` or `switched_primaries` or
   * `cutting_over` or `cutover` or `completed` or `complete`. It fails when `state` is `cancelled`,
   * or `state` is `error` and `may_retry` is `false`.
   *
   * Looks with `GET /organizations/{organization}/databases/{database}/workflows/{number}` until
   * then.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param number - Number of the workflow within the database, as `number` in the workflow. Not
   *   its identifier.
   * @param options - For this wait only: `timeout` in milliseconds, 24 hours unless told
   *   otherwise; `interval`, the milliseconds between two looks; `onProgress`, called after every
   *   look with what it saw; a signal that ends it.
   * @returns {@link Workflow}: The moving of tables from one keyspace to another.
   * @throws {@link WaitError} The time ran out, or what is waited for is not there or cannot
   *   happen any more.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  waitUntilRunning(
    organization: OrganizationArgument,
    database: string,
    number: number | string,
    options?: WaitOptions<Workflow>,
  ): Promise<Workflow> {
    return this._wait('get_workflow', 'wait_until_running', [organization, database, number], options);
  }

  /**
   * Waits until the comparison that `verify_data` started is done.
   *
   * Look at `vdiff.has_mismatch` for what it found. Fails when the workflow was cancelled, or
   * stopped on an error that cannot be retried.
   *
   * It succeeds when `state` is `verified_data`. It fails when `state` is `cancelled`, or `state`
   * is `error` and `may_retry` is `false`.
   *
   * Looks with `GET /organizations/{organization}/databases/{database}/workflows/{number}` until
   * then.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param number - Number of the workflow within the database, as `number` in the workflow. Not
   *   its identifier.
   * @param options - For this wait only: `timeout` in milliseconds, 12 hours unless told
   *   otherwise; `interval`, the milliseconds between two looks; `onProgress`, called after every
   *   look with what it saw; a signal that ends it.
   * @returns {@link Workflow}: The moving of tables from one keyspace to another.
   * @throws {@link WaitError} The time ran out, or what is waited for is not there or cannot
   *   happen any more.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  waitUntilVerified(
    organization: OrganizationArgument,
    database: string,
    number: number | string,
    options?: WaitOptions<Workflow>,
  ): Promise<Workflow> {
    return this._wait('get_workflow', 'wait_until_verified', [organization, database, number], options);
  }

  /**
   * Waits until the target keyspace answers the reads that go to replicas.
   *
   * Fails when the workflow was cancelled, or stopped on an error that cannot be retried.
   *
   * It succeeds when `state` is `switched_replicas` or `switching_primaries` or
   * `switched_primaries` or `cutting_over` or `cutover` or `completed` or `complete`. It fails when
   * `state` is `cancelled`, or `state` is `error` and `may_retry` is `false`.
   *
   * Looks with `GET /organizations/{organization}/databases/{database}/workflows/{number}` until
   * then.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param number - Number of the workflow within the database, as `number` in the workflow. Not
   *   its identifier.
   * @param options - For this wait only: `timeout` in milliseconds, 1 hour unless told otherwise;
   *   `interval`, the milliseconds between two looks; `onProgress`, called after every look with
   *   what it saw; a signal that ends it.
   * @returns {@link Workflow}: The moving of tables from one keyspace to another.
   * @throws {@link WaitError} The time ran out, or what is waited for is not there or cannot
   *   happen any more.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  waitUntilReplicasSwitched(
    organization: OrganizationArgument,
    database: string,
    number: number | string,
    options?: WaitOptions<Workflow>,
  ): Promise<Workflow> {
    return this._wait('get_workflow', 'wait_until_replicas_switched', [organization, database, number], options);
  }

  /**
   * Waits until the target keyspace takes the writes.
   *
   * Fails when the workflow was cancelled, or stopped on an error that cannot be retried.
   *
   * It succeeds when `state` is `switched_primaries` or `cutting_over` or `cutover` or `completed`
   * or `complete`. It fails when `state` is `cancelled`, or `state` is `error` and `may_retry` is
   * `false`.
   *
   * Looks with `GET /organizations/{organization}/databases/{database}/workflows/{number}` until
   * then.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param number - Number of the workflow within the database, as `number` in the workflow. Not
   *   its identifier.
   * @param options - For this wait only: `timeout` in milliseconds, 1 hour unless told otherwise;
   *   `interval`, the milliseconds between two looks; `onProgress`, called after every look with
   *   what it saw; a signal that ends it.
   * @returns {@link Workflow}: The moving of tables from one keyspace to another.
   * @throws {@link WaitError} The time ran out, or what is waited for is not there or cannot
   *   happen any more.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  waitUntilPrimariesSwitched(
    organization: OrganizationArgument,
    database: string,
    number: number | string,
    options?: WaitOptions<Workflow>,
  ): Promise<Workflow> {
    return this._wait('get_workflow', 'wait_until_primaries_switched', [organization, database, number], options);
  }

  /**
   * Waits until the cutover is done, so that the workflow can be completed.
   *
   * Fails when the workflow was cancelled, or stopped on an error that cannot be retried.
   *
   * It succeeds when `state` is `cutover` or `completed` or `complete`. It fails when `state` is
   * `cancelled`, or `state` is `error` and `may_retry` is `false`.
   *
   * Looks with `GET /organizations/{organization}/databases/{database}/workflows/{number}` until
   * then.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param number - Number of the workflow within the database, as `number` in the workflow. Not
   *   its identifier.
   * @param options - For this wait only: `timeout` in milliseconds, 1 hour unless told otherwise;
   *   `interval`, the milliseconds between two looks; `onProgress`, called after every look with
   *   what it saw; a signal that ends it.
   * @returns {@link Workflow}: The moving of tables from one keyspace to another.
   * @throws {@link WaitError} The time ran out, or what is waited for is not there or cannot
   *   happen any more.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  waitUntilCutOver(
    organization: OrganizationArgument,
    database: string,
    number: number | string,
    options?: WaitOptions<Workflow>,
  ): Promise<Workflow> {
    return this._wait('get_workflow', 'wait_until_cut_over', [organization, database, number], options);
  }

  /**
   * Waits until the workflow has ended well.
   *
   * Every step before that must be asked for, by somebody else or before waiting. Fails when the
   * workflow was cancelled, or stopped on an error that cannot be retried.
   *
   * It succeeds when `state` is `completed` or `complete`. It fails when `state` is `cancelled`, or
   * `state` is `error` and `may_retry` is `false`.
   *
   * Looks with `GET /organizations/{organization}/databases/{database}/workflows/{number}` until
   * then.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param number - Number of the workflow within the database, as `number` in the workflow. Not
   *   its identifier.
   * @param options - For this wait only: `timeout` in milliseconds, 12 hours unless told
   *   otherwise; `interval`, the milliseconds between two looks; `onProgress`, called after every
   *   look with what it saw; a signal that ends it.
   * @returns {@link Workflow}: The moving of tables from one keyspace to another.
   * @throws {@link WaitError} The time ran out, or what is waited for is not there or cannot
   *   happen any more.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  waitUntilCompleted(
    organization: OrganizationArgument,
    database: string,
    number: number | string,
    options?: WaitOptions<Workflow>,
  ): Promise<Workflow> {
    return this._wait('get_workflow', 'wait_until_completed', [organization, database, number], options);
  }

  /**
   * Waits until a cancelled workflow has cleaned up after itself.
   *
   * Fails when it completed instead.
   *
   * It succeeds when `state` is `cancelled`. It fails when `state` is `completed` or `complete`.
   *
   * Looks with `GET /organizations/{organization}/databases/{database}/workflows/{number}` until
   * then.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param number - Number of the workflow within the database, as `number` in the workflow. Not
   *   its identifier.
   * @param options - For this wait only: `timeout` in milliseconds, 1 hour unless told otherwise;
   *   `interval`, the milliseconds between two looks; `onProgress`, called after every look with
   *   what it saw; a signal that ends it.
   * @returns {@link Workflow}: The moving of tables from one keyspace to another.
   * @throws {@link WaitError} The time ran out, or what is waited for is not there or cannot
   *   happen any more.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  waitUntilCancelled(
    organization: OrganizationArgument,
    database: string,
    number: number | string,
    options?: WaitOptions<Workflow>,
  ): Promise<Workflow> {
    return this._wait('get_workflow', 'wait_until_cancelled', [organization, database, number], options);
  }

  /**
   * Cancel a workflow.
   *
   * Ends a workflow and removes the copies from the target keyspace. If traffic was switched
   * already, it goes back to the source first. A workflow that is cut over cannot be cancelled any
   * more and is answered with 422.
   *
   * `DELETE /organizations/{organization}/databases/{database}/workflows/{number}`
   *
   * Databases: MySQL (Vitess).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param number - Number of the workflow within the database, as `number` in the workflow. Not
   *   its identifier.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link Workflow}: The moving of tables from one keyspace to another.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  cancel(
    organization: OrganizationArgument,
    database: string,
    number: number | string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<Workflow> {
    return this._json('workflow_cancel', [organization, database, number], { query: params }, options);
  }

  /**
   * Complete a workflow after its cutover.
   *
   * Closes a workflow that is cut over, once applications have been seen to work with the tables at
   * their new place. There is nothing left to reverse afterwards.
   *
   * `PATCH /organizations/{organization}/databases/{database}/workflows/{number}/complete`
   *
   * Databases: MySQL (Vitess).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param number - Number of the workflow within the database, as `number` in the workflow. Not
   *   its identifier.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link Workflow}: The moving of tables from one keyspace to another.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  complete(
    organization: OrganizationArgument,
    database: string,
    number: number | string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<Workflow> {
    return this._json('workflow_complete', [organization, database, number], { query: params }, options);
  }

  /**
   * Cut a workflow over to the target keyspace.
   *
   * Makes the switch final, once the traffic of primaries has been switched: deletes the moved
   * tables from the source keyspace, ends the copying between the two, and removes the routing
   * rules that led queries for the source keyspace to the target. Applications must not name the
   * source keyspace for these tables any more. The workflow cannot be cancelled from then on.
   *
   * `PATCH /organizations/{organization}/databases/{database}/workflows/{number}/cutover`
   *
   * Databases: MySQL (Vitess).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param number - Number of the workflow within the database, as `number` in the workflow. Not
   *   its identifier.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link Workflow}: The moving of tables from one keyspace to another.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  cutover(
    organization: OrganizationArgument,
    database: string,
    number: number | string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<Workflow> {
    return this._json('workflow_cutover', [organization, database, number], { query: params }, options);
  }

  /**
   * Retry a workflow that stopped on an error.
   *
   * Lets a workflow in the state `error` try again what failed. `may_retry` says whether that is
   * possible and `workflow_errors` what went wrong; remove the cause first.
   *
   * `PATCH /organizations/{organization}/databases/{database}/workflows/{number}/retry`
   *
   * Databases: MySQL (Vitess).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param number - Number of the workflow within the database, as `number` in the workflow. Not
   *   its identifier.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link Workflow}: The moving of tables from one keyspace to another.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  retry(
    organization: OrganizationArgument,
    database: string,
    number: number | string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<Workflow> {
    return this._json('workflow_retry', [organization, database, number], { query: params }, options);
  }

  /**
   * Restore the routing rules that the cutover of a workflow removed.
   *
   * Leads queries that name the source keyspace to the target again, for applications that have
   * errors after the cutover. The tables stay in the target keyspace; the ones in the source are
   * gone. Fix the applications, then cut over again.
   *
   * `PATCH /organizations/{organization}/databases/{database}/workflows/{number}/reverse-cutover`
   *
   * Databases: MySQL (Vitess).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param number - Number of the workflow within the database, as `number` in the workflow. Not
   *   its identifier.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link Workflow}: The moving of tables from one keyspace to another.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  reverseCutover(
    organization: OrganizationArgument,
    database: string,
    number: number | string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<Workflow> {
    return this._json('workflow_reverse_cutover', [organization, database, number], { query: params }, options);
  }

  /**
   * Send the traffic of a workflow back to the source keyspace.
   *
   * Undoes the switches of traffic, those of replicas and of primaries. Nothing is lost, since the
   * source was kept in step. The workflow goes on running and traffic can be switched again.
   *
   * `PATCH /organizations/{organization}/databases/{database}/workflows/{number}/reverse-traffic`
   *
   * Databases: MySQL (Vitess).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param number - Number of the workflow within the database, as `number` in the workflow. Not
   *   its identifier.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link Workflow}: The moving of tables from one keyspace to another.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  reverseTraffic(
    organization: OrganizationArgument,
    database: string,
    number: number | string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<Workflow> {
    return this._json('workflow_reverse_traffic', [organization, database, number], { query: params }, options);
  }

  /**
   * Send the writes of a workflow's tables to the target keyspace.
   *
   * Switches the traffic of primaries, and that of replicas if it was not switched before. Writes
   * are held back for the moment of the switch. From then on the source is kept in step with the
   * target, so that the traffic can be reversed.
   *
   * `PATCH /organizations/{organization}/databases/{database}/workflows/{number}/switch-primaries`
   *
   * Databases: MySQL (Vitess).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param number - Number of the workflow within the database, as `number` in the workflow. Not
   *   its identifier.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link Workflow}: The moving of tables from one keyspace to another.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  switchPrimaries(
    organization: OrganizationArgument,
    database: string,
    number: number | string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<Workflow> {
    return this._json('workflow_switch_primaries', [organization, database, number], { query: params }, options);
  }

  /**
   * Send the reads from replicas of a workflow's tables to the target keyspace.
   *
   * Switches only the traffic of replicas, as a step that is optional and safe to try: writes still
   * go to the source keyspace.
   *
   * `PATCH /organizations/{organization}/databases/{database}/workflows/{number}/switch-replicas`
   *
   * Databases: MySQL (Vitess).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param number - Number of the workflow within the database, as `number` in the workflow. Not
   *   its identifier.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link Workflow}: The moving of tables from one keyspace to another.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  switchReplicas(
    organization: OrganizationArgument,
    database: string,
    number: number | string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<Workflow> {
    return this._json('workflow_switch_replicas', [organization, database, number], { query: params }, options);
  }

  /**
   * Compare the data of both sides of a workflow.
   *
   * Starts a comparison, row by row, of the tables in the source and in the target keyspace. The
   * outcome is in `vdiff` and counts as fresh for a day, after which `verified_data_stale` is true.
   *
   * `PATCH /organizations/{organization}/databases/{database}/workflows/{number}/verify-data`
   *
   * Databases: MySQL (Vitess).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param number - Number of the workflow within the database, as `number` in the workflow. Not
   *   its identifier.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link Workflow}: The moving of tables from one keyspace to another.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  verifyData(
    organization: OrganizationArgument,
    database: string,
    number: number | string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<Workflow> {
    return this._json('verify_workflow', [organization, database, number], { query: params }, options);
  }
}
