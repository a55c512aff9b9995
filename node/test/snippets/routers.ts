// Generated from api/resources/routers.yaml by `cargo xtask codegen`. Do not edit.
// biome-ignore-all lint/correctness/noUnusedVariables: the calls are written to be read on a page

import type { PlanetScale } from 'planetscale-sdk';

/** Routers: the calls of the reference, by operation. */
export const routers = {
  async list_routers(client: PlanetScale): Promise<void> {
    for await (const nekiRouter of client.routers.list('acme', 'shop', 'feature/größe 2')) {
      console.log(nekiRouter);
    }
  },

  async create_router(client: PlanetScale): Promise<void> {
    const nekiRouter = await client.routers.create('acme', 'shop', 'feature/größe 2', {
      name: 'name-1',
      router_size: 'router-size-2',
      replicas_per_cell: 103,
    });
  },

  async get_router(client: PlanetScale): Promise<void> {
    const nekiRouter = await client.routers.get('acme', 'shop', 'feature/größe 2', 'router 1');

    const ready = await client.routers.waitUntilReady('acme', 'shop', 'feature/größe 2', 'router 1');

    await client.routers.waitUntilDeleted('acme', 'shop', 'feature/größe 2', 'router 1');
  },

  async update_router(client: PlanetScale): Promise<void> {
    const nekiRouter = await client.routers.update('acme', 'shop', 'feature/größe 2', 'router 1', {
      router_size: 'router-size-1',
      replicas_per_cell: 102,
    });
  },

  async delete_router(client: PlanetScale): Promise<void> {
    await client.routers.delete('acme', 'shop', 'feature/größe 2', 'router 1');
  },

  async list_router_size_skus(client: PlanetScale): Promise<void> {
    for await (const nekiRouterSizeSku of client.routers.listSizes('acme', 'shop', 'feature/größe 2')) {
      console.log(nekiRouterSizeSku);
    }
  },

  async list_router_parameters(client: PlanetScale): Promise<void> {
    for await (const nekiParameter of client.routers.listParameters(
      'acme',
      'shop',
      'feature/größe 2',
      'router 1',
    )) {
      console.log(nekiParameter);
    }
  },

  async list_router_change_requests(client: PlanetScale): Promise<void> {
    for await (const nekiChangeRequest of client.routers.listChanges(
      'acme',
      'shop',
      'feature/größe 2',
      'router 1',
      { period: '15m' },
    )) {
      console.log(nekiChangeRequest);
    }
  },

  async get_router_change_request(client: PlanetScale): Promise<void> {
    const nekiChangeRequest = await client.routers.getChange(
      'acme',
      'shop',
      'feature/größe 2',
      'router 1',
      'a1b2c3d4e5f6',
    );

    const changeCompleted = await client.routers.waitUntilChangeCompleted(
      'acme',
      'shop',
      'feature/größe 2',
      'router 1',
      'a1b2c3d4e5f6',
    );
  },

  async cancel_router_change_request(client: PlanetScale): Promise<void> {
    await client.routers.cancelChange('acme', 'shop', 'feature/größe 2', 'router 1', 'a1b2c3d4e5f6');
  },
};
