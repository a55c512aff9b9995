// Generated from api/resources/oauth_applications.yaml by `cargo xtask codegen`. Do not edit.
// OAuth applications: a method an operation.

import type { NoParams, OrganizationArgument, RequestOptions } from '../options.js';
import type { PagePromise } from '../pages.js';
import type { APIPromise } from '../promise.js';
import { Resource } from '../resource.js';
import type { OauthApplication, ServiceToken } from '../types/index.js';

/** Arguments of {@link OauthApplications.list}. */
export interface ListOauthApplicationsParams {
  /** Number of the page to return, counted from 1. */
  page?: number | undefined;
  /** How many items a page holds, at most 100. */
  per_page?: number | undefined;
}

/** Arguments of {@link OauthApplications.listTokens}. */
export interface ListOauthTokensParams {
  /** Number of the page to return, counted from 1. */
  page?: number | undefined;
  /** How many items a page holds, at most 100. */
  per_page?: number | undefined;
}

/**
 * An OAuth application acts for users who allow it to, within the scopes that they grant.
 *
 * These calls read the applications that an organization has registered, and list and revoke the
 * tokens that users have given them. Applications are created and changed in the dashboard.
 */
export class OauthApplications extends Resource {
  /**
   * List the OAuth applications of an organization.
   *
   * Returns the applications that the organization has registered, without their client secrets.
   *
   * `GET /organizations/{organization}/oauth-applications`
   *
   * Service token: `read_oauth_applications`.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param params - {@link ListOauthApplicationsParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link OauthApplication}; the first
   *   page for `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  list(
    organization?: OrganizationArgument,
    params?: ListOauthApplicationsParams,
    options?: RequestOptions,
  ): PagePromise<OauthApplication> {
    return this._list('list_oauth_applications', [organization], { query: params }, options);
  }

  /**
   * Get an OAuth application.
   *
   * Returns one application with its scopes and the number of tokens it holds, without its client
   * secret.
   *
   * `GET /organizations/{organization}/oauth-applications/{application_id}`
   *
   * Service token: `read_oauth_applications`.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param applicationId - Identifier of the application, as `id` in the list of applications.
   *   Not its `client_id`.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link OauthApplication}: An application that acts for users who allow it to, as an
   *   organization has registered it.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  get(
    organization: OrganizationArgument,
    applicationId: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<OauthApplication> {
    return this._json('get_oauth_application', [organization, applicationId], { query: params }, options);
  }

  /**
   * List the tokens of an OAuth application.
   *
   * Returns the tokens that users have given the application, each with what it may do in
   * `oauth_accesses_by_resource`. The tokens themselves are not readable here.
   *
   * `GET /organizations/{organization}/oauth-applications/{application_id}/tokens`
   *
   * Service token: `read_oauth_tokens`.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param applicationId - Identifier of the application, as `id` in the list of applications.
   *   Not its `client_id`.
   * @param params - {@link ListOauthTokensParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link ServiceToken}; the first page
   *   for `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  listTokens(
    organization: OrganizationArgument,
    applicationId: string,
    params?: ListOauthTokensParams,
    options?: RequestOptions,
  ): PagePromise<ServiceToken> {
    return this._list(
      'list_oauth_tokens',
      [organization, applicationId],
      { query: params },
      options,
      'token plain_text_refresh_token',
    );
  }

  /**
   * Get a token of an OAuth application.
   *
   * Returns one token with the user behind it and what it may do. The token itself is not readable
   * here.
   *
   * `GET /organizations/{organization}/oauth-applications/{application_id}/tokens/{token_id}`
   *
   * Service token: `read_oauth_tokens`.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param applicationId - Identifier of the application, as `id` in the list of applications.
   *   Not its `client_id`.
   * @param tokenId - Identifier of the token, as `id` in the list of its application's tokens.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link ServiceToken}: A credential for this API.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  getToken(
    organization: OrganizationArgument,
    applicationId: string,
    tokenId: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<ServiceToken> {
    return this._json(
      'get_oauth_token',
      [organization, applicationId, tokenId],
      { query: params },
      options,
      'token plain_text_refresh_token',
    );
  }

  /**
   * Revoke a token of an OAuth application.
   *
   * Takes the token away from the application, which can no longer act for that user. The user has
   * to allow the application again to give it another one.
   *
   * `DELETE /organizations/{organization}/oauth-applications/{application_id}/tokens/{token_id}`
   *
   * Service token: `delete_oauth_tokens`.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param applicationId - Identifier of the application, as `id` in the list of applications.
   *   Not its `client_id`.
   * @param tokenId - Identifier of the token, as `id` in the list of its application's tokens.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns Nothing; the promise is fulfilled when the service has answered.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  deleteToken(
    organization: OrganizationArgument,
    applicationId: string,
    tokenId: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this._empty('delete_oauth_token', [organization, applicationId, tokenId], { query: params }, options);
  }
}
