// Generated from api/resources/rides.yaml by `cargo xtask codegen`. Do not edit.
//! Rides: the operations as the engine knows them.

use crate::operation::{
    Body, Condition, FieldMatch, Method, Operation, Pagination, QueryParam, QueryStyle, Reply, Retry, Scopes,
    Stability, Waiter,
};

/// List the rides: `GET /organizations/{organization}/branches/{branch}/rides`.
pub static LIST_RIDES: Operation = Operation {
    id: "list_rides",
    group: "rides",
    method: Method::Get,
    path: "/organizations/{organization}/branches/{branch}/rides",
    path_params: &["organization", "branch"],
    query: &[
        QueryParam { name: "kinds", style: QueryStyle::Comma, required: false },
        QueryParam { name: "tags", style: QueryStyle::Brackets, required: false },
        QueryParam { name: "since", style: QueryStyle::Plain, required: true },
        QueryParam { name: "timeout", style: QueryStyle::Plain, required: false },
        QueryParam { name: "page", style: QueryStyle::Plain, required: false },
        QueryParam { name: "per_page", style: QueryStyle::Plain, required: false },
    ],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::Page { totals: true },
    retry: Retry::Safe,
    accesses: &["read_rides", "write_rides"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["read_rides"] },
        Scopes { resource: "branch", scopes: &["read_rides", "read_ride"] },
    ],
    reply: Reply::Json,
    secret_reply: true,
    waiters: &[],
    stability: Stability::Published,
};

/// Build a ride: `POST /organizations/{organization}/branches/{branch}/rides`.
pub static CREATE_RIDE: Operation = Operation {
    id: "create_ride",
    group: "rides",
    method: Method::Post,
    path: "/organizations/{organization}/branches/{branch}/rides",
    path_params: &["organization", "branch"],
    query: &[],
    body: Body::Required,
    body_fields: &[
        "name",
        "kind",
        "height",
        "speed",
        "open",
        "opened_at",
        "wheels",
        "note",
        "owner_id",
        "code",
        "closes_at",
        "kinds",
        "names",
        "options",
        "value",
        "labels",
        "answer",
        "pages",
    ],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Never,
    accesses: &["write_rides"],
    scopes: &[],
    reply: Reply::Json,
    secret_reply: true,
    waiters: &[],
    stability: Stability::Published,
};

/// Get a ride: `GET /organizations/{organization}/branches/{branch}/rides/{number}`.
pub static GET_RIDE: Operation = Operation {
    id: "get_ride",
    group: "rides",
    method: Method::Get,
    path: "/organizations/{organization}/branches/{branch}/rides/{number}",
    path_params: &["organization", "branch", "number"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Safe,
    accesses: &[],
    scopes: &[],
    reply: Reply::Json,
    secret_reply: true,
    waiters: &[
        Waiter {
            name: "wait_until_open",
            state: "state",
            success: &[Condition {
                all: &[
                    FieldMatch { field: "state", values: &["open"] },
                    FieldMatch { field: "ready", values: &["true"] },
                ],
            }],
            failure: &[
                Condition { all: &[FieldMatch { field: "state", values: &["broken", "rusty"] }] },
                Condition { all: &[FieldMatch { field: "owner.id", values: &["nobody"] }] },
            ],
            gone: false,
            timeout_seconds: 43_200,
            subject: None,
            percent: None,
            reasons: &[],
        },
        Waiter {
            name: "wait_until_gone",
            state: "state",
            success: &[],
            failure: &[],
            gone: true,
            timeout_seconds: 90,
            subject: None,
            percent: None,
            reasons: &[],
        },
    ],
    stability: Stability::Published,
};

/// Tear a ride down: `DELETE /organizations/{organization}/branches/{branch}/rides/{number}`.
pub static DELETE_RIDE: Operation = Operation {
    id: "delete_ride",
    group: "rides",
    method: Method::Delete,
    path: "/organizations/{organization}/branches/{branch}/rides/{number}",
    path_params: &["organization", "branch", "number"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Idempotent,
    accesses: &[],
    scopes: &[],
    reply: Reply::Empty,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Extended,
};
