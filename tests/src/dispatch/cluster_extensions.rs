// Generated from api/resources/cluster_extensions.yaml by `cargo xtask codegen`. Do not edit.
//! Cluster extensions: the calls of the vectors.

use planetscale::{Client, Error};
use serde_json::Value;

use super::value;
use crate::Arguments;

pub(super) fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Value, Error> {
    match operation {
        "list_extensions" => list_extensions(client, arguments),
        other => panic!("there is no operation {other} in this group"),
    }
}

fn list_extensions(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .cluster_extensions()
        .list();
    request.send().map(|reply| value(&reply))
}
