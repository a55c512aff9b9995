// Generated from api/resources/regions.yaml by `cargo xtask codegen`. Do not edit.
// biome-ignore-all lint/correctness/noUnusedVariables: the calls are written to be read on a page

import type { PlanetScale } from 'planetscale-sdk';

/** Regions: the calls of the reference, by operation. */
export const regions = {
  async list_public_regions(client: PlanetScale): Promise<void> {
    for await (const region of client.regions.list()) {
      console.log(region);
    }
  },
};
