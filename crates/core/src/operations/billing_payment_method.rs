// Generated from api/resources/billing_payment_method.yaml by `cargo xtask codegen`. Do not edit.
//! Payment method: the operations as the engine knows them.

use crate::operation::{
    Body, Condition, FieldMatch, Method, Operation, Pagination, Reply, Retry, Scopes, Stability, Waiter,
};

/// Get the payment method of an organization:
/// `GET /organizations/{organization}/billing/payment-method`.
pub static GET_ORGANIZATION_BILLING_PAYMENT_METHOD: Operation = Operation {
    id: "get_organization_billing_payment_method",
    group: "billing_payment_method",
    method: Method::Get,
    path: "/organizations/{organization}/billing/payment-method",
    path_params: &["organization"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Safe,
    accesses: &["read_payment_method"],
    scopes: &[Scopes { resource: "organization", scopes: &["read_payment_method"] }],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Remove the payment method of an organization:
/// `DELETE /organizations/{organization}/billing/payment-method`.
pub static DELETE_ORGANIZATION_BILLING_PAYMENT_METHOD: Operation = Operation {
    id: "delete_organization_billing_payment_method",
    group: "billing_payment_method",
    method: Method::Delete,
    path: "/organizations/{organization}/billing/payment-method",
    path_params: &["organization"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Idempotent,
    accesses: &["write_payment_method"],
    scopes: &[Scopes { resource: "organization", scopes: &["write_payment_method"] }],
    reply: Reply::Empty,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Begin to set or replace the payment method of an organization:
/// `POST /organizations/{organization}/billing/payment-method-setups`.
pub static UPDATE_PAYMENT_METHOD: Operation = Operation {
    id: "update_payment_method",
    group: "billing_payment_method",
    method: Method::Post,
    path: "/organizations/{organization}/billing/payment-method-setups",
    path_params: &["organization"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Never,
    accesses: &[],
    scopes: &[],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Extended,
};

/// Get a setup of a payment method:
/// `GET /organizations/{organization}/billing/payment-method-setups/{id}`.
pub static GET_PAYMENT_METHOD_SETUP: Operation = Operation {
    id: "get_payment_method_setup",
    group: "billing_payment_method",
    method: Method::Get,
    path: "/organizations/{organization}/billing/payment-method-setups/{id}",
    path_params: &["organization", "id"],
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
    waiters: &[Waiter {
        name: "wait_until_setup_completed",
        state: "state",
        success: &[Condition { all: &[FieldMatch { field: "state", values: &["completed"] }] }],
        failure: &[Condition { all: &[FieldMatch { field: "state", values: &["failed", "expired"] }] }],
        gone: false,
        timeout_seconds: 3600,
        subject: Some("id"),
        percent: None,
        reasons: &["error"],
    }],
    stability: Stability::Extended,
};
