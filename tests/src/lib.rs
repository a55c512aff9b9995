//! What the workspace's vector, end-to-end and fault tests share.
//!
//! The vectors in `tests/vectors` are run by every language of the SDK; `tests/vectors/README.md` describes them.

#![allow(
    clippy::panic,
    clippy::expect_used,
    clippy::missing_panics_doc,
    reason = "a test that cannot go on should say so"
)]

pub mod arguments;
pub mod compare;
pub mod dispatch;
pub mod faults;
pub mod models;
pub mod server;
pub mod snippets;
pub mod vectors;

pub use arguments::Arguments;
