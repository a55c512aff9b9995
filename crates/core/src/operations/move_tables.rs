// Generated from api/resources/move_tables.yaml by `cargo xtask codegen`. Do not edit.
//! `MoveTables`: the operations as the engine knows them.

use crate::operation::{
    Body, Method, Operation, Pagination, QueryParam, QueryStyle, Reply, Retry, Stability,
};

/// Create a `MoveTables` workflow:
/// `POST /organizations/{organization}/databases/{database}/branches/{branch}/move-tables/workflows`.
pub static MOVE_TABLES_CREATE: Operation = Operation {
    id: "move_tables_create",
    group: "move_tables",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/move-tables/workflows",
    path_params: &["organization", "database", "branch"],
    query: &[],
    body: Body::Required,
    body_fields: &[
        "workflow",
        "target_keyspace",
        "source_keyspace",
        "tables",
        "all_tables",
        "auto_start",
        "stop_after_copy",
        "defer_secondary_keys",
        "on_ddl",
        "sharded_auto_increment_handling",
        "global_keyspace",
        "source_time_zone",
        "tenant_id",
        "cells",
        "tablet_types",
        "exclude_tables",
        "atomic_copy",
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

/// Get a `MoveTables` workflow:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/move-tables/workflows/{workflow}`.
pub static MOVE_TABLES_SHOW: Operation = Operation {
    id: "move_tables_show",
    group: "move_tables",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/move-tables/workflows/{workflow}",
    path_params: &["organization", "database", "branch", "workflow"],
    query: &[QueryParam { name: "target_keyspace", style: QueryStyle::Plain, required: true }],
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

/// Get how far a `MoveTables` workflow is:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/move-tables/workflows/{workflow}/status`.
pub static MOVE_TABLES_STATUS: Operation = Operation {
    id: "move_tables_status",
    group: "move_tables",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/move-tables/workflows/{workflow}/status",
    path_params: &["organization", "database", "branch", "workflow"],
    query: &[QueryParam { name: "target_keyspace", style: QueryStyle::Plain, required: true }],
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

/// Send the traffic of a workflow's tables to the target keyspace:
/// `POST /organizations/{organization}/databases/{database}/branches/{branch}/move-tables/workflows/{workflow}/switch-traffic`.
pub static MOVE_TABLES_SWITCH_TRAFFIC: Operation = Operation {
    id: "move_tables_switch_traffic",
    group: "move_tables",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/move-tables/workflows/{workflow}/switch-traffic",
    path_params: &["organization", "database", "branch", "workflow"],
    query: &[],
    body: Body::Required,
    body_fields: &[
        "target_keyspace",
        "tablet_types",
        "max_replication_lag_allowed",
        "dry_run",
        "initialize_target_sequences",
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

/// Send the traffic of a workflow's tables back to the source keyspace:
/// `POST /organizations/{organization}/databases/{database}/branches/{branch}/move-tables/workflows/{workflow}/reverse-traffic`.
pub static MOVE_TABLES_REVERSE_TRAFFIC: Operation = Operation {
    id: "move_tables_reverse_traffic",
    group: "move_tables",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/move-tables/workflows/{workflow}/reverse-traffic",
    path_params: &["organization", "database", "branch", "workflow"],
    query: &[],
    body: Body::Required,
    body_fields: &["target_keyspace", "tablet_types", "max_replication_lag_allowed", "dry_run"],
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

/// Cancel a `MoveTables` workflow:
/// `POST /organizations/{organization}/databases/{database}/branches/{branch}/move-tables/workflows/{workflow}/cancel`.
pub static MOVE_TABLES_CANCEL: Operation = Operation {
    id: "move_tables_cancel",
    group: "move_tables",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/move-tables/workflows/{workflow}/cancel",
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

/// Complete a `MoveTables` workflow:
/// `POST /organizations/{organization}/databases/{database}/branches/{branch}/move-tables/workflows/{workflow}/complete`.
pub static MOVE_TABLES_COMPLETE: Operation = Operation {
    id: "move_tables_complete",
    group: "move_tables",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/move-tables/workflows/{workflow}/complete",
    path_params: &["organization", "database", "branch", "workflow"],
    query: &[],
    body: Body::Required,
    body_fields: &["target_keyspace", "keep_data", "keep_routing_rules", "rename_tables", "dry_run"],
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
