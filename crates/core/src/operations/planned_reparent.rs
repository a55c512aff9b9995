// Generated from api/resources/planned_reparent.yaml by `cargo xtask codegen`. Do not edit.
//! Planned reparents: the operations as the engine knows them.

use crate::operation::{
    Body, Condition, FieldMatch, Method, Operation, Pagination, Reply, Retry, Stability, Waiter,
};

/// Make a replica the primary of its shard:
/// `POST /organizations/{organization}/databases/{database}/branches/{branch}/planned-reparent`.
pub static PLANNED_REPARENT_CREATE: Operation = Operation {
    id: "planned_reparent_create",
    group: "planned_reparent",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/planned-reparent",
    path_params: &["organization", "database", "branch"],
    query: &[],
    body: Body::Required,
    body_fields: &["keyspace", "shard", "new_primary"],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Never,
    accesses: &["write_branch_topology", "write_production_branch_topology"],
    scopes: &[],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Extended,
};

/// Get a planned reparent:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/planned-reparent/{id}`.
pub static PLANNED_REPARENT_GET: Operation = Operation {
    id: "planned_reparent_get",
    group: "planned_reparent",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/planned-reparent/{id}",
    path_params: &["organization", "database", "branch", "id"],
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
    waiters: &[Waiter {
        name: "wait_until_completed",
        state: "state",
        success: &[Condition { all: &[FieldMatch { field: "state", values: &["completed"] }] }],
        failure: &[
            Condition {
                all: &[FieldMatch { field: "state", values: &["failed", "error", "canceled", "cancelled"] }],
            },
            Condition { all: &[FieldMatch { field: "completed", values: &["true"] }] },
        ],
        gone: false,
        timeout_seconds: 1800,
        subject: Some("id"),
        percent: None,
        reasons: &["error"],
    }],
    stability: Stability::Extended,
};
