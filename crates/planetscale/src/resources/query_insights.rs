// Generated from api/resources/query_insights.yaml by `cargo xtask codegen`. Do not edit.
//! Query insights.

use crate::request_prelude::*;

/// What the queries of a branch cost. Insights groups queries that differ in their values only into
/// patterns and keeps statistics of each: how often it ran, how long it took, what it read and
/// which errors it met. Notable executions are recorded one by one, and tags say which part of an
/// application a query came from. The lists here cannot be paged through: they return one page.
#[derive(Clone, PartialEq, Eq)]
pub struct QueryInsights {
    address: Address,
}

impl QueryInsights {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// List the query patterns of a branch with their statistics.
    ///
    /// Returns the patterns that queries of the branch fall into, each with the sums, averages and
    /// latencies of its executions in a window of time, by default the last 24 hours. Sort by what
    /// you look for, such as `totalTime` or `rowsReadPerReturned`, and take the first ones. `page`
    /// is ignored and `next_page` is always null: the one page that comes back is all there is, as
    /// large as `per_page` says.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights`
    ///
    /// Service token: any one of `read_databases`, `read_database`. OAuth: any one of
    /// `read_databases` (organization), `read_database` (database).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn list(&self) -> Request<ListBranchQueries> {
        Request::new(&self.address)
    }

    /// List the errors that queries of a branch ran into.
    ///
    /// Returns the errors of a window of time, alike ones counted together under one fingerprint. A
    /// window wider than 25 hours falls back to the last 24 hours. `page` is ignored and
    /// `next_page` is always null: the one page that comes back is all there is, as large as
    /// `per_page` says.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/errors`
    ///
    /// Service token: any one of `read_databases`, `read_database`. OAuth: any one of
    /// `read_databases` (organization), `read_database` (database).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn list_errors(&self) -> Request<ListBranchQueryErrors> {
        Request::new(&self.address)
    }

    /// List the failed executions behind an error.
    ///
    /// Returns the single executions that failed with the error. A window wider than 25 hours falls
    /// back to the last 24 hours. `page` is ignored and `next_page` is always null: the one page
    /// that comes back is all there is, as large as `per_page` says.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// # Arguments
    /// * `fingerprint`: Fingerprint of the error, as `error_fingerprint` in the list of errors.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/errors/{fingerprint}`
    ///
    /// Service token: any one of `read_databases`, `read_database`. OAuth: any one of
    /// `read_databases` (organization), `read_database` (database).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn list_error_executions(&self, fingerprint: impl Into<PathArg>) -> Request<GetBranchQueryError> {
        Request::new(&self.address).path_arg(fingerprint)
    }

    /// Get one recorded execution of a query.
    ///
    /// Returns one execution by its identifier, with its tags, rows and duration. The values in it
    /// are only there when the database collects raw queries.
    ///
    /// # Arguments
    /// * `id`: Identifier of the execution, as `id` in a list of executions. Not the `id` of a
    ///   pattern.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/queries/{id}`
    ///
    /// Service token: any one of `read_databases`, `read_database`. OAuth: any one of
    /// `read_databases` (organization), `read_database` (database).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn get(&self, id: impl Into<PathArg>) -> Request<GetBranchQuery> {
        Request::new(&self.address).path_arg(id)
    }

    /// List the tags on the queries of a branch.
    ///
    /// Returns the keys that queries were tagged with in a window of time, each with its values.
    /// Tags come from comments that the application adds to its SQL, such as `app` or `route`, and
    /// from what the service knows about the connection, such as `username`. At most 100 tags come
    /// back: `page` and `per_page` are ignored and `next_page` is always null, so narrow the window
    /// or the pattern to see others.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/tags`
    ///
    /// Service token: any one of `read_databases`, `read_database`. OAuth: any one of
    /// `read_databases` (organization), `read_database` (database).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn list_tags(&self) -> Request<ListBranchQueryTags> {
        Request::new(&self.address)
    }

    /// List query statistics grouped by tags.
    ///
    /// Returns the same statistics as the list of query patterns, but grouped by the values of one
    /// or more tags, to see which application, route or job causes the load. Name at least one tag.
    /// `page` is ignored and `next_page` is always null: the one page that comes back is all there
    /// is, as large as `per_page` says.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/tags/summaries`
    ///
    /// Service token: any one of `read_databases`, `read_database`. OAuth: any one of
    /// `read_databases` (organization), `read_database` (database).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn list_tag_summaries(&self) -> Request<ListBranchQueryTagSummaries> {
        Request::new(&self.address)
    }

    /// Get a tag with its values.
    ///
    /// Returns one tag with how many queries carried each of its values in a window of time.
    ///
    /// # Arguments
    /// * `tag`: The `id` of the tag, such as `Sapp`, as in the list of tags. Not its `name`.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/tags/{tag}`
    ///
    /// Service token: any one of `read_databases`, `read_database`. OAuth: any one of
    /// `read_databases` (organization), `read_database` (database).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn get_tag(&self, tag: impl Into<PathArg>) -> Request<GetBranchQueryTag> {
        Request::new(&self.address).path_arg(tag)
    }

    /// List the recorded executions of a query pattern.
    ///
    /// Returns single executions of the pattern, the notable ones: slow, failing or reading many
    /// rows. A window wider than 25 hours falls back to the last 24 hours. `page` is ignored and
    /// `next_page` is always null: the one page that comes back is all there is, as large as
    /// `per_page` says.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// # Arguments
    /// * `fingerprint`: Fingerprint of the query pattern, as `fingerprint` in the list of patterns.
    /// * `keyspace`: Keyspace that the pattern ran in, as `keyspace` in the list of patterns; on
    ///   Postgres the name of the database.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/{fingerprint}`
    ///
    /// Service token: any one of `read_databases`, `read_database`. OAuth: any one of
    /// `read_databases` (organization), `read_database` (database).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn list_executions(
        &self,
        fingerprint: impl Into<PathArg>,
        keyspace: impl Into<String>,
    ) -> Request<GetQueryStatistics> {
        Request::new(&self.address).path_arg(fingerprint).query("keyspace", keyspace.into())
    }

    /// Get the statistics of a query pattern.
    ///
    /// Returns the sums, averages and latencies of one pattern over a window of time, the same as
    /// in the list of patterns. Answers 404 when the pattern did not run in the window.
    ///
    /// # Arguments
    /// * `fingerprint`: Fingerprint of the query pattern, as `fingerprint` in the list of patterns.
    /// * `keyspace`: Keyspace that the pattern ran in, as `keyspace` in the list of patterns; on
    ///   Postgres the name of the database.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/{fingerprint}/summary`
    ///
    /// Service token: any one of `read_databases`, `read_database`. OAuth: any one of
    /// `read_databases` (organization), `read_database` (database).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn get_summary(
        &self,
        fingerprint: impl Into<PathArg>,
        keyspace: impl Into<String>,
    ) -> Request<GetQuerySummary> {
        Request::new(&self.address).path_arg(fingerprint).query("keyspace", keyspace.into())
    }
}

/// [`QueryInsights::list`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights`.
#[derive(Clone, Copy, Debug)]
pub struct ListBranchQueries;

impl Endpoint for ListBranchQueries {
    const OPERATION: &'static Operation = &operations::query_insights::LIST_BRANCH_QUERIES;
    type Output = Page<QuerySummary>;
}

impl Paged for ListBranchQueries {
    type Item = QuerySummary;
}

/// The optional arguments of [`QueryInsights::list`].
impl Request<ListBranchQueries> {
    /// Text to search the SQL of the patterns for.
    pub fn q(self, value: impl Into<String>) -> Self {
        self.query("q", value.into())
    }

    /// Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead of `period`. A
    /// window wider than 25 hours must begin and end on the hour and span at most 365 days.
    pub fn from(self, value: impl Into<String>) -> Self {
        self.query("from", value.into())
    }

    /// End of the window, an ISO 8601 time. Now when left out.
    pub fn to(self, value: impl Into<String>) -> Self {
        self.query("to", value.into())
    }

    /// How far the window reaches back from now, instead of `from` and `to`.
    pub fn period(self, value: impl Into<TimePeriod>) -> Self {
        self.query("period", value.into())
    }

    /// What the patterns are sorted by.
    pub fn sort(self, value: impl Into<QuerySort>) -> Self {
        self.query("sort", value.into())
    }

    /// Direction of the sorting. `desc` puts the largest first.
    pub fn dir(self, value: impl Into<SortOrder>) -> Self {
        self.query("dir", value.into())
    }

    /// Kind of node that the queries ran on. All nodes when left out.
    pub fn tablet_type(self, value: impl Into<TabletType>) -> Self {
        self.query("tablet_type", value.into())
    }

    /// Kind of statement to count. All kinds when left out.
    pub fn r#type(self, value: impl Into<StatementType>) -> Self {
        self.query("type", value.into())
    }

    /// Names of the fields to return, such as `query_count` and `p99_latency`. All fields when left
    /// out; what is not named is absent from the items.
    pub fn fields(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.query_list("fields", values.into_iter().map(Into::into).collect::<Vec<String>>())
    }

    /// Number of the page to return, counted from 1.
    pub fn page(self, value: i64) -> Self {
        self.query("page", value)
    }

    /// How many items a page holds, at most 100.
    pub fn per_page(self, value: i64) -> Self {
        self.query("per_page", value)
    }
}

/// [`QueryInsights::list_errors`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/errors`.
#[derive(Clone, Copy, Debug)]
pub struct ListBranchQueryErrors;

impl Endpoint for ListBranchQueryErrors {
    const OPERATION: &'static Operation = &operations::query_insights::LIST_BRANCH_QUERY_ERRORS;
    type Output = Page<QueryErrorSummary>;
}

impl Paged for ListBranchQueryErrors {
    type Item = QueryErrorSummary;
}

/// The optional arguments of [`QueryInsights::list_errors`].
impl Request<ListBranchQueryErrors> {
    /// Text to search the error messages for.
    pub fn q(self, value: impl Into<String>) -> Self {
        self.query("q", value.into())
    }

    /// Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead of `period`.
    pub fn from(self, value: impl Into<String>) -> Self {
        self.query("from", value.into())
    }

    /// End of the window, an ISO 8601 time. Now when left out.
    pub fn to(self, value: impl Into<String>) -> Self {
        self.query("to", value.into())
    }

    /// How far the window reaches back from now, instead of `from` and `to`.
    pub fn period(self, value: impl Into<TimePeriod>) -> Self {
        self.query("period", value.into())
    }

    /// What the errors are sorted by.
    pub fn sort(self, value: impl Into<QueryErrorSort>) -> Self {
        self.query("sort", value.into())
    }

    /// Direction of the sorting. `desc` puts the largest first.
    pub fn dir(self, value: impl Into<SortOrder>) -> Self {
        self.query("dir", value.into())
    }

    /// Kind of node that the queries ran on. All nodes when left out.
    pub fn tablet_type(self, value: impl Into<TabletType>) -> Self {
        self.query("tablet_type", value.into())
    }

    /// Number of the page to return, counted from 1.
    pub fn page(self, value: i64) -> Self {
        self.query("page", value)
    }

    /// How many items a page holds, at most 100.
    pub fn per_page(self, value: i64) -> Self {
        self.query("per_page", value)
    }
}

/// [`QueryInsights::list_error_executions`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/errors/{fingerprint}`.
#[derive(Clone, Copy, Debug)]
pub struct GetBranchQueryError;

impl Endpoint for GetBranchQueryError {
    const OPERATION: &'static Operation = &operations::query_insights::GET_BRANCH_QUERY_ERROR;
    type Output = Page<QueryExecution>;
}

impl Paged for GetBranchQueryError {
    type Item = QueryExecution;
}

/// The optional arguments of [`QueryInsights::list_error_executions`].
impl Request<GetBranchQueryError> {
    /// Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead of `period`.
    pub fn from(self, value: impl Into<String>) -> Self {
        self.query("from", value.into())
    }

    /// End of the window, an ISO 8601 time. Now when left out.
    pub fn to(self, value: impl Into<String>) -> Self {
        self.query("to", value.into())
    }

    /// How far the window reaches back from now, instead of `from` and `to`.
    pub fn period(self, value: impl Into<TimePeriod>) -> Self {
        self.query("period", value.into())
    }

    /// Number of the page to return, counted from 1.
    pub fn page(self, value: i64) -> Self {
        self.query("page", value)
    }

    /// How many items a page holds, at most 100.
    pub fn per_page(self, value: i64) -> Self {
        self.query("per_page", value)
    }
}

/// [`QueryInsights::get`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/queries/{id}`.
#[derive(Clone, Copy, Debug)]
pub struct GetBranchQuery;

impl Endpoint for GetBranchQuery {
    const OPERATION: &'static Operation = &operations::query_insights::GET_BRANCH_QUERY;
    type Output = QueryExecution;
}

/// [`QueryInsights::list_tags`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/tags`.
#[derive(Clone, Copy, Debug)]
pub struct ListBranchQueryTags;

impl Endpoint for ListBranchQueryTags {
    const OPERATION: &'static Operation = &operations::query_insights::LIST_BRANCH_QUERY_TAGS;
    type Output = Page<QueryTag>;
}

impl Paged for ListBranchQueryTags {
    type Item = QueryTag;
}

/// The optional arguments of [`QueryInsights::list_tags`].
impl Request<ListBranchQueryTags> {
    /// Pattern that the tag's `id` must match, in the form of SQL `LIKE`: `%app%` finds every tag
    /// with `app` in it, `app` alone finds nothing because an `id` begins with a letter for its
    /// source.
    pub fn q(self, value: impl Into<String>) -> Self {
        self.query("q", value.into())
    }

    /// Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead of `period`. A
    /// window wider than 25 hours must begin and end on the hour and span at most 365 days.
    pub fn from(self, value: impl Into<String>) -> Self {
        self.query("from", value.into())
    }

    /// End of the window, an ISO 8601 time. Now when left out.
    pub fn to(self, value: impl Into<String>) -> Self {
        self.query("to", value.into())
    }

    /// How far the window reaches back from now, instead of `from` and `to`.
    pub fn period(self, value: impl Into<TimePeriod>) -> Self {
        self.query("period", value.into())
    }

    /// Fingerprint of the query pattern whose tags are wanted, together with `keyspace`.
    pub fn fingerprint(self, value: impl Into<String>) -> Self {
        self.query("fingerprint", value.into())
    }

    /// Keyspace of the queries whose tags are wanted; on Postgres the name of the database.
    pub fn keyspace(self, value: impl Into<String>) -> Self {
        self.query("keyspace", value.into())
    }

    /// Kind of node that the queries ran on. All nodes when left out.
    pub fn tablet_type(self, value: impl Into<TabletType>) -> Self {
        self.query("tablet_type", value.into())
    }

    /// How many values of each tag to return, from 1 to 100; 25 when left out. The rest is summed
    /// up as `Other`.
    pub fn values_limit(self, value: i64) -> Self {
        self.query("values_limit", value)
    }

    /// Whether to leave out the values that stand for many (`overflow` and `collapsed`) and return
    /// recorded ones only. Nothing says then that values are missing.
    pub fn literal_values_only(self, value: bool) -> Self {
        self.query("literal_values_only", value)
    }

    /// Number of the page to return, counted from 1.
    pub fn page(self, value: i64) -> Self {
        self.query("page", value)
    }

    /// How many items a page holds, at most 100.
    pub fn per_page(self, value: i64) -> Self {
        self.query("per_page", value)
    }
}

/// [`QueryInsights::list_tag_summaries`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/tags/summaries`.
#[derive(Clone, Copy, Debug)]
pub struct ListBranchQueryTagSummaries;

impl Endpoint for ListBranchQueryTagSummaries {
    const OPERATION: &'static Operation = &operations::query_insights::LIST_BRANCH_QUERY_TAG_SUMMARIES;
    type Output = Page<QueryTagSummary>;
}

impl Paged for ListBranchQueryTagSummaries {
    type Item = QueryTagSummary;
}

/// The optional arguments of [`QueryInsights::list_tag_summaries`].
impl Request<ListBranchQueryTagSummaries> {
    /// The `id` of each tag to group by, such as `Sapp`, as in the list of tags. Not its `name`.
    pub fn tags(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.query_list("tags", values.into_iter().map(Into::into).collect::<Vec<String>>())
    }

    /// Text to search for. What it is compared with is not documented.
    pub fn q(self, value: impl Into<String>) -> Self {
        self.query("q", value.into())
    }

    /// Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead of `period`. A
    /// window wider than 25 hours must begin and end on the hour and span at most 365 days.
    pub fn from(self, value: impl Into<String>) -> Self {
        self.query("from", value.into())
    }

    /// End of the window, an ISO 8601 time. Now when left out.
    pub fn to(self, value: impl Into<String>) -> Self {
        self.query("to", value.into())
    }

    /// How far the window reaches back from now, instead of `from` and `to`.
    pub fn period(self, value: impl Into<TimePeriod>) -> Self {
        self.query("period", value.into())
    }

    /// What the statistics are sorted by.
    pub fn sort(self, value: impl Into<QueryTagSummarySort>) -> Self {
        self.query("sort", value.into())
    }

    /// Direction of the sorting. `desc` puts the largest first.
    pub fn dir(self, value: impl Into<SortOrder>) -> Self {
        self.query("dir", value.into())
    }

    /// Kind of node that the queries ran on. All nodes when left out.
    pub fn tablet_type(self, value: impl Into<TabletType>) -> Self {
        self.query("tablet_type", value.into())
    }

    /// Kind of statement to count. All kinds when left out.
    pub fn r#type(self, value: impl Into<StatementType>) -> Self {
        self.query("type", value.into())
    }

    /// Names of the fields to return, such as `query_count` and `p99_latency`. All fields when left
    /// out; what is not named is absent from the items.
    pub fn fields(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.query_list("fields", values.into_iter().map(Into::into).collect::<Vec<String>>())
    }

    /// Number of the page to return, counted from 1.
    pub fn page(self, value: i64) -> Self {
        self.query("page", value)
    }

    /// How many items a page holds, at most 100.
    pub fn per_page(self, value: i64) -> Self {
        self.query("per_page", value)
    }
}

/// [`QueryInsights::get_tag`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/tags/{tag}`.
#[derive(Clone, Copy, Debug)]
pub struct GetBranchQueryTag;

impl Endpoint for GetBranchQueryTag {
    const OPERATION: &'static Operation = &operations::query_insights::GET_BRANCH_QUERY_TAG;
    type Output = QueryTag;
}

/// The optional arguments of [`QueryInsights::get_tag`].
impl Request<GetBranchQueryTag> {
    /// Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead of `period`. A
    /// window wider than 25 hours must begin and end on the hour and span at most 365 days.
    pub fn from(self, value: impl Into<String>) -> Self {
        self.query("from", value.into())
    }

    /// End of the window, an ISO 8601 time. Now when left out.
    pub fn to(self, value: impl Into<String>) -> Self {
        self.query("to", value.into())
    }

    /// How far the window reaches back from now, instead of `from` and `to`.
    pub fn period(self, value: impl Into<TimePeriod>) -> Self {
        self.query("period", value.into())
    }

    /// Fingerprint of the query pattern whose tags are wanted, together with `keyspace`.
    pub fn fingerprint(self, value: impl Into<String>) -> Self {
        self.query("fingerprint", value.into())
    }

    /// Keyspace of the queries whose tags are wanted; on Postgres the name of the database.
    pub fn keyspace(self, value: impl Into<String>) -> Self {
        self.query("keyspace", value.into())
    }

    /// Kind of node that the queries ran on. All nodes when left out.
    pub fn tablet_type(self, value: impl Into<TabletType>) -> Self {
        self.query("tablet_type", value.into())
    }

    /// How many values of each tag to return, from 1 to 100; 25 when left out. The rest is summed
    /// up as `Other`.
    pub fn values_limit(self, value: i64) -> Self {
        self.query("values_limit", value)
    }

    /// Whether to leave out the values that stand for many (`overflow` and `collapsed`) and return
    /// recorded ones only. Nothing says then that values are missing.
    pub fn literal_values_only(self, value: bool) -> Self {
        self.query("literal_values_only", value)
    }
}

/// [`QueryInsights::list_executions`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/{fingerprint}`.
#[derive(Clone, Copy, Debug)]
pub struct GetQueryStatistics;

impl Endpoint for GetQueryStatistics {
    const OPERATION: &'static Operation = &operations::query_insights::GET_QUERY_STATISTICS;
    type Output = Page<QueryExecution>;
}

impl Paged for GetQueryStatistics {
    type Item = QueryExecution;
}

/// The optional arguments of [`QueryInsights::list_executions`].
impl Request<GetQueryStatistics> {
    /// Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead of `period`.
    pub fn from(self, value: impl Into<String>) -> Self {
        self.query("from", value.into())
    }

    /// End of the window, an ISO 8601 time. Now when left out.
    pub fn to(self, value: impl Into<String>) -> Self {
        self.query("to", value.into())
    }

    /// How far the window reaches back from now, instead of `from` and `to`.
    pub fn period(self, value: impl Into<TimePeriod>) -> Self {
        self.query("period", value.into())
    }

    /// Number of the page to return, counted from 1.
    pub fn page(self, value: i64) -> Self {
        self.query("page", value)
    }

    /// How many items a page holds, at most 100.
    pub fn per_page(self, value: i64) -> Self {
        self.query("per_page", value)
    }
}

/// [`QueryInsights::get_summary`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/{fingerprint}/summary`.
#[derive(Clone, Copy, Debug)]
pub struct GetQuerySummary;

impl Endpoint for GetQuerySummary {
    const OPERATION: &'static Operation = &operations::query_insights::GET_QUERY_SUMMARY;
    type Output = QuerySummary;
}

/// The optional arguments of [`QueryInsights::get_summary`].
impl Request<GetQuerySummary> {
    /// Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Instead of `period`. A
    /// window wider than 25 hours must begin and end on the hour and span at most 365 days.
    pub fn from(self, value: impl Into<String>) -> Self {
        self.query("from", value.into())
    }

    /// End of the window, an ISO 8601 time. Now when left out.
    pub fn to(self, value: impl Into<String>) -> Self {
        self.query("to", value.into())
    }

    /// How far the window reaches back from now, instead of `from` and `to`.
    pub fn period(self, value: impl Into<TimePeriod>) -> Self {
        self.query("period", value.into())
    }
}
