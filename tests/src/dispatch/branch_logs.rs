// Generated from api/resources/branch_logs.yaml by `cargo xtask codegen`. Do not edit.
//! Branch logs: the calls of the vectors.

use planetscale::{Client, Error};
use serde_json::Value;

use super::value;
use crate::Arguments;

pub(super) fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Value, Error> {
    match operation {
        "create_log_signature" => create_log_signature(client, arguments),
        other => panic!("there is no operation {other} in this group"),
    }
}

fn create_log_signature(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .logs()
        .create_signature();
    request.send().map(|reply| value(&reply))
}
