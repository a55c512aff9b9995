// Generated from api/resources/lookup_vindex.yaml by `cargo xtask codegen`. Do not edit.
//! Lookup vindexes: the calls of the vectors.

use planetscale::{Client, Error};
use serde_json::Value;

use super::value;
use crate::Arguments;

pub(super) fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Value, Error> {
    match operation {
        "lookup_vindex_create" => lookup_vindex_create(client, arguments),
        "lookup_vindex_show" => lookup_vindex_show(client, arguments),
        "lookup_vindex_externalize" => lookup_vindex_externalize(client, arguments),
        "lookup_vindex_internalize" => lookup_vindex_internalize(client, arguments),
        "lookup_vindex_cancel" => lookup_vindex_cancel(client, arguments),
        "lookup_vindex_complete" => lookup_vindex_complete(client, arguments),
        other => panic!("there is no operation {other} in this group"),
    }
}

fn lookup_vindex_create(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .lookup_vindex()
        .create(
            arguments.body::<String>("name").unwrap_or_default(),
            arguments.body::<String>("table_keyspace").unwrap_or_default(),
        );
    if let Some(value) = arguments.body::<String>("keyspace") {
        request = request.keyspace(value);
    }
    if let Some(value) = arguments.body::<String>("table_owner") {
        request = request.table_owner(value);
    }
    if let Some(value) = arguments.body::<String>("table_name") {
        request = request.table_name(value);
    }
    if let Some(value) = arguments.body::<String>("type") {
        request = request.r#type(value);
    }
    if let Some(value) = arguments.body::<Vec<String>>("cells") {
        request = request.cells(value);
    }
    if let Some(value) = arguments.body::<Vec<String>>("tablet_types") {
        request = request.tablet_types(value);
    }
    if let Some(value) = arguments.body::<bool>("tablet_types_in_preference_order") {
        request = request.tablet_types_in_preference_order(value);
    }
    if let Some(value) = arguments.body::<bool>("ignore_nulls") {
        request = request.ignore_nulls(value);
    }
    if let Some(value) = arguments.body::<Vec<String>>("table_owner_columns") {
        request = request.table_owner_columns(value);
    }
    if let Some(value) = arguments.body::<String>("table_vindex_type") {
        request = request.table_vindex_type(value);
    }
    if let Some(value) = arguments.body::<bool>("continue_after_copy_with_owner") {
        request = request.continue_after_copy_with_owner(value);
    }
    request.send().map(|reply| value(&reply))
}

fn lookup_vindex_show(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .vindex(arguments.path("name"))
        .get(arguments.query::<String>("table_keyspace").unwrap_or_default());
    request.send().map(|reply| value(&reply))
}

fn lookup_vindex_externalize(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .vindex(arguments.path("name"))
        .externalize(arguments.body::<String>("table_keyspace").unwrap_or_default());
    if let Some(value) = arguments.body::<String>("keyspace") {
        request = request.keyspace(value);
    }
    if let Some(value) = arguments.body::<bool>("delete") {
        request = request.delete(value);
    }
    request.send().map(|reply| value(&reply))
}

fn lookup_vindex_internalize(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .vindex(arguments.path("name"))
        .internalize(arguments.body::<String>("table_keyspace").unwrap_or_default());
    if let Some(value) = arguments.body::<String>("keyspace") {
        request = request.keyspace(value);
    }
    request.send().map(|reply| value(&reply))
}

fn lookup_vindex_cancel(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .vindex(arguments.path("name"))
        .cancel(arguments.body::<String>("table_keyspace").unwrap_or_default());
    request.send().map(|reply| value(&reply))
}

fn lookup_vindex_complete(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .vindex(arguments.path("name"))
        .complete(arguments.body::<String>("table_keyspace").unwrap_or_default());
    if let Some(value) = arguments.body::<String>("keyspace") {
        request = request.keyspace(value);
    }
    request.send().map(|reply| value(&reply))
}
