//! The native half of the npm package `planetscale-sdk`: it hands calls to the engine and answers back, and decides
//! nothing. JSON crosses as text; what it means is the business of the TypeScript half, which is in `node/src`.
#![allow(unreachable_pub, reason = "what JavaScript sees has to be `pub`, and is in no public module")]

mod call;
mod engine;
mod error;
mod logging;
mod message;
mod pages;
mod port;
mod settings;
mod told;
mod values;

use napi_derive::napi;

/// The version of the native half, which has to be that of the package.
#[napi]
#[must_use]
pub fn version() -> &'static str {
    env!("CARGO_PKG_VERSION")
}

/// The variables of the environment that a client reads.
#[napi]
#[must_use]
pub fn variables() -> Vec<&'static str> {
    planetscale_core::language::VARIABLES.to_vec()
}
