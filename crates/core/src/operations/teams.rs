// Generated from api/resources/teams.yaml by `cargo xtask codegen`. Do not edit.
//! Teams: the operations as the engine knows them.

use crate::operation::{
    Body, Method, Operation, Pagination, QueryParam, QueryStyle, Reply, Retry, Scopes, Stability,
};

/// List the teams of an organization: `GET /organizations/{organization}/teams`.
pub static LIST_ORGANIZATION_TEAMS: Operation = Operation {
    id: "list_organization_teams",
    group: "teams",
    method: Method::Get,
    path: "/organizations/{organization}/teams",
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

/// Create a team: `POST /organizations/{organization}/teams`.
pub static CREATE_ORGANIZATION_TEAM: Operation = Operation {
    id: "create_organization_team",
    group: "teams",
    method: Method::Post,
    path: "/organizations/{organization}/teams",
    path_params: &["organization"],
    query: &[],
    body: Body::Required,
    body_fields: &["name", "description"],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Never,
    accesses: &["write_teams"],
    scopes: &[Scopes { resource: "organization", scopes: &["write_organization"] }],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Get a team: `GET /organizations/{organization}/teams/{team}`.
pub static GET_ORGANIZATION_TEAM: Operation = Operation {
    id: "get_organization_team",
    group: "teams",
    method: Method::Get,
    path: "/organizations/{organization}/teams/{team}",
    path_params: &["organization", "team"],
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

/// Change the name or description of a team: `PATCH /organizations/{organization}/teams/{team}`.
pub static UPDATE_ORGANIZATION_TEAM: Operation = Operation {
    id: "update_organization_team",
    group: "teams",
    method: Method::Patch,
    path: "/organizations/{organization}/teams/{team}",
    path_params: &["organization", "team"],
    query: &[],
    body: Body::Optional,
    body_fields: &["name", "description"],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Never,
    accesses: &["write_teams"],
    scopes: &[Scopes { resource: "organization", scopes: &["write_organization"] }],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Delete a team: `DELETE /organizations/{organization}/teams/{team}`.
pub static DELETE_ORGANIZATION_TEAM: Operation = Operation {
    id: "delete_organization_team",
    group: "teams",
    method: Method::Delete,
    path: "/organizations/{organization}/teams/{team}",
    path_params: &["organization", "team"],
    query: &[],
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
