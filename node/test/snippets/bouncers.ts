// Generated from api/resources/bouncers.yaml by `cargo xtask codegen`. Do not edit.
// biome-ignore-all lint/correctness/noUnusedVariables: the calls are written to be read on a page

import type { PlanetScale } from 'planetscale-sdk';

/** Bouncers: the calls of the reference, by operation. */
export const bouncers = {
  async list_bouncers(client: PlanetScale): Promise<void> {
    for await (const bouncer of client.bouncers.list('acme', 'shop', 'feature/größe 2')) {
      console.log(bouncer);
    }
  },

  async create_bouncer(client: PlanetScale): Promise<void> {
    const bouncer = await client.bouncers.create('acme', 'shop', 'feature/größe 2', {
      name: 'name-1',
      target: 'primary',
    });
  },

  async get_bouncer(client: PlanetScale): Promise<void> {
    const bouncer = await client.bouncers.get('acme', 'shop', 'feature/größe 2', 'bouncer 1');

    await client.bouncers.waitUntilDeleted('acme', 'shop', 'feature/größe 2', 'bouncer 1');
  },

  async delete_bouncer(client: PlanetScale): Promise<void> {
    await client.bouncers.delete('acme', 'shop', 'feature/größe 2', 'bouncer 1');
  },
};
