// Generated from api/resources/move_tables.yaml by `cargo xtask codegen`. Do not edit.
// biome-ignore-all lint/correctness/noUnusedVariables: the calls are written to be read on a page

import type { PlanetScale } from 'planetscale-sdk';

/** MoveTables: the calls of the reference, by operation. */
export const moveTables = {
  async move_tables_create(client: PlanetScale): Promise<void> {
    const vtctldOperationReference = await client.moveTables.create('acme', 'shop', 'feature/größe 2', {
      workflow: 'workflow-1',
      target_keyspace: 'target-keyspace-2',
      source_keyspace: 'source-keyspace-3',
      tables: ['table-5', 'table-6'],
      all_tables: true,
    });
  },

  async move_tables_show(client: PlanetScale): Promise<void> {
    const vtctldData = await client.moveTables.get('acme', 'shop', 'feature/größe 2', 'workflow 1', {
      target_keyspace: 'target-keyspace-1',
    });
  },

  async move_tables_status(client: PlanetScale): Promise<void> {
    const vtctldData = await client.moveTables.getStatus(
      'acme',
      'shop',
      'feature/größe 2',
      'workflow 1',
      { target_keyspace: 'target-keyspace-1' },
    );
  },

  async move_tables_switch_traffic(client: PlanetScale): Promise<void> {
    const vtctldOperationReference = await client.moveTables.switchTraffic(
      'acme',
      'shop',
      'feature/größe 2',
      'workflow 1',
      {
        target_keyspace: 'target-keyspace-1',
        tablet_types: ['tablet-type-3', 'tablet-type-4'],
        max_replication_lag_allowed: 105,
      },
    );
  },

  async move_tables_reverse_traffic(client: PlanetScale): Promise<void> {
    const vtctldOperationReference = await client.moveTables.reverseTraffic(
      'acme',
      'shop',
      'feature/größe 2',
      'workflow 1',
      {
        target_keyspace: 'target-keyspace-1',
        tablet_types: ['tablet-type-3', 'tablet-type-4'],
        max_replication_lag_allowed: 105,
      },
    );
  },

  async move_tables_cancel(client: PlanetScale): Promise<void> {
    const vtctldOperationReference = await client.moveTables.cancel(
      'acme',
      'shop',
      'feature/größe 2',
      'workflow 1',
      { target_keyspace: 'target-keyspace-1', keep_data: true, keep_routing_rules: true },
    );
  },

  async move_tables_complete(client: PlanetScale): Promise<void> {
    const vtctldOperationReference = await client.moveTables.complete(
      'acme',
      'shop',
      'feature/größe 2',
      'workflow 1',
      { target_keyspace: 'target-keyspace-1', keep_data: true, keep_routing_rules: true },
    );
  },
};
