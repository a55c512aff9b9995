// Generated from api/resources/dedicated_read_replicas.yaml by `cargo xtask codegen`. Do not edit.
//! Dedicated read replicas: the calls of the vectors.

use planetscale::models::StorageChangeInput;
use planetscale::{Client, Error};
use serde_json::{Map, Value};

use super::value;
use crate::Arguments;

pub(super) fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Value, Error> {
    match operation {
        "list_dedicated_read_replicas" => list_dedicated_read_replicas(client, arguments),
        "create_dedicated_read_replica" => create_dedicated_read_replica(client, arguments),
        "get_dedicated_read_replica" => get_dedicated_read_replica(client, arguments),
        "update_dedicated_read_replica" => update_dedicated_read_replica(client, arguments),
        "delete_dedicated_read_replica" => delete_dedicated_read_replica(client, arguments),
        other => panic!("there is no operation {other} in this group"),
    }
}

fn list_dedicated_read_replicas(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .dedicated_read_replicas()
        .list();
    request.send().map(|reply| value(&reply))
}

fn create_dedicated_read_replica(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .dedicated_read_replicas()
        .create(
            arguments.body::<String>("name").unwrap_or_default(),
            arguments.body::<String>("region").unwrap_or_default(),
        );
    if let Some(value) = arguments.body::<i64>("replicas") {
        request = request.replicas(value);
    }
    if let Some(value) = arguments.body::<String>("cluster_size") {
        request = request.cluster_size(value);
    }
    if let Some(value) = arguments.body::<StorageChangeInput>("storage") {
        request = request.storage(value);
    }
    request.send().map(|reply| value(&reply))
}

fn get_dedicated_read_replica(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .dedicated_read_replicas()
        .get(arguments.path("dedicated_read_replica"));
    request.send().map(|reply| value(&reply))
}

fn update_dedicated_read_replica(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .dedicated_read_replicas()
        .update(arguments.path("dedicated_read_replica"));
    if let Some(value) = arguments.body::<String>("cluster_size") {
        request = request.cluster_size(value);
    }
    if let Some(value) = arguments.body::<i64>("replicas") {
        request = request.replicas(value);
    }
    if let Some(value) = arguments.body::<Map<String, Value>>("parameters") {
        request = request.parameters(value);
    }
    if let Some(value) = arguments.body::<StorageChangeInput>("storage") {
        request = request.storage(value);
    }
    request.send().map(|reply| value(&reply))
}

fn delete_dedicated_read_replica(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .dedicated_read_replicas()
        .delete(arguments.path("dedicated_read_replica"));
    request.send().map(|_| Value::Null)
}
