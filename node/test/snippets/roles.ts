// Generated from api/resources/roles.yaml by `cargo xtask codegen`. Do not edit.
// biome-ignore-all lint/correctness/noUnusedVariables: the calls are written to be read on a page

import type { PlanetScale } from 'planetscale-sdk';

/** Roles: the calls of the reference, by operation. */
export const roles = {
  async create_role(client: PlanetScale): Promise<void> {
    const role = await client.roles.create('acme', 'shop', 'feature/größe 2', {
      name: 'name-1',
      ttl: 102,
    });
  },

  async list_roles(client: PlanetScale): Promise<void> {
    for await (const role of client.roles.list('acme', 'shop', 'feature/größe 2', {
      status: 'statu-1',
    })) {
      console.log(role);
    }
  },

  async get_role(client: PlanetScale): Promise<void> {
    const role = await client.roles.get('acme', 'shop', 'feature/größe 2', 'a1b2c3d4e5f6');

    const ready = await client.roles.waitUntilReady('acme', 'shop', 'feature/größe 2', 'a1b2c3d4e5f6');
  },

  async delete_role(client: PlanetScale): Promise<void> {
    await client.roles.delete('acme', 'shop', 'feature/größe 2', 'a1b2c3d4e5f6', {
      successor: 'successor-1',
    });
  },

  async update_role(client: PlanetScale): Promise<void> {
    const role = await client.roles.update('acme', 'shop', 'feature/größe 2', 'a1b2c3d4e5f6', {
      name: 'name-1',
      require_where_on_delete: 'off',
    });
  },

  async get_default_role(client: PlanetScale): Promise<void> {
    const role = await client.roles.getDefault('acme', 'shop', 'feature/größe 2');
  },

  async reset_default_role(client: PlanetScale): Promise<void> {
    const role = await client.roles.resetDefault('acme', 'shop', 'feature/größe 2');
  },

  async reassign_role_objects(client: PlanetScale): Promise<void> {
    await client.roles.reassignObjects('acme', 'shop', 'feature/größe 2', 'a1b2c3d4e5f6', {
      successor: 'successor-1',
    });
  },

  async renew_role(client: PlanetScale): Promise<void> {
    const role = await client.roles.renew('acme', 'shop', 'feature/größe 2', 'a1b2c3d4e5f6');
  },

  async reset_role(client: PlanetScale): Promise<void> {
    const role = await client.roles.reset('acme', 'shop', 'feature/größe 2', 'a1b2c3d4e5f6');
  },
};
