// Generated from api/resources/organization_invitations.yaml by `cargo xtask codegen`. Do not edit.
// Organization invitations: the types.

import type { User } from './users.js';

/** An invitation of a person to an organization that has not been accepted yet. */
export interface OrganizationInvitation {
  /** Identifier of the invitation. */
  id: string;
  /** Email address that was invited. */
  email: string;
  /** What the person may do in the organization after accepting. */
  role: OrganizationInvitationRole;
  /** The user who sent the invitation. */
  sender?: User | null;
  /** The user that the address belongs to. Null when nobody has an account with it. */
  recipient?: User | null;
  /** Whether the invitation is too old to be accepted. */
  expired?: boolean | null;
  /** When the invitation expires. ISO 8601; `toDate` makes a `Date` of it. */
  expires_at?: string | null;
  /** When the invitation was sent. ISO 8601; `toDate` makes a `Date` of it. */
  created_at: string;
  /** Address of a picture for the invited person. */
  avatar_url?: string | null;
}

/**
 * What a person who accepts an invitation may do in the organization.
 *
 * - `admin`: Manages everything, with members, billing, settings and deletions.
 * - `analyst`: Studies the databases rather than runs them. What exactly the role allows is not on
 *   record.
 * - `member`: Works with the organization's databases, but does not manage billing, members or
 *   production settings.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type OrganizationInvitationRole = 'admin' | 'analyst' | 'member' | (string & {});
