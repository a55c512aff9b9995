// Generated from api/resources/vdiff.yaml by `cargo xtask codegen`. Do not edit.
//! `VDiff`: the operations as the engine knows them.

use crate::operation::{
    Body, Method, Operation, Pagination, QueryParam, QueryStyle, Reply, Retry, Stability,
};

/// Start a comparison of a workflow's tables:
/// `POST /organizations/{organization}/databases/{database}/branches/{branch}/vdiff/workflows/{workflow}/vdiffs`.
pub static VDIFF_CREATE: Operation = Operation {
    id: "vdiff_create",
    group: "vdiff",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/vdiff/workflows/{workflow}/vdiffs",
    path_params: &["organization", "database", "branch", "workflow"],
    query: &[],
    body: Body::Required,
    body_fields: &[
        "target_keyspace",
        "auto_retry",
        "auto_start",
        "debug_query",
        "only_pks",
        "update_table_stats",
        "verbose",
        "tables",
        "tablet_types",
        "tablet_selection_preference",
        "filtered_replication_wait_time",
        "max_report_sample_rows",
        "max_extra_rows_to_compare",
        "row_diff_column_truncate_at",
        "limit",
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

/// List the comparisons of a workflow:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/vdiff/workflows/{workflow}/vdiffs`.
pub static VDIFF_LIST: Operation = Operation {
    id: "vdiff_list",
    group: "vdiff",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/vdiff/workflows/{workflow}/vdiffs",
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

/// Get a comparison with its findings:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/vdiff/workflows/{workflow}/vdiffs/{uuid}`.
pub static VDIFF_SHOW: Operation = Operation {
    id: "vdiff_show",
    group: "vdiff",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/vdiff/workflows/{workflow}/vdiffs/{uuid}",
    path_params: &["organization", "database", "branch", "workflow", "uuid"],
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

/// Delete a comparison:
/// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/vdiff/workflows/{workflow}/vdiffs/{uuid}`.
pub static VDIFF_DELETE: Operation = Operation {
    id: "vdiff_delete",
    group: "vdiff",
    method: Method::Delete,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/vdiff/workflows/{workflow}/vdiffs/{uuid}",
    path_params: &["organization", "database", "branch", "workflow", "uuid"],
    query: &[QueryParam { name: "target_keyspace", style: QueryStyle::Plain, required: true }],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Idempotent,
    accesses: &["delete_workflow"],
    scopes: &[],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Extended,
};

/// Stop a running comparison:
/// `POST /organizations/{organization}/databases/{database}/branches/{branch}/vdiff/workflows/{workflow}/vdiffs/{uuid}/stop`.
pub static VDIFF_STOP: Operation = Operation {
    id: "vdiff_stop",
    group: "vdiff",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/vdiff/workflows/{workflow}/vdiffs/{uuid}/stop",
    path_params: &["organization", "database", "branch", "workflow", "uuid"],
    query: &[],
    body: Body::Required,
    body_fields: &["target_keyspace", "target_shards"],
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

/// Resume a stopped or finished comparison:
/// `POST /organizations/{organization}/databases/{database}/branches/{branch}/vdiff/workflows/{workflow}/vdiffs/{uuid}/resume`.
pub static VDIFF_RESUME: Operation = Operation {
    id: "vdiff_resume",
    group: "vdiff",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/vdiff/workflows/{workflow}/vdiffs/{uuid}/resume",
    path_params: &["organization", "database", "branch", "workflow", "uuid"],
    query: &[],
    body: Body::Required,
    body_fields: &["target_keyspace", "target_shards"],
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
