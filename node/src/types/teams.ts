// Generated from api/resources/teams.yaml by `cargo xtask codegen`. Do not edit.
// Teams: the types.

import type { Actor } from './shared.js';
import type { User } from './users.js';

/** A pointer to a database, with its name and its addresses in the API. */
export interface DatabaseRef {
  /** Identifier of the database. */
  id: string;
  /** Name of the database. */
  name: string;
  /** Address of the database in the API. */
  url?: string | null;
  /** Address of the database's list of branches in the API. */
  branches_url?: string | null;
}

/** A group of members of an organization, with the databases that they may work with. */
export interface Team {
  /** Identifier of the team. Paths take `slug` instead. */
  id: string;
  /** Name to show. */
  display_name: string;
  /** Who created the team. */
  creator?: Actor | null;
  /** The users in the team. */
  members: User[];
  /** The databases that the team's members work with in full. */
  databases: DatabaseRef[];
  /** The databases that the team's members may look into as analysts. */
  analyst_databases: DatabaseRef[];
  /** Name of the team as it was given. */
  name: string;
  /** Short name made from the name, which paths take as `{team}`. */
  slug: string;
  /** When the team was created. ISO 8601; `toDate` makes a `Date` of it. */
  created_at?: string | null;
  /** When the team was last changed. ISO 8601; `toDate` makes a `Date` of it. */
  updated_at?: string | null;
  /** What the team is for, in free text. Null when nobody said. */
  description?: string | null;
  /** Whether a directory of the identity provider manages the team, so that it cannot be changed here. */
  managed?: boolean | null;
}
