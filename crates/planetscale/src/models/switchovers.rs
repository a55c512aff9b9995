// Generated from api/resources/switchovers.yaml by `cargo xtask codegen`. Do not edit.
//! Switchovers: the types.

use crate::prelude::*;

/// A move of the primary of a Postgres branch to one of its replicas, or the restart of the only
/// node of a branch.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct Switchover {
    /// Identifier of the switchover.
    #[serde(deserialize_with = "tolerant::plain")]
    pub id: String,
    /// How far the switchover is.
    #[serde(deserialize_with = "tolerant::plain")]
    pub state: SwitchoverState,
    /// What is done to the branch. Null until that is settled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<SwitchoverMethod>,
    /// What went wrong, in words for a person. Null or absent when nothing did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// When the switchover began. Null before that.
    #[serde(deserialize_with = "tolerant::timestamp_option", skip_serializing_if = "Option::is_none")]
    pub started_at: Option<Timestamp>,
    /// When the switchover ended, well or not. Null before that.
    #[serde(deserialize_with = "tolerant::timestamp_option", skip_serializing_if = "Option::is_none")]
    pub completed_at: Option<Timestamp>,
    /// When the switchover was asked for.
    #[serde(deserialize_with = "tolerant::timestamp")]
    pub created_at: Timestamp,
    /// When the switchover last changed.
    #[serde(deserialize_with = "tolerant::timestamp")]
    pub updated_at: Timestamp,
    /// Who asked for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor: Option<Actor>,
}

open_enum! {
    /// What a switchover does to its branch.
    pub enum SwitchoverMethod {
        /// A replica becomes the primary.
        Switchover = "switchover",
        /// The only node of the branch is restarted, because there is no replica.
        Restart = "restart",
    }
}

open_enum! {
    /// How far a switchover is.
    pub enum SwitchoverState {
        /// Accepted and about to begin.
        Pending = "pending",
        /// Being carried out.
        Running = "running",
        /// Done.
        Succeeded = "succeeded",
        /// Ended without its outcome being confirmed. The primary may have moved all the same;
        /// nothing is taken back.
        Failed = "failed",
        /// Given up before it was carried out.
        Canceled = "canceled",
    }
}
