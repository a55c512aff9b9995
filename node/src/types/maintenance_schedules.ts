// Generated from api/resources/maintenance_schedules.yaml by `cargo xtask codegen`. Do not edit.
// Maintenance schedules: the types.

/**
 * Unit by which the windows of a maintenance schedule come round.
 *
 * - `day`: Every so many days.
 * - `week`: Every so many weeks, on one day of the week.
 * - `month`: Every so many months, on one day of one week of the month.
 * - `once`: One time only.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type MaintenanceFrequencyUnit = 'day' | 'week' | 'month' | 'once' | (string & {});

/**
 * When the service may update the clusters of a database and carry out changes of their size and
 * settings.
 *
 * Changes of the schema do not wait for it.
 */
export interface MaintenanceSchedule {
  /** Identifier of the schedule. */
  id: string;
  /** Name of the schedule for people. */
  name: string;
  /** When the schedule was created. ISO 8601; `toDate` makes a `Date` of it. */
  created_at: string;
  /** When the schedule was last changed. ISO 8601; `toDate` makes a `Date` of it. */
  updated_at: string;
  /** When the last window began. Null or absent before the first. ISO 8601; `toDate` makes a `Date` of it. */
  last_window_datetime?: string | null;
  /** When the next window begins. Null or absent when there is none. ISO 8601; `toDate` makes a `Date` of it. */
  next_window_datetime?: string | null;
  /** Length of a window in hours. */
  duration?: number | null;
  /** Day of the week, from 0 for Sunday to 6 for Saturday; 7 stands for every day. */
  day?: number | null;
  /** Hour of the day in UTC at which a window begins, from 0 to 23. */
  hour?: number | null;
  /** Week of the month, from 0 for the first to 3, in schedules by the month. */
  week?: number | null;
  /** How many of the units of `frequency_unit` lie between two windows. */
  frequency_value?: number | null;
  /** Unit by which the windows come round. */
  frequency_unit?: MaintenanceFrequencyUnit | null;
  /** Whether the schedule is in force. */
  enabled?: boolean | null;
  /** When a schedule for one time only runs out. Null for others. ISO 8601; `toDate` makes a `Date` of it. */
  expires_at?: string | null;
  /**
   * Until when a required maintenance must have taken place. Null for others. ISO 8601; `toDate`
   * makes a `Date` of it.
   */
  deadline_at?: string | null;
  /** Whether the maintenance cannot be declined. */
  required?: boolean | null;
  /** Whether an update of Vitess waits for the next window. */
  pending_vitess_version_update?: boolean | null;
  /** Version of Vitess that waits. Null when none does. */
  pending_vitess_version?: string | null;
  /** Whether an update of MySQL waits for the next window. */
  pending_mysql_version_update?: boolean | null;
  /** Version of MySQL that waits. Null when none does. */
  pending_mysql_version?: string | null;
}

/** One time span in which maintenance of a database was or will be done. */
export interface MaintenanceWindow {
  /** Identifier of the window. */
  id: string;
  /** When the service put the window on record. ISO 8601; `toDate` makes a `Date` of it. */
  created_at: string;
  /** When the record last changed. ISO 8601; `toDate` makes a `Date` of it. */
  updated_at: string;
  /** When the maintenance began. Null before that. ISO 8601; `toDate` makes a `Date` of it. */
  started_at?: string | null;
  /** When the maintenance ended. Null before that. ISO 8601; `toDate` makes a `Date` of it. */
  finished_at?: string | null;
}
