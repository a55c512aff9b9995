// Generated from api/resources/move_tables.yaml by `cargo xtask codegen`. Do not edit.
// MoveTables: a method an operation.

import type { OrganizationArgument, RequestOptions } from '../options.js';
import type { APIPromise } from '../promise.js';
import { Resource } from '../resource.js';
import type { AutoIncrementHandling, OnDdl, VtctldData, VtctldOperationReference } from '../types/index.js';

/** Arguments of {@link MoveTables.create}. */
export interface MoveTablesCreateParams {
  /** Name of the workflow, unique in the target keyspace. */
  workflow: string;
  /** Name of the keyspace that the tables go to. */
  target_keyspace: string;
  /** Name of the keyspace that the tables come from. */
  source_keyspace: string;
  /** Names of the tables to move. Not together with `all_tables`. */
  tables?: readonly string[] | undefined;
  /** Whether all tables of the source keyspace move. */
  all_tables?: boolean | undefined;
  /** Whether the workflow starts at once. True when left out. */
  auto_start?: boolean | undefined;
  /** Whether the workflow stops when the rows are copied, before it carries changes over. */
  stop_after_copy?: boolean | undefined;
  /** Whether secondary indexes are created only after the rows are copied, which makes the copy faster. */
  defer_secondary_keys?: boolean | undefined;
  /** What happens when the schema of a source table changes while the workflow runs. */
  on_ddl?: OnDdl | undefined;
  /** What becomes of AUTO_INCREMENT when the target keyspace is sharded. */
  sharded_auto_increment_handling?: AutoIncrementHandling | undefined;
  /** Name of the unsharded keyspace in which sequence tables are created when AUTO_INCREMENT is replaced. */
  global_keyspace?: string | undefined;
  /** Time zone of DATETIME values in the source, such as `America/New_York`. They are converted to UTC. */
  source_time_zone?: string | undefined;
  /** Identifier of the one tenant whose rows move into a keyspace that many tenants share. */
  tenant_id?: string | undefined;
  /** Cells whose tablets rows are read from. Any cell when left out. */
  cells?: readonly string[] | undefined;
  /** Types of the tablets that rows are read from, `primary`, `replica` or `rdonly`. */
  tablet_types?: readonly string[] | undefined;
  /** Names of tables that stay behind when all others move. */
  exclude_tables?: readonly string[] | undefined;
  /** Whether all tables are copied in one go from one snapshot, which tables with foreign keys need. */
  atomic_copy?: boolean | undefined;
}

/** Arguments of {@link MoveTables.get}. */
export interface MoveTablesShowParams {
  /** Name of the keyspace that the workflow writes to. */
  target_keyspace: string;
}

/** Arguments of {@link MoveTables.getStatus}. */
export interface MoveTablesStatusParams {
  /** Name of the keyspace that the workflow writes to. */
  target_keyspace: string;
}

/** Arguments of {@link MoveTables.switchTraffic}. */
export interface MoveTablesSwitchTrafficParams {
  /** Name of the keyspace that the workflow writes to. */
  target_keyspace: string;
  /** Types of the tablets whose traffic is switched, `primary`, `replica` or `rdonly`. All of them when left out. */
  tablet_types?: readonly string[] | undefined;
  /** Lag of the streams in seconds above which the switch is refused. */
  max_replication_lag_allowed?: number | undefined;
  /** Whether to only report what would be done. */
  dry_run?: boolean | undefined;
  /** Whether sequences that number the rows of the tables are set to go on after the highest number in use. */
  initialize_target_sequences?: boolean | undefined;
}

/** Arguments of {@link MoveTables.reverseTraffic}. */
export interface MoveTablesReverseTrafficParams {
  /** Name of the keyspace that the workflow writes to. */
  target_keyspace: string;
  /** Types of the tablets whose traffic goes back, `primary`, `replica` or `rdonly`. All of them when left out. */
  tablet_types?: readonly string[] | undefined;
  /** Lag of the streams in seconds above which the switch is refused. */
  max_replication_lag_allowed?: number | undefined;
  /** Whether to only report what would be done. */
  dry_run?: boolean | undefined;
}

/** Arguments of {@link MoveTables.cancel}. */
export interface MoveTablesCancelParams {
  /** Name of the keyspace that the workflow writes to. */
  target_keyspace: string;
  /** Whether the copied tables stay in the target keyspace. */
  keep_data?: boolean | undefined;
  /** Whether the routing rules of the workflow stay in force. */
  keep_routing_rules?: boolean | undefined;
}

/** Arguments of {@link MoveTables.complete}. */
export interface MoveTablesCompleteParams {
  /** Name of the keyspace that the workflow writes to. */
  target_keyspace: string;
  /** Whether the tables stay in the source keyspace. */
  keep_data?: boolean | undefined;
  /** Whether the routing rules of the workflow stay in force. */
  keep_routing_rules?: boolean | undefined;
  /** Whether the tables in the source keyspace are renamed instead of dropped. */
  rename_tables?: boolean | undefined;
  /** Whether to only report what would be done. */
  dry_run?: boolean | undefined;
}

/**
 * Vitess's MoveTables, which moves tables from one keyspace of a MySQL branch to another, with all
 * its options.
 *
 * The workflows group does the same in simpler steps. A workflow is known by its name and its
 * target keyspace. Every call that changes something returns the identifier of an operation that
 * runs in the background; follow it with `get_operation` of the Vitess operations group.
 */
export class MoveTables extends Resource {
  /**
   * Create a MoveTables workflow.
   *
   * Creates a workflow that copies tables to the target keyspace and then carries changes over as
   * they happen. The source keyspace goes on serving all traffic until it is switched. Name the
   * tables, or set `all_tables`.
   *
   * `POST /organizations/{organization}/databases/{database}/branches/{branch}/move-tables/workflows`
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
   * @param params - {@link MoveTablesCreateParams}; `workflow`, `target_keyspace`,
   *   `source_keyspace` are required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link VtctldOperationReference}: The identifier of a Vitess operation that was
   *   started and runs in the background.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  create(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params: MoveTablesCreateParams,
    options?: RequestOptions,
  ): APIPromise<VtctldOperationReference> {
    return this._json('move_tables_create', [organization, database, branch], { body: params }, options);
  }

  /**
   * Get a MoveTables workflow.
   *
   * Returns a workflow with its options and streams, as Vitess describes it.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/move-tables/workflows/{workflow}`
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
   * @param params - {@link MoveTablesShowParams}; `target_keyspace` is required.
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
    params: MoveTablesShowParams,
    options?: RequestOptions,
  ): APIPromise<VtctldData> {
    return this._json('move_tables_show', [organization, database, branch, workflow], { query: params }, options);
  }

  /**
   * Get how far a MoveTables workflow is.
   *
   * Returns the progress of the copy, table by table, the state of each stream, and which traffic
   * has been switched.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/move-tables/workflows/{workflow}/status`
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
   * @param params - {@link MoveTablesStatusParams}; `target_keyspace` is required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link VtctldData}: What a command to the Vitess cluster of a branch answered.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  getStatus(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    workflow: string,
    params: MoveTablesStatusParams,
    options?: RequestOptions,
  ): APIPromise<VtctldData> {
    return this._json('move_tables_status', [organization, database, branch, workflow], { query: params }, options);
  }

  /**
   * Send the traffic of a workflow's tables to the target keyspace.
   *
   * Switches the traffic of the given types of tablets, or of all. Once the primaries are switched,
   * the target takes the writes and the source is kept in step for the way back.
   *
   * `POST /organizations/{organization}/databases/{database}/branches/{branch}/move-tables/workflows/{workflow}/switch-traffic`
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
   * @param params - {@link MoveTablesSwitchTrafficParams}; `target_keyspace` is required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link VtctldOperationReference}: The identifier of a Vitess operation that was
   *   started and runs in the background.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  switchTraffic(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    workflow: string,
    params: MoveTablesSwitchTrafficParams,
    options?: RequestOptions,
  ): APIPromise<VtctldOperationReference> {
    return this._json(
      'move_tables_switch_traffic',
      [organization, database, branch, workflow],
      { body: params },
      options,
    );
  }

  /**
   * Send the traffic of a workflow's tables back to the source keyspace.
   *
   * Undoes a switch, for the given types of tablets or for all. Nothing is lost, since the source
   * was kept in step.
   *
   * `POST /organizations/{organization}/databases/{database}/branches/{branch}/move-tables/workflows/{workflow}/reverse-traffic`
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
   * @param params - {@link MoveTablesReverseTrafficParams}; `target_keyspace` is required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link VtctldOperationReference}: The identifier of a Vitess operation that was
   *   started and runs in the background.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  reverseTraffic(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    workflow: string,
    params: MoveTablesReverseTrafficParams,
    options?: RequestOptions,
  ): APIPromise<VtctldOperationReference> {
    return this._json(
      'move_tables_reverse_traffic',
      [organization, database, branch, workflow],
      { body: params },
      options,
    );
  }

  /**
   * Cancel a MoveTables workflow.
   *
   * Ends a workflow whose traffic was not switched, and removes the copies from the target keyspace
   * unless told to keep them.
   *
   * `POST /organizations/{organization}/databases/{database}/branches/{branch}/move-tables/workflows/{workflow}/cancel`
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
   * @param params - {@link MoveTablesCancelParams}; `target_keyspace` is required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link VtctldOperationReference}: The identifier of a Vitess operation that was
   *   started and runs in the background.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  cancel(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    workflow: string,
    params: MoveTablesCancelParams,
    options?: RequestOptions,
  ): APIPromise<VtctldOperationReference> {
    return this._json('move_tables_cancel', [organization, database, branch, workflow], { body: params }, options);
  }

  /**
   * Complete a MoveTables workflow.
   *
   * Ends a workflow whose traffic was switched: drops the tables from the source keyspace and
   * removes the routing rules, unless told to keep them. There is no way back, so try it with
   * `dry_run` first.
   *
   * `POST /organizations/{organization}/databases/{database}/branches/{branch}/move-tables/workflows/{workflow}/complete`
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
   * @param params - {@link MoveTablesCompleteParams}; `target_keyspace` is required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link VtctldOperationReference}: The identifier of a Vitess operation that was
   *   started and runs in the background.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  complete(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    workflow: string,
    params: MoveTablesCompleteParams,
    options?: RequestOptions,
  ): APIPromise<VtctldOperationReference> {
    return this._json('move_tables_complete', [organization, database, branch, workflow], { body: params }, options);
  }
}
