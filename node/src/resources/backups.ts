// Generated from api/resources/backups.yaml by `cargo xtask codegen`. Do not edit.
// Backups: a method an operation.

import type { DeletionWaitOptions, NoParams, OrganizationArgument, RequestOptions, WaitOptions } from '../options.js';
import type { PagePromise } from '../pages.js';
import type { APIPromise } from '../promise.js';
import { Resource } from '../resource.js';
import type { Backup, BackupPeriodUnit, BackupState } from '../types/index.js';

/** Arguments of {@link Backups.list}. */
export interface ListBackupsParams {
  /**
   * Whether to list every backup instead of the service's usual selection. The service does not say
   * more about that selection.
   */
  all?: boolean | undefined;
  /** Only backups in this state. */
  state?: BackupState | undefined;
  /** Only backups made by this backup policy, given by its identifier. */
  policy?: string | undefined;
  /** Only backups from this moment on, as a date or an RFC 3339 timestamp. */
  from?: string | undefined;
  /** Only backups up to this moment, as a date or an RFC 3339 timestamp. */
  to?: string | undefined;
  /**
   * Only backups that were being made then. A single RFC 3339 timestamp, or a range written
   * `start..end` such as `2026-03-01T00:00:00Z..2026-03-02T00:00:00Z`.
   */
  running_at?: string | undefined;
  /** Whether to list only backups of production branches (true) or only those of development branches (false). */
  production?: boolean | undefined;
  /** Number of the page to return, counted from 1. */
  page?: number | undefined;
  /** How many items a page holds, at most 100. */
  per_page?: number | undefined;
}

/** Arguments of {@link Backups.create}. */
export interface CreateBackupParams {
  /** Name of the backup. The service makes one up when none is sent. */
  name?: string | undefined;
  /** The unit of `retention_value`. Send both or neither. */
  retention_unit?: BackupPeriodUnit | undefined;
  /** How long to keep the backup, counted in `retention_unit`. 6 with `hour` means six hours. */
  retention_value?: number | undefined;
  /**
   * Whether to begin at once, even at the cost of the database's speed while the backup is made.
   * Postgres databases do not support it.
   */
  emergency?: boolean | undefined;
}

/** Arguments of {@link Backups.update}. */
export interface UpdateBackupParams {
  /** Whether the backup is guarded against deletion. */
  protected?: boolean | undefined;
}

/**
 * Copies of a branch's data at one moment, made by a backup policy or on request.
 *
 * A backup can be restored into a new branch until it expires. Making one takes minutes for small
 * databases and up to half a day for large ones.
 */
export class Backups extends Resource {
  /**
   * List the backups of a branch.
   *
   * Gives the backups of a branch, page by page. The filters can be combined. A token without the
   * access may get an empty list instead of an error.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/backups`
   *
   * Service token: `read_backups`. OAuth: `read_backups` (organization, database, branch).
   *
   * Databases: MySQL (Vitess), Postgres.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param params - {@link ListBackupsParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link Backup}; the first page for
   *   `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  list(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: ListBackupsParams,
    options?: RequestOptions,
  ): PagePromise<Backup> {
    return this._list('list_backups', [organization, database, branch], { query: params }, options);
  }

  /**
   * Start a backup of a branch.
   *
   * Starts a backup and returns it at once, still `pending`. Poll it until its state is `success`;
   * that can take hours for a large database. Without a retention the backup is kept as long as the
   * service's default for backups on request.
   *
   * `POST /organizations/{organization}/databases/{database}/branches/{branch}/backups`
   *
   * Service token: `write_backups`. OAuth: `write_backups` (organization, database, branch).
   *
   * Databases: MySQL (Vitess), Postgres.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param params - {@link CreateBackupParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link Backup}: A copy of a branch's data at one moment, from which a new branch can
   *   be restored.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  create(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    params?: CreateBackupParams,
    options?: RequestOptions,
  ): APIPromise<Backup> {
    return this._json('create_backup', [organization, database, branch], { body: params }, options);
  }

  /**
   * Get a backup.
   *
   * Gives one backup of a branch with its state, sizes and retention.
   *
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/backups/{id}`
   *
   * Service token: `read_backups`. OAuth: `read_backups` (organization, database, branch).
   *
   * Databases: MySQL (Vitess), Postgres.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param id - Identifier of the backup, as `id` in the list of backups.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link Backup}: A copy of a branch's data at one moment, from which a new branch can
   *   be restored.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  get(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    id: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<Backup> {
    return this._json('get_backup', [organization, database, branch, id], { query: params }, options);
  }

  /**
   * Waits until the backup has been made.
   *
   * Fails when it failed, was canceled or was passed over. Large databases take hours, so the
   * default limit is twelve hours.
   *
   * It succeeds when `state` is `success`. It fails when `state` is `failed` or `canceled` or
   * `ignored`.
   *
   * Looks with
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/backups/{id}` until
   * then.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param id - Identifier of the backup, as `id` in the list of backups.
   * @param options - For this wait only: `timeout` in milliseconds, 12 hours unless told
   *   otherwise; `interval`, the milliseconds between two looks; `onProgress`, called after every
   *   look with what it saw; a signal that ends it.
   * @returns {@link Backup}: A copy of a branch's data at one moment, from which a new branch can
   *   be restored.
   * @throws {@link WaitError} The time ran out, or what is waited for is not there or cannot
   *   happen any more.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  waitUntilComplete(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    id: string,
    options?: WaitOptions<Backup>,
  ): Promise<Backup> {
    return this._wait('get_backup', 'wait_until_complete', [organization, database, branch, id], options);
  }

  /**
   * Waits until the service no longer knows the backup.
   *
   * It succeeds when the service answers 404.
   *
   * Looks with
   * `GET /organizations/{organization}/databases/{database}/branches/{branch}/backups/{id}` until
   * then.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param id - Identifier of the backup, as `id` in the list of backups.
   * @param options - For this wait only: `timeout` in milliseconds, 30 minutes unless told
   *   otherwise; `interval`, the milliseconds between two looks; `missingOk`, whether what is not
   *   there at the first look counts as deleted; `onProgress`, called after every look with what it
   *   saw; a signal that ends it.
   * @returns Nothing; the promise is fulfilled when it is gone.
   * @throws {@link WaitError} The time ran out, or what is waited for is not there or cannot
   *   happen any more.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  waitUntilDeleted(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    id: string,
    options?: DeletionWaitOptions<Backup>,
  ): Promise<void> {
    return this._waitGone('get_backup', 'wait_until_deleted', [organization, database, branch, id], options);
  }

  /**
   * Delete a backup.
   *
   * Deletes a backup and its stored data for good. The service keeps backups that are `protected`
   * or `required`. A backup of a production branch needs the access
   * `delete_production_branch_backups`.
   *
   * `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/backups/{id}`
   *
   * Service token: any one of `delete_backups`, `delete_production_branch_backups`. OAuth: any one
   * of `delete_backups` (organization, database, branch), `delete_production_branch_backups`
   * (organization, database).
   *
   * Databases: MySQL (Vitess), Postgres.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param id - Identifier of the backup, as `id` in the list of backups.
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
    id: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this._empty('delete_backup', [organization, database, branch, id], { query: params }, options);
  }

  /**
   * Guard a backup against deletion or let go of it.
   *
   * Changes the fields that are given and returns the backup.
   *
   * `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/backups/{id}`
   *
   * Service token: `write_backups`. OAuth: `write_backups` (organization, database, branch).
   *
   * Databases: MySQL (Vitess), Postgres.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param branch - Name of the branch, such as `main`.
   * @param id - Identifier of the backup, as `id` in the list of backups.
   * @param params - {@link UpdateBackupParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link Backup}: A copy of a branch's data at one moment, from which a new branch can
   *   be restored.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  update(
    organization: OrganizationArgument,
    database: string,
    branch: string,
    id: string,
    params?: UpdateBackupParams,
    options?: RequestOptions,
  ): APIPromise<Backup> {
    return this._json('update_backup', [organization, database, branch, id], { body: params }, options);
  }
}
