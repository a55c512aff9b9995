// Generated from api/resources/branch_changes.yaml by `cargo xtask codegen`. Do not edit.
//! Branch changes: the operations as the engine knows them.

use crate::operation::{
    Body, Condition, FieldMatch, Method, Operation, Pagination, QueryParam, QueryStyle, Reply, Retry, Scopes,
    Stability, Waiter,
};

/// List the changes of a Postgres branch:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/changes`.
pub static LIST_BRANCH_CHANGE_REQUESTS: Operation = Operation {
    id: "list_branch_change_requests",
    group: "branch_changes",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/changes",
    path_params: &["organization", "database", "branch"],
    query: &[
        QueryParam { name: "page", style: QueryStyle::Plain, required: false },
        QueryParam { name: "per_page", style: QueryStyle::Plain, required: false },
    ],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::Page { totals: false },
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

/// Change the cluster of a Postgres branch:
/// `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/changes`.
pub static UPDATE_BRANCH_CHANGE_REQUEST: Operation = Operation {
    id: "update_branch_change_request",
    group: "branch_changes",
    method: Method::Patch,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/changes",
    path_params: &["organization", "database", "branch"],
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

/// Cancel the changes of a Postgres branch that wait:
/// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/changes`.
pub static CANCEL_BRANCH_CHANGES: Operation = Operation {
    id: "cancel_branch_changes",
    group: "branch_changes",
    method: Method::Delete,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/changes",
    path_params: &["organization", "database", "branch"],
    query: &[],
    body: Body::None,
    body_fields: &[],
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

/// Get a change of a Postgres branch:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/changes/{id}`.
pub static GET_BRANCH_CHANGE_REQUEST: Operation = Operation {
    id: "get_branch_change_request",
    group: "branch_changes",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/changes/{id}",
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
    waiters: &[Waiter {
        name: "wait_until_completed",
        state: "state",
        success: &[Condition { all: &[FieldMatch { field: "state", values: &["completed"] }] }],
        failure: &[Condition { all: &[FieldMatch { field: "state", values: &["canceled"] }] }],
        gone: false,
        timeout_seconds: 7200,
        subject: Some("id"),
        percent: None,
        reasons: &[],
    }],
    stability: Stability::Published,
};

/// Cancel the change of a Postgres branch that waits:
/// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/resizes`.
pub static CANCEL_BRANCH_CHANGE_REQUEST: Operation = Operation {
    id: "cancel_branch_change_request",
    group: "branch_changes",
    method: Method::Delete,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/resizes",
    path_params: &["organization", "database", "branch"],
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
