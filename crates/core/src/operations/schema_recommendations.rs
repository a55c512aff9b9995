// Generated from api/resources/schema_recommendations.yaml by `cargo xtask codegen`. Do not edit.
//! Schema recommendations: the operations as the engine knows them.

use crate::operation::{
    Body, Method, Operation, Pagination, QueryParam, QueryStyle, Reply, Retry, Scopes, Stability,
};

/// List the schema recommendations of a database:
/// `GET /organizations/{organization}/databases/{database}/schema-recommendations`.
pub static LIST_SCHEMA_RECOMMENDATIONS: Operation = Operation {
    id: "list_schema_recommendations",
    group: "schema_recommendations",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/schema-recommendations",
    path_params: &["organization", "database"],
    query: &[
        QueryParam { name: "state", style: QueryStyle::Plain, required: false },
        QueryParam { name: "page", style: QueryStyle::Plain, required: false },
        QueryParam { name: "per_page", style: QueryStyle::Plain, required: false },
    ],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::Page { totals: true },
    retry: Retry::Safe,
    accesses: &["read_database"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["read_databases"] },
        Scopes { resource: "database", scopes: &["read_database"] },
    ],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Get a schema recommendation:
/// `GET /organizations/{organization}/databases/{database}/schema-recommendations/{number}`.
pub static GET_SCHEMA_RECOMMENDATION: Operation = Operation {
    id: "get_schema_recommendation",
    group: "schema_recommendations",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/schema-recommendations/{number}",
    path_params: &["organization", "database", "number"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Safe,
    accesses: &["read_database"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["read_databases"] },
        Scopes { resource: "database", scopes: &["read_database"] },
    ],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Dismiss a schema recommendation:
/// `POST /organizations/{organization}/databases/{database}/schema-recommendations/{number}/dismiss`.
pub static DISMISS_SCHEMA_RECOMMENDATION: Operation = Operation {
    id: "dismiss_schema_recommendation",
    group: "schema_recommendations",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/schema-recommendations/{number}/dismiss",
    path_params: &["organization", "database", "number"],
    query: &[],
    body: Body::Optional,
    body_fields: &["reason"],
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
