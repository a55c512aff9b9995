// Generated from api/resources/cluster_parameters.yaml by `cargo xtask codegen`. Do not edit.
//! Cluster parameters: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn list_parameters(client: &Client) -> Outcome {
    let items = client.database("shop").branch("feature/größe 2").cluster_parameters().list().send()?;
    Ok(())
}

pub(super) const CALLS: &[Snippet] = &[("list_parameters", list_parameters)];
