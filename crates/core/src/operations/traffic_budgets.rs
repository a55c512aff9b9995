// Generated from api/resources/traffic_budgets.yaml by `cargo xtask codegen`. Do not edit.
//! Traffic budgets: the operations as the engine knows them.

use crate::operation::{
    Body, Method, Operation, Pagination, QueryParam, QueryStyle, Reply, Retry, Scopes, Stability,
};

/// List the traffic budgets that apply to a query:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/{fingerprint}/traffic/budgets`.
pub static LIST_TRAFFIC_BUDGETS_FOR_QUERY: Operation = Operation {
    id: "list_traffic_budgets_for_query",
    group: "traffic_budgets",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/insights/{fingerprint}/traffic/budgets",
    path_params: &["organization", "database", "branch", "fingerprint"],
    query: &[
        QueryParam { name: "keyspace", style: QueryStyle::Plain, required: false },
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

/// List the traffic budgets of a branch:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets`.
pub static LIST_TRAFFIC_BUDGETS: Operation = Operation {
    id: "list_traffic_budgets",
    group: "traffic_budgets",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets",
    path_params: &["organization", "database", "branch"],
    query: &[
        QueryParam { name: "period", style: QueryStyle::Plain, required: false },
        QueryParam { name: "created_at", style: QueryStyle::Plain, required: false },
        QueryParam { name: "fingerprint", style: QueryStyle::Plain, required: false },
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

/// Create a traffic budget:
/// `POST /organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets`.
pub static CREATE_TRAFFIC_BUDGET: Operation = Operation {
    id: "create_traffic_budget",
    group: "traffic_budgets",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets",
    path_params: &["organization", "database", "branch"],
    query: &[],
    body: Body::Optional,
    body_fields: &["name", "mode", "capacity", "rate", "burst", "concurrency", "warning_threshold", "rules"],
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

/// Get a traffic budget:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets/{id}`.
pub static GET_TRAFFIC_BUDGET: Operation = Operation {
    id: "get_traffic_budget",
    group: "traffic_budgets",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets/{id}",
    path_params: &["organization", "database", "branch", "id"],
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

/// Change a traffic budget:
/// `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets/{id}`.
pub static UPDATE_TRAFFIC_BUDGET: Operation = Operation {
    id: "update_traffic_budget",
    group: "traffic_budgets",
    method: Method::Patch,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets/{id}",
    path_params: &["organization", "database", "branch", "id"],
    query: &[],
    body: Body::Optional,
    body_fields: &["name", "mode", "capacity", "rate", "burst", "concurrency", "warning_threshold", "rules"],
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

/// Delete a traffic budget:
/// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets/{id}`.
pub static DELETE_TRAFFIC_BUDGET: Operation = Operation {
    id: "delete_traffic_budget",
    group: "traffic_budgets",
    method: Method::Delete,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets/{id}",
    path_params: &["organization", "database", "branch", "id"],
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
