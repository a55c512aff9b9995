// Generated from api/resources/oauth_applications.yaml by `cargo xtask codegen`. Do not edit.
//! OAuth applications: the operations as the engine knows them.

use crate::operation::{
    Body, Method, Operation, Pagination, QueryParam, QueryStyle, Reply, Retry, Stability,
};

/// List the OAuth applications of an organization:
/// `GET /organizations/{organization}/oauth-applications`.
pub static LIST_OAUTH_APPLICATIONS: Operation = Operation {
    id: "list_oauth_applications",
    group: "oauth_applications",
    method: Method::Get,
    path: "/organizations/{organization}/oauth-applications",
    path_params: &["organization"],
    query: &[
        QueryParam { name: "page", style: QueryStyle::Plain, required: false },
        QueryParam { name: "per_page", style: QueryStyle::Plain, required: false },
    ],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::Page { totals: false },
    retry: Retry::Safe,
    accesses: &["read_oauth_applications"],
    scopes: &[],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Get an OAuth application:
/// `GET /organizations/{organization}/oauth-applications/{application_id}`.
pub static GET_OAUTH_APPLICATION: Operation = Operation {
    id: "get_oauth_application",
    group: "oauth_applications",
    method: Method::Get,
    path: "/organizations/{organization}/oauth-applications/{application_id}",
    path_params: &["organization", "application_id"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Safe,
    accesses: &["read_oauth_applications"],
    scopes: &[],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// List the tokens of an OAuth application:
/// `GET /organizations/{organization}/oauth-applications/{application_id}/tokens`.
pub static LIST_OAUTH_TOKENS: Operation = Operation {
    id: "list_oauth_tokens",
    group: "oauth_applications",
    method: Method::Get,
    path: "/organizations/{organization}/oauth-applications/{application_id}/tokens",
    path_params: &["organization", "application_id"],
    query: &[
        QueryParam { name: "page", style: QueryStyle::Plain, required: false },
        QueryParam { name: "per_page", style: QueryStyle::Plain, required: false },
    ],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::Page { totals: true },
    retry: Retry::Safe,
    accesses: &["read_oauth_tokens"],
    scopes: &[],
    reply: Reply::Json,
    secret_reply: true,
    waiters: &[],
    stability: Stability::Published,
};

/// Get a token of an OAuth application:
/// `GET /organizations/{organization}/oauth-applications/{application_id}/tokens/{token_id}`.
pub static GET_OAUTH_TOKEN: Operation = Operation {
    id: "get_oauth_token",
    group: "oauth_applications",
    method: Method::Get,
    path: "/organizations/{organization}/oauth-applications/{application_id}/tokens/{token_id}",
    path_params: &["organization", "application_id", "token_id"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Safe,
    accesses: &["read_oauth_tokens"],
    scopes: &[],
    reply: Reply::Json,
    secret_reply: true,
    waiters: &[],
    stability: Stability::Published,
};

/// Revoke a token of an OAuth application:
/// `DELETE /organizations/{organization}/oauth-applications/{application_id}/tokens/{token_id}`.
pub static DELETE_OAUTH_TOKEN: Operation = Operation {
    id: "delete_oauth_token",
    group: "oauth_applications",
    method: Method::Delete,
    path: "/organizations/{organization}/oauth-applications/{application_id}/tokens/{token_id}",
    path_params: &["organization", "application_id", "token_id"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Idempotent,
    accesses: &["delete_oauth_tokens"],
    scopes: &[],
    reply: Reply::Empty,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};
