// Generated from api/resources/rides.yaml by `cargo xtask codegen`. Do not edit.
// Rides: the types.

import type { Person } from './shared.js';

/** A ride, as built. */
export interface Ride {
  /** Identifier of the ride. */
  id: string;
  /** Where it is in its life. */
  state: RideState;
  /** Whether one can get on. */
  ready: boolean;
  /** What it is. */
  type: RideKind;
  /** Its height in metres. */
  height: number;
  /** How far it goes down. */
  depth?: number | null;
  /** Its speed. */
  speed: number;
  /** When it opened. ISO 8601; `toDate` makes a `Date` of it. */
  opened_at: string;
  /** When it closed. Null while it is open. ISO 8601; `toDate` makes a `Date` of it. */
  closed_at?: string | null;
  /** The code that starts it. A secret: printed, and as JSON, it is `[redacted]`; the field has it. */
  code: string;
  /** Its labels. */
  labels: Record<string, string>;
  /** Who owns it. Null for nobody. */
  owner?: Person | null;
  /** The ride that it is a part of. */
  parent?: Ride | null;
  /** The rides that are parts of it. */
  children: Ride[];
  /** How much it carries. */
  maxWeight?: number | null;
  /** A number or a word. Null for neither. */
  parameter?: string | number | boolean | null;
  /** Whatever else. */
  extra?: unknown;
}

/**
 * What kind of ride it is.
 *
 * - `carousel`: It goes round.
 * - `roller_coaster`: It goes up and down.
 * - `ghost.train`: It goes through the dark.
 * - `15m`: It takes a quarter of an hour.
 * - `unknown`: Nobody knows.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type RideKind = 'carousel' | 'roller_coaster' | 'ghost.train' | '15m' | 'unknown' | (string & {});

/**
 * Where a ride is in its life.
 *
 * - `on`: It can be heard.
 * - `open`: One can get on.
 * - `broken`: It does not go.
 * - `rusty`: It has not gone for long.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type RideState = 'on' | 'open' | 'broken' | 'rusty' | (string & {});

/** A wheel to build. */
export interface WheelInput {
  /** Its size. */
  size: number;
  /** Its colour. */
  colour?: string | undefined;
}
