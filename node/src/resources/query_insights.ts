// Generated from api/resources/query_insights.yaml by `cargo xtask codegen`. Do not edit.
// Query insights: a method an operation.

import type { NoParams, OrganizationArgument, RequestOptions } from '../options.js';
import type { PagePromise } from '../pages.js';
import type { APIPromise } from '../promise.js';
import { Resource } from '../resource.js';
import type {
  QueryErrorSort,
  QueryErrorSummary,
  QueryExecution,
  QuerySort,
  QuerySummary,
  QueryTag,
  QueryTagSummary,
  QueryTagSummarySort,
  SortOrder,
  StatementType,
  TabletType,
  TimePeriod,
} from '../types/index.js';

/** Arguments of {@link QueryInsights.list}. */
export interface ListBranchQueriesParams {
  /** Text to search the SQL of the patterns for. */
  q?: string | undefined;
  /**
   * Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead of `period`. A
   * window wider than 25 hours must begin and end on the hour and span at most 365 days.
   */
  from?: string | undefined;
  /** End of the window, an ISO 8601 time. Now when left out. */
  to?: string | undefined;
  /** How far the window reaches back from now, instead of `from` and `to`. */
  period?: TimePeriod | undefined;
  /** What the patterns are sorted by. */
  sort?: QuerySort | undefined;
  /** Direction of the sorting. `desc` puts the largest first. */
  dir?: SortOrder | undefined;
  /** Kind of node that the queries ran on. All nodes when left out. */
  tablet_type?: TabletType | undefined;
  /** Kind of statement to count. All kinds when left out. */
  type?: StatementType | undefined;
  /**
   * Names of the fields to return, such as `query_count` and `p99_latency`. All fields when left
   * out; what is not named is absent from the items.
   */
  fields?: readonly string[] | undefined;
  /** Number of the page to return, counted from 1. */
  page?: number | undefined;
  /** How many items a page holds, at most 100. */
  per_page?: number | undefined;
}

/** Arguments of {@link QueryInsights.listErrors}. */
export interface ListBranchQueryErrorsParams {
  /** Text to search the error messages for. */
  q?: string | undefined;
  /** Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead of `period`. */
  from?: string | undefined;
  /** End of the window, an ISO 8601 time. Now when left out. */
  to?: string | undefined;
  /** How far the window reaches back from now, instead of `from` and `to`. */
  period?: TimePeriod | undefined;
  /** What the errors are sorted by. */
  sort?: QueryErrorSort | undefined;
  /** Direction of the sorting. `desc` puts the largest first. */
  dir?: SortOrder | undefined;
  /** Kind of node that the queries ran on. All nodes when left out. */
  tablet_type?: TabletType | undefined;
  /** Number of the page to return, counted from 1. */
  page?: number | undefined;
  /** How many items a page holds, at most 100. */
  per_page?: number | undefined;
}

/** Arguments of {@link QueryInsights.listErrorExecutions}. */
export interface GetBranchQueryErrorParams {
  /** Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead of `period`. */
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

/** Arguments of {@link QueryInsights.listTags}. */
export interface ListBranchQueryTagsParams {
  /**
   * Pattern that the tag's `id` must match, in the form of SQL `LIKE`: `%app%` finds every tag with
   * `app` in it, `app` alone finds nothing because an `id` begins with a letter for its source.
   */
  q?: string | undefined;
  /**
   * Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead of `period`. A
   * window wider than 25 hours must begin and end on the hour and span at most 365 days.
   */
  from?: string | undefined;
  /** End of the window, an ISO 8601 time. Now when left out. */
  to?: string | undefined;
  /** How far the window reaches back from now, instead of `from` and `to`. */
  period?: TimePeriod | undefined;
  /** Fingerprint of the query pattern whose tags are wanted, together with `keyspace`. */
  fingerprint?: string | undefined;
  /** Keyspace of the queries whose tags are wanted; on Postgres the name of the database. */
  keyspace?: string | undefined;
  /** Kind of node that the queries ran on. All nodes when left out. */
  tablet_type?: TabletType | undefined;
  /** How many values of each tag to return, from 1 to 100; 25 when left out. The rest is summed up as `Other`. */
  values_limit?: number | undefined;
  /**
   * Whether to leave out the values that stand for many (`overflow` and `collapsed`) and return
   * recorded ones only. Nothing says then that values are missing.
   */
  literal_values_only?: boolean | undefined;
  /** Number of the page to return, counted from 1. */
  page?: number | undefined;
  /** How many items a page holds, at most 100. */
  per_page?: number | undefined;
}

/** Arguments of {@link QueryInsights.listTagSummaries}. */
export interface ListBranchQueryTagSummariesParams {
  /** The `id` of each tag to group by, such as `Sapp`, as in the list of tags. Not its `name`. */
  tags?: readonly string[] | undefined;
  /** Text to search for. What it is compared with is not documented. */
  q?: string | undefined;
  /**
   * Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead of `period`. A
   * window wider than 25 hours must begin and end on the hour and span at most 365 days.
   */
  from?: string | undefined;
  /** End of the window, an ISO 8601 time. Now when left out. */
  to?: string | undefined;
  /** How far the window reaches back from now, instead of `from` and `to`. */
  period?: TimePeriod | undefined;
  /** What the statistics are sorted by. */
  sort?: QueryTagSummarySort | undefined;
  /** Direction of the sorting. `desc` puts the largest first. */
  dir?: SortOrder | undefined;
  /** Kind of node that the queries ran on. All nodes when left out. */
  tablet_type?: TabletType | undefined;
  /** Kind of statement to count. All kinds when left out. */
  type?: StatementType | undefined;
  /**
   * Names of the fields to return, such as `query_count` and `p99_latency`. All fields when left
   * out; what is not named is absent from the items.
   */
  fields?: readonly string[] | undefined;
  /** Number of the page to return, counted from 1. */
  page?: number | undefined;
  /** How many items a page holds, at most 100. */
  per_page?: number | undefined;
}

/** Arguments of {@link QueryInsights.getTag}. */
export interface GetBranchQueryTagParams {
  /**
   * Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead of `period`. A
   * window wider than 25 hours must begin and end on the hour and span at most 365 days.
   */
  from?: string | undefined;
  /** End of the window, an ISO 8601 time. Now when left out. */
  to?: string | undefined;
  /** How far the window reaches back from now, instead of `from` and `to`. */
  period?: TimePeriod | undefined;
  /** Fingerprint of the query pattern whose tags are wanted, together with `keyspace`. */
  fingerprint?: string | undefined;
  /** Keyspace of the queries whose tags are wanted; on Postgres the name of the database. */
  keyspace?: string | undefined;
  /** Kind of node that the queries ran on. All nodes when left out. */
  tablet_type?: TabletType | undefined;
  /** How many values of each tag to return, from 1 to 100; 25 when left out. The rest is summed up as `Other`. */
  values_limit?: number | undefined;
  /**
   * Whether to leave out the values that stand for many (`overflow` and `collapsed`) and return
   * recorded ones only. Nothing says then that values are missing.
   */
  literal_values_only?: boolean | undefined;
}

/** Arguments of {@link QueryInsights.listExecutions}. */
export interface GetQueryStatisticsParams {
  /** Keyspace that the pattern ran in, as `keyspace` in the list of patterns; on Postgres the name of the database. */
  keyspace: string;
  /** Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead of `period`. */
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

/** Arguments of {@link QueryInsights.getSummary}. */
export interface GetQuerySummaryParams {
  /** Keyspace that the pattern ran in, as `keyspace` in the list of patterns; on Postgres the name of the database. */
  keyspace: string;
  /**
   * Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead of `period`. A
   * window wider than 25 hours must begin and end on the hour and span at most 365 days.
   */
  from?: string | undefined;
  /** End of the window, an ISO 8601 time. Now when left out. */
  to?: string | undefined;
  /** How far the window reaches back from now, instead of `from` and `to`. */
  period?: TimePeriod | undefined;
}

/**
 * What the queries of a branch cost.
 *
 * Insights groups queries that differ in their values only into patterns and keeps statistics of
 * each: how often it ran, how long it took, what it read and which errors it met. Notable
 * executions are recorded one by one, and tags say which part of an application a query came from.
 * The lists here cannot be paged through: they return one page.
 */
export class QueryInsights extends Resource {
  /**
   * List the query patterns of a branch with their statistics.
   *
   * Returns the patterns that queries of the branch fall into, each with the sums, averages and
   * latencies of its executions in a window of time, by default the last 24 hours. Sort by what you
   * look for, such as `totalTime` or `rowsReadPerReturned`, and take the first ones. `page` is
   * ignored and `next_page` is always null: the one page that comes back is all there is, as large
   * as `per_page` says.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights`
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
   * @param params - {@link ListBranchQueriesParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link QuerySummary}; the first page
   *   for `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  list(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: ListBranchQueriesParams,
    options?: RequestOptions,
  ): PagePromise<QuerySummary> {
    return this._list('list_branch_queries', [organization, database, branch], { query: params }, options);
  }

  /**
   * List the errors that queries of a branch ran into.
   *
   * Returns the errors of a window of time, alike ones counted together under one fingerprint. A
   * window wider than 25 hours falls back to the last 24 hours. `page` is ignored and `next_page`
   * is always null: the one page that comes back is all there is, as large as `per_page` says.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/errors`
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
   * @param params - {@link ListBranchQueryErrorsParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link QueryErrorSummary}; the first
   *   page for `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  listErrors(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: ListBranchQueryErrorsParams,
    options?: RequestOptions,
  ): PagePromise<QueryErrorSummary> {
    return this._list('list_branch_query_errors', [organization, database, branch], { query: params }, options);
  }

  /**
   * List the failed executions behind an error.
   *
   * Returns the single executions that failed with the error. A window wider than 25 hours falls
   * back to the last 24 hours. `page` is ignored and `next_page` is always null: the one page that
   * comes back is all there is, as large as `per_page` says.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/errors/{fingerprint}`
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
   * @param fingerprint - Fingerprint of the error, as `error_fingerprint` in the list of errors.
   * @param params - {@link GetBranchQueryErrorParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link QueryExecution}; the first
   *   page for `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  listErrorExecutions(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    fingerprint: string,
    params?: GetBranchQueryErrorParams,
    options?: RequestOptions,
  ): PagePromise<QueryExecution> {
    return this._list(
      'get_branch_query_error',
      [organization, database, branch, fingerprint],
      { query: params },
      options,
    );
  }

  /**
   * Get one recorded execution of a query.
   *
   * Returns one execution by its identifier, with its tags, rows and duration. The values in it are
   * only there when the database collects raw queries.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/queries/{id}`
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
   * @param id - Identifier of the execution, as `id` in a list of executions. Not the `id` of a
   *   pattern.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link QueryExecution}: One execution of a query that Insights recorded, because it
   *   was slow, failed or read many rows.
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
  ): APIPromise<QueryExecution> {
    return this._json('get_branch_query', [organization, database, branch, id], { query: params }, options);
  }

  /**
   * List the tags on the queries of a branch.
   *
   * Returns the keys that queries were tagged with in a window of time, each with its values. Tags
   * come from comments that the application adds to its SQL, such as `app` or `route`, and from
   * what the service knows about the connection, such as `username`. At most 100 tags come back:
   * `page` and `per_page` are ignored and `next_page` is always null, so narrow the window or the
   * pattern to see others.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/tags`
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
   * @param params - {@link ListBranchQueryTagsParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link QueryTag}; the first page for
   *   `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  listTags(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: ListBranchQueryTagsParams,
    options?: RequestOptions,
  ): PagePromise<QueryTag> {
    return this._list('list_branch_query_tags', [organization, database, branch], { query: params }, options);
  }

  /**
   * List query statistics grouped by tags.
   *
   * Returns the same statistics as the list of query patterns, but grouped by the values of one or
   * more tags, to see which application, route or job causes the load. Name at least one tag.
   * `page` is ignored and `next_page` is always null: the one page that comes back is all there is,
   * as large as `per_page` says.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/tags/summaries`
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
   * @param params - {@link ListBranchQueryTagSummariesParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link QueryTagSummary}; the first
   *   page for `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  listTagSummaries(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: ListBranchQueryTagSummariesParams,
    options?: RequestOptions,
  ): PagePromise<QueryTagSummary> {
    return this._list('list_branch_query_tag_summaries', [organization, database, branch], { query: params }, options);
  }

  /**
   * Get a tag with its values.
   *
   * Returns one tag with how many queries carried each of its values in a window of time.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/tags/{tag}`
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
   * @param tag - The `id` of the tag, such as `Sapp`, as in the list of tags. Not its `name`.
   * @param params - {@link GetBranchQueryTagParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link QueryTag}: A key that queries are tagged with, and its values.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  getTag(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    tag: string,
    params?: GetBranchQueryTagParams,
    options?: RequestOptions,
  ): APIPromise<QueryTag> {
    return this._json('get_branch_query_tag', [organization, database, branch, tag], { query: params }, options);
  }

  /**
   * List the recorded executions of a query pattern.
   *
   * Returns single executions of the pattern, the notable ones: slow, failing or reading many rows.
   * A window wider than 25 hours falls back to the last 24 hours. `page` is ignored and `next_page`
   * is always null: the one page that comes back is all there is, as large as `per_page` says.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/{fingerprint}`
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
   * @param fingerprint - Fingerprint of the query pattern, as `fingerprint` in the list of
   *   patterns.
   * @param params - {@link GetQueryStatisticsParams}; `keyspace` is required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link QueryExecution}; the first
   *   page for `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  listExecutions(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    fingerprint: string,
    params: GetQueryStatisticsParams,
    options?: RequestOptions,
  ): PagePromise<QueryExecution> {
    return this._list(
      'get_query_statistics',
      [organization, database, branch, fingerprint],
      { query: params },
      options,
    );
  }

  /**
   * Get the statistics of a query pattern.
   *
   * Returns the sums, averages and latencies of one pattern over a window of time, the same as in
   * the list of patterns. Answers 404 when the pattern did not run in the window.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/{fingerprint}/summary`
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
   * @param fingerprint - Fingerprint of the query pattern, as `fingerprint` in the list of
   *   patterns.
   * @param params - {@link GetQuerySummaryParams}; `keyspace` is required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link QuerySummary}: A query pattern, that is all queries that differ in their
   *   values only, with the statistics of its executions in a window of time.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  getSummary(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    fingerprint: string,
    params: GetQuerySummaryParams,
    options?: RequestOptions,
  ): APIPromise<QuerySummary> {
    return this._json('get_query_summary', [organization, database, branch, fingerprint], { query: params }, options);
  }
}
