// Generated from api/resources/auth_attempt_exports.yaml by `cargo xtask codegen`. Do not edit.
//! Authentication attempt reports: the calls of the vectors.

use jiff::Timestamp;
use planetscale::models::{AuthAttemptExportFilters, AuthAttemptExportFormat};
use planetscale::{Client, Error};
use serde_json::Value;

use super::{text, value};
use crate::Arguments;

pub(super) fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Value, Error> {
    match operation {
        "create_auth_attempt_export" => create_auth_attempt_export(client, arguments),
        "get_auth_attempt_export" => get_auth_attempt_export(client, arguments),
        "download_auth_attempt_export" => download_auth_attempt_export(client, arguments),
        other => panic!("there is no operation {other} in this group"),
    }
}

fn create_auth_attempt_export(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client.organization(arguments.path("organization")).auth_attempt_exports().create(
        arguments.body::<Timestamp>("start_at").unwrap_or_default(),
        arguments.body::<Timestamp>("end_at").unwrap_or_default(),
        arguments.body::<AuthAttemptExportFormat>("format").unwrap_or_default(),
    );
    if let Some(value) = arguments.body::<AuthAttemptExportFilters>("filters") {
        request = request.filters(value);
    }
    request.send().map(|reply| value(&reply))
}

fn get_auth_attempt_export(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .auth_attempt_exports()
        .get(arguments.path("export"));
    request.send().map(|reply| value(&reply))
}

fn download_auth_attempt_export(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let request = client
        .organization(arguments.path("organization"))
        .auth_attempt_exports()
        .download(arguments.path("export"));
    request.send().map(|bytes| text(&bytes.0))
}
