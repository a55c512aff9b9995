// Generated from api/resources/query_patterns.yaml by `cargo xtask codegen`. Do not edit.
// Query patterns: a method an operation.

import type { NoParams, OrganizationArgument, RequestOptions, WaitOptions } from '../options.js';
import type { CursorPage, PagePromise } from '../pages.js';
import type { APIPromise } from '../promise.js';
import { Resource } from '../resource.js';
import type { QueryPatternsReport } from '../types/index.js';

/** Arguments of {@link QueryPatterns.list}. */
export interface ListGeneratedQueryPatternsReportsParams {
  /** Cursor of the item after which the page starts, taken from `cursor_end` of the page before. */
  starting_after?: string | undefined;
  /**
   * Cursor of the item before which the page ends, taken from `cursor_start` of the page after; for
   * going backwards.
   */
  ending_before?: string | undefined;
  /** How many items a page holds, at most 100. */
  limit?: number | undefined;
}

/**
 * Reports on the queries of a branch, grouped into patterns: statements that are alike but for
 * their values count as one, with how often it ran, how long it took and how many rows it read.
 *
 * A report is made in the background and then lies ready as a CSV file. The database needs Query
 * Insights switched on.
 */
export class QueryPatterns extends Resource {
  /**
   * Get the state of a query patterns report.
   *
   * Returns a report without its contents: its state, who asked for it, and where the file can be
   * fetched once the report is `completed`. This is the call to poll after asking for a report.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/query-patterns/{id}`
   *
   * Service token: `read_branch`. OAuth: any one of `read_branches` (organization, database),
   * `read_branch` (branch).
   *
   * Databases: MySQL (Vitess), Postgres.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param id - Identifier of the report, from the reply that created it.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link QueryPatternsReport}: A report on the query patterns of a branch, made in the
   *   background.
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
  ): APIPromise<QueryPatternsReport> {
    return this._json(
      'get_query_patterns_report_status',
      [organization, database, branch, id],
      { query: params },
      options,
    );
  }

  /**
   * Waits until the file of a query patterns report is ready to be fetched.
   *
   * Failure means that the report could not be made; ask for a new one.
   *
   * It succeeds when `state` is `completed`. It fails when `state` is `failed`.
   *
   * Looks with
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/query-patterns/{id}`
   * until then.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param id - Identifier of the report, from the reply that created it.
   * @param options - For this wait only: `timeout` in milliseconds, 30 minutes unless told
   *   otherwise; `interval`, the milliseconds between two looks; `onProgress`, called after every
   *   look with what it saw; a signal that ends it.
   * @returns {@link QueryPatternsReport}: A report on the query patterns of a branch, made in the
   *   background.
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
    options?: WaitOptions<QueryPatternsReport>,
  ): Promise<QueryPatternsReport> {
    return this._wait(
      'get_query_patterns_report_status',
      'wait_until_completed',
      [organization, database, branch, id],
      options,
    );
  }

  /**
   * Delete a query patterns report.
   *
   * Deletes a report and its file.
   *
   * `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/query-patterns/{id}`
   *
   * Service token: `read_branch`. OAuth: any one of `read_branches` (organization, database),
   * `read_branch` (branch).
   *
   * Databases: MySQL (Vitess), Postgres.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param id - Identifier of the report, from the reply that created it.
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
    id: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this._empty(
      'delete_query_patterns_report',
      [organization, database, branch, id],
      { query: params },
      options,
    );
  }

  /**
   * Ask for a query patterns report of a branch.
   *
   * Starts to put together a report on the recent queries of a branch and returns it at once,
   * `pending`. Wait until it is completed before fetching the file.
   *
   * `POST /organizations/{organization}/databases/{database}/branches/{branch}/query-patterns`
   *
   * Service token: `read_branch`. OAuth: any one of `read_branches` (organization, database),
   * `read_branch` (branch).
   *
   * Databases: MySQL (Vitess), Postgres.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link QueryPatternsReport}: A report on the query patterns of a branch, made in the
   *   background.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  create(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<QueryPatternsReport> {
    return this._json('create_query_patterns_report', [organization, database, branch], { query: params }, options);
  }

  /**
   * List the query patterns reports of a branch.
   *
   * Returns the reports that were asked for and not deleted, with their states. Pages go by cursor.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/query-patterns`
   *
   * Service token: `read_branch`. OAuth: any one of `read_branches` (organization, database),
   * `read_branch` (branch).
   *
   * Databases: MySQL (Vitess), Postgres.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param params - {@link ListGeneratedQueryPatternsReportsParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link QueryPatternsReport}; the
   *   first page for `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  list(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: ListGeneratedQueryPatternsReportsParams,
    options?: RequestOptions,
  ): PagePromise<QueryPatternsReport, CursorPage<QueryPatternsReport>> {
    return this._cursor(
      'list_generated_query_patterns_reports',
      [organization, database, branch],
      { query: params },
      options,
    );
  }

  /**
   * Download a query patterns report.
   *
   * Gives the file of a completed report, a table of query patterns in CSV form. The service
   * redirects to a signed address on another host, which must not be given the credentials; the
   * file there can be compressed with gzip although no header says so.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/query-patterns/{id}/download`
   *
   * Service token: `read_branch`. OAuth: any one of `read_branches` (organization, database),
   * `read_branch` (branch).
   *
   * Databases: MySQL (Vitess), Postgres.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param id - Identifier of the report, from the reply that created it.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns What was downloaded.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  download(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    id: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<Uint8Array> {
    return this._bytes('get_query_patterns_report', [organization, database, branch, id], { query: params }, options);
  }
}
