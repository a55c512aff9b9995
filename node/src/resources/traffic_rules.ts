// Generated from api/resources/traffic_rules.yaml by `cargo xtask codegen`. Do not edit.
// Traffic rules: a method an operation.

import type { NoParams, OrganizationArgument, RequestOptions } from '../options.js';
import type { APIPromise } from '../promise.js';
import { Resource } from '../resource.js';
import type { TrafficRule, TrafficRuleKind } from '../types/index.js';

/** Arguments of {@link TrafficRules.create}. */
export interface CreateTrafficRuleParams {
  /**
   * Whether the budget is shared by all queries of the rule or kept for each value of its tags.
   * Official clients always send it.
   */
  kind?: TrafficRuleKind | undefined;
  /** Keyspace that the query of `fingerprint` runs in, as the insights of the branch give it. */
  keyspace?: string | undefined;
  /** Fingerprint of the query pattern, as the insights of the branch give it. */
  fingerprint?: string | undefined;
  /**
   * Tags that queries must carry, all of them. Each is either the identifier of a tag or the tag
   * itself as an object.
   */
  tags?: readonly unknown[] | undefined;
}

/**
 * The rules of a traffic budget of a Postgres branch: they say which queries its limits are for.
 *
 * A query counts when any one of the rules holds for it. The rules of a budget are listed in the
 * budget itself.
 */
export class TrafficRules extends Resource {
  /**
   * Add a rule to a traffic budget.
   *
   * Adds a rule that brings further queries under the traffic budget. Tags can be named only if
   * queries of late have carried them. The other rules stay.
   *
   * `POST /organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets/{budget_id}/rules`
   *
   * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
   * `write_database` (database).
   *
   * Databases: Postgres.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param budgetId - Identifier of the traffic budget that the rule belongs to.
   * @param params - {@link CreateTrafficRuleParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link TrafficRule}: A rule that says which queries a traffic budget is for.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  create(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    budgetId: string,
    params?: CreateTrafficRuleParams,
    options?: RequestOptions,
  ): APIPromise<TrafficRule> {
    return this._json('create_traffic_rule', [organization, database, branch, budgetId], { body: params }, options);
  }

  /**
   * Delete a rule of a traffic budget.
   *
   * Removes a rule, so that the queries that only it held for are limited by the budget no longer.
   *
   * `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets/{budget_id}/rules/{id}`
   *
   * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
   * `write_database` (database).
   *
   * Databases: Postgres.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param budgetId - Identifier of the traffic budget that the rule belongs to.
   * @param id - Identifier of the rule, as `id` in the rules of the budget.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns Nothing; the promise is fulfilled when the service has answered.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  delete(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    budgetId: string,
    id: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this._empty(
      'delete_traffic_rule',
      [organization, database, branch, budgetId, id],
      { query: params },
      options,
    );
  }
}
