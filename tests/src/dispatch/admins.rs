// Generated from api/resources/admins.yaml by `cargo xtask codegen`. Do not edit.
//! Admin component: the calls of the vectors.

use planetscale::models::TimePeriod;
use planetscale::{Client, Error};
use serde_json::{Map, Value};

use super::value;
use crate::Arguments;

pub(super) fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Value, Error> {
    match operation {
        "get_admin" => get_admin(client, arguments),
        "update_admin" => update_admin(client, arguments),
        "list_admin_size_skus" => list_admin_size_skus(client, arguments),
        "list_admin_parameters" => list_admin_parameters(client, arguments),
        "list_admin_change_requests" => list_admin_change_requests(client, arguments),
        "get_admin_change_request" => get_admin_change_request(client, arguments),
        "cancel_admin_change_request" => cancel_admin_change_request(client, arguments),
        other => panic!("there is no operation {other} in this group"),
    }
}

fn get_admin(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .admins()
        .get();
    request.send().map(|reply| value(&reply))
}

fn update_admin(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .admins()
        .update();
    if let Some(value) = arguments.body::<String>("admin_size") {
        request = request.admin_size(value);
    }
    if let Some(value) = arguments.body::<Map<String, Value>>("parameters") {
        request = request.parameters(value);
    }
    request.send().map(|reply| value(&reply))
}

fn list_admin_size_skus(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .admins()
        .list_sizes();
    request.send().map(|reply| value(&reply))
}

fn list_admin_parameters(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .admins()
        .list_parameters();
    request.send().map(|reply| value(&reply))
}

fn list_admin_change_requests(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .admins()
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

fn get_admin_change_request(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .admins()
        .get_change(arguments.path("id"));
    request.send().map(|reply| value(&reply))
}

fn cancel_admin_change_request(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .admins()
        .cancel_change(arguments.path("id"));
    request.send().map(|_| Value::Null)
}
