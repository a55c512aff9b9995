// Generated from api/resources/data_topology.yaml by `cargo xtask codegen`. Do not edit.
//! Data topologies: the operations as the engine knows them.

use crate::operation::{Body, Method, Operation, Pagination, Reply, Retry, Scopes, Stability};

/// Get the data topology of a branch:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/data-topology`.
pub static GET_DATA_TOPOLOGY: Operation = Operation {
    id: "get_data_topology",
    group: "data_topology",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/data-topology",
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

/// Replace the data topology of a branch:
/// `PUT /organizations/{organization}/databases/{database}/branches/{branch}/data-topology`.
pub static UPDATE_DATA_TOPOLOGY: Operation = Operation {
    id: "update_data_topology",
    group: "data_topology",
    method: Method::Put,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/data-topology",
    path_params: &["organization", "database", "branch"],
    query: &[],
    body: Body::Required,
    body_fields: &["data_topology"],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Idempotent,
    accesses: &["create_branch"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["write_databases"] },
        Scopes { resource: "database", scopes: &["write_databases"] },
        Scopes { resource: "branch", scopes: &["write_branch"] },
    ],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};
