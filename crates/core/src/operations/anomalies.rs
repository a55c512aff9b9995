// Generated from api/resources/anomalies.yaml by `cargo xtask codegen`. Do not edit.
//! Anomalies: the operations as the engine knows them.

use crate::operation::{
    Body, Method, Operation, Pagination, QueryParam, QueryStyle, Reply, Retry, Scopes, Stability,
};

/// List the anomalies of a branch:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/anomalies`.
pub static LIST_BRANCH_ANOMALIES: Operation = Operation {
    id: "list_branch_anomalies",
    group: "anomalies",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/insights/anomalies",
    path_params: &["organization", "database", "branch"],
    query: &[
        QueryParam { name: "from", style: QueryStyle::Plain, required: false },
        QueryParam { name: "to", style: QueryStyle::Plain, required: false },
        QueryParam { name: "period", style: QueryStyle::Plain, required: false },
        QueryParam { name: "page", style: QueryStyle::Plain, required: false },
        QueryParam { name: "per_page", style: QueryStyle::Plain, required: false },
    ],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::Page { totals: false },
    retry: Retry::Safe,
    accesses: &["read_databases", "read_database"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["read_databases"] },
        Scopes { resource: "database", scopes: &["read_database"] },
    ],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Get an anomaly:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/anomalies/{id}`.
pub static GET_BRANCH_ANOMALY: Operation = Operation {
    id: "get_branch_anomaly",
    group: "anomalies",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/insights/anomalies/{id}",
    path_params: &["organization", "database", "branch", "id"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Safe,
    accesses: &["read_databases", "read_database"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["read_databases"] },
        Scopes { resource: "database", scopes: &["read_database"] },
    ],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};
