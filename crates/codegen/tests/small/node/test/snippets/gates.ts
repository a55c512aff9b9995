// Generated from api/resources/gates.yaml by `cargo xtask codegen`. Do not edit.
// biome-ignore-all lint/correctness/noUnusedVariables: the calls are written to be read on a page

import type { PlanetScale } from 'planetscale-sdk';

/** Gates: the calls of the reference, by operation. */
export const gates = {
  async get_gate(client: PlanetScale): Promise<void> {
    const gate = await client.gates.get('acme', 'export 1', { day: 'day-1' });

    const unlocked = await client.gates.waitUntilUnlocked('acme', 'export 1', { day: 'day-1' });
  },

  async update_gate(client: PlanetScale): Promise<void> {
    const gate = await client.gates.update('acme', 'export 1', {
      'gate-number': 103,
      from: '2026-01-02T03:00:01Z',
    });
  },
};
