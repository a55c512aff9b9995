// Generated from api/resources/cluster_extensions.yaml by `cargo xtask codegen`. Do not edit.
//! Cluster extensions: the operations as the engine knows them.

use crate::operation::{Body, Method, Operation, Pagination, Reply, Retry, Scopes, Stability};

/// List the extensions of a Postgres branch:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/extensions`.
pub static LIST_EXTENSIONS: Operation = Operation {
    id: "list_extensions",
    group: "cluster_extensions",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/extensions",
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
