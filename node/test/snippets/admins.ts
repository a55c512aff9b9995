// Generated from api/resources/admins.yaml by `cargo xtask codegen`. Do not edit.
// biome-ignore-all lint/correctness/noUnusedVariables: the calls are written to be read on a page

import type { PlanetScale } from 'planetscale-sdk';

/** Admin component: the calls of the reference, by operation. */
export const admins = {
  async get_admin(client: PlanetScale): Promise<void> {
    const nekiAdmin = await client.admins.get('acme', 'shop', 'feature/größe 2');

    const ready = await client.admins.waitUntilReady('acme', 'shop', 'feature/größe 2');
  },

  async update_admin(client: PlanetScale): Promise<void> {
    const nekiAdmin = await client.admins.update('acme', 'shop', 'feature/größe 2', {
      admin_size: 'admin-size-1',
    });
  },

  async list_admin_size_skus(client: PlanetScale): Promise<void> {
    for await (const nekiAdminSizeSku of client.admins.listSizes('acme', 'shop', 'feature/größe 2')) {
      console.log(nekiAdminSizeSku);
    }
  },

  async list_admin_parameters(client: PlanetScale): Promise<void> {
    for await (const nekiParameter of client.admins.listParameters('acme', 'shop', 'feature/größe 2')) {
      console.log(nekiParameter);
    }
  },

  async list_admin_change_requests(client: PlanetScale): Promise<void> {
    for await (const nekiChangeRequest of client.admins.listChanges('acme', 'shop', 'feature/größe 2', {
      period: '15m',
    })) {
      console.log(nekiChangeRequest);
    }
  },

  async get_admin_change_request(client: PlanetScale): Promise<void> {
    const nekiChangeRequest = await client.admins.getChange(
      'acme',
      'shop',
      'feature/größe 2',
      'a1b2c3d4e5f6',
    );

    const changeCompleted = await client.admins.waitUntilChangeCompleted(
      'acme',
      'shop',
      'feature/größe 2',
      'a1b2c3d4e5f6',
    );
  },

  async cancel_admin_change_request(client: PlanetScale): Promise<void> {
    await client.admins.cancelChange('acme', 'shop', 'feature/größe 2', 'a1b2c3d4e5f6');
  },
};
