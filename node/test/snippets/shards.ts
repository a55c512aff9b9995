// Generated from api/resources/shards.yaml by `cargo xtask codegen`. Do not edit.
// biome-ignore-all lint/correctness/noUnusedVariables: the calls are written to be read on a page

import type { PlanetScale } from 'planetscale-sdk';

/** Shards: the calls of the reference, by operation. */
export const shards = {
  async list_shards(client: PlanetScale): Promise<void> {
    for await (const nekiShard of client.shards.list('acme', 'shop', 'feature/größe 2', {
      exclude_configuration_profile: 'exclude-configuration-profile-1',
    })) {
      console.log(nekiShard);
    }
  },

  async create_shard(client: PlanetScale): Promise<void> {
    const nekiShard = await client.shards.create('acme', 'shop', 'feature/größe 2');
  },

  async get_shard(client: PlanetScale): Promise<void> {
    const nekiShard = await client.shards.get('acme', 'shop', 'feature/größe 2', 'a1b2c3d4e5f6');

    const ready = await client.shards.waitUntilReady('acme', 'shop', 'feature/größe 2', 'a1b2c3d4e5f6');

    await client.shards.waitUntilDeleted('acme', 'shop', 'feature/größe 2', 'a1b2c3d4e5f6');
  },

  async update_shard(client: PlanetScale): Promise<void> {
    const nekiShard = await client.shards.update('acme', 'shop', 'feature/größe 2', 'a1b2c3d4e5f6');
  },

  async delete_shard(client: PlanetScale): Promise<void> {
    await client.shards.delete('acme', 'shop', 'feature/größe 2', 'a1b2c3d4e5f6');
  },
};
