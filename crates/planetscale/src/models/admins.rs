// Generated from api/resources/admins.yaml by `cargo xtask codegen`. Do not edit.
//! Admin component: the types.

use crate::prelude::*;

/// The admin component of a Neki branch: the processes that watch over its shards and repair them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct NekiAdmin {
    /// Identifier of the admin component.
    #[serde(deserialize_with = "tolerant::plain")]
    pub id: String,
    /// The size of its processes, with processor and memory.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sku: Option<NekiAdminSizeSku>,
    /// The word for that size.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub admin_size: Option<String>,
    /// Whether what was asked for is in force.
    #[serde(deserialize_with = "tolerant::plain")]
    pub state: NekiComponentState,
    /// When the admin component was created.
    #[serde(deserialize_with = "tolerant::timestamp")]
    pub created_at: Timestamp,
    /// When the admin component was last changed.
    #[serde(deserialize_with = "tolerant::timestamp")]
    pub updated_at: Timestamp,
}

/// A size in which the admin component of a Neki branch (sharded Postgres) is offered.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct NekiAdminSizeSku {
    /// Word for the size, as `admin_size` takes it.
    #[serde(deserialize_with = "tolerant::plain")]
    pub name: String,
    /// Word for the size as people read it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Processor cores of one process, as text such as `1/8` or `2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cpu: Option<String>,
    /// Memory of one process in bytes.
    #[serde(deserialize_with = "tolerant::integer_option", skip_serializing_if = "Option::is_none")]
    pub ram: Option<i64>,
    /// Place of the size when all are listed from small to large.
    #[serde(deserialize_with = "tolerant::integer_option", skip_serializing_if = "Option::is_none")]
    pub sort_order: Option<i64>,
}

open_enum! {
    /// Whether what was asked for of a part of a Neki cluster, such as its routers, is in force.
    pub enum NekiComponentState {
        /// A change waits to be carried out.
        Pending = "pending",
        /// A change is being carried out.
        Applying = "applying",
        /// In force, with no change ahead.
        Ready = "ready",
    }
}
