// Generated from api/resources/cluster_parameters.yaml by `cargo xtask codegen`. Do not edit.
//! Cluster parameters: the calls of the vectors.

use planetscale::{Client, Error};
use serde_json::Value;

use super::value;
use crate::Arguments;

pub(super) fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Value, Error> {
    match operation {
        "list_parameters" => list_parameters(client, arguments),
        other => panic!("there is no operation {other} in this group"),
    }
}

fn list_parameters(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .cluster_parameters()
        .list();
    if let Some(value) = arguments.query::<bool>("extension") {
        request = request.extension(value);
    }
    if let Some(value) = arguments.query::<bool>("internal") {
        request = request.internal(value);
    }
    request.send().map(|reply| value(&reply))
}
