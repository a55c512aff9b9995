// Generated from api/resources/bouncer_resizes.yaml by `cargo xtask codegen`. Do not edit.
// Bouncer resizes: the types.

import type { BouncerSku, BouncerTarget } from './bouncers.js';
import type { Actor, ChangeRequestState, ResourceRef } from './shared.js';

/**
 * A change of a dedicated bouncer.
 *
 * The fields tell what it is to be after it, those that begin with `previous_` what it was before.
 */
export interface BouncerResizeRequest {
  /** Identifier of the resize. */
  id: string;
  /** How far the resize is. */
  state: ChangeRequestState;
  /** How many servers the bouncer has in each availability zone. */
  replicas_per_cell?: number | null;
  /** Where the bouncer leads connections. */
  target?: BouncerTarget | null;
  /** The settings of the bouncer that differ from their defaults, by name. */
  parameters?: Record<string, unknown> | null;
  /** How many servers the bouncer had in each availability zone. */
  previous_replicas_per_cell?: number | null;
  /** Where the bouncer led connections. */
  previous_target?: BouncerTarget | null;
  /** The settings that differed from their defaults before the resize, by name. */
  previous_parameters?: Record<string, unknown> | null;
  /** When the resize began to be carried out. Null while it waits. ISO 8601; `toDate` makes a `Date` of it. */
  started_at?: string | null;
  /** When the resize ended. Null until then. ISO 8601; `toDate` makes a `Date` of it. */
  completed_at?: string | null;
  /** When the resize was asked for. ISO 8601; `toDate` makes a `Date` of it. */
  created_at: string;
  /** When the resize last made progress. ISO 8601; `toDate` makes a `Date` of it. */
  updated_at: string;
  /** Who asked for the resize. Null when the service did. */
  actor?: Actor | null;
  /** The bouncer that is changed. */
  bouncer?: ResourceRef | null;
  /** The size of each server of the bouncer. */
  sku?: BouncerSku | null;
  /** The size of each server before the resize. */
  previous_sku?: BouncerSku | null;
}
