// Generated from api/ by `cargo xtask codegen`. Do not edit.
//! What has an address, and the groups of operations there: a type each, a method an operation.

pub mod gates;
pub mod rides;
pub mod tickets;

use crate::address::Address;
use crate::{Client, OrganizationArg, PathArg};

pub use gates::GateScope;
pub use rides::RideScope;
pub use rides::Rides;
pub use tickets::Tickets;

impl Client {
    /// Rides go round, up and down.
    #[must_use]
    pub fn rides(&self) -> Rides {
        Rides::new(self.root())
    }

    /// Tickets open the gate.
    #[must_use]
    pub fn tickets(&self) -> Tickets {
        Tickets::new(self.root())
    }

    /// The address of the default organization.
    fn place(&self) -> Address {
        Address::new(self, OrganizationArg::default())
    }

    /// The address of what belongs to no organization.
    fn root(&self) -> Address {
        Address::root(self)
    }
}
