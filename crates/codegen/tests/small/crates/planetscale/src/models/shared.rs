// Generated from api/api.yaml by `cargo xtask codegen`. Do not edit.
//! Shared: the types.

use crate::prelude::*;

/// Somebody.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Person {
    /// Identifier of the person.
    pub id: String,
    /// Name to show.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
}

object! {
    Person {
        "id" => id: Plain,
        "display_name" => display_name,
    }
}
