// Generated from api/resources/materialize.yaml by `cargo xtask codegen`. Do not edit.
// Materialize: a method an operation.

import type { OrganizationArgument, RequestOptions } from '../options.js';
import type { APIPromise } from '../promise.js';
import { Resource } from '../resource.js';
import type { MaterializeTableSettings, OnDdl, VtctldData } from '../types/index.js';

/** Arguments of {@link Materialize.create}. */
export interface MaterializeCreateParams {
  /** Name of the workflow, unique in the target keyspace. */
  workflow: string;
  /** Name of the keyspace that the tables are kept in. */
  target_keyspace: string;
  /** Name of the keyspace that the rows come from. */
  source_keyspace: string;
  /** The target tables and how each is made. */
  table_settings: readonly MaterializeTableSettings[];
  /** Cells whose tablets rows are read from. Any cell when left out. */
  cells?: readonly string[] | undefined;
  /** Names of small tables that are copied as they are to every shard, so that joins with them stay within a shard. */
  reference_tables?: readonly string[] | undefined;
  /** Types of the tablets that rows are read from, `primary`, `replica` or `rdonly`. */
  tablet_types?: readonly string[] | undefined;
  /** Whether the workflow stops when the rows are copied, before it carries changes over. */
  stop_after_copy?: boolean | undefined;
  /** Whether tablets are preferred in the order in which `tablet_types` lists their types. */
  tablet_types_in_preference_order?: boolean | undefined;
  /** Whether secondary indexes are created only after the rows are copied, which makes the copy faster. */
  defer_secondary_keys?: boolean | undefined;
  /** Whether all tables are copied in one go from one snapshot. */
  atomic_copy?: boolean | undefined;
  /** What happens when the schema of a source table changes while the workflow runs. */
  on_ddl?: OnDdl | undefined;
  /** Time zone of DATETIME values in the source, such as `America/New_York`. They are converted to UTC. */
  source_time_zone?: string | undefined;
}

/** Arguments of {@link Materialize.get}. */
export interface MaterializeShowParams {
  /** Name of the keyspace that the workflow writes to. */
  target_keyspace: string;
  /** Whether the log of each stream is included. */
  include_logs?: boolean | undefined;
}

/** Arguments of {@link Materialize.start}. */
export interface MaterializeStartParams {
  /** Name of the keyspace that the workflow writes to. */
  target_keyspace: string;
}

/** Arguments of {@link Materialize.stop}. */
export interface MaterializeStopParams {
  /** Name of the keyspace that the workflow writes to. */
  target_keyspace: string;
}

/** Arguments of {@link Materialize.cancel}. */
export interface MaterializeCancelParams {
  /** Name of the keyspace that the workflow writes to. */
  target_keyspace: string;
  /** Whether the target tables stay. */
  keep_data?: boolean | undefined;
  /** Whether the routing rules of the workflow stay in force. */
  keep_routing_rules?: boolean | undefined;
}

/**
 * Vitess's Materialize, which keeps tables of one keyspace of a MySQL branch as near-realtime
 * copies, selections or aggregations of tables of another.
 *
 * Unlike MoveTables it goes on for as long as the copy is wanted, and the target may have another
 * schema. The replies carry what Vitess returns, unchanged, in `data`.
 */
export class Materialize extends Resource {
  /**
   * Create a Materialize workflow.
   *
   * Creates a workflow that fills the target tables from the source and keeps them up to date.
   *
   * `POST /organizations/{organization}/databases/{database}/branches/{branch}/materialize/workflows`
   *
   * Service token: `write_workflow`.
   *
   * Databases: MySQL (Vitess).
   *
   * Extended: the service's official clients call this, but its published document does not have
   * it, so it can change without notice.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param params - {@link MaterializeCreateParams}; `workflow`, `target_keyspace`,
   *   `source_keyspace`, `table_settings` are required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link VtctldData}: What a command to the Vitess cluster of a branch answered.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  create(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params: MaterializeCreateParams,
    options?: RequestOptions,
  ): APIPromise<VtctldData> {
    return this._json('materialize_create', [organization, database, branch], { body: params }, options);
  }

  /**
   * Get a Materialize workflow.
   *
   * Returns a workflow with its options and streams, as Vitess describes it.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/materialize/workflows/{workflow}`
   *
   * Service token: `read_workflow`.
   *
   * Databases: MySQL (Vitess).
   *
   * Extended: the service's official clients call this, but its published document does not have
   * it, so it can change without notice.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param workflow - Name of the workflow, such as `move_orders`.
   * @param params - {@link MaterializeShowParams}; `target_keyspace` is required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link VtctldData}: What a command to the Vitess cluster of a branch answered.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  get(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    workflow: string,
    params: MaterializeShowParams,
    options?: RequestOptions,
  ): APIPromise<VtctldData> {
    return this._json('materialize_show', [organization, database, branch, workflow], { query: params }, options);
  }

  /**
   * Start a stopped Materialize workflow.
   *
   * Lets the streams of a workflow go on from where they stopped.
   *
   * `POST /organizations/{organization}/databases/{database}/branches/{branch}/materialize/workflows/{workflow}/start`
   *
   * Service token: `write_workflow`.
   *
   * Databases: MySQL (Vitess).
   *
   * Extended: the service's official clients call this, but its published document does not have
   * it, so it can change without notice.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param workflow - Name of the workflow, such as `move_orders`.
   * @param params - {@link MaterializeStartParams}; `target_keyspace` is required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link VtctldData}: What a command to the Vitess cluster of a branch answered.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  start(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    workflow: string,
    params: MaterializeStartParams,
    options?: RequestOptions,
  ): APIPromise<VtctldData> {
    return this._json('materialize_start', [organization, database, branch, workflow], { body: params }, options);
  }

  /**
   * Stop a Materialize workflow.
   *
   * Halts the streams of a workflow. The target tables stay as they are and fall behind until it is
   * started again.
   *
   * `POST /organizations/{organization}/databases/{database}/branches/{branch}/materialize/workflows/{workflow}/stop`
   *
   * Service token: `write_workflow`.
   *
   * Databases: MySQL (Vitess).
   *
   * Extended: the service's official clients call this, but its published document does not have
   * it, so it can change without notice.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param workflow - Name of the workflow, such as `move_orders`.
   * @param params - {@link MaterializeStopParams}; `target_keyspace` is required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link VtctldData}: What a command to the Vitess cluster of a branch answered.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  stop(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    workflow: string,
    params: MaterializeStopParams,
    options?: RequestOptions,
  ): APIPromise<VtctldData> {
    return this._json('materialize_stop', [organization, database, branch, workflow], { body: params }, options);
  }

  /**
   * Cancel a Materialize workflow.
   *
   * Ends a workflow for good, and removes the target tables unless told to keep them.
   *
   * `POST /organizations/{organization}/databases/{database}/branches/{branch}/materialize/workflows/{workflow}/cancel`
   *
   * Service token: `delete_workflow`.
   *
   * Databases: MySQL (Vitess).
   *
   * Extended: the service's official clients call this, but its published document does not have
   * it, so it can change without notice.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param workflow - Name of the workflow, such as `move_orders`.
   * @param params - {@link MaterializeCancelParams}; `target_keyspace` is required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link VtctldData}: What a command to the Vitess cluster of a branch answered.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  cancel(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    workflow: string,
    params: MaterializeCancelParams,
    options?: RequestOptions,
  ): APIPromise<VtctldData> {
    return this._json('materialize_cancel', [organization, database, branch, workflow], { body: params }, options);
  }
}
