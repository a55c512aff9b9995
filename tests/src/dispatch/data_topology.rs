// Generated from api/resources/data_topology.yaml by `cargo xtask codegen`. Do not edit.
//! Data topologies: the calls of the vectors.

use planetscale::{Client, Error};
use serde_json::{Map, Value};

use super::value;
use crate::Arguments;

pub(super) fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Value, Error> {
    match operation {
        "get_data_topology" => get_data_topology(client, arguments),
        "update_data_topology" => update_data_topology(client, arguments),
        other => panic!("there is no operation {other} in this group"),
    }
}

fn get_data_topology(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .data_topology()
        .get();
    request.send().map(|reply| value(&reply))
}

fn update_data_topology(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .data_topology()
        .update(arguments.body::<Map<String, Value>>("data_topology").unwrap_or_default());
    request.send().map(|reply| value(&reply))
}
