// Generated from api/resources/postgres_cidrs.yaml by `cargo xtask codegen`. Do not edit.
// biome-ignore-all lint/correctness/noUnusedVariables: the calls are written to be read on a page

import type { PlanetScale } from 'planetscale-sdk';

/** IP restrictions: the calls of the reference, by operation. */
export const postgresCidrs = {
  async list_database_postgres_cidrs(client: PlanetScale): Promise<void> {
    for await (const postgresCidr of client.postgresCidrs.list('acme', 'shop')) {
      console.log(postgresCidr);
    }
  },

  async create_database_postgres_cidr(client: PlanetScale): Promise<void> {
    const postgresCidr = await client.postgresCidrs.create('acme', 'shop', {
      cidrs: ['cidr-4', 'cidr-5'],
      schema: 'schema-1',
      role: 'role-2',
    });
  },

  async delete_database_postgres_cidr(client: PlanetScale): Promise<void> {
    await client.postgresCidrs.delete('acme', 'shop', 'a1b2c3d4e5f6');
  },

  async get_database_postgres_cidr(client: PlanetScale): Promise<void> {
    const postgresCidr = await client.postgresCidrs.get('acme', 'shop', 'a1b2c3d4e5f6');
  },

  async update_database_postgres_cidr(client: PlanetScale): Promise<void> {
    const postgresCidr = await client.postgresCidrs.update('acme', 'shop', 'a1b2c3d4e5f6', {
      schema: 'schema-1',
      role: 'role-2',
    });
  },
};
