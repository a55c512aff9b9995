// Generated from api/resources/branch_logs.yaml by `cargo xtask codegen`. Do not edit.
//! Branch logs: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn create_log_signature(client: &Client) -> Outcome {
    let log_signature = client.database("shop").branch("feature/größe 2").logs().create_signature().send()?;
    Ok(())
}

pub(super) const CALLS: &[Snippet] = &[("create_log_signature", create_log_signature)];
