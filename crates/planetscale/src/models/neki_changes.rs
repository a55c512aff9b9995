// Generated from api/resources/neki_changes.yaml by `cargo xtask codegen`. Do not edit.
//! Neki changes: the types.

use crate::prelude::*;

/// A change of one part of a Neki branch that somebody asked for. Beside what all changes have,
/// only the fields of the kind of part that is changed are filled, each with its value after the
/// change and, under `previous_`, the one before it; the others are null or absent.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NekiChangeRequest {
    /// What kind of part the change is for, in the word for the change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<NekiChangeRequestType>,
    /// Identifier of the change request.
    pub id: String,
    /// How far the change is.
    pub state: NekiChangeRequestState,
    /// Whether the change can still be canceled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub can_delete: Option<bool>,
    /// When the change began to be carried out. Null before that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at: Option<Timestamp>,
    /// When the change was completed. Null before that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_at: Option<Timestamp>,
    /// When the change was asked for.
    pub created_at: Timestamp,
    /// When the change request last changed.
    pub updated_at: Timestamp,
    /// Who asked for the change. Null where the service did so itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor: Option<Actor>,
    /// Identifier of the part that is changed. Null where it has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_id: Option<String>,
    /// What kind of part is changed.
    pub target_type: NekiChangeRequestTargetType,
    /// Name of the part that is changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_name: Option<String>,
    /// Size of the admin component after the change. Only on changes of the admin component.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub admin_size: Option<String>,
    /// That size as people read it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub admin_size_display_name: Option<String>,
    /// Settings after the change, by namespace and then by name. Null where the part has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Map<String, Value>>,
    /// Size of the admin component before the change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_admin_size: Option<String>,
    /// That size as people read it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_admin_size_display_name: Option<String>,
    /// Settings before the change, by namespace and then by name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_parameters: Option<Map<String, Value>>,
    /// Flags of the cluster after the change. Only on changes of the cluster; what they mean is not
    /// published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flags: Option<Vec<String>>,
    /// Version of the Neki software after the change. Only on changes of the cluster.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub neki_image_version: Option<String>,
    /// Flags of the cluster before the change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_flags: Option<Vec<String>>,
    /// Version of the Neki software before the change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_neki_image_version: Option<String>,
    /// Size of each router after the change. Only on changes of router groups.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub router_size: Option<String>,
    /// That size as people read it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub router_size_display_name: Option<String>,
    /// Routers in each availability zone after the change. Only on changes of router groups.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replicas_per_cell: Option<i64>,
    /// Whether routers are added and taken away with the load after the change. Only on changes of
    /// router groups.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub autoscaling: Option<bool>,
    /// The most routers that autoscaling may run in an availability zone after the change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_replicas_per_cell: Option<i64>,
    /// Percentage of processor use that autoscaling aims for after the change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_cpu_utilization: Option<i64>,
    /// Size of each router before the change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_router_size: Option<String>,
    /// That size as people read it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_router_size_display_name: Option<String>,
    /// Routers in each availability zone before the change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_replicas_per_cell: Option<i64>,
    /// Whether routers were added and taken away with the load before the change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_autoscaling: Option<bool>,
    /// The most routers that autoscaling might run in an availability zone before the change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_max_replicas_per_cell: Option<i64>,
    /// Percentage of processor use that autoscaling aimed for before the change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_target_cpu_utilization: Option<i64>,
    /// Name of the configuration profile after the change. Only on changes of configuration
    /// profiles.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Name of the configuration profile before the change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_name: Option<String>,
    /// Size of the cluster of each shard after the change. Only on changes of configuration
    /// profiles.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster_size: Option<String>,
    /// That size as people read it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster_display_name: Option<String>,
    /// Whether the size after the change is a Metal one, with fast local disks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metal: Option<bool>,
    /// Place of the size after the change among all sizes, by which the dashboard tells larger from
    /// smaller.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster_rank: Option<i64>,
    /// Replicas of each shard after the change. Only on changes of configuration profiles.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replicas: Option<i64>,
    /// Number of shards of the profile after the change. Only on changes of configuration profiles.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shards: Option<i64>,
    /// Version of the Postgres image after the change. Only on changes of configuration profiles.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postgres_image_version: Option<String>,
    /// The disks of the nodes after the change. Only on changes of configuration profiles.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage: Option<NekiShardStorage>,
    /// Size of the cluster of each shard before the change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_cluster_size: Option<String>,
    /// That size as people read it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_cluster_display_name: Option<String>,
    /// Whether the size before the change is a Metal one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_metal: Option<bool>,
    /// Place of the size before the change among all sizes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_cluster_rank: Option<i64>,
    /// Replicas of each shard before the change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_replicas: Option<i64>,
    /// Number of shards of the profile before the change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_shards: Option<i64>,
    /// Version of the Postgres image before the change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_postgres_image_version: Option<String>,
    /// The disks of the nodes before the change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_storage: Option<NekiShardStorage>,
}

object! {
    NekiChangeRequest {
        "type" => r#type,
        "id" => id: Plain,
        "state" => state: Plain,
        "can_delete" => can_delete,
        "started_at" => started_at: TimeOption,
        "completed_at" => completed_at: TimeOption,
        "created_at" => created_at: Time,
        "updated_at" => updated_at: Time,
        "actor" => actor,
        "target_id" => target_id,
        "target_type" => target_type: Plain,
        "target_name" => target_name,
        "admin_size" => admin_size,
        "admin_size_display_name" => admin_size_display_name,
        "parameters" => parameters,
        "previous_admin_size" => previous_admin_size,
        "previous_admin_size_display_name" => previous_admin_size_display_name,
        "previous_parameters" => previous_parameters,
        "flags" => flags,
        "neki_image_version" => neki_image_version,
        "previous_flags" => previous_flags,
        "previous_neki_image_version" => previous_neki_image_version,
        "router_size" => router_size,
        "router_size_display_name" => router_size_display_name,
        "replicas_per_cell" => replicas_per_cell: IntegerOption,
        "autoscaling" => autoscaling,
        "max_replicas_per_cell" => max_replicas_per_cell: IntegerOption,
        "target_cpu_utilization" => target_cpu_utilization: IntegerOption,
        "previous_router_size" => previous_router_size,
        "previous_router_size_display_name" => previous_router_size_display_name,
        "previous_replicas_per_cell" => previous_replicas_per_cell: IntegerOption,
        "previous_autoscaling" => previous_autoscaling,
        "previous_max_replicas_per_cell" => previous_max_replicas_per_cell: IntegerOption,
        "previous_target_cpu_utilization" => previous_target_cpu_utilization: IntegerOption,
        "name" => name,
        "previous_name" => previous_name,
        "cluster_size" => cluster_size,
        "cluster_display_name" => cluster_display_name,
        "metal" => metal,
        "cluster_rank" => cluster_rank: IntegerOption,
        "replicas" => replicas: IntegerOption,
        "shards" => shards: IntegerOption,
        "postgres_image_version" => postgres_image_version,
        "storage" => storage,
        "previous_cluster_size" => previous_cluster_size,
        "previous_cluster_display_name" => previous_cluster_display_name,
        "previous_metal" => previous_metal,
        "previous_cluster_rank" => previous_cluster_rank: IntegerOption,
        "previous_replicas" => previous_replicas: IntegerOption,
        "previous_shards" => previous_shards: IntegerOption,
        "previous_postgres_image_version" => previous_postgres_image_version,
        "previous_storage" => previous_storage,
    }
}

open_enum! {
    /// How far a change of a part of a Neki branch is.
    pub enum NekiChangeRequestState {
        /// Set down, but not handed in to be carried out yet.
        Draft = "draft",
        /// Waits to be carried out.
        Pending = "pending",
        /// Being carried out.
        Applying = "applying",
        /// Taken back before it was carried out.
        Canceled = "canceled",
        /// In force.
        Completed = "completed",
    }
}

open_enum! {
    /// The kind of part of a Neki branch that a change is for.
    pub enum NekiChangeRequestTargetType {
        /// The admin component.
        NekiAdmin = "NekiAdmin",
        /// The cluster as a whole, such as the version of its software.
        NekiCluster = "NekiCluster",
        /// A configuration profile, and with it the shards that belong to it.
        NekiConfigurationProfile = "NekiConfigurationProfile",
        /// A router group.
        NekiRouter = "NekiRouter",
        /// The sidecars of a configuration profile.
        NekiSidecar = "NekiSidecar",
    }
}

open_enum! {
    /// What kind of part of a Neki branch a change request is for, in the word for the request.
    pub enum NekiChangeRequestType {
        /// A change of the admin component.
        NekiAdminChangeRequest = "NekiAdminChangeRequest",
        /// A change of the cluster as a whole.
        NekiClusterChangeRequest = "NekiClusterChangeRequest",
        /// A change of a configuration profile.
        NekiConfigurationProfileChangeRequest = "NekiConfigurationProfileChangeRequest",
        /// A change of a router group.
        NekiRouterChangeRequest = "NekiRouterChangeRequest",
        /// A change of the sidecars of a configuration profile.
        NekiSidecarChangeRequest = "NekiSidecarChangeRequest",
    }
}
