// Generated from api/resources/branches.yaml by `cargo xtask codegen`. Do not edit.
//! Branches: the types.

use crate::prelude::*;

/// A branch of a database: a cluster with its own schema and data. Fields about VTGates, keyspaces,
/// shards and MySQL addresses exist on MySQL branches only and are absent elsewhere.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Branch {
    /// Identifier of the branch. Paths take `name` instead.
    pub id: String,
    /// Name of the branch, which paths take as `{branch}`. It can be changed.
    pub name: String,
    /// When the branch was created.
    pub created_at: Timestamp,
    /// When the branch was last changed.
    pub updated_at: Timestamp,
    /// When the branch was deleted. Null while it exists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deleted_at: Option<Timestamp>,
    /// When somebody marked the steps that follow a restore from a backup as done in the dashboard.
    /// Null when nobody has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub restore_checklist_completed_at: Option<Timestamp>,
    /// When the schema last changed. Null before the first change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schema_last_updated_at: Option<Timestamp>,
    /// Engine of the branch, the same as that of its database.
    pub kind: DatabaseKind,
    /// Host name that MySQL connections of the branch go to in its region. MySQL only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mysql_address: Option<String>,
    /// Host name that takes MySQL connections at the nearest edge and passes them on. MySQL only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mysql_edge_address: Option<String>,
    /// Where the branch is in its life.
    pub state: BranchState,
    /// Whether passwords of the branch may connect straight to a VTGate, past the load balancers.
    /// MySQL only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub direct_vtgate: Option<bool>,
    /// Size of the VTGates, the branch's query routers, in the service's internal form. MySQL only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vtgate_size: Option<String>,
    /// Size of the VTGates as requests name it, such as `VTG_5`. Null or absent when not known.
    /// MySQL only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vtgate_name: Option<String>,
    /// How many VTGates the branch runs; with autoscaling, the fewest. MySQL only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vtgate_count: Option<i64>,
    /// Whether VTGates are added and taken away with the load. MySQL only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vtgate_autoscaling: Option<bool>,
    /// The most VTGates that autoscaling may run. Null without autoscaling. MySQL only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vtgate_max_count: Option<i64>,
    /// Percentage of processor use that autoscaling aims for. Null without autoscaling. MySQL only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vtgate_target_cpu_utilization: Option<i64>,
    /// Size of the cluster in its full form, such as `PS_10_AWS_X86`, even though it was asked for
    /// as `PS_10`.
    pub cluster_name: String,
    /// Processor architecture of the cluster, `x86_64` or `arm64`. Null or absent when not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster_architecture: Option<String>,
    /// Input and output operations a second that the disks are provisioned for. Null where it does
    /// not apply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster_iops: Option<i64>,
    /// How many replicas the cluster has beside its primary. Absent for engines where the number is
    /// fixed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replicas: Option<i64>,
    /// Configuration parameters of the cluster, as the service keeps them. Their form depends on
    /// the engine.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Value>,
    /// Whether the branch serves queries.
    pub ready: bool,
    /// Whether the schema has been copied from the parent branch. MySQL only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schema_ready: Option<bool>,
    /// Whether the cluster is a Metal one, with fast local disks instead of network-attached ones.
    pub metal: bool,
    /// Whether it is a production branch. The others are development branches.
    pub production: bool,
    /// Whether direct changes to the schema are refused, so that they come in through deploy
    /// requests. False on Postgres.
    pub safe_migrations: bool,
    /// Whether deleting the branch is refused until the protection is taken off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deletion_protected: Option<bool>,
    /// Whether one of its keyspaces is spread over more than one shard. MySQL only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sharded: Option<bool>,
    /// How many shards its keyspaces have in all. MySQL only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shard_count: Option<i64>,
    /// How many keyspaces it has. MySQL only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keyspace_count: Option<i64>,
    /// Whether the schema that the service has on record is older than the one in the cluster.
    pub stale_schema: bool,
    /// Who created the branch. Null for branches that the service created itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor: Option<Actor>,
    /// The branch whose backup this one was restored from. Null when it was not restored.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub restored_from_branch: Option<ResourceRef>,
    /// Whether the branch can be reached over a private connection from a network of the cloud
    /// provider.
    pub private_edge_connectivity: bool,
    /// Whether the cluster has replicas beside its primary.
    pub has_replicas: bool,
    /// Whether it has replicas for reading in other regions.
    pub has_read_only_replicas: bool,
    /// Address of the branch in the dashboard.
    pub html_url: String,
    /// Address of the branch in the API.
    pub url: String,
    /// Region that the cluster runs in.
    pub region: Region,
    /// Name of the branch that it was created from. Null for the first branch of a database.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_branch: Option<String>,
    /// Options of the VTGates by name, beyond their size and number. MySQL only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vtgate_options: Option<Map<String, Value>>,
}

object! {
    Branch {
        "id" => id: Plain,
        "name" => name: Plain,
        "created_at" => created_at: Time,
        "updated_at" => updated_at: Time,
        "deleted_at" => deleted_at: TimeOption,
        "restore_checklist_completed_at" => restore_checklist_completed_at: TimeOption,
        "schema_last_updated_at" => schema_last_updated_at: TimeOption,
        "kind" => kind: Plain,
        "mysql_address" => mysql_address,
        "mysql_edge_address" => mysql_edge_address,
        "state" => state: Plain,
        "direct_vtgate" => direct_vtgate,
        "vtgate_size" => vtgate_size,
        "vtgate_name" => vtgate_name,
        "vtgate_count" => vtgate_count: IntegerOption,
        "vtgate_autoscaling" => vtgate_autoscaling,
        "vtgate_max_count" => vtgate_max_count: IntegerOption,
        "vtgate_target_cpu_utilization" => vtgate_target_cpu_utilization: IntegerOption,
        "cluster_name" => cluster_name: Plain,
        "cluster_architecture" => cluster_architecture,
        "cluster_iops" => cluster_iops: IntegerOption,
        "replicas" => replicas: IntegerOption,
        "parameters" => parameters,
        "ready" => ready: Plain,
        "schema_ready" => schema_ready,
        "metal" => metal: Plain,
        "production" => production: Plain,
        "safe_migrations" => safe_migrations: Plain,
        "deletion_protected" => deletion_protected,
        "sharded" => sharded,
        "shard_count" => shard_count: IntegerOption,
        "keyspace_count" => keyspace_count: IntegerOption,
        "stale_schema" => stale_schema: Plain,
        "actor" => actor,
        "restored_from_branch" => restored_from_branch,
        "private_edge_connectivity" => private_edge_connectivity: Plain,
        "has_replicas" => has_replicas: Plain,
        "has_read_only_replicas" => has_read_only_replicas: Plain,
        "html_url" => html_url: Plain,
        "url" => url: Plain,
        "region" => region: Plain,
        "parent_branch" => parent_branch,
        "vtgate_options" => vtgate_options,
    }
}

/// The tables of a branch.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct BranchSchema {
    /// One entry a table, in the order of their names.
    pub data: Vec<TableSchema>,
}

object! {
    BranchSchema {
        "data" => data: Plain,
    }
}

/// The cluster size of one group of shards of a Neki branch.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ConfigurationProfileSizeInput {
    /// Name of the configuration profile, which the shards of a group share.
    pub name: String,
    /// Size of the cluster of each of the shards, such as `PS_10`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster_size: Option<String>,
    /// How many replicas each of the shards has beside its primary.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replicas: Option<i64>,
}

object! {
    ConfigurationProfileSizeInput {
        "name" => name: Plain,
        "cluster_size" => cluster_size,
        "replicas" => replicas: IntegerOption,
    }
}

/// The size and number of one group of query routers of a Neki branch.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RouterSizeInput {
    /// Name of the group of routers.
    pub name: String,
    /// Size of each router, one of the listed router sizes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub router_size: Option<String>,
    /// How many routers run in each availability zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replicas_per_cell: Option<i64>,
}

object! {
    RouterSizeInput {
        "name" => name: Plain,
        "router_size" => router_size,
        "replicas_per_cell" => replicas_per_cell: IntegerOption,
    }
}

/// The rules by which Vitess sends queries for a table to another table or keyspace.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct RoutingRules {
    /// The rules as a JSON document in Vitess's own form, as text.
    pub raw: String,
    /// The rules as HTML with their syntax highlighted. Absent when the service leaves it out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub html: Option<String>,
}

object! {
    RoutingRules {
        "raw" => raw: Plain,
        "html" => html,
    }
}

/// A problem that keeps a schema from being deployed, or an external database from being imported.
/// Besides the table, only the fields that belong to the kind of problem are filled; the others are
/// null, empty or absent.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SchemaLintError {
    /// Code of the problem, such as `NO_UNIQUE_KEY`.
    pub lint_error: String,
    /// What the problem is in.
    pub subject_type: SchemaLintSubject,
    /// Keyspace that the problem is in.
    pub keyspace_name: String,
    /// Table that the problem is in. Empty when it is not about a table.
    pub table_name: String,
    /// What is wrong, in words for a person.
    pub error_description: String,
    /// Address of the page that explains the problem and what to do about it.
    pub docs_url: String,
    /// Part of the documentation's address that leads to the problem. Null or absent when there is
    /// none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url_hash: Option<String>,
    /// Column that the problem is in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column_name: Option<String>,
    /// Columns of the foreign key that is not allowed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub foreign_key_column_names: Option<Vec<String>>,
    /// Columns with `AUTO_INCREMENT` that must not have it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_increment_column_names: Option<Vec<String>>,
    /// Character set that is not supported.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub charset_name: Option<String>,
    /// Storage engine that is not supported.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub engine_name: Option<String>,
    /// Vindex (the function that assigns rows to shards) that the problem is in. Null for other
    /// problems.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vindex_name: Option<String>,
    /// JSON path to the place in the VSchema that the problem is in. Null for other problems.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub json_path: Option<String>,
    /// CHECK constraint that is not supported.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub check_constraint_name: Option<String>,
    /// Value of an ENUM column that occurs twice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enum_value: Option<String>,
    /// Kind of table partitioning that is not supported.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partitioning_type: Option<String>,
    /// Partition that the problem is in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partition_name: Option<String>,
}

object! {
    SchemaLintError {
        "lint_error" => lint_error: Plain,
        "subject_type" => subject_type: Plain,
        "keyspace_name" => keyspace_name: Plain,
        "table_name" => table_name: Plain,
        "error_description" => error_description: Plain,
        "docs_url" => docs_url: Plain,
        "url_hash" => url_hash,
        "column_name" => column_name,
        "foreign_key_column_names" => foreign_key_column_names,
        "auto_increment_column_names" => auto_increment_column_names,
        "charset_name" => charset_name,
        "engine_name" => engine_name,
        "vindex_name" => vindex_name,
        "json_path" => json_path,
        "check_constraint_name" => check_constraint_name,
        "enum_value" => enum_value,
        "partitioning_type" => partitioning_type,
        "partition_name" => partition_name,
    }
}

/// The definition of one table.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct TableSchema {
    /// Name of the table.
    pub name: String,
    /// The statement that creates the table, as HTML with its syntax highlighted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub html: Option<String>,
    /// The SQL statement that creates the table.
    pub raw: String,
}

object! {
    TableSchema {
        "name" => name: Plain,
        "html" => html,
        "raw" => raw: Plain,
    }
}

open_enum! {
    /// Where the data of a new branch comes from.
    pub enum BranchSeedData {
        /// The newest backup of the parent branch that succeeded.
        LastSuccessfulBackup = "last_successful_backup",
    }
}

open_enum! {
    /// Where a branch is in its life. `ready` on the branch itself is the one thing to test for.
    pub enum BranchState {
        /// Being created or restored.
        Pending = "pending",
        /// Going to sleep after a time without use.
        SleepInProgress = "sleep_in_progress",
        /// Asleep. It takes no connections until it is woken.
        Sleeping = "sleeping",
        /// Waking up.
        Awakening = "awakening",
        /// Ready for connections.
        Ready = "ready",
    }
}

open_enum! {
    /// What a problem found in a schema is in.
    pub enum SchemaLintSubject {
        /// The definition of a table.
        Table = "table",
        /// The VSchema, which says how tables are spread over shards.
        Vschema = "vschema",
        /// The rules that send queries for a table to another keyspace.
        RoutingRules = "routing_rules",
        /// A table that could not be read or checked.
        TableError = "table_error",
    }
}

open_enum! {
    /// Direction of sorting.
    pub enum SortOrder {
        /// Smallest or oldest first.
        Asc = "asc",
        /// Largest or newest first.
        Desc = "desc",
    }
}
