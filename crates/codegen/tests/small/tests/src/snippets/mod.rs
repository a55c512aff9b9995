// Generated from api/resources by `cargo xtask codegen`. Do not edit.
//! The Rust calls of docs/reference, line by line, so that the compiler has read them and tests can run them.

#![allow(unused_variables, clippy::print_stdout, reason = "the calls are written to be read on a page")]

mod gates;
mod rides;
mod tickets;

use planetscale::Client;

/// What a call of the reference ends with.
pub type Outcome = Result<(), Box<dyn std::error::Error>>;

/// An operation's id, and the function that has its lines.
pub type Snippet = (&'static str, fn(&Client) -> Outcome);

/// The calls of every group, by operation.
pub const GROUPS: &[&[Snippet]] = &[gates::CALLS, rides::CALLS, tickets::CALLS];
