// Generated from api/resources/lookup_vindex.yaml by `cargo xtask codegen`. Do not edit.
//! Lookup vindexes: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn lookup_vindex_create(client: &Client) -> Outcome {
    let vtctld_data = client
        .database("shop")
        .branch("feature/größe 2")
        .lookup_vindex()
        .create("name-1", "table-keyspace-2")
        .keyspace("keyspace-3")
        .table_owner("table-owner-4")
        .send()?;
    Ok(())
}

fn lookup_vindex_show(client: &Client) -> Outcome {
    let vtctld_data =
        client.database("shop").branch("feature/größe 2").vindex("name 1").get("table-keyspace-1").send()?;
    Ok(())
}

fn lookup_vindex_externalize(client: &Client) -> Outcome {
    let vtctld_data = client
        .database("shop")
        .branch("feature/größe 2")
        .vindex("name 1")
        .externalize("table-keyspace-1")
        .keyspace("keyspace-2")
        .delete(true)
        .send()?;
    Ok(())
}

fn lookup_vindex_internalize(client: &Client) -> Outcome {
    let vtctld_data = client
        .database("shop")
        .branch("feature/größe 2")
        .vindex("name 1")
        .internalize("table-keyspace-1")
        .keyspace("keyspace-2")
        .send()?;
    Ok(())
}

fn lookup_vindex_cancel(client: &Client) -> Outcome {
    let vtctld_data = client
        .database("shop")
        .branch("feature/größe 2")
        .vindex("name 1")
        .cancel("table-keyspace-1")
        .send()?;
    Ok(())
}

fn lookup_vindex_complete(client: &Client) -> Outcome {
    let vtctld_data = client
        .database("shop")
        .branch("feature/größe 2")
        .vindex("name 1")
        .complete("table-keyspace-1")
        .keyspace("keyspace-2")
        .send()?;
    Ok(())
}

pub(super) const CALLS: &[Snippet] = &[
    ("lookup_vindex_create", lookup_vindex_create),
    ("lookup_vindex_show", lookup_vindex_show),
    ("lookup_vindex_externalize", lookup_vindex_externalize),
    ("lookup_vindex_internalize", lookup_vindex_internalize),
    ("lookup_vindex_cancel", lookup_vindex_cancel),
    ("lookup_vindex_complete", lookup_vindex_complete),
];
