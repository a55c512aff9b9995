// Generated from api/resources/oauth_tokens.yaml by `cargo xtask codegen`. Do not edit.
//! OAuth tokens: the calls of the reference.

use planetscale::Client;

use super::{Outcome, Snippet};

fn create_oauth_token(client: &Client) -> Outcome {
    use planetscale::models::OauthGrantType;

    let service_token = client
        .oauth_tokens()
        .create("a1b2c3d4e5f6", "client-id-1", "not-a-real-secret-2", OauthGrantType::AuthorizationCode)
        .redirect_uri("redirect-uri-5")
        .send()?;
    Ok(())
}

pub(super) const CALLS: &[Snippet] = &[("create_oauth_token", create_oauth_token)];
