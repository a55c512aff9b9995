// Generated from api/resources/vtctld.yaml by `cargo xtask codegen`. Do not edit.
//! Vitess operations: the operations as the engine knows them.

use crate::operation::{
    Body, Condition, FieldMatch, Method, Operation, Pagination, QueryParam, QueryStyle, Reply, Retry,
    Stability, Waiter,
};

/// List the `VReplication` workflows of a keyspace:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/workflows`.
pub static VTCTLD_LIST_WORKFLOWS: Operation = Operation {
    id: "vtctld_list_workflows",
    group: "vtctld",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/vtctld/workflows",
    path_params: &["organization", "database", "branch"],
    query: &[
        QueryParam { name: "keyspace", style: QueryStyle::Plain, required: true },
        QueryParam { name: "workflow", style: QueryStyle::Plain, required: false },
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

/// Start a stopped `VReplication` workflow:
/// `POST /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/workflows/{workflow}/start`.
pub static VTCTLD_START_WORKFLOW: Operation = Operation {
    id: "vtctld_start_workflow",
    group: "vtctld",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/vtctld/workflows/{workflow}/start",
    path_params: &["organization", "database", "branch", "workflow"],
    query: &[],
    body: Body::Required,
    body_fields: &["keyspace"],
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

/// Stop a `VReplication` workflow:
/// `POST /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/workflows/{workflow}/stop`.
pub static VTCTLD_STOP_WORKFLOW: Operation = Operation {
    id: "vtctld_stop_workflow",
    group: "vtctld",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/vtctld/workflows/{workflow}/stop",
    path_params: &["organization", "database", "branch", "workflow"],
    query: &[],
    body: Body::Required,
    body_fields: &["keyspace"],
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

/// List the keyspaces that Vitess knows:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/keyspaces`.
pub static VTCTLD_LIST_KEYSPACES: Operation = Operation {
    id: "vtctld_list_keyspaces",
    group: "vtctld",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/vtctld/keyspaces",
    path_params: &["organization", "database", "branch"],
    query: &[QueryParam { name: "name", style: QueryStyle::Plain, required: false }],
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

/// Get the table routing rules in force:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/routing-rules`.
pub static VTCTLD_GET_ROUTING_RULES: Operation = Operation {
    id: "vtctld_get_routing_rules",
    group: "vtctld",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/vtctld/routing-rules",
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

/// Get the keyspace routing rules in force:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/keyspace-routing-rules`.
pub static VTCTLD_GET_KEYSPACE_ROUTING_RULES: Operation = Operation {
    id: "vtctld_get_keyspace_routing_rules",
    group: "vtctld",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/vtctld/keyspace-routing-rules",
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

/// Replace the keyspace routing rules:
/// `PUT /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/keyspace-routing-rules`.
pub static VTCTLD_APPLY_KEYSPACE_ROUTING_RULES: Operation = Operation {
    id: "vtctld_apply_keyspace_routing_rules",
    group: "vtctld",
    method: Method::Put,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/vtctld/keyspace-routing-rules",
    path_params: &["organization", "database", "branch"],
    query: &[],
    body: Body::Required,
    body_fields: &["rules", "skip_rebuild", "rebuild_cells"],
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

/// Get the record of a shard:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/shard`.
pub static VTCTLD_GET_SHARD: Operation = Operation {
    id: "vtctld_get_shard",
    group: "vtctld",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/vtctld/shard",
    path_params: &["organization", "database", "branch"],
    query: &[
        QueryParam { name: "keyspace", style: QueryStyle::Plain, required: true },
        QueryParam { name: "shard", style: QueryStyle::Plain, required: true },
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

/// Set which tables and traffic the tablets of a shard refuse:
/// `PUT /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/shard/tablet-control`.
pub static VTCTLD_SET_SHARD_TABLET_CONTROL: Operation = Operation {
    id: "vtctld_set_shard_tablet_control",
    group: "vtctld",
    method: Method::Put,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/vtctld/shard/tablet-control",
    path_params: &["organization", "database", "branch"],
    query: &[],
    body: Body::Required,
    body_fields: &[
        "keyspace",
        "shard",
        "tablet_type",
        "cells",
        "denied_tables",
        "remove",
        "disable_query_service",
    ],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Idempotent,
    accesses: &["write_branch_topology", "write_production_branch_topology"],
    scopes: &[],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Extended,
};

/// Make the tablets of a shard read their state again:
/// `POST /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/shard/refresh-state`.
pub static VTCTLD_REFRESH_STATE_BY_SHARD: Operation = Operation {
    id: "vtctld_refresh_state_by_shard",
    group: "vtctld",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/vtctld/shard/refresh-state",
    path_params: &["organization", "database", "branch"],
    query: &[],
    body: Body::Required,
    body_fields: &["keyspace", "shard", "cells"],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Never,
    accesses: &[],
    scopes: &[],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Extended,
};

/// Get the state of the throttler on a tablet:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/throttler/status`.
pub static VTCTLD_GET_THROTTLER_STATUS: Operation = Operation {
    id: "vtctld_get_throttler_status",
    group: "vtctld",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/vtctld/throttler/status",
    path_params: &["organization", "database", "branch"],
    query: &[QueryParam { name: "tablet_alias", style: QueryStyle::Plain, required: true }],
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

/// Ask the throttler of a tablet whether an app may go on:
/// `POST /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/throttler/check`.
pub static VTCTLD_CHECK_THROTTLER: Operation = Operation {
    id: "vtctld_check_throttler",
    group: "vtctld",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/vtctld/throttler/check",
    path_params: &["organization", "database", "branch"],
    query: &[],
    body: Body::Required,
    body_fields: &["tablet_alias", "app_name", "scope", "skip_request_heartbeats", "ok_if_not_exists"],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Never,
    accesses: &[],
    scopes: &[],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Extended,
};

/// Change the settings of the throttler of a keyspace:
/// `PUT /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/throttler/config`.
pub static VTCTLD_UPDATE_THROTTLER_CONFIG: Operation = Operation {
    id: "vtctld_update_throttler_config",
    group: "vtctld",
    method: Method::Put,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/vtctld/throttler/config",
    path_params: &["organization", "database", "branch"],
    query: &[],
    body: Body::Required,
    body_fields: &["keyspace", "enabled", "threshold", "apps", "unthrottle_apps", "app_checked_metrics"],
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

/// Get a Vitess operation that runs in the background:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/vtctld/operations/{id}`.
pub static VTCTLD_GET_OPERATION: Operation = Operation {
    id: "vtctld_get_operation",
    group: "vtctld",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/vtctld/operations/{id}",
    path_params: &["organization", "database", "branch", "id"],
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
    waiters: &[Waiter {
        name: "wait_until_completed",
        state: "state",
        success: &[Condition { all: &[FieldMatch { field: "state", values: &["completed"] }] }],
        failure: &[
            Condition {
                all: &[FieldMatch { field: "state", values: &["failed", "error", "canceled", "cancelled"] }],
            },
            Condition { all: &[FieldMatch { field: "completed", values: &["true"] }] },
        ],
        gone: false,
        timeout_seconds: 1800,
        subject: Some("id"),
        percent: None,
        reasons: &["error"],
    }],
    stability: Stability::Extended,
};
