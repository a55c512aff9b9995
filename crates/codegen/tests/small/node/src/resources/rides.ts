// Generated from api/resources/rides.yaml by `cargo xtask codegen`. Do not edit.
// Rides: a method an operation.

import type { DeletionWaitOptions, NoParams, OrganizationArgument, RequestOptions, WaitOptions } from '../options.js';
import type { PagePromise } from '../pages.js';
import type { APIPromise } from '../promise.js';
import { Resource } from '../resource.js';
import type { Ride, RideKind, WheelInput } from '../types/index.js';

/** Arguments of {@link Rides.list}. */
export interface ListRidesParams {
  /** Only rides built since this moment. A `Date`, or ISO 8601. */
  since: string | Date;
  /** Only these kinds. */
  kinds?: readonly RideKind[] | undefined;
  /** Only rides with all of these tags. */
  tags?: readonly string[] | undefined;
  /** How long a ride may take, in minutes. */
  timeout?: number | undefined;
  /** Number of the page. */
  page?: number | undefined;
  /** How many items a page holds. */
  per_page?: number | undefined;
}

/** Arguments of {@link Rides.create}. */
export interface CreateRideParams {
  /** Its name. */
  name: string;
  /** Its kind. */
  kind: RideKind;
  /** Its height in metres. */
  height: number;
  /** Its speed. */
  speed: number;
  /** Whether it opens by itself. */
  open: boolean;
  /** When it opens. A `Date`, or ISO 8601. */
  opened_at: string | Date;
  /** Its wheels. */
  wheels: readonly WheelInput[];
  /** A note. Null takes it away. */
  note?: string | null | undefined;
  /** Who owns it. */
  owner_id?: string | undefined;
  /** The code that starts it. A secret: nothing of this package prints it. */
  code?: string | undefined;
  /** When it closes. Null for never. A `Date`, or ISO 8601. */
  closes_at?: string | Date | null | undefined;
  /** Other kinds that it counts as. */
  kinds?: readonly RideKind[] | undefined;
  /** Other names. Null takes them away. */
  names?: readonly string[] | null | undefined;
  /** Whatever else. */
  options?: Record<string, unknown> | undefined;
  /** Any value. */
  value?: unknown;
  /** Labels. */
  labels?: Record<string, string> | undefined;
  /** A number or a word. */
  answer?: string | number | boolean | undefined;
  /** How many pages its manual has. */
  pages?: number | undefined;
}

/** Rides go round, up and down. */
export class Rides extends Resource {
  /**
   * List the rides.
   *
   * Returns the rides that are_open, fastest first. See https://fair.example/rides for [pictures]
   * of \<each\>.
   *
   * `GET /organizations/{organization}/branches/{branch}/rides`
   *
   * Service token: any one of `read_rides`, `write_rides`. OAuth: any one of `read_rides`
   * (organization, branch), `read_ride` (branch).
   *
   * Databases: MySQL (Vitess), Postgres.
   *
   * @param organization - Name of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param branch - Name of the branch of the fair.
   * @param params - {@link ListRidesParams}; `since` is required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link Ride}; the first page for
   *   `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  list(
    organization: OrganizationArgument,
    branch: string,
    params: ListRidesParams,
    options?: RequestOptions,
  ): PagePromise<Ride> {
    return this._list('list_rides', [organization, branch], { query: params }, options, 'code');
  }

  /**
   * Build a ride.
   *
   * Builds a ride and returns it at once.
   *
   * - It opens by itself.
   * - It closes when somebody presses the button, which is a long sentence so that it has to go on
   *   in the next line.
   *
   * `POST /organizations/{organization}/branches/{branch}/rides`
   *
   * Service token: `write_rides`.
   *
   * @param organization - Name of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param branch - Name of the branch of the fair.
   * @param params - {@link CreateRideParams}; `name`, `kind`, `height`, `speed`, `open`,
   *   `opened_at`, `wheels` are required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link Ride}: A ride, as built.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  create(
    organization: OrganizationArgument,
    branch: string,
    params: CreateRideParams,
    options?: RequestOptions,
  ): APIPromise<Ride> {
    return this._json('create_ride', [organization, branch], { body: params }, options, 'code');
  }

  /**
   * Get a ride.
   *
   * Returns one ride.
   *
   * `GET /organizations/{organization}/branches/{branch}/rides/{number}`
   *
   * @param organization - Name of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param branch - Name of the branch of the fair.
   * @param number - Number of the ride.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link Ride}: A ride, as built.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  get(
    organization: OrganizationArgument,
    branch: string,
    number: number | string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<Ride> {
    return this._json('get_ride', [organization, branch, number], { query: params }, options, 'code');
  }

  /**
   * Waits until the ride is open.
   *
   * It takes a while.
   *
   * It succeeds when `state` is `open` and `ready` is `true`. It fails when `state` is `broken` or
   * `rusty`, or `owner.id` is `nobody`.
   *
   * Looks with `GET /organizations/{organization}/branches/{branch}/rides/{number}` until then.
   *
   * @param organization - Name of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param branch - Name of the branch of the fair.
   * @param number - Number of the ride.
   * @param options - For this wait only: `timeout` in milliseconds, 12 hours unless told
   *   otherwise; `interval`, the milliseconds between two looks; `onProgress`, called after every
   *   look with what it saw; a signal that ends it.
   * @returns {@link Ride}: A ride, as built.
   * @throws {@link WaitError} The time ran out, or what is waited for is not there or cannot
   *   happen any more.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  waitUntilOpen(
    organization: OrganizationArgument,
    branch: string,
    number: number | string,
    options?: WaitOptions<Ride>,
  ): Promise<Ride> {
    return this._wait('get_ride', 'wait_until_open', [organization, branch, number], options, undefined, 'code');
  }

  /**
   * Waits until the ride is gone.
   *
   * It succeeds when the service answers 404.
   *
   * Looks with `GET /organizations/{organization}/branches/{branch}/rides/{number}` until then.
   *
   * @param organization - Name of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param branch - Name of the branch of the fair.
   * @param number - Number of the ride.
   * @param options - For this wait only: `timeout` in milliseconds, 90 seconds unless told
   *   otherwise; `interval`, the milliseconds between two looks; `missingOk`, whether what is not
   *   there at the first look counts as deleted; `onProgress`, called after every look with what it
   *   saw; a signal that ends it.
   * @returns Nothing; the promise is fulfilled when it is gone.
   * @throws {@link WaitError} The time ran out, or what is waited for is not there or cannot
   *   happen any more.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  waitUntilGone(
    organization: OrganizationArgument,
    branch: string,
    number: number | string,
    options?: DeletionWaitOptions<Ride>,
  ): Promise<void> {
    return this._waitGone('get_ride', 'wait_until_gone', [organization, branch, number], options);
  }

  /**
   * Tear a ride down.
   *
   * Tears the ride down. Nothing comes back.
   *
   * `DELETE /organizations/{organization}/branches/{branch}/rides/{number}`
   *
   * Extended: the service's official clients call this, but its published document does not have
   * it, so it can change without notice.
   *
   * @param organization - Name of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param branch - Name of the branch of the fair.
   * @param number - Number of the ride to tear down.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns Nothing; the promise is fulfilled when the service has answered.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  delete(
    organization: OrganizationArgument,
    branch: string,
    number: number | string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this._empty('delete_ride', [organization, branch, number], { query: params }, options);
  }
}
