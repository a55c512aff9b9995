// Generated from api/resources/schema_recommendations.yaml by `cargo xtask codegen`. Do not edit.
// biome-ignore-all lint/correctness/noUnusedVariables: the calls are written to be read on a page

import type { PlanetScale } from 'planetscale-sdk';

/** Schema recommendations: the calls of the reference, by operation. */
export const schemaRecommendations = {
  async list_schema_recommendations(client: PlanetScale): Promise<void> {
    for await (const schemaRecommendation of client.schemaRecommendations.list('acme', 'shop', {
      state: 'open',
    })) {
      console.log(schemaRecommendation);
    }
  },

  async get_schema_recommendation(client: PlanetScale): Promise<void> {
    const schemaRecommendation = await client.schemaRecommendations.get('acme', 'shop', 7);
  },

  async dismiss_schema_recommendation(client: PlanetScale): Promise<void> {
    const schemaRecommendation = await client.schemaRecommendations.dismiss('acme', 'shop', 7, {
      reason: 'reason-1',
    });
  },
};
