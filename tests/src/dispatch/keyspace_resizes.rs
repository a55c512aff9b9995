// Generated from api/resources/keyspace_resizes.yaml by `cargo xtask codegen`. Do not edit.
//! Keyspace resizes: the calls of the vectors.

use planetscale::{Client, Error};
use serde_json::Value;

use super::value;
use crate::Arguments;

pub(super) fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Value, Error> {
    match operation {
        "list_keyspace_resize_requests" => list_keyspace_resize_requests(client, arguments),
        "update_keyspace_resize_request" => update_keyspace_resize_request(client, arguments),
        "cancel_keyspace_resize_request" => cancel_keyspace_resize_request(client, arguments),
        "get_keyspace_resize_request" => get_keyspace_resize_request(client, arguments),
        other => panic!("there is no operation {other} in this group"),
    }
}

fn list_keyspace_resize_requests(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .keyspace(arguments.path("keyspace"))
        .resizes()
        .list();
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

fn update_keyspace_resize_request(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .keyspace(arguments.path("keyspace"))
        .resizes()
        .update();
    if let Some(value) = arguments.body::<String>("cluster_size") {
        request = request.cluster_size(value);
    }
    if let Some(value) = arguments.body::<i64>("extra_replicas") {
        request = request.extra_replicas(value);
    }
    if let Some(value) = arguments.body::<i64>("vector_pool_allocation") {
        request = request.vector_pool_allocation(value);
    }
    request.send().map(|reply| value(&reply))
}

fn cancel_keyspace_resize_request(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .keyspace(arguments.path("keyspace"))
        .resizes()
        .cancel();
    request.send().map(|_| Value::Null)
}

fn get_keyspace_resize_request(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .keyspace(arguments.path("keyspace"))
        .resizes()
        .get(arguments.path("id"));
    request.send().map(|reply| value(&reply))
}
