// Generated from api/resources/query_patterns.yaml by `cargo xtask codegen`. Do not edit.
//! Query patterns: the calls of the vectors.

use planetscale::{Client, Error};
use serde_json::Value;

use super::value;
use crate::Arguments;

pub(super) fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Value, Error> {
    match operation {
        "get_query_patterns_report_status" => get_query_patterns_report_status(client, arguments),
        "create_query_patterns_report" => create_query_patterns_report(client, arguments),
        other => panic!("there is no operation {other} in this group"),
    }
}

fn get_query_patterns_report_status(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client.query_patterns().get(
        arguments.path("organization"),
        arguments.path("database"),
        arguments.path("branch"),
        arguments.path("id"),
    );
    request.send().map(|reply| value(&reply))
}

fn create_query_patterns_report(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client.query_patterns().create(
        arguments.path("organization"),
        arguments.path("database"),
        arguments.path("branch"),
    );
    request.send().map(|reply| value(&reply))
}
