// Generated from api/resources/team_members.yaml by `cargo xtask codegen`. Do not edit.
// Team members: the types.

import type { Password } from './passwords.js';
import type { Actor } from './shared.js';
import type { User } from './users.js';

/** A user's place in a team. */
export interface TeamMembership {
  /** Identifier of the membership. */
  id: string;
  /** The user who is the member. */
  user: User;
  /** Who added the member to the team. Null when that user or token is gone. */
  actor?: Actor | null;
  /** When the user was added to the team. ISO 8601; `toDate` makes a `Date` of it. */
  created_at?: string | null;
  /** When the membership was last changed. ISO 8601; `toDate` makes a `Date` of it. */
  updated_at?: string | null;
  /** The database passwords that the member made through the team, without their secrets. */
  passwords?: Password[] | null;
}
