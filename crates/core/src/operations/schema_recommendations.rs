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
    body_from_path: &[],
    pagination: Pagination::Page { totals: true },
    retry: Retry::Safe,
    accesses: &["read_database"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["read_databases"] },
        Scopes { resource: "database", scopes: &["read_database"] },
    ],
    reply: Reply::Json,
    waiters: &[],
    stability: Stability::Published,
};
