// Generated from api/resources/organization_invitations.yaml by `cargo xtask codegen`. Do not edit.
//! Organization invitations: the calls of the vectors.

use planetscale::models::OrganizationInvitationRole;
use planetscale::{Client, Error};
use serde_json::Value;

use super::value;
use crate::Arguments;

pub(super) fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Value, Error> {
    match operation {
        "list_organization_invitations" => list_organization_invitations(client, arguments),
        "create_organization_invitation" => create_organization_invitation(client, arguments),
        "cancel_organization_invitation" => cancel_organization_invitation(client, arguments),
        other => panic!("there is no operation {other} in this group"),
    }
}

fn list_organization_invitations(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client.organization(arguments.path("organization")).invitations().list();
    if let Some(value) = arguments.query::<i64>("page") {
        request = request.page(value);
    }
    if let Some(value) = arguments.query::<i64>("per_page") {
        request = request.per_page(value);
    }
    request.send().map(|reply| value(&reply))
}

fn create_organization_invitation(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client
        .organization(arguments.path("organization"))
        .invitations()
        .create(arguments.body::<String>("email").unwrap_or_default());
    if let Some(value) = arguments.body::<OrganizationInvitationRole>("role") {
        request = request.role(value);
    }
    request.send().map(|reply| value(&reply))
}

fn cancel_organization_invitation(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request =
        client.organization(arguments.path("organization")).invitations().cancel(arguments.path("id"));
    request.send().map(|_| Value::Null)
}
