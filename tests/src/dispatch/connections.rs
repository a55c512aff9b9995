// Generated from api/resources/connections.yaml by `cargo xtask codegen`. Do not edit.
//! Connections: the calls of the vectors.

use planetscale::{Client, Error};
use serde_json::Value;

use super::value;
use crate::Arguments;

pub(super) fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Value, Error> {
    match operation {
        "list_connections" => list_connections(client, arguments),
        "cancel_query" => cancel_query(client, arguments),
        "terminate_transaction" => terminate_transaction(client, arguments),
        "terminate_connection" => terminate_connection(client, arguments),
        other => panic!("there is no operation {other} in this group"),
    }
}

fn list_connections(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .connections()
        .list();
    if let Some(value) = arguments.query::<String>("keyspace") {
        request = request.keyspace(value);
    }
    if let Some(value) = arguments.query::<String>("shard") {
        request = request.shard(value);
    }
    request.send().map(|reply| value(&reply))
}

fn cancel_query(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .connections()
        .cancel_query(arguments.path("id"));
    if let Some(value) = arguments.query::<String>("keyspace") {
        request = request.keyspace(value);
    }
    if let Some(value) = arguments.query::<String>("shard") {
        request = request.shard(value);
    }
    request.send().map(|reply| value(&reply))
}

fn terminate_transaction(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .connections()
        .terminate_transaction(arguments.path("id"));
    if let Some(value) = arguments.query::<String>("keyspace") {
        request = request.keyspace(value);
    }
    if let Some(value) = arguments.query::<String>("shard") {
        request = request.shard(value);
    }
    request.send().map(|reply| value(&reply))
}

fn terminate_connection(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .connections()
        .terminate_connection(arguments.path("id"));
    if let Some(value) = arguments.query::<String>("keyspace") {
        request = request.keyspace(value);
    }
    if let Some(value) = arguments.query::<String>("shard") {
        request = request.shard(value);
    }
    request.send().map(|reply| value(&reply))
}
