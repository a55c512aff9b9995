// Generated from api/resources/neki_changes.yaml by `cargo xtask codegen`. Do not edit.
// Neki changes: the types.

import type { Actor, NekiShardStorage } from './shared.js';

/**
 * A change of one part of a Neki branch that somebody asked for.
 *
 * Beside what all changes have, only the fields of the kind of part that is changed are filled,
 * each with its value after the change and, under `previous_`, the one before it; the others are
 * null or absent.
 */
export interface NekiChangeRequest {
  /** What kind of part the change is for, in the word for the change. */
  type?: NekiChangeRequestType | null;
  /** Identifier of the change request. */
  id: string;
  /** How far the change is. */
  state: NekiChangeRequestState;
  /** Whether the change can still be canceled. */
  can_delete?: boolean | null;
  /** When the change began to be carried out. Null before that. ISO 8601; `toDate` makes a `Date` of it. */
  started_at?: string | null;
  /** When the change was completed. Null before that. ISO 8601; `toDate` makes a `Date` of it. */
  completed_at?: string | null;
  /** When the change was asked for. ISO 8601; `toDate` makes a `Date` of it. */
  created_at: string;
  /** When the change request last changed. ISO 8601; `toDate` makes a `Date` of it. */
  updated_at: string;
  /** Who asked for the change. Null where the service did so itself. */
  actor?: Actor | null;
  /** Identifier of the part that is changed. Null where it has none. */
  target_id?: string | null;
  /** What kind of part is changed. */
  target_type: NekiChangeRequestTargetType;
  /** Name of the part that is changed. */
  target_name?: string | null;
  /** Size of the admin component after the change. Only on changes of the admin component. */
  admin_size?: string | null;
  /** That size as people read it. */
  admin_size_display_name?: string | null;
  /** Settings after the change, by namespace and then by name. Null where the part has none. */
  parameters?: Record<string, unknown> | null;
  /** Size of the admin component before the change. */
  previous_admin_size?: string | null;
  /** That size as people read it. */
  previous_admin_size_display_name?: string | null;
  /** Settings before the change, by namespace and then by name. */
  previous_parameters?: Record<string, unknown> | null;
  /** Flags of the cluster after the change. Only on changes of the cluster; what they mean is not published. */
  flags?: string[] | null;
  /** Version of the Neki software after the change. Only on changes of the cluster. */
  neki_image_version?: string | null;
  /** Flags of the cluster before the change. */
  previous_flags?: string[] | null;
  /** Version of the Neki software before the change. */
  previous_neki_image_version?: string | null;
  /** Size of each router after the change. Only on changes of router groups. */
  router_size?: string | null;
  /** That size as people read it. */
  router_size_display_name?: string | null;
  /** Routers in each availability zone after the change. Only on changes of router groups. */
  replicas_per_cell?: number | null;
  /** Whether routers are added and taken away with the load after the change. Only on changes of router groups. */
  autoscaling?: boolean | null;
  /** The most routers that autoscaling may run in an availability zone after the change. */
  max_replicas_per_cell?: number | null;
  /** Percentage of processor use that autoscaling aims for after the change. */
  target_cpu_utilization?: number | null;
  /** Size of each router before the change. */
  previous_router_size?: string | null;
  /** That size as people read it. */
  previous_router_size_display_name?: string | null;
  /** Routers in each availability zone before the change. */
  previous_replicas_per_cell?: number | null;
  /** Whether routers were added and taken away with the load before the change. */
  previous_autoscaling?: boolean | null;
  /** The most routers that autoscaling might run in an availability zone before the change. */
  previous_max_replicas_per_cell?: number | null;
  /** Percentage of processor use that autoscaling aimed for before the change. */
  previous_target_cpu_utilization?: number | null;
  /** Name of the configuration profile after the change. Only on changes of configuration profiles. */
  name?: string | null;
  /** Name of the configuration profile before the change. */
  previous_name?: string | null;
  /** Size of the cluster of each shard after the change. Only on changes of configuration profiles. */
  cluster_size?: string | null;
  /** That size as people read it. */
  cluster_display_name?: string | null;
  /** Whether the size after the change is a Metal one, with fast local disks. */
  metal?: boolean | null;
  /** Place of the size after the change among all sizes, by which the dashboard tells larger from smaller. */
  cluster_rank?: number | null;
  /** Replicas of each shard after the change. Only on changes of configuration profiles. */
  replicas?: number | null;
  /** Number of shards of the profile after the change. Only on changes of configuration profiles. */
  shards?: number | null;
  /** Version of the Postgres image after the change. Only on changes of configuration profiles. */
  postgres_image_version?: string | null;
  /** The disks of the nodes after the change. Only on changes of configuration profiles. */
  storage?: NekiShardStorage | null;
  /** Size of the cluster of each shard before the change. */
  previous_cluster_size?: string | null;
  /** That size as people read it. */
  previous_cluster_display_name?: string | null;
  /** Whether the size before the change is a Metal one. */
  previous_metal?: boolean | null;
  /** Place of the size before the change among all sizes. */
  previous_cluster_rank?: number | null;
  /** Replicas of each shard before the change. */
  previous_replicas?: number | null;
  /** Number of shards of the profile before the change. */
  previous_shards?: number | null;
  /** Version of the Postgres image before the change. */
  previous_postgres_image_version?: string | null;
  /** The disks of the nodes before the change. */
  previous_storage?: NekiShardStorage | null;
}

/**
 * How far a change of a part of a Neki branch is.
 *
 * - `draft`: Set down, but not handed in to be carried out yet.
 * - `pending`: Waits to be carried out.
 * - `applying`: Being carried out.
 * - `canceled`: Taken back before it was carried out.
 * - `completed`: In force.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type NekiChangeRequestState = 'draft' | 'pending' | 'applying' | 'canceled' | 'completed' | (string & {});

/**
 * The kind of part of a Neki branch that a change is for.
 *
 * - `NekiAdmin`: The admin component.
 * - `NekiCluster`: The cluster as a whole, such as the version of its software.
 * - `NekiConfigurationProfile`: A configuration profile, and with it the shards that belong to it.
 * - `NekiRouter`: A router group.
 * - `NekiSidecar`: The sidecars of a configuration profile.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type NekiChangeRequestTargetType =
  | 'NekiAdmin'
  | 'NekiCluster'
  | 'NekiConfigurationProfile'
  | 'NekiRouter'
  | 'NekiSidecar'
  | (string & {});

/**
 * What kind of part of a Neki branch a change request is for, in the word for the request.
 *
 * - `NekiAdminChangeRequest`: A change of the admin component.
 * - `NekiClusterChangeRequest`: A change of the cluster as a whole.
 * - `NekiConfigurationProfileChangeRequest`: A change of a configuration profile.
 * - `NekiRouterChangeRequest`: A change of a router group.
 * - `NekiSidecarChangeRequest`: A change of the sidecars of a configuration profile.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type NekiChangeRequestType =
  | 'NekiAdminChangeRequest'
  | 'NekiClusterChangeRequest'
  | 'NekiConfigurationProfileChangeRequest'
  | 'NekiRouterChangeRequest'
  | 'NekiSidecarChangeRequest'
  | (string & {});
