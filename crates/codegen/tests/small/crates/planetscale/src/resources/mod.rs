// Generated from api/resources by `cargo xtask codegen`. Do not edit.
//! The resource groups: a type a group, a method an operation.

pub mod gates;
pub mod rides;
pub mod tickets;

use crate::Client;

pub use gates::Gates;
pub use rides::Rides;
pub use tickets::Tickets;

impl Client {
    /// Gates let people in. They are shut at night.
    #[must_use]
    pub fn gates(&self) -> Gates<'_> {
        Gates::new(self)
    }

    /// Rides go round, up and down.
    #[must_use]
    pub fn rides(&self) -> Rides<'_> {
        Rides::new(self)
    }

    /// Tickets open the gate.
    #[must_use]
    pub fn tickets(&self) -> Tickets<'_> {
        Tickets::new(self)
    }
}
