// Generated from api/resources/planned_reparent.yaml by `cargo xtask codegen`. Do not edit.
// biome-ignore-all lint/correctness/noUnusedVariables: the calls are written to be read on a page

import type { PlanetScale } from 'planetscale-sdk';

/** Planned reparents: the calls of the reference, by operation. */
export const plannedReparent = {
  async planned_reparent_create(client: PlanetScale): Promise<void> {
    const vtctldOperation = await client.plannedReparent.create('acme', 'shop', 'feature/größe 2', {
      keyspace: 'keyspace-1',
      shard: 'shard-2',
      new_primary: 'new-primary-3',
    });
  },

  async planned_reparent_get(client: PlanetScale): Promise<void> {
    const vtctldOperation = await client.plannedReparent.get(
      'acme',
      'shop',
      'feature/größe 2',
      'a1b2c3d4e5f6',
    );

    const completed = await client.plannedReparent.waitUntilCompleted(
      'acme',
      'shop',
      'feature/größe 2',
      'a1b2c3d4e5f6',
    );
  },
};
