// Generated from api/resources/metrics.yaml by `cargo xtask codegen`. Do not edit.
// Metrics: a method an operation.

import type { NoParams, OrganizationArgument, RequestOptions } from '../options.js';
import type { APIPromise } from '../promise.js';
import { Resource } from '../resource.js';
import type {
  BranchMetric,
  InstantBranchMetric,
  InstantMetrics,
  InstantTabletMetric,
  MetricSeries,
  QueryMetric,
  TabletMetric,
  TabletType,
  TagMetric,
  TimePeriod,
} from '../types/index.js';

/** Arguments of {@link Metrics.get}. */
export interface GetBranchMetricsParams {
  /** Names of the metrics to return. */
  metrics?: readonly BranchMetric[] | undefined;
  /** How far the window reaches back from now, instead of `from` and `to`. */
  period?: TimePeriod | undefined;
  /** Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead of `period`. */
  from?: string | undefined;
  /** End of the window, an ISO 8601 time. Now when left out. */
  to?: string | undefined;
  /** How many points each series has in the window. The service decides when left out. */
  steps?: number | undefined;
  /** Kind of node to count. All nodes when left out. */
  tablet_type?: TabletType | undefined;
  /** Name of the keyspace to count. All keyspaces when left out. MySQL only. */
  keyspace?: string | undefined;
  /** Name of the shard to count, such as `-80`. All shards when left out. */
  shard?: string | undefined;
  /** Nodes to count by what they do, `primary` or `replica`. All nodes when left out. Postgres only. */
  role?: string | undefined;
  /** Name of the container to count, such as `postgres` or `pgbouncer`. All containers when left out. */
  container?: string | undefined;
  /** Name of the node (pod) to count. All nodes when left out. */
  pod?: string | undefined;
  /** Names of the nodes (pods) to count, for several at once. */
  pods?: readonly string[] | undefined;
  /** Identifiers of the query patterns to count, as `id` in the list of query patterns. */
  query_ids?: readonly string[] | undefined;
  /** Fingerprint of the query pattern to count. */
  fingerprint?: string | undefined;
  /** Identifier of the traffic budget whose queries are to be counted. Postgres only. */
  budget_id?: string | undefined;
  /** Identifier of the traffic rule whose queries are to be counted. Postgres only. */
  rule_id?: string | undefined;
  /** Text to search the queries for; only those found are counted. */
  q?: string | undefined;
}

/** Arguments of {@link Metrics.getInstant}. */
export interface GetInstantBranchMetricsParams {
  /** Names of the metrics to return. */
  metrics?: readonly InstantBranchMetric[] | undefined;
  /** Nodes to count by what they do, `primary` or `replica`. All nodes when left out. Postgres only. */
  role?: string | undefined;
  /** Name of the shard to look at. All shards when left out. */
  shard?: string | undefined;
  /** Name of the container to count, such as `postgres` or `pgbouncer`. All containers when left out. */
  container?: string | undefined;
  /** Name of the node (pod) to count. All nodes when left out. */
  pod?: string | undefined;
}

/** Arguments of {@link Metrics.getQueries}. */
export interface GetBranchQueryMetricsParams {
  /** Names of the metrics to return. */
  metrics?: readonly QueryMetric[] | undefined;
  /** Identifiers of the query patterns to count, as `id` in the list of query patterns. */
  query_ids?: readonly string[] | undefined;
  /** Fingerprint of the query pattern to count, together with `keyspace`. */
  fingerprint?: string | undefined;
  /** Keyspace of the pattern that `fingerprint` names; on Postgres the name of the database. */
  keyspace?: string | undefined;
  /** How far the window reaches back from now, instead of `from` and `to`. */
  period?: TimePeriod | undefined;
  /** Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead of `period`. */
  from?: string | undefined;
  /** End of the window, an ISO 8601 time. Now when left out. */
  to?: string | undefined;
  /** How many points each series has in the window. The service decides when left out. */
  steps?: number | undefined;
  /** Kind of node to count. All nodes when left out. */
  tablet_type?: TabletType | undefined;
  /** Identifier of the traffic budget whose queries are to be counted. Postgres only. */
  budget_id?: string | undefined;
  /** Identifier of the traffic rule whose queries are to be counted. Postgres only. */
  rule_id?: string | undefined;
  /** Text to search the queries for; only those found are counted. */
  q?: string | undefined;
}

/** Arguments of {@link Metrics.getTablets}. */
export interface GetTabletMetricsParams {
  /** Names of the metrics to return. */
  metrics?: readonly TabletMetric[] | undefined;
  /** How far the window reaches back from now, instead of `from` and `to`. */
  period?: TimePeriod | undefined;
  /** Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead of `period`. */
  from?: string | undefined;
  /** End of the window, an ISO 8601 time. Now when left out. */
  to?: string | undefined;
  /** How many points each series has in the window. The service decides when left out. */
  steps?: number | undefined;
  /** Name of the keyspace to count. All keyspaces when left out. MySQL only. */
  keyspace?: string | undefined;
  /** Name of the shard to count, such as `-80`. All shards when left out. */
  shard?: string | undefined;
  /** Name of the node (pod) to count. All nodes when left out. */
  pod?: string | undefined;
  /** Identifier of the workflow whose lag is wanted, for `vreplication_lag` only. */
  workflow?: string | undefined;
}

/** Arguments of {@link Metrics.getInstantTablets}. */
export interface GetInstantTabletMetricsParams {
  /** Names of the metrics to return. */
  metrics?: readonly InstantTabletMetric[] | undefined;
  /** Name of the keyspace to count. All keyspaces when left out. MySQL only. */
  keyspace?: string | undefined;
  /** Name of the shard to count, such as `-80`. All shards when left out. */
  shard?: string | undefined;
}

/** Arguments of {@link Metrics.getTags}. */
export interface GetBranchTagMetricsParams {
  /** Names of the metrics to return. */
  metrics?: readonly TagMetric[] | undefined;
  /**
   * The sets of tags to return a series for, each written as `tag=value`. How several tags are
   * joined in one set is not documented.
   */
  tag_sets?: readonly string[] | undefined;
  /** How far the window reaches back from now, instead of `from` and `to`. */
  period?: TimePeriod | undefined;
  /** Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead of `period`. */
  from?: string | undefined;
  /** End of the window, an ISO 8601 time. Now when left out. */
  to?: string | undefined;
  /** How many points each series has in the window. The service decides when left out. */
  steps?: number | undefined;
  /** Kind of node to count. All nodes when left out. */
  tablet_type?: TabletType | undefined;
  /** Identifier of the traffic budget whose queries are to be counted. Postgres only. */
  budget_id?: string | undefined;
  /** Identifier of the traffic rule whose queries are to be counted. Postgres only. */
  rule_id?: string | undefined;
  /** Text to search the queries for; only those found are counted. */
  q?: string | undefined;
}

/**
 * How a branch is doing in numbers: load, latency, processor, memory, disks, connections and
 * replication, over time or at this moment.
 *
 * What exists depends on the engine: Postgres nodes are read through the metrics of the branch,
 * MySQL nodes through those of its tablets.
 */
export class Metrics extends Resource {
  /**
   * Get the metrics of a branch over time.
   *
   * Returns how metrics of the branch went in a window of time: the load by queries, and on
   * Postgres also processor, memory, disks, connections and replication. Those of MySQL nodes come
   * from the tablets. A metric that the engine does not have returns no series; one with several
   * nodes or labels returns a series for each. Answers 503 when the metrics cannot be read for the
   * moment.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics`
   *
   * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
   * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches` (organization,
   * database), `read_branch` (branch).
   *
   * Databases: MySQL (Vitess), Postgres.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param params - {@link GetBranchMetricsParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link MetricSeries}: How metrics of a branch went in a window of time.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  get(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: GetBranchMetricsParams,
    options?: RequestOptions,
  ): APIPromise<MetricSeries> {
    return this._json('get_branch_metrics', [organization, database, branch], { query: params }, options);
  }

  /**
   * Get the current metrics of a branch.
   *
   * Returns the latest values of metrics that matter now, such as how full the disks are and how
   * many connections are open. For Postgres; those of MySQL nodes come from the tablets. Answers
   * 503 when the metrics cannot be read for the moment.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics/instant`
   *
   * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
   * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches` (organization,
   * database), `read_branch` (branch).
   *
   * Databases: MySQL (Vitess), Postgres.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param params - {@link GetInstantBranchMetricsParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link InstantMetrics}: The current values of metrics of a branch.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  getInstant(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: GetInstantBranchMetricsParams,
    options?: RequestOptions,
  ): APIPromise<InstantMetrics> {
    return this._json('get_instant_branch_metrics', [organization, database, branch], { query: params }, options);
  }

  /**
   * Get the sizes of the tables of a branch by keyspace.
   *
   * Returns how much storage each table takes, keyspace by keyspace. The published document does
   * not say how the reply is built; seen is an object from the name of a keyspace to an object from
   * the name of a table to its bytes.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics/keyspace-tables`
   *
   * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
   * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches` (organization,
   * database), `read_branch` (branch).
   *
   * Databases: MySQL (Vitess).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The reply as it came.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  getKeyspaceTables(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<unknown> {
    return this._json(
      'get_branch_keyspace_table_metrics',
      [organization, database, branch],
      { query: params },
      options,
    );
  }

  /**
   * Get the metrics of single query patterns over time.
   *
   * Returns how metrics of one or more query patterns went in a window of time. Name the patterns
   * by `query_ids`, or one by `fingerprint` and `keyspace`. A metric that the engine does not have
   * returns no series; one with several nodes or labels returns a series for each.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics/query`
   *
   * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
   * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches` (organization,
   * database), `read_branch` (branch).
   *
   * Databases: MySQL (Vitess), Postgres.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param params - {@link GetBranchQueryMetricsParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link MetricSeries}: How metrics of a branch went in a window of time.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  getQueries(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: GetBranchQueryMetricsParams,
    options?: RequestOptions,
  ): APIPromise<MetricSeries> {
    return this._json('get_branch_query_metrics', [organization, database, branch], { query: params }, options);
  }

  /**
   * Get the sizes of the tables of a branch.
   *
   * Returns how much storage each table takes. The published document does not say how the reply is
   * built; it is returned as it comes.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics/tables`
   *
   * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
   * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches` (organization,
   * database), `read_branch` (branch).
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
   * @returns The reply as it came.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  getTables(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<unknown> {
    return this._json('get_branch_table_metrics', [organization, database, branch], { query: params }, options);
  }

  /**
   * Get the metrics of the nodes of a MySQL branch over time.
   *
   * Returns how metrics of the tablets, that is the MySQL nodes, went in a window of time:
   * processor, memory, disks and replication lag. A metric that the engine does not have returns no
   * series; one with several nodes or labels returns a series for each. Answers 503 when the
   * metrics cannot be read for the moment.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics/tablets`
   *
   * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
   * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches` (organization,
   * database), `read_branch` (branch).
   *
   * Databases: MySQL (Vitess).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param params - {@link GetTabletMetricsParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link MetricSeries}: How metrics of a branch went in a window of time.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  getTablets(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: GetTabletMetricsParams,
    options?: RequestOptions,
  ): APIPromise<MetricSeries> {
    return this._json('get_tablet_metrics', [organization, database, branch], { query: params }, options);
  }

  /**
   * Get the current metrics of the nodes of a MySQL branch.
   *
   * Returns the latest replication lag and the use of processor and memory, of tablets and of
   * VTGates. Answers 503 when the metrics cannot be read for the moment.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics/tablets-instant`
   *
   * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
   * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches` (organization,
   * database), `read_branch` (branch).
   *
   * Databases: MySQL (Vitess).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param params - {@link GetInstantTabletMetricsParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link InstantMetrics}: The current values of metrics of a branch.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  getInstantTablets(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: GetInstantTabletMetricsParams,
    options?: RequestOptions,
  ): APIPromise<InstantMetrics> {
    return this._json('get_instant_tablet_metrics', [organization, database, branch], { query: params }, options);
  }

  /**
   * Get the metrics of tagged queries over time.
   *
   * Returns how metrics of the queries with certain tags went in a window of time, such as those of
   * one application. Answers 400 when a set of tags cannot be read. A metric that the engine does
   * not have returns no series; one with several nodes or labels returns a series for each.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics/tag`
   *
   * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
   * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches` (organization,
   * database), `read_branch` (branch).
   *
   * Databases: MySQL (Vitess), Postgres.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param params - {@link GetBranchTagMetricsParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link MetricSeries}: How metrics of a branch went in a window of time.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  getTags(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: GetBranchTagMetricsParams,
    options?: RequestOptions,
  ): APIPromise<MetricSeries> {
    return this._json('get_branch_tag_metrics', [organization, database, branch], { query: params }, options);
  }
}
