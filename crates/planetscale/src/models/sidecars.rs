// Generated from api/resources/sidecars.yaml by `cargo xtask codegen`. Do not edit.
//! Sidecars: the types.

use crate::prelude::*;

/// The settings that the sidecars of one configuration profile share. A sidecar stands before every
/// Postgres node and pools the connections that routers make to it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct NekiSidecar {
    /// Identifier of the sidecar.
    #[serde(deserialize_with = "tolerant::plain")]
    pub id: String,
    /// Name of the configuration profile whose nodes it belongs to.
    #[serde(deserialize_with = "tolerant::plain")]
    pub configuration_profile: String,
    /// Whether what was asked for is in force.
    #[serde(deserialize_with = "tolerant::plain")]
    pub state: NekiComponentState,
    /// When the sidecar was created.
    #[serde(deserialize_with = "tolerant::timestamp")]
    pub created_at: Timestamp,
    /// When the sidecar was last changed.
    #[serde(deserialize_with = "tolerant::timestamp")]
    pub updated_at: Timestamp,
}
