// Generated from api/resources/oauth_tokens.yaml by `cargo xtask codegen`. Do not edit.
//! OAuth tokens: the operations as the engine knows them.

use crate::operation::{Body, Method, Operation, Pagination, Reply, Retry, Stability};

/// Exchange a code or a refresh token for an OAuth token:
/// `POST /organizations/{organization}/oauth-applications/{id}/token`.
pub static CREATE_OAUTH_TOKEN: Operation = Operation {
    id: "create_oauth_token",
    group: "oauth_tokens",
    method: Method::Post,
    path: "/organizations/{organization}/oauth-applications/{id}/token",
    path_params: &["organization", "id"],
    query: &[],
    body: Body::Required,
    body_fields: &["client_id", "client_secret", "grant_type", "code", "redirect_uri", "refresh_token"],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Never,
    accesses: &["write_oauth_tokens"],
    scopes: &[],
    reply: Reply::Json,
    secret_reply: true,
    waiters: &[],
    stability: Stability::Published,
};
