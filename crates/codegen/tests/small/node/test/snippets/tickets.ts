// Generated from api/resources/tickets.yaml by `cargo xtask codegen`. Do not edit.
// biome-ignore-all lint/correctness/noUnusedVariables: the calls are written to be read on a page

import type { PlanetScale } from 'planetscale-sdk';

/** Tickets: the calls of the reference, by operation. */
export const tickets = {
  async list_tickets(client: PlanetScale): Promise<void> {
    for await (const ticket of client.tickets.list('acme')) {
      console.log(ticket);
    }
  },

  async download_ticket(client: PlanetScale): Promise<void> {
    const bytes = await client.tickets.download('acme', 'a1b2c3d4e5f6');
  },

  async list_prices(client: PlanetScale): Promise<void> {
    const items = await client.tickets.prices();
  },
};
