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
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::Page { totals: false },
    retry: Retry::Safe,
    accesses: &["read_invoices"],
    scopes: &[Scopes { resource: "organization", scopes: &["read_invoices"] }],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Get an invoice: `GET /organizations/{organization}/invoices/{id}`.
pub static GET_INVOICE: Operation = Operation {
    id: "get_invoice",
    group: "invoices",
    method: Method::Get,
    path: "/organizations/{organization}/invoices/{id}",
    path_params: &["organization", "id"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Safe,
    accesses: &["read_invoices"],
    scopes: &[Scopes { resource: "organization", scopes: &["read_invoices"] }],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// List what an invoice is made up of:
/// `GET /organizations/{organization}/invoices/{id}/line-items`.
pub static GET_INVOICE_LINE_ITEMS: Operation = Operation {
    id: "get_invoice_line_items",
    group: "invoices",
    method: Method::Get,
    path: "/organizations/{organization}/invoices/{id}/line-items",
    path_params: &["organization", "id"],
    query: &[
        QueryParam { name: "page", style: QueryStyle::Plain, required: false },
        QueryParam { name: "per_page", style: QueryStyle::Plain, required: false },
    ],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::Page { totals: false },
    retry: Retry::Safe,
    accesses: &["read_invoices"],
    scopes: &[Scopes { resource: "organization", scopes: &["read_invoices"] }],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};
