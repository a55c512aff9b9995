// Generated from api/resources/planned_reparent.yaml by `cargo xtask codegen`. Do not edit.
//! Planned reparents: the calls of the vectors.

use planetscale::{Client, Error};
use serde_json::Value;

use super::value;
use crate::Arguments;

pub(super) fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Value, Error> {
    match operation {
        "planned_reparent_create" => planned_reparent_create(client, arguments),
        "planned_reparent_get" => planned_reparent_get(client, arguments),
        other => panic!("there is no operation {other} in this group"),
    }
}

fn planned_reparent_create(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .planned_reparent()
        .create(
            arguments.body::<String>("keyspace").unwrap_or_default(),
            arguments.body::<String>("shard").unwrap_or_default(),
            arguments.body::<String>("new_primary").unwrap_or_default(),
        );
    request.send().map(|reply| value(&reply))
}

fn planned_reparent_get(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .planned_reparent()
        .get(arguments.path("id"));
    request.send().map(|reply| value(&reply))
}
