// Generated from api/resources/organization_members.yaml by `cargo xtask codegen`. Do not edit.
//! Organization members: the calls of the vectors.

use planetscale::models::OrganizationRole;
use planetscale::{Client, Error};
use serde_json::Value;

use super::value;
use crate::Arguments;

pub(super) fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Value, Error> {
    match operation {
        "list_organization_members" => list_organization_members(client, arguments),
        "get_organization_membership" => get_organization_membership(client, arguments),
        "update_organization_membership" => update_organization_membership(client, arguments),
        "remove_organization_member" => remove_organization_member(client, arguments),
        other => panic!("there is no operation {other} in this group"),
    }
}

fn list_organization_members(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client.organization(arguments.path("organization")).members().list();
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

fn get_organization_membership(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client.organization(arguments.path("organization")).members().get(arguments.path("id"));
    request.send().map(|reply| value(&reply))
}

fn update_organization_membership(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .members()
        .update(arguments.path("id"), arguments.body::<OrganizationRole>("role").unwrap_or_default());
    request.send().map(|reply| value(&reply))
}

fn remove_organization_member(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request =
        client.organization(arguments.path("organization")).members().delete(arguments.path("id"));
    if let Some(value) = arguments.query::<bool>("delete_passwords") {
        request = request.delete_passwords(value);
    }
    if let Some(value) = arguments.query::<bool>("delete_service_tokens") {
        request = request.delete_service_tokens(value);
    }
    request.send().map(|_| Value::Null)
}
