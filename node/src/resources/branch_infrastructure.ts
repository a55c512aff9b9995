// Generated from api/resources/branch_infrastructure.yaml by `cargo xtask codegen`. Do not edit.
// Branch infrastructure: a method an operation.

import type { NoParams, OrganizationArgument, RequestOptions } from '../options.js';
import type { PagePromise } from '../pages.js';
import type { APIPromise } from '../promise.js';
import { Resource } from '../resource.js';
import type { Infrastructure, TabletGroup } from '../types/index.js';

/** Arguments of {@link BranchInfrastructure.listTablets}. */
export interface ListBranchTabletsParams {
  /** Only tablets of the keyspace of this name. */
  keyspace?: string | undefined;
  /** Only tablets of the shard with this range, such as `-80`, or `-` for the only one. */
  shard?: string | undefined;
  /** Only tablets of this type, such as `primary` or `replica`. */
  tablet_type?: string | undefined;
  /** Only the tablets with these aliases, such as `zone1-0000000100`. */
  tablet_alias?: readonly string[] | undefined;
}

/**
 * The servers that a branch consists of: the pods of a MySQL (Vitess) branch, the nodes and
 * bouncers of a Postgres one, and the tablets of Vitess, whose aliases the Vitess operations take.
 */
export class BranchInfrastructure extends Resource {
  /**
   * Get the servers of a branch.
   *
   * Returns the servers of a branch and how they are. The fields differ with the engine of the
   * branch.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/infrastructure`
   *
   * Databases: MySQL (Vitess), Postgres.
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
   * @returns {@link Infrastructure}: The servers of a branch.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  get(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<Infrastructure> {
    return this._json('get_branch_infrastructure', [organization, database, branch], { query: params }, options);
  }

  /**
   * List the tablets of a branch.
   *
   * Returns the tablets of a MySQL branch, grouped by keyspace, shard and type, as a plain list
   * without pages. A tablet is a MySQL server with the Vitess process beside it. The filters narrow
   * each other down.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/tablets`
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
   * @param params - {@link ListBranchTabletsParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link TabletGroup}; the first page
   *   for `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  listTablets(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: ListBranchTabletsParams,
    options?: RequestOptions,
  ): PagePromise<TabletGroup> {
    return this._list('list_branch_tablets', [organization, database, branch], { query: params }, options);
  }
}
