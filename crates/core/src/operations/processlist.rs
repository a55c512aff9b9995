// Generated from api/resources/processlist.yaml by `cargo xtask codegen`. Do not edit.
//! Process lists: the operations as the engine knows them.

use crate::operation::{
    Body, Method, Operation, Pagination, QueryParam, QueryStyle, Reply, Retry, Stability,
};

/// List what the primary of a shard is doing:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/processlist`.
pub static LIST_PROCESSES: Operation = Operation {
    id: "list_processes",
    group: "processlist",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/processlist",
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

/// End a query or a connection on the primary of a shard:
/// `POST /organizations/{organization}/databases/{database}/branches/{branch}/processlist/kill`.
pub static KILL_PROCESS: Operation = Operation {
    id: "kill_process",
    group: "processlist",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/processlist/kill",
    path_params: &["organization", "database", "branch"],
    query: &[],
    body: Body::Required,
    body_fields: &["keyspace", "shard", "id", "kind"],
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
