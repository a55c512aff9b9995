//! What ARCHITECTURE.md and SECURITY.md promise about safety, as far as it can be tested without a look into the engine.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test that cannot go on should say so")]

mod client_certificate;
mod files;
mod pins;
mod proxies;
mod threats;
mod tls;

use std::fs;
use std::path::PathBuf;

use planetscale_tests::vectors;

/// A path of the repository.
fn path(path: &str) -> PathBuf {
    vectors::checkout().join(path)
}

fn read(file: &str) -> String {
    fs::read_to_string(path(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}
