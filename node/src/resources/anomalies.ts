// Generated from api/resources/anomalies.yaml by `cargo xtask codegen`. Do not edit.
// Anomalies: a method an operation.

import type { NoParams, OrganizationArgument, RequestOptions } from '../options.js';
import type { PagePromise } from '../pages.js';
import type { APIPromise } from '../promise.js';
import { Resource } from '../resource.js';
import type { Anomaly, TimePeriod } from '../types/index.js';

/** Arguments of {@link Anomalies.list}. */
export interface ListBranchAnomaliesParams {
  /** Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Use it with `to`, instead of `period`. */
  from?: string | undefined;
  /** End of the window, an ISO 8601 time. Now when left out. */
  to?: string | undefined;
  /** How far the window reaches back from now, instead of `from` and `to`. */
  period?: TimePeriod | undefined;
  /** Number of the page to return, counted from 1. */
  page?: number | undefined;
  /** How many items a page holds, at most 100. */
  per_page?: number | undefined;
}

/**
 * An anomaly is a stretch of time in which the primary of a branch used its resources in an unusual
 * way: processor, memory, disk operations, rows read or written.
 *
 * Insights finds them by itself and says which queries rose and fell together with them.
 */
export class Anomalies extends Resource {
  /**
   * List the anomalies of a branch.
   *
   * Returns the anomalies that were found in a window of time. `page` is ignored and `next_page` is
   * always null, so the one page that comes back is all there is: narrow the window to see others.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/anomalies`
   *
   * Service token: any one of `read_databases`, `read_database`. OAuth: any one of `read_databases`
   * (organization), `read_database` (database).
   *
   * Databases: MySQL (Vitess), Postgres.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param params - {@link ListBranchAnomaliesParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link Anomaly}; the first page for
   *   `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  list(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: ListBranchAnomaliesParams,
    options?: RequestOptions,
  ): PagePromise<Anomaly> {
    return this._list('list_branch_anomalies', [organization, database, branch], { query: params }, options);
  }

  /**
   * Get an anomaly.
   *
   * Returns one anomaly with the queries whose load moved along with it.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/anomalies/{id}`
   *
   * Service token: any one of `read_databases`, `read_database`. OAuth: any one of `read_databases`
   * (organization), `read_database` (database).
   *
   * Databases: MySQL (Vitess), Postgres.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param id - Identifier of the anomaly, as `id` in the list of anomalies.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link Anomaly}: A stretch of time in which the primary of a branch used its
   *   resources in an unusual way.
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
  ): APIPromise<Anomaly> {
    return this._json('get_branch_anomaly', [organization, database, branch, id], { query: params }, options);
  }
}
