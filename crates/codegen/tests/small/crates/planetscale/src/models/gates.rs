// Generated from api/resources/gates.yaml by `cargo xtask codegen`. Do not edit.
//! Gates: the types.

use crate::prelude::*;

/// A gate.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct Gate {
    /// What it is like.
    #[serde(deserialize_with = "tolerant::plain")]
    pub state: String,
    /// When people were seen. It says `*/` between them, and not @noon.
    #[serde(deserialize_with = "tolerant::plain")]
    pub seen_at: Vec<Timestamp>,
}
