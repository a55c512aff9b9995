// Generated from api/resources/vtctld.yaml by `cargo xtask codegen`. Do not edit.
// biome-ignore-all lint/correctness/noUnusedVariables: the calls are written to be read on a page

import type { PlanetScale } from 'planetscale-sdk';

/** Vitess operations: the calls of the reference, by operation. */
export const vtctld = {
  async vtctld_list_workflows(client: PlanetScale): Promise<void> {
    const vtctldData = await client.vtctld.listWorkflows('acme', 'shop', 'feature/größe 2', {
      keyspace: 'keyspace-1',
      workflow: 'workflow-2',
    });
  },

  async vtctld_start_workflow(client: PlanetScale): Promise<void> {
    const vtctldData = await client.vtctld.startWorkflow(
      'acme',
      'shop',
      'feature/größe 2',
      'workflow 1',
      { keyspace: 'keyspace-1' },
    );
  },

  async vtctld_stop_workflow(client: PlanetScale): Promise<void> {
    const vtctldData = await client.vtctld.stopWorkflow(
      'acme',
      'shop',
      'feature/größe 2',
      'workflow 1',
      { keyspace: 'keyspace-1' },
    );
  },

  async vtctld_list_keyspaces(client: PlanetScale): Promise<void> {
    const vtctldData = await client.vtctld.listKeyspaces('acme', 'shop', 'feature/größe 2', {
      name: 'name-1',
    });
  },

  async vtctld_get_routing_rules(client: PlanetScale): Promise<void> {
    const vtctldData = await client.vtctld.getRoutingRules('acme', 'shop', 'feature/größe 2');
  },

  async vtctld_get_keyspace_routing_rules(client: PlanetScale): Promise<void> {
    const vtctldData = await client.vtctld.getKeyspaceRoutingRules('acme', 'shop', 'feature/größe 2');
  },

  async vtctld_apply_keyspace_routing_rules(client: PlanetScale): Promise<void> {
    const vtctldData = await client.vtctld.applyKeyspaceRoutingRules(
      'acme',
      'shop',
      'feature/größe 2',
      {
        rules: [{ from_keyspace: 'from-keyspace-3', to_keyspace: 'to-keyspace-4' }],
        skip_rebuild: true,
        rebuild_cells: ['rebuild-cell-7', 'rebuild-cell-8'],
      },
    );
  },

  async vtctld_get_shard(client: PlanetScale): Promise<void> {
    const vtctldData = await client.vtctld.getShard('acme', 'shop', 'feature/größe 2', {
      keyspace: 'keyspace-1',
      shard: 'shard-2',
    });
  },

  async vtctld_set_shard_tablet_control(client: PlanetScale): Promise<void> {
    const vtctldData = await client.vtctld.setShardTabletControl('acme', 'shop', 'feature/größe 2', {
      keyspace: 'keyspace-1',
      shard: 'shard-2',
      tablet_type: 'tablet-type-3',
      cells: ['cell-5', 'cell-6'],
      denied_tables: ['denied-table-8', 'denied-table-9'],
    });
  },

  async vtctld_refresh_state_by_shard(client: PlanetScale): Promise<void> {
    const vtctldData = await client.vtctld.refreshShardState('acme', 'shop', 'feature/größe 2', {
      keyspace: 'keyspace-1',
      shard: 'shard-2',
      cells: ['cell-4', 'cell-5'],
    });
  },

  async vtctld_get_throttler_status(client: PlanetScale): Promise<void> {
    const vtctldData = await client.vtctld.getThrottlerStatus('acme', 'shop', 'feature/größe 2', {
      tablet_alias: 'tablet-alia-1',
    });
  },

  async vtctld_check_throttler(client: PlanetScale): Promise<void> {
    const vtctldData = await client.vtctld.checkThrottler('acme', 'shop', 'feature/größe 2', {
      tablet_alias: 'tablet-alia-1',
      app_name: 'app-name-2',
      scope: 'shard',
    });
  },

  async vtctld_update_throttler_config(client: PlanetScale): Promise<void> {
    const vtctldData = await client.vtctld.updateThrottlerConfig('acme', 'shop', 'feature/größe 2', {
      keyspace: 'keyspace-1',
      enabled: true,
      threshold: 3.5,
    });
  },

  async vtctld_get_operation(client: PlanetScale): Promise<void> {
    const vtctldOperation = await client.vtctld.getOperation(
      'acme',
      'shop',
      'feature/größe 2',
      'a1b2c3d4e5f6',
    );

    const completed = await client.vtctld.waitUntilCompleted(
      'acme',
      'shop',
      'feature/größe 2',
      'a1b2c3d4e5f6',
    );
  },
};
