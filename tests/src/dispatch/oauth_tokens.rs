// Generated from api/resources/oauth_tokens.yaml by `cargo xtask codegen`. Do not edit.
//! OAuth tokens: the calls of the vectors.

use planetscale::models::OauthGrantType;
use planetscale::{Client, Error, Secret};
use serde_json::Value;

use super::value;
use crate::Arguments;

pub(super) fn dispatch(client: &Client, operation: &str, arguments: &Arguments) -> Result<Value, Error> {
    match operation {
        "create_oauth_token" => create_oauth_token(client, arguments),
        other => panic!("there is no operation {other} in this group"),
    }
}

fn create_oauth_token(client: &Client, arguments: &Arguments) -> Result<Value, Error> {
    let mut request = client.organization(arguments.path("organization")).oauth_tokens().create(
        arguments.path("id"),
        arguments.body::<String>("client_id").unwrap_or_default(),
        arguments.body::<Secret>("client_secret").unwrap_or_default(),
        arguments.body::<OauthGrantType>("grant_type").unwrap_or_default(),
    );
    if let Some(value) = arguments.body::<Secret>("code") {
        request = request.code(value);
    }
    if let Some(value) = arguments.body::<String>("redirect_uri") {
        request = request.redirect_uri(value);
    }
    if let Some(value) = arguments.body::<Secret>("refresh_token") {
        request = request.refresh_token(value);
    }
    request.send().map(|reply| value(&reply))
}
