// Generated from api/resources/dedicated_read_replicas.yaml by `cargo xtask codegen`. Do not edit.
//! Dedicated read replicas: the operations as the engine knows them.

use crate::operation::{
    Body, Condition, FieldMatch, Method, Operation, Pagination, Reply, Retry, Scopes, Stability, Waiter,
};

/// List the dedicated read replicas of a branch:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/dedicated-read-replicas`.
pub static LIST_DEDICATED_READ_REPLICAS: Operation = Operation {
    id: "list_dedicated_read_replicas",
    group: "dedicated_read_replicas",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/dedicated-read-replicas",
    path_params: &["organization", "database", "branch"],
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
    waiters: &[],
    stability: Stability::Published,
};

/// Create a dedicated read replica:
/// `POST /organizations/{organization}/databases/{database}/branches/{branch}/dedicated-read-replicas`.
pub static CREATE_DEDICATED_READ_REPLICA: Operation = Operation {
    id: "create_dedicated_read_replica",
    group: "dedicated_read_replicas",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/dedicated-read-replicas",
    path_params: &["organization", "database", "branch"],
    query: &[],
    body: Body::Required,
    body_fields: &["name", "region", "replicas", "cluster_size", "storage"],
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

/// Get a dedicated read replica:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/dedicated-read-replicas/{dedicated_read_replica}`.
pub static GET_DEDICATED_READ_REPLICA: Operation = Operation {
    id: "get_dedicated_read_replica",
    group: "dedicated_read_replicas",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/dedicated-read-replicas/{dedicated_read_replica}",
    path_params: &["organization", "database", "branch", "dedicated_read_replica"],
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
            state: "state",
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
            state: "state",
            success: &[],
            failure: &[],
            gone: true,
            timeout_seconds: 1800,
            subject: Some("name"),
            percent: None,
            reasons: &[],
        },
    ],
    stability: Stability::Published,
};

/// Change a dedicated read replica:
/// `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/dedicated-read-replicas/{dedicated_read_replica}`.
pub static UPDATE_DEDICATED_READ_REPLICA: Operation = Operation {
    id: "update_dedicated_read_replica",
    group: "dedicated_read_replicas",
    method: Method::Patch,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/dedicated-read-replicas/{dedicated_read_replica}",
    path_params: &["organization", "database", "branch", "dedicated_read_replica"],
    query: &[],
    body: Body::Optional,
    body_fields: &["cluster_size", "replicas", "parameters", "storage"],
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

/// Delete a dedicated read replica:
/// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/dedicated-read-replicas/{dedicated_read_replica}`.
pub static DELETE_DEDICATED_READ_REPLICA: Operation = Operation {
    id: "delete_dedicated_read_replica",
    group: "dedicated_read_replicas",
    method: Method::Delete,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/dedicated-read-replicas/{dedicated_read_replica}",
    path_params: &["organization", "database", "branch", "dedicated_read_replica"],
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
