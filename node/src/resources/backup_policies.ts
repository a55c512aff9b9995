// Generated from api/resources/backup_policies.yaml by `cargo xtask codegen`. Do not edit.
// Backup policies: a method an operation.

import type { NoParams, OrganizationArgument, RequestOptions } from '../options.js';
import type { PagePromise } from '../pages.js';
import type { APIPromise } from '../promise.js';
import { Resource } from '../resource.js';
import type { BackupPeriodUnit, BackupPolicy, BackupPolicyTarget } from '../types/index.js';

/** Arguments of {@link BackupPolicies.list}. */
export interface ListBackupPoliciesParams {
  /** Number of the page to return, counted from 1. */
  page?: number | undefined;
  /** How many items a page holds, at most 100. */
  per_page?: number | undefined;
}

/** Arguments of {@link BackupPolicies.create}. */
export interface CreateBackupPolicyParams {
  /** How long each backup is kept, counted in `retention_unit`. */
  retention_value: number;
  /** The unit of `retention_value`. */
  retention_unit: BackupPeriodUnit;
  /** How often a backup is made, as the distance between two counted in `frequency_unit`. */
  frequency_value: number;
  /** The unit of `frequency_value`, at most a month. */
  frequency_unit: BackupPeriodUnit;
  /** Name of the policy. The service makes one up when none is sent. */
  name?: string | undefined;
  /** Which branches the policy backs up. */
  target?: BackupPolicyTarget | undefined;
  /** Time of day in UTC at which the backup starts, as `HH:MM`. */
  schedule_time?: string | undefined;
  /** Day of the week on which the backup starts, from 0 for Sunday to 6 for Saturday. */
  schedule_day?: number | undefined;
  /** Week of the month in which the backup starts, from 0 for the first to 3 for the last. */
  schedule_week?: number | undefined;
}

/** Arguments of {@link BackupPolicies.update}. */
export interface UpdateBackupPolicyParams {
  /** Name of the policy. */
  name?: string | undefined;
  /** Which branches the policy backs up. */
  target?: BackupPolicyTarget | undefined;
  /** How long each backup is kept, counted in `retention_unit`. */
  retention_value?: number | undefined;
  /** The unit of `retention_value`. */
  retention_unit?: BackupPeriodUnit | undefined;
  /** How often a backup is made, as the distance between two counted in `frequency_unit`. */
  frequency_value?: number | undefined;
  /** The unit of `frequency_value`, at most a month. */
  frequency_unit?: BackupPeriodUnit | undefined;
  /** Time of day in UTC at which the backup starts, as `HH:MM`. */
  schedule_time?: string | undefined;
  /** Day of the week on which the backup starts, from 0 for Sunday to 6 for Saturday. */
  schedule_day?: number | undefined;
  /** Week of the month in which the backup starts, from 0 for the first to 3 for the last. */
  schedule_week?: number | undefined;
}

/**
 * The schedules by which the service backs up the branches of a database, and how long it keeps
 * each backup.
 *
 * Some the service insists on; others can be added for more frequent or longer-lived backups.
 */
export class BackupPolicies extends Resource {
  /**
   * List the backup policies of a database.
   *
   * Gives the schedules by which a database is backed up, page by page, with the times of the last
   * and the next backup.
   *
   * `GET /organizations/{organization}/databases/{database}/backup-policies`
   *
   * Service token: `read_backups`. OAuth: `read_backups` (organization, database).
   *
   * Databases: MySQL (Vitess), Postgres.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param params - {@link ListBackupPoliciesParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link BackupPolicy}; the first page
   *   for `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  list(
    organization: OrganizationArgument,
    database: string,
    params?: ListBackupPoliciesParams,
    options?: RequestOptions,
  ): PagePromise<BackupPolicy> {
    return this._list('list_backup_policies', [organization, database], { query: params }, options);
  }

  /**
   * Add a backup policy to a database.
   *
   * Adds a schedule for backups and returns it. The backups that it makes are billed by their size.
   * Combinations of frequency and retention that the service does not offer are answered with 422.
   *
   * `POST /organizations/{organization}/databases/{database}/backup-policies`
   *
   * Service token: `write_backups`. OAuth: `write_backups` (organization, database).
   *
   * Databases: MySQL (Vitess), Postgres.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param params - {@link CreateBackupPolicyParams}; `retention_value`, `retention_unit`,
   *   `frequency_value`, `frequency_unit` are required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link BackupPolicy}: A schedule by which the service makes backups of a database's
   *   branches, and how long it keeps them.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  create(
    organization: OrganizationArgument,
    database: string,
    params: CreateBackupPolicyParams,
    options?: RequestOptions,
  ): APIPromise<BackupPolicy> {
    return this._json('create_backup_policy', [organization, database], { body: params }, options);
  }

  /**
   * Get a backup policy.
   *
   * Gives one schedule of backups of a database.
   *
   * `GET /organizations/{organization}/databases/{database}/backup-policies/{id}`
   *
   * Service token: `read_backups`. OAuth: `read_backups` (organization, database).
   *
   * Databases: MySQL (Vitess), Postgres.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param id - Identifier of the policy, as `id` in the list of backup policies.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link BackupPolicy}: A schedule by which the service makes backups of a database's
   *   branches, and how long it keeps them.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  get(
    organization: OrganizationArgument,
    database: string,
    id: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<BackupPolicy> {
    return this._json('get_backup_policy', [organization, database, id], { query: params }, options);
  }

  /**
   * Change a backup policy.
   *
   * Changes the fields that are given, leaves the others, and returns the policy.
   *
   * `PATCH /organizations/{organization}/databases/{database}/backup-policies/{id}`
   *
   * Service token: `write_backups`. OAuth: `write_backups` (organization, database).
   *
   * Databases: MySQL (Vitess), Postgres.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param id - Identifier of the policy, as `id` in the list of backup policies.
   * @param params - {@link UpdateBackupPolicyParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link BackupPolicy}: A schedule by which the service makes backups of a database's
   *   branches, and how long it keeps them.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  update(
    organization: OrganizationArgument,
    database: string,
    id: string,
    params?: UpdateBackupPolicyParams,
    options?: RequestOptions,
  ): APIPromise<BackupPolicy> {
    return this._json('update_backup_policy', [organization, database, id], { body: params }, options);
  }

  /**
   * Delete a backup policy.
   *
   * Ends a schedule: no more backups are made by it. A policy whose `required` is true cannot be
   * deleted.
   *
   * `DELETE /organizations/{organization}/databases/{database}/backup-policies/{id}`
   *
   * Service token: `write_backups`. OAuth: `write_backups` (organization, database).
   *
   * Databases: MySQL (Vitess), Postgres.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param id - Identifier of the policy, as `id` in the list of backup policies.
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
    return this._empty('delete_backup_policy', [organization, database, id], { query: params }, options);
  }
}
