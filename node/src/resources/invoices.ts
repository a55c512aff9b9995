// Generated from api/resources/invoices.yaml by `cargo xtask codegen`. Do not edit.
// Invoices: a method an operation.

import type { NoParams, OrganizationArgument, RequestOptions } from '../options.js';
import type { PagePromise } from '../pages.js';
import type { APIPromise } from '../promise.js';
import { Resource } from '../resource.js';
import type { Invoice, InvoiceLineItem } from '../types/index.js';

/** Arguments of {@link Invoices.list}. */
export interface ListInvoicesParams {
  /** Number of the page to return, counted from 1. */
  page?: number | undefined;
  /** How many items a page holds, at most 100. */
  per_page?: number | undefined;
}

/** Arguments of {@link Invoices.listLineItems}. */
export interface GetInvoiceLineItemsParams {
  /** Number of the page to return, counted from 1. */
  page?: number | undefined;
  /** How many items a page holds, at most 100. */
  per_page?: number | undefined;
}

/** What an organization was billed for each billing period, usually a month. */
export class Invoices extends Resource {
  /**
   * List the invoices of an organization.
   *
   * Gives the invoices of an organization, page by page, with their totals and whether they have
   * been paid.
   *
   * `GET /organizations/{organization}/invoices`
   *
   * Service token: `read_invoices`. OAuth: `read_invoices` (organization).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param params - {@link ListInvoicesParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link Invoice}; the first page for
   *   `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  list(
    organization?: OrganizationArgument,
    params?: ListInvoicesParams,
    options?: RequestOptions,
  ): PagePromise<Invoice> {
    return this._list('list_invoices', [organization], { query: params }, options);
  }

  /**
   * Get an invoice.
   *
   * Gives one invoice of an organization with its total and whether it has been paid.
   *
   * `GET /organizations/{organization}/invoices/{id}`
   *
   * Service token: `read_invoices`. OAuth: `read_invoices` (organization).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param id - Identifier of the invoice, as `id` in the list of invoices.
   * @param params - None so far: undefined or `{}`.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns {@link Invoice}: The bill for one billing period of an organization.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  get(
    organization: OrganizationArgument,
    id: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<Invoice> {
    return this._json('get_invoice', [organization, id], { query: params }, options);
  }

  /**
   * List what an invoice is made up of.
   *
   * Gives the single charges of an invoice, page by page, such as the cluster or the backups of one
   * branch.
   *
   * `GET /organizations/{organization}/invoices/{id}/line-items`
   *
   * Service token: `read_invoices`. OAuth: `read_invoices` (organization).
   *
   * @param organization - Name (slug) of the organization, such as `acme`. Null or undefined: the
   *   client's own organization.
   * @param id - Identifier of the invoice, as `id` in the list of invoices.
   * @param params - {@link GetInvoiceLineItemsParams}; all of it may be left out.
   * @param options - For this call only: time limits in milliseconds, retries, headers, more of
   *   the query and of the body, and a signal that ends it.
   * @returns The items of all pages for `for await`, each a {@link InvoiceLineItem}; the first
   *   page for `await`. Pages are fetched as they are needed.
   * @throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or
   *   its answer is an error.
   */
  listLineItems(
    organization: OrganizationArgument,
    id: string,
    params?: GetInvoiceLineItemsParams,
    options?: RequestOptions,
  ): PagePromise<InvoiceLineItem> {
    return this._list('get_invoice_line_items', [organization, id], { query: params }, options);
  }
}
