//! The engine for Kotlin and Swift: one component of uniffi that both packages load.
//!
//! Only the engine crosses this boundary, and data only as JSON bytes: the types and the methods of the operations are
//! generated in each language, where they can be what its people expect of a value. Nothing here is seen by them.
//!
//! Times are seconds. Names and values of headers and queries follow each other in one list. A call has a ticket, a
//! number that the language chose, by which it can be ended.
#![allow(
    unsafe_code,
    reason = "the boundary itself, which uniffi writes, and `Bytes`, which it could not copy quickly"
)]
#![allow(
    unreachable_pub,
    reason = "what crosses has to be public for uniffi, and Rust programs see none of it"
)]
#![allow(clippy::needless_pass_by_value, reason = "what comes over the boundary is owned")]
#![allow(clippy::result_large_err, reason = "an error crosses as a whole, see `EngineError`")]

mod answer;
mod bytes;
mod calls;
mod engine;
mod error;
mod listeners;
mod pages;
mod reply;
mod settings;
mod webhooks;

uniffi::setup_scaffolding!("planetscale");
