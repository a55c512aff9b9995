// Generated from api/resources/service_tokens.yaml by `cargo xtask codegen`. Do not edit.
//! Service tokens: the operations as the engine knows them.

use crate::operation::{
    Body, Method, Operation, Pagination, QueryParam, QueryStyle, Reply, Retry, Stability,
};

/// List the service tokens of an organization: `GET /organizations/{organization}/service-tokens`.
pub static LIST_SERVICE_TOKENS: Operation = Operation {
    id: "list_service_tokens",
    group: "service_tokens",
    method: Method::Get,
    path: "/organizations/{organization}/service-tokens",
    path_params: &["organization"],
    query: &[
        QueryParam { name: "page", style: QueryStyle::Plain, required: false },
        QueryParam { name: "per_page", style: QueryStyle::Plain, required: false },
    ],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::Page { totals: true },
    retry: Retry::Safe,
    accesses: &["read_service_tokens"],
    scopes: &[],
    reply: Reply::Json,
    secret_reply: true,
    waiters: &[],
    stability: Stability::Published,
};

/// Create a service token: `POST /organizations/{organization}/service-tokens`.
pub static CREATE_SERVICE_TOKEN: Operation = Operation {
    id: "create_service_token",
    group: "service_tokens",
    method: Method::Post,
    path: "/organizations/{organization}/service-tokens",
    path_params: &["organization"],
    query: &[],
    body: Body::Optional,
    body_fields: &["name", "ttl"],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Never,
    accesses: &["write_service_tokens"],
    scopes: &[],
    reply: Reply::Json,
    secret_reply: true,
    waiters: &[],
    stability: Stability::Published,
};

/// Get a service token: `GET /organizations/{organization}/service-tokens/{id}`.
pub static GET_SERVICE_TOKEN: Operation = Operation {
    id: "get_service_token",
    group: "service_tokens",
    method: Method::Get,
    path: "/organizations/{organization}/service-tokens/{id}",
    path_params: &["organization", "id"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Safe,
    accesses: &["read_service_tokens"],
    scopes: &[],
    reply: Reply::Json,
    secret_reply: true,
    waiters: &[],
    stability: Stability::Published,
};

/// Delete a service token: `DELETE /organizations/{organization}/service-tokens/{id}`.
pub static DELETE_SERVICE_TOKEN: Operation = Operation {
    id: "delete_service_token",
    group: "service_tokens",
    method: Method::Delete,
    path: "/organizations/{organization}/service-tokens/{id}",
    path_params: &["organization", "id"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Idempotent,
    accesses: &["delete_service_tokens"],
    scopes: &[],
    reply: Reply::Empty,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// List what a service token may do:
/// `GET /organizations/{organization}/service-tokens/{id}/access`.
pub static GET_SERVICE_TOKEN_ACCESS: Operation = Operation {
    id: "get_service_token_access",
    group: "service_tokens",
    method: Method::Get,
    path: "/organizations/{organization}/service-tokens/{id}/access",
    path_params: &["organization", "id"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Safe,
    accesses: &[],
    scopes: &[],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Extended,
};

/// Let a service token do more with a database:
/// `POST /organizations/{organization}/service-tokens/{id}/access`.
pub static ADD_SERVICE_TOKEN_ACCESS: Operation = Operation {
    id: "add_service_token_access",
    group: "service_tokens",
    method: Method::Post,
    path: "/organizations/{organization}/service-tokens/{id}/access",
    path_params: &["organization", "id"],
    query: &[],
    body: Body::Required,
    body_fields: &["database", "access"],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Never,
    accesses: &[],
    scopes: &[],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Extended,
};

/// Let a service token do less with a database:
/// `DELETE /organizations/{organization}/service-tokens/{id}/access`.
pub static DELETE_SERVICE_TOKEN_ACCESS: Operation = Operation {
    id: "delete_service_token_access",
    group: "service_tokens",
    method: Method::Delete,
    path: "/organizations/{organization}/service-tokens/{id}/access",
    path_params: &["organization", "id"],
    query: &[],
    body: Body::Required,
    body_fields: &["database", "access"],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Idempotent,
    accesses: &[],
    scopes: &[],
    reply: Reply::Empty,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Extended,
};

/// List what a service token may do, by resource:
/// `GET /organizations/{organization}/service-tokens/{id}/grants`.
pub static LIST_SERVICE_TOKEN_GRANTS: Operation = Operation {
    id: "list_service_token_grants",
    group: "service_tokens",
    method: Method::Get,
    path: "/organizations/{organization}/service-tokens/{id}/grants",
    path_params: &["organization", "id"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Safe,
    accesses: &[],
    scopes: &[],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Extended,
};
