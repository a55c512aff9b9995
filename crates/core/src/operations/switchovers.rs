// Generated from api/resources/switchovers.yaml by `cargo xtask codegen`. Do not edit.
//! Switchovers: the operations as the engine knows them.

use crate::operation::{
    Body, Condition, FieldMatch, Method, Operation, Pagination, QueryParam, QueryStyle, Reply, Retry, Scopes,
    Stability, Waiter,
};

/// List the switchovers of a branch:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/switchovers`.
pub static LIST_SWITCHOVERS: Operation = Operation {
    id: "list_switchovers",
    group: "switchovers",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/switchovers",
    path_params: &["organization", "database", "branch"],
    query: &[
        QueryParam { name: "page", style: QueryStyle::Plain, required: false },
        QueryParam { name: "per_page", style: QueryStyle::Plain, required: false },
    ],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::Page { totals: false },
    retry: Retry::Safe,
    accesses: &[
        "read_branch",
        "delete_branch",
        "create_branch",
        "connect_production_branch",
        "connect_branch",
    ],
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

/// Move the primary of a branch to a replica:
/// `POST /organizations/{organization}/databases/{database}/branches/{branch}/switchovers`.
pub static CREATE_SWITCHOVER: Operation = Operation {
    id: "create_switchover",
    group: "switchovers",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/switchovers",
    path_params: &["organization", "database", "branch"],
    query: &[],
    body: Body::Optional,
    body_fields: &["candidate"],
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

/// Get a switchover:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/switchovers/{id}`.
pub static GET_SWITCHOVER: Operation = Operation {
    id: "get_switchover",
    group: "switchovers",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/switchovers/{id}",
    path_params: &["organization", "database", "branch", "id"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Safe,
    accesses: &[
        "read_branch",
        "delete_branch",
        "create_branch",
        "connect_production_branch",
        "connect_branch",
    ],
    scopes: &[
        Scopes { resource: "organization", scopes: &["read_branches"] },
        Scopes { resource: "database", scopes: &["read_branches"] },
        Scopes { resource: "branch", scopes: &["read_branch"] },
    ],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[Waiter {
        name: "wait_until_succeeded",
        state: "state",
        success: &[Condition { all: &[FieldMatch { field: "state", values: &["succeeded"] }] }],
        failure: &[Condition { all: &[FieldMatch { field: "state", values: &["failed", "canceled"] }] }],
        gone: false,
        timeout_seconds: 900,
        subject: Some("id"),
        percent: None,
        reasons: &["error"],
    }],
    stability: Stability::Published,
};
