// Generated from api/resources/rides.yaml by `cargo xtask codegen`. Do not edit.
// biome-ignore-all lint/correctness/noUnusedVariables: the calls are written to be read on a page

import type { PlanetScale } from 'planetscale-sdk';

/** Rides: the calls of the reference, by operation. */
export const rides = {
  async list_rides(client: PlanetScale): Promise<void> {
    for await (const ride of client.rides.list('acme', 'feature/größe 2', {
      since: '2026-01-02T03:00:06Z',
      timeout: 7.5,
    })) {
      console.log(ride);
    }
  },

  async create_ride(client: PlanetScale): Promise<void> {
    const ride = await client.rides.create('acme', 'feature/größe 2', {
      name: 'name-1',
      kind: 'carousel',
      height: 103,
      speed: 4.5,
      open: true,
      opened_at: '2026-01-02T03:00:06Z',
      wheels: [{ size: 109 }],
      note: 'note-11',
      owner_id: 'owner-id-12',
    });
  },

  async get_ride(client: PlanetScale): Promise<void> {
    const ride = await client.rides.get('acme', 'feature/größe 2', 7);

    const open = await client.rides.waitUntilOpen('acme', 'feature/größe 2', 7);

    await client.rides.waitUntilGone('acme', 'feature/größe 2', 7);
  },

  async delete_ride(client: PlanetScale): Promise<void> {
    await client.rides.delete('acme', 'feature/größe 2', 7);
  },
};
