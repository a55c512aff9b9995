// Generated from api/resources/admins.yaml by `cargo xtask codegen`. Do not edit.
//! Admin component: the operations as the engine knows them.

use crate::operation::{
    Body, Condition, FieldMatch, Method, Operation, Pagination, QueryParam, QueryStyle, Reply, Retry, Scopes,
    Stability, Waiter,
};

/// Get the admin component of a branch:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/admin`.
pub static GET_ADMIN: Operation = Operation {
    id: "get_admin",
    group: "admins",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/admin",
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
    waiters: &[Waiter {
        name: "wait_until_ready",
        state: "state",
        success: &[Condition { all: &[FieldMatch { field: "state", values: &["ready"] }] }],
        failure: &[],
        gone: false,
        timeout_seconds: 3600,
        subject: Some("id"),
        percent: None,
        reasons: &[],
    }],
    stability: Stability::Published,
};

/// Change the admin component of a branch:
/// `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/admin`.
pub static UPDATE_ADMIN: Operation = Operation {
    id: "update_admin",
    group: "admins",
    method: Method::Patch,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/admin",
    path_params: &["organization", "database", "branch"],
    query: &[],
    body: Body::Optional,
    body_fields: &["admin_size", "parameters"],
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

/// List the sizes of the admin component:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/admin-size-skus`.
pub static LIST_ADMIN_SIZE_SKUS: Operation = Operation {
    id: "list_admin_size_skus",
    group: "admins",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/admin-size-skus",
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

/// List the settings of the admin component:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/admin/parameters`.
pub static LIST_ADMIN_PARAMETERS: Operation = Operation {
    id: "list_admin_parameters",
    group: "admins",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/admin/parameters",
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

/// List the changes of the admin component:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/admin/changes`.
pub static LIST_ADMIN_CHANGE_REQUESTS: Operation = Operation {
    id: "list_admin_change_requests",
    group: "admins",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/admin/changes",
    path_params: &["organization", "database", "branch"],
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

/// Get a change of the admin component:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/admin/changes/{id}`.
pub static GET_ADMIN_CHANGE_REQUEST: Operation = Operation {
    id: "get_admin_change_request",
    group: "admins",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/admin/changes/{id}",
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

/// Cancel a change of the admin component:
/// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/admin/changes/{id}`.
pub static CANCEL_ADMIN_CHANGE_REQUEST: Operation = Operation {
    id: "cancel_admin_change_request",
    group: "admins",
    method: Method::Delete,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/admin/changes/{id}",
    path_params: &["organization", "database", "branch", "id"],
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
