// Generated from api/resources/invoices.yaml by `cargo xtask codegen`. Do not edit.
// biome-ignore-all lint/correctness/noUnusedVariables: the calls are written to be read on a page

import type { PlanetScale } from 'planetscale-sdk';

/** Invoices: the calls of the reference, by operation. */
export const invoices = {
  async list_invoices(client: PlanetScale): Promise<void> {
    for await (const invoice of client.invoices.list('acme')) {
      console.log(invoice);
    }
  },

  async get_invoice(client: PlanetScale): Promise<void> {
    const invoice = await client.invoices.get('acme', 'a1b2c3d4e5f6');
  },

  async get_invoice_line_items(client: PlanetScale): Promise<void> {
    for await (const invoiceLineItem of client.invoices.listLineItems('acme', 'a1b2c3d4e5f6')) {
      console.log(invoiceLineItem);
    }
  },
};
