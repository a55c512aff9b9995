// Generated from api/resources/materialize.yaml by `cargo xtask codegen`. Do not edit.
//! Materialize: the calls of the vectors.

use planetscale::models::{MaterializeTableSettings, OnDdl};
use planetscale::{Client, Error};
use serde_json::Value;

use super::value;
use crate::Arguments;

pub(super) fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Value, Error> {
    match operation {
        "materialize_create" => materialize_create(client, arguments),
        "materialize_show" => materialize_show(client, arguments),
        "materialize_start" => materialize_start(client, arguments),
        "materialize_stop" => materialize_stop(client, arguments),
        "materialize_cancel" => materialize_cancel(client, arguments),
        other => panic!("there is no operation {other} in this group"),
    }
}

fn materialize_create(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .materialize()
        .create(
            arguments.body::<String>("workflow").unwrap_or_default(),
            arguments.body::<String>("target_keyspace").unwrap_or_default(),
            arguments.body::<String>("source_keyspace").unwrap_or_default(),
            arguments.body::<Vec<MaterializeTableSettings>>("table_settings").unwrap_or_default(),
        );
    if let Some(value) = arguments.body::<Vec<String>>("cells") {
        request = request.cells(value);
    }
    if let Some(value) = arguments.body::<Vec<String>>("reference_tables") {
        request = request.reference_tables(value);
    }
    if let Some(value) = arguments.body::<Vec<String>>("tablet_types") {
        request = request.tablet_types(value);
    }
    if let Some(value) = arguments.body::<bool>("stop_after_copy") {
        request = request.stop_after_copy(value);
    }
    if let Some(value) = arguments.body::<bool>("tablet_types_in_preference_order") {
        request = request.tablet_types_in_preference_order(value);
    }
    if let Some(value) = arguments.body::<bool>("defer_secondary_keys") {
        request = request.defer_secondary_keys(value);
    }
    if let Some(value) = arguments.body::<bool>("atomic_copy") {
        request = request.atomic_copy(value);
    }
    if let Some(value) = arguments.body::<OnDdl>("on_ddl") {
        request = request.on_ddl(value);
    }
    if let Some(value) = arguments.body::<String>("source_time_zone") {
        request = request.source_time_zone(value);
    }
    request.send().map(|reply| value(&reply))
}

fn materialize_show(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .materialize_workflow(arguments.path("workflow"))
        .get(arguments.query::<String>("target_keyspace").unwrap_or_default());
    if let Some(value) = arguments.query::<bool>("include_logs") {
        request = request.include_logs(value);
    }
    request.send().map(|reply| value(&reply))
}

fn materialize_start(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .materialize_workflow(arguments.path("workflow"))
        .start(arguments.body::<String>("target_keyspace").unwrap_or_default());
    request.send().map(|reply| value(&reply))
}

fn materialize_stop(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .materialize_workflow(arguments.path("workflow"))
        .stop(arguments.body::<String>("target_keyspace").unwrap_or_default());
    request.send().map(|reply| value(&reply))
}

fn materialize_cancel(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .materialize_workflow(arguments.path("workflow"))
        .cancel(arguments.body::<String>("target_keyspace").unwrap_or_default());
    if let Some(value) = arguments.body::<bool>("keep_data") {
        request = request.keep_data(value);
    }
    if let Some(value) = arguments.body::<bool>("keep_routing_rules") {
        request = request.keep_routing_rules(value);
    }
    request.send().map(|reply| value(&reply))
}
