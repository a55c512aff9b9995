// Generated from api/resources/routers.yaml by `cargo xtask codegen`. Do not edit.
// Routers: the types.

import type { NekiComponentState } from './admins.js';

/**
 * A group of like routers of a Neki branch.
 *
 * An application chooses a group by adding its name to the username of its connections, as
 * `username|group`.
 */
export interface NekiRouter {
  /** Identifier of the router group. Paths take `name` instead. */
  id: string;
  /** Name of the group, which paths take. */
  name: string;
  /** Whether this is the group that takes the connections that name none. */
  default?: boolean | null;
  /** The size of each router, with its processor and memory. */
  sku?: NekiRouterSizeSku | null;
  /** The word for that size, such as `NKR_1`. */
  router_size?: string | null;
  /** How many routers run in each availability zone; with autoscaling, the fewest. */
  replicas_per_cell?: number | null;
  /** Whether routers are added and taken away with the load. */
  autoscaling?: boolean | null;
  /** The most routers that autoscaling may run in an availability zone. Null without autoscaling. */
  max_replicas_per_cell?: number | null;
  /** Percentage of processor use that autoscaling aims for: 40, 50, 60 or 70. Null without autoscaling. */
  target_cpu_utilization?: number | null;
  /** Whether what was asked for is in force. */
  state: NekiComponentState;
  /** When the group was created. ISO 8601; `toDate` makes a `Date` of it. */
  created_at: string;
  /** When the group was last changed. ISO 8601; `toDate` makes a `Date` of it. */
  updated_at: string;
}

/** A size in which the routers of a Neki branch are offered. */
export interface NekiRouterSizeSku {
  /** Word for the size, as `router_size` takes it, such as `NKR_1`. */
  name: string;
  /** Word for the size as people read it. */
  display_name?: string | null;
  /** Processor cores of one router, as text such as `1/8` or `2`. */
  cpu?: string | null;
  /** Memory of one router in bytes. */
  ram?: number | null;
  /** Place of the size when all are listed from small to large. */
  sort_order?: number | null;
  /** Price of a router of this size in US dollars a month. Null where no price is given. */
  rate?: number | null;
  /** Whether the size can be chosen now. */
  enabled?: boolean | null;
}
