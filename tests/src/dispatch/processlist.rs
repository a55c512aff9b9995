// Generated from api/resources/processlist.yaml by `cargo xtask codegen`. Do not edit.
//! Process lists: the calls of the vectors.

use planetscale::models::KillKind;
use planetscale::{Client, Error};
use serde_json::Value;

use super::value;
use crate::Arguments;

pub(super) fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Value, Error> {
    match operation {
        "list_processes" => list_processes(client, arguments),
        "kill_process" => kill_process(client, arguments),
        other => panic!("there is no operation {other} in this group"),
    }
}

fn list_processes(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .processlist()
        .list();
    if let Some(value) = arguments.query::<String>("keyspace") {
        request = request.keyspace(value);
    }
    if let Some(value) = arguments.query::<String>("shard") {
        request = request.shard(value);
    }
    request.send().map(|reply| value(&reply))
}

fn kill_process(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .processlist()
        .kill(arguments.body::<i64>("id").unwrap_or_default());
    if let Some(value) = arguments.body::<String>("keyspace") {
        request = request.keyspace(value);
    }
    if let Some(value) = arguments.body::<String>("shard") {
        request = request.shard(value);
    }
    if let Some(value) = arguments.body::<KillKind>("kind") {
        request = request.kind(value);
    }
    request.send().map(|reply| value(&reply))
}
