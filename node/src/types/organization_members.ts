// Generated from api/resources/organization_members.yaml by `cargo xtask codegen`. Do not edit.
// Organization members: the types.

import type { User } from './users.js';

/** A user's place in an organization. */
export interface OrganizationMembership {
  /** Identifier of the membership. Paths take the user's identifier instead. */
  id: string;
  /** The user who is the member. */
  user: User;
  /** What the member may do in the organization. */
  role: OrganizationRole;
  /** When the user joined the organization. ISO 8601; `toDate` makes a `Date` of it. */
  created_at?: string | null;
  /** When the membership was last changed. ISO 8601; `toDate` makes a `Date` of it. */
  updated_at?: string | null;
}

/**
 * What a member may do in an organization.
 *
 * - `member`: Works with the organization's databases, but does not manage billing, members or
 *   production settings.
 * - `admin`: Manages everything, with members, billing, settings and deletions.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type OrganizationRole = 'member' | 'admin' | (string & {});
