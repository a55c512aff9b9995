// Generated from api/resources/bouncers.yaml by `cargo xtask codegen`. Do not edit.
//! Bouncers: the calls of the vectors.

use planetscale::models::BouncerTarget;
use planetscale::{Client, Error};
use serde_json::Value;

use super::value;
use crate::Arguments;

pub(super) fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Value, Error> {
    match operation {
        "list_bouncers" => list_bouncers(client, arguments),
        "create_bouncer" => create_bouncer(client, arguments),
        "get_bouncer" => get_bouncer(client, arguments),
        "delete_bouncer" => delete_bouncer(client, arguments),
        other => panic!("there is no operation {other} in this group"),
    }
}

fn list_bouncers(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .bouncers()
        .list();
    if let Some(value) = arguments.query::<i64>("page") {
        request = request.page(value);
    }
    if let Some(value) = arguments.query::<i64>("per_page") {
        request = request.per_page(value);
    }
    request.send().map(|reply| value(&reply))
}

fn create_bouncer(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .bouncers()
        .create();
    if let Some(value) = arguments.body::<String>("name") {
        request = request.name(value);
    }
    if let Some(value) = arguments.body::<BouncerTarget>("target") {
        request = request.target(value);
    }
    if let Some(value) = arguments.body::<String>("bouncer_size") {
        request = request.bouncer_size(value);
    }
    if let Some(value) = arguments.body::<i64>("replicas_per_cell") {
        request = request.replicas_per_cell(value);
    }
    request.send().map(|reply| value(&reply))
}

fn get_bouncer(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .bouncer(arguments.path("bouncer"))
        .get();
    request.send().map(|reply| value(&reply))
}

fn delete_bouncer(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .bouncer(arguments.path("bouncer"))
        .delete();
    request.send().map(|_| Value::Null)
}
