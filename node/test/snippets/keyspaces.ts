// Generated from api/resources/keyspaces.yaml by `cargo xtask codegen`. Do not edit.
// biome-ignore-all lint/correctness/noUnusedVariables: the calls are written to be read on a page

import type { PlanetScale } from 'planetscale-sdk';

/** Keyspaces: the calls of the reference, by operation. */
export const keyspaces = {
  async list_keyspaces(client: PlanetScale): Promise<void> {
    for await (const keyspace of client.keyspaces.list('acme', 'shop', 'feature/größe 2')) {
      console.log(keyspace);
    }
  },

  async create_keyspace(client: PlanetScale): Promise<void> {
    const keyspace = await client.keyspaces.create('acme', 'shop', 'feature/größe 2', {
      name: 'name-1',
      cluster_size: 'cluster-size-2',
      extra_replicas: 103,
      shards: 104,
    });
  },

  async get_keyspace(client: PlanetScale): Promise<void> {
    const keyspace = await client.keyspaces.get('acme', 'shop', 'feature/größe 2', 'keyspace 1');

    const ready = await client.keyspaces.waitUntilReady(
      'acme',
      'shop',
      'feature/größe 2',
      'keyspace 1',
    );

    await client.keyspaces.waitUntilDeleted('acme', 'shop', 'feature/größe 2', 'keyspace 1');
  },

  async update_keyspace(client: PlanetScale): Promise<void> {
    const keyspace = await client.keyspaces.update('acme', 'shop', 'feature/größe 2', 'keyspace 1');
  },

  async delete_keyspace(client: PlanetScale): Promise<void> {
    await client.keyspaces.delete('acme', 'shop', 'feature/größe 2', 'keyspace 1');
  },

  async get_keyspace_rollout_status(client: PlanetScale): Promise<void> {
    const keyspaceRolloutStatus = await client.keyspaces.getRolloutStatus(
      'acme',
      'shop',
      'feature/größe 2',
      'keyspace 1',
    );
  },

  async get_keyspace_vschema(client: PlanetScale): Promise<void> {
    const vschema = await client.keyspaces.getVschema('acme', 'shop', 'feature/größe 2', 'keyspace 1');
  },

  async update_keyspace_vschema(client: PlanetScale): Promise<void> {
    const vschema = await client.keyspaces.updateVschema(
      'acme',
      'shop',
      'feature/größe 2',
      'keyspace 1',
      { vschema: 'vschema-1' },
    );
  },

  async update_keyspace_read_only_regions(client: PlanetScale): Promise<void> {
    const items = await client.keyspaces.updateReadOnlyRegions(
      'acme',
      'shop',
      'feature/größe 2',
      'keyspace 1',
      { read_only_regions: [{ region: 'region-3' }] },
    );
  },
};
