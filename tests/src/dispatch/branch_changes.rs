// Generated from api/resources/branch_changes.yaml by `cargo xtask codegen`. Do not edit.
//! Branch changes: the calls of the vectors.

use planetscale::models::StorageChangeInput;
use planetscale::{Client, Error};
use serde_json::{Map, Value};

use super::value;
use crate::Arguments;

pub(super) fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Value, Error> {
    match operation {
        "list_branch_change_requests" => list_branch_change_requests(client, arguments),
        "update_branch_change_request" => update_branch_change_request(client, arguments),
        "cancel_branch_changes" => cancel_branch_changes(client, arguments),
        "get_branch_change_request" => get_branch_change_request(client, arguments),
        "cancel_branch_change_request" => cancel_branch_change_request(client, arguments),
        other => panic!("there is no operation {other} in this group"),
    }
}

fn list_branch_change_requests(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .changes()
        .list();
    if let Some(value) = arguments.query::<i64>("page") {
        request = request.page(value);
    }
    if let Some(value) = arguments.query::<i64>("per_page") {
        request = request.per_page(value);
    }
    request.send().map(|reply| value(&reply))
}

fn update_branch_change_request(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .changes()
        .update();
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

fn cancel_branch_changes(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .changes()
        .cancel_all();
    request.send().map(|_| Value::Null)
}

fn get_branch_change_request(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .changes()
        .get(arguments.path("id"));
    request.send().map(|reply| value(&reply))
}

fn cancel_branch_change_request(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .branch(arguments.path("branch"))
        .changes()
        .cancel();
    request.send().map(|_| Value::Null)
}
