// Generated from api/resources/lookup_vindex.yaml by `cargo xtask codegen`. Do not edit.
// biome-ignore-all lint/correctness/noUnusedVariables: the calls are written to be read on a page

import type { PlanetScale } from 'planetscale-sdk';

/** Lookup vindexes: the calls of the reference, by operation. */
export const lookupVindex = {
  async lookup_vindex_create(client: PlanetScale): Promise<void> {
    const vtctldData = await client.lookupVindex.create('acme', 'shop', 'feature/größe 2', {
      name: 'name-1',
      table_keyspace: 'table-keyspace-2',
      keyspace: 'keyspace-3',
      table_owner: 'table-owner-4',
    });
  },

  async lookup_vindex_show(client: PlanetScale): Promise<void> {
    const vtctldData = await client.lookupVindex.get('acme', 'shop', 'feature/größe 2', 'name 1', {
      table_keyspace: 'table-keyspace-1',
    });
  },

  async lookup_vindex_externalize(client: PlanetScale): Promise<void> {
    const vtctldData = await client.lookupVindex.externalize(
      'acme',
      'shop',
      'feature/größe 2',
      'name 1',
      { table_keyspace: 'table-keyspace-1', keyspace: 'keyspace-2', delete: true },
    );
  },

  async lookup_vindex_internalize(client: PlanetScale): Promise<void> {
    const vtctldData = await client.lookupVindex.internalize(
      'acme',
      'shop',
      'feature/größe 2',
      'name 1',
      { table_keyspace: 'table-keyspace-1', keyspace: 'keyspace-2' },
    );
  },

  async lookup_vindex_cancel(client: PlanetScale): Promise<void> {
    const vtctldData = await client.lookupVindex.cancel('acme', 'shop', 'feature/größe 2', 'name 1', {
      table_keyspace: 'table-keyspace-1',
    });
  },

  async lookup_vindex_complete(client: PlanetScale): Promise<void> {
    const vtctldData = await client.lookupVindex.complete('acme', 'shop', 'feature/größe 2', 'name 1', {
      table_keyspace: 'table-keyspace-1',
      keyspace: 'keyspace-2',
    });
  },
};
