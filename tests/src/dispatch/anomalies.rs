// Generated from api/resources/anomalies.yaml by `cargo xtask codegen`. Do not edit.
//! Anomalies: the calls of the vectors.

use planetscale::models::TimePeriod;
use planetscale::{Client, Error};
use serde_json::Value;

use super::value;
use crate::Arguments;

pub(super) fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Value, Error> {
    match operation {
        "list_branch_anomalies" => list_branch_anomalies(client, arguments),
        "get_branch_anomaly" => get_branch_anomaly(client, arguments),
        other => panic!("there is no operation {other} in this group"),
    }
}

fn list_branch_anomalies(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .anomalies()
        .list();
    if let Some(value) = arguments.query::<String>("from") {
        request = request.from(value);
    }
    if let Some(value) = arguments.query::<String>("to") {
        request = request.to(value);
    }
    if let Some(value) = arguments.query::<TimePeriod>("period") {
        request = request.period(value);
    }
    if let Some(value) = arguments.query::<i64>("page") {
        request = request.page(value);
    }
    if let Some(value) = arguments.query::<i64>("per_page") {
        request = request.per_page(value);
    }
    request.send().map(|reply| value(&reply))
}

fn get_branch_anomaly(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .anomalies()
        .get(arguments.path("id"));
    request.send().map(|reply| value(&reply))
}
