// Generated from api/resources/webhooks.yaml by `cargo xtask codegen`. Do not edit.
// biome-ignore-all lint/correctness/noUnusedVariables: the calls are written to be read on a page

import type { PlanetScale } from 'planetscale-sdk';

/** Webhooks: the calls of the reference, by operation. */
export const webhooks = {
  async list_webhooks(client: PlanetScale): Promise<void> {
    for await (const webhook of client.webhooks.list('acme', 'shop')) {
      console.log(webhook);
    }
  },

  async create_webhook(client: PlanetScale): Promise<void> {
    const webhook = await client.webhooks.create('acme', 'shop', {
      url: 'https://example.com/1',
      enabled: true,
    });
  },

  async get_webhook(client: PlanetScale): Promise<void> {
    const webhook = await client.webhooks.get('acme', 'shop', 'a1b2c3d4e5f6');
  },

  async update_webhook(client: PlanetScale): Promise<void> {
    const webhook = await client.webhooks.update('acme', 'shop', 'a1b2c3d4e5f6', {
      url: 'https://example.com/1',
      enabled: true,
    });
  },

  async delete_webhook(client: PlanetScale): Promise<void> {
    await client.webhooks.delete('acme', 'shop', 'a1b2c3d4e5f6');
  },

  async test_webhook(client: PlanetScale): Promise<void> {
    await client.webhooks.test('acme', 'shop', 'a1b2c3d4e5f6');
  },
};
