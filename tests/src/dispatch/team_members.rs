// Generated from api/resources/team_members.yaml by `cargo xtask codegen`. Do not edit.
//! Team members: the calls of the vectors.

use planetscale::{Client, Error};
use serde_json::Value;

use super::value;
use crate::Arguments;

pub(super) fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Value, Error> {
    match operation {
        "list_organization_team_members" => list_organization_team_members(client, arguments),
        "add_organization_team_member" => add_organization_team_member(client, arguments),
        "get_organization_team_member" => get_organization_team_member(client, arguments),
        "remove_organization_team_member" => remove_organization_team_member(client, arguments),
        other => panic!("there is no operation {other} in this group"),
    }
}

fn list_organization_team_members(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request =
        client.organization(arguments.path("organization")).team(arguments.path("team")).members().list();
    if let Some(value) = arguments.query::<i64>("page") {
        request = request.page(value);
    }
    if let Some(value) = arguments.query::<i64>("per_page") {
        request = request.per_page(value);
    }
    request.send().map(|reply| value(&reply))
}

fn add_organization_team_member(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .team(arguments.path("team"))
        .members()
        .add(arguments.body::<String>("user_id").unwrap_or_default());
    request.send().map(|reply| value(&reply))
}

fn get_organization_team_member(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .team(arguments.path("team"))
        .members()
        .get(arguments.path("id"));
    request.send().map(|reply| value(&reply))
}

fn remove_organization_team_member(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .team(arguments.path("team"))
        .members()
        .remove(arguments.path("id"));
    if let Some(value) = arguments.query::<bool>("delete_passwords") {
        request = request.delete_passwords(value);
    }
    request.send().map(|_| Value::Null)
}
