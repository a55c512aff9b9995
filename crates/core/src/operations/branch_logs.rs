// Generated from api/resources/branch_logs.yaml by `cargo xtask codegen`. Do not edit.
//! Branch logs: the operations as the engine knows them.

use crate::operation::{Body, Method, Operation, Pagination, Reply, Retry, Stability};

/// Get a signed address for reading the logs of a branch:
/// `POST /organizations/{organization}/databases/{database}/branches/{branch}/logs/signatures`.
pub static CREATE_LOG_SIGNATURE: Operation = Operation {
    id: "create_log_signature",
    group: "branch_logs",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/logs/signatures",
    path_params: &["organization", "database", "branch"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Never,
    accesses: &[],
    scopes: &[],
    reply: Reply::Json,
    secret_reply: true,
    waiters: &[],
    stability: Stability::Extended,
};
