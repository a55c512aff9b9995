// Generated from api/resources/cluster_parameters.yaml by `cargo xtask codegen`. Do not edit.
//! Cluster parameters: the types.

use crate::prelude::*;

/// One setting of a Postgres branch, with what it means, its limits and its value.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ClusterParameter {
    /// Identifier of the setting.
    pub id: String,
    /// Name of the setting in the program's own configuration, such as `max_connections`.
    pub name: String,
    /// Name of the setting for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// The program that the setting is for.
    pub namespace: ClusterParameterNamespace,
    /// Heading under which the dashboard shows the setting. Null when it has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<String>,
    /// What the setting does, in a sentence or two.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether the setting belongs to an extension.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extension: Option<bool>,
    /// Whether the setting cannot be changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub immutable: Option<bool>,
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
    /// Whether a change of the setting restarts the program.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub restart: Option<bool>,
    /// Largest value allowed. Null or absent when there is no limit or the value is not a number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max: Option<Scalar>,
    /// Smallest value allowed. Null or absent when there is no limit or the value is not a number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min: Option<Scalar>,
    /// Distance between two values allowed. Null or absent when every value in the limits is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step: Option<Scalar>,
    /// Address of the setting's own documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The values to choose from when the kind is `select`. Empty, null or absent for other kinds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<Vec<String>>,
    /// Who last changed the value. Null when nobody has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor: Option<Actor>,
}

object! {
    ClusterParameter {
        "id" => id: Plain,
        "name" => name: Plain,
        "display_name" => display_name,
        "namespace" => namespace: Plain,
        "category" => category,
        "description" => description,
        "extension" => extension,
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
        "step" => step,
        "url" => url,
        "options" => options,
        "actor" => actor,
    }
}

open_enum! {
    /// The program that a setting of a Postgres branch is for.
    pub enum ClusterParameterNamespace {
        /// Patroni, which watches over the cluster and promotes a replica when the primary fails.
        Patroni = "patroni",
        /// Postgres itself.
        Pgconf = "pgconf",
        /// The PgBouncer that comes with every branch, not the dedicated bouncers.
        Pgbouncer = "pgbouncer",
    }
}
