// Generated from api/resources/neki_changes.yaml by `cargo xtask codegen`. Do not edit.
//! Neki changes: the calls of the vectors.

use planetscale::models::{NekiChangeRequestState, NekiChangeRequestTargetType, TimePeriod};
use planetscale::{Client, Error};
use serde_json::Value;

use super::value;
use crate::Arguments;

pub(super) fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Value, Error> {
    match operation {
        "list_neki_change_requests" => list_neki_change_requests(client, arguments),
        "get_neki_change_request" => get_neki_change_request(client, arguments),
        "cancel_neki_change_request" => cancel_neki_change_request(client, arguments),
        other => panic!("there is no operation {other} in this group"),
    }
}

fn list_neki_change_requests(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .neki_changes()
        .list();
    if let Some(value) = arguments.query::<Vec<NekiChangeRequestState>>("state") {
        request = request.state(value);
    }
    if let Some(value) = arguments.query::<Vec<NekiChangeRequestTargetType>>("target_types") {
        request = request.target_types(value);
    }
    if let Some(value) = arguments.query::<String>("target_id") {
        request = request.target_id(value);
    }
    if let Some(value) = arguments.query::<TimePeriod>("period") {
        request = request.period(value);
    }
    if let Some(value) = arguments.query::<String>("completed_at") {
        request = request.completed_at(value);
    }
    if let Some(value) = arguments.query::<i64>("page") {
        request = request.page(value);
    }
    if let Some(value) = arguments.query::<i64>("per_page") {
        request = request.per_page(value);
    }
    request.send().map(|reply| value(&reply))
}

fn get_neki_change_request(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .neki_changes()
        .get(arguments.path("id"));
    request.send().map(|reply| value(&reply))
}

fn cancel_neki_change_request(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .neki_changes()
        .cancel(arguments.path("id"));
    request.send().map(|_| Value::Null)
}
