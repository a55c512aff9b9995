// Generated from api/resources/branch_infrastructure.yaml by `cargo xtask codegen`. Do not edit.
//! Branch infrastructure: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn get_branch_infrastructure(client: &Client) -> Outcome {
    let infrastructure = client.database("shop").branch("feature/größe 2").infrastructure().get().send()?;
    Ok(())
}

fn list_branch_tablets(client: &Client) -> Outcome {
    let items = client
        .database("shop")
        .branch("feature/größe 2")
        .infrastructure()
        .list_tablets()
        .keyspace("keyspace-1")
        .send()?;
    Ok(())
}

pub(super) const CALLS: &[Snippet] =
    &[("get_branch_infrastructure", get_branch_infrastructure), ("list_branch_tablets", list_branch_tablets)];
