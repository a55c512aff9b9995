// Generated from api/resources/invoices.yaml by `cargo xtask codegen`. Do not edit.
//! Invoices: the operations as the engine knows them.

use crate::operation::{
    Body, Method, Operation, Pagination, QueryParam, QueryStyle, Reply, Retry, Scopes, Stability,
};

/// List the invoices of an organization: `GET /organizations/{organization}/invoices`.
pub static LIST_INVOICES: Operation = Operation {
    id: "list_invoices",
    group: "invoices",
    method: Method::Get,
    path: "/organizations/{organization}/invoices",
    path_params: &["organization"],
    query: &[
        QueryParam { name: "page", style: QueryStyle::Plain, required: false },
        QueryParam { name: "per_page", style: QueryStyle::Plain, required: false },
    ],
    body: Body::None,
    body_from_path: &[],
    pagination: Pagination::Page { totals: false },
    retry: Retry::Safe,
    accesses: &["read_invoices"],
    scopes: &[Scopes { resource: "organization", scopes: &["read_invoices"] }],
    reply: Reply::Json,
    waiters: &[],
    stability: Stability::Published,
};
