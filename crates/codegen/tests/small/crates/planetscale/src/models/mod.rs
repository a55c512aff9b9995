// Generated from api/ by `cargo xtask codegen`. Do not edit.
//! The types of replies, and the ones inside requests.
//!
//! Every type reads what it knows and ignores the rest; the raw reply has everything.

mod gates;
mod rides;
mod shared;
mod tickets;

pub use gates::*;
pub use rides::*;
pub use shared::*;
pub use tickets::*;
