// Generated from api/resources/branch_infrastructure.yaml by `cargo xtask codegen`. Do not edit.
//! Branch infrastructure: the operations as the engine knows them.

use crate::operation::{
    Body, Method, Operation, Pagination, QueryParam, QueryStyle, Reply, Retry, Stability,
};

/// Get the servers of a branch:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/infrastructure`.
pub static GET_BRANCH_INFRASTRUCTURE: Operation = Operation {
    id: "get_branch_infrastructure",
    group: "branch_infrastructure",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/infrastructure",
    path_params: &["organization", "database", "branch"],
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

/// List the tablets of a branch:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/tablets`.
pub static LIST_BRANCH_TABLETS: Operation = Operation {
    id: "list_branch_tablets",
    group: "branch_infrastructure",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/tablets",
    path_params: &["organization", "database", "branch"],
    query: &[
        QueryParam { name: "keyspace", style: QueryStyle::Plain, required: false },
        QueryParam { name: "shard", style: QueryStyle::Plain, required: false },
        QueryParam { name: "tablet_type", style: QueryStyle::Plain, required: false },
        QueryParam { name: "tablet_alias", style: QueryStyle::Comma, required: false },
    ],
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
