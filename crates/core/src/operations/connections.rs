// Generated from api/resources/connections.yaml by `cargo xtask codegen`. Do not edit.
//! Connections: the operations as the engine knows them.

use crate::operation::{
    Body, Method, Operation, Pagination, QueryParam, QueryStyle, Reply, Retry, Stability,
};

/// List the sessions that are open on a branch:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/connections`.
pub static LIST_CONNECTIONS: Operation = Operation {
    id: "list_connections",
    group: "connections",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/connections",
    path_params: &["organization", "database", "branch"],
    query: &[
        QueryParam { name: "keyspace", style: QueryStyle::Plain, required: false },
        QueryParam { name: "shard", style: QueryStyle::Plain, required: false },
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

/// Cancel a running query:
/// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/connections/query/{id}`.
pub static CANCEL_QUERY: Operation = Operation {
    id: "cancel_query",
    group: "connections",
    method: Method::Delete,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/connections/query/{id}",
    path_params: &["organization", "database", "branch", "id"],
    query: &[
        QueryParam { name: "keyspace", style: QueryStyle::Plain, required: false },
        QueryParam { name: "shard", style: QueryStyle::Plain, required: false },
    ],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Idempotent,
    accesses: &[],
    scopes: &[],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Extended,
};

/// End a transaction that is open:
/// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/connections/transaction/{id}`.
pub static TERMINATE_TRANSACTION: Operation = Operation {
    id: "terminate_transaction",
    group: "connections",
    method: Method::Delete,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/connections/transaction/{id}",
    path_params: &["organization", "database", "branch", "id"],
    query: &[
        QueryParam { name: "keyspace", style: QueryStyle::Plain, required: false },
        QueryParam { name: "shard", style: QueryStyle::Plain, required: false },
    ],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Idempotent,
    accesses: &[],
    scopes: &[],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Extended,
};

/// Close a session:
/// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/connections/connection/{id}`.
pub static TERMINATE_CONNECTION: Operation = Operation {
    id: "terminate_connection",
    group: "connections",
    method: Method::Delete,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/connections/connection/{id}",
    path_params: &["organization", "database", "branch", "id"],
    query: &[
        QueryParam { name: "keyspace", style: QueryStyle::Plain, required: false },
        QueryParam { name: "shard", style: QueryStyle::Plain, required: false },
    ],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Idempotent,
    accesses: &[],
    scopes: &[],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Extended,
};
