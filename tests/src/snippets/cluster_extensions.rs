// Generated from api/resources/cluster_extensions.yaml by `cargo xtask codegen`. Do not edit.
//! Cluster extensions: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn list_extensions(client: &Client) -> Outcome {
    let items = client.database("shop").branch("feature/größe 2").cluster_extensions().list().send()?;
    Ok(())
}

pub(super) const CALLS: &[Snippet] = &[("list_extensions", list_extensions)];
