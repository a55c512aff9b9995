// Generated from api/resources/workflows.yaml by `cargo xtask codegen`. Do not edit.
//! Workflows: the calls of the vectors.

use planetscale::models::OnDdl;
use planetscale::{Client, Error};
use serde_json::Value;

use super::value;
use crate::Arguments;

pub(super) fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Value, Error> {
    match operation {
        "list_workflows" => list_workflows(client, arguments),
        "create_workflow" => create_workflow(client, arguments),
        "get_workflow" => get_workflow(client, arguments),
        "workflow_cancel" => workflow_cancel(client, arguments),
        "workflow_complete" => workflow_complete(client, arguments),
        "workflow_cutover" => workflow_cutover(client, arguments),
        "workflow_retry" => workflow_retry(client, arguments),
        "workflow_reverse_cutover" => workflow_reverse_cutover(client, arguments),
        "workflow_reverse_traffic" => workflow_reverse_traffic(client, arguments),
        "workflow_switch_primaries" => workflow_switch_primaries(client, arguments),
        "workflow_switch_replicas" => workflow_switch_replicas(client, arguments),
        "verify_workflow" => verify_workflow(client, arguments),
        other => panic!("there is no operation {other} in this group"),
    }
}

fn list_workflows(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .workflows()
        .list();
    if let Some(value) = arguments.query::<String>("between") {
        request = request.between(value);
    }
    if let Some(value) = arguments.query::<i64>("page") {
        request = request.page(value);
    }
    if let Some(value) = arguments.query::<i64>("per_page") {
        request = request.per_page(value);
    }
    request.send().map(|reply| value(&reply))
}

fn create_workflow(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .workflows()
        .create(
            arguments.body::<String>("name").unwrap_or_default(),
            arguments.body::<String>("source_keyspace").unwrap_or_default(),
            arguments.body::<String>("target_keyspace").unwrap_or_default(),
            arguments.body::<Vec<String>>("tables").unwrap_or_default(),
        );
    if let Some(value) = arguments.body::<Option<String>>("global_keyspace") {
        request = request.global_keyspace(value.as_deref());
    }
    if let Some(value) = arguments.body::<Option<bool>>("defer_secondary_keys") {
        request = request.defer_secondary_keys(value);
    }
    if let Some(value) = arguments.body::<Option<OnDdl>>("on_ddl") {
        request = request.on_ddl(value);
    }
    if let Some(value) = arguments.body::<String>("branch_name") {
        request = request.branch_name(value);
    }
    request.send().map(|reply| value(&reply))
}

fn get_workflow(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .workflow(arguments.path("number"))
        .get();
    request.send().map(|reply| value(&reply))
}

fn workflow_cancel(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .workflow(arguments.path("number"))
        .cancel();
    request.send().map(|reply| value(&reply))
}

fn workflow_complete(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .workflow(arguments.path("number"))
        .complete();
    request.send().map(|reply| value(&reply))
}

fn workflow_cutover(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .workflow(arguments.path("number"))
        .cutover();
    request.send().map(|reply| value(&reply))
}

fn workflow_retry(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .workflow(arguments.path("number"))
        .retry();
    request.send().map(|reply| value(&reply))
}

fn workflow_reverse_cutover(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .workflow(arguments.path("number"))
        .reverse_cutover();
    request.send().map(|reply| value(&reply))
}

fn workflow_reverse_traffic(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .workflow(arguments.path("number"))
        .reverse_traffic();
    request.send().map(|reply| value(&reply))
}

fn workflow_switch_primaries(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .workflow(arguments.path("number"))
        .switch_primaries();
    request.send().map(|reply| value(&reply))
}

fn workflow_switch_replicas(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .workflow(arguments.path("number"))
        .switch_replicas();
    request.send().map(|reply| value(&reply))
}

fn verify_workflow(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .workflow(arguments.path("number"))
        .verify_data();
    request.send().map(|reply| value(&reply))
}
