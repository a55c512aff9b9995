// Generated from api/resources/backup_policies.yaml by `cargo xtask codegen`. Do not edit.
// biome-ignore-all lint/correctness/noUnusedVariables: the calls are written to be read on a page

import type { PlanetScale } from 'planetscale-sdk';

/** Backup policies: the calls of the reference, by operation. */
export const backupPolicies = {
  async list_backup_policies(client: PlanetScale): Promise<void> {
    for await (const backupPolicy of client.backupPolicies.list('acme', 'shop')) {
      console.log(backupPolicy);
    }
  },

  async create_backup_policy(client: PlanetScale): Promise<void> {
    const backupPolicy = await client.backupPolicies.create('acme', 'shop', {
      retention_value: 14,
      retention_unit: 'day',
      frequency_value: 1,
      frequency_unit: 'day',
      name: 'Nightly',
      target: 'production',
    });
  },

  async get_backup_policy(client: PlanetScale): Promise<void> {
    const backupPolicy = await client.backupPolicies.get('acme', 'shop', 'a1b2c3d4e5f6');
  },

  async update_backup_policy(client: PlanetScale): Promise<void> {
    const backupPolicy = await client.backupPolicies.update('acme', 'shop', 'a1b2c3d4e5f6', {
      name: 'name-1',
      target: 'production',
    });
  },

  async delete_backup_policy(client: PlanetScale): Promise<void> {
    await client.backupPolicies.delete('acme', 'shop', 'a1b2c3d4e5f6');
  },
};
