// Generated from api/resources/roles.yaml by `cargo xtask codegen`. Do not edit.
//! Roles: the calls of the vectors.

use planetscale::models::{InheritedRole, QuerySafetyMode};
use planetscale::{Client, Error};
use serde_json::Value;

use super::value;
use crate::Arguments;

pub(super) fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Value, Error> {
    match operation {
        "create_role" => create_role(client, arguments),
        "list_roles" => list_roles(client, arguments),
        "get_role" => get_role(client, arguments),
        "delete_role" => delete_role(client, arguments),
        "update_role" => update_role(client, arguments),
        "get_default_role" => get_default_role(client, arguments),
        "reset_default_role" => reset_default_role(client, arguments),
        "reassign_role_objects" => reassign_role_objects(client, arguments),
        "renew_role" => renew_role(client, arguments),
        "reset_role" => reset_role(client, arguments),
        other => panic!("there is no operation {other} in this group"),
    }
}

fn create_role(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .roles()
        .create();
    if let Some(value) = arguments.body::<String>("name") {
        request = request.name(value);
    }
    if let Some(value) = arguments.body::<i64>("ttl") {
        request = request.ttl(value);
    }
    if let Some(value) = arguments.body::<Vec<InheritedRole>>("inherited_roles") {
        request = request.inherited_roles(value);
    }
    if let Some(value) = arguments.body::<bool>("with_replication") {
        request = request.with_replication(value);
    }
    if let Some(value) = arguments.body::<QuerySafetyMode>("require_where_on_delete") {
        request = request.require_where_on_delete(value);
    }
    if let Some(value) = arguments.body::<QuerySafetyMode>("require_where_on_update") {
        request = request.require_where_on_update(value);
    }
    request.send().map(|reply| value(&reply))
}

fn list_roles(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .roles()
        .list();
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

fn get_role(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .role(arguments.path("id"))
        .get();
    request.send().map(|reply| value(&reply))
}

fn delete_role(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .role(arguments.path("id"))
        .delete();
    if let Some(value) = arguments.query::<String>("successor") {
        request = request.successor(value);
    }
    request.send().map(|_| Value::Null)
}

fn update_role(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .role(arguments.path("id"))
        .update();
    if let Some(value) = arguments.body::<String>("name") {
        request = request.name(value);
    }
    if let Some(value) = arguments.body::<QuerySafetyMode>("require_where_on_delete") {
        request = request.require_where_on_delete(value);
    }
    if let Some(value) = arguments.body::<QuerySafetyMode>("require_where_on_update") {
        request = request.require_where_on_update(value);
    }
    request.send().map(|reply| value(&reply))
}

fn get_default_role(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .roles()
        .get_default();
    request.send().map(|reply| value(&reply))
}

fn reset_default_role(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .roles()
        .reset_default();
    request.send().map(|reply| value(&reply))
}

fn reassign_role_objects(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .role(arguments.path("id"))
        .reassign_objects(arguments.body::<String>("successor").unwrap_or_default());
    request.send().map(|_| Value::Null)
}

fn renew_role(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .role(arguments.path("id"))
        .renew();
    request.send().map(|reply| value(&reply))
}

fn reset_role(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .role(arguments.path("id"))
        .reset();
    request.send().map(|reply| value(&reply))
}
