// Generated from api/resources/traffic_budgets.yaml by `cargo xtask codegen`. Do not edit.
// biome-ignore-all lint/correctness/noUnusedVariables: the calls are written to be read on a page

import type { PlanetScale } from 'planetscale-sdk';

/** Traffic budgets: the calls of the reference, by operation. */
export const trafficBudgets = {
  async list_traffic_budgets_for_query(client: PlanetScale): Promise<void> {
    for await (const trafficBudget of client.trafficBudgets.listForQuery(
      'acme',
      'shop',
      'feature/größe 2',
      'fingerprint 1',
      { keyspace: 'keyspace-1' },
    )) {
      console.log(trafficBudget);
    }
  },

  async list_traffic_budgets(client: PlanetScale): Promise<void> {
    for await (const trafficBudget of client.trafficBudgets.list('acme', 'shop', 'feature/größe 2', {
      period: '15m',
    })) {
      console.log(trafficBudget);
    }
  },

  async create_traffic_budget(client: PlanetScale): Promise<void> {
    const trafficBudget = await client.trafficBudgets.create('acme', 'shop', 'feature/größe 2', {
      name: 'name-1',
      mode: 'enforce',
    });
  },

  async get_traffic_budget(client: PlanetScale): Promise<void> {
    const trafficBudget = await client.trafficBudgets.get(
      'acme',
      'shop',
      'feature/größe 2',
      'a1b2c3d4e5f6',
    );
  },

  async update_traffic_budget(client: PlanetScale): Promise<void> {
    const trafficBudget = await client.trafficBudgets.update(
      'acme',
      'shop',
      'feature/größe 2',
      'a1b2c3d4e5f6',
      { name: 'name-1', mode: 'enforce' },
    );
  },

  async delete_traffic_budget(client: PlanetScale): Promise<void> {
    await client.trafficBudgets.delete('acme', 'shop', 'feature/größe 2', 'a1b2c3d4e5f6');
  },
};
