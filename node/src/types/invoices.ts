// Generated from api/resources/invoices.yaml by `cargo xtask codegen`. Do not edit.
// Invoices: the types.

import type { ResourceRef } from './shared.js';

/** The bill for one billing period of an organization. */
export interface Invoice {
  /** Identifier of the invoice. */
  id: string;
  /** Amount in US dollars, as a decimal string such as `129.50`. Read it with a decimal type. */
  total: string;
  /** Begin of the period that is billed, as a date or a timestamp in ISO 8601 form. */
  billing_period_start?: string | null;
  /** End of the period that is billed, as a date or a timestamp in ISO 8601 form. */
  billing_period_end?: string | null;
  /** Whether the invoice has been paid. */
  paid?: boolean | null;
  /** Whether the invoice should have been paid by now and has not been. */
  overdue?: boolean | null;
}

/** One charge of an invoice. */
export interface InvoiceLineItem {
  /** Identifier of the charge. */
  id: string;
  /** Amount in US dollars, as a decimal string such as `29.00`. Read it with a decimal type. */
  subtotal: string;
  /** What is charged for, in words for people. */
  description: string;
  /** Word for the measure that is charged for. The service publishes no list of the words. */
  metric_name?: string | null;
  /** Whether the charge is billed through Cloudflare instead of by PlanetScale. */
  cloudflare_billed?: boolean | null;
  /** Identifier of the database that the charge is for. Null or absent when it is for none. */
  database_id?: string | null;
  /** Name of the database that the charge is for. Null or absent when it is for none. */
  database_name?: string | null;
  /** What the charge is for in particular, such as a branch. Null or absent when it is for nothing in particular. */
  resource?: ResourceRef | null;
}
