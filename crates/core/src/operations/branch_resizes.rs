// Generated from api/resources/branch_resizes.yaml by `cargo xtask codegen`. Do not edit.
//! Branch resizes: the operations as the engine knows them.

use crate::operation::{
    Body, Condition, FieldMatch, Method, Operation, Pagination, QueryParam, QueryStyle, Reply, Retry, Scopes,
    Stability, Waiter,
};

/// List the VTGate resizes of a MySQL branch:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/resizes`.
pub static LIST_BRANCH_RESIZE_REQUESTS: Operation = Operation {
    id: "list_branch_resize_requests",
    group: "branch_resizes",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/resizes",
    path_params: &["organization", "database", "branch"],
    query: &[
        QueryParam { name: "completed_at", style: QueryStyle::Plain, required: false },
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

/// Change the VTGates of a MySQL branch:
/// `PUT /organizations/{organization}/databases/{database}/branches/{branch}/resizes`.
pub static UPDATE_BRANCH_RESIZE_REQUEST: Operation = Operation {
    id: "update_branch_resize_request",
    group: "branch_resizes",
    method: Method::Put,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/resizes",
    path_params: &["organization", "database", "branch"],
    query: &[],
    body: Body::Optional,
    body_fields: &[
        "vtgate_size",
        "vtgate_count",
        "vtgate_max_count",
        "vtgate_autoscaling",
        "vtgate_target_cpu_utilization",
    ],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Idempotent,
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

/// Get a VTGate resize of a MySQL branch:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/resizes/{resize}`.
pub static GET_BRANCH_RESIZE_REQUEST: Operation = Operation {
    id: "get_branch_resize_request",
    group: "branch_resizes",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/resizes/{resize}",
    path_params: &["organization", "database", "branch", "resize"],
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
        name: "wait_until_completed",
        state: "state",
        success: &[Condition { all: &[FieldMatch { field: "state", values: &["completed"] }] }],
        failure: &[Condition { all: &[FieldMatch { field: "state", values: &["canceled"] }] }],
        gone: false,
        timeout_seconds: 3600,
        subject: Some("id"),
        percent: None,
        reasons: &[],
    }],
    stability: Stability::Published,
};
