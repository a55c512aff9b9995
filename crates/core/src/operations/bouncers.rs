// Generated from api/resources/bouncers.yaml by `cargo xtask codegen`. Do not edit.
//! Bouncers: the operations as the engine knows them.

use crate::operation::{
    Body, Method, Operation, Pagination, QueryParam, QueryStyle, Reply, Retry, Scopes, Stability, Waiter,
};

/// List the bouncers of a branch:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/bouncers`.
pub static LIST_BOUNCERS: Operation = Operation {
    id: "list_bouncers",
    group: "bouncers",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/bouncers",
    path_params: &["organization", "database", "branch"],
    query: &[
        QueryParam { name: "page", style: QueryStyle::Plain, required: false },
        QueryParam { name: "per_page", style: QueryStyle::Plain, required: false },
    ],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::Page { totals: false },
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

/// Create a bouncer for a branch:
/// `POST /organizations/{organization}/databases/{database}/branches/{branch}/bouncers`.
pub static CREATE_BOUNCER: Operation = Operation {
    id: "create_bouncer",
    group: "bouncers",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/bouncers",
    path_params: &["organization", "database", "branch"],
    query: &[],
    body: Body::Optional,
    body_fields: &["name", "target", "bouncer_size", "replicas_per_cell"],
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

/// Get a bouncer:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/bouncers/{bouncer}`.
pub static GET_BOUNCER: Operation = Operation {
    id: "get_bouncer",
    group: "bouncers",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/bouncers/{bouncer}",
    path_params: &["organization", "database", "branch", "bouncer"],
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
    waiters: &[Waiter {
        name: "wait_until_deleted",
        state: "deleted_at",
        success: &[],
        failure: &[],
        gone: true,
        timeout_seconds: 1800,
        subject: Some("name"),
        percent: None,
        reasons: &[],
    }],
    stability: Stability::Published,
};

/// Delete a bouncer:
/// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/bouncers/{bouncer}`.
pub static DELETE_BOUNCER: Operation = Operation {
    id: "delete_bouncer",
    group: "bouncers",
    method: Method::Delete,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/bouncers/{bouncer}",
    path_params: &["organization", "database", "branch", "bouncer"],
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
