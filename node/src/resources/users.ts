// Generated from api/resources/users.yaml by `cargo xtask codegen`. Do not edit.
// Users: a method an operation.

import type { NoParams, RequestOptions } from '../options.js';
import type { APIPromise } from '../promise.js';
import { Resource } from '../resource.js';
import type { User } from '../types/index.js';

/**
 * A user is a person with a PlanetScale account.
 *
 * The same user may be a member of several organizations.
 */
export class Users extends Resource {
  /**
   * Get the user behind the token.
   *
   * Returns the account that the OAuth or access token belongs to, a cheap way to check that a
   * token works. A service token has no user behind it and is refused.
   *
   * `GET /user`
   *
   * OAuth: `read_user` (user).
   *
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link User}: A person's account, as members and teams embed it.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  getCurrent(params?: NoParams, options?: RequestOptions): APIPromise<User> {
    return this._json('get_current_user', [], { query: params }, options);
  }
}
