// Generated from api/resources/shards.yaml by `cargo xtask codegen`. Do not edit.
//! Shards: the calls of the vectors.

use planetscale::{Client, Error};
use serde_json::Value;

use super::value;
use crate::Arguments;

pub(super) fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Value, Error> {
    match operation {
        "list_shards" => list_shards(client, arguments),
        "create_shard" => create_shard(client, arguments),
        "get_shard" => get_shard(client, arguments),
        "update_shard" => update_shard(client, arguments),
        "delete_shard" => delete_shard(client, arguments),
        other => panic!("there is no operation {other} in this group"),
    }
}

fn list_shards(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .shards()
        .list();
    if let Some(value) = arguments.query::<String>("exclude_configuration_profile") {
        request = request.exclude_configuration_profile(value);
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

fn create_shard(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .shards()
        .create();
    request.send().map(|reply| value(&reply))
}

fn get_shard(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .shards()
        .get(arguments.path("id"));
    request.send().map(|reply| value(&reply))
}

fn update_shard(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .shards()
        .update(arguments.path("id"));
    if let Some(value) = arguments.body::<Option<String>>("display_name") {
        request = request.display_name(value.as_deref());
    }
    request.send().map(|reply| value(&reply))
}

fn delete_shard(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .shards()
        .delete(arguments.path("id"));
    request.send().map(|_| Value::Null)
}
