// Generated from api/resources/branch_infrastructure.yaml by `cargo xtask codegen`. Do not edit.
//! Branch infrastructure: the calls of the vectors.

use planetscale::{Client, Error};
use serde_json::Value;

use super::value;
use crate::Arguments;

pub(super) fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Value, Error> {
    match operation {
        "get_branch_infrastructure" => get_branch_infrastructure(client, arguments),
        "list_branch_tablets" => list_branch_tablets(client, arguments),
        other => panic!("there is no operation {other} in this group"),
    }
}

fn get_branch_infrastructure(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .infrastructure()
        .get();
    request.send().map(|reply| value(&reply))
}

fn list_branch_tablets(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .infrastructure()
        .list_tablets();
    if let Some(value) = arguments.query::<String>("keyspace") {
        request = request.keyspace(value);
    }
    if let Some(value) = arguments.query::<String>("shard") {
        request = request.shard(value);
    }
    if let Some(value) = arguments.query::<String>("tablet_type") {
        request = request.tablet_type(value);
    }
    if let Some(value) = arguments.query::<Vec<String>>("tablet_alias") {
        request = request.tablet_alias(value);
    }
    request.send().map(|reply| value(&reply))
}
