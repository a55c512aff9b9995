// Generated from api/resources/organization_invitations.yaml by `cargo xtask codegen`. Do not edit.
// biome-ignore-all lint/correctness/noUnusedVariables: the calls are written to be read on a page

import type { PlanetScale } from 'planetscale-sdk';

/** Organization invitations: the calls of the reference, by operation. */
export const organizationInvitations = {
  async list_organization_invitations(client: PlanetScale): Promise<void> {
    for await (const organizationInvitation of client.organizationInvitations.list('acme')) {
      console.log(organizationInvitation);
    }
  },

  async create_organization_invitation(client: PlanetScale): Promise<void> {
    const organizationInvitation = await client.organizationInvitations.create('acme', {
      email: 'user-1@example.com',
      role: 'admin',
    });
  },

  async cancel_organization_invitation(client: PlanetScale): Promise<void> {
    await client.organizationInvitations.cancel('acme', 'a1b2c3d4e5f6');
  },
};
