// Generated from api/resources/auth_attempt_exports.yaml by `cargo xtask codegen`. Do not edit.
// biome-ignore-all lint/correctness/noUnusedVariables: the calls are written to be read on a page

import type { PlanetScale } from 'planetscale-sdk';

/** Authentication attempt reports: the calls of the reference, by operation. */
export const authAttemptExports = {
  async create_auth_attempt_export(client: PlanetScale): Promise<void> {
    const authAttemptExport = await client.authAttemptExports.create('acme', {
      start_at: '2026-01-02T03:00:01Z',
      end_at: '2026-01-02T03:00:02Z',
      format: 'csv',
    });
  },

  async get_auth_attempt_export(client: PlanetScale): Promise<void> {
    const authAttemptExport = await client.authAttemptExports.get('acme', 'export 1');

    const ready = await client.authAttemptExports.waitUntilReady('acme', 'export 1');
  },

  async download_auth_attempt_export(client: PlanetScale): Promise<void> {
    const bytes = await client.authAttemptExports.download('acme', 'export 1');
  },
};
