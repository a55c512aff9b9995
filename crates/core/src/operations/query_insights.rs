// Generated from api/resources/query_insights.yaml by `cargo xtask codegen`. Do not edit.
//! Query insights: the operations as the engine knows them.

use crate::operation::{
    Body, Method, Operation, Pagination, QueryParam, QueryStyle, Reply, Retry, Scopes, Stability,
};

/// List the query patterns of a branch with their statistics:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights`.
pub static LIST_BRANCH_QUERIES: Operation = Operation {
    id: "list_branch_queries",
    group: "query_insights",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/insights",
    path_params: &["organization", "database", "branch"],
    query: &[
        QueryParam { name: "q", style: QueryStyle::Plain, required: false },
        QueryParam { name: "from", style: QueryStyle::Plain, required: false },
        QueryParam { name: "to", style: QueryStyle::Plain, required: false },
        QueryParam { name: "period", style: QueryStyle::Plain, required: false },
        QueryParam { name: "sort", style: QueryStyle::Plain, required: false },
        QueryParam { name: "dir", style: QueryStyle::Plain, required: false },
        QueryParam { name: "tablet_type", style: QueryStyle::Plain, required: false },
        QueryParam { name: "type", style: QueryStyle::Plain, required: false },
        QueryParam { name: "fields", style: QueryStyle::Comma, required: false },
        QueryParam { name: "page", style: QueryStyle::Plain, required: false },
        QueryParam { name: "per_page", style: QueryStyle::Plain, required: false },
    ],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::Page { totals: false },
    retry: Retry::Safe,
    accesses: &["read_databases", "read_database"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["read_databases"] },
        Scopes { resource: "database", scopes: &["read_database"] },
    ],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// List the errors that queries of a branch ran into:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/errors`.
pub static LIST_BRANCH_QUERY_ERRORS: Operation = Operation {
    id: "list_branch_query_errors",
    group: "query_insights",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/insights/errors",
    path_params: &["organization", "database", "branch"],
    query: &[
        QueryParam { name: "q", style: QueryStyle::Plain, required: false },
        QueryParam { name: "from", style: QueryStyle::Plain, required: false },
        QueryParam { name: "to", style: QueryStyle::Plain, required: false },
        QueryParam { name: "period", style: QueryStyle::Plain, required: false },
        QueryParam { name: "sort", style: QueryStyle::Plain, required: false },
        QueryParam { name: "dir", style: QueryStyle::Plain, required: false },
        QueryParam { name: "tablet_type", style: QueryStyle::Plain, required: false },
        QueryParam { name: "page", style: QueryStyle::Plain, required: false },
        QueryParam { name: "per_page", style: QueryStyle::Plain, required: false },
    ],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::Page { totals: false },
    retry: Retry::Safe,
    accesses: &["read_databases", "read_database"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["read_databases"] },
        Scopes { resource: "database", scopes: &["read_database"] },
    ],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// List the failed executions behind an error:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/errors/{fingerprint}`.
pub static GET_BRANCH_QUERY_ERROR: Operation = Operation {
    id: "get_branch_query_error",
    group: "query_insights",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/insights/errors/{fingerprint}",
    path_params: &["organization", "database", "branch", "fingerprint"],
    query: &[
        QueryParam { name: "from", style: QueryStyle::Plain, required: false },
        QueryParam { name: "to", style: QueryStyle::Plain, required: false },
        QueryParam { name: "period", style: QueryStyle::Plain, required: false },
        QueryParam { name: "page", style: QueryStyle::Plain, required: false },
        QueryParam { name: "per_page", style: QueryStyle::Plain, required: false },
    ],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::Page { totals: false },
    retry: Retry::Safe,
    accesses: &["read_databases", "read_database"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["read_databases"] },
        Scopes { resource: "database", scopes: &["read_database"] },
    ],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Get one recorded execution of a query:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/queries/{id}`.
pub static GET_BRANCH_QUERY: Operation = Operation {
    id: "get_branch_query",
    group: "query_insights",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/insights/queries/{id}",
    path_params: &["organization", "database", "branch", "id"],
    query: &[],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Safe,
    accesses: &["read_databases", "read_database"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["read_databases"] },
        Scopes { resource: "database", scopes: &["read_database"] },
    ],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// List the tags on the queries of a branch:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/tags`.
pub static LIST_BRANCH_QUERY_TAGS: Operation = Operation {
    id: "list_branch_query_tags",
    group: "query_insights",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/insights/tags",
    path_params: &["organization", "database", "branch"],
    query: &[
        QueryParam { name: "q", style: QueryStyle::Plain, required: false },
        QueryParam { name: "from", style: QueryStyle::Plain, required: false },
        QueryParam { name: "to", style: QueryStyle::Plain, required: false },
        QueryParam { name: "period", style: QueryStyle::Plain, required: false },
        QueryParam { name: "fingerprint", style: QueryStyle::Plain, required: false },
        QueryParam { name: "keyspace", style: QueryStyle::Plain, required: false },
        QueryParam { name: "tablet_type", style: QueryStyle::Plain, required: false },
        QueryParam { name: "values_limit", style: QueryStyle::Plain, required: false },
        QueryParam { name: "literal_values_only", style: QueryStyle::Plain, required: false },
        QueryParam { name: "page", style: QueryStyle::Plain, required: false },
        QueryParam { name: "per_page", style: QueryStyle::Plain, required: false },
    ],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::Page { totals: false },
    retry: Retry::Safe,
    accesses: &["read_databases", "read_database"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["read_databases"] },
        Scopes { resource: "database", scopes: &["read_database"] },
    ],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// List query statistics grouped by tags:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/tags/summaries`.
pub static LIST_BRANCH_QUERY_TAG_SUMMARIES: Operation = Operation {
    id: "list_branch_query_tag_summaries",
    group: "query_insights",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/insights/tags/summaries",
    path_params: &["organization", "database", "branch"],
    query: &[
        QueryParam { name: "tags", style: QueryStyle::Comma, required: false },
        QueryParam { name: "q", style: QueryStyle::Plain, required: false },
        QueryParam { name: "from", style: QueryStyle::Plain, required: false },
        QueryParam { name: "to", style: QueryStyle::Plain, required: false },
        QueryParam { name: "period", style: QueryStyle::Plain, required: false },
        QueryParam { name: "sort", style: QueryStyle::Plain, required: false },
        QueryParam { name: "dir", style: QueryStyle::Plain, required: false },
        QueryParam { name: "tablet_type", style: QueryStyle::Plain, required: false },
        QueryParam { name: "type", style: QueryStyle::Plain, required: false },
        QueryParam { name: "fields", style: QueryStyle::Comma, required: false },
        QueryParam { name: "page", style: QueryStyle::Plain, required: false },
        QueryParam { name: "per_page", style: QueryStyle::Plain, required: false },
    ],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::Page { totals: false },
    retry: Retry::Safe,
    accesses: &["read_databases", "read_database"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["read_databases"] },
        Scopes { resource: "database", scopes: &["read_database"] },
    ],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Get a tag with its values:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/tags/{tag}`.
pub static GET_BRANCH_QUERY_TAG: Operation = Operation {
    id: "get_branch_query_tag",
    group: "query_insights",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/insights/tags/{tag}",
    path_params: &["organization", "database", "branch", "tag"],
    query: &[
        QueryParam { name: "from", style: QueryStyle::Plain, required: false },
        QueryParam { name: "to", style: QueryStyle::Plain, required: false },
        QueryParam { name: "period", style: QueryStyle::Plain, required: false },
        QueryParam { name: "fingerprint", style: QueryStyle::Plain, required: false },
        QueryParam { name: "keyspace", style: QueryStyle::Plain, required: false },
        QueryParam { name: "tablet_type", style: QueryStyle::Plain, required: false },
        QueryParam { name: "values_limit", style: QueryStyle::Plain, required: false },
        QueryParam { name: "literal_values_only", style: QueryStyle::Plain, required: false },
    ],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Safe,
    accesses: &["read_databases", "read_database"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["read_databases"] },
        Scopes { resource: "database", scopes: &["read_database"] },
    ],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// List the recorded executions of a query pattern:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/{fingerprint}`.
pub static GET_QUERY_STATISTICS: Operation = Operation {
    id: "get_query_statistics",
    group: "query_insights",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/insights/{fingerprint}",
    path_params: &["organization", "database", "branch", "fingerprint"],
    query: &[
        QueryParam { name: "keyspace", style: QueryStyle::Plain, required: true },
        QueryParam { name: "from", style: QueryStyle::Plain, required: false },
        QueryParam { name: "to", style: QueryStyle::Plain, required: false },
        QueryParam { name: "period", style: QueryStyle::Plain, required: false },
        QueryParam { name: "page", style: QueryStyle::Plain, required: false },
        QueryParam { name: "per_page", style: QueryStyle::Plain, required: false },
    ],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::Page { totals: false },
    retry: Retry::Safe,
    accesses: &["read_databases", "read_database"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["read_databases"] },
        Scopes { resource: "database", scopes: &["read_database"] },
    ],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};

/// Get the statistics of a query pattern:
/// `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/{fingerprint}/summary`.
pub static GET_QUERY_SUMMARY: Operation = Operation {
    id: "get_query_summary",
    group: "query_insights",
    method: Method::Get,
    path: "/organizations/{organization}/databases/{database}/branches/{branch}/insights/{fingerprint}/summary",
    path_params: &["organization", "database", "branch", "fingerprint"],
    query: &[
        QueryParam { name: "keyspace", style: QueryStyle::Plain, required: true },
        QueryParam { name: "from", style: QueryStyle::Plain, required: false },
        QueryParam { name: "to", style: QueryStyle::Plain, required: false },
        QueryParam { name: "period", style: QueryStyle::Plain, required: false },
    ],
    body: Body::None,
    body_fields: &[],
    body_from_path: &[],
    pagination: Pagination::None,
    retry: Retry::Safe,
    accesses: &["read_databases", "read_database"],
    scopes: &[
        Scopes { resource: "organization", scopes: &["read_databases"] },
        Scopes { resource: "database", scopes: &["read_database"] },
    ],
    reply: Reply::Json,
    secret_reply: false,
    waiters: &[],
    stability: Stability::Published,
};
