// Generated from api/resources/organization_invitations.yaml by `cargo xtask codegen`. Do not edit.
//! Organization invitations: the operations as the engine knows them.

use crate::operation::{
    Body, Method, Operation, Pagination, QueryParam, QueryStyle, Reply, Retry, Scopes, Stability,
};

/// List the invitations of an organization: `GET /organizations/{organization}/invitations`.
pub static LIST_ORGANIZATION_INVITATIONS: Operation = Operation {
    id: "list_organization_invitations",
    group: "organization_invitations",
    method: Method::Get,
    path: "/organizations/{organization}/invitations",
    path_params: &["organization"],
    query: &[
        QueryParam { name: "page", style: QueryStyle::Plain, required: false },
        QueryParam { name: "per_page", style: QueryStyle::Plain, required: false },
    ],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::Page { totals: true },
    retry: Retry::Safe,
    accesses: &["write_members"],
    scopes: &[Scopes { resource: "organization", scopes: &["write_members"] }],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Invite a person to an organization: `POST /organizations/{organization}/invitations`.
pub static CREATE_ORGANIZATION_INVITATION: Operation = Operation {
    id: "create_organization_invitation",
    group: "organization_invitations",
    method: Method::Post,
    path: "/organizations/{organization}/invitations",
    path_params: &["organization"],
    query: &[],
    body: Body::Required,
    body_fields: &["email", "role"],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Never,
    accesses: &["write_members"],
    scopes: &[Scopes { resource: "organization", scopes: &["write_members"] }],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Cancel an invitation: `DELETE /organizations/{organization}/invitations/{id}`.
pub static CANCEL_ORGANIZATION_INVITATION: Operation = Operation {
    id: "cancel_organization_invitation",
    group: "organization_invitations",
    method: Method::Delete,
    path: "/organizations/{organization}/invitations/{id}",
    path_params: &["organization", "id"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Idempotent,
    accesses: &["write_members"],
    scopes: &[Scopes { resource: "organization", scopes: &["write_members"] }],
    reply: Reply::Empty,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};
