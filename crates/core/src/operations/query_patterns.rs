// Generated from api/resources/query_patterns.yaml by `cargo xtask codegen`. Do not edit.
//! Query patterns: the operations as the engine knows them.

use crate::operation::{
    Body, Condition, FieldMatch, Method, Operation, Pagination, QueryParam, QueryStyle, Reply, Retry, Scopes,
    Stability, Waiter,
};

/// Get the state of a query patterns report:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/query-patterns/{id}`.
pub static GET_QUERY_PATTERNS_REPORT_STATUS: Operation = Operation {
    id: "get_query_patterns_report_status",
    group: "query_patterns",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/query-patterns/{id}",
    path_params: &["organization", "database", "branch", "id"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Safe,
    accesses: &["read_branch"],
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
        failure: &[Condition { all: &[FieldMatch { field: "state", values: &["failed"] }] }],
        gone: false,
        timeout_seconds: 1800,
        subject: Some("id"),
        percent: None,
        reasons: &[],
    }],
    stability: Stability::Published,
};

/// Delete a query patterns report:
/// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/query-patterns/{id}`.
pub static DELETE_QUERY_PATTERNS_REPORT: Operation = Operation {
    id: "delete_query_patterns_report",
    group: "query_patterns",
    method: Method::Delete,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/query-patterns/{id}",
    path_params: &["organization", "database", "branch", "id"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Idempotent,
    accesses: &["read_branch"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["read_branches"] },
        Scopes { resource: "database", scopes: &["read_branches"] },
        Scopes { resource: "branch", scopes: &["read_branch"] },
    ],
    reply: Reply::Empty,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Ask for a query patterns report of a branch:
/// `POST /organizations/{organization}/databases/{database}/branches/{branch}/query-patterns`.
pub static CREATE_QUERY_PATTERNS_REPORT: Operation = Operation {
    id: "create_query_patterns_report",
    group: "query_patterns",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/query-patterns",
    path_params: &["organization", "database", "branch"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Never,
    accesses: &["read_branch"],
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

/// List the query patterns reports of a branch:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/query-patterns`.
pub static LIST_GENERATED_QUERY_PATTERNS_REPORTS: Operation = Operation {
    id: "list_generated_query_patterns_reports",
    group: "query_patterns",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/query-patterns",
    path_params: &["organization", "database", "branch"],
    query: &[
        QueryParam { name: "starting_after", style: QueryStyle::Plain, required: false },
        QueryParam { name: "ending_before", style: QueryStyle::Plain, required: false },
        QueryParam { name: "limit", style: QueryStyle::Plain, required: false },
    ],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::Cursor,
    retry: Retry::Safe,
    accesses: &["read_branch"],
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

/// Download a query patterns report:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/query-patterns/{id}/download`.
pub static GET_QUERY_PATTERNS_REPORT: Operation = Operation {
    id: "get_query_patterns_report",
    group: "query_patterns",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/query-patterns/{id}/download",
    path_params: &["organization", "database", "branch", "id"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Safe,
    accesses: &["read_branch"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["read_branches"] },
        Scopes { resource: "database", scopes: &["read_branches"] },
        Scopes { resource: "branch", scopes: &["read_branch"] },
    ],
    reply: Reply::Bytes,
    secret_reply: true,
    waiters: &[],
    stability: Stability::Published,
};
