// Generated from api/resources/gates.yaml by `cargo xtask codegen`. Do not edit.
// Gates: a method an operation.

import type { OrganizationArgument, RequestOptions, WaitOptions } from '../options.js';
import { split } from '../options.js';
import type { APIPromise } from '../promise.js';
import { Resource } from '../resource.js';
import type { Gate } from '../types/index.js';

/** Arguments of {@link Gates.get}. */
export interface GetGateParams {
  /** The day. */
  day: string;
}

/** Arguments of {@link Gates.update}. */
export interface UpdateGateParams {
  /** The moment from which it holds. A `Date`, or ISO 8601. */
  from?: string | Date | undefined;
  /** Whether it holds for the gates that come after. */
  default?: boolean | undefined;
  /** Its number. Null takes it away. */
  'gate-number'?: number | null | undefined;
  /** When it is closed. A `Date`, or ISO 8601. */
  closed_at?: readonly (string | Date)[] | undefined;
}

/**
 * Gates let people in.
 *
 * They are shut at night.
 */
export class Gates extends Resource {
  /**
   * Get a gate.
   *
   * Returns a gate as it is on a day.
   *
   * `GET /organizations/{organization}/gates/{export}`
   *
   * @param organization - Name of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param export_ - Name of the gate.
   * @param params - {@link GetGateParams}; `day` is required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link Gate}: A gate.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  get(
    organization: OrganizationArgument,
    export_: string,
    params: GetGateParams,
    options?: RequestOptions,
  ): APIPromise<Gate> {
    return this._json('get_gate', [organization, export_], { query: params }, options);
  }

  /**
   * Waits until the gate is unlocked.
   *
   * It succeeds when `state` is `unlocked`.
   *
   * Looks with `GET /organizations/{organization}/gates/{export}` until then.
   *
   * @param organization - Name of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param export_ - Name of the gate.
   * @param params - {@link GetGateParams}; `day` is required.
   * @param options - For this wait only: `timeout` in milliseconds, 1 minute unless told
   *   otherwise; `interval`, the milliseconds between two looks; `onProgress`, called after every
   *   look with what it saw; a signal that ends it.
   * @returns {@link Gate}: A gate.
   * @throws {@link WaitError} The time ran out, or what is waited for is not there or cannot
   *   happen any more.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  waitUntilUnlocked(
    organization: OrganizationArgument,
    export_: string,
    params: Pick<GetGateParams, 'day'>,
    options?: WaitOptions<Gate>,
  ): Promise<Gate> {
    return this._wait('get_gate', 'wait_until_unlocked', [organization, export_], options, params);
  }

  /**
   * Change a gate.
   *
   * Changes what is given, and returns the gate.
   *
   * `PATCH /organizations/{organization}/gates/{export}`
   *
   * @param organization - Name of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param export_ - Name of the gate.
   * @param params - {@link UpdateGateParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link Gate}: A gate.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  update(
    organization: OrganizationArgument,
    export_: string,
    params?: UpdateGateParams,
    options?: RequestOptions,
  ): APIPromise<Gate> {
    return this._json('update_gate', [organization, export_], split(params, ['from', 'default']), options);
  }
}
