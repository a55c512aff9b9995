// Generated from api/resources/oauth_applications.yaml by `cargo xtask codegen`. Do not edit.
//! OAuth applications: the calls of the vectors.

use planetscale::{Client, Error};
use serde_json::Value;

use super::value;
use crate::Arguments;

pub(super) fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Value, Error> {
    match operation {
        "list_oauth_applications" => list_oauth_applications(client, arguments),
        "get_oauth_application" => get_oauth_application(client, arguments),
        "list_oauth_tokens" => list_oauth_tokens(client, arguments),
        "get_oauth_token" => get_oauth_token(client, arguments),
        "delete_oauth_token" => delete_oauth_token(client, arguments),
        other => panic!("there is no operation {other} in this group"),
    }
}

fn list_oauth_applications(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client.organization(arguments.path("organization")).oauth_applications().list();
    if let Some(value) = arguments.query::<i64>("page") {
        request = request.page(value);
    }
    if let Some(value) = arguments.query::<i64>("per_page") {
        request = request.per_page(value);
    }
    request.send().map(|reply| value(&reply))
}

fn get_oauth_application(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .oauth_application(arguments.path("application_id"))
        .get();
    request.send().map(|reply| value(&reply))
}

fn list_oauth_tokens(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .oauth_application(arguments.path("application_id"))
        .list_tokens();
    if let Some(value) = arguments.query::<i64>("page") {
        request = request.page(value);
    }
    if let Some(value) = arguments.query::<i64>("per_page") {
        request = request.per_page(value);
    }
    request.send().map(|reply| value(&reply))
}

fn get_oauth_token(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .oauth_application(arguments.path("application_id"))
        .get_token(arguments.path("token_id"));
    request.send().map(|reply| value(&reply))
}

fn delete_oauth_token(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .oauth_application(arguments.path("application_id"))
        .delete_token(arguments.path("token_id"));
    request.send().map(|_| Value::Null)
}
