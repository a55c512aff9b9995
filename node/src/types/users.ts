// Generated from api/resources/users.yaml by `cargo xtask codegen`. Do not edit.
// Users: the types.

import type { ResourceRef } from './shared.js';

/** A person's account, as members and teams embed it. */
export interface User {
  /** Identifier of the user, which member paths take as `{id}`. */
  id: string;
  /** Name to show; the email address when the user gave no name. */
  display_name: string;
  /** Full name. Null when the user gave none. */
  name?: string | null;
  /** Address that the user signs in with. */
  email: string;
  /** Address of the user's picture. */
  avatar_url?: string | null;
  /** When the account was created. ISO 8601; `toDate` makes a `Date` of it. */
  created_at?: string | null;
  /** When the account was last changed. ISO 8601; `toDate` makes a `Date` of it. */
  updated_at?: string | null;
  /** Whether the user has set up a second factor for signing in. */
  two_factor_auth_configured?: boolean | null;
  /** Organization that opens first when the user signs in. Null or absent when none is chosen. */
  default_organization?: ResourceRef | null;
  /** Whether the user signs in through an identity provider. Null or absent where it is not known. */
  sso?: boolean | null;
  /** Whether an identity provider manages the account. Null or absent where it is not known. */
  managed?: boolean | null;
  /** Whether a synchronised directory created the account. Null or absent where it is not known. */
  directory_managed?: boolean | null;
  /** Whether the user has confirmed the email address. Null or absent where it is not known. */
  email_verified?: boolean | null;
}
