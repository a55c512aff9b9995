// Generated from api/resources/move_tables.yaml by `cargo xtask codegen`. Do not edit.
//! `MoveTables`: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn move_tables_create(client: &Client) -> Outcome {
    let vtctld_operation_reference = client
        .database("shop")
        .branch("feature/größe 2")
        .move_tables()
        .create("workflow-1", "target-keyspace-2", "source-keyspace-3")
        .tables(["table-5", "table-6"])
        .all_tables(true)
        .send()?;
    Ok(())
}

fn move_tables_show(client: &Client) -> Outcome {
    let vtctld_data = client
        .database("shop")
        .branch("feature/größe 2")
        .move_tables_workflow("workflow 1")
        .get("target-keyspace-1")
        .send()?;
    Ok(())
}

fn move_tables_status(client: &Client) -> Outcome {
    let vtctld_data = client
        .database("shop")
        .branch("feature/größe 2")
        .move_tables_workflow("workflow 1")
        .get_status("target-keyspace-1")
        .send()?;
    Ok(())
}

fn move_tables_switch_traffic(client: &Client) -> Outcome {
    let vtctld_operation_reference = client
        .database("shop")
        .branch("feature/größe 2")
        .move_tables_workflow("workflow 1")
        .switch_traffic("target-keyspace-1")
        .tablet_types(["tablet-type-3", "tablet-type-4"])
        .max_replication_lag_allowed(105)
        .send()?;
    Ok(())
}

fn move_tables_reverse_traffic(client: &Client) -> Outcome {
    let vtctld_operation_reference = client
        .database("shop")
        .branch("feature/größe 2")
        .move_tables_workflow("workflow 1")
        .reverse_traffic("target-keyspace-1")
        .tablet_types(["tablet-type-3", "tablet-type-4"])
        .max_replication_lag_allowed(105)
        .send()?;
    Ok(())
}

fn move_tables_cancel(client: &Client) -> Outcome {
    let vtctld_operation_reference = client
        .database("shop")
        .branch("feature/größe 2")
        .move_tables_workflow("workflow 1")
        .cancel("target-keyspace-1")
        .keep_data(true)
        .keep_routing_rules(true)
        .send()?;
    Ok(())
}

fn move_tables_complete(client: &Client) -> Outcome {
    let vtctld_operation_reference = client
        .database("shop")
        .branch("feature/größe 2")
        .move_tables_workflow("workflow 1")
        .complete("target-keyspace-1")
        .keep_data(true)
        .keep_routing_rules(true)
        .send()?;
    Ok(())
}

pub(super) const CALLS: &[Snippet] = &[
    ("move_tables_create", move_tables_create),
    ("move_tables_show", move_tables_show),
    ("move_tables_status", move_tables_status),
    ("move_tables_switch_traffic", move_tables_switch_traffic),
    ("move_tables_reverse_traffic", move_tables_reverse_traffic),
    ("move_tables_cancel", move_tables_cancel),
    ("move_tables_complete", move_tables_complete),
];
