// Generated from api/resources/organizations.yaml by `cargo xtask codegen`. Do not edit.
//! Organizations: the operations as the engine knows them.

use crate::operation::{
    Body, Method, Operation, Pagination, QueryParam, QueryStyle, Reply, Retry, Scopes, Stability,
};

/// List the organizations that the credential can see: `GET /organizations`.
pub static LIST_ORGANIZATIONS: Operation = Operation {
    id: "list_organizations",
    group: "organizations",
    method: Method::Get,
    path: "/organizations",
    path_params: &[],
    query: &[
        QueryParam { name: "page", style: QueryStyle::Plain, required: false },
        QueryParam { name: "per_page", style: QueryStyle::Plain, required: false },
    ],
    body: Body::None,
    body_from_path: &[],
    pagination: Pagination::Page { totals: false },
    retry: Retry::Safe,
    accesses: &[],
    scopes: &[Scopes { resource: "user", scopes: &["read_organizations"] }],
    reply: Reply::Json,
    waiters: &[],
    stability: Stability::Published,
};

/// Get an organization: `GET /organizations/{organization}`.
pub static GET_ORGANIZATION: Operation = Operation {
    id: "get_organization",
    group: "organizations",
    method: Method::Get,
    path: "/organizations/{organization}",
    path_params: &["organization"],
    query: &[],
    body: Body::None,
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Safe,
    accesses: &["read_organization"],
    scopes: &[
        Scopes { resource: "user", scopes: &["read_organizations"] },
        Scopes { resource: "organization", scopes: &["read_organization"] },
    ],
    reply: Reply::Json,
    waiters: &[],
    stability: Stability::Published,
};

/// List the cluster sizes that can be chosen:
/// `GET /organizations/{organization}/cluster-size-skus`.
pub static LIST_CLUSTER_SIZE_SKUS: Operation = Operation {
    id: "list_cluster_size_skus",
    group: "organizations",
    method: Method::Get,
    path: "/organizations/{organization}/cluster-size-skus",
    path_params: &["organization"],
    query: &[
        QueryParam { name: "engine", style: QueryStyle::Plain, required: false },
        QueryParam { name: "rates", style: QueryStyle::Plain, required: false },
        QueryParam { name: "region", style: QueryStyle::Plain, required: false },
        QueryParam { name: "database", style: QueryStyle::Plain, required: false },
        QueryParam { name: "postgresql", style: QueryStyle::Plain, required: false },
    ],
    body: Body::None,
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Safe,
    accesses: &["read_organization"],
    scopes: &[
        Scopes { resource: "user", scopes: &["read_organizations"] },
        Scopes { resource: "organization", scopes: &["read_organization"] },
    ],
    reply: Reply::Json,
    waiters: &[],
    stability: Stability::Published,
};
