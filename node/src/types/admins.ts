// Generated from api/resources/admins.yaml by `cargo xtask codegen`. Do not edit.
// Admin component: the types.

/** The admin component of a Neki branch: the processes that watch over its shards and repair them. */
export interface NekiAdmin {
  /** Identifier of the admin component. */
  id: string;
  /** The size of its processes, with processor and memory. */
  sku?: NekiAdminSizeSku | null;
  /** The word for that size. */
  admin_size?: string | null;
  /** Whether what was asked for is in force. */
  state: NekiComponentState;
  /** When the admin component was created. ISO 8601; `toDate` makes a `Date` of it. */
  created_at: string;
  /** When the admin component was last changed. ISO 8601; `toDate` makes a `Date` of it. */
  updated_at: string;
}

/** A size in which the admin component of a Neki branch (sharded Postgres) is offered. */
export interface NekiAdminSizeSku {
  /** Word for the size, as `admin_size` takes it. */
  name: string;
  /** Word for the size as people read it. */
  display_name?: string | null;
  /** Processor cores of one process, as text such as `1/8` or `2`. */
  cpu?: string | null;
  /** Memory of one process in bytes. */
  ram?: number | null;
  /** Place of the size when all are listed from small to large. */
  sort_order?: number | null;
}

/**
 * Whether what was asked for of a part of a Neki cluster, such as its routers, is in force.
 *
 * - `pending`: A change waits to be carried out.
 * - `applying`: A change is being carried out.
 * - `ready`: In force, with no change ahead.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type NekiComponentState = 'pending' | 'applying' | 'ready' | (string & {});
