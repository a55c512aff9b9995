// Generated from api/api.yaml by `cargo xtask codegen`. Do not edit.
//! Shared: the types.

use crate::prelude::*;

/// Who did something, a user or a service token, in the short form that other objects embed.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Actor {
    /// Identifier of the user or service token.
    pub id: String,
    /// Name to show for the actor, for a user the full name or the email address.
    pub display_name: String,
    /// Address of the actor's picture. Absent when there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar_url: Option<String>,
}

object! {
    Actor {
        "id" => id: Plain,
        "display_name" => display_name: Plain,
        "avatar_url" => avatar_url,
    }
}

/// A setting of a part of a Neki cluster (sharded Postgres), such as its shards, routers or
/// sidecars: what it means, its limits and its value.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NekiParameter {
    /// Name of the setting as requests take it, such as `max_connections`.
    pub name: String,
    /// Name of the setting for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// The part of the cluster that the setting is for.
    pub namespace: NekiParameterNamespace,
    /// Whether the setting is meant for experts and is hidden at first in the dashboard.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub advanced: Option<bool>,
    /// Heading under which the dashboard shows the setting. Null when it has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<String>,
    /// What the setting does, in a sentence or two.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// What kind of value the setting takes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameter_type: Option<ParameterType>,
    /// The value that applies unless another is set. Null when there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_value: Option<Scalar>,
    /// The value that applies now. Null when none is set.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Scalar>,
    /// Whether the setting must have a value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// When the value was first set. Null or absent for a setting with its default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// When the value last changed. Null or absent for a setting with its default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// Whether a change of the setting restarts the processes that it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub restart: Option<bool>,
    /// Largest value allowed. Null or absent without a limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max: Option<Scalar>,
    /// Smallest value allowed. Null or absent without a limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min: Option<Scalar>,
    /// The values to choose from where the kind is `select`. Null or absent for other kinds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<Vec<String>>,
    /// The units that may follow a number in the value, such as `MB` or `min`. Null or absent where
    /// there are none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub units: Option<Vec<String>>,
    /// Address of the setting's documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Who last changed the value. Null when nobody has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor: Option<Actor>,
}

object! {
    NekiParameter {
        "name" => name: Plain,
        "display_name" => display_name,
        "namespace" => namespace: Plain,
        "advanced" => advanced,
        "category" => category,
        "description" => description,
        "parameter_type" => parameter_type,
        "default_value" => default_value,
        "value" => value,
        "required" => required,
        "created_at" => created_at: TimeOption,
        "updated_at" => updated_at: TimeOption,
        "restart" => restart,
        "max" => max,
        "min" => min,
        "options" => options,
        "units" => units,
        "url" => url,
        "actor" => actor,
    }
}

/// A shard of a Neki branch (sharded Postgres), which holds a part of the rows and is a Postgres
/// cluster of its own.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NekiShard {
    /// Identifier of the shard.
    pub id: String,
    /// Name of the shard inside the cluster.
    pub name: String,
    /// Name of the shard for people. Null when it was given none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Configuration profile that the shard takes its size, storage and settings from.
    pub configuration_profile: String,
    /// When the shard was created.
    pub created_at: Timestamp,
    /// Whether the shard takes queries. False while it is being built.
    pub ready: bool,
    /// Whether the shard is marked as authoritative. The service does not publish more about what
    /// follows from it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authoritative: Option<bool>,
}

object! {
    NekiShard {
        "id" => id: Plain,
        "name" => name: Plain,
        "display_name" => display_name,
        "configuration_profile" => configuration_profile: Plain,
        "created_at" => created_at: Time,
        "ready" => ready: Plain,
        "authoritative" => authoritative,
    }
}

/// The disks of the shards of a Neki branch that share a configuration profile. Every value is for
/// one node.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NekiShardStorage {
    /// Size in bytes that the disk starts with and never goes below. Null where it does not apply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minimum_storage_bytes: Option<i64>,
    /// Size in bytes up to which the disk may grow by itself. Null where it does not apply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maximum_storage_bytes: Option<i64>,
    /// Whether the disk grows by itself when it fills up. Null where it does not apply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage_autoscaling: Option<bool>,
    /// Input and output operations a second that the disk is provisioned for. Null where it does
    /// not apply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage_iops: Option<i64>,
    /// Throughput in MiB a second that the disk is provisioned for. Null where it does not apply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage_throughput_mibs: Option<i64>,
}

object! {
    NekiShardStorage {
        "minimum_storage_bytes" => minimum_storage_bytes: IntegerOption,
        "maximum_storage_bytes" => maximum_storage_bytes: IntegerOption,
        "storage_autoscaling" => storage_autoscaling,
        "storage_iops" => storage_iops: IntegerOption,
        "storage_throughput_mibs" => storage_throughput_mibs: IntegerOption,
    }
}

/// A region of a cloud provider in which databases, branches and read-only replicas can be placed.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Region {
    /// Identifier of the region.
    pub id: String,
    /// Cloud provider that runs the region, such as `AWS` or `GCP`.
    pub provider: String,
    /// Whether new databases and branches can be placed in the region now.
    pub enabled: bool,
    /// Public IPv4 addresses from which the service connects out of this region, for allow lists in
    /// firewalls.
    pub public_ip_addresses: Vec<String>,
    /// Name to show, such as `AWS us-east-1`.
    pub display_name: String,
    /// Where the region is, such as `Northern Virginia`.
    pub location: String,
    /// Short name that requests take as `region`, such as `us-east`.
    pub slug: String,
    /// Whether this is the region that the organization's new databases get when none is named.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current_default: Option<bool>,
    /// Whether MySQL (Vitess) databases can be placed in the region.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mysql_supported: Option<bool>,
    /// Whether Postgres databases can be placed in the region.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postgresql_supported: Option<bool>,
    /// Whether Neki (sharded Postgres) databases can be placed in the region.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub neki_supported: Option<bool>,
}

object! {
    Region {
        "id" => id: Plain,
        "provider" => provider: Plain,
        "enabled" => enabled: Plain,
        "public_ip_addresses" => public_ip_addresses: Plain,
        "display_name" => display_name: Plain,
        "location" => location: Plain,
        "slug" => slug: Plain,
        "current_default" => current_default,
        "mysql_supported" => mysql_supported,
        "postgresql_supported" => postgresql_supported,
        "neki_supported" => neki_supported,
    }
}

/// A pointer to another resource, such as a branch or an organization, with just enough to name it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ResourceRef {
    /// Identifier of the resource.
    pub id: String,
    /// Name of the resource at the time of the reply.
    pub name: String,
    /// When the resource was created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// When the resource was last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// When the resource was deleted. Null while it exists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deleted_at: Option<Timestamp>,
}

object! {
    ResourceRef {
        "id" => id: Plain,
        "name" => name: Plain,
        "created_at" => created_at: TimeOption,
        "updated_at" => updated_at: TimeOption,
        "deleted_at" => deleted_at: TimeOption,
    }
}

/// What to change about the disk of each node of a cluster. What is left out stays as it is. Metal
/// sizes have fixed disks.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct StorageChangeInput {
    /// Size in bytes that the disk has at least.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minimum_storage_bytes: Option<i64>,
    /// Size in bytes up to which the disk may grow by itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maximum_storage_bytes: Option<i64>,
    /// Whether the disk grows by itself when it fills up, up to the maximum.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage_autoscaling: Option<bool>,
    /// Input and output operations a second to provision the disk for. Not every type of disk can
    /// be tuned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage_iops: Option<i64>,
    /// Throughput in MiB a second to provision the disk for. Not every type of disk can be tuned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage_throughput_mibs: Option<i64>,
}

object! {
    StorageChangeInput {
        "minimum_storage_bytes" => minimum_storage_bytes: IntegerOption,
        "maximum_storage_bytes" => maximum_storage_bytes: IntegerOption,
        "storage_autoscaling" => storage_autoscaling,
        "storage_iops" => storage_iops: IntegerOption,
        "storage_throughput_mibs" => storage_throughput_mibs: IntegerOption,
    }
}

/// How much disk each node of a Postgres cluster may have. Metal sizes have fixed disks and ignore
/// it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct StorageInput {
    /// Size in bytes that the disk starts with and never goes below.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minimum_storage_bytes: Option<i64>,
    /// Size in bytes up to which the disk may grow by itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maximum_storage_bytes: Option<i64>,
}

object! {
    StorageInput {
        "minimum_storage_bytes" => minimum_storage_bytes: IntegerOption,
        "maximum_storage_bytes" => maximum_storage_bytes: IntegerOption,
    }
}

/// How the definition of one table or view differs between two schemas.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct TableDiff {
    /// Name of the table or view.
    pub name: String,
    /// The difference as text, with a plus or minus before each line that is added or taken away.
    pub raw: String,
    /// The difference as HTML with its syntax highlighted. Absent when the service leaves it out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub html: Option<String>,
}

object! {
    TableDiff {
        "name" => name: Plain,
        "raw" => raw: Plain,
        "html" => html,
    }
}

/// The tables and views that differ between two schemas, all at once.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct TableDiffList {
    /// One entry for each table or view that differs. Empty when the schemas are the same.
    pub data: Vec<TableDiff>,
}

object! {
    TableDiffList {
        "data" => data: Plain,
    }
}

/// How strongly schema deployments are slowed down to spare a database: the ratio of every
/// keyspace, for the whole database or for one deploy request.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Throttler {
    /// Names of the keyspaces for which a ratio can be set.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keyspaces: Option<Vec<String>>,
    /// The database or deploy request that the ratios are for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub configurable: Option<ResourceRef>,
    /// The ratios that are set, one entry a keyspace.
    pub configurations: Vec<ThrottlerConfiguration>,
}

object! {
    Throttler {
        "keyspaces" => keyspaces,
        "configurable" => configurable,
        "configurations" => configurations: Plain,
    }
}

/// How strongly schema deployments are slowed down in one keyspace.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ThrottlerConfiguration {
    /// Name of the keyspace.
    pub keyspace_name: String,
    /// Strength of the throttling, from 0 (none) to 95 (deployments hardly advance).
    pub ratio: f64,
}

object! {
    ThrottlerConfiguration {
        "keyspace_name" => keyspace_name: Plain,
        "ratio" => ratio: Plain,
    }
}

/// What a command to the Vitess cluster of a branch answered. The content is Vitess's own, and its
/// form depends on the command and on the version of Vitess.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct VtctldData {
    /// The answer of the command, usually an object as Vitess defines it.
    pub data: Value,
}

object! {
    VtctldData {
        "data" => data: Plain,
    }
}

/// A command to the Vitess cluster of a branch that runs in the background. Poll it until
/// `completed` is true; then `error` tells whether it went well.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct VtctldOperation {
    /// Identifier of the operation.
    pub id: String,
    /// Kind of this object in the service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// The command that is run.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<String>,
    /// Seconds after which the service gives the command up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout: Option<i64>,
    /// When the command was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// When the command ended, well or not. Null while it runs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_at: Option<Timestamp>,
    /// How far the command is. The service publishes no list of the words; go by `completed` and
    /// `error`.
    pub state: String,
    /// Whether the command has ended, well or not.
    pub completed: bool,
    /// What the command was given and what the service notes about it. The form depends on the
    /// command.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Value>,
    /// What the command answered, in Vitess's own form. Null or absent until it has ended well.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<Value>,
    /// Why the command failed. Null while it runs and when it went well.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
}

object! {
    VtctldOperation {
        "id" => id: Plain,
        "type" => r#type,
        "action" => action,
        "timeout" => timeout: IntegerOption,
        "created_at" => created_at: TimeOption,
        "completed_at" => completed_at: TimeOption,
        "state" => state: Plain,
        "completed" => completed: Plain,
        "metadata" => metadata,
        "result" => result,
        "error" => error,
    }
}

open_enum! {
    /// How far a change of a cluster's size or settings is. One change of a thing runs at a time,
    /// others wait for it.
    pub enum ChangeRequestState {
        /// Waits for another change to end.
        Queued = "queued",
        /// Accepted and about to begin.
        Pending = "pending",
        /// Being carried out, node by node.
        Resizing = "resizing",
        /// Taken back before it was carried out.
        Canceled = "canceled",
        /// In force.
        Completed = "completed",
    }
}

open_enum! {
    /// The part of a Neki cluster that a setting is for.
    pub enum NekiParameterNamespace {
        /// Postgres itself, on every shard.
        Pgconf = "pgconf",
        /// The routers, which take the applications' connections and send each query to its shards.
        Router = "router",
        /// The sidecars, which run beside the Postgres of a shard.
        Sidecar = "sidecar",
        /// The admin component, which runs the operations on the whole cluster.
        Admin = "admin",
        /// The replicator, which copies data within the cluster.
        Replicator = "replicator",
    }
}

open_enum! {
    /// What kind of value a setting of a cluster takes. Values travel as text, whatever the kind.
    pub enum ParameterType {
        /// Several words, separated by commas.
        Array = "array",
        /// `on` or `off`.
        Boolean = "boolean",
        /// An amount of memory or disk, with a unit such as `64MB` or in the setting's own unit.
        Bytes = "bytes",
        /// A number, possibly with a fraction.
        Float = "float",
        /// A whole number.
        Integer = "integer",
        /// A time span in seconds.
        Seconds = "seconds",
        /// One of the words in `options`.
        Select = "select",
        /// Any text.
        String = "string",
        /// A time span, with a unit such as `5min` or in the setting's own unit.
        Time = "time",
    }
}

open_enum! {
    /// Type of the network-attached disk of a node, in the word of its cloud provider.
    pub enum StorageType {
        /// General-purpose SSD of AWS.
        Gp3 = "gp3",
        /// SSD of AWS for demanding workloads, with the speed bought separately.
        Io2 = "io2",
        /// Persistent SSD of Google Cloud.
        PdSsd = "pd_ssd",
        /// Balanced Hyperdisk of Google Cloud, with speed independent of size.
        HyperdiskBalanced = "hyperdisk_balanced",
        /// Premium SSD v2 of Azure.
        PremiumV2Lrs = "premium_v2_lrs",
    }
}
