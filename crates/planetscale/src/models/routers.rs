// Generated from api/resources/routers.yaml by `cargo xtask codegen`. Do not edit.
//! Routers: the types.

use crate::prelude::*;

/// A group of like routers of a Neki branch. An application chooses a group by adding its name to
/// the username of its connections, as `username|group`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NekiRouter {
    /// Identifier of the router group. Paths take `name` instead.
    pub id: String,
    /// Name of the group, which paths take.
    pub name: String,
    /// Whether this is the group that takes the connections that name none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<bool>,
    /// The size of each router, with its processor and memory.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sku: Option<NekiRouterSizeSku>,
    /// The word for that size, such as `NKR_1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub router_size: Option<String>,
    /// How many routers run in each availability zone; with autoscaling, the fewest.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replicas_per_cell: Option<i64>,
    /// Whether routers are added and taken away with the load.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub autoscaling: Option<bool>,
    /// The most routers that autoscaling may run in an availability zone. Null without autoscaling.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_replicas_per_cell: Option<i64>,
    /// Percentage of processor use that autoscaling aims for: 40, 50, 60 or 70. Null without
    /// autoscaling.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_cpu_utilization: Option<i64>,
    /// Whether what was asked for is in force.
    pub state: NekiComponentState,
    /// When the group was created.
    pub created_at: Timestamp,
    /// When the group was last changed.
    pub updated_at: Timestamp,
}

object! {
    NekiRouter {
        "id" => id: Plain,
        "name" => name: Plain,
        "default" => default,
        "sku" => sku,
        "router_size" => router_size,
        "replicas_per_cell" => replicas_per_cell: IntegerOption,
        "autoscaling" => autoscaling,
        "max_replicas_per_cell" => max_replicas_per_cell: IntegerOption,
        "target_cpu_utilization" => target_cpu_utilization: IntegerOption,
        "state" => state: Plain,
        "created_at" => created_at: Time,
        "updated_at" => updated_at: Time,
    }
}

/// A size in which the routers of a Neki branch are offered.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NekiRouterSizeSku {
    /// Word for the size, as `router_size` takes it, such as `NKR_1`.
    pub name: String,
    /// Word for the size as people read it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Processor cores of one router, as text such as `1/8` or `2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cpu: Option<String>,
    /// Memory of one router in bytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ram: Option<i64>,
    /// Place of the size when all are listed from small to large.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_order: Option<i64>,
    /// Price of a router of this size in US dollars a month. Null where no price is given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate: Option<f64>,
    /// Whether the size can be chosen now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
}

object! {
    NekiRouterSizeSku {
        "name" => name: Plain,
        "display_name" => display_name,
        "cpu" => cpu,
        "ram" => ram: IntegerOption,
        "sort_order" => sort_order: IntegerOption,
        "rate" => rate,
        "enabled" => enabled,
    }
}
