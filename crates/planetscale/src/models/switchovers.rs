// Generated from api/resources/switchovers.yaml by `cargo xtask codegen`. Do not edit.
//! Switchovers: the types.

use crate::prelude::*;

/// A move of the primary of a Postgres branch to one of its replicas, or the restart of the only
/// node of a branch.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Switchover {
    /// Identifier of the switchover.
    pub id: String,
    /// How far the switchover is.
    pub state: SwitchoverState,
    /// What is done to the branch. Null until that is settled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<SwitchoverMethod>,
    /// What went wrong, in words for a person. Null or absent when nothing did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// When the switchover began. Null before that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at: Option<Timestamp>,
    /// When the switchover ended, well or not. Null before that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_at: Option<Timestamp>,
    /// When the switchover was asked for.
    pub created_at: Timestamp,
    /// When the switchover last changed.
    pub updated_at: Timestamp,
    /// Who asked for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor: Option<Actor>,
}

object! {
    Switchover {
        "id" => id: Plain,
        "state" => state: Plain,
        "method" => method,
        "error" => error,
        "started_at" => started_at: TimeOption,
        "completed_at" => completed_at: TimeOption,
        "created_at" => created_at: Time,
        "updated_at" => updated_at: Time,
        "actor" => actor,
    }
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
