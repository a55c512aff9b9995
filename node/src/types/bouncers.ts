// Generated from api/resources/bouncers.yaml by `cargo xtask codegen`. Do not edit.
// Bouncers: the types.

import type { Actor, ResourceRef } from './shared.js';

/**
 * A dedicated PgBouncer of a Postgres branch.
 *
 * Applications reach it on port 6432 with the bouncer's name added to the username, as
 * `username|bouncer`.
 */
export interface Bouncer {
  /** Identifier of the bouncer. */
  id: string;
  /** Name of the bouncer, at most 12 characters. It stands in paths and behind the username of connections. */
  name: string;
  /** The size of each server of the bouncer, with its processor and memory. */
  sku?: BouncerSku | null;
  /** The word for that size, such as `PGB_5`. */
  bouncer_size?: string | null;
  /** Where the bouncer leads connections. */
  target: BouncerTarget;
  /** How many servers the bouncer has in each availability zone. */
  replicas_per_cell: number;
  /** When the bouncer was created. ISO 8601; `toDate` makes a `Date` of it. */
  created_at: string;
  /** When the bouncer last changed. ISO 8601; `toDate` makes a `Date` of it. */
  updated_at?: string | null;
  /** When the bouncer was deleted. Null while it exists. ISO 8601; `toDate` makes a `Date` of it. */
  deleted_at?: string | null;
  /** Who created the bouncer. */
  actor?: Actor | null;
  /** The branch that the bouncer serves. */
  branch?: ResourceRef | null;
  /** The settings of the bouncer, with their limits and present values. */
  parameters?: BouncerParameter[] | null;
  /** The settings that differ from their defaults, by name. Null or absent when there are none. */
  parameter_overrides?: Record<string, unknown> | null;
}

/** One setting of a bouncer, with what it means, its limits and its value. */
export interface BouncerParameter {
  /** Identifier of the setting. */
  id: string;
  /** The program that the setting is for. */
  namespace?: BouncerParameterNamespace | null;
  /** Name of the setting in the program's own configuration, such as `default_pool_size`. */
  name: string;
  /** Name of the setting for people. */
  display_name?: string | null;
  /** Heading under which the dashboard shows the setting. */
  category?: string | null;
  /** What the setting does, in a sentence or two. */
  description?: string | null;
  /** Whether the setting cannot be changed. */
  immutable?: boolean | null;
  /** What kind of value the setting takes. */
  parameter_type?: BouncerParameterType | null;
  /** The value that applies unless another is set. Null when there is none. */
  default_value?: string | number | boolean | null;
  /** The value that applies now. Null when none is set. */
  value?: string | number | boolean | null;
  /** Whether the setting must have a value. */
  required?: boolean | null;
  /** When the value was first set. ISO 8601; `toDate` makes a `Date` of it. */
  created_at?: string | null;
  /** When the value last changed. ISO 8601; `toDate` makes a `Date` of it. */
  updated_at?: string | null;
  /** Whether the bouncer is restarted when the setting changes, which drops its connections. */
  restart?: boolean | null;
  /** Largest value allowed. Null or absent when there is no limit or the value is not a number. */
  max?: string | number | boolean | null;
  /** Smallest value allowed. Null or absent when there is no limit or the value is not a number. */
  min?: string | number | boolean | null;
  /** Address of the setting's own documentation. */
  url?: string | null;
  /** The values to choose from when the kind is `select`. Empty or absent for other kinds. */
  options?: string[] | null;
  /** Who last changed the value. Null when nobody has. */
  actor?: Actor | null;
}

/**
 * The program that a setting of a bouncer is for.
 *
 * - `pgbouncer`: The pooler itself.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type BouncerParameterNamespace = 'pgbouncer' | (string & {});

/**
 * What kind of value a setting of a bouncer takes.
 *
 * - `array`: Several words, separated by commas.
 * - `integer`: A whole number.
 * - `seconds`: A time span in seconds.
 * - `select`: One of the words in `options`.
 * - `string`: Any text.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type BouncerParameterType = 'array' | 'integer' | 'seconds' | 'select' | 'string' | (string & {});

/** A size in which the servers of a bouncer are offered. */
export interface BouncerSku {
  /** Word for the size, as `bouncer_size` takes it, such as `PGB_5`. */
  name: string;
  /** Word for the size as people read it, such as `PGB-5`. */
  display_name?: string | null;
  /** Share of processor cores of one server, as text such as `1/8` or `2`. */
  cpu?: string | null;
  /** Memory of one server in bytes. */
  ram?: number | null;
  /** Place of the size when all are listed from small to large. */
  sort_order?: number | null;
}

/**
 * Where a bouncer leads the connections that it pools.
 *
 * - `primary`: To the primary, for reading and writing.
 * - `replica`: To the replicas, for reading only.
 * - `replica_az_affinity`: To the replicas, for reading only, preferring those in the bouncer's own
 *   availability zone.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type BouncerTarget = 'primary' | 'replica' | 'replica_az_affinity' | (string & {});
