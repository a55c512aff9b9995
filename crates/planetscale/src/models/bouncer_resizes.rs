// Generated from api/resources/bouncer_resizes.yaml by `cargo xtask codegen`. Do not edit.
//! Bouncer resizes: the types.

use crate::prelude::*;

/// A change of a dedicated bouncer. The fields tell what it is to be after it, those that begin
/// with `previous_` what it was before.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct BouncerResizeRequest {
    /// Identifier of the resize.
    pub id: String,
    /// How far the resize is.
    pub state: ChangeRequestState,
    /// How many servers the bouncer has in each availability zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replicas_per_cell: Option<i64>,
    /// Where the bouncer leads connections.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target: Option<BouncerTarget>,
    /// The settings of the bouncer that differ from their defaults, by name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Map<String, Value>>,
    /// How many servers the bouncer had in each availability zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_replicas_per_cell: Option<i64>,
    /// Where the bouncer led connections.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_target: Option<BouncerTarget>,
    /// The settings that differed from their defaults before the resize, by name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_parameters: Option<Map<String, Value>>,
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
    /// Who asked for the resize. Null when the service did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor: Option<Actor>,
    /// The bouncer that is changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bouncer: Option<ResourceRef>,
    /// The size of each server of the bouncer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sku: Option<BouncerSku>,
    /// The size of each server before the resize.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_sku: Option<BouncerSku>,
}

object! {
    BouncerResizeRequest {
        "id" => id: Plain,
        "state" => state: Plain,
        "replicas_per_cell" => replicas_per_cell: IntegerOption,
        "target" => target,
        "parameters" => parameters,
        "previous_replicas_per_cell" => previous_replicas_per_cell: IntegerOption,
        "previous_target" => previous_target,
        "previous_parameters" => previous_parameters,
        "started_at" => started_at: TimeOption,
        "completed_at" => completed_at: TimeOption,
        "created_at" => created_at: Time,
        "updated_at" => updated_at: Time,
        "actor" => actor,
        "bouncer" => bouncer,
        "sku" => sku,
        "previous_sku" => previous_sku,
    }
}
