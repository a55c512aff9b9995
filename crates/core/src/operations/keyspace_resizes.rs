// Generated from api/resources/keyspace_resizes.yaml by `cargo xtask codegen`. Do not edit.
//! Keyspace resizes: the operations as the engine knows them.

use crate::operation::{
    Body, Condition, FieldMatch, Method, Operation, Pagination, QueryParam, QueryStyle, Reply, Retry,
    Stability, Waiter,
};

/// List the resizes of a keyspace:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/resizes`.
pub static LIST_KEYSPACE_RESIZE_REQUESTS: Operation = Operation {
    id: "list_keyspace_resize_requests",
    group: "keyspace_resizes",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/resizes",
    path_params: &["organization", "database", "branch", "keyspace"],
    query: &[
        QueryParam { name: "completed_at", style: QueryStyle::Plain, required: false },
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

/// Change the cluster of a keyspace:
/// `PUT /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/resizes`.
pub static UPDATE_KEYSPACE_RESIZE_REQUEST: Operation = Operation {
    id: "update_keyspace_resize_request",
    group: "keyspace_resizes",
    method: Method::Put,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/resizes",
    path_params: &["organization", "database", "branch", "keyspace"],
    query: &[],
    body: Body::Optional,
    body_fields: &["cluster_size", "extra_replicas", "vector_pool_allocation"],
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

/// Cancel the resize of a keyspace that waits:
/// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/resizes`.
pub static CANCEL_KEYSPACE_RESIZE_REQUEST: Operation = Operation {
    id: "cancel_keyspace_resize_request",
    group: "keyspace_resizes",
    method: Method::Delete,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/resizes",
    path_params: &["organization", "database", "branch", "keyspace"],
    query: &[],
    body: Body::None,
    body_fields: &[],
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

/// Get a resize of a keyspace:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/resizes/{id}`.
pub static GET_KEYSPACE_RESIZE_REQUEST: Operation = Operation {
    id: "get_keyspace_resize_request",
    group: "keyspace_resizes",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/resizes/{id}",
    path_params: &["organization", "database", "branch", "keyspace", "id"],
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
    waiters: &[Waiter {
        name: "wait_until_completed",
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
