// Generated from api/resources/branch_resizes.yaml by `cargo xtask codegen`. Do not edit.
//! Branch resizes: the types.

use crate::prelude::*;

/// A change of the VTGates of a MySQL branch. The fields tell what they are to be after it, those
/// that begin with `previous_` what they were before.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct BranchResizeRequest {
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
    /// Size of the VTGates in the service's internal form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vtgate_size: Option<String>,
    /// Size of the VTGates before the resize, in the service's internal form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_vtgate_size: Option<String>,
    /// How many VTGates run; with autoscaling, the fewest.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vtgate_count: Option<i64>,
    /// How many VTGates ran; with autoscaling, the fewest.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_vtgate_count: Option<i64>,
    /// The most VTGates that autoscaling may run. Null without autoscaling.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vtgate_max_count: Option<i64>,
    /// The most VTGates that autoscaling could run. Null without autoscaling.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_vtgate_max_count: Option<i64>,
    /// Whether VTGates are added and taken away with the load.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vtgate_autoscaling: Option<bool>,
    /// Whether VTGates were added and taken away with the load.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_vtgate_autoscaling: Option<bool>,
    /// Percentage of processor use that autoscaling aims for. Null without autoscaling.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vtgate_target_cpu_utilization: Option<f64>,
    /// Percentage of processor use that autoscaling aimed for. Null without autoscaling.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_vtgate_target_cpu_utilization: Option<f64>,
    /// Size of the VTGates as requests name it, such as `VTG_5`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vtgate_name: Option<String>,
    /// Size of the VTGates as people read it, such as `VTG-5`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vtgate_display_name: Option<String>,
    /// Size of the VTGates before the resize, as requests name it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_vtgate_name: Option<String>,
    /// Size of the VTGates before the resize, as people read it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_vtgate_display_name: Option<String>,
    /// Who asked for the resize. Null when the service did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor: Option<Actor>,
}

object! {
    BranchResizeRequest {
        "id" => id: Plain,
        "state" => state: Plain,
        "started_at" => started_at: TimeOption,
        "completed_at" => completed_at: TimeOption,
        "created_at" => created_at: Time,
        "updated_at" => updated_at: Time,
        "vtgate_size" => vtgate_size,
        "previous_vtgate_size" => previous_vtgate_size,
        "vtgate_count" => vtgate_count: IntegerOption,
        "previous_vtgate_count" => previous_vtgate_count: IntegerOption,
        "vtgate_max_count" => vtgate_max_count: IntegerOption,
        "previous_vtgate_max_count" => previous_vtgate_max_count: IntegerOption,
        "vtgate_autoscaling" => vtgate_autoscaling,
        "previous_vtgate_autoscaling" => previous_vtgate_autoscaling,
        "vtgate_target_cpu_utilization" => vtgate_target_cpu_utilization,
        "previous_vtgate_target_cpu_utilization" => previous_vtgate_target_cpu_utilization,
        "vtgate_name" => vtgate_name,
        "vtgate_display_name" => vtgate_display_name,
        "previous_vtgate_name" => previous_vtgate_name,
        "previous_vtgate_display_name" => previous_vtgate_display_name,
        "actor" => actor,
    }
}
