// Generated from api/resources/tickets.yaml by `cargo xtask codegen`. Do not edit.
// Tickets: a method an operation.

import type { NoParams, OrganizationArgument, RequestOptions } from '../options.js';
import type { CursorPage, PagePromise } from '../pages.js';
import type { APIPromise } from '../promise.js';
import { Resource } from '../resource.js';
import type { Ticket } from '../types/index.js';

/** Arguments of {@link Tickets.list}. */
export interface ListTicketsParams {
  /** Cursor after which the page starts. */
  starting_after?: string | undefined;
  /** Cursor before which the page ends. */
  ending_before?: string | undefined;
  /** How many items a page holds. */
  limit?: number | undefined;
}

/** Tickets open the gate. */
export class Tickets extends Resource {
  /**
   * List the tickets.
   *
   * Returns the tickets.
   *
   * `GET /organizations/{organization}/tickets`
   *
   * @param organization - Name of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param params - {@link ListTicketsParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link Ticket}; the first page for
   *   `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  list(
    organization?: OrganizationArgument,
    params?: ListTicketsParams,
    options?: RequestOptions,
  ): PagePromise<Ticket, CursorPage<Ticket>> {
    return this._cursor('list_tickets', [organization], { query: params }, options);
  }

  /**
   * Download a ticket.
   *
   * Returns the picture of a ticket.
   *
   * `GET /organizations/{organization}/tickets/{ticket_id}/picture`
   *
   * @param organization - Name of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param ticketId - Identifier of the ticket.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns What was downloaded.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  download(
    organization: OrganizationArgument,
    ticketId: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<Uint8Array> {
    return this._bytes('download_ticket', [organization, ticketId], { query: params }, options);
  }

  /**
   * List the prices.
   *
   * Returns the prices.
   *
   * `GET /prices`
   *
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns A list.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  prices(params?: NoParams, options?: RequestOptions): APIPromise<string[]> {
    return this._json('list_prices', [], { query: params }, options);
  }
}
