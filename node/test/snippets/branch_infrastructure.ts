// Generated from api/resources/branch_infrastructure.yaml by `cargo xtask codegen`. Do not edit.
// biome-ignore-all lint/correctness/noUnusedVariables: the calls are written to be read on a page

import type { PlanetScale } from 'planetscale-sdk';

/** Branch infrastructure: the calls of the reference, by operation. */
export const branchInfrastructure = {
  async get_branch_infrastructure(client: PlanetScale): Promise<void> {
    const infrastructure = await client.branchInfrastructure.get('acme', 'shop', 'feature/größe 2');
  },

  async list_branch_tablets(client: PlanetScale): Promise<void> {
    for await (const tabletGroup of client.branchInfrastructure.listTablets(
      'acme',
      'shop',
      'feature/größe 2',
      { keyspace: 'keyspace-1' },
    )) {
      console.log(tabletGroup);
    }
  },
};
