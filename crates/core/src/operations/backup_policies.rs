// Generated from api/resources/backup_policies.yaml by `cargo xtask codegen`. Do not edit.
//! Backup policies: the operations as the engine knows them.

use crate::operation::{
    Body, Method, Operation, Pagination, QueryParam, QueryStyle, Reply, Retry, Scopes, Stability,
};

/// List the backup policies of a database:
/// `GET /organizations/{organization}/databases/{database}/backup-policies`.
pub static LIST_BACKUP_POLICIES: Operation = Operation {
    id: "list_backup_policies",
    group: "backup_policies",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/backup-policies",
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
    accesses: &["read_backups"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["read_backups"] },
        Scopes { resource: "database", scopes: &["read_backups"] },
    ],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Add a backup policy to a database:
/// `POST /organizations/{organization}/databases/{database}/backup-policies`.
pub static CREATE_BACKUP_POLICY: Operation = Operation {
    id: "create_backup_policy",
    group: "backup_policies",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/backup-policies",
    path_params: &["organization", "database"],
    query: &[],
    body: Body::Required,
    body_fields: &[
        "name",
        "target",
        "retention_value",
        "retention_unit",
        "frequency_value",
        "frequency_unit",
        "schedule_time",
        "schedule_day",
        "schedule_week",
    ],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Never,
    accesses: &["write_backups"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["write_backups"] },
        Scopes { resource: "database", scopes: &["write_backups"] },
    ],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Get a backup policy:
/// `GET /organizations/{organization}/databases/{database}/backup-policies/{id}`.
pub static GET_BACKUP_POLICY: Operation = Operation {
    id: "get_backup_policy",
    group: "backup_policies",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/backup-policies/{id}",
    path_params: &["organization", "database", "id"],
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
    ],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Change a backup policy:
/// `PATCH /organizations/{organization}/databases/{database}/backup-policies/{id}`.
pub static UPDATE_BACKUP_POLICY: Operation = Operation {
    id: "update_backup_policy",
    group: "backup_policies",
    method: Method::Patch,
    path: "/organizations/{organization}/databases/{database}/backup-policies/{id}",
    path_params: &["organization", "database", "id"],
    query: &[],
    body: Body::Optional,
    body_fields: &[
        "name",
        "target",
        "retention_value",
        "retention_unit",
        "frequency_value",
        "frequency_unit",
        "schedule_time",
        "schedule_day",
        "schedule_week",
    ],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Idempotent,
    accesses: &["write_backups"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["write_backups"] },
        Scopes { resource: "database", scopes: &["write_backups"] },
    ],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Delete a backup policy:
/// `DELETE /organizations/{organization}/databases/{database}/backup-policies/{id}`.
pub static DELETE_BACKUP_POLICY: Operation = Operation {
    id: "delete_backup_policy",
    group: "backup_policies",
    method: Method::Delete,
    path: "/organizations/{organization}/databases/{database}/backup-policies/{id}",
    path_params: &["organization", "database", "id"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Idempotent,
    accesses: &["write_backups"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["write_backups"] },
        Scopes { resource: "database", scopes: &["write_backups"] },
    ],
    reply: Reply::Empty,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};
