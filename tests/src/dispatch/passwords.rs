// Generated from api/resources/passwords.yaml by `cargo xtask codegen`. Do not edit.
//! Passwords: the calls of the vectors.

use planetscale::models::PasswordRole;
use planetscale::{Client, Error};
use serde_json::Value;

use super::value;
use crate::Arguments;

pub(super) fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Value, Error> {
    match operation {
        "list_passwords" => list_passwords(client, arguments),
        "create_password" => create_password(client, arguments),
        "get_password" => get_password(client, arguments),
        "delete_password" => delete_password(client, arguments),
        "update_password" => update_password(client, arguments),
        "renew_password" => renew_password(client, arguments),
        "list_database_passwords" => list_database_passwords(client, arguments),
        other => panic!("there is no operation {other} in this group"),
    }
}

fn list_passwords(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .passwords()
        .list();
    if let Some(value) = arguments.query::<String>("read_only_region_id") {
        request = request.read_only_region_id(value);
    }
    if let Some(value) = arguments.query::<String>("status") {
        request = request.status(value);
    }
    if let Some(value) = arguments.query::<String>("q") {
        request = request.q(value);
    }
    if let Some(value) = arguments.query::<i64>("page") {
        request = request.page(value);
    }
    if let Some(value) = arguments.query::<i64>("per_page") {
        request = request.per_page(value);
    }
    request.send().map(|reply| value(&reply))
}

fn create_password(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .passwords()
        .create();
    if let Some(value) = arguments.body::<String>("name") {
        request = request.name(value);
    }
    if let Some(value) = arguments.body::<PasswordRole>("role") {
        request = request.role(value);
    }
    if let Some(value) = arguments.body::<bool>("replica") {
        request = request.replica(value);
    }
    if let Some(value) = arguments.body::<i64>("ttl") {
        request = request.ttl(value);
    }
    if let Some(value) = arguments.body::<Vec<String>>("cidrs") {
        request = request.cidrs(value);
    }
    if let Some(value) = arguments.body::<bool>("direct_vtgate") {
        request = request.direct_vtgate(value);
    }
    if let Some(value) = arguments.body::<String>("read_only_region_id") {
        request = request.read_only_region_id(value);
    }
    request.send().map(|reply| value(&reply))
}

fn get_password(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .passwords()
        .get(arguments.path("id"));
    request.send().map(|reply| value(&reply))
}

fn delete_password(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .passwords()
        .delete(arguments.path("id"));
    request.send().map(|_| Value::Null)
}

fn update_password(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .passwords()
        .update(arguments.path("id"));
    if let Some(value) = arguments.body::<String>("name") {
        request = request.name(value);
    }
    if let Some(value) = arguments.body::<Vec<String>>("cidrs") {
        request = request.cidrs(value);
    }
    request.send().map(|reply| value(&reply))
}

fn renew_password(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .passwords()
        .renew(arguments.path("id"));
    request.send().map(|reply| value(&reply))
}

fn list_database_passwords(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .passwords()
        .list_for_database();
    if let Some(value) = arguments.query::<i64>("page") {
        request = request.page(value);
    }
    if let Some(value) = arguments.query::<i64>("per_page") {
        request = request.per_page(value);
    }
    request.send().map(|reply| value(&reply))
}
