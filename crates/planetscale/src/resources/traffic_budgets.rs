// Generated from api/resources/traffic_budgets.yaml by `cargo xtask codegen`. Do not edit.
//! Traffic budgets.

use crate::request_prelude::*;

/// Traffic budgets (Database Traffic Control) limit what a part of the queries of a Postgres branch
/// may use: its share of the server, its bursts, its most expensive query, its worker processes.
/// They keep a runaway report or a guest from taking the database away from the rest. Rules, by
/// query, tag or attribute of the connection, say which queries a budget is for.
#[derive(Clone, PartialEq, Eq)]
pub struct TrafficBudgets {
    address: Address,
}

impl TrafficBudgets {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// List the traffic budgets that apply to a query.
    ///
    /// Returns the traffic budgets of a Postgres branch whose rules hold for one query pattern,
    /// page by page.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// # Arguments
    /// * `fingerprint`: Fingerprint of the query pattern, as the insights of the branch give it.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/{fingerprint}/traffic/budgets`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Postgres.
    pub fn list_for_query(&self, fingerprint: impl Into<PathArg>) -> Request<ListTrafficBudgetsForQuery> {
        Request::new(&self.address).path_arg(fingerprint)
    }

    /// List the traffic budgets of a branch.
    ///
    /// Returns the traffic budgets of a Postgres branch with their rules, page by page. The filters
    /// narrow each other down.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Postgres.
    pub fn list(&self) -> Request<ListTrafficBudgets> {
        Request::new(&self.address)
    }

    /// Create a traffic budget.
    ///
    /// Sets limits to the resources that part of the queries of a Postgres branch may use. Rules
    /// say which queries those are; they can be sent along or added later. Begin in mode `warn` and
    /// watch before changing to `enforce`.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Postgres.
    pub fn create(&self) -> Request<CreateTrafficBudget> {
        Request::new(&self.address)
    }

    /// Get a traffic budget.
    ///
    /// Returns one traffic budget with its limits and rules.
    ///
    /// # Arguments
    /// * `id`: Identifier of the traffic budget.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets/{id}`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Postgres.
    pub fn get(&self, id: impl Into<PathArg>) -> Request<GetTrafficBudget> {
        Request::new(&self.address).path_arg(id)
    }

    /// Change a traffic budget.
    ///
    /// Changes the fields that are given, such as a limit or the mode, and returns the budget.
    ///
    /// # Arguments
    /// * `id`: Identifier of the traffic budget.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets/{id}`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Postgres.
    pub fn update(&self, id: impl Into<PathArg>) -> Request<UpdateTrafficBudget> {
        Request::new(&self.address).path_arg(id)
    }

    /// Delete a traffic budget.
    ///
    /// Removes a traffic budget with its rules. Its queries are limited by it no longer.
    ///
    /// # Arguments
    /// * `id`: Identifier of the traffic budget.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets/{id}`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Postgres.
    pub fn delete(&self, id: impl Into<PathArg>) -> Request<DeleteTrafficBudget> {
        Request::new(&self.address).path_arg(id)
    }
}

/// [`TrafficBudgets::list_for_query`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/insights/{fingerprint}/traffic/budgets`.
#[derive(Clone, Copy, Debug)]
pub struct ListTrafficBudgetsForQuery;

impl Endpoint for ListTrafficBudgetsForQuery {
    const OPERATION: &'static Operation = &operations::traffic_budgets::LIST_TRAFFIC_BUDGETS_FOR_QUERY;
    type Output = Page<TrafficBudget>;
}

impl Paged for ListTrafficBudgetsForQuery {
    type Item = TrafficBudget;
}

/// The optional arguments of [`TrafficBudgets::list_for_query`].
impl Request<ListTrafficBudgetsForQuery> {
    /// Keyspace that the query runs in, as the insights of the branch give it.
    pub fn keyspace(self, value: impl Into<String>) -> Self {
        self.query("keyspace", value.into())
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

/// [`TrafficBudgets::list`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets`.
#[derive(Clone, Copy, Debug)]
pub struct ListTrafficBudgets;

impl Endpoint for ListTrafficBudgets {
    const OPERATION: &'static Operation = &operations::traffic_budgets::LIST_TRAFFIC_BUDGETS;
    type Output = Page<TrafficBudget>;
}

impl Paged for ListTrafficBudgets {
    type Item = TrafficBudget;
}

/// The optional arguments of [`TrafficBudgets::list`].
impl Request<ListTrafficBudgets> {
    /// Only budgets that were created in the time span of this length that ends now.
    pub fn period(self, value: impl Into<TimePeriod>) -> Self {
        self.query("period", value.into())
    }

    /// Only budgets that were created within this range, written as two RFC 3339 timestamps with
    /// two dots between them, such as `2026-01-01T00:00:00Z..2026-01-31T23:59:59Z`.
    pub fn created_at(self, value: impl Into<String>) -> Self {
        self.query("created_at", value.into())
    }

    /// Only budgets with a rule for the query pattern with this fingerprint.
    pub fn fingerprint(self, value: impl Into<String>) -> Self {
        self.query("fingerprint", value.into())
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

/// [`TrafficBudgets::create`]: `POST /organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets`.
#[derive(Clone, Copy, Debug)]
pub struct CreateTrafficBudget;

impl Endpoint for CreateTrafficBudget {
    const OPERATION: &'static Operation = &operations::traffic_budgets::CREATE_TRAFFIC_BUDGET;
    type Output = TrafficBudget;
}

/// The optional arguments of [`TrafficBudgets::create`].
impl Request<CreateTrafficBudget> {
    /// Name of the budget for people.
    pub fn name(self, value: impl Into<String>) -> Self {
        self.field("name", value.into())
    }

    /// What happens to queries beyond the limits.
    pub fn mode(self, value: impl Into<TrafficBudgetMode>) -> Self {
        self.field("mode", value.into())
    }

    /// How much use above `rate` can be saved up for bursts, in percent of one second of the whole
    /// server, from 0 to 6000.
    pub fn capacity(self, value: i64) -> Self {
        self.field("capacity", value)
    }

    /// How much of the whole server the queries may use over time, in percent from 0 to 100.
    /// Saved-up capacity refills at this rate.
    pub fn rate(self, value: i64) -> Self {
        self.field("rate", value)
    }

    /// The most that a single query may use, in percent of one second of the whole server, from 0
    /// to 6000.
    pub fn burst(self, value: i64) -> Self {
        self.field("burst", value)
    }

    /// How much of the worker processes the queries may hold at a time, in percent from 0 to 100.
    pub fn concurrency(self, value: i64) -> Self {
        self.field("concurrency", value)
    }

    /// Share of `capacity`, `burst` and `concurrency`, in percent from 0 to 100, from which on
    /// queries get a warning before they are blocked. For the mode `enforce`.
    pub fn warning_threshold(self, value: i64) -> Self {
        self.field("warning_threshold", value)
    }

    /// The rules that say which queries the budget is for. Each is either the identifier of a rule
    /// or the rule itself as an object. A query counts when any one of the rules holds for it.
    pub fn rules(self, values: impl IntoIterator<Item = Value>) -> Self {
        self.field("rules", values.into_iter().collect::<Vec<Value>>())
    }
}

/// [`TrafficBudgets::get`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets/{id}`.
#[derive(Clone, Copy, Debug)]
pub struct GetTrafficBudget;

impl Endpoint for GetTrafficBudget {
    const OPERATION: &'static Operation = &operations::traffic_budgets::GET_TRAFFIC_BUDGET;
    type Output = TrafficBudget;
}

/// [`TrafficBudgets::update`]: `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets/{id}`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateTrafficBudget;

impl Endpoint for UpdateTrafficBudget {
    const OPERATION: &'static Operation = &operations::traffic_budgets::UPDATE_TRAFFIC_BUDGET;
    type Output = TrafficBudget;
}

/// The optional arguments of [`TrafficBudgets::update`].
impl Request<UpdateTrafficBudget> {
    /// Name of the budget for people.
    pub fn name(self, value: impl Into<String>) -> Self {
        self.field("name", value.into())
    }

    /// What happens to queries beyond the limits.
    pub fn mode(self, value: impl Into<TrafficBudgetMode>) -> Self {
        self.field("mode", value.into())
    }

    /// How much use above `rate` can be saved up for bursts, in percent of one second of the whole
    /// server, from 0 to 6000.
    pub fn capacity(self, value: i64) -> Self {
        self.field("capacity", value)
    }

    /// How much of the whole server the queries may use over time, in percent from 0 to 100.
    /// Saved-up capacity refills at this rate.
    pub fn rate(self, value: i64) -> Self {
        self.field("rate", value)
    }

    /// The most that a single query may use, in percent of one second of the whole server, from 0
    /// to 6000.
    pub fn burst(self, value: i64) -> Self {
        self.field("burst", value)
    }

    /// How much of the worker processes the queries may hold at a time, in percent from 0 to 100.
    pub fn concurrency(self, value: i64) -> Self {
        self.field("concurrency", value)
    }

    /// Share of `capacity`, `burst` and `concurrency`, in percent from 0 to 100, from which on
    /// queries get a warning before they are blocked. For the mode `enforce`.
    pub fn warning_threshold(self, value: i64) -> Self {
        self.field("warning_threshold", value)
    }

    /// The rules that say which queries the budget is for. Each is either the identifier of a rule
    /// or the rule itself as an object. A query counts when any one of the rules holds for it.
    pub fn rules(self, values: impl IntoIterator<Item = Value>) -> Self {
        self.field("rules", values.into_iter().collect::<Vec<Value>>())
    }
}

/// [`TrafficBudgets::delete`]: `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/traffic/budgets/{id}`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteTrafficBudget;

impl Endpoint for DeleteTrafficBudget {
    const OPERATION: &'static Operation = &operations::traffic_budgets::DELETE_TRAFFIC_BUDGET;
    type Output = Empty;
}
