// Generated from api/resources/configuration_profiles.yaml by `cargo xtask codegen`. Do not edit.
//! Configuration profiles: the types.

use crate::prelude::*;

/// What shards of a Neki branch have in common: the size of their clusters, their disks, and the
/// version and settings of their Postgres.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NekiConfigurationProfile {
    /// Identifier of the profile. Paths take `name` instead.
    pub id: String,
    /// Name of the profile, which paths take. It can be changed.
    pub name: String,
    /// Processor architecture of the size, `x86_64` or `arm64`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub architecture: Option<String>,
    /// Size of the cluster of each shard, in its full form such as `PS_10_AWS_ARM_NEKI`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster_size: Option<String>,
    /// Word for the size as people read it, such as `PS-10`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster_display_name: Option<String>,
    /// Whether this is the default profile of its branch.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<bool>,
    /// Whether the size is a Metal one, with fast local disks instead of network-attached ones.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metal: Option<bool>,
    /// How many replicas each shard has beside its primary.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replicas: Option<i64>,
    /// Version of the image that the nodes run, which holds Postgres and what the service puts
    /// around it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postgres_image_version: Option<String>,
    /// Newest version of the image there is for the profile. Another one than
    /// `postgres_image_version` when an update is there to be installed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latest_postgres_image_version: Option<String>,
    /// Major version of Postgres that the nodes run, such as 18.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postgres_major_version: Option<i64>,
    /// Minor version of Postgres that the nodes run, such as 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postgres_minor_version: Option<i64>,
    /// Newest minor version there is for the major version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latest_postgres_minor_version: Option<i64>,
    /// How many shards belong to the profile.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shards: Option<i64>,
    /// The disks of the nodes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage: Option<NekiShardStorage>,
    /// Whether what was asked for is in force.
    pub state: ConfigurationProfileState,
    /// When the profile was created.
    pub created_at: Timestamp,
    /// When the profile was last changed.
    pub updated_at: Timestamp,
}

object! {
    NekiConfigurationProfile {
        "id" => id: Plain,
        "name" => name: Plain,
        "architecture" => architecture,
        "cluster_size" => cluster_size,
        "cluster_display_name" => cluster_display_name,
        "default" => default,
        "metal" => metal,
        "replicas" => replicas: IntegerOption,
        "postgres_image_version" => postgres_image_version,
        "latest_postgres_image_version" => latest_postgres_image_version,
        "postgres_major_version" => postgres_major_version: IntegerOption,
        "postgres_minor_version" => postgres_minor_version: IntegerOption,
        "latest_postgres_minor_version" => latest_postgres_minor_version: IntegerOption,
        "shards" => shards: IntegerOption,
        "storage" => storage,
        "state" => state: Plain,
        "created_at" => created_at: Time,
        "updated_at" => updated_at: Time,
    }
}

/// A Postgres extension that the shards of a configuration profile can run.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NekiExtension {
    /// Name of the extension, as CREATE EXTENSION takes it.
    pub name: String,
    /// Whether the profile decides if the extension is enabled. The others are always on, or need
    /// no enabling beyond CREATE EXTENSION.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub can_enable: Option<bool>,
    /// What the extension does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether the profile has the extension enabled. Null or absent where there is nothing to
    /// enable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Whether the extension belongs to the service itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub internal: Option<bool>,
    /// How Postgres loads the extension, such as by preloading its library. The words are not
    /// published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub loader: Option<String>,
    /// The settings of the extension.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Vec<NekiParameter>>,
    /// Address of the documentation of the extension.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

object! {
    NekiExtension {
        "name" => name: Plain,
        "can_enable" => can_enable,
        "description" => description,
        "enabled" => enabled,
        "internal" => internal,
        "loader" => loader,
        "parameters" => parameters,
        "url" => url,
    }
}

/// What became of one shard when shards were assigned to a configuration profile.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NekiShardAssignment {
    /// Identifier of the shard.
    pub id: String,
    /// How the assignment of this shard ended. The service publishes no list of the words; `error`
    /// tells whether it failed.
    pub status: String,
    /// Why this shard was not assigned, in the form of an error reply. Null or absent when it was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<Map<String, Value>>,
}

object! {
    NekiShardAssignment {
        "id" => id: Plain,
        "status" => status: Plain,
        "error" => error,
    }
}

/// The shards that one request created.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NekiShardBatch {
    /// How many shards were created.
    pub created: i64,
    /// Identifiers of the new shards.
    pub shard_ids: Vec<String>,
}

object! {
    NekiShardBatch {
        "created" => created: Integer,
        "shard_ids" => shard_ids: Plain,
    }
}

open_enum! {
    /// Whether what was asked for of a configuration profile is in force.
    pub enum ConfigurationProfileState {
        /// Set down, but not put into force yet.
        Draft = "draft",
        /// A change waits to be carried out.
        Pending = "pending",
        /// A change is being carried out on the shards.
        Applying = "applying",
        /// In force, with no change ahead.
        Ready = "ready",
    }
}
