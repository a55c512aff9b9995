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
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::Page { totals: false },
    retry: Retry::Safe,
    accesses: &[],
    scopes: &[Scopes { resource: "user", scopes: &["read_organizations"] }],
    reply: Reply::Json,
    secret_reply: false,
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
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Safe,
    accesses: &["read_organization"],
    scopes: &[
        Scopes { resource: "user", scopes: &["read_organizations"] },
        Scopes { resource: "organization", scopes: &["read_organization"] },
    ],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Change the settings of an organization: `PATCH /organizations/{organization}`.
pub static UPDATE_ORGANIZATION: Operation = Operation {
    id: "update_organization",
    group: "organizations",
    method: Method::Patch,
    path: "/organizations/{organization}",
    path_params: &["organization"],
    query: &[],
    body: Body::Optional,
    body_fields: &["billing_email", "idp_managed_roles", "invoice_budget_amount"],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Idempotent,
    accesses: &[],
    scopes: &[Scopes { resource: "organization", scopes: &["write_organization"] }],
    reply: Reply::Json,
    secret_reply: false,
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
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Safe,
    accesses: &["read_organization"],
    scopes: &[
        Scopes { resource: "user", scopes: &["read_organizations"] },
        Scopes { resource: "organization", scopes: &["read_organization"] },
    ],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// List what was done in an organization: `GET /organizations/{organization}/audit-log`.
pub static LIST_AUDIT_LOGS: Operation = Operation {
    id: "list_audit_logs",
    group: "organizations",
    method: Method::Get,
    path: "/organizations/{organization}/audit-log",
    path_params: &["organization"],
    query: &[
        QueryParam { name: "filters", style: QueryStyle::Brackets, required: false },
        QueryParam { name: "starting_after", style: QueryStyle::Plain, required: false },
        QueryParam { name: "ending_before", style: QueryStyle::Plain, required: false },
        QueryParam { name: "limit", style: QueryStyle::Plain, required: false },
    ],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::Cursor,
    retry: Retry::Safe,
    accesses: &["read_audit_logs"],
    scopes: &[],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// List the regions that an organization can use: `GET /organizations/{organization}/regions`.
pub static LIST_REGIONS_FOR_ORGANIZATION: Operation = Operation {
    id: "list_regions_for_organization",
    group: "organizations",
    method: Method::Get,
    path: "/organizations/{organization}/regions",
    path_params: &["organization"],
    query: &[
        QueryParam { name: "page", style: QueryStyle::Plain, required: false },
        QueryParam { name: "per_page", style: QueryStyle::Plain, required: false },
    ],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::Page { totals: false },
    retry: Retry::Safe,
    accesses: &["read_organization"],
    scopes: &[
        Scopes { resource: "user", scopes: &["read_organizations"] },
        Scopes { resource: "organization", scopes: &["read_organization"] },
    ],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};
