// Generated from api/resources/neki_changes.yaml by `cargo xtask codegen`. Do not edit.
//! Neki changes: the operations as the engine knows them.

use crate::operation::{
    Body, Condition, FieldMatch, Method, Operation, Pagination, QueryParam, QueryStyle, Reply, Retry, Scopes,
    Stability, Waiter,
};

/// List the changes of a Neki branch:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/neki-changes`.
pub static LIST_NEKI_CHANGE_REQUESTS: Operation = Operation {
    id: "list_neki_change_requests",
    group: "neki_changes",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/neki-changes",
    path_params: &["organization", "database", "branch"],
    query: &[
        QueryParam { name: "state", style: QueryStyle::Comma, required: false },
        QueryParam { name: "target_types", style: QueryStyle::Comma, required: false },
        QueryParam { name: "target_id", style: QueryStyle::Plain, required: false },
        QueryParam { name: "period", style: QueryStyle::Plain, required: false },
        QueryParam { name: "completed_at", style: QueryStyle::Plain, required: false },
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

/// Get a change of a Neki branch:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/neki-changes/{id}`.
pub static GET_NEKI_CHANGE_REQUEST: Operation = Operation {
    id: "get_neki_change_request",
    group: "neki_changes",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/neki-changes/{id}",
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

/// Cancel a change of a Neki branch:
/// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/neki-changes/{id}`.
pub static CANCEL_NEKI_CHANGE_REQUEST: Operation = Operation {
    id: "cancel_neki_change_request",
    group: "neki_changes",
    method: Method::Delete,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/neki-changes/{id}",
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
