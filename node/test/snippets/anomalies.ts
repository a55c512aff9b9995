// Generated from api/resources/anomalies.yaml by `cargo xtask codegen`. Do not edit.
// biome-ignore-all lint/correctness/noUnusedVariables: the calls are written to be read on a page

import type { PlanetScale } from 'planetscale-sdk';

/** Anomalies: the calls of the reference, by operation. */
export const anomalies = {
  async list_branch_anomalies(client: PlanetScale): Promise<void> {
    for await (const anomaly of client.anomalies.list('acme', 'shop', 'feature/größe 2', {
      from: 'from-1',
    })) {
      console.log(anomaly);
    }
  },

  async get_branch_anomaly(client: PlanetScale): Promise<void> {
    const anomaly = await client.anomalies.get('acme', 'shop', 'feature/größe 2', 'a1b2c3d4e5f6');
  },
};
