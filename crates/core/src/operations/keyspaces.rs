// Generated from api/resources/keyspaces.yaml by `cargo xtask codegen`. Do not edit.
//! Keyspaces: the operations as the engine knows them.

use crate::operation::{
    Body, Condition, FieldMatch, Method, Operation, Pagination, QueryParam, QueryStyle, Reply, Retry,
    Stability, Waiter,
};

/// List the keyspaces of a branch:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces`.
pub static LIST_KEYSPACES: Operation = Operation {
    id: "list_keyspaces",
    group: "keyspaces",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/keyspaces",
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
    accesses: &["read_branch"],
    scopes: &[],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Create a keyspace on a branch:
/// `POST /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces`.
pub static CREATE_KEYSPACE: Operation = Operation {
    id: "create_keyspace",
    group: "keyspaces",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/keyspaces",
    path_params: &["organization", "database", "branch"],
    query: &[],
    body: Body::Required,
    body_fields: &["name", "cluster_size", "extra_replicas", "shards"],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Never,
    accesses: &["create_branch"],
    scopes: &[],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Get a keyspace:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}`.
pub static GET_KEYSPACE: Operation = Operation {
    id: "get_keyspace",
    group: "keyspaces",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}",
    path_params: &["organization", "database", "branch", "keyspace"],
    query: &[QueryParam { name: "full", style: QueryStyle::Plain, required: false }],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Safe,
    accesses: &["read_branch"],
    scopes: &[],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[
        Waiter {
            name: "wait_until_ready",
            state: "ready",
            success: &[Condition {
                all: &[
                    FieldMatch { field: "ready", values: &["true"] },
                    FieldMatch { field: "resizing", values: &["false"] },
                    FieldMatch { field: "resize_pending", values: &["false"] },
                    FieldMatch { field: "config_change_in_progress", values: &["false"] },
                ],
            }],
            failure: &[],
            gone: false,
            timeout_seconds: 7200,
            subject: Some("name"),
            percent: None,
            reasons: &[],
        },
        Waiter {
            name: "wait_until_deleted",
            state: "ready",
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

/// Change the settings of a keyspace:
/// `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}`.
pub static UPDATE_KEYSPACE: Operation = Operation {
    id: "update_keyspace",
    group: "keyspaces",
    method: Method::Patch,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}",
    path_params: &["organization", "database", "branch", "keyspace"],
    query: &[],
    body: Body::Optional,
    body_fields: &["replication_durability_constraints", "vreplication_flags", "throttler", "max_rollout"],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Idempotent,
    accesses: &["create_branch"],
    scopes: &[],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Delete a keyspace:
/// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}`.
pub static DELETE_KEYSPACE: Operation = Operation {
    id: "delete_keyspace",
    group: "keyspaces",
    method: Method::Delete,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}",
    path_params: &["organization", "database", "branch", "keyspace"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Idempotent,
    accesses: &["delete_branch", "delete_production_branch"],
    scopes: &[],
    reply: Reply::Empty,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Get how far a change has rolled out over the shards of a keyspace:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/rollout-status`.
pub static GET_KEYSPACE_ROLLOUT_STATUS: Operation = Operation {
    id: "get_keyspace_rollout_status",
    group: "keyspaces",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/rollout-status",
    path_params: &["organization", "database", "branch", "keyspace"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Safe,
    accesses: &["read_branch"],
    scopes: &[],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Get the VSchema of a keyspace:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/vschema`.
pub static GET_KEYSPACE_VSCHEMA: Operation = Operation {
    id: "get_keyspace_vschema",
    group: "keyspaces",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/vschema",
    path_params: &["organization", "database", "branch", "keyspace"],
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
    scopes: &[],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Replace the VSchema of a keyspace:
/// `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/vschema`.
pub static UPDATE_KEYSPACE_VSCHEMA: Operation = Operation {
    id: "update_keyspace_vschema",
    group: "keyspaces",
    method: Method::Patch,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/vschema",
    path_params: &["organization", "database", "branch", "keyspace"],
    query: &[],
    body: Body::Required,
    body_fields: &["vschema"],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Idempotent,
    accesses: &["write_production_branch_vschema", "write_branch_vschema"],
    scopes: &[],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Set in which read-only regions a keyspace has replicas:
/// `PUT /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/read-only-regions`.
pub static UPDATE_KEYSPACE_READ_ONLY_REGIONS: Operation = Operation {
    id: "update_keyspace_read_only_regions",
    group: "keyspaces",
    method: Method::Put,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/read-only-regions",
    path_params: &["organization", "database", "branch", "keyspace"],
    query: &[],
    body: Body::Required,
    body_fields: &["read_only_regions"],
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
