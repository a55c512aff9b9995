// Generated from api/api.yaml by `cargo xtask codegen`. Do not edit.
//! Shared: the types.

use crate::prelude::*;

/// Who did something, a user or a service token, in the short form that other objects embed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct Actor {
    /// Identifier of the user or service token.
    #[serde(deserialize_with = "tolerant::plain")]
    pub id: String,
    /// Name to show for the actor, for a user the full name or the email address.
    #[serde(deserialize_with = "tolerant::plain")]
    pub display_name: String,
    /// Address of the actor's picture. Absent when there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar_url: Option<String>,
}

/// A region of a cloud provider in which databases, branches and read-only replicas can be placed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct Region {
    /// Identifier of the region.
    #[serde(deserialize_with = "tolerant::plain")]
    pub id: String,
    /// Cloud provider that runs the region, such as `AWS` or `GCP`.
    #[serde(deserialize_with = "tolerant::plain")]
    pub provider: String,
    /// Whether new databases and branches can be placed in the region now.
    #[serde(deserialize_with = "tolerant::plain")]
    pub enabled: bool,
    /// Public IPv4 addresses from which the service connects out of this region, for allow lists in
    /// firewalls.
    #[serde(deserialize_with = "tolerant::plain")]
    pub public_ip_addresses: Vec<String>,
    /// Name to show, such as `AWS us-east-1`.
    #[serde(deserialize_with = "tolerant::plain")]
    pub display_name: String,
    /// Where the region is, such as `Northern Virginia`.
    #[serde(deserialize_with = "tolerant::plain")]
    pub location: String,
    /// Short name that requests take as `region`, such as `us-east`.
    #[serde(deserialize_with = "tolerant::plain")]
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

/// A pointer to another resource, such as a branch or an organization, with just enough to name it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct ResourceRef {
    /// Identifier of the resource.
    #[serde(deserialize_with = "tolerant::plain")]
    pub id: String,
    /// Name of the resource at the time of the reply.
    #[serde(deserialize_with = "tolerant::plain")]
    pub name: String,
    /// When the resource was created.
    #[serde(deserialize_with = "tolerant::timestamp_option", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// When the resource was last changed.
    #[serde(deserialize_with = "tolerant::timestamp_option", skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// When the resource was deleted. Null while it exists.
    #[serde(deserialize_with = "tolerant::timestamp_option", skip_serializing_if = "Option::is_none")]
    pub deleted_at: Option<Timestamp>,
}

/// How much disk each node of a Postgres cluster may have. Metal sizes have fixed disks and ignore
/// it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct StorageInput {
    /// Size in bytes that the disk starts with and never goes below.
    #[serde(deserialize_with = "tolerant::integer_option", skip_serializing_if = "Option::is_none")]
    pub minimum_storage_bytes: Option<i64>,
    /// Size in bytes up to which the disk may grow by itself.
    #[serde(deserialize_with = "tolerant::integer_option", skip_serializing_if = "Option::is_none")]
    pub maximum_storage_bytes: Option<i64>,
}
