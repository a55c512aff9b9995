// Generated from api/resources/cluster_parameters.yaml by `cargo xtask codegen`. Do not edit.
//! Cluster parameters: the operations as the engine knows them.

use crate::operation::{
    Body, Method, Operation, Pagination, QueryParam, QueryStyle, Reply, Retry, Scopes, Stability,
};

/// List the settings of a Postgres branch:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/parameters`.
pub static LIST_PARAMETERS: Operation = Operation {
    id: "list_parameters",
    group: "cluster_parameters",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/parameters",
    path_params: &["organization", "database", "branch"],
    query: &[
        QueryParam { name: "extension", style: QueryStyle::Plain, required: false },
        QueryParam { name: "internal", style: QueryStyle::Plain, required: false },
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
