//! The simulator from outside, over HTTP.

// The helpers of tests fail as tests do; the lints know the test functions only.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod access;
mod checks;
mod collections;
mod databases;
mod deploy_requests;
mod faults;
mod program;
mod scripts;
mod support;
mod webhooks;
