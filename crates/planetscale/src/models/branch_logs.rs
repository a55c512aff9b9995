// Generated from api/resources/branch_logs.yaml by `cargo xtask codegen`. Do not edit.
//! Branch logs: the types.

use crate::prelude::*;

/// A signed address for reading the logs of a branch.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct LogSignature {
    /// The address. Whoever has it can read the logs until it expires, so treat it like a password.
    pub url: Secret,
}

object! {
    LogSignature {
        "url" => url: Plain,
    }
}
