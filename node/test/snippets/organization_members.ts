// Generated from api/resources/organization_members.yaml by `cargo xtask codegen`. Do not edit.
// biome-ignore-all lint/correctness/noUnusedVariables: the calls are written to be read on a page

import type { PlanetScale } from 'planetscale-sdk';

/** Organization members: the calls of the reference, by operation. */
export const organizationMembers = {
  async list_organization_members(client: PlanetScale): Promise<void> {
    for await (const organizationMembership of client.organizationMembers.list('acme', { q: 'q-1' })) {
      console.log(organizationMembership);
    }
  },

  async get_organization_membership(client: PlanetScale): Promise<void> {
    const organizationMembership = await client.organizationMembers.get('acme', 'a1b2c3d4e5f6');
  },

  async update_organization_membership(client: PlanetScale): Promise<void> {
    const organizationMembership = await client.organizationMembers.update('acme', 'a1b2c3d4e5f6', {
      role: 'member',
    });
  },

  async remove_organization_member(client: PlanetScale): Promise<void> {
    await client.organizationMembers.delete('acme', 'a1b2c3d4e5f6', { delete_passwords: true });
  },
};
