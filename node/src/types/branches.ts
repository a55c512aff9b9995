// Generated from api/resources/branches.yaml by `cargo xtask codegen`. Do not edit.
// Branches: the types.

import type { DatabaseKind } from './databases.js';
import type { Actor, Region, ResourceRef } from './shared.js';

/**
 * A branch of a database: a cluster with its own schema and data.
 *
 * Fields about VTGates, keyspaces, shards and MySQL addresses exist on MySQL branches only and are
 * absent elsewhere.
 */
export interface Branch {
  /** Identifier of the branch. Paths take `name` instead. */
  id: string;
  /** Name of the branch, which paths take as `{branch}`. It can be changed. */
  name: string;
  /** When the branch was created. ISO 8601; `toDate` makes a `Date` of it. */
  created_at: string;
  /** When the branch was last changed. ISO 8601; `toDate` makes a `Date` of it. */
  updated_at: string;
  /** When the branch was deleted. Null while it exists. ISO 8601; `toDate` makes a `Date` of it. */
  deleted_at?: string | null;
  /**
   * When somebody marked the steps that follow a restore from a backup as done in the dashboard.
   * Null when nobody has. ISO 8601; `toDate` makes a `Date` of it.
   */
  restore_checklist_completed_at?: string | null;
  /** When the schema last changed. Null before the first change. ISO 8601; `toDate` makes a `Date` of it. */
  schema_last_updated_at?: string | null;
  /** Engine of the branch, the same as that of its database. */
  kind: DatabaseKind;
  /** Host name that MySQL connections of the branch go to in its region. MySQL only. */
  mysql_address?: string | null;
  /** Host name that takes MySQL connections at the nearest edge and passes them on. MySQL only. */
  mysql_edge_address?: string | null;
  /** Where the branch is in its life. */
  state: BranchState;
  /** Whether passwords of the branch may connect straight to a VTGate, past the load balancers. MySQL only. */
  direct_vtgate?: boolean | null;
  /** Size of the VTGates, the branch's query routers, in the service's internal form. MySQL only. */
  vtgate_size?: string | null;
  /** Size of the VTGates as requests name it, such as `VTG_5`. Null or absent when not known. MySQL only. */
  vtgate_name?: string | null;
  /** How many VTGates the branch runs; with autoscaling, the fewest. MySQL only. */
  vtgate_count?: number | null;
  /** Whether VTGates are added and taken away with the load. MySQL only. */
  vtgate_autoscaling?: boolean | null;
  /** The most VTGates that autoscaling may run. Null without autoscaling. MySQL only. */
  vtgate_max_count?: number | null;
  /** Percentage of processor use that autoscaling aims for. Null without autoscaling. MySQL only. */
  vtgate_target_cpu_utilization?: number | null;
  /** Size of the cluster in its full form, such as `PS_10_AWS_X86`, even though it was asked for as `PS_10`. */
  cluster_name: string;
  /** Processor architecture of the cluster, `x86_64` or `arm64`. Null or absent when not known. */
  cluster_architecture?: string | null;
  /** Input and output operations a second that the disks are provisioned for. Null where it does not apply. */
  cluster_iops?: number | null;
  /** How many replicas the cluster has beside its primary. Absent for engines where the number is fixed. */
  replicas?: number | null;
  /** Configuration parameters of the cluster, as the service keeps them. Their form depends on the engine. */
  parameters?: unknown;
  /** Whether the branch serves queries. */
  ready: boolean;
  /** Whether the schema has been copied from the parent branch. MySQL only. */
  schema_ready?: boolean | null;
  /** Whether the cluster is a Metal one, with fast local disks instead of network-attached ones. */
  metal: boolean;
  /** Whether it is a production branch. The others are development branches. */
  production: boolean;
  /**
   * Whether direct changes to the schema are refused, so that they come in through deploy requests.
   * False on Postgres.
   */
  safe_migrations: boolean;
  /** Whether deleting the branch is refused until the protection is taken off. */
  deletion_protected?: boolean | null;
  /** Whether one of its keyspaces is spread over more than one shard. MySQL only. */
  sharded?: boolean | null;
  /** How many shards its keyspaces have in all. MySQL only. */
  shard_count?: number | null;
  /** How many keyspaces it has. MySQL only. */
  keyspace_count?: number | null;
  /** Whether the schema that the service has on record is older than the one in the cluster. */
  stale_schema: boolean;
  /** Who created the branch. Null for branches that the service created itself. */
  actor?: Actor | null;
  /** The branch whose backup this one was restored from. Null when it was not restored. */
  restored_from_branch?: ResourceRef | null;
  /** Whether the branch can be reached over a private connection from a network of the cloud provider. */
  private_edge_connectivity: boolean;
  /** Whether the cluster has replicas beside its primary. */
  has_replicas: boolean;
  /** Whether it has replicas for reading in other regions. */
  has_read_only_replicas: boolean;
  /** Address of the branch in the dashboard. */
  html_url: string;
  /** Address of the branch in the API. */
  url: string;
  /** Region that the cluster runs in. */
  region: Region;
  /** Name of the branch that it was created from. Null for the first branch of a database. */
  parent_branch?: string | null;
  /** Options of the VTGates by name, beyond their size and number. MySQL only. */
  vtgate_options?: Record<string, unknown> | null;
}

/** The tables of a branch. */
export interface BranchSchema {
  /** One entry a table, in the order of their names. */
  data: TableSchema[];
}

/**
 * Where the data of a new branch comes from.
 *
 * - `last_successful_backup`: The newest backup of the parent branch that succeeded.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type BranchSeedData = 'last_successful_backup' | (string & {});

/**
 * Where a branch is in its life. `ready` on the branch itself is the one thing to test for.
 *
 * - `pending`: Being created or restored.
 * - `sleep_in_progress`: Going to sleep after a time without use.
 * - `sleeping`: Asleep. It takes no connections until it is woken.
 * - `awakening`: Waking up.
 * - `ready`: Ready for connections.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type BranchState = 'pending' | 'sleep_in_progress' | 'sleeping' | 'awakening' | 'ready' | (string & {});

/** The cluster size of one group of shards of a Neki branch. */
export interface ConfigurationProfileSizeInput {
  /** Name of the configuration profile, which the shards of a group share. */
  name: string;
  /** Size of the cluster of each of the shards, such as `PS_10`. */
  cluster_size?: string | undefined;
  /** How many replicas each of the shards has beside its primary. */
  replicas?: number | undefined;
}

/** The size and number of one group of query routers of a Neki branch. */
export interface RouterSizeInput {
  /** Name of the group of routers. */
  name: string;
  /** Size of each router, one of the listed router sizes. */
  router_size?: string | undefined;
  /** How many routers run in each availability zone. */
  replicas_per_cell?: number | undefined;
}

/** The rules by which Vitess sends queries for a table to another table or keyspace. */
export interface RoutingRules {
  /** The rules as a JSON document in Vitess's own form, as text. */
  raw: string;
  /** The rules as HTML with their syntax highlighted. Absent when the service leaves it out. */
  html?: string | null;
}

/**
 * A problem that keeps a schema from being deployed, or an external database from being imported.
 *
 * Besides the table, only the fields that belong to the kind of problem are filled; the others are
 * null, empty or absent.
 */
export interface SchemaLintError {
  /** Code of the problem, such as `NO_UNIQUE_KEY`. */
  lint_error: string;
  /** What the problem is in. */
  subject_type: SchemaLintSubject;
  /** Keyspace that the problem is in. */
  keyspace_name: string;
  /** Table that the problem is in. Empty when it is not about a table. */
  table_name: string;
  /** What is wrong, in words for a person. */
  error_description: string;
  /** Address of the page that explains the problem and what to do about it. */
  docs_url: string;
  /** Part of the documentation's address that leads to the problem. Null or absent when there is none. */
  url_hash?: string | null;
  /** Column that the problem is in. */
  column_name?: string | null;
  /** Columns of the foreign key that is not allowed. */
  foreign_key_column_names?: string[] | null;
  /** Columns with AUTO_INCREMENT that must not have it. */
  auto_increment_column_names?: string[] | null;
  /** Character set that is not supported. */
  charset_name?: string | null;
  /** Storage engine that is not supported. */
  engine_name?: string | null;
  /** Vindex (the function that assigns rows to shards) that the problem is in. Null for other problems. */
  vindex_name?: string | null;
  /** JSON path to the place in the VSchema that the problem is in. Null for other problems. */
  json_path?: string | null;
  /** CHECK constraint that is not supported. */
  check_constraint_name?: string | null;
  /** Value of an ENUM column that occurs twice. */
  enum_value?: string | null;
  /** Kind of table partitioning that is not supported. */
  partitioning_type?: string | null;
  /** Partition that the problem is in. */
  partition_name?: string | null;
}

/**
 * What a problem found in a schema is in.
 *
 * - `table`: The definition of a table.
 * - `vschema`: The VSchema, which says how tables are spread over shards.
 * - `routing_rules`: The rules that send queries for a table to another keyspace.
 * - `table_error`: A table that could not be read or checked.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type SchemaLintSubject = 'table' | 'vschema' | 'routing_rules' | 'table_error' | (string & {});

/**
 * Direction of sorting.
 *
 * - `asc`: Smallest or oldest first.
 * - `desc`: Largest or newest first.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type SortOrder = 'asc' | 'desc' | (string & {});

/** The definition of one table. */
export interface TableSchema {
  /** Name of the table. */
  name: string;
  /** The statement that creates the table, as HTML with its syntax highlighted. */
  html?: string | null;
  /** The SQL statement that creates the table. */
  raw: string;
}
