// Generated from api/resources/branch_changes.yaml by `cargo xtask codegen`. Do not edit.
// biome-ignore-all lint/correctness/noUnusedVariables: the calls are written to be read on a page

import type { PlanetScale } from 'planetscale-sdk';

/** Branch changes: the calls of the reference, by operation. */
export const branchChanges = {
  async list_branch_change_requests(client: PlanetScale): Promise<void> {
    for await (const branchChangeRequest of client.branchChanges.list(
      'acme',
      'shop',
      'feature/größe 2',
    )) {
      console.log(branchChangeRequest);
    }
  },

  async update_branch_change_request(client: PlanetScale): Promise<void> {
    const branchChangeRequest = await client.branchChanges.update('acme', 'shop', 'feature/größe 2', {
      cluster_size: 'cluster-size-1',
      replicas: 102,
    });
  },

  async cancel_branch_changes(client: PlanetScale): Promise<void> {
    await client.branchChanges.cancelAll('acme', 'shop', 'feature/größe 2');
  },

  async get_branch_change_request(client: PlanetScale): Promise<void> {
    const branchChangeRequest = await client.branchChanges.get(
      'acme',
      'shop',
      'feature/größe 2',
      'a1b2c3d4e5f6',
    );

    const completed = await client.branchChanges.waitUntilCompleted(
      'acme',
      'shop',
      'feature/größe 2',
      'a1b2c3d4e5f6',
    );
  },

  async cancel_branch_change_request(client: PlanetScale): Promise<void> {
    await client.branchChanges.cancel('acme', 'shop', 'feature/größe 2');
  },
};
