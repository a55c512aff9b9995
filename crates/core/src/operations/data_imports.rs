// Generated from api/resources/data_imports.yaml by `cargo xtask codegen`. Do not edit.
//! Data imports: the operations as the engine knows them.

use crate::operation::{
    Body, Condition, FieldMatch, Method, Operation, Pagination, Reply, Retry, Stability, Waiter,
};

/// Check whether an external database can be imported:
/// `POST /organizations/{organization}/data-imports/test-connection`.
pub static TEST_DATA_IMPORT_SOURCE: Operation = Operation {
    id: "test_data_import_source",
    group: "data_imports",
    method: Method::Post,
    path: "/organizations/{organization}/data-imports/test-connection",
    path_params: &["organization"],
    query: &[],
    body: Body::Required,
    body_fields: &["database_name", "connection"],
    body_from_path: &["organization"],
    pagination: Pagination::None,
    retry: Retry::Never,
    accesses: &[],
    scopes: &[],
    reply: Reply::Json,
    secret_reply: true,
    waiters: &[],
    stability: Stability::Extended,
};

/// Begin to import an external database: `POST /organizations/{organization}/data-imports/new`.
pub static START_DATA_IMPORT: Operation = Operation {
    id: "start_data_import",
    group: "data_imports",
    method: Method::Post,
    path: "/organizations/{organization}/data-imports/new",
    path_params: &["organization"],
    query: &[],
    body: Body::Required,
    body_fields: &["database_name", "connection", "region", "plan", "max_pool_size"],
    body_from_path: &["organization"],
    pagination: Pagination::None,
    retry: Retry::Never,
    accesses: &[],
    scopes: &[],
    reply: Reply::Json,
    secret_reply: true,
    waiters: &[],
    stability: Stability::Extended,
};

/// Get the data import of a database:
/// `GET /organizations/{organization}/databases/{database}/data-imports`.
pub static GET_DATA_IMPORT: Operation = Operation {
    id: "get_data_import",
    group: "data_imports",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/data-imports",
    path_params: &["organization", "database"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Safe,
    accesses: &[],
    scopes: &[],
    reply: Reply::Json,
    secret_reply: true,
    waiters: &[
        Waiter {
            name: "wait_until_copied",
            state: "state",
            success: &[Condition {
                all: &[FieldMatch {
                    field: "state",
                    values: &[
                        "switch_traffic_workflow_pending",
                        "switch_traffic_workflow_running",
                        "cleanup_workflow_pending",
                        "cleanup_workflow_running",
                        "ready",
                    ],
                }],
            }],
            failure: &[Condition {
                all: &[FieldMatch {
                    field: "state",
                    values: &[
                        "prepare_data_copy_error",
                        "data_copy_error",
                        "switch_traffic_workflow_error",
                        "reverse_traffic_workflow_error",
                        "cleanup_workflow_error",
                    ],
                }],
            }],
            gone: false,
            timeout_seconds: 86_400,
            subject: Some("id"),
            percent: None,
            reasons: &["import_check_errors"],
        },
        Waiter {
            name: "wait_until_switched",
            state: "state",
            success: &[Condition {
                all: &[FieldMatch {
                    field: "state",
                    values: &[
                        "cleanup_workflow_pending",
                        "cleanup_workflow_running",
                        "cleanup_workflow_error",
                        "ready",
                    ],
                }],
            }],
            failure: &[Condition {
                all: &[FieldMatch {
                    field: "state",
                    values: &[
                        "prepare_data_copy_error",
                        "data_copy_error",
                        "switch_traffic_workflow_error",
                        "reverse_traffic_workflow_error",
                    ],
                }],
            }],
            gone: false,
            timeout_seconds: 3600,
            subject: Some("id"),
            percent: None,
            reasons: &["import_check_errors"],
        },
        Waiter {
            name: "wait_until_ready",
            state: "state",
            success: &[Condition { all: &[FieldMatch { field: "state", values: &["ready"] }] }],
            failure: &[Condition {
                all: &[FieldMatch {
                    field: "state",
                    values: &[
                        "prepare_data_copy_error",
                        "data_copy_error",
                        "switch_traffic_workflow_error",
                        "reverse_traffic_workflow_error",
                        "cleanup_workflow_error",
                    ],
                }],
            }],
            gone: false,
            timeout_seconds: 86_400,
            subject: Some("id"),
            percent: None,
            reasons: &["import_check_errors"],
        },
    ],
    stability: Stability::Extended,
};

/// Cancel the data import of a database:
/// `POST /organizations/{organization}/databases/{database}/data-imports/cancel`.
pub static CANCEL_DATA_IMPORT: Operation = Operation {
    id: "cancel_data_import",
    group: "data_imports",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/data-imports/cancel",
    path_params: &["organization", "database"],
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

/// Make PlanetScale the primary of an import:
/// `POST /organizations/{organization}/databases/{database}/data-imports/begin-switch-traffic`.
pub static DATA_IMPORT_BEGIN_SWITCH_TRAFFIC: Operation = Operation {
    id: "data_import_begin_switch_traffic",
    group: "data_imports",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/data-imports/begin-switch-traffic",
    path_params: &["organization", "database"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Never,
    accesses: &[],
    scopes: &[],
    reply: Reply::Json,
    secret_reply: true,
    waiters: &[],
    stability: Stability::Extended,
};

/// Make the external database the primary of an import again:
/// `POST /organizations/{organization}/databases/{database}/data-imports/begin-reverse-traffic`.
pub static DATA_IMPORT_BEGIN_REVERSE_TRAFFIC: Operation = Operation {
    id: "data_import_begin_reverse_traffic",
    group: "data_imports",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/data-imports/begin-reverse-traffic",
    path_params: &["organization", "database"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Never,
    accesses: &[],
    scopes: &[],
    reply: Reply::Json,
    secret_reply: true,
    waiters: &[],
    stability: Stability::Extended,
};

/// Detach the external database and finish the import:
/// `POST /organizations/{organization}/databases/{database}/data-imports/detach-external-database`.
pub static DATA_IMPORT_DETACH_EXTERNAL_DATABASE: Operation = Operation {
    id: "data_import_detach_external_database",
    group: "data_imports",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/data-imports/detach-external-database",
    path_params: &["organization", "database"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Never,
    accesses: &[],
    scopes: &[],
    reply: Reply::Json,
    secret_reply: true,
    waiters: &[],
    stability: Stability::Extended,
};
