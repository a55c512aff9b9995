// Generated from api/resources/organization_members.yaml by `cargo xtask codegen`. Do not edit.
//! Organization members: the operations as the engine knows them.

use crate::operation::{
    Body, Method, Operation, Pagination, QueryParam, QueryStyle, Reply, Retry, Scopes, Stability,
};

/// List the members of an organization: `GET /organizations/{organization}/members`.
pub static LIST_ORGANIZATION_MEMBERS: Operation = Operation {
    id: "list_organization_members",
    group: "organization_members",
    method: Method::Get,
    path: "/organizations/{organization}/members",
    path_params: &["organization"],
    query: &[
        QueryParam { name: "q", style: QueryStyle::Plain, required: false },
        QueryParam { name: "page", style: QueryStyle::Plain, required: false },
        QueryParam { name: "per_page", style: QueryStyle::Plain, required: false },
    ],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::Page { totals: true },
    retry: Retry::Safe,
    accesses: &["read_organization"],
    scopes: &[Scopes { resource: "organization", scopes: &["read_organization"] }],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Get a member of an organization: `GET /organizations/{organization}/members/{id}`.
pub static GET_ORGANIZATION_MEMBERSHIP: Operation = Operation {
    id: "get_organization_membership",
    group: "organization_members",
    method: Method::Get,
    path: "/organizations/{organization}/members/{id}",
    path_params: &["organization", "id"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Safe,
    accesses: &["read_organization"],
    scopes: &[Scopes { resource: "organization", scopes: &["read_organization"] }],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Change the role of a member: `PATCH /organizations/{organization}/members/{id}`.
pub static UPDATE_ORGANIZATION_MEMBERSHIP: Operation = Operation {
    id: "update_organization_membership",
    group: "organization_members",
    method: Method::Patch,
    path: "/organizations/{organization}/members/{id}",
    path_params: &["organization", "id"],
    query: &[],
    body: Body::Required,
    body_fields: &["role"],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Idempotent,
    accesses: &["write_organization"],
    scopes: &[Scopes { resource: "organization", scopes: &["write_organization"] }],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Remove a member from an organization: `DELETE /organizations/{organization}/members/{id}`.
pub static REMOVE_ORGANIZATION_MEMBER: Operation = Operation {
    id: "remove_organization_member",
    group: "organization_members",
    method: Method::Delete,
    path: "/organizations/{organization}/members/{id}",
    path_params: &["organization", "id"],
    query: &[
        QueryParam { name: "delete_passwords", style: QueryStyle::Plain, required: false },
        QueryParam { name: "delete_service_tokens", style: QueryStyle::Plain, required: false },
    ],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Idempotent,
    accesses: &["write_organization"],
    scopes: &[Scopes { resource: "organization", scopes: &["write_organization"] }],
    reply: Reply::Empty,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};
