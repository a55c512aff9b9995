// Generated from api/resources/sidecars.yaml by `cargo xtask codegen`. Do not edit.
//! Sidecars: the types.

use crate::prelude::*;

/// The settings that the sidecars of one configuration profile share. A sidecar stands before every
/// Postgres node and pools the connections that routers make to it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NekiSidecar {
    /// Identifier of the sidecar.
    pub id: String,
    /// Name of the configuration profile whose nodes it belongs to.
    pub configuration_profile: String,
    /// Whether what was asked for is in force.
    pub state: NekiComponentState,
    /// When the sidecar was created.
    pub created_at: Timestamp,
    /// When the sidecar was last changed.
    pub updated_at: Timestamp,
}

object! {
    NekiSidecar {
        "id" => id: Plain,
        "configuration_profile" => configuration_profile: Plain,
        "state" => state: Plain,
        "created_at" => created_at: Time,
        "updated_at" => updated_at: Time,
    }
}
