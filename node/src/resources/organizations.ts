// Generated from api/resources/organizations.yaml by `cargo xtask codegen`. Do not edit.
// Organizations: a method an operation.

import type { NoParams, OrganizationArgument, RequestOptions } from '../options.js';
import type { CursorPage, PagePromise } from '../pages.js';
import type { APIPromise } from '../promise.js';
import { Resource } from '../resource.js';
import type { AuditLogEvent, ClusterSizeSku, DatabaseKind, Organization, Region } from '../types/index.js';

/** Arguments of {@link Organizations.list}. */
export interface ListOrganizationsParams {
  /** Number of the page to return, counted from 1. */
  page?: number | undefined;
  /** How many items a page holds, at most 100. */
  per_page?: number | undefined;
}

/** Arguments of {@link Organizations.update}. */
export interface UpdateOrganizationParams {
  /** Address that invoices are sent to. */
  billing_email?: string | undefined;
  /** Whether the identity provider decides the members' roles. Needs single sign-on. */
  idp_managed_roles?: boolean | undefined;
  /** Monthly budget in whole US dollars that alerts are measured against. */
  invoice_budget_amount?: number | undefined;
}

/** Arguments of {@link Organizations.listClusterSizes}. */
export interface ListClusterSizeSkusParams {
  /** Engine whose sizes are wanted. MySQL when left out. */
  engine?: DatabaseKind | undefined;
  /** Whether the reply includes prices. They are left out, or null, otherwise. */
  rates?: boolean | undefined;
  /**
   * Slug of the region whose sizes and prices are wanted, such as `us-east`. The organization's
   * default region when left out.
   */
  region?: string | undefined;
  /** Name of a database; restricts the reply to the sizes that its branches can take. */
  database?: string | undefined;
  /** True asks for Postgres sizes. The older form of `engine`; new code sends that. */
  postgresql?: boolean | undefined;
}

/** Arguments of {@link Organizations.listAuditLogs}. */
export interface ListAuditLogsParams {
  /**
   * Filters that an event must match, each a field and its value joined by a colon, such as
   * `audit_action:branch.deleted`.
   */
  filters?: readonly string[] | undefined;
  /** Cursor of the item after which the page starts, taken from `cursor_end` of the page before. */
  starting_after?: string | undefined;
  /**
   * Cursor of the item before which the page ends, taken from `cursor_start` of the page after; for
   * going backwards.
   */
  ending_before?: string | undefined;
  /** How many items a page holds, at most 100. */
  limit?: number | undefined;
}

/** Arguments of {@link Organizations.listRegions}. */
export interface ListRegionsForOrganizationParams {
  /** Number of the page to return, counted from 1. */
  page?: number | undefined;
  /** How many items a page holds, at most 100. */
  per_page?: number | undefined;
}

/**
 * An organization is the account that owns databases, members, service tokens and invoices.
 *
 * Its name is the first part of almost every path. The cluster sizes that it may buy are listed
 * here too.
 */
export class Organizations extends Resource {
  /**
   * List the organizations that the credential can see.
   *
   * Returns the organizations that the user behind the token is a member of. It is the usual first
   * call, to find out the name that other paths need.
   *
   * `GET /organizations`
   *
   * OAuth: `read_organizations` (user).
   *
   * @param params - {@link ListOrganizationsParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link Organization}; the first page
   *   for `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  list(params?: ListOrganizationsParams, options?: RequestOptions): PagePromise<Organization> {
    return this._list('list_organizations', [], { query: params }, options);
  }

  /**
   * Get an organization.
   *
   * Returns one organization with its plan, billing state and limits.
   *
   * `GET /organizations/{organization}`
   *
   * Service token: `read_organization`. OAuth: any one of `read_organizations` (user),
   * `read_organization` (organization).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link Organization}: An organization: the account that owns databases and pays for
   *   them.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  get(organization?: OrganizationArgument, params?: NoParams, options?: RequestOptions): APIPromise<Organization> {
    return this._json('get_organization', [organization], { query: params }, options);
  }

  /**
   * Change the settings of an organization.
   *
   * Changes the settings that are given, leaves the others, and returns the organization. Its name
   * cannot be changed here.
   *
   * `PATCH /organizations/{organization}`
   *
   * OAuth: `write_organization` (organization).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param params - {@link UpdateOrganizationParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link Organization}: An organization: the account that owns databases and pays for
   *   them.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  update(
    organization?: OrganizationArgument,
    params?: UpdateOrganizationParams,
    options?: RequestOptions,
  ): APIPromise<Organization> {
    return this._json('update_organization', [organization], { body: params }, options);
  }

  /**
   * List the cluster sizes that can be chosen.
   *
   * Returns the sizes that `cluster_size` of a new database or branch can name, smallest first by
   * `sort_order`, as one plain list without pages. Sizes differ between engines and regions; prices
   * are included only when asked for with `rates`.
   *
   * `GET /organizations/{organization}/cluster-size-skus`
   *
   * Service token: `read_organization`. OAuth: any one of `read_organizations` (user),
   * `read_organization` (organization).
   *
   * Databases: MySQL (Vitess), Postgres.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param params - {@link ListClusterSizeSkusParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link ClusterSizeSku}; the first
   *   page for `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  listClusterSizes(
    organization?: OrganizationArgument,
    params?: ListClusterSizeSkusParams,
    options?: RequestOptions,
  ): PagePromise<ClusterSizeSku> {
    return this._list('list_cluster_size_skus', [organization], { query: params }, options);
  }

  /**
   * List what was done in an organization.
   *
   * Returns the events of the audit log: who created, changed or deleted what, when and from where.
   * Pages go by cursor.
   *
   * `GET /organizations/{organization}/audit-log`
   *
   * Service token: `read_audit_logs`.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param params - {@link ListAuditLogsParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link AuditLogEvent}; the first page
   *   for `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  listAuditLogs(
    organization?: OrganizationArgument,
    params?: ListAuditLogsParams,
    options?: RequestOptions,
  ): PagePromise<AuditLogEvent, CursorPage<AuditLogEvent>> {
    return this._cursor('list_audit_logs', [organization], { query: params }, options);
  }

  /**
   * List the regions that an organization can use.
   *
   * Returns the regions in which the organization's databases can be placed. `current_default`
   * marks the one that is used when a new database names none.
   *
   * `GET /organizations/{organization}/regions`
   *
   * Service token: `read_organization`. OAuth: any one of `read_organizations` (user),
   * `read_organization` (organization).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param params - {@link ListRegionsForOrganizationParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link Region}; the first page for
   *   `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  listRegions(
    organization?: OrganizationArgument,
    params?: ListRegionsForOrganizationParams,
    options?: RequestOptions,
  ): PagePromise<Region> {
    return this._list('list_regions_for_organization', [organization], { query: params }, options);
  }
}
