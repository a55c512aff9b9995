// Generated from api/resources/traffic_rules.yaml by `cargo xtask codegen`. Do not edit.
// biome-ignore-all lint/correctness/noUnusedVariables: the calls are written to be read on a page

import type { PlanetScale } from 'planetscale-sdk';

/** Traffic rules: the calls of the reference, by operation. */
export const trafficRules = {
  async create_traffic_rule(client: PlanetScale): Promise<void> {
    const trafficRule = await client.trafficRules.create(
      'acme',
      'shop',
      'feature/größe 2',
      'a1b2c3d4e5f6',
      { kind: 'match', keyspace: 'keyspace-2' },
    );
  },

  async delete_traffic_rule(client: PlanetScale): Promise<void> {
    await client.trafficRules.delete('acme', 'shop', 'feature/größe 2', 'a1b2c3d4e5f6', 'a1b2c3d4e5f6');
  },
};
