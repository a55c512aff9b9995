// Generated from api/resources/service_tokens.yaml by `cargo xtask codegen`. Do not edit.
// biome-ignore-all lint/correctness/noUnusedVariables: the calls are written to be read on a page

import type { PlanetScale } from 'planetscale-sdk';

/** Service tokens: the calls of the reference, by operation. */
export const serviceTokens = {
  async list_service_tokens(client: PlanetScale): Promise<void> {
    for await (const serviceToken of client.serviceTokens.list('acme')) {
      console.log(serviceToken);
    }
  },

  async create_service_token(client: PlanetScale): Promise<void> {
    const serviceToken = await client.serviceTokens.create('acme', { name: 'name-1', ttl: 102 });
  },

  async get_service_token(client: PlanetScale): Promise<void> {
    const serviceToken = await client.serviceTokens.get('acme', 'a1b2c3d4e5f6');
  },

  async delete_service_token(client: PlanetScale): Promise<void> {
    await client.serviceTokens.delete('acme', 'a1b2c3d4e5f6');
  },

  async get_service_token_access(client: PlanetScale): Promise<void> {
    const serviceTokenAccessList = await client.serviceTokens.listAccesses('acme', 'a1b2c3d4e5f6');
  },

  async add_service_token_access(client: PlanetScale): Promise<void> {
    const serviceTokenAccessList = await client.serviceTokens.addAccesses('acme', 'a1b2c3d4e5f6', {
      database: 'database-1',
      access: ['acce-3', 'acce-4'],
    });
  },

  async delete_service_token_access(client: PlanetScale): Promise<void> {
    await client.serviceTokens.deleteAccesses('acme', 'a1b2c3d4e5f6', {
      database: 'database-1',
      access: ['acce-3', 'acce-4'],
    });
  },

  async list_service_token_grants(client: PlanetScale): Promise<void> {
    const serviceTokenGrantList = await client.serviceTokens.listGrants('acme', 'a1b2c3d4e5f6');
  },
};
