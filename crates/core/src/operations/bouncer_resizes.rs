// Generated from api/resources/bouncer_resizes.yaml by `cargo xtask codegen`. Do not edit.
//! Bouncer resizes: the operations as the engine knows them.

use crate::operation::{
    Body, Method, Operation, Pagination, QueryParam, QueryStyle, Reply, Retry, Scopes, Stability,
};

/// List the resizes of all bouncers of a branch:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/bouncer-resizes`.
pub static LIST_BRANCH_BOUNCER_RESIZE_REQUESTS: Operation = Operation {
    id: "list_branch_bouncer_resize_requests",
    group: "bouncer_resizes",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/bouncer-resizes",
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

/// List the resizes of a bouncer:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/bouncers/{bouncer}/resizes`.
pub static LIST_BOUNCER_RESIZE_REQUESTS: Operation = Operation {
    id: "list_bouncer_resize_requests",
    group: "bouncer_resizes",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/bouncers/{bouncer}/resizes",
    path_params: &["organization", "database", "branch", "bouncer"],
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

/// Change a bouncer:
/// `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/bouncers/{bouncer}/resizes`.
pub static UPDATE_BOUNCER_RESIZE_REQUEST: Operation = Operation {
    id: "update_bouncer_resize_request",
    group: "bouncer_resizes",
    method: Method::Patch,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/bouncers/{bouncer}/resizes",
    path_params: &["organization", "database", "branch", "bouncer"],
    query: &[],
    body: Body::Optional,
    body_fields: &["bouncer_size", "replicas_per_cell", "target", "parameters"],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Idempotent,
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

/// Cancel the resize of a bouncer that waits:
/// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/bouncers/{bouncer}/resizes`.
pub static CANCEL_BOUNCER_RESIZE_REQUEST: Operation = Operation {
    id: "cancel_bouncer_resize_request",
    group: "bouncer_resizes",
    method: Method::Delete,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/bouncers/{bouncer}/resizes",
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
