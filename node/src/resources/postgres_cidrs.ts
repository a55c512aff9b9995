// Generated from api/resources/postgres_cidrs.yaml by `cargo xtask codegen`. Do not edit.
// IP restrictions: a method an operation.

import type { NoParams, OrganizationArgument, RequestOptions } from '../options.js';
import type { PagePromise } from '../pages.js';
import type { APIPromise } from '../promise.js';
import { Resource } from '../resource.js';
import type { PostgresCidr } from '../types/index.js';

/** Arguments of {@link PostgresCidrs.list}. */
export interface ListDatabasePostgresCidrsParams {
  /** Number of the page to return, counted from 1. */
  page?: number | undefined;
  /** How many items a page holds, at most 100. */
  per_page?: number | undefined;
}

/** Arguments of {@link PostgresCidrs.create}. */
export interface CreateDatabasePostgresCidrParams {
  /** IPv4 addresses and CIDR ranges that may connect, such as `203.0.113.0/24` or `198.51.100.7/32`. At least one. */
  cidrs: readonly string[];
  /** Name of the Postgres schema that the rule is for. Left out or empty for all schemas. */
  schema?: string | undefined;
  /** Name of the Postgres role that the rule is for. Left out or empty for all roles. */
  role?: string | undefined;
  /** Note for people about what the addresses are, such as `office network`. */
  description?: string | undefined;
}

/** Arguments of {@link PostgresCidrs.update}. */
export interface UpdateDatabasePostgresCidrParams {
  /** Name of the Postgres schema that the rule is for. Empty for all schemas. */
  schema?: string | undefined;
  /** Name of the Postgres role that the rule is for. Empty for all roles. */
  role?: string | undefined;
  /** All IPv4 addresses and CIDR ranges that may connect, such as `203.0.113.0/24`. */
  cidrs?: readonly string[] | undefined;
  /** Note for people about what the addresses are, such as `office network`. */
  description?: string | undefined;
}

/**
 * Rules that say from which addresses a Postgres database may be reached.
 *
 * A database without any rule is reachable from everywhere. Each rule lists address ranges and
 * holds for one schema or all, and for one role or all.
 */
export class PostgresCidrs extends Resource {
  /**
   * List the IP restrictions of a database.
   *
   * Gives the rules of a Postgres database that say from which addresses it may be reached, page by
   * page.
   *
   * `GET /organizations/{organization}/databases/{database}/cidrs`
   *
   * Service token: any one of `read_database`, `read_databases`. OAuth: any one of `read_databases`
   * (organization), `read_database` (database).
   *
   * Databases: Postgres.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param params - {@link ListDatabasePostgresCidrsParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link PostgresCidr}; the first page
   *   for `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  list(
    organization: OrganizationArgument,
    database: string,
    params?: ListDatabasePostgresCidrsParams,
    options?: RequestOptions,
  ): PagePromise<PostgresCidr> {
    return this._list('list_database_postgres_cidrs', [organization, database], { query: params }, options);
  }

  /**
   * Restrict a database to some addresses.
   *
   * Adds a rule that lets the listed addresses reach a Postgres database. The first rule shuts out
   * every other address, so include your own. Malformed ranges are answered with 422.
   *
   * `POST /organizations/{organization}/databases/{database}/cidrs`
   *
   * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
   * `write_database` (database).
   *
   * Databases: Postgres.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param params - {@link CreateDatabasePostgresCidrParams}; `cidrs` is required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link PostgresCidr}: A rule that says from which addresses a Postgres database may
   *   be reached.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  create(
    organization: OrganizationArgument,
    database: string,
    params: CreateDatabasePostgresCidrParams,
    options?: RequestOptions,
  ): APIPromise<PostgresCidr> {
    return this._json('create_database_postgres_cidr', [organization, database], { body: params }, options);
  }

  /**
   * Remove an IP restriction.
   *
   * Removes one rule from a Postgres database. When it was the last one, the database can be
   * reached from everywhere again.
   *
   * `DELETE /organizations/{organization}/databases/{database}/cidrs/{id}`
   *
   * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
   * `write_database` (database).
   *
   * Databases: Postgres.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param id - Identifier of the rule, as `id` in the list of rules.
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
    id: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this._empty('delete_database_postgres_cidr', [organization, database, id], { query: params }, options);
  }

  /**
   * Get an IP restriction.
   *
   * Gives one rule of a Postgres database that says from which addresses it may be reached.
   *
   * `GET /organizations/{organization}/databases/{database}/cidrs/{id}`
   *
   * Service token: any one of `read_database`, `read_databases`. OAuth: any one of `read_databases`
   * (organization), `read_database` (database).
   *
   * Databases: Postgres.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param id - Identifier of the rule, as `id` in the list of rules.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link PostgresCidr}: A rule that says from which addresses a Postgres database may
   *   be reached.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  get(
    organization: OrganizationArgument,
    database: string,
    id: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<PostgresCidr> {
    return this._json('get_database_postgres_cidr', [organization, database, id], { query: params }, options);
  }

  /**
   * Change an IP restriction.
   *
   * Changes the fields of a rule that are given and returns the rule. `cidrs` replaces the whole
   * list, so send the addresses that are to stay as well.
   *
   * `PATCH /organizations/{organization}/databases/{database}/cidrs/{id}`
   *
   * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
   * `write_database` (database).
   *
   * Databases: Postgres.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param id - Identifier of the rule, as `id` in the list of rules.
   * @param params - {@link UpdateDatabasePostgresCidrParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link PostgresCidr}: A rule that says from which addresses a Postgres database may
   *   be reached.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  update(
    organization: OrganizationArgument,
    database: string,
    id: string,
    params?: UpdateDatabasePostgresCidrParams,
    options?: RequestOptions,
  ): APIPromise<PostgresCidr> {
    return this._json('update_database_postgres_cidr', [organization, database, id], { body: params }, options);
  }
}
