// Generated from api/resources/backups.yaml by `cargo xtask codegen`. Do not edit.
// biome-ignore-all lint/correctness/noUnusedVariables: the calls are written to be read on a page

import type { PlanetScale } from 'planetscale-sdk';

/** Backups: the calls of the reference, by operation. */
export const backups = {
  async list_backups(client: PlanetScale): Promise<void> {
    for await (const backup of client.backups.list('acme', 'shop', 'feature/größe 2', { all: true })) {
      console.log(backup);
    }
  },

  async create_backup(client: PlanetScale): Promise<void> {
    const backup = await client.backups.create('acme', 'shop', 'feature/größe 2', {
      name: 'name-1',
      retention_unit: 'hour',
    });
  },

  async get_backup(client: PlanetScale): Promise<void> {
    const backup = await client.backups.get('acme', 'shop', 'feature/größe 2', 'a1b2c3d4e5f6');

    const complete = await client.backups.waitUntilComplete(
      'acme',
      'shop',
      'feature/größe 2',
      'a1b2c3d4e5f6',
    );

    await client.backups.waitUntilDeleted('acme', 'shop', 'feature/größe 2', 'a1b2c3d4e5f6');
  },

  async delete_backup(client: PlanetScale): Promise<void> {
    await client.backups.delete('acme', 'shop', 'feature/größe 2', 'a1b2c3d4e5f6');
  },

  async update_backup(client: PlanetScale): Promise<void> {
    const backup = await client.backups.update('acme', 'shop', 'feature/größe 2', 'a1b2c3d4e5f6', {
      protected: true,
    });
  },
};
