// Generated from api/resources/planned_reparent.yaml by `cargo xtask codegen`. Do not edit.
// Planned reparents: a method an operation.

import type { NoParams, OrganizationArgument, RequestOptions, WaitOptions } from '../options.js';
import type { APIPromise } from '../promise.js';
import { Resource } from '../resource.js';
import type { VtctldOperation } from '../types/index.js';

/** Arguments of {@link PlannedReparent.create}. */
export interface PlannedReparentCreateParams {
  /** Name of the keyspace that the shard belongs to. */
  keyspace: string;
  /** Range of the shard, such as `-80`, or `-` for the only one. */
  shard: string;
  /** Alias of the replica that becomes the primary, such as `zone1-0000000101`. */
  new_primary: string;
}

/**
 * Makes a chosen replica the primary of a shard of a MySQL (Vitess) branch, while both it and the
 * present primary are healthy, for maintenance that is planned.
 *
 * Writes to the shard are interrupted for a moment and transactions that are under way may fail, so
 * clients must try again; prefer a quiet time.
 */
export class PlannedReparent extends Resource {
  /**
   * Make a replica the primary of its shard.
   *
   * Starts the change of the primary and returns the operation that carries it out in the
   * background. The list of tablets of the branch has the aliases. Production branches need
   * `write_production_branch_topology`.
   *
   * `POST /organizations/{organization}/databases/{database}/branches/{branch}/planned-reparent`
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
   * @param params - {@link PlannedReparentCreateParams}; `keyspace`, `shard`, `new_primary` are
   *   required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link VtctldOperation}: A command to the Vitess cluster of a branch that runs in
   *   the background.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  create(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params: PlannedReparentCreateParams,
    options?: RequestOptions,
  ): APIPromise<VtctldOperation> {
    return this._json('planned_reparent_create', [organization, database, branch], { body: params }, options);
  }

  /**
   * Get a planned reparent.
   *
   * Returns the state of a change of the primary and, once it is done, its result or error.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/planned-reparent/{id}`
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
  get(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    id: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<VtctldOperation> {
    return this._json('planned_reparent_get', [organization, database, branch, id], { query: params }, options);
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
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/planned-reparent/{id}`
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
    return this._wait('planned_reparent_get', 'wait_until_completed', [organization, database, branch, id], options);
  }
}
