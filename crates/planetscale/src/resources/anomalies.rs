// Generated from api/resources/anomalies.yaml by `cargo xtask codegen`. Do not edit.
//! Anomalies.

use crate::request_prelude::*;

/// An anomaly is a stretch of time in which the primary of a branch used its resources in an
/// unusual way: processor, memory, disk operations, rows read or written. Insights finds them by
/// itself and says which queries rose and fell together with them.
#[derive(Clone, PartialEq, Eq)]
pub struct Anomalies {
    address: Address,
}

impl Anomalies {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// List the anomalies of a branch.
    ///
    /// Returns the anomalies that were found in a window of time. `page` is ignored and `next_page`
    /// is always null, so the one page that comes back is all there is: narrow the window to see
    /// others.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/anomalies`
    ///
    /// Service token: any one of `read_databases`, `read_database`. OAuth: any one of
    /// `read_databases` (organization), `read_database` (database).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn list(&self) -> Request<ListBranchAnomalies> {
        Request::new(&self.address)
    }

    /// Get an anomaly.
    ///
    /// Returns one anomaly with the queries whose load moved along with it.
    ///
    /// # Arguments
    /// * `id`: Identifier of the anomaly, as `id` in the list of anomalies.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/anomalies/{id}`
    ///
    /// Service token: any one of `read_databases`, `read_database`. OAuth: any one of
    /// `read_databases` (organization), `read_database` (database).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn get(&self, id: impl Into<PathArg>) -> Request<GetBranchAnomaly> {
        Request::new(&self.address).path_arg(id)
    }
}

/// [`Anomalies::list`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/anomalies`.
#[derive(Clone, Copy, Debug)]
pub struct ListBranchAnomalies;

impl Endpoint for ListBranchAnomalies {
    const OPERATION: &'static Operation = &operations::anomalies::LIST_BRANCH_ANOMALIES;
    type Output = Page<Anomaly>;
}

impl Paged for ListBranchAnomalies {
    type Item = Anomaly;
}

/// The optional arguments of [`Anomalies::list`].
impl Request<ListBranchAnomalies> {
    /// Start of the window, an ISO 8601 time such as `2026-03-04T00:00:00Z`. Use it with `to`,
    /// instead of `period`.
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

/// [`Anomalies::get`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/anomalies/{id}`.
#[derive(Clone, Copy, Debug)]
pub struct GetBranchAnomaly;

impl Endpoint for GetBranchAnomaly {
    const OPERATION: &'static Operation = &operations::anomalies::GET_BRANCH_ANOMALY;
    type Output = Anomaly;
}
