// Generated from api/resources/planned_reparent.yaml by `cargo xtask codegen`. Do not edit.
//! Planned reparents: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn planned_reparent_create(client: &Client) -> Outcome {
    let vtctld_operation = client
        .database("shop")
        .branch("feature/größe 2")
        .planned_reparent()
        .create("keyspace-1", "shard-2", "new-primary-3")
        .send()?;
    Ok(())
}

fn planned_reparent_get(client: &Client) -> Outcome {
    let vtctld_operation =
        client.database("shop").branch("feature/größe 2").planned_reparent().get("a1b2c3d4e5f6").send()?;

    let vtctld_operation = client
        .database("shop")
        .branch("feature/größe 2")
        .planned_reparent()
        .wait_until_completed("a1b2c3d4e5f6")
        .send()?;
    Ok(())
}

pub(super) const CALLS: &[Snippet] =
    &[("planned_reparent_create", planned_reparent_create), ("planned_reparent_get", planned_reparent_get)];
