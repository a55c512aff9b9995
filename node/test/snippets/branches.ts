// Generated from api/resources/branches.yaml by `cargo xtask codegen`. Do not edit.
// biome-ignore-all lint/correctness/noUnusedVariables: the calls are written to be read on a page

import type { PlanetScale } from 'planetscale-sdk';

/** Branches: the calls of the reference, by operation. */
export const branches = {
  async list_branches(client: PlanetScale): Promise<void> {
    for await (const branch of client.branches.list('acme', 'shop', { q: 'q-1' })) {
      console.log(branch);
    }
  },

  async create_branch(client: PlanetScale): Promise<void> {
    const branch = await client.branches.create('acme', 'shop', {
      name: 'name-1',
      deletion_protected: true,
      parent_branch: 'parent-branch-3',
    });
  },

  async get_branch(client: PlanetScale): Promise<void> {
    const branch = await client.branches.get('acme', 'shop', 'feature/größe 2');

    const ready = await client.branches.waitUntilReady('acme', 'shop', 'feature/größe 2');

    await client.branches.waitUntilDeleted('acme', 'shop', 'feature/größe 2');
  },

  async update_branch(client: PlanetScale): Promise<void> {
    const branch = await client.branches.update('acme', 'shop', 'feature/größe 2', {
      new_name: 'new-name-1',
      deletion_protected: true,
    });
  },

  async delete_branch(client: PlanetScale): Promise<void> {
    await client.branches.delete('acme', 'shop', 'feature/größe 2', { delete_descendants: true });
  },

  async lint_branch_schema(client: PlanetScale): Promise<void> {
    for await (const schemaLintError of client.branches.lintSchema('acme', 'shop', 'feature/größe 2')) {
      console.log(schemaLintError);
    }
  },

  async enable_safe_migrations(client: PlanetScale): Promise<void> {
    const branch = await client.branches.enableSafeMigrations('acme', 'shop', 'feature/größe 2');
  },

  async disable_safe_migrations(client: PlanetScale): Promise<void> {
    const branch = await client.branches.disableSafeMigrations('acme', 'shop', 'feature/größe 2');
  },

  async update_safe_migrations(client: PlanetScale): Promise<void> {
    const branch = await client.branches.updateSafeMigrations('acme', 'shop', 'feature/größe 2', {
      safe_migrations: true,
    });
  },

  async promote_branch(client: PlanetScale): Promise<void> {
    const branch = await client.branches.promote('acme', 'shop', 'feature/größe 2');
  },

  async get_branch_schema(client: PlanetScale): Promise<void> {
    const branchSchema = await client.branches.getSchema('acme', 'shop', 'feature/größe 2', {
      keyspace: 'keyspace-1',
    });
  },

  async update_branch_cluster_config(client: PlanetScale): Promise<void> {
    await client.branches.updateCluster('acme', 'shop', 'feature/größe 2', {
      cluster_size: 'cluster-size-1',
    });
  },

  async demote_branch(client: PlanetScale): Promise<void> {
    const branch = await client.branches.demote('acme', 'shop', 'feature/größe 2');
  },

  async get_branch_diff(client: PlanetScale): Promise<void> {
    const tableDiffList = await client.branches.getDiff('acme', 'shop', 'feature/größe 2');
  },

  async get_branch_routing_rules(client: PlanetScale): Promise<void> {
    const routingRules = await client.branches.getRoutingRules('acme', 'shop', 'feature/größe 2');
  },

  async update_branch_routing_rules(client: PlanetScale): Promise<void> {
    const routingRules = await client.branches.updateRoutingRules('acme', 'shop', 'feature/größe 2', {
      routing_rules: 'routing-rule-1',
    });
  },

  async refresh_branch_schema(client: PlanetScale): Promise<void> {
    await client.branches.refreshSchema('acme', 'shop', 'feature/größe 2');
  },

  async list_branch_cluster_size_skus(client: PlanetScale): Promise<void> {
    for await (const clusterSizeSku of client.branches.listClusterSizes(
      'acme',
      'shop',
      'feature/größe 2',
      { rates: true },
    )) {
      console.log(clusterSizeSku);
    }
  },
};
