// Generated from api/resources/admins.yaml by `cargo xtask codegen`. Do not edit.
//! Admin component: the types.

use crate::prelude::*;

/// The admin component of a Neki branch: the processes that watch over its shards and repair them.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NekiAdmin {
    /// Identifier of the admin component.
    pub id: String,
    /// The size of its processes, with processor and memory.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sku: Option<NekiAdminSizeSku>,
    /// The word for that size.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub admin_size: Option<String>,
    /// Whether what was asked for is in force.
    pub state: NekiComponentState,
    /// When the admin component was created.
    pub created_at: Timestamp,
    /// When the admin component was last changed.
    pub updated_at: Timestamp,
}

object! {
    NekiAdmin {
        "id" => id: Plain,
        "sku" => sku,
        "admin_size" => admin_size,
        "state" => state: Plain,
        "created_at" => created_at: Time,
        "updated_at" => updated_at: Time,
    }
}

/// A size in which the admin component of a Neki branch (sharded Postgres) is offered.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NekiAdminSizeSku {
    /// Word for the size, as `admin_size` takes it.
    pub name: String,
    /// Word for the size as people read it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Processor cores of one process, as text such as `1/8` or `2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cpu: Option<String>,
    /// Memory of one process in bytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ram: Option<i64>,
    /// Place of the size when all are listed from small to large.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_order: Option<i64>,
}

object! {
    NekiAdminSizeSku {
        "name" => name: Plain,
        "display_name" => display_name,
        "cpu" => cpu,
        "ram" => ram: IntegerOption,
        "sort_order" => sort_order: IntegerOption,
    }
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
