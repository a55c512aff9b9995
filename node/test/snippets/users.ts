// Generated from api/resources/users.yaml by `cargo xtask codegen`. Do not edit.
// biome-ignore-all lint/correctness/noUnusedVariables: the calls are written to be read on a page

import type { PlanetScale } from 'planetscale-sdk';

/** Users: the calls of the reference, by operation. */
export const users = {
  async get_current_user(client: PlanetScale): Promise<void> {
    const user = await client.users.getCurrent();
  },
};
