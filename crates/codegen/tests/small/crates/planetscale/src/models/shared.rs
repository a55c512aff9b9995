// Generated from api/api.yaml by `cargo xtask codegen`. Do not edit.
//! Shared: the types.

use crate::prelude::*;

/// Somebody.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct Person {
    /// Identifier of the person.
    #[serde(deserialize_with = "tolerant::plain")]
    pub id: String,
    /// Name to show.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
}
