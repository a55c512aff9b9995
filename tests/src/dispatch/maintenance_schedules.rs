// Generated from api/resources/maintenance_schedules.yaml by `cargo xtask codegen`. Do not edit.
//! Maintenance schedules: the calls of the vectors.

use planetscale::{Client, Error};
use serde_json::Value;

use super::value;
use crate::Arguments;

pub(super) fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Value, Error> {
    match operation {
        "list_maintenance_schedules" => list_maintenance_schedules(client, arguments),
        "get_maintenance_schedule" => get_maintenance_schedule(client, arguments),
        "list_maintenance_windows" => list_maintenance_windows(client, arguments),
        other => panic!("there is no operation {other} in this group"),
    }
}

fn list_maintenance_schedules(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .maintenance_schedules()
        .list();
    if let Some(value) = arguments.query::<i64>("page") {
        request = request.page(value);
    }
    if let Some(value) = arguments.query::<i64>("per_page") {
        request = request.per_page(value);
    }
    request.send().map(|reply| value(&reply))
}

fn get_maintenance_schedule(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .maintenance_schedules()
        .get(arguments.path("id"));
    request.send().map(|reply| value(&reply))
}

fn list_maintenance_windows(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .maintenance_schedules()
        .list_windows(arguments.path("id"));
    if let Some(value) = arguments.query::<i64>("page") {
        request = request.page(value);
    }
    if let Some(value) = arguments.query::<i64>("per_page") {
        request = request.per_page(value);
    }
    request.send().map(|reply| value(&reply))
}
