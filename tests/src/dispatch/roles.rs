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
        "get_role" => get_role(client, arguments),
        "delete_role" => delete_role(client, arguments),
        other => panic!("there is no operation {other} in this group"),
    }
}

fn create_role(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client.roles().create(
        arguments.path("organization"),
        arguments.path("database"),
        arguments.path("branch"),
    );
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

fn get_role(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client.roles().get(
        arguments.path("organization"),
        arguments.path("database"),
        arguments.path("branch"),
        arguments.path("id"),
    );
    request.send().map(|reply| value(&reply))
}

fn delete_role(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client.roles().delete(
        arguments.path("organization"),
        arguments.path("database"),
        arguments.path("branch"),
        arguments.path("id"),
    );
    if let Some(value) = arguments.query::<String>("successor") {
        request = request.successor(value);
    }
    request.send().map(|_| Value::Null)
}
