// Generated from api/resources/branch_resizes.yaml by `cargo xtask codegen`. Do not edit.
// biome-ignore-all lint/correctness/noUnusedVariables: the calls are written to be read on a page

import type { PlanetScale } from 'planetscale-sdk';

/** Branch resizes: the calls of the reference, by operation. */
export const branchResizes = {
  async list_branch_resize_requests(client: PlanetScale): Promise<void> {
    for await (const branchResizeRequest of client.branchResizes.list(
      'acme',
      'shop',
      'feature/größe 2',
    )) {
      console.log(branchResizeRequest);
    }
  },

  async update_branch_resize_request(client: PlanetScale): Promise<void> {
    const branchResizeRequest = await client.branchResizes.update('acme', 'shop', 'feature/größe 2', {
      vtgate_size: 'vtgate-size-1',
      vtgate_count: 102,
    });
  },

  async get_branch_resize_request(client: PlanetScale): Promise<void> {
    const branchResizeRequest = await client.branchResizes.get(
      'acme',
      'shop',
      'feature/größe 2',
      'resize 1',
    );

    const completed = await client.branchResizes.waitUntilCompleted(
      'acme',
      'shop',
      'feature/größe 2',
      'resize 1',
    );
  },
};
