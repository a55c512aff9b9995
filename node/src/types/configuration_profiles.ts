// Generated from api/resources/configuration_profiles.yaml by `cargo xtask codegen`. Do not edit.
// Configuration profiles: the types.

import type { NekiParameter, NekiShardStorage } from './shared.js';

/**
 * Whether what was asked for of a configuration profile is in force.
 *
 * - `draft`: Set down, but not put into force yet.
 * - `pending`: A change waits to be carried out.
 * - `applying`: A change is being carried out on the shards.
 * - `ready`: In force, with no change ahead.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type ConfigurationProfileState = 'draft' | 'pending' | 'applying' | 'ready' | (string & {});

/**
 * What shards of a Neki branch have in common: the size of their clusters, their disks, and the
 * version and settings of their Postgres.
 */
export interface NekiConfigurationProfile {
  /** Identifier of the profile. Paths take `name` instead. */
  id: string;
  /** Name of the profile, which paths take. It can be changed. */
  name: string;
  /** Processor architecture of the size, `x86_64` or `arm64`. */
  architecture?: string | null;
  /** Size of the cluster of each shard, in its full form such as `PS_10_AWS_ARM_NEKI`. */
  cluster_size?: string | null;
  /** Word for the size as people read it, such as `PS-10`. */
  cluster_display_name?: string | null;
  /** Whether this is the default profile of its branch. */
  default?: boolean | null;
  /** Whether the size is a Metal one, with fast local disks instead of network-attached ones. */
  metal?: boolean | null;
  /** How many replicas each shard has beside its primary. */
  replicas?: number | null;
  /** Version of the image that the nodes run, which holds Postgres and what the service puts around it. */
  postgres_image_version?: string | null;
  /**
   * Newest version of the image there is for the profile. Another one than `postgres_image_version`
   * when an update is there to be installed.
   */
  latest_postgres_image_version?: string | null;
  /** Major version of Postgres that the nodes run, such as 18. */
  postgres_major_version?: number | null;
  /** Minor version of Postgres that the nodes run, such as 1. */
  postgres_minor_version?: number | null;
  /** Newest minor version there is for the major version. */
  latest_postgres_minor_version?: number | null;
  /** How many shards belong to the profile. */
  shards?: number | null;
  /** The disks of the nodes. */
  storage?: NekiShardStorage | null;
  /** Whether what was asked for is in force. */
  state: ConfigurationProfileState;
  /** When the profile was created. ISO 8601; `toDate` makes a `Date` of it. */
  created_at: string;
  /** When the profile was last changed. ISO 8601; `toDate` makes a `Date` of it. */
  updated_at: string;
}

/** A Postgres extension that the shards of a configuration profile can run. */
export interface NekiExtension {
  /** Name of the extension, as CREATE EXTENSION takes it. */
  name: string;
  /**
   * Whether the profile decides if the extension is enabled. The others are always on, or need no
   * enabling beyond CREATE EXTENSION.
   */
  can_enable?: boolean | null;
  /** What the extension does. */
  description?: string | null;
  /** Whether the profile has the extension enabled. Null or absent where there is nothing to enable. */
  enabled?: boolean | null;
  /** Whether the extension belongs to the service itself. */
  internal?: boolean | null;
  /** How Postgres loads the extension, such as by preloading its library. The words are not published. */
  loader?: string | null;
  /** The settings of the extension. */
  parameters?: NekiParameter[] | null;
  /** Address of the documentation of the extension. */
  url?: string | null;
}

/** What became of one shard when shards were assigned to a configuration profile. */
export interface NekiShardAssignment {
  /** Identifier of the shard. */
  id: string;
  /**
   * How the assignment of this shard ended. The service publishes no list of the words; `error`
   * tells whether it failed.
   */
  status: string;
  /** Why this shard was not assigned, in the form of an error reply. Null or absent when it was. */
  error?: Record<string, unknown> | null;
}

/** The shards that one request created. */
export interface NekiShardBatch {
  /** How many shards were created. */
  created: number;
  /** Identifiers of the new shards. */
  shard_ids: string[];
}
