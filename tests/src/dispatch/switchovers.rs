// Generated from api/resources/switchovers.yaml by `cargo xtask codegen`. Do not edit.
//! Switchovers: the calls of the vectors.

use planetscale::{Client, Error};
use serde_json::Value;

use super::value;
use crate::Arguments;

pub(super) fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Value, Error> {
    match operation {
        "list_switchovers" => list_switchovers(client, arguments),
        "create_switchover" => create_switchover(client, arguments),
        "get_switchover" => get_switchover(client, arguments),
        other => panic!("there is no operation {other} in this group"),
    }
}

fn list_switchovers(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .switchovers()
        .list();
    if let Some(value) = arguments.query::<i64>("page") {
        request = request.page(value);
    }
    if let Some(value) = arguments.query::<i64>("per_page") {
        request = request.per_page(value);
    }
    request.send().map(|reply| value(&reply))
}

fn create_switchover(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .switchovers()
        .create();
    if let Some(value) = arguments.body::<String>("candidate") {
        request = request.candidate(value);
    }
    request.send().map(|reply| value(&reply))
}

fn get_switchover(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .switchovers()
        .get(arguments.path("id"));
    request.send().map(|reply| value(&reply))
}
