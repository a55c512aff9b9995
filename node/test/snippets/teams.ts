// Generated from api/resources/teams.yaml by `cargo xtask codegen`. Do not edit.
// biome-ignore-all lint/correctness/noUnusedVariables: the calls are written to be read on a page

import type { PlanetScale } from 'planetscale-sdk';

/** Teams: the calls of the reference, by operation. */
export const teams = {
  async list_organization_teams(client: PlanetScale): Promise<void> {
    for await (const team of client.teams.list('acme', { q: 'q-1' })) {
      console.log(team);
    }
  },

  async create_organization_team(client: PlanetScale): Promise<void> {
    const team = await client.teams.create('acme', { name: 'name-1', description: 'description-2' });
  },

  async get_organization_team(client: PlanetScale): Promise<void> {
    const team = await client.teams.get('acme', 'team 1');
  },

  async update_organization_team(client: PlanetScale): Promise<void> {
    const team = await client.teams.update('acme', 'team 1', {
      name: 'name-1',
      description: 'description-2',
    });
  },

  async delete_organization_team(client: PlanetScale): Promise<void> {
    await client.teams.delete('acme', 'team 1');
  },
};
