// Generated from api/resources/service_tokens.yaml by `cargo xtask codegen`. Do not edit.
// Service tokens: a method an operation.

import type { NoParams, OrganizationArgument, RequestOptions } from '../options.js';
import type { PagePromise } from '../pages.js';
import type { APIPromise } from '../promise.js';
import { Resource } from '../resource.js';
import type { ServiceToken, ServiceTokenAccessList, ServiceTokenGrantList } from '../types/index.js';

/** Arguments of {@link ServiceTokens.list}. */
export interface ListServiceTokensParams {
  /** Number of the page to return, counted from 1. */
  page?: number | undefined;
  /** How many items a page holds, at most 100. */
  per_page?: number | undefined;
}

/** Arguments of {@link ServiceTokens.create}. */
export interface CreateServiceTokenParams {
  /** Name by which people recognise the token, such as `deploys`. */
  name?: string | undefined;
  /** Lifetime in seconds, after which the token stops working. Without it the token never expires. */
  ttl?: number | undefined;
}

/** Arguments of {@link ServiceTokens.addAccesses}. */
export interface AddServiceTokenAccessParams {
  /** Name of the database. */
  database: string;
  /** The accesses to add, such as `read_branch`, `create_branch` or `connect_production_branch`. */
  access: readonly string[];
}

/** Arguments of {@link ServiceTokens.deleteAccesses}. */
export interface DeleteServiceTokenAccessParams {
  /** Name of the database. */
  database: string;
  /** The accesses to take away, such as `read_branch` or `create_branch`. */
  access: readonly string[];
}

/**
 * Credentials with which programs call this API on behalf of an organization.
 *
 * A token consists of an identifier and a secret and may do only what its accesses allow. A service
 * token cannot manage service tokens: call these operations with an OAuth or access token.
 */
export class ServiceTokens extends Resource {
  /**
   * List the service tokens of an organization.
   *
   * Gives the service tokens of an organization, page by page, with their accesses but never with
   * their secrets.
   *
   * `GET /organizations/{organization}/service-tokens`
   *
   * Service token: `read_service_tokens`.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param params - {@link ListServiceTokensParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link ServiceToken}; the first page
   *   for `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  list(
    organization?: OrganizationArgument,
    params?: ListServiceTokensParams,
    options?: RequestOptions,
  ): PagePromise<ServiceToken> {
    return this._list(
      'list_service_tokens',
      [organization],
      { query: params },
      options,
      'token plain_text_refresh_token',
    );
  }

  /**
   * Create a service token.
   *
   * Creates a service token and returns it. `token` holds its secret in this reply only, so store
   * it at once. The new token can do nothing until accesses have been added to it.
   *
   * `POST /organizations/{organization}/service-tokens`
   *
   * Service token: `write_service_tokens`.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param params - {@link CreateServiceTokenParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link ServiceToken}: A credential for this API.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  create(
    organization?: OrganizationArgument,
    params?: CreateServiceTokenParams,
    options?: RequestOptions,
  ): APIPromise<ServiceToken> {
    return this._json(
      'create_service_token',
      [organization],
      { body: params },
      options,
      'token plain_text_refresh_token',
    );
  }

  /**
   * Get a service token.
   *
   * Gives one service token of an organization with its accesses. The secret cannot be read again.
   *
   * `GET /organizations/{organization}/service-tokens/{id}`
   *
   * Service token: `read_service_tokens`.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param id - Identifier of the service token, the part that goes before the secret when it is
   *   used.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link ServiceToken}: A credential for this API.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  get(
    organization: OrganizationArgument,
    id: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<ServiceToken> {
    return this._json(
      'get_service_token',
      [organization, id],
      { query: params },
      options,
      'token plain_text_refresh_token',
    );
  }

  /**
   * Delete a service token.
   *
   * Revokes a service token for good. Programs that still use it are answered with 401 from then
   * on.
   *
   * `DELETE /organizations/{organization}/service-tokens/{id}`
   *
   * Service token: `delete_service_tokens`.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param id - Identifier of the service token, the part that goes before the secret when it is
   *   used.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns Nothing; the promise is fulfilled when the service has answered.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  delete(
    organization: OrganizationArgument,
    id: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this._empty('delete_service_token', [organization, id], { query: params }, options);
  }

  /**
   * List what a service token may do.
   *
   * Gives every access of a service token, each with the organization or database that it is for.
   * All of them come at once; there are no pages.
   *
   * `GET /organizations/{organization}/service-tokens/{id}/access`
   *
   * Extended: the service's official clients call this, but its published document does not have
   * it, so it can change without notice.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param id - Identifier of the service token, the part that goes before the secret when it is
   *   used.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link ServiceTokenAccessList}: Accesses of a service token, all at once.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  listAccesses(
    organization: OrganizationArgument,
    id: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<ServiceTokenAccessList> {
    return this._json('get_service_token_access', [organization, id], { query: params }, options);
  }

  /**
   * Let a service token do more with a database.
   *
   * Adds accesses for one database to a service token. Accesses that the token has already are left
   * as they are. The reply lists the accesses that were added.
   *
   * `POST /organizations/{organization}/service-tokens/{id}/access`
   *
   * Extended: the service's official clients call this, but its published document does not have
   * it, so it can change without notice.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param id - Identifier of the service token, the part that goes before the secret when it is
   *   used.
   * @param params - {@link AddServiceTokenAccessParams}; `database`, `access` are required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link ServiceTokenAccessList}: Accesses of a service token, all at once.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  addAccesses(
    organization: OrganizationArgument,
    id: string,
    params: AddServiceTokenAccessParams,
    options?: RequestOptions,
  ): APIPromise<ServiceTokenAccessList> {
    return this._json('add_service_token_access', [organization, id], { body: params }, options);
  }

  /**
   * Let a service token do less with a database.
   *
   * Takes accesses for one database from a service token. Accesses that are not listed stay. The
   * request has a body, which is unusual for a deletion.
   *
   * `DELETE /organizations/{organization}/service-tokens/{id}/access`
   *
   * Extended: the service's official clients call this, but its published document does not have
   * it, so it can change without notice.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param id - Identifier of the service token, the part that goes before the secret when it is
   *   used.
   * @param params - {@link DeleteServiceTokenAccessParams}; `database`, `access` are required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns Nothing; the promise is fulfilled when the service has answered.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  deleteAccesses(
    organization: OrganizationArgument,
    id: string,
    params: DeleteServiceTokenAccessParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this._empty('delete_service_token_access', [organization, id], { body: params }, options);
  }

  /**
   * List what a service token may do, by resource.
   *
   * Gives the accesses of a service token grouped by the organization or database that they are
   * for. All of them come at once; there are no pages.
   *
   * `GET /organizations/{organization}/service-tokens/{id}/grants`
   *
   * Extended: the service's official clients call this, but its published document does not have
   * it, so it can change without notice.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param id - Identifier of the service token, the part that goes before the secret when it is
   *   used.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link ServiceTokenGrantList}: The grants of a service token, all at once.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  listGrants(
    organization: OrganizationArgument,
    id: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<ServiceTokenGrantList> {
    return this._json('list_service_token_grants', [organization, id], { query: params }, options);
  }
}
