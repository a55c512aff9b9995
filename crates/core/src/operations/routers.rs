// Generated from api/resources/routers.yaml by `cargo xtask codegen`. Do not edit.
//! Routers: the operations as the engine knows them.

use crate::operation::{
    Body, Condition, FieldMatch, Method, Operation, Pagination, QueryParam, QueryStyle, Reply, Retry, Scopes,
    Stability, Waiter,
};

/// List the routers of a branch:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/routers`.
pub static LIST_ROUTERS: Operation = Operation {
    id: "list_routers",
    group: "routers",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/routers",
    path_params: &["organization", "database", "branch"],
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
    waiters: &[],
    stability: Stability::Published,
};

/// Create a router group:
/// `POST /organizations/{organization}/databases/{database}/branches/{branch}/routers`.
pub static CREATE_ROUTER: Operation = Operation {
    id: "create_router",
    group: "routers",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/routers",
    path_params: &["organization", "database", "branch"],
    query: &[],
    body: Body::Required,
    body_fields: &["name", "router_size", "replicas_per_cell"],
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

/// Get a router group:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/routers/{router}`.
pub static GET_ROUTER: Operation = Operation {
    id: "get_router",
    group: "routers",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/routers/{router}",
    path_params: &["organization", "database", "branch", "router"],
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
    waiters: &[
        Waiter {
            name: "wait_until_ready",
            state: "state",
            success: &[Condition { all: &[FieldMatch { field: "state", values: &["ready"] }] }],
            failure: &[],
            gone: false,
            timeout_seconds: 3600,
            subject: Some("name"),
            percent: None,
            reasons: &[],
        },
        Waiter {
            name: "wait_until_deleted",
            state: "state",
            success: &[],
            failure: &[],
            gone: true,
            timeout_seconds: 1800,
            subject: Some("name"),
            percent: None,
            reasons: &[],
        },
    ],
    stability: Stability::Published,
};

/// Change a router group:
/// `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/routers/{router}`.
pub static UPDATE_ROUTER: Operation = Operation {
    id: "update_router",
    group: "routers",
    method: Method::Patch,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/routers/{router}",
    path_params: &["organization", "database", "branch", "router"],
    query: &[],
    body: Body::Optional,
    body_fields: &[
        "router_size",
        "replicas_per_cell",
        "autoscaling",
        "max_replicas_per_cell",
        "target_cpu_utilization",
        "parameters",
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

/// Delete a router group:
/// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/routers/{router}`.
pub static DELETE_ROUTER: Operation = Operation {
    id: "delete_router",
    group: "routers",
    method: Method::Delete,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/routers/{router}",
    path_params: &["organization", "database", "branch", "router"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Idempotent,
    accesses: &["write_database"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["write_databases"] },
        Scopes { resource: "database", scopes: &["write_database"] },
    ],
    reply: Reply::Empty,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// List the sizes of routers:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/router-size-skus`.
pub static LIST_ROUTER_SIZE_SKUS: Operation = Operation {
    id: "list_router_size_skus",
    group: "routers",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/router-size-skus",
    path_params: &["organization", "database", "branch"],
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
    waiters: &[],
    stability: Stability::Published,
};

/// List the settings of a router group:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/routers/{router}/parameters`.
pub static LIST_ROUTER_PARAMETERS: Operation = Operation {
    id: "list_router_parameters",
    group: "routers",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/routers/{router}/parameters",
    path_params: &["organization", "database", "branch", "router"],
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
    waiters: &[],
    stability: Stability::Published,
};

/// List the changes of a router group:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/routers/{router}/changes`.
pub static LIST_ROUTER_CHANGE_REQUESTS: Operation = Operation {
    id: "list_router_change_requests",
    group: "routers",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/routers/{router}/changes",
    path_params: &["organization", "database", "branch", "router"],
    query: &[
        QueryParam { name: "period", style: QueryStyle::Plain, required: false },
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

/// Get a change of a router group:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/routers/{router}/changes/{id}`.
pub static GET_ROUTER_CHANGE_REQUEST: Operation = Operation {
    id: "get_router_change_request",
    group: "routers",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/routers/{router}/changes/{id}",
    path_params: &["organization", "database", "branch", "router", "id"],
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
        name: "wait_until_change_completed",
        state: "state",
        success: &[Condition { all: &[FieldMatch { field: "state", values: &["completed"] }] }],
        failure: &[Condition { all: &[FieldMatch { field: "state", values: &["canceled"] }] }],
        gone: false,
        timeout_seconds: 7200,
        subject: Some("id"),
        percent: None,
        reasons: &[],
    }],
    stability: Stability::Published,
};

/// Cancel a change of a router group:
/// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/routers/{router}/changes/{id}`.
pub static CANCEL_ROUTER_CHANGE_REQUEST: Operation = Operation {
    id: "cancel_router_change_request",
    group: "routers",
    method: Method::Delete,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/routers/{router}/changes/{id}",
    path_params: &["organization", "database", "branch", "router", "id"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Idempotent,
    accesses: &["write_database"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["write_databases"] },
        Scopes { resource: "database", scopes: &["write_database"] },
    ],
    reply: Reply::Empty,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};
