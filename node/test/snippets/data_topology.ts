// Generated from api/resources/data_topology.yaml by `cargo xtask codegen`. Do not edit.
// biome-ignore-all lint/correctness/noUnusedVariables: the calls are written to be read on a page

import type { PlanetScale } from 'planetscale-sdk';

/** Data topologies: the calls of the reference, by operation. */
export const dataTopology = {
  async get_data_topology(client: PlanetScale): Promise<void> {
    const nekiDataTopology = await client.dataTopology.get('acme', 'shop', 'feature/größe 2');
  },

  async update_data_topology(client: PlanetScale): Promise<void> {
    const nekiDataTopology = await client.dataTopology.update('acme', 'shop', 'feature/größe 2', {
      data_topology: { key: 'value', count: 1 },
    });
  },
};
