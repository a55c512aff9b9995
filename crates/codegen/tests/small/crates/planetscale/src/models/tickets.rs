// Generated from api/resources/tickets.yaml by `cargo xtask codegen`. Do not edit.
//! Tickets: the types.

use crate::prelude::*;

/// A ticket.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct Ticket {
    /// Identifier of the ticket.
    #[serde(deserialize_with = "tolerant::plain")]
    pub id: String,
}
