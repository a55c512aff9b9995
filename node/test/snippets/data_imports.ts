// Generated from api/resources/data_imports.yaml by `cargo xtask codegen`. Do not edit.
// biome-ignore-all lint/correctness/noUnusedVariables: the calls are written to be read on a page

import type { PlanetScale } from 'planetscale-sdk';

/** Data imports: the calls of the reference, by operation. */
export const dataImports = {
  async test_data_import_source(client: PlanetScale): Promise<void> {
    const dataImportSourceCheck = await client.dataImports.testSource('acme', {
      database_name: 'database-name-1',
      connection: { hostname: 'hostname-3' },
    });
  },

  async start_data_import(client: PlanetScale): Promise<void> {
    const dataImport = await client.dataImports.start('acme', {
      database_name: 'database-name-1',
      connection: { hostname: 'hostname-3' },
      region: 'region-14',
      plan: 'developer',
      max_pool_size: 116,
    });
  },

  async get_data_import(client: PlanetScale): Promise<void> {
    const dataImport = await client.dataImports.get('acme', 'shop');

    const copied = await client.dataImports.waitUntilCopied('acme', 'shop');

    const switched = await client.dataImports.waitUntilSwitched('acme', 'shop');

    const ready = await client.dataImports.waitUntilReady('acme', 'shop');
  },

  async cancel_data_import(client: PlanetScale): Promise<void> {
    await client.dataImports.cancel('acme', 'shop');
  },

  async data_import_begin_switch_traffic(client: PlanetScale): Promise<void> {
    const dataImport = await client.dataImports.switchTraffic('acme', 'shop');
  },

  async data_import_begin_reverse_traffic(client: PlanetScale): Promise<void> {
    const dataImport = await client.dataImports.reverseTraffic('acme', 'shop');
  },

  async data_import_detach_external_database(client: PlanetScale): Promise<void> {
    const dataImport = await client.dataImports.detachExternalDatabase('acme', 'shop');
  },
};
