// Generated from api/resources/query_insights.yaml by `cargo xtask codegen`. Do not edit.
// biome-ignore-all lint/correctness/noUnusedVariables: the calls are written to be read on a page

import type { PlanetScale } from 'planetscale-sdk';

/** Query insights: the calls of the reference, by operation. */
export const queryInsights = {
  async list_branch_queries(client: PlanetScale): Promise<void> {
    for await (const querySummary of client.queryInsights.list('acme', 'shop', 'feature/größe 2', {
      q: 'q-1',
    })) {
      console.log(querySummary);
    }
  },

  async list_branch_query_errors(client: PlanetScale): Promise<void> {
    for await (const queryErrorSummary of client.queryInsights.listErrors(
      'acme',
      'shop',
      'feature/größe 2',
      { q: 'q-1' },
    )) {
      console.log(queryErrorSummary);
    }
  },

  async get_branch_query_error(client: PlanetScale): Promise<void> {
    for await (const queryExecution of client.queryInsights.listErrorExecutions(
      'acme',
      'shop',
      'feature/größe 2',
      'fingerprint 1',
      { from: 'from-1' },
    )) {
      console.log(queryExecution);
    }
  },

  async get_branch_query(client: PlanetScale): Promise<void> {
    const queryExecution = await client.queryInsights.get(
      'acme',
      'shop',
      'feature/größe 2',
      'a1b2c3d4e5f6',
    );
  },

  async list_branch_query_tags(client: PlanetScale): Promise<void> {
    for await (const queryTag of client.queryInsights.listTags('acme', 'shop', 'feature/größe 2', {
      q: 'q-1',
    })) {
      console.log(queryTag);
    }
  },

  async list_branch_query_tag_summaries(client: PlanetScale): Promise<void> {
    for await (const queryTagSummary of client.queryInsights.listTagSummaries(
      'acme',
      'shop',
      'feature/größe 2',
      { tags: ['tag-2', 'tag-3'] },
    )) {
      console.log(queryTagSummary);
    }
  },

  async get_branch_query_tag(client: PlanetScale): Promise<void> {
    const queryTag = await client.queryInsights.getTag('acme', 'shop', 'feature/größe 2', 'tag 1', {
      from: 'from-1',
    });
  },

  async get_query_statistics(client: PlanetScale): Promise<void> {
    for await (const queryExecution of client.queryInsights.listExecutions(
      'acme',
      'shop',
      'feature/größe 2',
      'fingerprint 1',
      { keyspace: 'keyspace-1', from: 'from-2' },
    )) {
      console.log(queryExecution);
    }
  },

  async get_query_summary(client: PlanetScale): Promise<void> {
    const querySummary = await client.queryInsights.getSummary(
      'acme',
      'shop',
      'feature/größe 2',
      'fingerprint 1',
      { keyspace: 'keyspace-1', from: 'from-2' },
    );
  },
};
