// Generated from api/resources/bouncer_resizes.yaml by `cargo xtask codegen`. Do not edit.
// biome-ignore-all lint/correctness/noUnusedVariables: the calls are written to be read on a page

import type { PlanetScale } from 'planetscale-sdk';

/** Bouncer resizes: the calls of the reference, by operation. */
export const bouncerResizes = {
  async list_branch_bouncer_resize_requests(client: PlanetScale): Promise<void> {
    for await (const bouncerResizeRequest of client.bouncerResizes.listForBranch(
      'acme',
      'shop',
      'feature/größe 2',
    )) {
      console.log(bouncerResizeRequest);
    }
  },

  async list_bouncer_resize_requests(client: PlanetScale): Promise<void> {
    for await (const bouncerResizeRequest of client.bouncerResizes.list(
      'acme',
      'shop',
      'feature/größe 2',
      'bouncer 1',
    )) {
      console.log(bouncerResizeRequest);
    }
  },

  async update_bouncer_resize_request(client: PlanetScale): Promise<void> {
    const bouncerResizeRequest = await client.bouncerResizes.update(
      'acme',
      'shop',
      'feature/größe 2',
      'bouncer 1',
      { bouncer_size: 'bouncer-size-1', replicas_per_cell: 102 },
    );
  },

  async cancel_bouncer_resize_request(client: PlanetScale): Promise<void> {
    await client.bouncerResizes.cancel('acme', 'shop', 'feature/größe 2', 'bouncer 1');
  },
};
