// Generated from api/resources/switchovers.yaml by `cargo xtask codegen`. Do not edit.
// biome-ignore-all lint/correctness/noUnusedVariables: the calls are written to be read on a page

import type { PlanetScale } from 'planetscale-sdk';

/** Switchovers: the calls of the reference, by operation. */
export const switchovers = {
  async list_switchovers(client: PlanetScale): Promise<void> {
    for await (const switchover of client.switchovers.list('acme', 'shop', 'feature/größe 2')) {
      console.log(switchover);
    }
  },

  async create_switchover(client: PlanetScale): Promise<void> {
    const switchover = await client.switchovers.create('acme', 'shop', 'feature/größe 2', {
      candidate: 'candidate-1',
    });
  },

  async get_switchover(client: PlanetScale): Promise<void> {
    const switchover = await client.switchovers.get('acme', 'shop', 'feature/größe 2', 'a1b2c3d4e5f6');

    const succeeded = await client.switchovers.waitUntilSucceeded(
      'acme',
      'shop',
      'feature/größe 2',
      'a1b2c3d4e5f6',
    );
  },
};
