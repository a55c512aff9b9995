// Generated from api/api.yaml by `cargo xtask codegen`. Do not edit.
// Shared: the types.

/** Who did something, a user or a service token, in the short form that other objects embed. */
export interface Actor {
  /** Identifier of the user or service token. */
  id: string;
  /** Name to show for the actor, for a user the full name or the email address. */
  display_name: string;
  /** Address of the actor's picture. Absent when there is none. */
  avatar_url?: string | null;
}

/**
 * How far a change of a cluster's size or settings is. One change of a thing runs at a time, others
 * wait for it.
 *
 * - `queued`: Waits for another change to end.
 * - `pending`: Accepted and about to begin.
 * - `resizing`: Being carried out, node by node.
 * - `canceled`: Taken back before it was carried out.
 * - `completed`: In force.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type ChangeRequestState = 'queued' | 'pending' | 'resizing' | 'canceled' | 'completed' | (string & {});

/**
 * A setting of a part of a Neki cluster (sharded Postgres), such as its shards, routers or
 * sidecars: what it means, its limits and its value.
 */
export interface NekiParameter {
  /** Name of the setting as requests take it, such as `max_connections`. */
  name: string;
  /** Name of the setting for people. */
  display_name?: string | null;
  /** The part of the cluster that the setting is for. */
  namespace: NekiParameterNamespace;
  /** Whether the setting is meant for experts and is hidden at first in the dashboard. */
  advanced?: boolean | null;
  /** Heading under which the dashboard shows the setting. Null when it has none. */
  category?: string | null;
  /** What the setting does, in a sentence or two. */
  description?: string | null;
  /** What kind of value the setting takes. */
  parameter_type?: ParameterType | null;
  /** The value that applies unless another is set. Null when there is none. */
  default_value?: string | number | boolean | null;
  /** The value that applies now. Null when none is set. */
  value?: string | number | boolean | null;
  /** Whether the setting must have a value. */
  required?: boolean | null;
  /**
   * When the value was first set. Null or absent for a setting with its default. ISO 8601; `toDate`
   * makes a `Date` of it.
   */
  created_at?: string | null;
  /**
   * When the value last changed. Null or absent for a setting with its default. ISO 8601; `toDate`
   * makes a `Date` of it.
   */
  updated_at?: string | null;
  /** Whether a change of the setting restarts the processes that it is for. */
  restart?: boolean | null;
  /** Largest value allowed. Null or absent without a limit. */
  max?: string | number | boolean | null;
  /** Smallest value allowed. Null or absent without a limit. */
  min?: string | number | boolean | null;
  /** The values to choose from where the kind is `select`. Null or absent for other kinds. */
  options?: string[] | null;
  /** The units that may follow a number in the value, such as `MB` or `min`. Null or absent where there are none. */
  units?: string[] | null;
  /** Address of the setting's documentation. */
  url?: string | null;
  /** Who last changed the value. Null when nobody has. */
  actor?: Actor | null;
}

/**
 * The part of a Neki cluster that a setting is for.
 *
 * - `pgconf`: Postgres itself, on every shard.
 * - `router`: The routers, which take the applications' connections and send each query to its
 *   shards.
 * - `sidecar`: The sidecars, which run beside the Postgres of a shard.
 * - `admin`: The admin component, which runs the operations on the whole cluster.
 * - `replicator`: The replicator, which copies data within the cluster.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type NekiParameterNamespace = 'pgconf' | 'router' | 'sidecar' | 'admin' | 'replicator' | (string & {});

/** A shard of a Neki branch (sharded Postgres), which holds a part of the rows and is a Postgres cluster of its own. */
export interface NekiShard {
  /** Identifier of the shard. */
  id: string;
  /** Name of the shard inside the cluster. */
  name: string;
  /** Name of the shard for people. Null when it was given none. */
  display_name?: string | null;
  /** Configuration profile that the shard takes its size, storage and settings from. */
  configuration_profile: string;
  /** When the shard was created. ISO 8601; `toDate` makes a `Date` of it. */
  created_at: string;
  /** Whether the shard takes queries. False while it is being built. */
  ready: boolean;
  /** Whether the shard is marked as authoritative. The service does not publish more about what follows from it. */
  authoritative?: boolean | null;
}

/**
 * The disks of the shards of a Neki branch that share a configuration profile.
 *
 * Every value is for one node.
 */
export interface NekiShardStorage {
  /** Size in bytes that the disk starts with and never goes below. Null where it does not apply. */
  minimum_storage_bytes?: number | null;
  /** Size in bytes up to which the disk may grow by itself. Null where it does not apply. */
  maximum_storage_bytes?: number | null;
  /** Whether the disk grows by itself when it fills up. Null where it does not apply. */
  storage_autoscaling?: boolean | null;
  /** Input and output operations a second that the disk is provisioned for. Null where it does not apply. */
  storage_iops?: number | null;
  /** Throughput in MiB a second that the disk is provisioned for. Null where it does not apply. */
  storage_throughput_mibs?: number | null;
}

/**
 * What kind of value a setting of a cluster takes. Values travel as text, whatever the kind.
 *
 * - `array`: Several words, separated by commas.
 * - `boolean`: `on` or `off`.
 * - `bytes`: An amount of memory or disk, with a unit such as `64MB` or in the setting's own unit.
 * - `float`: A number, possibly with a fraction.
 * - `integer`: A whole number.
 * - `seconds`: A time span in seconds.
 * - `select`: One of the words in `options`.
 * - `string`: Any text.
 * - `time`: A time span, with a unit such as `5min` or in the setting's own unit.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type ParameterType =
  | 'array'
  | 'boolean'
  | 'bytes'
  | 'float'
  | 'integer'
  | 'seconds'
  | 'select'
  | 'string'
  | 'time'
  | (string & {});

/** A region of a cloud provider in which databases, branches and read-only replicas can be placed. */
export interface Region {
  /** Identifier of the region. */
  id: string;
  /** Cloud provider that runs the region, such as `AWS` or `GCP`. */
  provider: string;
  /** Whether new databases and branches can be placed in the region now. */
  enabled: boolean;
  /** Public IPv4 addresses from which the service connects out of this region, for allow lists in firewalls. */
  public_ip_addresses: string[];
  /** Name to show, such as `AWS us-east-1`. */
  display_name: string;
  /** Where the region is, such as `Northern Virginia`. */
  location: string;
  /** Short name that requests take as `region`, such as `us-east`. */
  slug: string;
  /** Whether this is the region that the organization's new databases get when none is named. */
  current_default?: boolean | null;
  /** Whether MySQL (Vitess) databases can be placed in the region. */
  mysql_supported?: boolean | null;
  /** Whether Postgres databases can be placed in the region. */
  postgresql_supported?: boolean | null;
  /** Whether Neki (sharded Postgres) databases can be placed in the region. */
  neki_supported?: boolean | null;
}

/** A pointer to another resource, such as a branch or an organization, with just enough to name it. */
export interface ResourceRef {
  /** Identifier of the resource. */
  id: string;
  /** Name of the resource at the time of the reply. */
  name: string;
  /** When the resource was created. ISO 8601; `toDate` makes a `Date` of it. */
  created_at?: string | null;
  /** When the resource was last changed. ISO 8601; `toDate` makes a `Date` of it. */
  updated_at?: string | null;
  /** When the resource was deleted. Null while it exists. ISO 8601; `toDate` makes a `Date` of it. */
  deleted_at?: string | null;
}

/**
 * What to change about the disk of each node of a cluster.
 *
 * What is left out stays as it is. Metal sizes have fixed disks.
 */
export interface StorageChangeInput {
  /** Size in bytes that the disk has at least. */
  minimum_storage_bytes?: number | undefined;
  /** Size in bytes up to which the disk may grow by itself. */
  maximum_storage_bytes?: number | undefined;
  /** Whether the disk grows by itself when it fills up, up to the maximum. */
  storage_autoscaling?: boolean | undefined;
  /** Input and output operations a second to provision the disk for. Not every type of disk can be tuned. */
  storage_iops?: number | undefined;
  /** Throughput in MiB a second to provision the disk for. Not every type of disk can be tuned. */
  storage_throughput_mibs?: number | undefined;
}

/**
 * How much disk each node of a Postgres cluster may have.
 *
 * Metal sizes have fixed disks and ignore it.
 */
export interface StorageInput {
  /** Size in bytes that the disk starts with and never goes below. */
  minimum_storage_bytes?: number | undefined;
  /** Size in bytes up to which the disk may grow by itself. */
  maximum_storage_bytes?: number | undefined;
}

/**
 * Type of the network-attached disk of a node, in the word of its cloud provider.
 *
 * - `gp3`: General-purpose SSD of AWS.
 * - `io2`: SSD of AWS for demanding workloads, with the speed bought separately.
 * - `pd_ssd`: Persistent SSD of Google Cloud.
 * - `hyperdisk_balanced`: Balanced Hyperdisk of Google Cloud, with speed independent of size.
 * - `premium_v2_lrs`: Premium SSD v2 of Azure.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type StorageType = 'gp3' | 'io2' | 'pd_ssd' | 'hyperdisk_balanced' | 'premium_v2_lrs' | (string & {});

/** How the definition of one table or view differs between two schemas. */
export interface TableDiff {
  /** Name of the table or view. */
  name: string;
  /** The difference as text, with a plus or minus before each line that is added or taken away. */
  raw: string;
  /** The difference as HTML with its syntax highlighted. Absent when the service leaves it out. */
  html?: string | null;
}

/** The tables and views that differ between two schemas, all at once. */
export interface TableDiffList {
  /** One entry for each table or view that differs. Empty when the schemas are the same. */
  data: TableDiff[];
}

/**
 * How strongly schema deployments are slowed down to spare a database: the ratio of every keyspace,
 * for the whole database or for one deploy request.
 */
export interface Throttler {
  /** Names of the keyspaces for which a ratio can be set. */
  keyspaces?: string[] | null;
  /** The database or deploy request that the ratios are for. */
  configurable?: ResourceRef | null;
  /** The ratios that are set, one entry a keyspace. */
  configurations: ThrottlerConfiguration[];
}

/** How strongly schema deployments are slowed down in one keyspace. */
export interface ThrottlerConfiguration {
  /** Name of the keyspace. */
  keyspace_name: string;
  /** Strength of the throttling, from 0 (none) to 95 (deployments hardly advance). */
  ratio: number;
}

/**
 * What a command to the Vitess cluster of a branch answered.
 *
 * The content is Vitess's own, and its form depends on the command and on the version of Vitess.
 */
export interface VtctldData {
  /** The answer of the command, usually an object as Vitess defines it. */
  data: unknown;
}

/**
 * A command to the Vitess cluster of a branch that runs in the background.
 *
 * Poll it until `completed` is true; then `error` tells whether it went well.
 */
export interface VtctldOperation {
  /** Identifier of the operation. */
  id: string;
  /** Kind of this object in the service. */
  type?: string | null;
  /** The command that is run. */
  action?: string | null;
  /** Seconds after which the service gives the command up. */
  timeout?: number | null;
  /** When the command was asked for. ISO 8601; `toDate` makes a `Date` of it. */
  created_at?: string | null;
  /** When the command ended, well or not. Null while it runs. ISO 8601; `toDate` makes a `Date` of it. */
  completed_at?: string | null;
  /** How far the command is. The service publishes no list of the words; go by `completed` and `error`. */
  state: string;
  /** Whether the command has ended, well or not. */
  completed: boolean;
  /** What the command was given and what the service notes about it. The form depends on the command. */
  metadata?: unknown;
  /** What the command answered, in Vitess's own form. Null or absent until it has ended well. */
  result?: unknown;
  /** Why the command failed. Null while it runs and when it went well. */
  error?: string | null;
}
