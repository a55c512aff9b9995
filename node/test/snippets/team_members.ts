// Generated from api/resources/team_members.yaml by `cargo xtask codegen`. Do not edit.
// biome-ignore-all lint/correctness/noUnusedVariables: the calls are written to be read on a page

import type { PlanetScale } from 'planetscale-sdk';

/** Team members: the calls of the reference, by operation. */
export const teamMembers = {
  async list_organization_team_members(client: PlanetScale): Promise<void> {
    for await (const teamMembership of client.teamMembers.list('acme', 'team 1')) {
      console.log(teamMembership);
    }
  },

  async add_organization_team_member(client: PlanetScale): Promise<void> {
    const teamMembership = await client.teamMembers.add('acme', 'team 1', { user_id: 'user-id-1' });
  },

  async get_organization_team_member(client: PlanetScale): Promise<void> {
    const teamMembership = await client.teamMembers.get('acme', 'team 1', 'a1b2c3d4e5f6');
  },

  async remove_organization_team_member(client: PlanetScale): Promise<void> {
    await client.teamMembers.remove('acme', 'team 1', 'a1b2c3d4e5f6', { delete_passwords: true });
  },
};
