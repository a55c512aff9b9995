// Generated from api/resources/deploy_requests.yaml by `cargo xtask codegen`. Do not edit.
//! Deploy requests: the operations as the engine knows them.

use crate::operation::{
    Body, Condition, FieldMatch, Method, Operation, Pagination, QueryParam, QueryStyle, Reply, Retry, Scopes,
    Stability, Waiter,
};

/// List the deploy requests of a database:
/// `GET /organizations/{organization}/databases/{database}/deploy-requests`.
pub static LIST_DEPLOY_REQUESTS: Operation = Operation {
    id: "list_deploy_requests",
    group: "deploy_requests",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/deploy-requests",
    path_params: &["organization", "database"],
    query: &[
        QueryParam { name: "state", style: QueryStyle::Plain, required: false },
        QueryParam { name: "branch", style: QueryStyle::Plain, required: false },
        QueryParam { name: "into_branch", style: QueryStyle::Plain, required: false },
        QueryParam { name: "deployed_at", style: QueryStyle::Plain, required: false },
        QueryParam { name: "running_at", style: QueryStyle::Plain, required: false },
        QueryParam { name: "page", style: QueryStyle::Plain, required: false },
        QueryParam { name: "per_page", style: QueryStyle::Plain, required: false },
    ],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::Page { totals: true },
    retry: Retry::Safe,
    accesses: &["read_deploy_request"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["read_deploy_requests"] },
        Scopes { resource: "database", scopes: &["read_deploy_requests"] },
    ],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Open a deploy request:
/// `POST /organizations/{organization}/databases/{database}/deploy-requests`.
pub static CREATE_DEPLOY_REQUEST: Operation = Operation {
    id: "create_deploy_request",
    group: "deploy_requests",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/deploy-requests",
    path_params: &["organization", "database"],
    query: &[],
    body: Body::Required,
    body_fields: &["branch", "into_branch", "notes", "auto_cutover", "auto_delete_branch"],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Never,
    accesses: &["create_deploy_request"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["write_deploy_requests"] },
        Scopes { resource: "database", scopes: &["write_deploy_requests"] },
    ],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Get a deploy request:
/// `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}`.
pub static GET_DEPLOY_REQUEST: Operation = Operation {
    id: "get_deploy_request",
    group: "deploy_requests",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/deploy-requests/{number}",
    path_params: &["organization", "database", "number"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Safe,
    accesses: &["read_deploy_request"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["read_deploy_requests"] },
        Scopes { resource: "database", scopes: &["read_deploy_requests"] },
    ],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[
        Waiter {
            name: "wait_until_deployable",
            state: "deployment.state",
            success: &[
                Condition {
                    all: &[
                        FieldMatch { field: "deployment.state", values: &["ready"] },
                        FieldMatch { field: "deployment.deployable", values: &["true"] },
                    ],
                },
                Condition { all: &[FieldMatch { field: "deployment.state", values: &["no_changes"] }] },
            ],
            failure: &[
                Condition {
                    all: &[
                        FieldMatch { field: "deployment.state", values: &["ready"] },
                        FieldMatch { field: "deployment.deployable", values: &["false"] },
                    ],
                },
                Condition {
                    all: &[FieldMatch {
                        field: "deployment.state",
                        values: &[
                            "error",
                            "complete_error",
                            "complete_cancel",
                            "cancelled",
                            "complete_revert_error",
                        ],
                    }],
                },
                Condition { all: &[FieldMatch { field: "state", values: &["closed"] }] },
            ],
            gone: false,
            timeout_seconds: 600,
            subject: Some("number"),
            percent: None,
            reasons: &["deployment.lint_errors.error_description", "deployment.deploy_check_errors"],
        },
        Waiter {
            name: "wait_until_deployed",
            state: "deployment.state",
            success: &[Condition {
                all: &[FieldMatch {
                    field: "deployment.state",
                    values: &["complete", "complete_pending_revert", "no_changes"],
                }],
            }],
            failure: &[
                Condition {
                    all: &[FieldMatch {
                        field: "deployment.state",
                        values: &[
                            "error",
                            "complete_error",
                            "complete_cancel",
                            "cancelled",
                            "complete_revert_error",
                        ],
                    }],
                },
                Condition { all: &[FieldMatch { field: "state", values: &["closed"] }] },
            ],
            gone: false,
            timeout_seconds: 43_200,
            subject: Some("number"),
            percent: Some("deployment.deploy_operations.progress_percentage"),
            reasons: &[
                "deployment.deploy_operations.deploy_errors",
                "deployment.deploy_check_errors",
                "deployment.lint_errors.error_description",
                "deployment.queue_pause_reason",
            ],
        },
        Waiter {
            name: "wait_until_reverted",
            state: "deployment.state",
            success: &[Condition {
                all: &[FieldMatch { field: "deployment.state", values: &["complete_revert"] }],
            }],
            failure: &[Condition {
                all: &[FieldMatch {
                    field: "deployment.state",
                    values: &[
                        "complete_revert_error",
                        "complete",
                        "no_changes",
                        "error",
                        "complete_error",
                        "complete_cancel",
                        "cancelled",
                    ],
                }],
            }],
            gone: false,
            timeout_seconds: 3600,
            subject: Some("number"),
            percent: None,
            reasons: &["deployment.deploy_operations.deploy_errors"],
        },
    ],
    stability: Stability::Published,
};

/// Close a deploy request without deploying it:
/// `PATCH /organizations/{organization}/databases/{database}/deploy-requests/{number}`.
pub static CLOSE_DEPLOY_REQUEST: Operation = Operation {
    id: "close_deploy_request",
    group: "deploy_requests",
    method: Method::Patch,
    path: "/organizations/{organization}/databases/{database}/deploy-requests/{number}",
    path_params: &["organization", "database", "number"],
    query: &[],
    body: Body::Required,
    body_fields: &["state"],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Idempotent,
    accesses: &["create_deploy_request"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["write_deploy_requests"] },
        Scopes { resource: "database", scopes: &["write_deploy_requests"] },
    ],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Queue a deploy request for deployment:
/// `POST /organizations/{organization}/databases/{database}/deploy-requests/{number}/deploy`.
pub static QUEUE_DEPLOY_REQUEST: Operation = Operation {
    id: "queue_deploy_request",
    group: "deploy_requests",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/deploy-requests/{number}/deploy",
    path_params: &["organization", "database", "number"],
    query: &[],
    body: Body::Optional,
    body_fields: &["instant_ddl", "strategy"],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Never,
    accesses: &["create_deploy_request"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["deploy_deploy_requests"] },
        Scopes { resource: "database", scopes: &["deploy_deploy_requests"] },
    ],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// List the deploy queue of a database:
/// `GET /organizations/{organization}/databases/{database}/deploy-queue`.
pub static GET_DEPLOY_QUEUE: Operation = Operation {
    id: "get_deploy_queue",
    group: "deploy_requests",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/deploy-queue",
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
    accesses: &[],
    scopes: &[],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// List the reviews of a deploy request:
/// `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}/reviews`.
pub static LIST_DEPLOY_REQUEST_REVIEWS: Operation = Operation {
    id: "list_deploy_request_reviews",
    group: "deploy_requests",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/deploy-requests/{number}/reviews",
    path_params: &["organization", "database", "number"],
    query: &[
        QueryParam { name: "page", style: QueryStyle::Plain, required: false },
        QueryParam { name: "per_page", style: QueryStyle::Plain, required: false },
    ],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::Page { totals: false },
    retry: Retry::Safe,
    accesses: &["read_deploy_request"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["read_deploy_requests"] },
        Scopes { resource: "database", scopes: &["read_deploy_requests"] },
    ],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Review a deploy request:
/// `POST /organizations/{organization}/databases/{database}/deploy-requests/{number}/reviews`.
pub static REVIEW_DEPLOY_REQUEST: Operation = Operation {
    id: "review_deploy_request",
    group: "deploy_requests",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/deploy-requests/{number}/reviews",
    path_params: &["organization", "database", "number"],
    query: &[],
    body: Body::Optional,
    body_fields: &["state", "body"],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Never,
    accesses: &["approve_deploy_request", "review_deploy_request"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["approve_deploy_requests"] },
        Scopes { resource: "database", scopes: &["approve_deploy_requests"] },
    ],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// End the revert window of a deployment:
/// `POST /organizations/{organization}/databases/{database}/deploy-requests/{number}/skip-revert`.
pub static SKIP_REVERT_PERIOD: Operation = Operation {
    id: "skip_revert_period",
    group: "deploy_requests",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/deploy-requests/{number}/skip-revert",
    path_params: &["organization", "database", "number"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Never,
    accesses: &["create_deploy_request"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["deploy_deploy_requests"] },
        Scopes { resource: "database", scopes: &["deploy_deploy_requests"] },
    ],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Revert a deployed schema change:
/// `POST /organizations/{organization}/databases/{database}/deploy-requests/{number}/revert`.
pub static COMPLETE_REVERT: Operation = Operation {
    id: "complete_revert",
    group: "deploy_requests",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/deploy-requests/{number}/revert",
    path_params: &["organization", "database", "number"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Never,
    accesses: &["create_deploy_request"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["deploy_deploy_requests"] },
        Scopes { resource: "database", scopes: &["deploy_deploy_requests"] },
    ],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Get the deployment of a deploy request:
/// `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}/deployment`.
pub static GET_DEPLOYMENT: Operation = Operation {
    id: "get_deployment",
    group: "deploy_requests",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/deploy-requests/{number}/deployment",
    path_params: &["organization", "database", "number"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Safe,
    accesses: &["read_deploy_request"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["read_deploy_requests"] },
        Scopes { resource: "database", scopes: &["read_deploy_requests"] },
    ],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Cancel a queued or running deployment:
/// `POST /organizations/{organization}/databases/{database}/deploy-requests/{number}/cancel`.
pub static CANCEL_DEPLOY_REQUEST: Operation = Operation {
    id: "cancel_deploy_request",
    group: "deploy_requests",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/deploy-requests/{number}/cancel",
    path_params: &["organization", "database", "number"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Never,
    accesses: &["create_deploy_request"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["deploy_deploy_requests"] },
        Scopes { resource: "database", scopes: &["deploy_deploy_requests"] },
    ],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Apply a deployment that waits for its cutover:
/// `POST /organizations/{organization}/databases/{database}/deploy-requests/{number}/apply-deploy`.
pub static COMPLETE_GATED_DEPLOY_REQUEST: Operation = Operation {
    id: "complete_gated_deploy_request",
    group: "deploy_requests",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/deploy-requests/{number}/apply-deploy",
    path_params: &["organization", "database", "number"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Never,
    accesses: &["create_deploy_request"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["deploy_deploy_requests"] },
        Scopes { resource: "database", scopes: &["deploy_deploy_requests"] },
    ],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Choose whether a deploy request cuts over by itself:
/// `PUT /organizations/{organization}/databases/{database}/deploy-requests/{number}/auto-apply`.
pub static UPDATE_AUTO_APPLY: Operation = Operation {
    id: "update_auto_apply",
    group: "deploy_requests",
    method: Method::Put,
    path: "/organizations/{organization}/databases/{database}/deploy-requests/{number}/auto-apply",
    path_params: &["organization", "database", "number"],
    query: &[],
    body: Body::Required,
    body_fields: &["enable"],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Idempotent,
    accesses: &["create_deploy_request"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["deploy_deploy_requests"] },
        Scopes { resource: "database", scopes: &["deploy_deploy_requests"] },
    ],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Choose whether a deploy request deletes its branch at the end:
/// `PUT /organizations/{organization}/databases/{database}/deploy-requests/{number}/auto-delete-branch`.
pub static UPDATE_AUTO_DELETE_BRANCH: Operation = Operation {
    id: "update_auto_delete_branch",
    group: "deploy_requests",
    method: Method::Put,
    path: "/organizations/{organization}/databases/{database}/deploy-requests/{number}/auto-delete-branch",
    path_params: &["organization", "database", "number"],
    query: &[],
    body: Body::Required,
    body_fields: &["enable"],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Idempotent,
    accesses: &["create_deploy_request"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["deploy_deploy_requests"] },
        Scopes { resource: "database", scopes: &["deploy_deploy_requests"] },
    ],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Take a failed deployment off the deploy queue:
/// `POST /organizations/{organization}/databases/{database}/deploy-requests/{number}/complete-deploy`.
pub static COMPLETE_ERRORED_DEPLOY: Operation = Operation {
    id: "complete_errored_deploy",
    group: "deploy_requests",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/deploy-requests/{number}/complete-deploy",
    path_params: &["organization", "database", "number"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Never,
    accesses: &["create_deploy_request"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["deploy_deploy_requests"] },
        Scopes { resource: "database", scopes: &["deploy_deploy_requests"] },
    ],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Force the cutover of a running deployment:
/// `POST /organizations/{organization}/databases/{database}/deploy-requests/{number}/force-cutover`.
pub static FORCE_CUTOVER_DEPLOY_REQUEST: Operation = Operation {
    id: "force_cutover_deploy_request",
    group: "deploy_requests",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/deploy-requests/{number}/force-cutover",
    path_params: &["organization", "database", "number"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Never,
    accesses: &["create_deploy_request"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["deploy_deploy_requests"] },
        Scopes { resource: "database", scopes: &["deploy_deploy_requests"] },
    ],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// List the statements of a deployment:
/// `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}/operations`.
pub static LIST_DEPLOY_OPERATIONS: Operation = Operation {
    id: "list_deploy_operations",
    group: "deploy_requests",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/deploy-requests/{number}/operations",
    path_params: &["organization", "database", "number"],
    query: &[
        QueryParam { name: "page", style: QueryStyle::Plain, required: false },
        QueryParam { name: "per_page", style: QueryStyle::Plain, required: false },
    ],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::Page { totals: false },
    retry: Retry::Safe,
    accesses: &["read_deploy_request"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["read_deploy_requests"] },
        Scopes { resource: "database", scopes: &["read_deploy_requests"] },
    ],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Check that the disks have room for a deployment:
/// `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}/storage-check`.
pub static CHECK_DEPLOY_REQUEST_STORAGE: Operation = Operation {
    id: "check_deploy_request_storage",
    group: "deploy_requests",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/deploy-requests/{number}/storage-check",
    path_params: &["organization", "database", "number"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Safe,
    accesses: &["read_deploy_request"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["read_deploy_requests"] },
        Scopes { resource: "database", scopes: &["read_deploy_requests"] },
    ],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Get how strongly a deployment is slowed down:
/// `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}/throttler`.
pub static GET_DEPLOY_REQUEST_THROTTLER: Operation = Operation {
    id: "get_deploy_request_throttler",
    group: "deploy_requests",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/deploy-requests/{number}/throttler",
    path_params: &["organization", "database", "number"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Safe,
    accesses: &["read_deploy_request"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["read_deploy_requests"] },
        Scopes { resource: "database", scopes: &["read_deploy_requests"] },
    ],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Set how strongly a deployment is slowed down:
/// `PATCH /organizations/{organization}/databases/{database}/deploy-requests/{number}/throttler`.
pub static UPDATE_DEPLOY_REQUEST_THROTTLER: Operation = Operation {
    id: "update_deploy_request_throttler",
    group: "deploy_requests",
    method: Method::Patch,
    path: "/organizations/{organization}/databases/{database}/deploy-requests/{number}/throttler",
    path_params: &["organization", "database", "number"],
    query: &[],
    body: Body::Optional,
    body_fields: &["ratio", "configurations"],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Idempotent,
    accesses: &["create_deploy_request"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["deploy_deploy_requests"] },
        Scopes { resource: "database", scopes: &["deploy_deploy_requests"] },
    ],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Get what a deploy request changes:
/// `GET /organizations/{organization}/databases/{database}/deploy-requests/{number}/diff`.
pub static GET_DEPLOY_REQUEST_DIFF: Operation = Operation {
    id: "get_deploy_request_diff",
    group: "deploy_requests",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/deploy-requests/{number}/diff",
    path_params: &["organization", "database", "number"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Safe,
    accesses: &[],
    scopes: &[],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Extended,
};
