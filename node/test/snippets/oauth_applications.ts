// Generated from api/resources/oauth_applications.yaml by `cargo xtask codegen`. Do not edit.
// biome-ignore-all lint/correctness/noUnusedVariables: the calls are written to be read on a page

import type { PlanetScale } from 'planetscale-sdk';

/** OAuth applications: the calls of the reference, by operation. */
export const oauthApplications = {
  async list_oauth_applications(client: PlanetScale): Promise<void> {
    for await (const oauthApplication of client.oauthApplications.list('acme')) {
      console.log(oauthApplication);
    }
  },

  async get_oauth_application(client: PlanetScale): Promise<void> {
    const oauthApplication = await client.oauthApplications.get('acme', 'a1b2c3d4e5f6');
  },

  async list_oauth_tokens(client: PlanetScale): Promise<void> {
    for await (const serviceToken of client.oauthApplications.listTokens('acme', 'a1b2c3d4e5f6')) {
      console.log(serviceToken);
    }
  },

  async get_oauth_token(client: PlanetScale): Promise<void> {
    const serviceToken = await client.oauthApplications.getToken(
      'acme',
      'a1b2c3d4e5f6',
      'a1b2c3d4e5f6',
    );
  },

  async delete_oauth_token(client: PlanetScale): Promise<void> {
    await client.oauthApplications.deleteToken('acme', 'a1b2c3d4e5f6', 'a1b2c3d4e5f6');
  },
};
