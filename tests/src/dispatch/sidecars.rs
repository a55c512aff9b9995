// Generated from api/resources/sidecars.yaml by `cargo xtask codegen`. Do not edit.
//! Sidecars: the calls of the vectors.

use planetscale::models::TimePeriod;
use planetscale::{Client, Error};
use serde_json::{Map, Value};

use super::value;
use crate::Arguments;

pub(super) fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Value, Error> {
    match operation {
        "list_sidecars" => list_sidecars(client, arguments),
        "get_sidecar" => get_sidecar(client, arguments),
        "update_sidecar" => update_sidecar(client, arguments),
        "list_sidecar_parameters" => list_sidecar_parameters(client, arguments),
        "list_sidecar_change_requests" => list_sidecar_change_requests(client, arguments),
        "get_sidecar_change_request" => get_sidecar_change_request(client, arguments),
        "cancel_sidecar_change_request" => cancel_sidecar_change_request(client, arguments),
        other => panic!("there is no operation {other} in this group"),
    }
}

fn list_sidecars(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .sidecars()
        .list();
    request.send().map(|reply| value(&reply))
}

fn get_sidecar(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .sidecar(arguments.path("sidecar"))
        .get();
    request.send().map(|reply| value(&reply))
}

fn update_sidecar(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .sidecar(arguments.path("sidecar"))
        .update();
    if let Some(value) = arguments.body::<Map<String, Value>>("parameters") {
        request = request.parameters(value);
    }
    request.send().map(|reply| value(&reply))
}

fn list_sidecar_parameters(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .sidecar(arguments.path("sidecar"))
        .list_parameters();
    request.send().map(|reply| value(&reply))
}

fn list_sidecar_change_requests(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .sidecar(arguments.path("sidecar"))
        .list_changes();
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

fn get_sidecar_change_request(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .sidecar(arguments.path("sidecar"))
        .get_change(arguments.path("id"));
    request.send().map(|reply| value(&reply))
}

fn cancel_sidecar_change_request(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .sidecar(arguments.path("sidecar"))
        .cancel_change(arguments.path("id"));
    request.send().map(|_| Value::Null)
}
