// Generated from api/resources/dedicated_read_replicas.yaml by `cargo xtask codegen`. Do not edit.
// biome-ignore-all lint/correctness/noUnusedVariables: the calls are written to be read on a page

import type { PlanetScale } from 'planetscale-sdk';

/** Dedicated read replicas: the calls of the reference, by operation. */
export const dedicatedReadReplicas = {
  async list_dedicated_read_replicas(client: PlanetScale): Promise<void> {
    for await (const dedicatedReadReplica of client.dedicatedReadReplicas.list(
      'acme',
      'shop',
      'feature/größe 2',
    )) {
      console.log(dedicatedReadReplica);
    }
  },

  async create_dedicated_read_replica(client: PlanetScale): Promise<void> {
    const dedicatedReadReplica = await client.dedicatedReadReplicas.create(
      'acme',
      'shop',
      'feature/größe 2',
      { name: 'name-1', region: 'region-2', replicas: 103, cluster_size: 'cluster-size-4' },
    );
  },

  async get_dedicated_read_replica(client: PlanetScale): Promise<void> {
    const dedicatedReadReplica = await client.dedicatedReadReplicas.get(
      'acme',
      'shop',
      'feature/größe 2',
      'dedicated read replica 1',
    );

    const ready = await client.dedicatedReadReplicas.waitUntilReady(
      'acme',
      'shop',
      'feature/größe 2',
      'dedicated read replica 1',
    );

    await client.dedicatedReadReplicas.waitUntilDeleted(
      'acme',
      'shop',
      'feature/größe 2',
      'dedicated read replica 1',
    );
  },

  async update_dedicated_read_replica(client: PlanetScale): Promise<void> {
    const dedicatedReadReplica = await client.dedicatedReadReplicas.update(
      'acme',
      'shop',
      'feature/größe 2',
      'dedicated read replica 1',
      { cluster_size: 'cluster-size-1', replicas: 102 },
    );
  },

  async delete_dedicated_read_replica(client: PlanetScale): Promise<void> {
    await client.dedicatedReadReplicas.delete(
      'acme',
      'shop',
      'feature/größe 2',
      'dedicated read replica 1',
    );
  },
};
