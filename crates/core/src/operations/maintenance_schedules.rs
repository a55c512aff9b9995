// Generated from api/resources/maintenance_schedules.yaml by `cargo xtask codegen`. Do not edit.
//! Maintenance schedules: the operations as the engine knows them.

use crate::operation::{
    Body, Method, Operation, Pagination, QueryParam, QueryStyle, Reply, Retry, Scopes, Stability,
};

/// List the maintenance schedules of a database:
/// `GET /organizations/{organization}/databases/{database}/maintenance-schedules`.
pub static LIST_MAINTENANCE_SCHEDULES: Operation = Operation {
    id: "list_maintenance_schedules",
    group: "maintenance_schedules",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/maintenance-schedules",
    path_params: &["organization", "database"],
    query: &[
        QueryParam { name: "page", style: QueryStyle::Plain, required: false },
        QueryParam { name: "per_page", style: QueryStyle::Plain, required: false },
    ],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::Page { totals: false },
    retry: Retry::Safe,
    accesses: &["read_database"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["read_databases"] },
        Scopes { resource: "database", scopes: &["read_database"] },
    ],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Get a maintenance schedule:
/// `GET /organizations/{organization}/databases/{database}/maintenance-schedules/{id}`.
pub static GET_MAINTENANCE_SCHEDULE: Operation = Operation {
    id: "get_maintenance_schedule",
    group: "maintenance_schedules",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/maintenance-schedules/{id}",
    path_params: &["organization", "database", "id"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Safe,
    accesses: &["read_database"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["read_databases"] },
        Scopes { resource: "database", scopes: &["read_database"] },
    ],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// List the windows of a maintenance schedule:
/// `GET /organizations/{organization}/databases/{database}/maintenance-schedules/{id}/windows`.
pub static LIST_MAINTENANCE_WINDOWS: Operation = Operation {
    id: "list_maintenance_windows",
    group: "maintenance_schedules",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/maintenance-schedules/{id}/windows",
    path_params: &["organization", "database", "id"],
    query: &[
        QueryParam { name: "page", style: QueryStyle::Plain, required: false },
        QueryParam { name: "per_page", style: QueryStyle::Plain, required: false },
    ],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::Page { totals: false },
    retry: Retry::Safe,
    accesses: &["read_database"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["read_databases"] },
        Scopes { resource: "database", scopes: &["read_database"] },
    ],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};
