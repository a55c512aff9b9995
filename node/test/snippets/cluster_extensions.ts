// Generated from api/resources/cluster_extensions.yaml by `cargo xtask codegen`. Do not edit.
// biome-ignore-all lint/correctness/noUnusedVariables: the calls are written to be read on a page

import type { PlanetScale } from 'planetscale-sdk';

/** Cluster extensions: the calls of the reference, by operation. */
export const clusterExtensions = {
  async list_extensions(client: PlanetScale): Promise<void> {
    for await (const clusterExtension of client.clusterExtensions.list(
      'acme',
      'shop',
      'feature/größe 2',
    )) {
      console.log(clusterExtension);
    }
  },
};
