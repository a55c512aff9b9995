// Generated from api/resources/webhooks.yaml by `cargo xtask codegen`. Do not edit.
//! Webhooks: the calls of the vectors.

use planetscale::models::WebhookEvent;
use planetscale::{Client, Error};
use serde_json::Value;

use super::value;
use crate::Arguments;

pub(super) fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Value, Error> {
    match operation {
        "list_webhooks" => list_webhooks(client, arguments),
        "create_webhook" => create_webhook(client, arguments),
        "get_webhook" => get_webhook(client, arguments),
        "update_webhook" => update_webhook(client, arguments),
        "delete_webhook" => delete_webhook(client, arguments),
        "test_webhook" => test_webhook(client, arguments),
        other => panic!("there is no operation {other} in this group"),
    }
}

fn list_webhooks(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .webhooks()
        .list();
    if let Some(value) = arguments.query::<i64>("page") {
        request = request.page(value);
    }
    if let Some(value) = arguments.query::<i64>("per_page") {
        request = request.per_page(value);
    }
    request.send().map(|reply| value(&reply))
}

fn create_webhook(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .webhooks()
        .create(arguments.body::<String>("url").unwrap_or_default());
    if let Some(value) = arguments.body::<bool>("enabled") {
        request = request.enabled(value);
    }
    if let Some(value) = arguments.body::<Vec<WebhookEvent>>("events") {
        request = request.events(value);
    }
    request.send().map(|reply| value(&reply))
}

fn get_webhook(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .webhooks()
        .get(arguments.path("id"));
    request.send().map(|reply| value(&reply))
}

fn update_webhook(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .webhooks()
        .update(arguments.path("id"));
    if let Some(value) = arguments.body::<String>("url") {
        request = request.url(value);
    }
    if let Some(value) = arguments.body::<bool>("enabled") {
        request = request.enabled(value);
    }
    if let Some(value) = arguments.body::<Vec<WebhookEvent>>("events") {
        request = request.events(value);
    }
    request.send().map(|reply| value(&reply))
}

fn delete_webhook(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .webhooks()
        .delete(arguments.path("id"));
    request.send().map(|_| Value::Null)
}

fn test_webhook(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .database(arguments.path("database"))
        .webhooks()
        .test(arguments.path("id"));
    request.send().map(|_| Value::Null)
}
