// Generated from api/resources/neki_changes.yaml by `cargo xtask codegen`. Do not edit.
// biome-ignore-all lint/correctness/noUnusedVariables: the calls are written to be read on a page

import type { PlanetScale } from 'planetscale-sdk';

/** Neki changes: the calls of the reference, by operation. */
export const nekiChanges = {
  async list_neki_change_requests(client: PlanetScale): Promise<void> {
    for await (const nekiChangeRequest of client.nekiChanges.list('acme', 'shop', 'feature/größe 2', {
      target_id: 'target-id-5',
    })) {
      console.log(nekiChangeRequest);
    }
  },

  async get_neki_change_request(client: PlanetScale): Promise<void> {
    const nekiChangeRequest = await client.nekiChanges.get(
      'acme',
      'shop',
      'feature/größe 2',
      'a1b2c3d4e5f6',
    );

    const completed = await client.nekiChanges.waitUntilCompleted(
      'acme',
      'shop',
      'feature/größe 2',
      'a1b2c3d4e5f6',
    );
  },

  async cancel_neki_change_request(client: PlanetScale): Promise<void> {
    await client.nekiChanges.cancel('acme', 'shop', 'feature/größe 2', 'a1b2c3d4e5f6');
  },
};
