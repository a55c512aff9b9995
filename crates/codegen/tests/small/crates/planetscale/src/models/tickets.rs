// Generated from api/resources/tickets.yaml by `cargo xtask codegen`. Do not edit.
//! Tickets: the types.

use crate::prelude::*;

/// A ticket.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Ticket {
    /// Identifier of the ticket.
    pub id: String,
}

object! {
    Ticket {
        "id" => id: Plain,
    }
}
