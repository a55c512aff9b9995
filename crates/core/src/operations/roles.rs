// Generated from api/resources/roles.yaml by `cargo xtask codegen`. Do not edit.
//! Roles: the operations as the engine knows them.

use crate::operation::{
    Body, Condition, FieldMatch, Method, Operation, Pagination, QueryParam, QueryStyle, Reply, Retry, Scopes,
    Stability, Waiter,
};

/// Create a role on a Postgres branch:
/// `POST /organizations/{organization}/databases/{database}/branches/{branch}/roles`.
pub static CREATE_ROLE: Operation = Operation {
    id: "create_role",
    group: "roles",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/roles",
    path_params: &["organization", "database", "branch"],
    query: &[],
    body: Body::Optional,
    body_fields: &[
        "name",
        "ttl",
        "inherited_roles",
        "with_replication",
        "require_where_on_delete",
        "require_where_on_update",
    ],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Never,
    accesses: &[
        "create_production_branch_password",
        "create_production_read_only_branch_password",
        "create_branch_password",
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

/// List the roles of a Postgres branch:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/roles`.
pub static LIST_ROLES: Operation = Operation {
    id: "list_roles",
    group: "roles",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/roles",
    path_params: &["organization", "database", "branch"],
    query: &[
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

/// Get a role:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}`.
pub static GET_ROLE: Operation = Operation {
    id: "get_role",
    group: "roles",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}",
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
    waiters: &[Waiter {
        name: "wait_until_ready",
        state: "ready",
        success: &[Condition { all: &[FieldMatch { field: "ready", values: &["true"] }] }],
        failure: &[Condition { all: &[FieldMatch { field: "expired", values: &["true"] }] }],
        gone: false,
        timeout_seconds: 600,
        subject: Some("name"),
        percent: None,
        reasons: &[],
    }],
    stability: Stability::Published,
};

/// Delete a role:
/// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}`.
pub static DELETE_ROLE: Operation = Operation {
    id: "delete_role",
    group: "roles",
    method: Method::Delete,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}",
    path_params: &["organization", "database", "branch", "id"],
    query: &[QueryParam { name: "successor", style: QueryStyle::Plain, required: false }],
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

/// Rename a role or change its guards:
/// `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}`.
pub static UPDATE_ROLE: Operation = Operation {
    id: "update_role",
    group: "roles",
    method: Method::Patch,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}",
    path_params: &["organization", "database", "branch", "id"],
    query: &[],
    body: Body::Optional,
    body_fields: &["name", "require_where_on_delete", "require_where_on_update"],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Idempotent,
    accesses: &[
        "create_production_branch_password",
        "create_production_read_only_branch_password",
        "create_branch_password",
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

/// Get the default role of a Postgres branch:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/roles/default`.
pub static GET_DEFAULT_ROLE: Operation = Operation {
    id: "get_default_role",
    group: "roles",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/roles/default",
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

/// Give the default role of a Postgres branch a new password:
/// `POST /organizations/{organization}/databases/{database}/branches/{branch}/roles/reset-default`.
pub static RESET_DEFAULT_ROLE: Operation = Operation {
    id: "reset_default_role",
    group: "roles",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/roles/reset-default",
    path_params: &["organization", "database", "branch"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Never,
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
    reply: Reply::Json,
    secret_reply: true,
    waiters: &[],
    stability: Stability::Published,
};

/// Hand over what a role owns to another role:
/// `POST /organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}/reassign`.
pub static REASSIGN_ROLE_OBJECTS: Operation = Operation {
    id: "reassign_role_objects",
    group: "roles",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}/reassign",
    path_params: &["organization", "database", "branch", "id"],
    query: &[],
    body: Body::Required,
    body_fields: &["successor"],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Never,
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

/// Renew a role that has a limited lifetime:
/// `POST /organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}/renew`.
pub static RENEW_ROLE: Operation = Operation {
    id: "renew_role",
    group: "roles",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}/renew",
    path_params: &["organization", "database", "branch", "id"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Never,
    accesses: &[
        "create_production_branch_password",
        "create_production_read_only_branch_password",
        "create_branch_password",
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

/// Give a role a new password:
/// `POST /organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}/reset`.
pub static RESET_ROLE: Operation = Operation {
    id: "reset_role",
    group: "roles",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/roles/{id}/reset",
    path_params: &["organization", "database", "branch", "id"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Never,
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
    reply: Reply::Json,
    secret_reply: true,
    waiters: &[],
    stability: Stability::Published,
};
