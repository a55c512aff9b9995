// Generated from api/resources/connections.yaml by `cargo xtask codegen`. Do not edit.
// biome-ignore-all lint/correctness/noUnusedVariables: the calls are written to be read on a page

import type { PlanetScale } from 'planetscale-sdk';

/** Connections: the calls of the reference, by operation. */
export const connections = {
  async list_connections(client: PlanetScale): Promise<void> {
    const connectionList = await client.connections.list('acme', 'shop', 'feature/größe 2', {
      keyspace: 'keyspace-1',
    });
  },

  async cancel_query(client: PlanetScale): Promise<void> {
    const connectionActionResult = await client.connections.cancelQuery(
      'acme',
      'shop',
      'feature/größe 2',
      'a1b2c3d4e5f6',
      { keyspace: 'keyspace-1' },
    );
  },

  async terminate_transaction(client: PlanetScale): Promise<void> {
    const connectionActionResult = await client.connections.terminateTransaction(
      'acme',
      'shop',
      'feature/größe 2',
      'a1b2c3d4e5f6',
      { keyspace: 'keyspace-1' },
    );
  },

  async terminate_connection(client: PlanetScale): Promise<void> {
    const connectionActionResult = await client.connections.terminateConnection(
      'acme',
      'shop',
      'feature/größe 2',
      'a1b2c3d4e5f6',
      { keyspace: 'keyspace-1' },
    );
  },
};
