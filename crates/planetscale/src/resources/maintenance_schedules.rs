// Generated from api/resources/maintenance_schedules.yaml by `cargo xtask codegen`. Do not edit.
//! Maintenance schedules.

use crate::request_prelude::*;

/// A maintenance schedule says when the service may work on the clusters of a MySQL (Vitess)
/// database: install new versions of Vitess and MySQL, and carry out changes of sizes that have
/// been asked for. For Enterprise plans. Schedules can be read here; they are changed in the
/// dashboard.
#[derive(Clone, PartialEq, Eq)]
pub struct MaintenanceSchedules {
    address: Address,
}

impl MaintenanceSchedules {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// List the maintenance schedules of a database.
    ///
    /// Returns the maintenance schedules of a MySQL database on an Enterprise plan, page by page.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// `GET /organizations/{organization}/databases/{database}/maintenance-schedules`
    ///
    /// Service token: `read_database`. OAuth: any one of `read_databases` (organization),
    /// `read_database` (database).
    ///
    /// Databases: MySQL (Vitess).
    pub fn list(&self) -> Request<ListMaintenanceSchedules> {
        Request::new(&self.address)
    }

    /// Get a maintenance schedule.
    ///
    /// Returns one maintenance schedule: when its windows are, and which updates wait for the next
    /// one.
    ///
    /// # Arguments
    /// * `id`: Identifier of the maintenance schedule.
    ///
    /// `GET /organizations/{organization}/databases/{database}/maintenance-schedules/{id}`
    ///
    /// Service token: `read_database`. OAuth: any one of `read_databases` (organization),
    /// `read_database` (database).
    ///
    /// Databases: MySQL (Vitess).
    pub fn get(&self, id: impl Into<PathArg>) -> Request<GetMaintenanceSchedule> {
        Request::new(&self.address).path_arg(id)
    }

    /// List the windows of a maintenance schedule.
    ///
    /// Returns the maintenance windows of a schedule, page by page, with when the maintenance in
    /// them began and ended.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// # Arguments
    /// * `id`: Identifier of the maintenance schedule.
    ///
    /// `GET /organizations/{organization}/databases/{database}/maintenance-schedules/{id}/windows`
    ///
    /// Service token: `read_database`. OAuth: any one of `read_databases` (organization),
    /// `read_database` (database).
    ///
    /// Databases: MySQL (Vitess).
    pub fn list_windows(&self, id: impl Into<PathArg>) -> Request<ListMaintenanceWindows> {
        Request::new(&self.address).path_arg(id)
    }
}

/// [`MaintenanceSchedules::list`]: `GET /organizations/{organization}/databases/{database}/maintenance-schedules`.
#[derive(Clone, Copy, Debug)]
pub struct ListMaintenanceSchedules;

impl Endpoint for ListMaintenanceSchedules {
    const OPERATION: &'static Operation = &operations::maintenance_schedules::LIST_MAINTENANCE_SCHEDULES;
    type Output = Page<MaintenanceSchedule>;
}

impl Paged for ListMaintenanceSchedules {
    type Item = MaintenanceSchedule;
}

/// The optional arguments of [`MaintenanceSchedules::list`].
impl Request<ListMaintenanceSchedules> {
    /// Number of the page to return, counted from 1.
    pub fn page(self, value: i64) -> Self {
        self.query("page", value)
    }

    /// How many items a page holds, at most 100.
    pub fn per_page(self, value: i64) -> Self {
        self.query("per_page", value)
    }
}

/// [`MaintenanceSchedules::get`]: `GET /organizations/{organization}/databases/{database}/maintenance-schedules/{id}`.
#[derive(Clone, Copy, Debug)]
pub struct GetMaintenanceSchedule;

impl Endpoint for GetMaintenanceSchedule {
    const OPERATION: &'static Operation = &operations::maintenance_schedules::GET_MAINTENANCE_SCHEDULE;
    type Output = MaintenanceSchedule;
}

/// [`MaintenanceSchedules::list_windows`]: `GET /organizations/{organization}/databases/{database}/maintenance-schedules/{id}/windows`.
#[derive(Clone, Copy, Debug)]
pub struct ListMaintenanceWindows;

impl Endpoint for ListMaintenanceWindows {
    const OPERATION: &'static Operation = &operations::maintenance_schedules::LIST_MAINTENANCE_WINDOWS;
    type Output = Page<MaintenanceWindow>;
}

impl Paged for ListMaintenanceWindows {
    type Item = MaintenanceWindow;
}

/// The optional arguments of [`MaintenanceSchedules::list_windows`].
impl Request<ListMaintenanceWindows> {
    /// Number of the page to return, counted from 1.
    pub fn page(self, value: i64) -> Self {
        self.query("page", value)
    }

    /// How many items a page holds, at most 100.
    pub fn per_page(self, value: i64) -> Self {
        self.query("per_page", value)
    }
}
