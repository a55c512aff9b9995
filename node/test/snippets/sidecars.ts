// Generated from api/resources/sidecars.yaml by `cargo xtask codegen`. Do not edit.
// biome-ignore-all lint/correctness/noUnusedVariables: the calls are written to be read on a page

import type { PlanetScale } from 'planetscale-sdk';

/** Sidecars: the calls of the reference, by operation. */
export const sidecars = {
  async list_sidecars(client: PlanetScale): Promise<void> {
    for await (const nekiSidecar of client.sidecars.list('acme', 'shop', 'feature/größe 2')) {
      console.log(nekiSidecar);
    }
  },

  async get_sidecar(client: PlanetScale): Promise<void> {
    const nekiSidecar = await client.sidecars.get('acme', 'shop', 'feature/größe 2', 'sidecar 1');

    const ready = await client.sidecars.waitUntilReady('acme', 'shop', 'feature/größe 2', 'sidecar 1');
  },

  async update_sidecar(client: PlanetScale): Promise<void> {
    const nekiSidecar = await client.sidecars.update('acme', 'shop', 'feature/größe 2', 'sidecar 1');
  },

  async list_sidecar_parameters(client: PlanetScale): Promise<void> {
    for await (const nekiParameter of client.sidecars.listParameters(
      'acme',
      'shop',
      'feature/größe 2',
      'sidecar 1',
    )) {
      console.log(nekiParameter);
    }
  },

  async list_sidecar_change_requests(client: PlanetScale): Promise<void> {
    for await (const nekiChangeRequest of client.sidecars.listChanges(
      'acme',
      'shop',
      'feature/größe 2',
      'sidecar 1',
      { period: '15m' },
    )) {
      console.log(nekiChangeRequest);
    }
  },

  async get_sidecar_change_request(client: PlanetScale): Promise<void> {
    const nekiChangeRequest = await client.sidecars.getChange(
      'acme',
      'shop',
      'feature/größe 2',
      'sidecar 1',
      'a1b2c3d4e5f6',
    );

    const changeCompleted = await client.sidecars.waitUntilChangeCompleted(
      'acme',
      'shop',
      'feature/größe 2',
      'sidecar 1',
      'a1b2c3d4e5f6',
    );
  },

  async cancel_sidecar_change_request(client: PlanetScale): Promise<void> {
    await client.sidecars.cancelChange('acme', 'shop', 'feature/größe 2', 'sidecar 1', 'a1b2c3d4e5f6');
  },
};
