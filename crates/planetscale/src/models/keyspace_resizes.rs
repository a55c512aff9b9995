// Generated from api/resources/keyspace_resizes.yaml by `cargo xtask codegen`. Do not edit.
//! Keyspace resizes: the types.

use crate::prelude::*;

/// A change of the cluster of a keyspace. The fields tell what it is to be after it, those that
/// begin with `previous_` what it was before.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct KeyspaceResizeRequest {
    /// Identifier of the resize.
    pub id: String,
    /// How far the resize is.
    pub state: ChangeRequestState,
    /// When the resize began to be carried out. Null while it waits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at: Option<Timestamp>,
    /// When the resize ended. Null until then.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_at: Option<Timestamp>,
    /// When the resize was asked for.
    pub created_at: Timestamp,
    /// When the resize last made progress.
    pub updated_at: Timestamp,
    /// How many replicas the keyspace has beyond those that its size comes with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra_replicas: Option<i64>,
    /// Percentage of the buffer pool that is set aside for vector indexes. Null when none is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vector_pool_allocation: Option<f64>,
    /// Percentage of the buffer pool that was set aside for vector indexes. Null when none was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_vector_pool_allocation: Option<f64>,
    /// Size of the keyspace's cluster in its full form, such as `PS_20_AWS_X86`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster_name: Option<String>,
    /// Size of the keyspace's cluster as people read it, such as `PS-20`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster_display_name: Option<String>,
    /// Size before the resize, in its full form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_cluster_name: Option<String>,
    /// Size before the resize, as people read it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_cluster_display_name: Option<String>,
    /// How many replicas the keyspace has in all, beside its primaries.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replicas: Option<i64>,
    /// How many replicas the keyspace had in all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_replicas: Option<i64>,
    /// Who asked for the resize. Null when the service did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor: Option<Actor>,
}

object! {
    KeyspaceResizeRequest {
        "id" => id: Plain,
        "state" => state: Plain,
        "started_at" => started_at: TimeOption,
        "completed_at" => completed_at: TimeOption,
        "created_at" => created_at: Time,
        "updated_at" => updated_at: Time,
        "extra_replicas" => extra_replicas: IntegerOption,
        "vector_pool_allocation" => vector_pool_allocation,
        "previous_vector_pool_allocation" => previous_vector_pool_allocation,
        "cluster_name" => cluster_name,
        "cluster_display_name" => cluster_display_name,
        "previous_cluster_name" => previous_cluster_name,
        "previous_cluster_display_name" => previous_cluster_display_name,
        "replicas" => replicas: IntegerOption,
        "previous_replicas" => previous_replicas: IntegerOption,
        "actor" => actor,
    }
}
