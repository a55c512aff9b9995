// Generated from api/resources/data_topology.yaml by `cargo xtask codegen`. Do not edit.
//! Data topologies: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn get_data_topology(client: &Client) -> Outcome {
    let neki_data_topology =
        client.database("shop").branch("feature/größe 2").data_topology().get().send()?;
    Ok(())
}

fn update_data_topology(client: &Client) -> Outcome {
    use serde_json::json;

    let neki_data_topology = client
        .database("shop")
        .branch("feature/größe 2")
        .data_topology()
        .update(serde_json::from_value(json!({"key": "value", "count": 1}))?)
        .send()?;
    Ok(())
}

pub(super) const CALLS: &[Snippet] =
    &[("get_data_topology", get_data_topology), ("update_data_topology", update_data_topology)];
