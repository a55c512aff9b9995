// Generated from api/resources/webhooks.yaml by `cargo xtask codegen`. Do not edit.
//! Webhooks: the operations as the engine knows them.

use crate::operation::{
    Body, Method, Operation, Pagination, QueryParam, QueryStyle, Reply, Retry, Scopes, Stability,
};

/// List the webhooks of a database:
/// `GET /organizations/{organization}/databases/{database}/webhooks`.
pub static LIST_WEBHOOKS: Operation = Operation {
    id: "list_webhooks",
    group: "webhooks",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/webhooks",
    path_params: &["organization", "database"],
    query: &[
        QueryParam { name: "page", style: QueryStyle::Plain, required: false },
        QueryParam { name: "per_page", style: QueryStyle::Plain, required: false },
    ],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::Page { totals: false },
    retry: Retry::Safe,
    accesses: &["read_database"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["read_databases"] },
        Scopes { resource: "database", scopes: &["read_database"] },
    ],
    reply: Reply::Json,
    secret_reply: true,
    waiters: &[],
    stability: Stability::Published,
};

/// Create a webhook: `POST /organizations/{organization}/databases/{database}/webhooks`.
pub static CREATE_WEBHOOK: Operation = Operation {
    id: "create_webhook",
    group: "webhooks",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/webhooks",
    path_params: &["organization", "database"],
    query: &[],
    body: Body::Required,
    body_fields: &["url", "enabled", "events"],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Never,
    accesses: &["write_database"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["write_databases"] },
        Scopes { resource: "database", scopes: &["write_database"] },
    ],
    reply: Reply::Json,
    secret_reply: true,
    waiters: &[],
    stability: Stability::Published,
};

/// Get a webhook: `GET /organizations/{organization}/databases/{database}/webhooks/{id}`.
pub static GET_WEBHOOK: Operation = Operation {
    id: "get_webhook",
    group: "webhooks",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/webhooks/{id}",
    path_params: &["organization", "database", "id"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Safe,
    accesses: &["read_database"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["read_databases"] },
        Scopes { resource: "database", scopes: &["read_database"] },
    ],
    reply: Reply::Json,
    secret_reply: true,
    waiters: &[],
    stability: Stability::Published,
};

/// Change a webhook: `PATCH /organizations/{organization}/databases/{database}/webhooks/{id}`.
pub static UPDATE_WEBHOOK: Operation = Operation {
    id: "update_webhook",
    group: "webhooks",
    method: Method::Patch,
    path: "/organizations/{organization}/databases/{database}/webhooks/{id}",
    path_params: &["organization", "database", "id"],
    query: &[],
    body: Body::Optional,
    body_fields: &["url", "enabled", "events"],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Idempotent,
    accesses: &["write_database"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["write_databases"] },
        Scopes { resource: "database", scopes: &["write_database"] },
    ],
    reply: Reply::Json,
    secret_reply: true,
    waiters: &[],
    stability: Stability::Published,
};

/// Delete a webhook: `DELETE /organizations/{organization}/databases/{database}/webhooks/{id}`.
pub static DELETE_WEBHOOK: Operation = Operation {
    id: "delete_webhook",
    group: "webhooks",
    method: Method::Delete,
    path: "/organizations/{organization}/databases/{database}/webhooks/{id}",
    path_params: &["organization", "database", "id"],
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

/// Send a test event to a webhook:
/// `POST /organizations/{organization}/databases/{database}/webhooks/{id}/test`.
pub static TEST_WEBHOOK: Operation = Operation {
    id: "test_webhook",
    group: "webhooks",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/webhooks/{id}/test",
    path_params: &["organization", "database", "id"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Never,
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
