// Generated from api/resources/data_topology.yaml by `cargo xtask codegen`. Do not edit.
// Data topologies: a method an operation.

import type { NoParams, OrganizationArgument, RequestOptions } from '../options.js';
import type { APIPromise } from '../promise.js';
import { Resource } from '../resource.js';
import type { NekiDataTopology } from '../types/index.js';

/** Arguments of {@link DataTopology.update}. */
export interface UpdateDataTopologyParams {
  /** The whole document, in the form of the reply. */
  data_topology: Record<string, unknown>;
}

/**
 * The document that tells a Neki (sharded Postgres) branch where its data is.
 *
 * It names shard groups, which map ranges of keys to shards, the shard indexes that compute the
 * keys, and which tables belong to which group. It does not create shards or tables; it says how
 * queries find them. A new branch has one shard group with one shard, to which everything belongs.
 */
export class DataTopology extends Resource {
  /**
   * Get the data topology of a branch.
   *
   * Returns the whole document and when it was last read from the cluster.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/data-topology`
   *
   * Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
   * `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches` (organization,
   * database), `read_branch` (branch).
   *
   * Databases: Neki.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link NekiDataTopology}: The data topology of a Neki branch.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  get(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<NekiDataTopology> {
    return this._json('get_data_topology', [organization, database, branch], { query: params }, options);
  }

  /**
   * Replace the data topology of a branch.
   *
   * Replaces the whole document; what is not in the new one is gone, so get it, change it and put
   * it back. It decides where queries go at once and moves no rows: place tables before they have
   * any, or move them with a migration. A document that is wrong is answered with 422.
   *
   * `PUT /organizations/{organization}/databases/{database}/branches/{branch}/data-topology`
   *
   * Service token: `create_branch`. OAuth: any one of `write_databases` (organization, database),
   * `write_branch` (branch).
   *
   * Databases: Neki.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param params - {@link UpdateDataTopologyParams}; `data_topology` is required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link NekiDataTopology}: The data topology of a Neki branch.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  update(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params: UpdateDataTopologyParams,
    options?: RequestOptions,
  ): APIPromise<NekiDataTopology> {
    return this._json('update_data_topology', [organization, database, branch], { body: params }, options);
  }
}
