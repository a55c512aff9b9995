// Generated from api/resources/lookup_vindex.yaml by `cargo xtask codegen`. Do not edit.
//! Lookup vindexes: the operations as the engine knows them.

use crate::operation::{
    Body, Method, Operation, Pagination, QueryParam, QueryStyle, Reply, Retry, Stability,
};

/// Create a lookup vindex and start to fill it:
/// `POST /organizations/{organization}/databases/{database}/branches/{branch}/lookup-vindex/vindexes`.
pub static LOOKUP_VINDEX_CREATE: Operation = Operation {
    id: "lookup_vindex_create",
    group: "lookup_vindex",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/lookup-vindex/vindexes",
    path_params: &["organization", "database", "branch"],
    query: &[],
    body: Body::Required,
    body_fields: &[
        "name",
        "table_keyspace",
        "keyspace",
        "table_owner",
        "table_name",
        "type",
        "cells",
        "tablet_types",
        "tablet_types_in_preference_order",
        "ignore_nulls",
        "table_owner_columns",
        "table_vindex_type",
        "continue_after_copy_with_owner",
    ],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Never,
    accesses: &["write_workflow"],
    scopes: &[],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Extended,
};

/// Get a lookup vindex and how far it is filled:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/lookup-vindex/vindexes/{name}`.
pub static LOOKUP_VINDEX_SHOW: Operation = Operation {
    id: "lookup_vindex_show",
    group: "lookup_vindex",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/lookup-vindex/vindexes/{name}",
    path_params: &["organization", "database", "branch", "name"],
    query: &[QueryParam { name: "table_keyspace", style: QueryStyle::Plain, required: true }],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Safe,
    accesses: &["read_workflow"],
    scopes: &[],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Extended,
};

/// Let Vitess use a lookup vindex for routing:
/// `POST /organizations/{organization}/databases/{database}/branches/{branch}/lookup-vindex/vindexes/{name}/externalize`.
pub static LOOKUP_VINDEX_EXTERNALIZE: Operation = Operation {
    id: "lookup_vindex_externalize",
    group: "lookup_vindex",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/lookup-vindex/vindexes/{name}/externalize",
    path_params: &["organization", "database", "branch", "name"],
    query: &[],
    body: Body::Required,
    body_fields: &["table_keyspace", "keyspace", "delete"],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Never,
    accesses: &["write_workflow"],
    scopes: &[],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Extended,
};

/// Take a lookup vindex out of use and fill it again:
/// `POST /organizations/{organization}/databases/{database}/branches/{branch}/lookup-vindex/vindexes/{name}/internalize`.
pub static LOOKUP_VINDEX_INTERNALIZE: Operation = Operation {
    id: "lookup_vindex_internalize",
    group: "lookup_vindex",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/lookup-vindex/vindexes/{name}/internalize",
    path_params: &["organization", "database", "branch", "name"],
    query: &[],
    body: Body::Required,
    body_fields: &["table_keyspace", "keyspace"],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Never,
    accesses: &["write_workflow"],
    scopes: &[],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Extended,
};

/// Give up a lookup vindex that is being filled:
/// `POST /organizations/{organization}/databases/{database}/branches/{branch}/lookup-vindex/vindexes/{name}/cancel`.
pub static LOOKUP_VINDEX_CANCEL: Operation = Operation {
    id: "lookup_vindex_cancel",
    group: "lookup_vindex",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/lookup-vindex/vindexes/{name}/cancel",
    path_params: &["organization", "database", "branch", "name"],
    query: &[],
    body: Body::Required,
    body_fields: &["table_keyspace"],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Never,
    accesses: &["delete_workflow"],
    scopes: &[],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Extended,
};

/// Complete a lookup vindex that is in use:
/// `POST /organizations/{organization}/databases/{database}/branches/{branch}/lookup-vindex/vindexes/{name}/complete`.
pub static LOOKUP_VINDEX_COMPLETE: Operation = Operation {
    id: "lookup_vindex_complete",
    group: "lookup_vindex",
    method: Method::Post,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/lookup-vindex/vindexes/{name}/complete",
    path_params: &["organization", "database", "branch", "name"],
    query: &[],
    body: Body::Required,
    body_fields: &["table_keyspace", "keyspace"],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Never,
    accesses: &["write_workflow"],
    scopes: &[],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Extended,
};
