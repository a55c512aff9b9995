// Generated from api/resources/processlist.yaml by `cargo xtask codegen`. Do not edit.
//! Process lists: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn list_processes(client: &Client) -> Outcome {
    let process_list_reply = client
        .database("shop")
        .branch("feature/größe 2")
        .processlist()
        .list()
        .keyspace("keyspace-1")
        .send()?;
    Ok(())
}

fn kill_process(client: &Client) -> Outcome {
    let kill_process_reply = client
        .database("shop")
        .branch("feature/größe 2")
        .processlist()
        .kill(103)
        .keyspace("keyspace-1")
        .shard("shard-2")
        .send()?;
    Ok(())
}

pub(super) const CALLS: &[Snippet] = &[("list_processes", list_processes), ("kill_process", kill_process)];
