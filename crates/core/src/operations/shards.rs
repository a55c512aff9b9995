// Generated from api/resources/shards.yaml by `cargo xtask codegen`. Do not edit.
//! Shards: the operations as the engine knows them.

use crate::operation::{
    Body, Condition, FieldMatch, Method, Operation, Pagination, QueryParam, QueryStyle, Reply, Retry, Scopes,
    Stability, Waiter,
};

/// List the shards of a branch:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/shards`.
pub static LIST_SHARDS: Operation = Operation {
    id: "list_shards",
    group: "shards",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/shards",
    path_params: &["organization", "database", "branch"],
    query: &[
        QueryParam { name: "exclude_configuration_profile", style: QueryStyle::Plain, required: false },
        QueryParam { name: "q", style: QueryStyle::Plain, required: false },
        QueryParam { name: "page", style: QueryStyle::Plain, required: false },
        QueryParam { name: "per_page", style: QueryStyle::Plain, required: false },
    ],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::Page { totals: true },
    retry: Retry::Safe,
    accesses: &[
        "read_branch",
        "delete_branch",
        "create_branch",
        "connect_production_branch",
        "connect_branch",
    ],
    scopes: &[
        Scopes { resource: "organization", scopes: &["read_branches"] },
        Scopes { resource: "database", scopes: &["read_branches"] },
        Scopes { resource: "branch", scopes: &["read_branch"] },
    ],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Create a shard:
/// `POST /organizations/{organization}/databases/{database}/branches/{branch}/shards`.
pub static CREATE_SHARD: Operation = Operation {
    id: "create_shard",
    group: "shards",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/shards",
    path_params: &["organization", "database", "branch"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Never,
    accesses: &["write_database"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["write_databases"] },
        Scopes { resource: "database", scopes: &["write_database"] },
    ],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Get a shard:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/shards/{id}`.
pub static GET_SHARD: Operation = Operation {
    id: "get_shard",
    group: "shards",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/shards/{id}",
    path_params: &["organization", "database", "branch", "id"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Safe,
    accesses: &[
        "read_branch",
        "delete_branch",
        "create_branch",
        "connect_production_branch",
        "connect_branch",
    ],
    scopes: &[
        Scopes { resource: "organization", scopes: &["read_branches"] },
        Scopes { resource: "database", scopes: &["read_branches"] },
        Scopes { resource: "branch", scopes: &["read_branch"] },
    ],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[
        Waiter {
            name: "wait_until_ready",
            state: "ready",
            success: &[Condition { all: &[FieldMatch { field: "ready", values: &["true"] }] }],
            failure: &[],
            gone: false,
            timeout_seconds: 3600,
            subject: Some("name"),
            percent: None,
            reasons: &[],
        },
        Waiter {
            name: "wait_until_deleted",
            state: "ready",
            success: &[],
            failure: &[],
            gone: true,
            timeout_seconds: 3600,
            subject: Some("name"),
            percent: None,
            reasons: &[],
        },
    ],
    stability: Stability::Published,
};

/// Rename a shard:
/// `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/shards/{id}`.
pub static UPDATE_SHARD: Operation = Operation {
    id: "update_shard",
    group: "shards",
    method: Method::Patch,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/shards/{id}",
    path_params: &["organization", "database", "branch", "id"],
    query: &[],
    body: Body::Optional,
    body_fields: &["display_name"],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Idempotent,
    accesses: &["write_database"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["write_databases"] },
        Scopes { resource: "database", scopes: &["write_database"] },
    ],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Delete a shard:
/// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/shards/{id}`.
pub static DELETE_SHARD: Operation = Operation {
    id: "delete_shard",
    group: "shards",
    method: Method::Delete,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/shards/{id}",
    path_params: &["organization", "database", "branch", "id"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Idempotent,
    accesses: &["write_database"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["write_databases"] },
        Scopes { resource: "database", scopes: &["write_database"] },
    ],
    reply: Reply::Empty,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};
