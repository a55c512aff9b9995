// Generated from api/resources/sidecars.yaml by `cargo xtask codegen`. Do not edit.
// Sidecars: the types.

import type { NekiComponentState } from './admins.js';

/**
 * The settings that the sidecars of one configuration profile share.
 *
 * A sidecar stands before every Postgres node and pools the connections that routers make to it.
 */
export interface NekiSidecar {
  /** Identifier of the sidecar. */
  id: string;
  /** Name of the configuration profile whose nodes it belongs to. */
  configuration_profile: string;
  /** Whether what was asked for is in force. */
  state: NekiComponentState;
  /** When the sidecar was created. ISO 8601; `toDate` makes a `Date` of it. */
  created_at: string;
  /** When the sidecar was last changed. ISO 8601; `toDate` makes a `Date` of it. */
  updated_at: string;
}
