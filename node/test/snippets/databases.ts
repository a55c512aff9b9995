// Generated from api/resources/databases.yaml by `cargo xtask codegen`. Do not edit.
// biome-ignore-all lint/correctness/noUnusedVariables: the calls are written to be read on a page

import type { PlanetScale } from 'planetscale-sdk';

/** Databases: the calls of the reference, by operation. */
export const databases = {
  async list_databases(client: PlanetScale): Promise<void> {
    for await (const database of client.databases.list('acme', { q: 'q-1' })) {
      console.log(database);
    }
  },

  async create_database(client: PlanetScale): Promise<void> {
    const database = await client.databases.create('acme', {
      name: 'name-1',
      cluster_size: 'cluster-size-3',
      region: 'region-2',
      replicas: 104,
    });
  },

  async get_database(client: PlanetScale): Promise<void> {
    const database = await client.databases.get('acme', 'shop');

    const ready = await client.databases.waitUntilReady('acme', 'shop');

    await client.databases.waitUntilDeleted('acme', 'shop');
  },

  async delete_database(client: PlanetScale): Promise<void> {
    await client.databases.delete('acme', 'shop');
  },

  async update_database_settings(client: PlanetScale): Promise<void> {
    const database = await client.databases.update('acme', 'shop', {
      new_name: 'new-name-1',
      automatic_migrations: true,
    });
  },

  async list_read_only_regions(client: PlanetScale): Promise<void> {
    for await (const readOnlyRegion of client.databases.listReadOnlyRegions('acme', 'shop')) {
      console.log(readOnlyRegion);
    }
  },

  async list_database_regions(client: PlanetScale): Promise<void> {
    for await (const region of client.databases.listRegions('acme', 'shop')) {
      console.log(region);
    }
  },

  async get_database_throttler(client: PlanetScale): Promise<void> {
    const throttler = await client.databases.getThrottler('acme', 'shop');
  },

  async update_database_throttler(client: PlanetScale): Promise<void> {
    const throttler = await client.databases.updateThrottler('acme', 'shop', { ratio: 101 });
  },
};
