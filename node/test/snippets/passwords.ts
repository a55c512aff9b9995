// Generated from api/resources/passwords.yaml by `cargo xtask codegen`. Do not edit.
// biome-ignore-all lint/correctness/noUnusedVariables: the calls are written to be read on a page

import type { PlanetScale } from 'planetscale-sdk';

/** Passwords: the calls of the reference, by operation. */
export const passwords = {
  async list_passwords(client: PlanetScale): Promise<void> {
    for await (const password of client.passwords.list('acme', 'shop', 'feature/größe 2', {
      read_only_region_id: 'read-only-region-id-1',
    })) {
      console.log(password);
    }
  },

  async create_password(client: PlanetScale): Promise<void> {
    const password = await client.passwords.create('acme', 'shop', 'feature/größe 2', {
      name: 'name-1',
      role: 'reader',
    });
  },

  async get_password(client: PlanetScale): Promise<void> {
    const password = await client.passwords.get('acme', 'shop', 'feature/größe 2', 'a1b2c3d4e5f6');
  },

  async delete_password(client: PlanetScale): Promise<void> {
    await client.passwords.delete('acme', 'shop', 'feature/größe 2', 'a1b2c3d4e5f6');
  },

  async update_password(client: PlanetScale): Promise<void> {
    const password = await client.passwords.update('acme', 'shop', 'feature/größe 2', 'a1b2c3d4e5f6', {
      name: 'name-1',
      cidrs: ['cidr-3', 'cidr-4'],
    });
  },

  async renew_password(client: PlanetScale): Promise<void> {
    const password = await client.passwords.renew('acme', 'shop', 'feature/größe 2', 'a1b2c3d4e5f6');
  },

  async list_database_passwords(client: PlanetScale): Promise<void> {
    for await (const password of client.passwords.listForDatabase('acme', 'shop')) {
      console.log(password);
    }
  },
};
