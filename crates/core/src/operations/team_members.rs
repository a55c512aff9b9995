// Generated from api/resources/team_members.yaml by `cargo xtask codegen`. Do not edit.
//! Team members: the operations as the engine knows them.

use crate::operation::{
    Body, Method, Operation, Pagination, QueryParam, QueryStyle, Reply, Retry, Scopes, Stability,
};

/// List the members of a team: `GET /organizations/{organization}/teams/{team}/members`.
pub static LIST_ORGANIZATION_TEAM_MEMBERS: Operation = Operation {
    id: "list_organization_team_members",
    group: "team_members",
    method: Method::Get,
    path: "/organizations/{organization}/teams/{team}/members",
    path_params: &["organization", "team"],
    query: &[
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
    secret_reply: true,
    waiters: &[],
    stability: Stability::Published,
};

/// Add a member to a team: `POST /organizations/{organization}/teams/{team}/members`.
pub static ADD_ORGANIZATION_TEAM_MEMBER: Operation = Operation {
    id: "add_organization_team_member",
    group: "team_members",
    method: Method::Post,
    path: "/organizations/{organization}/teams/{team}/members",
    path_params: &["organization", "team"],
    query: &[],
    body: Body::Required,
    body_fields: &["user_id"],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Never,
    accesses: &["write_teams"],
    scopes: &[Scopes { resource: "organization", scopes: &["write_organization"] }],
    reply: Reply::Json,
    secret_reply: true,
    waiters: &[],
    stability: Stability::Published,
};

/// Get a member of a team: `GET /organizations/{organization}/teams/{team}/members/{id}`.
pub static GET_ORGANIZATION_TEAM_MEMBER: Operation = Operation {
    id: "get_organization_team_member",
    group: "team_members",
    method: Method::Get,
    path: "/organizations/{organization}/teams/{team}/members/{id}",
    path_params: &["organization", "team", "id"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Safe,
    accesses: &["read_organization"],
    scopes: &[Scopes { resource: "organization", scopes: &["read_organization"] }],
    reply: Reply::Json,
    secret_reply: true,
    waiters: &[],
    stability: Stability::Published,
};

/// Remove a member from a team: `DELETE /organizations/{organization}/teams/{team}/members/{id}`.
pub static REMOVE_ORGANIZATION_TEAM_MEMBER: Operation = Operation {
    id: "remove_organization_team_member",
    group: "team_members",
    method: Method::Delete,
    path: "/organizations/{organization}/teams/{team}/members/{id}",
    path_params: &["organization", "team", "id"],
    query: &[QueryParam { name: "delete_passwords", style: QueryStyle::Plain, required: false }],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Idempotent,
    accesses: &["write_teams"],
    scopes: &[Scopes { resource: "organization", scopes: &["write_organization"] }],
    reply: Reply::Empty,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};
