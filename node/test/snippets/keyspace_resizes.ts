// Generated from api/resources/keyspace_resizes.yaml by `cargo xtask codegen`. Do not edit.
// biome-ignore-all lint/correctness/noUnusedVariables: the calls are written to be read on a page

import type { PlanetScale } from 'planetscale-sdk';

/** Keyspace resizes: the calls of the reference, by operation. */
export const keyspaceResizes = {
  async list_keyspace_resize_requests(client: PlanetScale): Promise<void> {
    for await (const keyspaceResizeRequest of client.keyspaceResizes.list(
      'acme',
      'shop',
      'feature/größe 2',
      'keyspace 1',
      { completed_at: 'completed-at-1' },
    )) {
      console.log(keyspaceResizeRequest);
    }
  },

  async update_keyspace_resize_request(client: PlanetScale): Promise<void> {
    const keyspaceResizeRequest = await client.keyspaceResizes.update(
      'acme',
      'shop',
      'feature/größe 2',
      'keyspace 1',
      { cluster_size: 'cluster-size-1', extra_replicas: 102 },
    );
  },

  async cancel_keyspace_resize_request(client: PlanetScale): Promise<void> {
    await client.keyspaceResizes.cancel('acme', 'shop', 'feature/größe 2', 'keyspace 1');
  },

  async get_keyspace_resize_request(client: PlanetScale): Promise<void> {
    const keyspaceResizeRequest = await client.keyspaceResizes.get(
      'acme',
      'shop',
      'feature/größe 2',
      'keyspace 1',
      'a1b2c3d4e5f6',
    );

    const completed = await client.keyspaceResizes.waitUntilCompleted(
      'acme',
      'shop',
      'feature/größe 2',
      'keyspace 1',
      'a1b2c3d4e5f6',
    );
  },
};
