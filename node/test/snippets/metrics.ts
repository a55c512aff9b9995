// Generated from api/resources/metrics.yaml by `cargo xtask codegen`. Do not edit.
// biome-ignore-all lint/correctness/noUnusedVariables: the calls are written to be read on a page

import type { PlanetScale } from 'planetscale-sdk';

/** Metrics: the calls of the reference, by operation. */
export const metrics = {
  async get_branch_metrics(client: PlanetScale): Promise<void> {
    const metricSeries = await client.metrics.get('acme', 'shop', 'feature/größe 2', { period: '15m' });
  },

  async get_instant_branch_metrics(client: PlanetScale): Promise<void> {
    const instantMetrics = await client.metrics.getInstant('acme', 'shop', 'feature/größe 2', {
      role: 'role-3',
    });
  },

  async get_branch_keyspace_table_metrics(client: PlanetScale): Promise<void> {
    const reply = await client.metrics.getKeyspaceTables('acme', 'shop', 'feature/größe 2');
  },

  async get_branch_query_metrics(client: PlanetScale): Promise<void> {
    const metricSeries = await client.metrics.getQueries('acme', 'shop', 'feature/größe 2', {
      query_ids: ['query-id-4', 'query-id-5'],
    });
  },

  async get_branch_table_metrics(client: PlanetScale): Promise<void> {
    const reply = await client.metrics.getTables('acme', 'shop', 'feature/größe 2');
  },

  async get_tablet_metrics(client: PlanetScale): Promise<void> {
    const metricSeries = await client.metrics.getTablets('acme', 'shop', 'feature/größe 2', {
      period: '15m',
    });
  },

  async get_instant_tablet_metrics(client: PlanetScale): Promise<void> {
    const instantMetrics = await client.metrics.getInstantTablets('acme', 'shop', 'feature/größe 2', {
      keyspace: 'keyspace-3',
    });
  },

  async get_branch_tag_metrics(client: PlanetScale): Promise<void> {
    const metricSeries = await client.metrics.getTags('acme', 'shop', 'feature/größe 2', {
      tag_sets: ['tag-set-4', 'tag-set-5'],
    });
  },
};
