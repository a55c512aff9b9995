// Generated from api/resources/bouncers.yaml by `cargo xtask codegen`. Do not edit.
//! Bouncers: the types.

use crate::prelude::*;

/// A dedicated PgBouncer of a Postgres branch. Applications reach it on port 6432 with the
/// bouncer's name added to the username, as `username|bouncer`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Bouncer {
    /// Identifier of the bouncer.
    pub id: String,
    /// Name of the bouncer, at most 12 characters. It stands in paths and behind the username of
    /// connections.
    pub name: String,
    /// The size of each server of the bouncer, with its processor and memory.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sku: Option<BouncerSku>,
    /// The word for that size, such as `PGB_5`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bouncer_size: Option<String>,
    /// Where the bouncer leads connections.
    pub target: BouncerTarget,
    /// How many servers the bouncer has in each availability zone.
    pub replicas_per_cell: i64,
    /// When the bouncer was created.
    pub created_at: Timestamp,
    /// When the bouncer last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// When the bouncer was deleted. Null while it exists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deleted_at: Option<Timestamp>,
    /// Who created the bouncer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor: Option<Actor>,
    /// The branch that the bouncer serves.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub branch: Option<ResourceRef>,
    /// The settings of the bouncer, with their limits and present values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Vec<BouncerParameter>>,
    /// The settings that differ from their defaults, by name. Null or absent when there are none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameter_overrides: Option<Map<String, Value>>,
}

object! {
    Bouncer {
        "id" => id: Plain,
        "name" => name: Plain,
        "sku" => sku,
        "bouncer_size" => bouncer_size,
        "target" => target: Plain,
        "replicas_per_cell" => replicas_per_cell: Integer,
        "created_at" => created_at: Time,
        "updated_at" => updated_at: TimeOption,
        "deleted_at" => deleted_at: TimeOption,
        "actor" => actor,
        "branch" => branch,
        "parameters" => parameters,
        "parameter_overrides" => parameter_overrides,
    }
}

/// One setting of a bouncer, with what it means, its limits and its value.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct BouncerParameter {
    /// Identifier of the setting.
    pub id: String,
    /// The program that the setting is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub namespace: Option<BouncerParameterNamespace>,
    /// Name of the setting in the program's own configuration, such as `default_pool_size`.
    pub name: String,
    /// Name of the setting for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Heading under which the dashboard shows the setting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<String>,
    /// What the setting does, in a sentence or two.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether the setting cannot be changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub immutable: Option<bool>,
    /// What kind of value the setting takes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameter_type: Option<BouncerParameterType>,
    /// The value that applies unless another is set. Null when there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_value: Option<Scalar>,
    /// The value that applies now. Null when none is set.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Scalar>,
    /// Whether the setting must have a value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// When the value was first set.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// When the value last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// Whether the bouncer is restarted when the setting changes, which drops its connections.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub restart: Option<bool>,
    /// Largest value allowed. Null or absent when there is no limit or the value is not a number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max: Option<Scalar>,
    /// Smallest value allowed. Null or absent when there is no limit or the value is not a number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min: Option<Scalar>,
    /// Address of the setting's own documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The values to choose from when the kind is `select`. Empty or absent for other kinds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<Vec<String>>,
    /// Who last changed the value. Null when nobody has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor: Option<Actor>,
}

object! {
    BouncerParameter {
        "id" => id: Plain,
        "namespace" => namespace,
        "name" => name: Plain,
        "display_name" => display_name,
        "category" => category,
        "description" => description,
        "immutable" => immutable,
        "parameter_type" => parameter_type,
        "default_value" => default_value,
        "value" => value,
        "required" => required,
        "created_at" => created_at: TimeOption,
        "updated_at" => updated_at: TimeOption,
        "restart" => restart,
        "max" => max,
        "min" => min,
        "url" => url,
        "options" => options,
        "actor" => actor,
    }
}

/// A size in which the servers of a bouncer are offered.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct BouncerSku {
    /// Word for the size, as `bouncer_size` takes it, such as `PGB_5`.
    pub name: String,
    /// Word for the size as people read it, such as `PGB-5`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Share of processor cores of one server, as text such as `1/8` or `2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cpu: Option<String>,
    /// Memory of one server in bytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ram: Option<i64>,
    /// Place of the size when all are listed from small to large.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_order: Option<i64>,
}

object! {
    BouncerSku {
        "name" => name: Plain,
        "display_name" => display_name,
        "cpu" => cpu,
        "ram" => ram: IntegerOption,
        "sort_order" => sort_order: IntegerOption,
    }
}

open_enum! {
    /// The program that a setting of a bouncer is for.
    pub enum BouncerParameterNamespace {
        /// The pooler itself.
        Pgbouncer = "pgbouncer",
    }
}

open_enum! {
    /// What kind of value a setting of a bouncer takes.
    pub enum BouncerParameterType {
        /// Several words, separated by commas.
        Array = "array",
        /// A whole number.
        Integer = "integer",
        /// A time span in seconds.
        Seconds = "seconds",
        /// One of the words in `options`.
        Select = "select",
        /// Any text.
        String = "string",
    }
}

open_enum! {
    /// Where a bouncer leads the connections that it pools.
    pub enum BouncerTarget {
        /// To the primary, for reading and writing.
        Primary = "primary",
        /// To the replicas, for reading only.
        Replica = "replica",
        /// To the replicas, for reading only, preferring those in the bouncer's own availability
        /// zone.
        ReplicaAzAffinity = "replica_az_affinity",
    }
}
