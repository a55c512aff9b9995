// Generated from api/resources/keyspaces.yaml by `cargo xtask codegen`. Do not edit.
//! Keyspaces: the calls of the vectors.

use planetscale::models::{
    KeyspaceThrottler, ReadOnlyRegionInput, ReplicationDurabilityConstraintsInput, VreplicationFlagsInput,
};
use planetscale::{Client, Error};
use serde_json::Value;

use super::value;
use crate::Arguments;

pub(super) fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Value, Error> {
    match operation {
        "list_keyspaces" => list_keyspaces(client, arguments),
        "create_keyspace" => create_keyspace(client, arguments),
        "get_keyspace" => get_keyspace(client, arguments),
        "update_keyspace" => update_keyspace(client, arguments),
        "delete_keyspace" => delete_keyspace(client, arguments),
        "get_keyspace_rollout_status" => get_keyspace_rollout_status(client, arguments),
        "get_keyspace_vschema" => get_keyspace_vschema(client, arguments),
        "update_keyspace_vschema" => update_keyspace_vschema(client, arguments),
        "update_keyspace_read_only_regions" => update_keyspace_read_only_regions(client, arguments),
        other => panic!("there is no operation {other} in this group"),
    }
}

fn list_keyspaces(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .keyspaces()
        .list();
    if let Some(value) = arguments.query::<i64>("page") {
        request = request.page(value);
    }
    if let Some(value) = arguments.query::<i64>("per_page") {
        request = request.per_page(value);
    }
    request.send().map(|reply| value(&reply))
}

fn create_keyspace(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .keyspaces()
        .create(
            arguments.body::<String>("name").unwrap_or_default(),
            arguments.body::<String>("cluster_size").unwrap_or_default(),
        );
    if let Some(value) = arguments.body::<i64>("extra_replicas") {
        request = request.extra_replicas(value);
    }
    if let Some(value) = arguments.body::<i64>("shards") {
        request = request.shards(value);
    }
    request.send().map(|reply| value(&reply))
}

fn get_keyspace(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .keyspace(arguments.path("keyspace"))
        .get();
    if let Some(value) = arguments.query::<bool>("full") {
        request = request.full(value);
    }
    request.send().map(|reply| value(&reply))
}

fn update_keyspace(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .keyspace(arguments.path("keyspace"))
        .update();
    if let Some(value) =
        arguments.body::<ReplicationDurabilityConstraintsInput>("replication_durability_constraints")
    {
        request = request.replication_durability_constraints(value);
    }
    if let Some(value) = arguments.body::<VreplicationFlagsInput>("vreplication_flags") {
        request = request.vreplication_flags(value);
    }
    if let Some(value) = arguments.body::<KeyspaceThrottler>("throttler") {
        request = request.throttler(value);
    }
    if let Some(value) = arguments.body::<Option<i64>>("max_rollout") {
        request = request.max_rollout(value);
    }
    request.send().map(|reply| value(&reply))
}

fn delete_keyspace(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .keyspace(arguments.path("keyspace"))
        .delete();
    request.send().map(|_| Value::Null)
}

fn get_keyspace_rollout_status(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .keyspace(arguments.path("keyspace"))
        .get_rollout_status();
    request.send().map(|reply| value(&reply))
}

fn get_keyspace_vschema(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .keyspace(arguments.path("keyspace"))
        .get_vschema();
    request.send().map(|reply| value(&reply))
}

fn update_keyspace_vschema(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .keyspace(arguments.path("keyspace"))
        .update_vschema(arguments.body::<String>("vschema").unwrap_or_default());
    request.send().map(|reply| value(&reply))
}

fn update_keyspace_read_only_regions(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .keyspace(arguments.path("keyspace"))
        .update_read_only_regions(
            arguments.body::<Vec<ReadOnlyRegionInput>>("read_only_regions").unwrap_or_default(),
        );
    request.send().map(|reply| value(&reply))
}
