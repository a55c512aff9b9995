//! The native half of the npm package `planetscale-sdk`: it hands calls to the engine and answers back, and decides
//! nothing. JSON crosses as text; what it means is the business of the TypeScript half, which is in `node/src`.
#![allow(unreachable_pub, reason = "what JavaScript sees has to be `pub`, and is in no public module")]
#![allow(clippy::needless_pass_by_value, reason = "JavaScript hands values over")]

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

/// The names that an operation takes in its query and its body; none where the target is a path.
#[napi]
#[must_use]
pub fn parameters(target: String) -> Option<Vec<String>> {
    engine::parameters(&target)
}

/// Names and values in turn of what asks for the page after one of a list; none where the list ends. `page` is where that
/// one says that the list goes on, as JSON; `sized`, that it was one of [`pages::Pages`].
///
/// # Errors
/// What is wrong with the page.
#[napi]
pub fn next_page(
    target: String,
    query: Vec<String>,
    page: String,
    sized: bool,
) -> napi::Result<Option<Vec<String>>> {
    pages::next_page(&target, &query, &page, sized).map_err(napi::Error::from_reason)
}
