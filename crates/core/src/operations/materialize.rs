// Generated from api/resources/materialize.yaml by `cargo xtask codegen`. Do not edit.
//! Materialize: the operations as the engine knows them.

use crate::operation::{
    Body, Method, Operation, Pagination, QueryParam, QueryStyle, Reply, Retry, Stability,
};

/// Create a Materialize workflow:
/// `POST /organizations/{organization}/databases/{database}/branches/{branch}/materialize/workflows`.
pub static MATERIALIZE_CREATE: Operation = Operation {
    id: "materialize_create",
    group: "materialize",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/materialize/workflows",
    path_params: &["organization", "database", "branch"],
    query: &[],
    body: Body::Required,
    body_fields: &[
        "workflow",
        "target_keyspace",
        "source_keyspace",
        "table_settings",
        "cells",
        "reference_tables",
        "tablet_types",
        "stop_after_copy",
        "tablet_types_in_preference_order",
        "defer_secondary_keys",
        "atomic_copy",
        "on_ddl",
        "source_time_zone",
    ],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Never,
    accesses: &["write_workflow"],
    scopes: &[],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Extended,
};

/// Get a Materialize workflow:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/materialize/workflows/{workflow}`.
pub static MATERIALIZE_SHOW: Operation = Operation {
    id: "materialize_show",
    group: "materialize",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/materialize/workflows/{workflow}",
    path_params: &["organization", "database", "branch", "workflow"],
    query: &[
        QueryParam { name: "target_keyspace", style: QueryStyle::Plain, required: true },
        QueryParam { name: "include_logs", style: QueryStyle::Plain, required: false },
    ],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Safe,
    accesses: &["read_workflow"],
    scopes: &[],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Extended,
};

/// Start a stopped Materialize workflow:
/// `POST /organizations/{organization}/databases/{database}/branches/{branch}/materialize/workflows/{workflow}/start`.
pub static MATERIALIZE_START: Operation = Operation {
    id: "materialize_start",
    group: "materialize",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/materialize/workflows/{workflow}/start",
    path_params: &["organization", "database", "branch", "workflow"],
    query: &[],
    body: Body::Required,
    body_fields: &["target_keyspace"],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Never,
    accesses: &["write_workflow"],
    scopes: &[],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Extended,
};

/// Stop a Materialize workflow:
/// `POST /organizations/{organization}/databases/{database}/branches/{branch}/materialize/workflows/{workflow}/stop`.
pub static MATERIALIZE_STOP: Operation = Operation {
    id: "materialize_stop",
    group: "materialize",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/materialize/workflows/{workflow}/stop",
    path_params: &["organization", "database", "branch", "workflow"],
    query: &[],
    body: Body::Required,
    body_fields: &["target_keyspace"],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Never,
    accesses: &["write_workflow"],
    scopes: &[],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Extended,
};

/// Cancel a Materialize workflow:
/// `POST /organizations/{organization}/databases/{database}/branches/{branch}/materialize/workflows/{workflow}/cancel`.
pub static MATERIALIZE_CANCEL: Operation = Operation {
    id: "materialize_cancel",
    group: "materialize",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/materialize/workflows/{workflow}/cancel",
    path_params: &["organization", "database", "branch", "workflow"],
    query: &[],
    body: Body::Required,
    body_fields: &["target_keyspace", "keep_data", "keep_routing_rules"],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Never,
    accesses: &["delete_workflow"],
    scopes: &[],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Extended,
};
