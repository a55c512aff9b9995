// Generated from api/resources/maintenance_schedules.yaml by `cargo xtask codegen`. Do not edit.
// Maintenance schedules: a method an operation.

import type { NoParams, OrganizationArgument, RequestOptions } from '../options.js';
import type { PagePromise } from '../pages.js';
import type { APIPromise } from '../promise.js';
import { Resource } from '../resource.js';
import type { MaintenanceSchedule, MaintenanceWindow } from '../types/index.js';

/** Arguments of {@link MaintenanceSchedules.list}. */
export interface ListMaintenanceSchedulesParams {
  /** Number of the page to return, counted from 1. */
  page?: number | undefined;
  /** How many items a page holds, at most 100. */
  per_page?: number | undefined;
}

/** Arguments of {@link MaintenanceSchedules.listWindows}. */
export interface ListMaintenanceWindowsParams {
  /** Number of the page to return, counted from 1. */
  page?: number | undefined;
  /** How many items a page holds, at most 100. */
  per_page?: number | undefined;
}

/**
 * A maintenance schedule says when the service may work on the clusters of a MySQL (Vitess)
 * database: install new versions of Vitess and MySQL, and carry out changes of sizes that have been
 * asked for.
 *
 * For Enterprise plans. Schedules can be read here; they are changed in the dashboard.
 */
export class MaintenanceSchedules extends Resource {
  /**
   * List the maintenance schedules of a database.
   *
   * Returns the maintenance schedules of a MySQL database on an Enterprise plan, page by page.
   *
   * `GET /organizations/{organization}/databases/{database}/maintenance-schedules`
   *
   * Service token: `read_database`. OAuth: any one of `read_databases` (organization),
   * `read_database` (database).
   *
   * Databases: MySQL (Vitess).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param params - {@link ListMaintenanceSchedulesParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link MaintenanceSchedule}; the
   *   first page for `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  list(
    organization: OrganizationArgument,
    database: string,
    params?: ListMaintenanceSchedulesParams,
    options?: RequestOptions,
  ): PagePromise<MaintenanceSchedule> {
    return this._list('list_maintenance_schedules', [organization, database], { query: params }, options);
  }

  /**
   * Get a maintenance schedule.
   *
   * Returns one maintenance schedule: when its windows are, and which updates wait for the next
   * one.
   *
   * `GET /organizations/{organization}/databases/{database}/maintenance-schedules/{id}`
   *
   * Service token: `read_database`. OAuth: any one of `read_databases` (organization),
   * `read_database` (database).
   *
   * Databases: MySQL (Vitess).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param id - Identifier of the maintenance schedule.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link MaintenanceSchedule}: When the service may update the clusters of a database
   *   and carry out changes of their size and settings.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  get(
    organization: OrganizationArgument,
    database: string,
    id: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<MaintenanceSchedule> {
    return this._json('get_maintenance_schedule', [organization, database, id], { query: params }, options);
  }

  /**
   * List the windows of a maintenance schedule.
   *
   * Returns the maintenance windows of a schedule, page by page, with when the maintenance in them
   * began and ended.
   *
   * `GET /organizations/{organization}/databases/{database}/maintenance-schedules/{id}/windows`
   *
   * Service token: `read_database`. OAuth: any one of `read_databases` (organization),
   * `read_database` (database).
   *
   * Databases: MySQL (Vitess).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param id - Identifier of the maintenance schedule.
   * @param params - {@link ListMaintenanceWindowsParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link MaintenanceWindow}; the first
   *   page for `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  listWindows(
    organization: OrganizationArgument,
    database: string,
    id: string,
    params?: ListMaintenanceWindowsParams,
    options?: RequestOptions,
  ): PagePromise<MaintenanceWindow> {
    return this._list('list_maintenance_windows', [organization, database, id], { query: params }, options);
  }
}
