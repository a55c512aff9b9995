// Generated from api/resources/configuration_profiles.yaml by `cargo xtask codegen`. Do not edit.
//! Configuration profiles: the operations as the engine knows them.

use crate::operation::{
    Body, Condition, FieldMatch, Method, Operation, Pagination, QueryParam, QueryStyle, Reply, Retry, Scopes,
    Stability, Waiter,
};

/// List the configuration profiles of a branch:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles`.
pub static LIST_SHARD_CONFIGURATION_PROFILES: Operation = Operation {
    id: "list_shard_configuration_profiles",
    group: "configuration_profiles",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles",
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

/// Create a configuration profile:
/// `POST /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles`.
pub static CREATE_SHARD_CONFIGURATION_PROFILE: Operation = Operation {
    id: "create_shard_configuration_profile",
    group: "configuration_profiles",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles",
    path_params: &["organization", "database", "branch"],
    query: &[],
    body: Body::Required,
    body_fields: &[
        "name",
        "cluster_size",
        "replicas",
        "postgres_major_version",
        "postgres_minor_version",
        "storage",
    ],
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

/// Get a configuration profile:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}`.
pub static GET_SHARD_CONFIGURATION_PROFILE: Operation = Operation {
    id: "get_shard_configuration_profile",
    group: "configuration_profiles",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}",
    path_params: &["organization", "database", "branch", "configuration_profile"],
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
        subject: Some("name"),
        percent: None,
        reasons: &[],
    }],
    stability: Stability::Published,
};

/// Change a configuration profile:
/// `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}`.
pub static UPDATE_SHARD_CONFIGURATION_PROFILE: Operation = Operation {
    id: "update_shard_configuration_profile",
    group: "configuration_profiles",
    method: Method::Patch,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}",
    path_params: &["organization", "database", "branch", "configuration_profile"],
    query: &[],
    body: Body::Optional,
    body_fields: &[
        "name",
        "cluster_size",
        "replicas",
        "parameters",
        "postgres_major_version",
        "postgres_minor_version",
        "storage",
    ],
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

/// Delete a configuration profile:
/// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}`.
pub static DELETE_SHARD_CONFIGURATION_PROFILE: Operation = Operation {
    id: "delete_shard_configuration_profile",
    group: "configuration_profiles",
    method: Method::Delete,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}",
    path_params: &["organization", "database", "branch", "configuration_profile"],
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

/// Run the maintenance of a configuration profile:
/// `POST /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/maintenance`.
pub static RUN_SHARD_CONFIGURATION_PROFILE_MAINTENANCE: Operation = Operation {
    id: "run_shard_configuration_profile_maintenance",
    group: "configuration_profiles",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/maintenance",
    path_params: &["organization", "database", "branch", "configuration_profile"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Never,
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

/// Run the maintenance of several configuration profiles:
/// `POST /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/maintenance`.
pub static RUN_SHARD_CONFIGURATION_PROFILES_MAINTENANCE: Operation = Operation {
    id: "run_shard_configuration_profiles_maintenance",
    group: "configuration_profiles",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/maintenance",
    path_params: &["organization", "database", "branch"],
    query: &[],
    body: Body::Required,
    body_fields: &["configuration_profile_names"],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Never,
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

/// Get the default configuration profile of a branch:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/default-configuration-profile`.
pub static GET_DEFAULT_SHARD_CONFIGURATION_PROFILE: Operation = Operation {
    id: "get_default_shard_configuration_profile",
    group: "configuration_profiles",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/default-configuration-profile",
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

/// Set the default configuration profile of a branch:
/// `PUT /organizations/{organization}/databases/{database}/branches/{branch}/default-configuration-profile`.
pub static SET_DEFAULT_SHARD_CONFIGURATION_PROFILE: Operation = Operation {
    id: "set_default_shard_configuration_profile",
    group: "configuration_profiles",
    method: Method::Put,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/default-configuration-profile",
    path_params: &["organization", "database", "branch"],
    query: &[],
    body: Body::Required,
    body_fields: &["configuration_profile"],
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

/// List the shards of a configuration profile:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards`.
pub static LIST_SHARD_CONFIGURATION_PROFILE_SHARDS: Operation = Operation {
    id: "list_shard_configuration_profile_shards",
    group: "configuration_profiles",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards",
    path_params: &["organization", "database", "branch", "configuration_profile"],
    query: &[
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

/// Create a shard in a configuration profile:
/// `POST /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards`.
pub static CREATE_SHARD_CONFIGURATION_PROFILE_SHARD: Operation = Operation {
    id: "create_shard_configuration_profile_shard",
    group: "configuration_profiles",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards",
    path_params: &["organization", "database", "branch", "configuration_profile"],
    query: &[],
    body: Body::Optional,
    body_fields: &["display_name"],
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

/// Assign shards to a configuration profile:
/// `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards`.
pub static ASSIGN_SHARD_CONFIGURATION_PROFILE_SHARDS: Operation = Operation {
    id: "assign_shard_configuration_profile_shards",
    group: "configuration_profiles",
    method: Method::Patch,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards",
    path_params: &["organization", "database", "branch", "configuration_profile"],
    query: &[],
    body: Body::Required,
    body_fields: &["shard_ids"],
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

/// Delete several shards of a configuration profile:
/// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards`.
pub static DELETE_SHARD_CONFIGURATION_PROFILE_SHARDS: Operation = Operation {
    id: "delete_shard_configuration_profile_shards",
    group: "configuration_profiles",
    method: Method::Delete,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards",
    path_params: &["organization", "database", "branch", "configuration_profile"],
    query: &[QueryParam { name: "shard_ids", style: QueryStyle::Comma, required: true }],
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

/// Create several shards in a configuration profile:
/// `POST /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards/bulk`.
pub static BULK_CREATE_SHARD_CONFIGURATION_PROFILE_SHARDS: Operation = Operation {
    id: "bulk_create_shard_configuration_profile_shards",
    group: "configuration_profiles",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards/bulk",
    path_params: &["organization", "database", "branch", "configuration_profile"],
    query: &[],
    body: Body::Required,
    body_fields: &["count"],
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

/// Get a shard of a configuration profile:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards/{id}`.
pub static GET_SHARD_CONFIGURATION_PROFILE_SHARD: Operation = Operation {
    id: "get_shard_configuration_profile_shard",
    group: "configuration_profiles",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards/{id}",
    path_params: &["organization", "database", "branch", "configuration_profile", "id"],
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
            name: "wait_until_shard_ready",
            state: "ready",
            success: &[Condition { all: &[FieldMatch { field: "ready", values: &["true"] }] }],
            failure: &[],
            gone: false,
            timeout_seconds: 3600,
            subject: Some("name"),
            percent: None,
            reasons: &[],
        },
        Waiter {
            name: "wait_until_shard_deleted",
            state: "ready",
            success: &[],
            failure: &[],
            gone: true,
            timeout_seconds: 3600,
            subject: Some("name"),
            percent: None,
            reasons: &[],
        },
    ],
    stability: Stability::Published,
};

/// Rename a shard of a configuration profile:
/// `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards/{id}`.
pub static UPDATE_SHARD_CONFIGURATION_PROFILE_SHARD: Operation = Operation {
    id: "update_shard_configuration_profile_shard",
    group: "configuration_profiles",
    method: Method::Patch,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards/{id}",
    path_params: &["organization", "database", "branch", "configuration_profile", "id"],
    query: &[],
    body: Body::Optional,
    body_fields: &["display_name"],
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

/// Delete a shard of a configuration profile:
/// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards/{id}`.
pub static DELETE_SHARD_CONFIGURATION_PROFILE_SHARD: Operation = Operation {
    id: "delete_shard_configuration_profile_shard",
    group: "configuration_profiles",
    method: Method::Delete,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/shards/{id}",
    path_params: &["organization", "database", "branch", "configuration_profile", "id"],
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

/// List the settings of a configuration profile:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/parameters`.
pub static LIST_SHARD_CONFIGURATION_PROFILE_PARAMETERS: Operation = Operation {
    id: "list_shard_configuration_profile_parameters",
    group: "configuration_profiles",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/parameters",
    path_params: &["organization", "database", "branch", "configuration_profile"],
    query: &[
        QueryParam { name: "extension", style: QueryStyle::Plain, required: false },
        QueryParam { name: "internal", style: QueryStyle::Plain, required: false },
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

/// List the Postgres extensions of a configuration profile:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/extensions`.
pub static LIST_SHARD_CONFIGURATION_PROFILE_EXTENSIONS: Operation = Operation {
    id: "list_shard_configuration_profile_extensions",
    group: "configuration_profiles",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/extensions",
    path_params: &["organization", "database", "branch", "configuration_profile"],
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

/// Enable or disable a Postgres extension of a configuration profile:
/// `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/extensions/{extension}`.
pub static UPDATE_SHARD_CONFIGURATION_PROFILE_EXTENSION: Operation = Operation {
    id: "update_shard_configuration_profile_extension",
    group: "configuration_profiles",
    method: Method::Patch,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/extensions/{extension}",
    path_params: &["organization", "database", "branch", "configuration_profile", "extension"],
    query: &[],
    body: Body::Required,
    body_fields: &["enabled"],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Idempotent,
    accesses: &["write_database"],
    scopes: &[],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// List the changes of a configuration profile:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/changes`.
pub static LIST_SHARD_CONFIGURATION_PROFILE_CHANGE_REQUESTS: Operation = Operation {
    id: "list_shard_configuration_profile_change_requests",
    group: "configuration_profiles",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/changes",
    path_params: &["organization", "database", "branch", "configuration_profile"],
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

/// Get a change of a configuration profile:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/changes/{id}`.
pub static GET_SHARD_CONFIGURATION_PROFILE_CHANGE_REQUEST: Operation = Operation {
    id: "get_shard_configuration_profile_change_request",
    group: "configuration_profiles",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/changes/{id}",
    path_params: &["organization", "database", "branch", "configuration_profile", "id"],
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

/// Cancel a change of a configuration profile:
/// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/changes/{id}`.
pub static CANCEL_SHARD_CONFIGURATION_PROFILE_CHANGE_REQUEST: Operation = Operation {
    id: "cancel_shard_configuration_profile_change_request",
    group: "configuration_profiles",
    method: Method::Delete,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/configuration-profiles/{configuration_profile}/changes/{id}",
    path_params: &["organization", "database", "branch", "configuration_profile", "id"],
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
