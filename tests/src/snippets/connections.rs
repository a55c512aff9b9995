// Generated from api/resources/connections.yaml by `cargo xtask codegen`. Do not edit.
//! Connections: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn list_connections(client: &Client) -> Outcome {
    let connection_list = client
        .database("shop")
        .branch("feature/größe 2")
        .connections()
        .list()
        .keyspace("keyspace-1")
        .send()?;
    Ok(())
}

fn cancel_query(client: &Client) -> Outcome {
    let connection_action_result = client
        .database("shop")
        .branch("feature/größe 2")
        .connections()
        .cancel_query("a1b2c3d4e5f6")
        .keyspace("keyspace-1")
        .send()?;
    Ok(())
}

fn terminate_transaction(client: &Client) -> Outcome {
    let connection_action_result = client
        .database("shop")
        .branch("feature/größe 2")
        .connections()
        .terminate_transaction("a1b2c3d4e5f6")
        .keyspace("keyspace-1")
        .send()?;
    Ok(())
}

fn terminate_connection(client: &Client) -> Outcome {
    let connection_action_result = client
        .database("shop")
        .branch("feature/größe 2")
        .connections()
        .terminate_connection("a1b2c3d4e5f6")
        .keyspace("keyspace-1")
        .send()?;
    Ok(())
}

pub(super) const CALLS: &[Snippet] = &[
    ("list_connections", list_connections),
    ("cancel_query", cancel_query),
    ("terminate_transaction", terminate_transaction),
    ("terminate_connection", terminate_connection),
];
