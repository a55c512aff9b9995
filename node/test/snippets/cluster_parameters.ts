// Generated from api/resources/cluster_parameters.yaml by `cargo xtask codegen`. Do not edit.
// biome-ignore-all lint/correctness/noUnusedVariables: the calls are written to be read on a page

import type { PlanetScale } from 'planetscale-sdk';

/** Cluster parameters: the calls of the reference, by operation. */
export const clusterParameters = {
  async list_parameters(client: PlanetScale): Promise<void> {
    for await (const clusterParameter of client.clusterParameters.list(
      'acme',
      'shop',
      'feature/größe 2',
    )) {
      console.log(clusterParameter);
    }
  },
};
