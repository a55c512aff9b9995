// Generated from api/resources/postgres_cidrs.yaml by `cargo xtask codegen`. Do not edit.
// IP restrictions: the types.

import type { Actor } from './shared.js';

/** A rule that says from which addresses a Postgres database may be reached. */
export interface PostgresCidr {
  /** Identifier of the rule. */
  id: string;
  /** Name of the Postgres schema that the rule is for. Empty or null for all schemas. */
  schema?: string | null;
  /** Name of the Postgres role that the rule is for. Empty or null for all roles. */
  role?: string | null;
  /** The IPv4 addresses and CIDR ranges that may connect. */
  cidrs: string[];
  /** Note for people about what the addresses are. Null or absent when there is none. */
  description?: string | null;
  /** When the rule was created. ISO 8601; `toDate` makes a `Date` of it. */
  created_at?: string | null;
  /** When the rule last changed. ISO 8601; `toDate` makes a `Date` of it. */
  updated_at?: string | null;
  /** When the rule was removed. Null while it is in force. ISO 8601; `toDate` makes a `Date` of it. */
  deleted_at?: string | null;
  /** Who created the rule. */
  actor?: Actor | null;
}
