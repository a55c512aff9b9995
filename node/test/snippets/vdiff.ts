// Generated from api/resources/vdiff.yaml by `cargo xtask codegen`. Do not edit.
// biome-ignore-all lint/correctness/noUnusedVariables: the calls are written to be read on a page

import type { PlanetScale } from 'planetscale-sdk';

/** VDiff: the calls of the reference, by operation. */
export const vdiff = {
  async vdiff_create(client: PlanetScale): Promise<void> {
    const vtctldData = await client.vdiff.create('acme', 'shop', 'feature/größe 2', 'workflow 1', {
      target_keyspace: 'target-keyspace-1',
      auto_retry: true,
      auto_start: true,
    });
  },

  async vdiff_list(client: PlanetScale): Promise<void> {
    const vtctldData = await client.vdiff.list('acme', 'shop', 'feature/größe 2', 'workflow 1', {
      target_keyspace: 'target-keyspace-1',
    });
  },

  async vdiff_show(client: PlanetScale): Promise<void> {
    const vtctldData = await client.vdiff.get(
      'acme',
      'shop',
      'feature/größe 2',
      'workflow 1',
      'a1b2c3d4e5f6',
      { target_keyspace: 'target-keyspace-1' },
    );
  },

  async vdiff_delete(client: PlanetScale): Promise<void> {
    const vtctldData = await client.vdiff.delete(
      'acme',
      'shop',
      'feature/größe 2',
      'workflow 1',
      'a1b2c3d4e5f6',
      { target_keyspace: 'target-keyspace-1' },
    );
  },

  async vdiff_stop(client: PlanetScale): Promise<void> {
    const vtctldData = await client.vdiff.stop(
      'acme',
      'shop',
      'feature/größe 2',
      'workflow 1',
      'a1b2c3d4e5f6',
      { target_keyspace: 'target-keyspace-1', target_shards: ['target-shard-3', 'target-shard-4'] },
    );
  },

  async vdiff_resume(client: PlanetScale): Promise<void> {
    const vtctldData = await client.vdiff.resume(
      'acme',
      'shop',
      'feature/größe 2',
      'workflow 1',
      'a1b2c3d4e5f6',
      { target_keyspace: 'target-keyspace-1', target_shards: ['target-shard-3', 'target-shard-4'] },
    );
  },
};
