// Generated from api/resources/passwords.yaml by `cargo xtask codegen`. Do not edit.
//! Passwords: the operations as the engine knows them.

use crate::operation::{
    Body, Method, Operation, Pagination, QueryParam, QueryStyle, Reply, Retry, Scopes, Stability,
};

/// List the passwords of a branch:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/passwords`.
pub static LIST_PASSWORDS: Operation = Operation {
    id: "list_passwords",
    group: "passwords",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/passwords",
    path_params: &["organization", "database", "branch"],
    query: &[
        QueryParam { name: "read_only_region_id", style: QueryStyle::Plain, required: false },
        QueryParam { name: "status", style: QueryStyle::Plain, required: false },
        QueryParam { name: "q", style: QueryStyle::Plain, required: false },
        QueryParam { name: "page", style: QueryStyle::Plain, required: false },
        QueryParam { name: "per_page", style: QueryStyle::Plain, required: false },
    ],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::Page { totals: true },
    retry: Retry::Safe,
    accesses: &[
        "read_branch",
        "delete_branch",
        "create_branch",
        "connect_production_branch",
        "connect_production_read_only_branch",
        "connect_branch",
    ],
    scopes: &[
        Scopes {
            resource: "organization",
            scopes: &[
                "manage_passwords",
                "manage_production_branch_passwords",
                "manage_read_only_passwords",
                "manage_production_read_only_passwords",
            ],
        },
        Scopes {
            resource: "database",
            scopes: &[
                "manage_passwords",
                "manage_production_branch_passwords",
                "manage_read_only_passwords",
                "manage_production_read_only_passwords",
            ],
        },
        Scopes { resource: "branch", scopes: &["manage_passwords", "manage_read_only_passwords"] },
    ],
    reply: Reply::Json,
    secret_reply: true,
    waiters: &[],
    stability: Stability::Published,
};

/// Create a password for a branch:
/// `POST /organizations/{organization}/databases/{database}/branches/{branch}/passwords`.
pub static CREATE_PASSWORD: Operation = Operation {
    id: "create_password",
    group: "passwords",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/passwords",
    path_params: &["organization", "database", "branch"],
    query: &[],
    body: Body::Optional,
    body_fields: &["name", "role", "replica", "ttl", "cidrs", "direct_vtgate", "read_only_region_id"],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Never,
    accesses: &["connect_production_branch", "connect_production_read_only_branch", "connect_branch"],
    scopes: &[
        Scopes {
            resource: "organization",
            scopes: &[
                "manage_passwords",
                "manage_production_branch_passwords",
                "manage_read_only_passwords",
                "manage_production_read_only_passwords",
            ],
        },
        Scopes {
            resource: "database",
            scopes: &[
                "manage_passwords",
                "manage_production_branch_passwords",
                "manage_read_only_passwords",
                "manage_production_read_only_passwords",
            ],
        },
        Scopes { resource: "branch", scopes: &["manage_passwords", "manage_read_only_passwords"] },
    ],
    reply: Reply::Json,
    secret_reply: true,
    waiters: &[],
    stability: Stability::Published,
};

/// Get a password:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/passwords/{id}`.
pub static GET_PASSWORD: Operation = Operation {
    id: "get_password",
    group: "passwords",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/passwords/{id}",
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
        "connect_production_read_only_branch",
        "connect_branch",
    ],
    scopes: &[
        Scopes {
            resource: "organization",
            scopes: &[
                "manage_passwords",
                "manage_production_branch_passwords",
                "manage_read_only_passwords",
                "manage_production_read_only_passwords",
            ],
        },
        Scopes {
            resource: "database",
            scopes: &[
                "manage_passwords",
                "manage_production_branch_passwords",
                "manage_read_only_passwords",
                "manage_production_read_only_passwords",
            ],
        },
        Scopes { resource: "branch", scopes: &["manage_passwords", "manage_read_only_passwords"] },
    ],
    reply: Reply::Json,
    secret_reply: true,
    waiters: &[],
    stability: Stability::Published,
};

/// Delete a password:
/// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/passwords/{id}`.
pub static DELETE_PASSWORD: Operation = Operation {
    id: "delete_password",
    group: "passwords",
    method: Method::Delete,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/passwords/{id}",
    path_params: &["organization", "database", "branch", "id"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Idempotent,
    accesses: &[
        "delete_production_branch_password",
        "delete_production_read_only_branch_password",
        "delete_branch_password",
    ],
    scopes: &[
        Scopes {
            resource: "organization",
            scopes: &[
                "manage_passwords",
                "manage_production_branch_passwords",
                "manage_read_only_passwords",
                "manage_production_read_only_passwords",
            ],
        },
        Scopes {
            resource: "database",
            scopes: &[
                "manage_passwords",
                "manage_production_branch_passwords",
                "manage_read_only_passwords",
                "manage_production_read_only_passwords",
            ],
        },
        Scopes { resource: "branch", scopes: &["manage_passwords", "manage_read_only_passwords"] },
    ],
    reply: Reply::Empty,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Change the name or the allowed addresses of a password:
/// `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/passwords/{id}`.
pub static UPDATE_PASSWORD: Operation = Operation {
    id: "update_password",
    group: "passwords",
    method: Method::Patch,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/passwords/{id}",
    path_params: &["organization", "database", "branch", "id"],
    query: &[],
    body: Body::Optional,
    body_fields: &["name", "cidrs"],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Idempotent,
    accesses: &["connect_production_branch", "connect_production_read_only_branch", "connect_branch"],
    scopes: &[
        Scopes {
            resource: "organization",
            scopes: &[
                "manage_passwords",
                "manage_production_branch_passwords",
                "manage_read_only_passwords",
                "manage_production_read_only_passwords",
            ],
        },
        Scopes {
            resource: "database",
            scopes: &[
                "manage_passwords",
                "manage_production_branch_passwords",
                "manage_read_only_passwords",
                "manage_production_read_only_passwords",
            ],
        },
        Scopes { resource: "branch", scopes: &["manage_passwords", "manage_read_only_passwords"] },
    ],
    reply: Reply::Json,
    secret_reply: true,
    waiters: &[],
    stability: Stability::Published,
};

/// Renew a password that has a limited lifetime:
/// `POST /organizations/{organization}/databases/{database}/branches/{branch}/passwords/{id}/renew`.
pub static RENEW_PASSWORD: Operation = Operation {
    id: "renew_password",
    group: "passwords",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/passwords/{id}/renew",
    path_params: &["organization", "database", "branch", "id"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Never,
    accesses: &["connect_production_branch", "connect_production_read_only_branch", "connect_branch"],
    scopes: &[
        Scopes {
            resource: "organization",
            scopes: &[
                "manage_passwords",
                "manage_production_branch_passwords",
                "manage_read_only_passwords",
                "manage_production_read_only_passwords",
            ],
        },
        Scopes {
            resource: "database",
            scopes: &[
                "manage_passwords",
                "manage_production_branch_passwords",
                "manage_read_only_passwords",
                "manage_production_read_only_passwords",
            ],
        },
        Scopes { resource: "branch", scopes: &["manage_passwords", "manage_read_only_passwords"] },
    ],
    reply: Reply::Json,
    secret_reply: true,
    waiters: &[],
    stability: Stability::Published,
};

/// List the passwords of all branches of a database:
/// `GET /organizations/{organization}/databases/{database}/passwords`.
pub static LIST_DATABASE_PASSWORDS: Operation = Operation {
    id: "list_database_passwords",
    group: "passwords",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/passwords",
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
    accesses: &[],
    scopes: &[],
    reply: Reply::Json,
    secret_reply: true,
    waiters: &[],
    stability: Stability::Extended,
};
