// Generated from api/resources/query_patterns.yaml by `cargo xtask codegen`. Do not edit.
// biome-ignore-all lint/correctness/noUnusedVariables: the calls are written to be read on a page

import type { PlanetScale } from 'planetscale-sdk';

/** Query patterns: the calls of the reference, by operation. */
export const queryPatterns = {
  async get_query_patterns_report_status(client: PlanetScale): Promise<void> {
    const queryPatternsReport = await client.queryPatterns.get(
      'acme',
      'shop',
      'feature/größe 2',
      'a1b2c3d4e5f6',
    );

    const completed = await client.queryPatterns.waitUntilCompleted(
      'acme',
      'shop',
      'feature/größe 2',
      'a1b2c3d4e5f6',
    );
  },

  async delete_query_patterns_report(client: PlanetScale): Promise<void> {
    await client.queryPatterns.delete('acme', 'shop', 'feature/größe 2', 'a1b2c3d4e5f6');
  },

  async create_query_patterns_report(client: PlanetScale): Promise<void> {
    const queryPatternsReport = await client.queryPatterns.create('acme', 'shop', 'feature/größe 2');
  },

  async list_generated_query_patterns_reports(client: PlanetScale): Promise<void> {
    for await (const queryPatternsReport of client.queryPatterns.list(
      'acme',
      'shop',
      'feature/größe 2',
    )) {
      console.log(queryPatternsReport);
    }
  },

  async get_query_patterns_report(client: PlanetScale): Promise<void> {
    const bytes = await client.queryPatterns.download(
      'acme',
      'shop',
      'feature/größe 2',
      'a1b2c3d4e5f6',
    );
  },
};
