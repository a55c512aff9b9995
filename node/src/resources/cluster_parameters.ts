// Generated from api/resources/cluster_parameters.yaml by `cargo xtask codegen`. Do not edit.
// Cluster parameters: a method an operation.

import type { OrganizationArgument, RequestOptions } from '../options.js';
import type { PagePromise } from '../pages.js';
import { Resource } from '../resource.js';
import type { ClusterParameter } from '../types/index.js';

/** Arguments of {@link ClusterParameters.list}. */
export interface ListParametersParams {
  /** True asks for the settings of extensions, false for the others. The service publishes nothing about it. */
  extension?: boolean | undefined;
  /**
   * True asks for the settings that the service counts as internal, false for the others. The
   * service publishes nothing about it.
   */
  internal?: boolean | undefined;
}

/**
 * The settings of a Postgres branch: of Postgres itself, of Patroni, which keeps the cluster
 * available, and of the PgBouncer that comes with every branch.
 *
 * They are read here and changed with a branch change.
 */
export class ClusterParameters extends Resource {
  /**
   * List the settings of a Postgres branch.
   *
   * Returns every setting that can be seen, with its limits, default and present value, as one
   * plain list without pages. To change some, start a branch change whose `parameters` names them
   * under their `namespace`.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/parameters`
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
   * @param params - {@link ListParametersParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link ClusterParameter}; the first
   *   page for `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  list(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: ListParametersParams,
    options?: RequestOptions,
  ): PagePromise<ClusterParameter> {
    return this._list('list_parameters', [organization, database, branch], { query: params }, options);
  }
}
