// Generated from api/resources/sidecars.yaml by `cargo xtask codegen`. Do not edit.
//! Sidecars: the operations as the engine knows them.

use crate::operation::{
    Body, Condition, FieldMatch, Method, Operation, Pagination, QueryParam, QueryStyle, Reply, Retry, Scopes,
    Stability, Waiter,
};

/// List the sidecars of a branch:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/sidecars`.
pub static LIST_SIDECARS: Operation = Operation {
    id: "list_sidecars",
    group: "sidecars",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/sidecars",
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

/// Get a sidecar:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/sidecars/{sidecar}`.
pub static GET_SIDECAR: Operation = Operation {
    id: "get_sidecar",
    group: "sidecars",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/sidecars/{sidecar}",
    path_params: &["organization", "database", "branch", "sidecar"],
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
        name: "wait_until_ready",
        state: "state",
        success: &[Condition { all: &[FieldMatch { field: "state", values: &["ready"] }] }],
        failure: &[],
        gone: false,
        timeout_seconds: 3600,
        subject: Some("configuration_profile"),
        percent: None,
        reasons: &[],
    }],
    stability: Stability::Published,
};

/// Change the settings of a sidecar:
/// `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/sidecars/{sidecar}`.
pub static UPDATE_SIDECAR: Operation = Operation {
    id: "update_sidecar",
    group: "sidecars",
    method: Method::Patch,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/sidecars/{sidecar}",
    path_params: &["organization", "database", "branch", "sidecar"],
    query: &[],
    body: Body::Optional,
    body_fields: &["parameters"],
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

/// List the settings of a sidecar:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/sidecars/{sidecar}/parameters`.
pub static LIST_SIDECAR_PARAMETERS: Operation = Operation {
    id: "list_sidecar_parameters",
    group: "sidecars",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/sidecars/{sidecar}/parameters",
    path_params: &["organization", "database", "branch", "sidecar"],
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

/// List the changes of a sidecar:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/sidecars/{sidecar}/changes`.
pub static LIST_SIDECAR_CHANGE_REQUESTS: Operation = Operation {
    id: "list_sidecar_change_requests",
    group: "sidecars",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/sidecars/{sidecar}/changes",
    path_params: &["organization", "database", "branch", "sidecar"],
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

/// Get a change of a sidecar:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/sidecars/{sidecar}/changes/{id}`.
pub static GET_SIDECAR_CHANGE_REQUEST: Operation = Operation {
    id: "get_sidecar_change_request",
    group: "sidecars",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/sidecars/{sidecar}/changes/{id}",
    path_params: &["organization", "database", "branch", "sidecar", "id"],
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

/// Cancel a change of a sidecar:
/// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/sidecars/{sidecar}/changes/{id}`.
pub static CANCEL_SIDECAR_CHANGE_REQUEST: Operation = Operation {
    id: "cancel_sidecar_change_request",
    group: "sidecars",
    method: Method::Delete,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/sidecars/{sidecar}/changes/{id}",
    path_params: &["organization", "database", "branch", "sidecar", "id"],
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
