// Generated from api/resources/postgres_cidrs.yaml by `cargo xtask codegen`. Do not edit.
//! IP restrictions: the operations as the engine knows them.

use crate::operation::{
    Body, Method, Operation, Pagination, QueryParam, QueryStyle, Reply, Retry, Scopes, Stability,
};

/// List the IP restrictions of a database:
/// `GET /organizations/{organization}/databases/{database}/cidrs`.
pub static LIST_DATABASE_POSTGRES_CIDRS: Operation = Operation {
    id: "list_database_postgres_cidrs",
    group: "postgres_cidrs",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/cidrs",
    path_params: &["organization", "database"],
    query: &[
        QueryParam { name: "page", style: QueryStyle::Plain, required: false },
        QueryParam { name: "per_page", style: QueryStyle::Plain, required: false },
    ],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::Page { totals: true },
    retry: Retry::Safe,
    accesses: &["read_database", "read_databases"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["read_databases"] },
        Scopes { resource: "database", scopes: &["read_database"] },
    ],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Restrict a database to some addresses:
/// `POST /organizations/{organization}/databases/{database}/cidrs`.
pub static CREATE_DATABASE_POSTGRES_CIDR: Operation = Operation {
    id: "create_database_postgres_cidr",
    group: "postgres_cidrs",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/cidrs",
    path_params: &["organization", "database"],
    query: &[],
    body: Body::Required,
    body_fields: &["schema", "role", "cidrs", "description"],
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

/// Remove an IP restriction:
/// `DELETE /organizations/{organization}/databases/{database}/cidrs/{id}`.
pub static DELETE_DATABASE_POSTGRES_CIDR: Operation = Operation {
    id: "delete_database_postgres_cidr",
    group: "postgres_cidrs",
    method: Method::Delete,
    path: "/organizations/{organization}/databases/{database}/cidrs/{id}",
    path_params: &["organization", "database", "id"],
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

/// Get an IP restriction: `GET /organizations/{organization}/databases/{database}/cidrs/{id}`.
pub static GET_DATABASE_POSTGRES_CIDR: Operation = Operation {
    id: "get_database_postgres_cidr",
    group: "postgres_cidrs",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/cidrs/{id}",
    path_params: &["organization", "database", "id"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Safe,
    accesses: &["read_database", "read_databases"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["read_databases"] },
        Scopes { resource: "database", scopes: &["read_database"] },
    ],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Change an IP restriction: `PATCH /organizations/{organization}/databases/{database}/cidrs/{id}`.
pub static UPDATE_DATABASE_POSTGRES_CIDR: Operation = Operation {
    id: "update_database_postgres_cidr",
    group: "postgres_cidrs",
    method: Method::Patch,
    path: "/organizations/{organization}/databases/{database}/cidrs/{id}",
    path_params: &["organization", "database", "id"],
    query: &[],
    body: Body::Optional,
    body_fields: &["schema", "role", "cidrs", "description"],
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
