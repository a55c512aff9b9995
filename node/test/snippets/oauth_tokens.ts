// Generated from api/resources/oauth_tokens.yaml by `cargo xtask codegen`. Do not edit.
// biome-ignore-all lint/correctness/noUnusedVariables: the calls are written to be read on a page

import type { PlanetScale } from 'planetscale-sdk';

/** OAuth tokens: the calls of the reference, by operation. */
export const oauthTokens = {
  async create_oauth_token(client: PlanetScale): Promise<void> {
    const serviceToken = await client.oauthTokens.create('acme', 'a1b2c3d4e5f6', {
      client_id: 'client-id-1',
      client_secret: 'not-a-real-secret-2',
      grant_type: 'authorization_code',
      redirect_uri: 'redirect-uri-5',
    });
  },
};
