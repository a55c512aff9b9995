// Generated from api/resources/backups.yaml by `cargo xtask codegen`. Do not edit.
// Backups: the types.

import type { Actor, ResourceRef } from './shared.js';

/** A copy of a branch's data at one moment, from which a new branch can be restored. */
export interface Backup {
  /** Identifier of the backup, used in the paths of this group and for restoring a branch from it. */
  id: string;
  /** Name that was given to the backup, or the one the service made from the policy and the time. */
  name: string;
  /** How far the backup has come. */
  state: BackupState;
  /** Size of the stored backup in bytes. Zero until it is complete. */
  size?: number | null;
  /** Estimated cost of storing the backup, in US dollars. */
  estimated_storage_cost?: number | null;
  /** When the backup was asked for. ISO 8601; `toDate` makes a `Date` of it. */
  created_at: string;
  /** When the backup last changed. ISO 8601; `toDate` makes a `Date` of it. */
  updated_at: string;
  /** When the copying began. Null while the backup is pending. ISO 8601; `toDate` makes a `Date` of it. */
  started_at?: string | null;
  /**
   * When the service will delete the backup. Null when it has no end of retention. ISO 8601;
   * `toDate` makes a `Date` of it.
   */
  expires_at?: string | null;
  /** When the backup ended, well or not. Null while it is being made. ISO 8601; `toDate` makes a `Date` of it. */
  completed_at?: string | null;
  /** When the backup was deleted. Null while it exists. ISO 8601; `toDate` makes a `Date` of it. */
  deleted_at?: string | null;
  /** Size in bytes of the volume that was used to make the backup. */
  pvc_size?: number | null;
  /** Size of the data in bytes before compression. */
  uncompressed_size?: number | null;
  /** Whether the backup is guarded against deletion. */
  protected?: boolean | null;
  /** Whether the backup belongs to a policy that the service insists on, so that it cannot be deleted early. */
  required?: boolean | null;
  /** Branches that were restored from this backup. Empty when there are none. */
  restored_branches?: ResourceRef[] | null;
  /** Who asked for the backup. Null when a policy made it. */
  actor?: Actor | null;
  /** The policy that made the backup. Null or absent when it was made on request. */
  backup_policy?: BackupPolicy | null;
  /** The schema of the branch at the time of the backup. Null or absent where none was taken. */
  schema_snapshot?: SchemaSnapshot | null;
  /** The branch that was backed up. Null or absent when that branch is gone. */
  database_branch?: ResourceRef | null;
}

/**
 * A unit of time for how long backups are kept and how often they are made.
 *
 * - `hour`: Hours.
 * - `day`: Days.
 * - `week`: Weeks.
 * - `month`: Calendar months.
 * - `year`: Calendar years. Only for how long backups are kept.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type BackupPeriodUnit = 'hour' | 'day' | 'week' | 'month' | 'year' | (string & {});

/**
 * A schedule by which the service makes backups of a database's branches, and how long it keeps
 * them.
 *
 * Policies with `required` cannot be removed.
 */
export interface BackupPolicy {
  /** Identifier of the policy. */
  id: string;
  /** Name of the policy as the dashboard shows it. */
  display_name?: string | null;
  /** Name of the policy. */
  name: string;
  /** Which branches the policy backs up. */
  target?: BackupPolicyTarget | null;
  /** How long each backup is kept, counted in `retention_unit`. */
  retention_value?: number | null;
  /** The unit of `retention_value`. */
  retention_unit?: BackupPeriodUnit | null;
  /** How often a backup is made, as the distance between two counted in `frequency_unit`. */
  frequency_value?: number | null;
  /** The unit of `frequency_value`, at most a month. */
  frequency_unit?: BackupPeriodUnit | null;
  /** Time of day in UTC at which the backup starts, as `HH:MM`. Null when the policy has no fixed time. */
  schedule_time?: string | null;
  /** Day of the week on which the backup starts, from 0 for Sunday to 6 for Saturday. Null when any day will do. */
  schedule_day?: number | null;
  /**
   * Week of the month in which the backup starts, from 0 for the first to 3 for the last. Null when
   * any week will do.
   */
  schedule_week?: number | null;
  /** When the policy was created. ISO 8601; `toDate` makes a `Date` of it. */
  created_at?: string | null;
  /** When the policy last changed. ISO 8601; `toDate` makes a `Date` of it. */
  updated_at?: string | null;
  /** When the policy last started a backup. Null before its first run. ISO 8601; `toDate` makes a `Date` of it. */
  last_ran_at?: string | null;
  /** When the policy will start its next backup. Null when none is planned. ISO 8601; `toDate` makes a `Date` of it. */
  next_run_at?: string | null;
  /** Whether the service insists on the policy, so that it cannot be deleted. */
  required?: boolean | null;
}

/**
 * The kind of branches that a backup policy covers.
 *
 * - `production`: All production branches of the database.
 * - `development`: All development branches of the database.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type BackupPolicyTarget = 'production' | 'development' | (string & {});

/**
 * How far a backup has come.
 *
 * - `pending`: Asked for, but not yet begun.
 * - `running`: Being made.
 * - `success`: Complete and ready to be restored.
 * - `failed`: Ended with an error. There is nothing to restore.
 * - `canceled`: Stopped before it was complete.
 * - `ignored`: Passed over by the service without being made.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type BackupState = 'pending' | 'running' | 'success' | 'failed' | 'canceled' | 'ignored' | (string & {});

/** The schema of a branch as it was at one moment. */
export interface SchemaSnapshot {
  /** Identifier of the snapshot. */
  id: string;
  /** Name of the snapshot. */
  name: string;
  /** When the snapshot was taken. ISO 8601; `toDate` makes a `Date` of it. */
  created_at?: string | null;
  /** When the snapshot last changed. ISO 8601; `toDate` makes a `Date` of it. */
  updated_at?: string | null;
  /**
   * When the schema was last checked for problems. Null before the first check. ISO 8601; `toDate`
   * makes a `Date` of it.
   */
  linted_at?: string | null;
  /** Address of the snapshot in the API. */
  url?: string | null;
}
