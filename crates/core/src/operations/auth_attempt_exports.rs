// Generated from api/resources/auth_attempt_exports.yaml by `cargo xtask codegen`. Do not edit.
//! Authentication attempt reports: the operations as the engine knows them.

use crate::operation::{
    Body, Condition, FieldMatch, Method, Operation, Pagination, Reply, Retry, Stability, Waiter,
};

/// Ask for a report on authentication attempts:
/// `POST /organizations/{organization}/auth-attempt-exports`.
pub static CREATE_AUTH_ATTEMPT_EXPORT: Operation = Operation {
    id: "create_auth_attempt_export",
    group: "auth_attempt_exports",
    method: Method::Post,
    path: "/organizations/{organization}/auth-attempt-exports",
    path_params: &["organization"],
    query: &[],
    body: Body::Required,
    body_fields: &["start_at", "end_at", "format", "filters"],
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

/// Get a report on authentication attempts:
/// `GET /organizations/{organization}/auth-attempt-exports/{export}`.
pub static GET_AUTH_ATTEMPT_EXPORT: Operation = Operation {
    id: "get_auth_attempt_export",
    group: "auth_attempt_exports",
    method: Method::Get,
    path: "/organizations/{organization}/auth-attempt-exports/{export}",
    path_params: &["organization", "export"],
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
        name: "wait_until_ready",
        state: "state",
        success: &[Condition { all: &[FieldMatch { field: "state", values: &["ready"] }] }],
        failure: &[Condition { all: &[FieldMatch { field: "state", values: &["failed"] }] }],
        gone: false,
        timeout_seconds: 1800,
        subject: Some("id"),
        percent: None,
        reasons: &["failure_detail", "failure_reason", "recovery_hint"],
    }],
    stability: Stability::Extended,
};

/// Fetch a report on authentication attempts:
/// `GET /organizations/{organization}/auth-attempt-exports/{export}/download`.
pub static DOWNLOAD_AUTH_ATTEMPT_EXPORT: Operation = Operation {
    id: "download_auth_attempt_export",
    group: "auth_attempt_exports",
    method: Method::Get,
    path: "/organizations/{organization}/auth-attempt-exports/{export}/download",
    path_params: &["organization", "export"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Safe,
    accesses: &[],
    scopes: &[],
    reply: Reply::Bytes,
    secret_reply: true,
    waiters: &[],
    stability: Stability::Extended,
};
