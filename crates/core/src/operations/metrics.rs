// Generated from api/resources/metrics.yaml by `cargo xtask codegen`. Do not edit.
//! Metrics: the operations as the engine knows them.

use crate::operation::{
    Body, Method, Operation, Pagination, QueryParam, QueryStyle, Reply, Retry, Scopes, Stability,
};

/// Get the metrics of a branch over time:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics`.
pub static GET_BRANCH_METRICS: Operation = Operation {
    id: "get_branch_metrics",
    group: "metrics",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/metrics",
    path_params: &["organization", "database", "branch"],
    query: &[
        QueryParam { name: "metrics", style: QueryStyle::Comma, required: false },
        QueryParam { name: "period", style: QueryStyle::Plain, required: false },
        QueryParam { name: "from", style: QueryStyle::Plain, required: false },
        QueryParam { name: "to", style: QueryStyle::Plain, required: false },
        QueryParam { name: "steps", style: QueryStyle::Plain, required: false },
        QueryParam { name: "tablet_type", style: QueryStyle::Plain, required: false },
        QueryParam { name: "keyspace", style: QueryStyle::Plain, required: false },
        QueryParam { name: "shard", style: QueryStyle::Plain, required: false },
        QueryParam { name: "role", style: QueryStyle::Plain, required: false },
        QueryParam { name: "container", style: QueryStyle::Plain, required: false },
        QueryParam { name: "pod", style: QueryStyle::Plain, required: false },
        QueryParam { name: "pods", style: QueryStyle::Comma, required: false },
        QueryParam { name: "query_ids", style: QueryStyle::Comma, required: false },
        QueryParam { name: "fingerprint", style: QueryStyle::Plain, required: false },
        QueryParam { name: "budget_id", style: QueryStyle::Plain, required: false },
        QueryParam { name: "rule_id", style: QueryStyle::Plain, required: false },
        QueryParam { name: "q", style: QueryStyle::Plain, required: false },
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

/// Get the current metrics of a branch:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics/instant`.
pub static GET_INSTANT_BRANCH_METRICS: Operation = Operation {
    id: "get_instant_branch_metrics",
    group: "metrics",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/metrics/instant",
    path_params: &["organization", "database", "branch"],
    query: &[
        QueryParam { name: "metrics", style: QueryStyle::Comma, required: false },
        QueryParam { name: "role", style: QueryStyle::Plain, required: false },
        QueryParam { name: "shard", style: QueryStyle::Plain, required: false },
        QueryParam { name: "container", style: QueryStyle::Plain, required: false },
        QueryParam { name: "pod", style: QueryStyle::Plain, required: false },
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

/// Get the sizes of the tables of a branch by keyspace:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics/keyspace-tables`.
pub static GET_BRANCH_KEYSPACE_TABLE_METRICS: Operation = Operation {
    id: "get_branch_keyspace_table_metrics",
    group: "metrics",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/metrics/keyspace-tables",
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

/// Get the metrics of single query patterns over time:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics/query`.
pub static GET_BRANCH_QUERY_METRICS: Operation = Operation {
    id: "get_branch_query_metrics",
    group: "metrics",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/metrics/query",
    path_params: &["organization", "database", "branch"],
    query: &[
        QueryParam { name: "metrics", style: QueryStyle::Comma, required: false },
        QueryParam { name: "query_ids", style: QueryStyle::Comma, required: false },
        QueryParam { name: "fingerprint", style: QueryStyle::Plain, required: false },
        QueryParam { name: "keyspace", style: QueryStyle::Plain, required: false },
        QueryParam { name: "period", style: QueryStyle::Plain, required: false },
        QueryParam { name: "from", style: QueryStyle::Plain, required: false },
        QueryParam { name: "to", style: QueryStyle::Plain, required: false },
        QueryParam { name: "steps", style: QueryStyle::Plain, required: false },
        QueryParam { name: "tablet_type", style: QueryStyle::Plain, required: false },
        QueryParam { name: "budget_id", style: QueryStyle::Plain, required: false },
        QueryParam { name: "rule_id", style: QueryStyle::Plain, required: false },
        QueryParam { name: "q", style: QueryStyle::Plain, required: false },
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

/// Get the sizes of the tables of a branch:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics/tables`.
pub static GET_BRANCH_TABLE_METRICS: Operation = Operation {
    id: "get_branch_table_metrics",
    group: "metrics",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/metrics/tables",
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

/// Get the metrics of the nodes of a MySQL branch over time:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics/tablets`.
pub static GET_TABLET_METRICS: Operation = Operation {
    id: "get_tablet_metrics",
    group: "metrics",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/metrics/tablets",
    path_params: &["organization", "database", "branch"],
    query: &[
        QueryParam { name: "metrics", style: QueryStyle::Comma, required: false },
        QueryParam { name: "period", style: QueryStyle::Plain, required: false },
        QueryParam { name: "from", style: QueryStyle::Plain, required: false },
        QueryParam { name: "to", style: QueryStyle::Plain, required: false },
        QueryParam { name: "steps", style: QueryStyle::Plain, required: false },
        QueryParam { name: "keyspace", style: QueryStyle::Plain, required: false },
        QueryParam { name: "shard", style: QueryStyle::Plain, required: false },
        QueryParam { name: "pod", style: QueryStyle::Plain, required: false },
        QueryParam { name: "workflow", style: QueryStyle::Plain, required: false },
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

/// Get the current metrics of the nodes of a MySQL branch:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics/tablets-instant`.
pub static GET_INSTANT_TABLET_METRICS: Operation = Operation {
    id: "get_instant_tablet_metrics",
    group: "metrics",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/metrics/tablets-instant",
    path_params: &["organization", "database", "branch"],
    query: &[
        QueryParam { name: "metrics", style: QueryStyle::Comma, required: false },
        QueryParam { name: "keyspace", style: QueryStyle::Plain, required: false },
        QueryParam { name: "shard", style: QueryStyle::Plain, required: false },
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

/// Get the metrics of tagged queries over time:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/metrics/tag`.
pub static GET_BRANCH_TAG_METRICS: Operation = Operation {
    id: "get_branch_tag_metrics",
    group: "metrics",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/metrics/tag",
    path_params: &["organization", "database", "branch"],
    query: &[
        QueryParam { name: "metrics", style: QueryStyle::Comma, required: false },
        QueryParam { name: "tag_sets", style: QueryStyle::Comma, required: false },
        QueryParam { name: "period", style: QueryStyle::Plain, required: false },
        QueryParam { name: "from", style: QueryStyle::Plain, required: false },
        QueryParam { name: "to", style: QueryStyle::Plain, required: false },
        QueryParam { name: "steps", style: QueryStyle::Plain, required: false },
        QueryParam { name: "tablet_type", style: QueryStyle::Plain, required: false },
        QueryParam { name: "budget_id", style: QueryStyle::Plain, required: false },
        QueryParam { name: "rule_id", style: QueryStyle::Plain, required: false },
        QueryParam { name: "q", style: QueryStyle::Plain, required: false },
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
