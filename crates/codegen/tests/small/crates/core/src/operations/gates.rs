// Generated from api/resources/gates.yaml by `cargo xtask codegen`. Do not edit.
//! Gates: the operations as the engine knows them.

use crate::operation::{
    Body, Condition, FieldMatch, Method, Operation, Pagination, QueryParam, QueryStyle, Reply, Retry,
    Stability, Waiter,
};

/// Get a gate: `GET /organizations/{organization}/gates/{export}`.
pub static GET_GATE: Operation = Operation {
    id: "get_gate",
    group: "gates",
    method: Method::Get,
    path: "/organizations/{organization}/gates/{export}",
    path_params: &["organization", "export"],
    query: &[QueryParam { name: "day", style: QueryStyle::Plain, required: true }],
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
        name: "wait_until_unlocked",
        state: "state",
        success: &[Condition { all: &[FieldMatch { field: "state", values: &["unlocked"] }] }],
        failure: &[],
        gone: false,
        timeout_seconds: 60,
        subject: Some("name"),
        percent: Some("locks.turned"),
        reasons: &["locks.problem", "state"],
    }],
    stability: Stability::Published,
};

/// Change a gate: `PATCH /organizations/{organization}/gates/{export}`.
pub static UPDATE_GATE: Operation = Operation {
    id: "update_gate",
    group: "gates",
    method: Method::Patch,
    path: "/organizations/{organization}/gates/{export}",
    path_params: &["organization", "export"],
    query: &[
        QueryParam { name: "from", style: QueryStyle::Plain, required: false },
        QueryParam { name: "default", style: QueryStyle::Plain, required: false },
    ],
    body: Body::Required,
    body_fields: &["gate-number", "closed_at"],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Idempotent,
    accesses: &[],
    scopes: &[],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};
