// Generated from api/resources/backups.yaml by `cargo xtask codegen`. Do not edit.
//! Backups: the operations as the engine knows them.

use crate::operation::{
    Body, Condition, FieldMatch, Method, Operation, Pagination, QueryParam, QueryStyle, Reply, Retry, Scopes,
    Stability, Waiter,
};

/// List the backups of a branch:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/backups`.
pub static LIST_BACKUPS: Operation = Operation {
    id: "list_backups",
    group: "backups",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/backups",
    path_params: &["organization", "database", "branch"],
    query: &[
        QueryParam { name: "all", style: QueryStyle::Plain, required: false },
        QueryParam { name: "state", style: QueryStyle::Plain, required: false },
        QueryParam { name: "policy", style: QueryStyle::Plain, required: false },
        QueryParam { name: "from", style: QueryStyle::Plain, required: false },
        QueryParam { name: "to", style: QueryStyle::Plain, required: false },
        QueryParam { name: "running_at", style: QueryStyle::Plain, required: false },
        QueryParam { name: "production", style: QueryStyle::Plain, required: false },
        QueryParam { name: "page", style: QueryStyle::Plain, required: false },
        QueryParam { name: "per_page", style: QueryStyle::Plain, required: false },
    ],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::Page { totals: true },
    retry: Retry::Safe,
    accesses: &["read_backups"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["read_backups"] },
        Scopes { resource: "database", scopes: &["read_backups"] },
        Scopes { resource: "branch", scopes: &["read_backups"] },
    ],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Start a backup of a branch:
/// `POST /organizations/{organization}/databases/{database}/branches/{branch}/backups`.
pub static CREATE_BACKUP: Operation = Operation {
    id: "create_backup",
    group: "backups",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/backups",
    path_params: &["organization", "database", "branch"],
    query: &[],
    body: Body::Optional,
    body_fields: &["name", "retention_unit", "retention_value", "emergency"],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Never,
    accesses: &["write_backups"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["write_backups"] },
        Scopes { resource: "database", scopes: &["write_backups"] },
        Scopes { resource: "branch", scopes: &["write_backups"] },
    ],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Get a backup:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/backups/{id}`.
pub static GET_BACKUP: Operation = Operation {
    id: "get_backup",
    group: "backups",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/backups/{id}",
    path_params: &["organization", "database", "branch", "id"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Safe,
    accesses: &["read_backups"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["read_backups"] },
        Scopes { resource: "database", scopes: &["read_backups"] },
        Scopes { resource: "branch", scopes: &["read_backups"] },
    ],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[
        Waiter {
            name: "wait_until_complete",
            state: "state",
            success: &[Condition { all: &[FieldMatch { field: "state", values: &["success"] }] }],
            failure: &[Condition {
                all: &[FieldMatch { field: "state", values: &["failed", "canceled", "ignored"] }],
            }],
            gone: false,
            timeout_seconds: 43_200,
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

/// Delete a backup:
/// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/backups/{id}`.
pub static DELETE_BACKUP: Operation = Operation {
    id: "delete_backup",
    group: "backups",
    method: Method::Delete,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/backups/{id}",
    path_params: &["organization", "database", "branch", "id"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Idempotent,
    accesses: &["delete_backups", "delete_production_branch_backups"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["delete_backups", "delete_production_branch_backups"] },
        Scopes { resource: "database", scopes: &["delete_backups", "delete_production_branch_backups"] },
        Scopes { resource: "branch", scopes: &["delete_backups"] },
    ],
    reply: Reply::Empty,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Guard a backup against deletion or let go of it:
/// `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/backups/{id}`.
pub static UPDATE_BACKUP: Operation = Operation {
    id: "update_backup",
    group: "backups",
    method: Method::Patch,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/backups/{id}",
    path_params: &["organization", "database", "branch", "id"],
    query: &[],
    body: Body::Optional,
    body_fields: &["protected"],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Idempotent,
    accesses: &["write_backups"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["write_backups"] },
        Scopes { resource: "database", scopes: &["write_backups"] },
        Scopes { resource: "branch", scopes: &["write_backups"] },
    ],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};
