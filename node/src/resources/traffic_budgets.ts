// Generated from api/resources/traffic_budgets.yaml by `cargo xtask codegen`. Do not edit.
// Traffic budgets: a method an operation.

import type { NoParams, OrganizationArgument, RequestOptions } from '../options.js';
import type { PagePromise } from '../pages.js';
import type { APIPromise } from '../promise.js';
import { Resource } from '../resource.js';
import type { TimePeriod, TrafficBudget, TrafficBudgetMode } from '../types/index.js';

/** Arguments of {@link TrafficBudgets.listForQuery}. */
export interface ListTrafficBudgetsForQueryParams {
  /** Keyspace that the query runs in, as the insights of the branch give it. */
  keyspace?: string | undefined;
  /** Number of the page to return, counted from 1. */
  page?: number | undefined;
  /** How many items a page holds, at most 100. */
  per_page?: number | undefined;
}

/** Arguments of {@link TrafficBudgets.list}. */
export interface ListTrafficBudgetsParams {
  /** Only budgets that were created in the time span of this length that ends now. */
  period?: TimePeriod | undefined;
  /**
   * Only budgets that were created within this range, written as two RFC 3339 timestamps with two
   * dots between them, such as `2026-01-01T00:00:00Z..2026-01-31T23:59:59Z`.
   */
  created_at?: string | undefined;
  /** Only budgets with a rule for the query pattern with this fingerprint. */
  fingerprint?: string | undefined;
  /** Number of the page to return, counted from 1. */
  page?: number | undefined;
  /** How many items a page holds, at most 100. */
  per_page?: number | undefined;
}

/** Arguments of {@link TrafficBudgets.create}. */
export interface CreateTrafficBudgetParams {
  /** Name of the budget for people. */
  name?: string | undefined;
  /** What happens to queries beyond the limits. */
  mode?: TrafficBudgetMode | undefined;
  /**
   * How much use above `rate` can be saved up for bursts, in percent of one second of the whole
   * server, from 0 to 6000.
   */
  capacity?: number | undefined;
  /**
   * How much of the whole server the queries may use over time, in percent from 0 to 100. Saved-up
   * capacity refills at this rate.
   */
  rate?: number | undefined;
  /** The most that a single query may use, in percent of one second of the whole server, from 0 to 6000. */
  burst?: number | undefined;
  /** How much of the worker processes the queries may hold at a time, in percent from 0 to 100. */
  concurrency?: number | undefined;
  /**
   * Share of `capacity`, `burst` and `concurrency`, in percent from 0 to 100, from which on queries
   * get a warning before they are blocked. For the mode `enforce`.
   */
  warning_threshold?: number | undefined;
  /**
   * The rules that say which queries the budget is for. Each is either the identifier of a rule or
   * the rule itself as an object. A query counts when any one of the rules holds for it.
   */
  rules?: readonly unknown[] | undefined;
}

/** Arguments of {@link TrafficBudgets.update}. */
export interface UpdateTrafficBudgetParams {
  /** Name of the budget for people. */
  name?: string | undefined;
  /** What happens to queries beyond the limits. */
  mode?: TrafficBudgetMode | undefined;
  /**
   * How much use above `rate` can be saved up for bursts, in percent of one second of the whole
   * server, from 0 to 6000.
   */
  capacity?: number | undefined;
  /**
   * How much of the whole server the queries may use over time, in percent from 0 to 100. Saved-up
   * capacity refills at this rate.
   */
  rate?: number | undefined;
  /** The most that a single query may use, in percent of one second of the whole server, from 0 to 6000. */
  burst?: number | undefined;
  /** How much of the worker processes the queries may hold at a time, in percent from 0 to 100. */
  concurrency?: number | undefined;
  /**
   * Share of `capacity`, `burst` and `concurrency`, in percent from 0 to 100, from which on queries
   * get a warning before they are blocked. For the mode `enforce`.
   */
  warning_threshold?: number | undefined;
  /**
   * The rules that say which queries the budget is for. Each is either the identifier of a rule or
   * the rule itself as an object. A query counts when any one of the rules holds for it.
   */
  rules?: readonly unknown[] | undefined;
}

/**
 * Traffic budgets (Database Traffic Control) limit what a part of the queries of a Postgres branch
 * may use: its share of the server, its bursts, its most expensive query, its worker processes.
 *
 * They keep a runaway report or a guest from taking the database away from the rest. Rules, by
 * query, tag or attribute of the connection, say which queries a budget is for.
 */
export class TrafficBudgets extends Resource {
  /**
   * List the traffic budgets that apply to a query.
   *
   * Returns the traffic budgets of a Postgres branch whose rules hold for one query pattern, page
   * by page.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/{fingerprint}/traffic/budgets`
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
   * @param fingerprint - Fingerprint of the query pattern, as the insights of the branch give it.
   * @param params - {@link ListTrafficBudgetsForQueryParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link TrafficBudget}; the first page
   *   for `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  listForQuery(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    fingerprint: string,
    params?: ListTrafficBudgetsForQueryParams,
    options?: RequestOptions,
  ): PagePromise<TrafficBudget> {
    return this._list(
      'list_traffic_budgets_for_query',
      [organization, database, branch, fingerprint],
      { query: params },
      options,
    );
  }

  /**
   * List the traffic budgets of a branch.
   *
   * Returns the traffic budgets of a Postgres branch with their rules, page by page. The filters
   * narrow each other down.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets`
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
   * @param params - {@link ListTrafficBudgetsParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link TrafficBudget}; the first page
   *   for `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  list(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: ListTrafficBudgetsParams,
    options?: RequestOptions,
  ): PagePromise<TrafficBudget> {
    return this._list('list_traffic_budgets', [organization, database, branch], { query: params }, options);
  }

  /**
   * Create a traffic budget.
   *
   * Sets limits to the resources that part of the queries of a Postgres branch may use. Rules say
   * which queries those are; they can be sent along or added later. Begin in mode `warn` and watch
   * before changing to `enforce`.
   *
   * `POST /organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets`
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
   * @param params - {@link CreateTrafficBudgetParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link TrafficBudget}: Limits to what part of the queries of a Postgres branch may
   *   use of its server.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  create(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: CreateTrafficBudgetParams,
    options?: RequestOptions,
  ): APIPromise<TrafficBudget> {
    return this._json('create_traffic_budget', [organization, database, branch], { body: params }, options);
  }

  /**
   * Get a traffic budget.
   *
   * Returns one traffic budget with its limits and rules.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets/{id}`
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
   * @param id - Identifier of the traffic budget.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link TrafficBudget}: Limits to what part of the queries of a Postgres branch may
   *   use of its server.
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
  ): APIPromise<TrafficBudget> {
    return this._json('get_traffic_budget', [organization, database, branch, id], { query: params }, options);
  }

  /**
   * Change a traffic budget.
   *
   * Changes the fields that are given, such as a limit or the mode, and returns the budget.
   *
   * `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets/{id}`
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
   * @param id - Identifier of the traffic budget.
   * @param params - {@link UpdateTrafficBudgetParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link TrafficBudget}: Limits to what part of the queries of a Postgres branch may
   *   use of its server.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  update(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    id: string,
    params?: UpdateTrafficBudgetParams,
    options?: RequestOptions,
  ): APIPromise<TrafficBudget> {
    return this._json('update_traffic_budget', [organization, database, branch, id], { body: params }, options);
  }

  /**
   * Delete a traffic budget.
   *
   * Removes a traffic budget with its rules. Its queries are limited by it no longer.
   *
   * `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets/{id}`
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
   * @param id - Identifier of the traffic budget.
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
    return this._empty('delete_traffic_budget', [organization, database, branch, id], { query: params }, options);
  }
}
