// Generated from api/resources/users.yaml by `cargo xtask codegen`. Do not edit.
//! Users: the operations as the engine knows them.

use crate::operation::{Body, Method, Operation, Pagination, Reply, Retry, Scopes, Stability};

/// Get the user behind the token: `GET /user`.
pub static GET_CURRENT_USER: Operation = Operation {
    id: "get_current_user",
    group: "users",
    method: Method::Get,
    path: "/user",
    path_params: &[],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Safe,
    accesses: &[],
    scopes: &[Scopes { resource: "user", scopes: &["read_user"] }],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};
