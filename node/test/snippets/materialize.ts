// Generated from api/resources/materialize.yaml by `cargo xtask codegen`. Do not edit.
// biome-ignore-all lint/correctness/noUnusedVariables: the calls are written to be read on a page

import type { PlanetScale } from 'planetscale-sdk';

/** Materialize: the calls of the reference, by operation. */
export const materialize = {
  async materialize_create(client: PlanetScale): Promise<void> {
    const vtctldData = await client.materialize.create('acme', 'shop', 'feature/größe 2', {
      workflow: 'workflow-1',
      target_keyspace: 'target-keyspace-2',
      source_keyspace: 'source-keyspace-3',
      table_settings: [{ target_table: 'target-table-6', source_expression: 'source-expression-7' }],
      cells: ['cell-10', 'cell-11'],
      reference_tables: ['reference-table-13', 'reference-table-14'],
    });
  },

  async materialize_show(client: PlanetScale): Promise<void> {
    const vtctldData = await client.materialize.get('acme', 'shop', 'feature/größe 2', 'workflow 1', {
      target_keyspace: 'target-keyspace-1',
      include_logs: true,
    });
  },

  async materialize_start(client: PlanetScale): Promise<void> {
    const vtctldData = await client.materialize.start('acme', 'shop', 'feature/größe 2', 'workflow 1', {
      target_keyspace: 'target-keyspace-1',
    });
  },

  async materialize_stop(client: PlanetScale): Promise<void> {
    const vtctldData = await client.materialize.stop('acme', 'shop', 'feature/größe 2', 'workflow 1', {
      target_keyspace: 'target-keyspace-1',
    });
  },

  async materialize_cancel(client: PlanetScale): Promise<void> {
    const vtctldData = await client.materialize.cancel(
      'acme',
      'shop',
      'feature/größe 2',
      'workflow 1',
      { target_keyspace: 'target-keyspace-1', keep_data: true, keep_routing_rules: true },
    );
  },
};
