// Generated from api/resources/branch_logs.yaml by `cargo xtask codegen`. Do not edit.
// biome-ignore-all lint/correctness/noUnusedVariables: the calls are written to be read on a page

import type { PlanetScale } from 'planetscale-sdk';

/** Branch logs: the calls of the reference, by operation. */
export const branchLogs = {
  async create_log_signature(client: PlanetScale): Promise<void> {
    const logSignature = await client.branchLogs.createSignature('acme', 'shop', 'feature/größe 2');
  },
};
