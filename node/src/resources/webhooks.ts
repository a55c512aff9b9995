// Generated from api/resources/webhooks.yaml by `cargo xtask codegen`. Do not edit.
// Webhooks: a method an operation.

import type { NoParams, OrganizationArgument, RequestOptions } from '../options.js';
import type { PagePromise } from '../pages.js';
import type { APIPromise } from '../promise.js';
import { Resource } from '../resource.js';
import type { Webhook, WebhookEvent } from '../types/index.js';

/** Arguments of {@link Webhooks.list}. */
export interface ListWebhooksParams {
  /** Number of the page to return, counted from 1. */
  page?: number | undefined;
  /** How many items a page holds, at most 100. */
  per_page?: number | undefined;
}

/** Arguments of {@link Webhooks.create}. */
export interface CreateWebhookParams {
  /** Address that events are delivered to. It must be HTTPS and reachable from the internet. */
  url: string;
  /** Whether deliveries are made. Send `true` to be sure of it, for a new webhook can start out disabled. */
  enabled?: boolean | undefined;
  /** The events to deliver. Left out, the service decides; read `events` of the reply. */
  events?: readonly WebhookEvent[] | undefined;
}

/** Arguments of {@link Webhooks.update}. */
export interface UpdateWebhookParams {
  /** New address that events are delivered to. It must be HTTPS and reachable from the internet. */
  url?: string | undefined;
  /** Whether deliveries are made. */
  enabled?: boolean | undefined;
  /** The events to deliver from now on, in place of the present list. */
  events?: readonly WebhookEvent[] | undefined;
}

/**
 * Addresses that the service calls when something happens to a database: a branch is ready, a
 * deploy request moves on, a disk fills up.
 *
 * A database has at most five.
 *
 * A delivery is an HTTPS POST from 3.209.149.66, 3.215.97.46 or 34.193.111.15 with a JSON body of
 * `timestamp` (Unix seconds), `event`, `organization`, `database` and `resource`, the object that
 * the API returns for what the event is about (the two storage events have objects of their own).
 * The header `X-PlanetScale-Signature` holds the HMAC-SHA256 of the raw body, keyed with the secret
 * of the webhook, in lowercase hexadecimal. Check it against the bytes received, before parsing
 * them; `timestamp` is the only guard against a delivery sent again by somebody else. The receiver
 * must answer with a 2xx status within two seconds, and redirects are not followed.
 */
export class Webhooks extends Resource {
  /**
   * List the webhooks of a database.
   *
   * Returns the webhooks of a database, each with its secret and with how its last delivery went.
   *
   * `GET /organizations/{organization}/databases/{database}/webhooks`
   *
   * Service token: `read_database`. OAuth: any one of `read_databases` (organization),
   * `read_database` (database).
   *
   * Databases: MySQL (Vitess), Postgres.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param params - {@link ListWebhooksParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link Webhook}; the first page for
   *   `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  list(
    organization: OrganizationArgument,
    database: string,
    params?: ListWebhooksParams,
    options?: RequestOptions,
  ): PagePromise<Webhook> {
    return this._list('list_webhooks', [organization, database], { query: params }, options, 'secret');
  }

  /**
   * Create a webhook.
   *
   * Registers an address for the events of a database. The service makes the secret and returns it
   * in the reply; it is needed to check deliveries, and later reads return it as well. A sixth
   * webhook of a database answers 422.
   *
   * `POST /organizations/{organization}/databases/{database}/webhooks`
   *
   * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
   * `write_database` (database).
   *
   * Databases: MySQL (Vitess), Postgres.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param params - {@link CreateWebhookParams}; `url` is required.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link Webhook}: An address that the service calls when something happens to a
   *   database.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  create(
    organization: OrganizationArgument,
    database: string,
    params: CreateWebhookParams,
    options?: RequestOptions,
  ): APIPromise<Webhook> {
    return this._json('create_webhook', [organization, database], { body: params }, options, 'secret');
  }

  /**
   * Get a webhook.
   *
   * Returns one webhook with its secret and with how its last delivery went.
   *
   * `GET /organizations/{organization}/databases/{database}/webhooks/{id}`
   *
   * Service token: `read_database`. OAuth: any one of `read_databases` (organization),
   * `read_database` (database).
   *
   * Databases: MySQL (Vitess), Postgres.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param id - Identifier of the webhook, from its `id` field.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link Webhook}: An address that the service calls when something happens to a
   *   database.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  get(
    organization: OrganizationArgument,
    database: string,
    id: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<Webhook> {
    return this._json('get_webhook', [organization, database, id], { query: params }, options, 'secret');
  }

  /**
   * Change a webhook.
   *
   * Changes the address, the events or whether deliveries are made. What is left out stays as it
   * is; `events` replaces the whole list.
   *
   * `PATCH /organizations/{organization}/databases/{database}/webhooks/{id}`
   *
   * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
   * `write_database` (database).
   *
   * Databases: MySQL (Vitess), Postgres.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param id - Identifier of the webhook, from its `id` field.
   * @param params - {@link UpdateWebhookParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link Webhook}: An address that the service calls when something happens to a
   *   database.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  update(
    organization: OrganizationArgument,
    database: string,
    id: string,
    params?: UpdateWebhookParams,
    options?: RequestOptions,
  ): APIPromise<Webhook> {
    return this._json('update_webhook', [organization, database, id], { body: params }, options, 'secret');
  }

  /**
   * Delete a webhook.
   *
   * Removes a webhook; nothing more is delivered to its address. To stop deliveries for a while,
   * update it with `enabled: false` instead.
   *
   * `DELETE /organizations/{organization}/databases/{database}/webhooks/{id}`
   *
   * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
   * `write_database` (database).
   *
   * Databases: MySQL (Vitess), Postgres.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param id - Identifier of the webhook, from its `id` field.
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
    return this._empty('delete_webhook', [organization, database, id], { query: params }, options);
  }

  /**
   * Send a test event to a webhook.
   *
   * Has the service deliver a `webhook.test` event now. The call returns before or without the
   * receiver answering: read the outcome from `last_sent_result` and `last_sent_success` of the
   * webhook.
   *
   * `POST /organizations/{organization}/databases/{database}/webhooks/{id}/test`
   *
   * Service token: `write_database`. OAuth: any one of `write_databases` (organization),
   * `write_database` (database).
   *
   * Databases: MySQL (Vitess), Postgres.
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param database - Name of the database, such as `shop`.
   * @param id - Identifier of the webhook, from its `id` field.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns Nothing; the promise is fulfilled when the service has answered.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  test(
    organization: OrganizationArgument,
    database: string,
    id: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this._empty('test_webhook', [organization, database, id], { query: params }, options);
  }
}
