// Generated from api/resources/tickets.yaml by `cargo xtask codegen`. Do not edit.
//! Tickets: the operations as the engine knows them.

use crate::operation::{
    Body, Method, Operation, Pagination, QueryParam, QueryStyle, Reply, Retry, Stability,
};

/// List the tickets: `GET /organizations/{organization}/tickets`.
pub static LIST_TICKETS: Operation = Operation {
    id: "list_tickets",
    group: "tickets",
    method: Method::Get,
    path: "/organizations/{organization}/tickets",
    path_params: &["organization"],
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
    accesses: &[],
    scopes: &[],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Download a ticket: `GET /organizations/{organization}/tickets/{ticket_id}/picture`.
pub static DOWNLOAD_TICKET: Operation = Operation {
    id: "download_ticket",
    group: "tickets",
    method: Method::Get,
    path: "/organizations/{organization}/tickets/{ticket_id}/picture",
    path_params: &["organization", "ticket_id"],
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
    stability: Stability::Published,
};

/// List the prices: `GET /prices`.
pub static LIST_PRICES: Operation = Operation {
    id: "list_prices",
    group: "tickets",
    method: Method::Get,
    path: "/prices",
    path_params: &[],
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
    waiters: &[],
    stability: Stability::Published,
};
