// Generated from api/resources/query_patterns.yaml by `cargo xtask codegen`. Do not edit.
//! Query patterns: the calls of the vectors.

use planetscale::{Client, Error};
use serde_json::Value;

use super::{text, value};
use crate::Arguments;

pub(super) fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Value, Error> {
    match operation {
        "get_query_patterns_report_status" => get_query_patterns_report_status(client, arguments),
        "delete_query_patterns_report" => delete_query_patterns_report(client, arguments),
        "create_query_patterns_report" => create_query_patterns_report(client, arguments),
        "list_generated_query_patterns_reports" => list_generated_query_patterns_reports(client, arguments),
        "get_query_patterns_report" => get_query_patterns_report(client, arguments),
        other => panic!("there is no operation {other} in this group"),
    }
}

fn get_query_patterns_report_status(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .query_patterns()
        .get(arguments.path("id"));
    request.send().map(|reply| value(&reply))
}

fn delete_query_patterns_report(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .query_patterns()
        .delete(arguments.path("id"));
    request.send().map(|_| Value::Null)
}

fn create_query_patterns_report(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .query_patterns()
        .create();
    request.send().map(|reply| value(&reply))
}

fn list_generated_query_patterns_reports(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .query_patterns()
        .list();
    if let Some(value) = arguments.query::<String>("starting_after") {
        request = request.starting_after(value);
    }
    if let Some(value) = arguments.query::<String>("ending_before") {
        request = request.ending_before(value);
    }
    if let Some(value) = arguments.query::<i64>("limit") {
        request = request.limit(value);
    }
    request.send().map(|reply| value(&reply))
}

fn get_query_patterns_report(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .query_patterns()
        .download(arguments.path("id"));
    request.send().map(|bytes| text(&bytes.0))
}
