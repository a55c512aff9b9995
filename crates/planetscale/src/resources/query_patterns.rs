// Generated from api/resources/query_patterns.yaml by `cargo xtask codegen`. Do not edit.
//! Query patterns.

use crate::request_prelude::*;

/// Reports on the queries of a branch, grouped into patterns: statements that are alike but for
/// their values count as one, with how often it ran, how long it took and how many rows it read. A
/// report is made in the background and then lies ready as a CSV file. The database needs Query
/// Insights switched on.
#[derive(Clone, PartialEq, Eq)]
pub struct QueryPatterns {
    address: Address,
}

impl QueryPatterns {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// Get the state of a query patterns report.
    ///
    /// Returns a report without its contents: its state, who asked for it, and where the file can
    /// be fetched once the report is `completed`. This is the call to poll after asking for a
    /// report.
    ///
    /// # Arguments
    /// * `id`: Identifier of the report, from the reply that created it.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/query-patterns/{id}`
    ///
    /// Service token: `read_branch`. OAuth: any one of `read_branches` (organization, database),
    /// `read_branch` (branch).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn get(&self, id: impl Into<PathArg>) -> Request<GetQueryPatternsReportStatus> {
        Request::new(&self.address).path_arg(id)
    }

    /// Waits until the file of a query patterns report is ready to be fetched.
    ///
    /// Failure means that the report could not be made; ask for a new one.
    ///
    /// It succeeds when `state` is `completed`. It fails when `state` is `failed`.
    ///
    /// Polls
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/query-patterns/{id}`
    /// for 30 minutes unless told otherwise.
    pub fn wait_until_completed(&self, id: impl Into<PathArg>) -> Wait<GetQueryPatternsReportStatus> {
        let request = self.get(id);
        Wait::new(request, &operations::query_patterns::GET_QUERY_PATTERNS_REPORT_STATUS.waiters[0])
    }

    /// Delete a query patterns report.
    ///
    /// Deletes a report and its file.
    ///
    /// # Arguments
    /// * `id`: Identifier of the report, from the reply that created it.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/query-patterns/{id}`
    ///
    /// Service token: `read_branch`. OAuth: any one of `read_branches` (organization, database),
    /// `read_branch` (branch).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn delete(&self, id: impl Into<PathArg>) -> Request<DeleteQueryPatternsReport> {
        Request::new(&self.address).path_arg(id)
    }

    /// Ask for a query patterns report of a branch.
    ///
    /// Starts to put together a report on the recent queries of a branch and returns it at once,
    /// `pending`. Wait until it is completed before fetching the file.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/query-patterns`
    ///
    /// Service token: `read_branch`. OAuth: any one of `read_branches` (organization, database),
    /// `read_branch` (branch).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn create(&self) -> Request<CreateQueryPatternsReport> {
        Request::new(&self.address)
    }

    /// List the query patterns reports of a branch.
    ///
    /// Returns the reports that were asked for and not deleted, with their states. Pages go by
    /// cursor.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/query-patterns`
    ///
    /// Service token: `read_branch`. OAuth: any one of `read_branches` (organization, database),
    /// `read_branch` (branch).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn list(&self) -> Request<ListGeneratedQueryPatternsReports> {
        Request::new(&self.address)
    }

    /// Download a query patterns report.
    ///
    /// Gives the file of a completed report, a table of query patterns in CSV form. The service
    /// redirects to a signed address on another host, which must not be given the credentials; the
    /// file there can be compressed with gzip although no header says so.
    ///
    /// # Arguments
    /// * `id`: Identifier of the report, from the reply that created it.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/query-patterns/{id}/download`
    ///
    /// Service token: `read_branch`. OAuth: any one of `read_branches` (organization, database),
    /// `read_branch` (branch).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn download(&self, id: impl Into<PathArg>) -> Request<GetQueryPatternsReport> {
        Request::new(&self.address).path_arg(id)
    }
}

/// [`QueryPatterns::get`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/query-patterns/{id}`.
#[derive(Clone, Copy, Debug)]
pub struct GetQueryPatternsReportStatus;

impl Endpoint for GetQueryPatternsReportStatus {
    const OPERATION: &'static Operation = &operations::query_patterns::GET_QUERY_PATTERNS_REPORT_STATUS;
    type Output = QueryPatternsReport;
}

/// [`QueryPatterns::delete`]: `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/query-patterns/{id}`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteQueryPatternsReport;

impl Endpoint for DeleteQueryPatternsReport {
    const OPERATION: &'static Operation = &operations::query_patterns::DELETE_QUERY_PATTERNS_REPORT;
    type Output = Empty;
}

/// [`QueryPatterns::create`]: `POST /organizations/{organization}/databases/{database}/branches/{branch}/query-patterns`.
#[derive(Clone, Copy, Debug)]
pub struct CreateQueryPatternsReport;

impl Endpoint for CreateQueryPatternsReport {
    const OPERATION: &'static Operation = &operations::query_patterns::CREATE_QUERY_PATTERNS_REPORT;
    type Output = QueryPatternsReport;
}

/// [`QueryPatterns::list`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/query-patterns`.
#[derive(Clone, Copy, Debug)]
pub struct ListGeneratedQueryPatternsReports;

impl Endpoint for ListGeneratedQueryPatternsReports {
    const OPERATION: &'static Operation = &operations::query_patterns::LIST_GENERATED_QUERY_PATTERNS_REPORTS;
    type Output = CursorPage<QueryPatternsReport>;
}

impl Paged for ListGeneratedQueryPatternsReports {
    type Item = QueryPatternsReport;
}

/// The optional arguments of [`QueryPatterns::list`].
impl Request<ListGeneratedQueryPatternsReports> {
    /// Cursor of the item after which the page starts, taken from `cursor_end` of the page before.
    pub fn starting_after(self, value: impl Into<String>) -> Self {
        self.query("starting_after", value.into())
    }

    /// Cursor of the item before which the page ends, taken from `cursor_start` of the page after;
    /// for going backwards.
    pub fn ending_before(self, value: impl Into<String>) -> Self {
        self.query("ending_before", value.into())
    }

    /// How many items a page holds, at most 100.
    pub fn limit(self, value: i64) -> Self {
        self.query("limit", value)
    }
}

/// [`QueryPatterns::download`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/query-patterns/{id}/download`.
#[derive(Clone, Copy, Debug)]
pub struct GetQueryPatternsReport;

impl Endpoint for GetQueryPatternsReport {
    const OPERATION: &'static Operation = &operations::query_patterns::GET_QUERY_PATTERNS_REPORT;
    type Output = Bytes;
}
