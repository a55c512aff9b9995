// Generated from api/resources/branches.yaml by `cargo xtask codegen`. Do not edit.
//! Branches: the operations as the engine knows them.

use crate::operation::{
    Body, Condition, FieldMatch, Method, Operation, Pagination, QueryParam, QueryStyle, Reply, Retry, Scopes,
    Stability, Waiter,
};

/// List the branches of a database:
/// `GET /organizations/{organization}/databases/{database}/branches`.
pub static LIST_BRANCHES: Operation = Operation {
    id: "list_branches",
    group: "branches",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches",
    path_params: &["organization", "database"],
    query: &[
        QueryParam { name: "q", style: QueryStyle::Plain, required: false },
        QueryParam { name: "production", style: QueryStyle::Plain, required: false },
        QueryParam { name: "safe_migrations", style: QueryStyle::Plain, required: false },
        QueryParam { name: "order", style: QueryStyle::Plain, required: false },
        QueryParam { name: "starting_after", style: QueryStyle::Plain, required: false },
        QueryParam { name: "limit", style: QueryStyle::Plain, required: false },
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

/// Create a branch: `POST /organizations/{organization}/databases/{database}/branches`.
pub static CREATE_BRANCH: Operation = Operation {
    id: "create_branch",
    group: "branches",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/branches",
    path_params: &["organization", "database"],
    query: &[],
    body: Body::Required,
    body_fields: &[
        "name",
        "deletion_protected",
        "parent_branch",
        "backup_id",
        "region",
        "restore_point",
        "seed_data",
        "cluster_size",
        "keyspace_cluster_sizes",
        "configuration_profile_sizes",
        "router_sizes",
        "replicas",
        "storage",
        "major_version",
        "create_database_if_missing",
        "kind",
    ],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Never,
    accesses: &["create_branch", "restore_production_branch_backup", "restore_backup"],
    scopes: &[
        Scopes {
            resource: "organization",
            scopes: &["write_branches", "restore_production_branch_backups", "restore_backups"],
        },
        Scopes {
            resource: "database",
            scopes: &["write_branches", "restore_production_branch_backups", "restore_backups"],
        },
        Scopes { resource: "branch", scopes: &["restore_backups"] },
    ],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Get a branch: `GET /organizations/{organization}/databases/{database}/branches/{branch}`.
pub static GET_BRANCH: Operation = Operation {
    id: "get_branch",
    group: "branches",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}",
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
    waiters: &[
        Waiter {
            name: "wait_until_ready",
            state: "state",
            success: &[Condition { all: &[FieldMatch { field: "ready", values: &["true"] }] }],
            failure: &[],
            gone: false,
            timeout_seconds: 1800,
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

/// Rename or protect a branch:
/// `PATCH /organizations/{organization}/databases/{database}/branches/{branch}`.
pub static UPDATE_BRANCH: Operation = Operation {
    id: "update_branch",
    group: "branches",
    method: Method::Patch,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}",
    path_params: &["organization", "database", "branch"],
    query: &[],
    body: Body::Optional,
    body_fields: &["new_name", "deletion_protected"],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Never,
    accesses: &["write_database"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["write_branches", "write_databases"] },
        Scopes { resource: "database", scopes: &["write_branches", "write_database"] },
        Scopes { resource: "branch", scopes: &["write_branch"] },
    ],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Delete a branch: `DELETE /organizations/{organization}/databases/{database}/branches/{branch}`.
pub static DELETE_BRANCH: Operation = Operation {
    id: "delete_branch",
    group: "branches",
    method: Method::Delete,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}",
    path_params: &["organization", "database", "branch"],
    query: &[QueryParam { name: "delete_descendants", style: QueryStyle::Plain, required: false }],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Idempotent,
    accesses: &["delete_branch"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["delete_branches", "delete_production_branches"] },
        Scopes { resource: "database", scopes: &["delete_branches", "delete_production_branches"] },
        Scopes { resource: "branch", scopes: &["delete_branch"] },
    ],
    reply: Reply::Empty,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Check the schema of a branch for problems:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/schema/lint`.
pub static LINT_BRANCH_SCHEMA: Operation = Operation {
    id: "lint_branch_schema",
    group: "branches",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/schema/lint",
    path_params: &["organization", "database", "branch"],
    query: &[
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

/// Turn safe migrations on for a branch:
/// `POST /organizations/{organization}/databases/{database}/branches/{branch}/safe-migrations`.
pub static ENABLE_SAFE_MIGRATIONS: Operation = Operation {
    id: "enable_safe_migrations",
    group: "branches",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/safe-migrations",
    path_params: &["organization", "database", "branch"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Never,
    accesses: &[],
    scopes: &[],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Turn safe migrations off for a branch:
/// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/safe-migrations`.
pub static DISABLE_SAFE_MIGRATIONS: Operation = Operation {
    id: "disable_safe_migrations",
    group: "branches",
    method: Method::Delete,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/safe-migrations",
    path_params: &["organization", "database", "branch"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Idempotent,
    accesses: &[],
    scopes: &[],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Turn safe migrations of a branch on or off:
/// `PUT /organizations/{organization}/databases/{database}/branches/{branch}/safe-migrations`.
pub static UPDATE_SAFE_MIGRATIONS: Operation = Operation {
    id: "update_safe_migrations",
    group: "branches",
    method: Method::Put,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/safe-migrations",
    path_params: &["organization", "database", "branch"],
    query: &[],
    body: Body::Required,
    body_fields: &["safe_migrations"],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Idempotent,
    accesses: &[],
    scopes: &[],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Make a development branch a production branch:
/// `POST /organizations/{organization}/databases/{database}/branches/{branch}/promote`.
pub static PROMOTE_BRANCH: Operation = Operation {
    id: "promote_branch",
    group: "branches",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/promote",
    path_params: &["organization", "database", "branch"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Never,
    accesses: &["connect_production_branch", "promote_branches"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["promote_branches"] },
        Scopes { resource: "database", scopes: &["promote_branches"] },
    ],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Get the schema of a branch:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/schema`.
pub static GET_BRANCH_SCHEMA: Operation = Operation {
    id: "get_branch_schema",
    group: "branches",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/schema",
    path_params: &["organization", "database", "branch"],
    query: &[
        QueryParam { name: "keyspace", style: QueryStyle::Plain, required: false },
        QueryParam { name: "namespace", style: QueryStyle::Plain, required: false },
    ],
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

/// Change the cluster size of a MySQL branch:
/// `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/cluster`.
pub static UPDATE_BRANCH_CLUSTER_CONFIG: Operation = Operation {
    id: "update_branch_cluster_config",
    group: "branches",
    method: Method::Patch,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/cluster",
    path_params: &["organization", "database", "branch"],
    query: &[],
    body: Body::Required,
    body_fields: &["cluster_size"],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Idempotent,
    accesses: &["write_database"],
    scopes: &[],
    reply: Reply::Empty,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Make a production branch a development branch:
/// `POST /organizations/{organization}/databases/{database}/branches/{branch}/demote`.
pub static DEMOTE_BRANCH: Operation = Operation {
    id: "demote_branch",
    group: "branches",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/demote",
    path_params: &["organization", "database", "branch"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Never,
    accesses: &["connect_production_branch", "demote_branches"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["demote_branches"] },
        Scopes { resource: "database", scopes: &["demote_branches"] },
    ],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Compare the schema of a branch with that of its parent:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/diff`.
pub static GET_BRANCH_DIFF: Operation = Operation {
    id: "get_branch_diff",
    group: "branches",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/diff",
    path_params: &["organization", "database", "branch"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Safe,
    accesses: &[],
    scopes: &[],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Extended,
};

/// Get the routing rules of a branch:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/routing-rules`.
pub static GET_BRANCH_ROUTING_RULES: Operation = Operation {
    id: "get_branch_routing_rules",
    group: "branches",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/routing-rules",
    path_params: &["organization", "database", "branch"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Safe,
    accesses: &[],
    scopes: &[],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Extended,
};

/// Replace the routing rules of a branch:
/// `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/routing-rules`.
pub static UPDATE_BRANCH_ROUTING_RULES: Operation = Operation {
    id: "update_branch_routing_rules",
    group: "branches",
    method: Method::Patch,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/routing-rules",
    path_params: &["organization", "database", "branch"],
    query: &[],
    body: Body::Required,
    body_fields: &["routing_rules"],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Idempotent,
    accesses: &[],
    scopes: &[],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Extended,
};

/// Read the schema of a branch anew:
/// `POST /organizations/{organization}/databases/{database}/branches/{branch}/refresh-schema`.
pub static REFRESH_BRANCH_SCHEMA: Operation = Operation {
    id: "refresh_branch_schema",
    group: "branches",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/refresh-schema",
    path_params: &["organization", "database", "branch"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Never,
    accesses: &[],
    scopes: &[],
    reply: Reply::Empty,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Extended,
};

/// List the cluster sizes that a branch can take:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/cluster-size-skus`.
pub static LIST_BRANCH_CLUSTER_SIZE_SKUS: Operation = Operation {
    id: "list_branch_cluster_size_skus",
    group: "branches",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/cluster-size-skus",
    path_params: &["organization", "database", "branch"],
    query: &[
        QueryParam { name: "rates", style: QueryStyle::Plain, required: false },
        QueryParam { name: "postgresql", style: QueryStyle::Plain, required: false },
    ],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Safe,
    accesses: &[],
    scopes: &[],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Extended,
};
