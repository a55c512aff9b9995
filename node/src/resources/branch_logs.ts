// Generated from api/resources/branch_logs.yaml by `cargo xtask codegen`. Do not edit.
// Branch logs: a method an operation.

import type { NoParams, OrganizationArgument, RequestOptions } from '../options.js';
import type { APIPromise } from '../promise.js';
import { Resource } from '../resource.js';
import type { LogSignature } from '../types/index.js';

/**
 * Access to the logs that the servers of a Postgres or Neki branch write.
 *
 * The logs are on another host; this group gives out the signed address to read them from.
 */
export class BranchLogs extends Resource {
  /**
   * Get a signed address for reading the logs of a branch.
   *
   * Returns an address from which the logs of the branch can be read for a limited time without
   * further credentials. Send no Authorization header there. What the address takes as a query is
   * not documented. MySQL branches have no such logs.
   *
   * `POST /organizations/{organization}/databases/{database}/branches/{branch}/logs/signatures`
   *
   * Databases: Postgres, Neki.
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
   * @returns {@link LogSignature}: A signed address for reading the logs of a branch.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  createSignature(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<LogSignature> {
    return this._json('create_log_signature', [organization, database, branch], { query: params }, options, 'url');
  }
}
