// Generated from api/resources/workflows.yaml by `cargo xtask codegen`. Do not edit.
//! Workflows: the operations as the engine knows them.

use crate::operation::{
    Body, Condition, FieldMatch, Method, Operation, Pagination, QueryParam, QueryStyle, Reply, Retry,
    Stability, Waiter,
};

/// List the workflows of a database:
/// `GET /organizations/{organization}/databases/{database}/workflows`.
pub static LIST_WORKFLOWS: Operation = Operation {
    id: "list_workflows",
    group: "workflows",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/workflows",
    path_params: &["organization", "database"],
    query: &[
        QueryParam { name: "between", style: QueryStyle::Plain, required: false },
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
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Start moving tables from one keyspace to another:
/// `POST /organizations/{organization}/databases/{database}/workflows`.
pub static CREATE_WORKFLOW: Operation = Operation {
    id: "create_workflow",
    group: "workflows",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/workflows",
    path_params: &["organization", "database"],
    query: &[],
    body: Body::Required,
    body_fields: &[
        "name",
        "source_keyspace",
        "target_keyspace",
        "global_keyspace",
        "defer_secondary_keys",
        "on_ddl",
        "tables",
        "branch_name",
    ],
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

/// Get a workflow: `GET /organizations/{organization}/databases/{database}/workflows/{number}`.
pub static GET_WORKFLOW: Operation = Operation {
    id: "get_workflow",
    group: "workflows",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/workflows/{number}",
    path_params: &["organization", "database", "number"],
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
    waiters: &[
        Waiter {
            name: "wait_until_running",
            state: "state",
            success: &[Condition {
                all: &[FieldMatch {
                    field: "state",
                    values: &[
                        "running",
                        "verifying_data",
                        "verified_data",
                        "switching_replicas",
                        "switched_replicas",
                        "switching_primaries",
                        "switched_primaries",
                        "cutting_over",
                        "cutover",
                        "completed",
                        "complete",
                    ],
                }],
            }],
            failure: &[
                Condition { all: &[FieldMatch { field: "state", values: &["cancelled"] }] },
                Condition {
                    all: &[
                        FieldMatch { field: "state", values: &["error"] },
                        FieldMatch { field: "may_retry", values: &["false"] },
                    ],
                },
            ],
            gone: false,
            timeout_seconds: 86_400,
            subject: Some("name"),
            percent: Some("tables.rows_percentage"),
            reasons: &["workflow_errors"],
        },
        Waiter {
            name: "wait_until_verified",
            state: "state",
            success: &[Condition { all: &[FieldMatch { field: "state", values: &["verified_data"] }] }],
            failure: &[
                Condition { all: &[FieldMatch { field: "state", values: &["cancelled"] }] },
                Condition {
                    all: &[
                        FieldMatch { field: "state", values: &["error"] },
                        FieldMatch { field: "may_retry", values: &["false"] },
                    ],
                },
            ],
            gone: false,
            timeout_seconds: 43_200,
            subject: Some("name"),
            percent: Some("vdiff.progress_percentage"),
            reasons: &["workflow_errors"],
        },
        Waiter {
            name: "wait_until_replicas_switched",
            state: "state",
            success: &[Condition {
                all: &[FieldMatch {
                    field: "state",
                    values: &[
                        "switched_replicas",
                        "switching_primaries",
                        "switched_primaries",
                        "cutting_over",
                        "cutover",
                        "completed",
                        "complete",
                    ],
                }],
            }],
            failure: &[
                Condition { all: &[FieldMatch { field: "state", values: &["cancelled"] }] },
                Condition {
                    all: &[
                        FieldMatch { field: "state", values: &["error"] },
                        FieldMatch { field: "may_retry", values: &["false"] },
                    ],
                },
            ],
            gone: false,
            timeout_seconds: 3600,
            subject: Some("name"),
            percent: None,
            reasons: &["workflow_errors"],
        },
        Waiter {
            name: "wait_until_primaries_switched",
            state: "state",
            success: &[Condition {
                all: &[FieldMatch {
                    field: "state",
                    values: &["switched_primaries", "cutting_over", "cutover", "completed", "complete"],
                }],
            }],
            failure: &[
                Condition { all: &[FieldMatch { field: "state", values: &["cancelled"] }] },
                Condition {
                    all: &[
                        FieldMatch { field: "state", values: &["error"] },
                        FieldMatch { field: "may_retry", values: &["false"] },
                    ],
                },
            ],
            gone: false,
            timeout_seconds: 3600,
            subject: Some("name"),
            percent: None,
            reasons: &["workflow_errors"],
        },
        Waiter {
            name: "wait_until_cut_over",
            state: "state",
            success: &[Condition {
                all: &[FieldMatch { field: "state", values: &["cutover", "completed", "complete"] }],
            }],
            failure: &[
                Condition { all: &[FieldMatch { field: "state", values: &["cancelled"] }] },
                Condition {
                    all: &[
                        FieldMatch { field: "state", values: &["error"] },
                        FieldMatch { field: "may_retry", values: &["false"] },
                    ],
                },
            ],
            gone: false,
            timeout_seconds: 3600,
            subject: Some("name"),
            percent: None,
            reasons: &["workflow_errors"],
        },
        Waiter {
            name: "wait_until_completed",
            state: "state",
            success: &[Condition {
                all: &[FieldMatch { field: "state", values: &["completed", "complete"] }],
            }],
            failure: &[
                Condition { all: &[FieldMatch { field: "state", values: &["cancelled"] }] },
                Condition {
                    all: &[
                        FieldMatch { field: "state", values: &["error"] },
                        FieldMatch { field: "may_retry", values: &["false"] },
                    ],
                },
            ],
            gone: false,
            timeout_seconds: 43_200,
            subject: Some("name"),
            percent: None,
            reasons: &["workflow_errors"],
        },
        Waiter {
            name: "wait_until_cancelled",
            state: "state",
            success: &[Condition { all: &[FieldMatch { field: "state", values: &["cancelled"] }] }],
            failure: &[Condition {
                all: &[FieldMatch { field: "state", values: &["completed", "complete"] }],
            }],
            gone: false,
            timeout_seconds: 3600,
            subject: Some("name"),
            percent: None,
            reasons: &["workflow_errors"],
        },
    ],
    stability: Stability::Published,
};

/// Cancel a workflow:
/// `DELETE /organizations/{organization}/databases/{database}/workflows/{number}`.
pub static WORKFLOW_CANCEL: Operation = Operation {
    id: "workflow_cancel",
    group: "workflows",
    method: Method::Delete,
    path: "/organizations/{organization}/databases/{database}/workflows/{number}",
    path_params: &["organization", "database", "number"],
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

/// Complete a workflow after its cutover:
/// `PATCH /organizations/{organization}/databases/{database}/workflows/{number}/complete`.
pub static WORKFLOW_COMPLETE: Operation = Operation {
    id: "workflow_complete",
    group: "workflows",
    method: Method::Patch,
    path: "/organizations/{organization}/databases/{database}/workflows/{number}/complete",
    path_params: &["organization", "database", "number"],
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

/// Cut a workflow over to the target keyspace:
/// `PATCH /organizations/{organization}/databases/{database}/workflows/{number}/cutover`.
pub static WORKFLOW_CUTOVER: Operation = Operation {
    id: "workflow_cutover",
    group: "workflows",
    method: Method::Patch,
    path: "/organizations/{organization}/databases/{database}/workflows/{number}/cutover",
    path_params: &["organization", "database", "number"],
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

/// Retry a workflow that stopped on an error:
/// `PATCH /organizations/{organization}/databases/{database}/workflows/{number}/retry`.
pub static WORKFLOW_RETRY: Operation = Operation {
    id: "workflow_retry",
    group: "workflows",
    method: Method::Patch,
    path: "/organizations/{organization}/databases/{database}/workflows/{number}/retry",
    path_params: &["organization", "database", "number"],
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

/// Restore the routing rules that the cutover of a workflow removed:
/// `PATCH /organizations/{organization}/databases/{database}/workflows/{number}/reverse-cutover`.
pub static WORKFLOW_REVERSE_CUTOVER: Operation = Operation {
    id: "workflow_reverse_cutover",
    group: "workflows",
    method: Method::Patch,
    path: "/organizations/{organization}/databases/{database}/workflows/{number}/reverse-cutover",
    path_params: &["organization", "database", "number"],
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

/// Send the traffic of a workflow back to the source keyspace:
/// `PATCH /organizations/{organization}/databases/{database}/workflows/{number}/reverse-traffic`.
pub static WORKFLOW_REVERSE_TRAFFIC: Operation = Operation {
    id: "workflow_reverse_traffic",
    group: "workflows",
    method: Method::Patch,
    path: "/organizations/{organization}/databases/{database}/workflows/{number}/reverse-traffic",
    path_params: &["organization", "database", "number"],
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

/// Send the writes of a workflow's tables to the target keyspace:
/// `PATCH /organizations/{organization}/databases/{database}/workflows/{number}/switch-primaries`.
pub static WORKFLOW_SWITCH_PRIMARIES: Operation = Operation {
    id: "workflow_switch_primaries",
    group: "workflows",
    method: Method::Patch,
    path: "/organizations/{organization}/databases/{database}/workflows/{number}/switch-primaries",
    path_params: &["organization", "database", "number"],
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

/// Send the reads from replicas of a workflow's tables to the target keyspace:
/// `PATCH /organizations/{organization}/databases/{database}/workflows/{number}/switch-replicas`.
pub static WORKFLOW_SWITCH_REPLICAS: Operation = Operation {
    id: "workflow_switch_replicas",
    group: "workflows",
    method: Method::Patch,
    path: "/organizations/{organization}/databases/{database}/workflows/{number}/switch-replicas",
    path_params: &["organization", "database", "number"],
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

/// Compare the data of both sides of a workflow:
/// `PATCH /organizations/{organization}/databases/{database}/workflows/{number}/verify-data`.
pub static VERIFY_WORKFLOW: Operation = Operation {
    id: "verify_workflow",
    group: "workflows",
    method: Method::Patch,
    path: "/organizations/{organization}/databases/{database}/workflows/{number}/verify-data",
    path_params: &["organization", "database", "number"],
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
