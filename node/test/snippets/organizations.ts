// Generated from api/resources/organizations.yaml by `cargo xtask codegen`. Do not edit.
// biome-ignore-all lint/correctness/noUnusedVariables: the calls are written to be read on a page

import type { PlanetScale } from 'planetscale-sdk';

/** Organizations: the calls of the reference, by operation. */
export const organizations = {
  async list_organizations(client: PlanetScale): Promise<void> {
    for await (const organization of client.organizations.list()) {
      console.log(organization);
    }
  },

  async get_organization(client: PlanetScale): Promise<void> {
    const organization = await client.organizations.get('acme');
  },

  async update_organization(client: PlanetScale): Promise<void> {
    const organization = await client.organizations.update('acme', {
      billing_email: 'user-1@example.com',
      idp_managed_roles: true,
    });
  },

  async list_cluster_size_skus(client: PlanetScale): Promise<void> {
    for await (const clusterSizeSku of client.organizations.listClusterSizes('acme', {
      engine: 'mysql',
    })) {
      console.log(clusterSizeSku);
    }
  },

  async list_audit_logs(client: PlanetScale): Promise<void> {
    for await (const auditLogEvent of client.organizations.listAuditLogs('acme')) {
      console.log(auditLogEvent);
    }
  },

  async list_regions_for_organization(client: PlanetScale): Promise<void> {
    for await (const region of client.organizations.listRegions('acme')) {
      console.log(region);
    }
  },
};
