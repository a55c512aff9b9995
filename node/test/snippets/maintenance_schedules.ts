// Generated from api/resources/maintenance_schedules.yaml by `cargo xtask codegen`. Do not edit.
// biome-ignore-all lint/correctness/noUnusedVariables: the calls are written to be read on a page

import type { PlanetScale } from 'planetscale-sdk';

/** Maintenance schedules: the calls of the reference, by operation. */
export const maintenanceSchedules = {
  async list_maintenance_schedules(client: PlanetScale): Promise<void> {
    for await (const maintenanceSchedule of client.maintenanceSchedules.list('acme', 'shop')) {
      console.log(maintenanceSchedule);
    }
  },

  async get_maintenance_schedule(client: PlanetScale): Promise<void> {
    const maintenanceSchedule = await client.maintenanceSchedules.get('acme', 'shop', 'a1b2c3d4e5f6');
  },

  async list_maintenance_windows(client: PlanetScale): Promise<void> {
    for await (const maintenanceWindow of client.maintenanceSchedules.listWindows(
      'acme',
      'shop',
      'a1b2c3d4e5f6',
    )) {
      console.log(maintenanceWindow);
    }
  },
};
