// Generated from api/resources/auth_attempt_exports.yaml by `cargo xtask codegen`. Do not edit.
// Authentication attempt reports: a method an operation.

import type { NoParams, OrganizationArgument, RequestOptions, WaitOptions } from '../options.js';
import type { APIPromise } from '../promise.js';
import { Resource } from '../resource.js';
import type { AuthAttemptExport, AuthAttemptExportFilters, AuthAttemptExportFormat } from '../types/index.js';

/** Arguments of {@link AuthAttemptExports.create}. */
export interface CreateAuthAttemptExportParams {
  /** Beginning of the time span to cover, itself included. A `Date`, or ISO 8601. */
  start_at: string | Date;
  /** End of the time span to cover, itself left out. A `Date`, or ISO 8601. */
  end_at: string | Date;
  /** Format of the attempts in the file. */
  format: AuthAttemptExportFormat;
  /** Which attempts to limit the report to. All attempts when left out. */
  filters?: AuthAttemptExportFilters | undefined;
}

/**
 * Reports on the attempts to log in to the Postgres branches of an organization: who tried from
 * which address, with which username, and whether they were let in.
 *
 * A report is made in the background and then lies ready as a ZIP archive for 24 hours. For
 * administrators of the organization, with a user token.
 */
export class AuthAttemptExports extends Resource {
  /**
   * Ask for a report on authentication attempts.
   *
   * Starts to put together a report on the attempts to log in to the Postgres branches of an
   * organization and returns it at once. Wait until it is ready before fetching the file. Only
   * administrators of the organization can ask for reports; service tokens cannot.
   *
   * `POST /organizations/{organization}/auth-attempt-exports`
   *
   * Extended: the service's official clients call this, but its published document does not have
   * it, so it can change without notice.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param params - {@link CreateAuthAttemptExportParams}; `start_at`, `end_at`, `format` are
   *   required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link AuthAttemptExport}: A report on attempts to log in to the Postgres branches
   *   of an organization, made in the background.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  create(
    organization: OrganizationArgument,
    params: CreateAuthAttemptExportParams,
    options?: RequestOptions,
  ): APIPromise<AuthAttemptExport> {
    return this._json('create_auth_attempt_export', [organization], { body: params }, options);
  }

  /**
   * Get a report on authentication attempts.
   *
   * Returns a report without its contents: its state, what it was asked for and until when it can
   * be fetched. Once it has expired the answer is 410, with the report as its body.
   *
   * `GET /organizations/{organization}/auth-attempt-exports/{export}`
   *
   * Extended: the service's official clients call this, but its published document does not have
   * it, so it can change without notice.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param export_ - Identifier of the report, from the reply that created it.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link AuthAttemptExport}: A report on attempts to log in to the Postgres branches
   *   of an organization, made in the background.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  get(
    organization: OrganizationArgument,
    export_: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<AuthAttemptExport> {
    return this._json('get_auth_attempt_export', [organization, export_], { query: params }, options);
  }

  /**
   * Waits until the file of the report can be fetched.
   *
   * Failure means that the report could not be made; `failure_reason` and `recovery_hint` say why
   * and what to do.
   *
   * It succeeds when `state` is `ready`. It fails when `state` is `failed`.
   *
   * Looks with `GET /organizations/{organization}/auth-attempt-exports/{export}` until then.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param export_ - Identifier of the report, from the reply that created it.
   * @param options - For this wait only: `timeout` in milliseconds, 30 minutes unless told
   *   otherwise; `interval`, the milliseconds between two looks; `onProgress`, called after every
   *   look with what it saw; a signal that ends it.
   * @returns {@link AuthAttemptExport}: A report on attempts to log in to the Postgres branches
   *   of an organization, made in the background.
   * @throws {@link WaitError} The time ran out, or what is waited for is not there or cannot
   *   happen any more.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  waitUntilReady(
    organization: OrganizationArgument,
    export_: string,
    options?: WaitOptions<AuthAttemptExport>,
  ): Promise<AuthAttemptExport> {
    return this._wait('get_auth_attempt_export', 'wait_until_ready', [organization, export_], options);
  }

  /**
   * Fetch a report on authentication attempts.
   *
   * Returns the file of a report that is ready: a ZIP archive with the attempts in the format that
   * was asked for and `manifest.json`, which records time span and filters. The service answers
   * with a redirect to a signed address on another host, which clients follow without credentials.
   * After 24 hours the answer is 410; ask for a new report.
   *
   * `GET /organizations/{organization}/auth-attempt-exports/{export}/download`
   *
   * Extended: the service's official clients call this, but its published document does not have
   * it, so it can change without notice.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param export_ - Identifier of the report, from the reply that created it.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns What was downloaded.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  download(
    organization: OrganizationArgument,
    export_: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<Uint8Array> {
    return this._bytes('download_auth_attempt_export', [organization, export_], { query: params }, options);
  }
}
