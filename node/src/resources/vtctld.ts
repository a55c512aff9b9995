// Generated from api/resources/vtctld.yaml by `cargo xtask codegen`. Do not edit.
// Vitess operations: a method an operation.

import type { NoParams, OrganizationArgument, RequestOptions, WaitOptions } from '../options.js';
import type { APIPromise } from '../promise.js';
import { Resource } from '../resource.js';
import type {
  KeyspaceRoutingRule,
  ThrottledApp,
  ThrottlerCheckScope,
  VtctldData,
  VtctldOperation,
} from '../types/index.js';

/** Arguments of {@link Vtctld.listWorkflows}. */
export interface VtctldListWorkflowsParams {
  /** Name of the keyspace that the workflows write to. */
  keyspace: string;
  /** Only the workflow of this name. */
  workflow?: string | undefined;
  /** Whether the log of each stream is included. */
  include_logs?: boolean | undefined;
}

/** Arguments of {@link Vtctld.startWorkflow}. */
export interface VtctldStartWorkflowParams {
  /** Name of the keyspace that the workflow writes to. */
  keyspace: string;
}

/** Arguments of {@link Vtctld.stopWorkflow}. */
export interface VtctldStopWorkflowParams {
  /** Name of the keyspace that the workflow writes to. */
  keyspace: string;
}

/** Arguments of {@link Vtctld.listKeyspaces}. */
export interface VtctldListKeyspacesParams {
  /** Only the keyspace of this name. */
  name?: string | undefined;
}

/** Arguments of {@link Vtctld.applyKeyspaceRoutingRules}. */
export interface VtctldApplyKeyspaceRoutingRulesParams {
  /** All rules that shall hold. An empty list removes every rule. */
  rules: readonly KeyspaceRoutingRule[];
  /**
   * Whether to leave the rebuilding of the serving graph out. The rules take effect only after it
   * was rebuilt, so this is false in most cases.
   */
  skip_rebuild: boolean;
  /** Cells in which the serving graph is rebuilt. All of them when left out. */
  rebuild_cells?: readonly string[] | undefined;
}

/** Arguments of {@link Vtctld.getShard}. */
export interface VtctldGetShardParams {
  /** Name of the keyspace that the shard belongs to. */
  keyspace: string;
  /** Range of the shard, such as `-80`, or `-` for the only one. */
  shard: string;
}

/** Arguments of {@link Vtctld.setShardTabletControl}. */
export interface VtctldSetShardTabletControlParams {
  /** Name of the keyspace that the shard belongs to. */
  keyspace: string;
  /** Range of the shard, such as `-80`, or `-` for the only one. */
  shard: string;
  /** Type of the tablets that the control is for, `primary`, `replica` or `rdonly`. */
  tablet_type: string;
  /** Only the tablets in these cells. Those of all cells when left out. */
  cells?: readonly string[] | undefined;
  /** Tables for which the tablets refuse queries; with `remove`, tables to take off that list. */
  denied_tables?: readonly string[] | undefined;
  /** Whether to take the control away instead of setting it. */
  remove?: boolean | undefined;
  /** Whether the tablets refuse queries altogether. */
  disable_query_service?: boolean | undefined;
}

/** Arguments of {@link Vtctld.refreshShardState}. */
export interface VtctldRefreshStateByShardParams {
  /** Name of the keyspace that the shard belongs to. */
  keyspace: string;
  /** Range of the shard, such as `-80`, or `-` for the only one. */
  shard: string;
  /** Only the tablets in these cells. Those of all cells when left out. */
  cells?: readonly string[] | undefined;
}

/** Arguments of {@link Vtctld.getThrottlerStatus}. */
export interface VtctldGetThrottlerStatusParams {
  /** Alias of the tablet, such as `zone1-0000000100`, as in the list of tablets of the branch. */
  tablet_alias: string;
}

/** Arguments of {@link Vtctld.checkThrottler}. */
export interface VtctldCheckThrottlerParams {
  /** Alias of the tablet whose throttler is asked. */
  tablet_alias: string;
  /** App on whose behalf to ask, such as `online-ddl`. The throttler's default app when left out. */
  app_name?: string | undefined;
  /** How far the check looks. The throttler's default when left out. */
  scope?: ThrottlerCheckScope | undefined;
  /** Whether the check does without renewing the lease that keeps heartbeats for measuring lag going. */
  skip_request_heartbeats?: boolean | undefined;
  /** Whether the check passes when the metric it asks for does not exist. */
  ok_if_not_exists?: boolean | undefined;
}

/** Arguments of {@link Vtctld.updateThrottlerConfig}. */
export interface VtctldUpdateThrottlerConfigParams {
  /** Name of the keyspace whose throttler is changed. */
  keyspace: string;
  /** Whether the throttler is on. */
  enabled?: boolean | undefined;
  /** Replication lag in seconds from which on work is held back. Zero or more. */
  threshold?: number | undefined;
  /** Rules for single apps, to add or to replace. */
  apps?: readonly ThrottledApp[] | undefined;
  /** Names of the apps whose rules are removed. */
  unthrottle_apps?: readonly string[] | undefined;
  /** The metrics that are checked for an app, by the name of the app, such as `lag` and `loadavg` for `rowstreamer`. */
  app_checked_metrics?: Record<string, readonly string[]> | undefined;
}

/**
 * Direct access to Vitess's own administration of a MySQL branch, for those who know it: the
 * replies carry what Vitess's `vtctldclient` prints for the command of the same name, unchanged, in
 * `data`.
 *
 * Use workflows where they suffice. Move tables, Materialize, lookup vindexes, VDiff and planned
 * reparents have groups of their own; those of their calls that take time return an operation,
 * which is followed here.
 */
export class Vtctld extends Resource {
  /**
   * List the VReplication workflows of a keyspace.
   *
   * Returns the workflows whose target is the keyspace, of every kind (MoveTables, Materialize,
   * LookupVindex and the ones behind deploy requests), with their streams, as Vitess describes
   * them. The list has no pages.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/workflows`
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
   * @param params - {@link VtctldListWorkflowsParams}; `keyspace` is required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link VtctldData}: What a command to the Vitess cluster of a branch answered.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  listWorkflows(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params: VtctldListWorkflowsParams,
    options?: RequestOptions,
  ): APIPromise<VtctldData> {
    return this._json('vtctld_list_workflows', [organization, database, branch], { query: params }, options);
  }

  /**
   * Start a stopped VReplication workflow.
   *
   * Lets all streams of a workflow go on from where they stopped.
   *
   * `POST /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/workflows/{workflow}/start`
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
   * @param params - {@link VtctldStartWorkflowParams}; `keyspace` is required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link VtctldData}: What a command to the Vitess cluster of a branch answered.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  startWorkflow(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    workflow: string,
    params: VtctldStartWorkflowParams,
    options?: RequestOptions,
  ): APIPromise<VtctldData> {
    return this._json('vtctld_start_workflow', [organization, database, branch, workflow], { body: params }, options);
  }

  /**
   * Stop a VReplication workflow.
   *
   * Halts all streams of a workflow. They keep their place and go on from there when the workflow
   * is started again.
   *
   * `POST /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/workflows/{workflow}/stop`
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
   * @param params - {@link VtctldStopWorkflowParams}; `keyspace` is required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link VtctldData}: What a command to the Vitess cluster of a branch answered.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  stopWorkflow(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    workflow: string,
    params: VtctldStopWorkflowParams,
    options?: RequestOptions,
  ): APIPromise<VtctldData> {
    return this._json('vtctld_stop_workflow', [organization, database, branch, workflow], { body: params }, options);
  }

  /**
   * List the keyspaces that Vitess knows.
   *
   * Returns the records of the keyspaces in Vitess's topology. They differ from those of the
   * keyspaces group and have no pages.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/keyspaces`
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
   * @param params - {@link VtctldListKeyspacesParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link VtctldData}: What a command to the Vitess cluster of a branch answered.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  listKeyspaces(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: VtctldListKeyspacesParams,
    options?: RequestOptions,
  ): APIPromise<VtctldData> {
    return this._json('vtctld_list_keyspaces', [organization, database, branch], { query: params }, options);
  }

  /**
   * Get the table routing rules in force.
   *
   * Returns the rules that lead queries for one table to another, such as those that a workflow
   * puts in place while its tables move. They are read from the running cluster.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/routing-rules`
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
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link VtctldData}: What a command to the Vitess cluster of a branch answered.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  getRoutingRules(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<VtctldData> {
    return this._json('vtctld_get_routing_rules', [organization, database, branch], { query: params }, options);
  }

  /**
   * Get the keyspace routing rules in force.
   *
   * Returns the rules that lead all queries for one keyspace to another. They are read from the
   * running cluster.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/keyspace-routing-rules`
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
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link VtctldData}: What a command to the Vitess cluster of a branch answered.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  getKeyspaceRoutingRules(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<VtctldData> {
    return this._json(
      'vtctld_get_keyspace_routing_rules',
      [organization, database, branch],
      { query: params },
      options,
    );
  }

  /**
   * Replace the keyspace routing rules.
   *
   * Replaces all keyspace routing rules of the branch; rules that are not in the new list are gone.
   * They decide where live queries go, so read the ones in force first.
   *
   * `PUT /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/keyspace-routing-rules`
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
   * @param params - {@link VtctldApplyKeyspaceRoutingRulesParams}; `rules`, `skip_rebuild` are
   *   required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link VtctldData}: What a command to the Vitess cluster of a branch answered.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  applyKeyspaceRoutingRules(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params: VtctldApplyKeyspaceRoutingRulesParams,
    options?: RequestOptions,
  ): APIPromise<VtctldData> {
    return this._json(
      'vtctld_apply_keyspace_routing_rules',
      [organization, database, branch],
      { body: params },
      options,
    );
  }

  /**
   * Get the record of a shard.
   *
   * Returns what Vitess's topology holds about a shard, among it its primary, its tablet controls
   * and the tables it denies.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/shard`
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
   * @param params - {@link VtctldGetShardParams}; `keyspace`, `shard` are required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link VtctldData}: What a command to the Vitess cluster of a branch answered.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  getShard(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params: VtctldGetShardParams,
    options?: RequestOptions,
  ): APIPromise<VtctldData> {
    return this._json('vtctld_get_shard', [organization, database, branch], { query: params }, options);
  }

  /**
   * Set which tables and traffic the tablets of a shard refuse.
   *
   * Changes the tablet controls of a shard, which Vitess uses to keep queries away from tables that
   * have moved. Meant for emergencies and for cleaning up after a finished MoveTables: a wrong
   * control makes tables unreachable. At least one of `denied_tables`, `remove` and
   * `disable_query_service` must be sent. Production branches need
   * `write_production_branch_topology`.
   *
   * `PUT /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/shard/tablet-control`
   *
   * Service token: any one of `write_branch_topology`, `write_production_branch_topology`.
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
   * @param params - {@link VtctldSetShardTabletControlParams}; `keyspace`, `shard`, `tablet_type`
   *   are required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link VtctldData}: What a command to the Vitess cluster of a branch answered.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  setShardTabletControl(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params: VtctldSetShardTabletControlParams,
    options?: RequestOptions,
  ): APIPromise<VtctldData> {
    return this._json('vtctld_set_shard_tablet_control', [organization, database, branch], { body: params }, options);
  }

  /**
   * Make the tablets of a shard read their state again.
   *
   * Tells all tablets of a shard to reload their records from the topology, so that changed tablet
   * controls take effect.
   *
   * `POST /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/shard/refresh-state`
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
   * @param params - {@link VtctldRefreshStateByShardParams}; `keyspace`, `shard` are required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link VtctldData}: What a command to the Vitess cluster of a branch answered.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  refreshShardState(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params: VtctldRefreshStateByShardParams,
    options?: RequestOptions,
  ): APIPromise<VtctldData> {
    return this._json('vtctld_refresh_state_by_shard', [organization, database, branch], { body: params }, options);
  }

  /**
   * Get the state of the throttler on a tablet.
   *
   * Returns what the throttler of one tablet measures and holds back: its metrics, thresholds, the
   * apps it throttles and its last checks.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/throttler/status`
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
   * @param params - {@link VtctldGetThrottlerStatusParams}; `tablet_alias` is required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link VtctldData}: What a command to the Vitess cluster of a branch answered.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  getThrottlerStatus(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params: VtctldGetThrottlerStatusParams,
    options?: RequestOptions,
  ): APIPromise<VtctldData> {
    return this._json('vtctld_get_throttler_status', [organization, database, branch], { query: params }, options);
  }

  /**
   * Ask the throttler of a tablet whether an app may go on.
   *
   * Runs the check that Vitess's own apps make before each batch of work, on behalf of an app, and
   * returns the decision with the metrics behind it.
   *
   * `POST /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/throttler/check`
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
   * @param params - {@link VtctldCheckThrottlerParams}; `tablet_alias` is required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link VtctldData}: What a command to the Vitess cluster of a branch answered.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  checkThrottler(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params: VtctldCheckThrottlerParams,
    options?: RequestOptions,
  ): APIPromise<VtctldData> {
    return this._json('vtctld_check_throttler', [organization, database, branch], { body: params }, options);
  }

  /**
   * Change the settings of the throttler of a keyspace.
   *
   * Changes the throttler of all tablets of a keyspace: whether it is on, its threshold, and rules
   * for single apps. What is left out stays as it is.
   *
   * `PUT /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/throttler/config`
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
   * @param params - {@link VtctldUpdateThrottlerConfigParams}; `keyspace` is required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link VtctldData}: What a command to the Vitess cluster of a branch answered.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  updateThrottlerConfig(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params: VtctldUpdateThrottlerConfigParams,
    options?: RequestOptions,
  ): APIPromise<VtctldData> {
    return this._json('vtctld_update_throttler_config', [organization, database, branch], { body: params }, options);
  }

  /**
   * Get a Vitess operation that runs in the background.
   *
   * Returns the state and, once it is done, the result or error of an operation. The calls of the
   * MoveTables group start such operations and return their identifiers.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/operations/{id}`
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
   * @param id - Identifier of the operation, as the call that started it returned.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link VtctldOperation}: A command to the Vitess cluster of a branch that runs in
   *   the background.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  getOperation(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    id: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<VtctldOperation> {
    return this._json('vtctld_get_operation', [organization, database, branch, id], { query: params }, options);
  }

  /**
   * Waits until the operation has done its work.
   *
   * Fails when it ended in another way; `error` of the operation says why. An operation has a time
   * limit of its own, `timeout`.
   *
   * It succeeds when `state` is `completed`. It fails when `state` is `failed` or `error` or
   * `canceled` or `cancelled`, or `completed` is `true`.
   *
   * Looks with
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/operations/{id}`
   * until then.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param id - Identifier of the operation, as the call that started it returned.
   * @param options - For this wait only: `timeout` in milliseconds, 30 minutes unless told
   *   otherwise; `interval`, the milliseconds between two looks; `onProgress`, called after every
   *   look with what it saw; a signal that ends it.
   * @returns {@link VtctldOperation}: A command to the Vitess cluster of a branch that runs in
   *   the background.
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
    options?: WaitOptions<VtctldOperation>,
  ): Promise<VtctldOperation> {
    return this._wait('vtctld_get_operation', 'wait_until_completed', [organization, database, branch, id], options);
  }
}
