// Generated from api/resources/oauth_tokens.yaml by `cargo xtask codegen`. Do not edit.
// OAuth tokens: a method an operation.

import type { OrganizationArgument, RequestOptions } from '../options.js';
import type { APIPromise } from '../promise.js';
import { Resource } from '../resource.js';
import type { OauthGrantType, ServiceToken } from '../types/index.js';

/** Arguments of {@link OauthTokens.create}. */
export interface CreateOauthTokenParams {
  /** The application's `client_id`. */
  client_id: string;
  /**
   * The application's client secret, shown in the dashboard when it was made. A secret: nothing of
   * this package prints it.
   */
  client_secret: string;
  /** What the token is exchanged for. */
  grant_type: OauthGrantType;
  /** The authorization code. Needed for `authorization_code`. A secret: nothing of this package prints it. */
  code?: string | undefined;
  /** The application's redirect address, the same that the code was sent to. Needed for `authorization_code`. */
  redirect_uri?: string | undefined;
  /**
   * The refresh token that came with the token to be replaced. Needed for `refresh_token`. A
   * secret: nothing of this package prints it.
   */
  refresh_token?: string | undefined;
}

/**
 * The last step of the OAuth flow: an application exchanges what it holds for a token that acts for
 * a user.
 *
 * The tokens that exist are listed and revoked with the OAuth applications.
 */
export class OauthTokens extends Resource {
  /**
   * Exchange a code or a refresh token for an OAuth token.
   *
   * Gives the application a token to act for a user: for the first time in exchange for the
   * authorization code that came to its redirect address, later in exchange for the refresh token.
   * The reply holds both the token and the next refresh token, here only; keep them before doing
   * anything else, because a code or refresh token can be used once.
   *
   * `POST /organizations/{organization}/oauth-applications/{id}/token`
   *
   * Service token: `write_oauth_tokens`.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param id - Identifier of the application, as `id` in the list of applications. Not its
   *   `client_id`.
   * @param params - {@link CreateOauthTokenParams}; `client_id`, `client_secret`, `grant_type`
   *   are required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link ServiceToken}: A credential for this API.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  create(
    organization: OrganizationArgument,
    id: string,
    params: CreateOauthTokenParams,
    options?: RequestOptions,
  ): APIPromise<ServiceToken> {
    return this._json(
      'create_oauth_token',
      [organization, id],
      { body: params },
      options,
      'token plain_text_refresh_token',
    );
  }
}
