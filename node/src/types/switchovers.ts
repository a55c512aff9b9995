// Generated from api/resources/switchovers.yaml by `cargo xtask codegen`. Do not edit.
// Switchovers: the types.

import type { Actor } from './shared.js';

/** A move of the primary of a Postgres branch to one of its replicas, or the restart of the only node of a branch. */
export interface Switchover {
  /** Identifier of the switchover. */
  id: string;
  /** How far the switchover is. */
  state: SwitchoverState;
  /** What is done to the branch. Null until that is settled. */
  method?: SwitchoverMethod | null;
  /** What went wrong, in words for a person. Null or absent when nothing did. */
  error?: string | null;
  /** When the switchover began. Null before that. ISO 8601; `toDate` makes a `Date` of it. */
  started_at?: string | null;
  /** When the switchover ended, well or not. Null before that. ISO 8601; `toDate` makes a `Date` of it. */
  completed_at?: string | null;
  /** When the switchover was asked for. ISO 8601; `toDate` makes a `Date` of it. */
  created_at: string;
  /** When the switchover last changed. ISO 8601; `toDate` makes a `Date` of it. */
  updated_at: string;
  /** Who asked for it. */
  actor?: Actor | null;
}

/**
 * What a switchover does to its branch.
 *
 * - `switchover`: A replica becomes the primary.
 * - `restart`: The only node of the branch is restarted, because there is no replica.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type SwitchoverMethod = 'switchover' | 'restart' | (string & {});

/**
 * How far a switchover is.
 *
 * - `pending`: Accepted and about to begin.
 * - `running`: Being carried out.
 * - `succeeded`: Done.
 * - `failed`: Ended without its outcome being confirmed. The primary may have moved all the same;
 *   nothing is taken back.
 * - `canceled`: Given up before it was carried out.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type SwitchoverState = 'pending' | 'running' | 'succeeded' | 'failed' | 'canceled' | (string & {});
