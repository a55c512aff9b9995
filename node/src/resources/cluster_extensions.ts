// Generated from api/resources/cluster_extensions.yaml by `cargo xtask codegen`. Do not edit.
// Cluster extensions: a method an operation.

import type { NoParams, OrganizationArgument, RequestOptions } from '../options.js';
import type { PagePromise } from '../pages.js';
import { Resource } from '../resource.js';
import type { ClusterExtension } from '../types/index.js';

/**
 * The Postgres extensions that a branch can use, such as `pgvector` or `pg_stat_statements`.
 *
 * Most are created in the database with SQL; some must first be loaded by the server, which a
 * branch change does by setting their parameters.
 */
export class ClusterExtensions extends Resource {
  /**
   * List the extensions of a Postgres branch.
   *
   * Returns every extension that the service knows for the branch, also those that are not
   * available to it, as one plain list without pages. Each comes with its parameters.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/extensions`
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
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link ClusterExtension}; the first
   *   page for `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  list(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: NoParams,
    options?: RequestOptions,
  ): PagePromise<ClusterExtension> {
    return this._list('list_extensions', [organization, database, branch], { query: params }, options);
  }
}
