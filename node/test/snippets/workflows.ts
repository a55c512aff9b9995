// Generated from api/resources/workflows.yaml by `cargo xtask codegen`. Do not edit.
// biome-ignore-all lint/correctness/noUnusedVariables: the calls are written to be read on a page

import type { PlanetScale } from 'planetscale-sdk';

/** Workflows: the calls of the reference, by operation. */
export const workflows = {
  async list_workflows(client: PlanetScale): Promise<void> {
    for await (const workflow of client.workflows.list('acme', 'shop', { between: 'between-1' })) {
      console.log(workflow);
    }
  },

  async create_workflow(client: PlanetScale): Promise<void> {
    const workflow = await client.workflows.create('acme', 'shop', {
      name: 'name-1',
      source_keyspace: 'source-keyspace-2',
      target_keyspace: 'target-keyspace-3',
      tables: ['table-8', 'table-9'],
      global_keyspace: 'global-keyspace-4',
      defer_secondary_keys: true,
    });
  },

  async get_workflow(client: PlanetScale): Promise<void> {
    const workflow = await client.workflows.get('acme', 'shop', 7);

    const running = await client.workflows.waitUntilRunning('acme', 'shop', 7);

    const verified = await client.workflows.waitUntilVerified('acme', 'shop', 7);

    const replicasSwitched = await client.workflows.waitUntilReplicasSwitched('acme', 'shop', 7);

    const primariesSwitched = await client.workflows.waitUntilPrimariesSwitched('acme', 'shop', 7);

    const cutOver = await client.workflows.waitUntilCutOver('acme', 'shop', 7);

    const completed = await client.workflows.waitUntilCompleted('acme', 'shop', 7);

    const cancelled = await client.workflows.waitUntilCancelled('acme', 'shop', 7);
  },

  async workflow_cancel(client: PlanetScale): Promise<void> {
    const workflow = await client.workflows.cancel('acme', 'shop', 7);
  },

  async workflow_complete(client: PlanetScale): Promise<void> {
    const workflow = await client.workflows.complete('acme', 'shop', 7);
  },

  async workflow_cutover(client: PlanetScale): Promise<void> {
    const workflow = await client.workflows.cutover('acme', 'shop', 7);
  },

  async workflow_retry(client: PlanetScale): Promise<void> {
    const workflow = await client.workflows.retry('acme', 'shop', 7);
  },

  async workflow_reverse_cutover(client: PlanetScale): Promise<void> {
    const workflow = await client.workflows.reverseCutover('acme', 'shop', 7);
  },

  async workflow_reverse_traffic(client: PlanetScale): Promise<void> {
    const workflow = await client.workflows.reverseTraffic('acme', 'shop', 7);
  },

  async workflow_switch_primaries(client: PlanetScale): Promise<void> {
    const workflow = await client.workflows.switchPrimaries('acme', 'shop', 7);
  },

  async workflow_switch_replicas(client: PlanetScale): Promise<void> {
    const workflow = await client.workflows.switchReplicas('acme', 'shop', 7);
  },

  async verify_workflow(client: PlanetScale): Promise<void> {
    const workflow = await client.workflows.verifyData('acme', 'shop', 7);
  },
};
