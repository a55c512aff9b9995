// Generated from api/resources/regions.yaml by `cargo xtask codegen`. Do not edit.
//! Regions: the operations as the engine knows them.

use crate::operation::{
    Body, Method, Operation, Pagination, QueryParam, QueryStyle, Reply, Retry, Stability,
};

/// List all regions of the service: `GET /regions`.
pub static LIST_PUBLIC_REGIONS: Operation = Operation {
    id: "list_public_regions",
    group: "regions",
    method: Method::Get,
    path: "/regions",
    path_params: &[],
    query: &[
        QueryParam { name: "page", style: QueryStyle::Plain, required: false },
        QueryParam { name: "per_page", style: QueryStyle::Plain, required: false },
    ],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::Page { totals: false },
    retry: Retry::Safe,
    accesses: &[],
    scopes: &[],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};
