// Generated from api/resources/bouncer_resizes.yaml by `cargo xtask codegen`. Do not edit.
//! Bouncer resizes: the calls of the vectors.

use planetscale::models::BouncerTarget;
use planetscale::{Client, Error};
use serde_json::{Map, Value};

use super::value;
use crate::Arguments;

pub(super) fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Value, Error> {
    match operation {
        "list_branch_bouncer_resize_requests" => list_branch_bouncer_resize_requests(client, arguments),
        "list_bouncer_resize_requests" => list_bouncer_resize_requests(client, arguments),
        "update_bouncer_resize_request" => update_bouncer_resize_request(client, arguments),
        "cancel_bouncer_resize_request" => cancel_bouncer_resize_request(client, arguments),
        other => panic!("there is no operation {other} in this group"),
    }
}

fn list_branch_bouncer_resize_requests(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .bouncer_resizes()
        .list_for_branch();
    if let Some(value) = arguments.query::<i64>("page") {
        request = request.page(value);
    }
    if let Some(value) = arguments.query::<i64>("per_page") {
        request = request.per_page(value);
    }
    request.send().map(|reply| value(&reply))
}

fn list_bouncer_resize_requests(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .bouncer(arguments.path("bouncer"))
        .resizes()
        .list();
    if let Some(value) = arguments.query::<i64>("page") {
        request = request.page(value);
    }
    if let Some(value) = arguments.query::<i64>("per_page") {
        request = request.per_page(value);
    }
    request.send().map(|reply| value(&reply))
}

fn update_bouncer_resize_request(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .bouncer(arguments.path("bouncer"))
        .resizes()
        .update();
    if let Some(value) = arguments.body::<String>("bouncer_size") {
        request = request.bouncer_size(value);
    }
    if let Some(value) = arguments.body::<i64>("replicas_per_cell") {
        request = request.replicas_per_cell(value);
    }
    if let Some(value) = arguments.body::<BouncerTarget>("target") {
        request = request.target(value);
    }
    if let Some(value) = arguments.body::<Map<String, Value>>("parameters") {
        request = request.parameters(value);
    }
    request.send().map(|reply| value(&reply))
}

fn cancel_bouncer_resize_request(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .bouncer(arguments.path("bouncer"))
        .resizes()
        .cancel();
    request.send().map(|_| Value::Null)
}
