// Generated from api/resources/teams.yaml by `cargo xtask codegen`. Do not edit.
//! Teams: the calls of the vectors.

use planetscale::{Client, Error};
use serde_json::Value;

use super::value;
use crate::Arguments;

pub(super) fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Value, Error> {
    match operation {
        "list_organization_teams" => list_organization_teams(client, arguments),
        "create_organization_team" => create_organization_team(client, arguments),
        "get_organization_team" => get_organization_team(client, arguments),
        "update_organization_team" => update_organization_team(client, arguments),
        "delete_organization_team" => delete_organization_team(client, arguments),
        other => panic!("there is no operation {other} in this group"),
    }
}

fn list_organization_teams(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client.organization(arguments.path("organization")).teams().list();
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

fn create_organization_team(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .teams()
        .create(arguments.body::<String>("name").unwrap_or_default());
    if let Some(value) = arguments.body::<String>("description") {
        request = request.description(value);
    }
    request.send().map(|reply| value(&reply))
}

fn get_organization_team(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client.organization(arguments.path("organization")).team(arguments.path("team")).get();
    request.send().map(|reply| value(&reply))
}

fn update_organization_team(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request =
        client.organization(arguments.path("organization")).team(arguments.path("team")).update();
    if let Some(value) = arguments.body::<String>("name") {
        request = request.name(value);
    }
    if let Some(value) = arguments.body::<String>("description") {
        request = request.description(value);
    }
    request.send().map(|reply| value(&reply))
}

fn delete_organization_team(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client.organization(arguments.path("organization")).team(arguments.path("team")).delete();
    request.send().map(|_| Value::Null)
}
