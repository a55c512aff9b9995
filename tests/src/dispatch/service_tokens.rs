// Generated from api/resources/service_tokens.yaml by `cargo xtask codegen`. Do not edit.
//! Service tokens: the calls of the vectors.

use planetscale::{Client, Error};
use serde_json::Value;

use super::value;
use crate::Arguments;

pub(super) fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Value, Error> {
    match operation {
        "list_service_tokens" => list_service_tokens(client, arguments),
        "create_service_token" => create_service_token(client, arguments),
        "get_service_token" => get_service_token(client, arguments),
        "delete_service_token" => delete_service_token(client, arguments),
        "get_service_token_access" => get_service_token_access(client, arguments),
        "add_service_token_access" => add_service_token_access(client, arguments),
        "delete_service_token_access" => delete_service_token_access(client, arguments),
        "list_service_token_grants" => list_service_token_grants(client, arguments),
        other => panic!("there is no operation {other} in this group"),
    }
}

fn list_service_tokens(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client.organization(arguments.path("organization")).service_tokens().list();
    if let Some(value) = arguments.query::<i64>("page") {
        request = request.page(value);
    }
    if let Some(value) = arguments.query::<i64>("per_page") {
        request = request.per_page(value);
    }
    request.send().map(|reply| value(&reply))
}

fn create_service_token(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client.organization(arguments.path("organization")).service_tokens().create();
    if let Some(value) = arguments.body::<String>("name") {
        request = request.name(value);
    }
    if let Some(value) = arguments.body::<i64>("ttl") {
        request = request.ttl(value);
    }
    request.send().map(|reply| value(&reply))
}

fn get_service_token(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request =
        client.organization(arguments.path("organization")).service_token(arguments.path("id")).get();
    request.send().map(|reply| value(&reply))
}

fn delete_service_token(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request =
        client.organization(arguments.path("organization")).service_token(arguments.path("id")).delete();
    request.send().map(|_| Value::Null)
}

fn get_service_token_access(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .service_token(arguments.path("id"))
        .list_accesses();
    request.send().map(|reply| value(&reply))
}

fn add_service_token_access(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request =
        client.organization(arguments.path("organization")).service_token(arguments.path("id")).add_accesses(
            arguments.body::<String>("database").unwrap_or_default(),
            arguments.body::<Vec<String>>("access").unwrap_or_default(),
        );
    request.send().map(|reply| value(&reply))
}

fn delete_service_token_access(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .service_token(arguments.path("id"))
        .delete_accesses(
            arguments.body::<String>("database").unwrap_or_default(),
            arguments.body::<Vec<String>>("access").unwrap_or_default(),
        );
    request.send().map(|_| Value::Null)
}

fn list_service_token_grants(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request =
        client.organization(arguments.path("organization")).service_token(arguments.path("id")).list_grants();
    request.send().map(|reply| value(&reply))
}
