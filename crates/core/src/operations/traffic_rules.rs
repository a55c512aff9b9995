// Generated from api/resources/traffic_rules.yaml by `cargo xtask codegen`. Do not edit.
//! Traffic rules: the operations as the engine knows them.

use crate::operation::{Body, Method, Operation, Pagination, Reply, Retry, Scopes, Stability};

/// Add a rule to a traffic budget:
/// `POST /organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets/{budget_id}/rules`.
pub static CREATE_TRAFFIC_RULE: Operation = Operation {
    id: "create_traffic_rule",
    group: "traffic_rules",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets/{budget_id}/rules",
    path_params: &["organization", "database", "branch", "budget_id"],
    query: &[],
    body: Body::Optional,
    body_fields: &["kind", "keyspace", "fingerprint", "tags"],
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

/// Delete a rule of a traffic budget:
/// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets/{budget_id}/rules/{id}`.
pub static DELETE_TRAFFIC_RULE: Operation = Operation {
    id: "delete_traffic_rule",
    group: "traffic_rules",
    method: Method::Delete,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets/{budget_id}/rules/{id}",
    path_params: &["organization", "database", "branch", "budget_id", "id"],
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
