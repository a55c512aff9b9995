// Generated from api/resources/processlist.yaml by `cargo xtask codegen`. Do not edit.
// biome-ignore-all lint/correctness/noUnusedVariables: the calls are written to be read on a page

import type { PlanetScale } from 'planetscale-sdk';

/** Process lists: the calls of the reference, by operation. */
export const processlist = {
  async list_processes(client: PlanetScale): Promise<void> {
    const processListReply = await client.processlist.list('acme', 'shop', 'feature/größe 2', {
      keyspace: 'keyspace-1',
    });
  },

  async kill_process(client: PlanetScale): Promise<void> {
    const killProcessReply = await client.processlist.kill('acme', 'shop', 'feature/größe 2', {
      id: 103,
      keyspace: 'keyspace-1',
      shard: 'shard-2',
    });
  },
};
