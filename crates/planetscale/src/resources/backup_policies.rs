// Generated from api/resources/backup_policies.yaml by `cargo xtask codegen`. Do not edit.
//! Backup policies.

use crate::request_prelude::*;

/// The schedules by which the service backs up the branches of a database, and how long it keeps
/// each backup. Some the service insists on; others can be added for more frequent or longer-lived
/// backups.
#[derive(Clone, PartialEq, Eq)]
pub struct BackupPolicies {
    address: Address,
}

impl BackupPolicies {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// List the backup policies of a database.
    ///
    /// Gives the schedules by which a database is backed up, page by page, with the times of the
    /// last and the next backup.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// `GET /organizations/{organization}/databases/{database}/backup-policies`
    ///
    /// Service token: `read_backups`. OAuth: `read_backups` (organization, database).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn list(&self) -> Request<ListBackupPolicies> {
        Request::new(&self.address)
    }

    /// Add a backup policy to a database.
    ///
    /// Adds a schedule for backups and returns it. The backups that it makes are billed by their
    /// size. Combinations of frequency and retention that the service does not offer are answered
    /// with 422.
    ///
    /// # Arguments
    /// * `retention_value`: How long each backup is kept, counted in `retention_unit`.
    /// * `retention_unit`: The unit of `retention_value`.
    /// * `frequency_value`: How often a backup is made, as the distance between two counted in
    ///   `frequency_unit`.
    /// * `frequency_unit`: The unit of `frequency_value`, at most a month.
    ///
    /// `POST /organizations/{organization}/databases/{database}/backup-policies`
    ///
    /// Service token: `write_backups`. OAuth: `write_backups` (organization, database).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn create(
        &self,
        retention_value: i64,
        retention_unit: impl Into<BackupPeriodUnit>,
        frequency_value: i64,
        frequency_unit: impl Into<BackupPeriodUnit>,
    ) -> Request<CreateBackupPolicy> {
        Request::new(&self.address)
            .field("retention_value", retention_value)
            .field("retention_unit", retention_unit.into())
            .field("frequency_value", frequency_value)
            .field("frequency_unit", frequency_unit.into())
    }

    /// Get a backup policy.
    ///
    /// Gives one schedule of backups of a database.
    ///
    /// # Arguments
    /// * `id`: Identifier of the policy, as `id` in the list of backup policies.
    ///
    /// `GET /organizations/{organization}/databases/{database}/backup-policies/{id}`
    ///
    /// Service token: `read_backups`. OAuth: `read_backups` (organization, database).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn get(&self, id: impl Into<PathArg>) -> Request<GetBackupPolicy> {
        Request::new(&self.address).path_arg(id)
    }

    /// Change a backup policy.
    ///
    /// Changes the fields that are given, leaves the others, and returns the policy.
    ///
    /// # Arguments
    /// * `id`: Identifier of the policy, as `id` in the list of backup policies.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/backup-policies/{id}`
    ///
    /// Service token: `write_backups`. OAuth: `write_backups` (organization, database).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn update(&self, id: impl Into<PathArg>) -> Request<UpdateBackupPolicy> {
        Request::new(&self.address).path_arg(id)
    }

    /// Delete a backup policy.
    ///
    /// Ends a schedule: no more backups are made by it. A policy whose `required` is true cannot be
    /// deleted.
    ///
    /// # Arguments
    /// * `id`: Identifier of the policy, as `id` in the list of backup policies.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/backup-policies/{id}`
    ///
    /// Service token: `write_backups`. OAuth: `write_backups` (organization, database).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn delete(&self, id: impl Into<PathArg>) -> Request<DeleteBackupPolicy> {
        Request::new(&self.address).path_arg(id)
    }
}

/// [`BackupPolicies::list`]: `GET /organizations/{organization}/databases/{database}/backup-policies`.
#[derive(Clone, Copy, Debug)]
pub struct ListBackupPolicies;

impl Endpoint for ListBackupPolicies {
    const OPERATION: &'static Operation = &operations::backup_policies::LIST_BACKUP_POLICIES;
    type Output = Page<BackupPolicy>;
}

impl Paged for ListBackupPolicies {
    type Item = BackupPolicy;
}

/// The optional arguments of [`BackupPolicies::list`].
impl Request<ListBackupPolicies> {
    /// Number of the page to return, counted from 1.
    pub fn page(self, value: i64) -> Self {
        self.query("page", value)
    }

    /// How many items a page holds, at most 100.
    pub fn per_page(self, value: i64) -> Self {
        self.query("per_page", value)
    }
}

/// [`BackupPolicies::create`]: `POST /organizations/{organization}/databases/{database}/backup-policies`.
#[derive(Clone, Copy, Debug)]
pub struct CreateBackupPolicy;

impl Endpoint for CreateBackupPolicy {
    const OPERATION: &'static Operation = &operations::backup_policies::CREATE_BACKUP_POLICY;
    type Output = BackupPolicy;
}

/// The optional arguments of [`BackupPolicies::create`].
impl Request<CreateBackupPolicy> {
    /// Name of the policy. The service makes one up when none is sent.
    pub fn name(self, value: impl Into<String>) -> Self {
        self.field("name", value.into())
    }

    /// Which branches the policy backs up.
    pub fn target(self, value: impl Into<BackupPolicyTarget>) -> Self {
        self.field("target", value.into())
    }

    /// Time of day in UTC at which the backup starts, as `HH:MM`.
    pub fn schedule_time(self, value: impl Into<String>) -> Self {
        self.field("schedule_time", value.into())
    }

    /// Day of the week on which the backup starts, from 0 for Sunday to 6 for Saturday.
    pub fn schedule_day(self, value: i64) -> Self {
        self.field("schedule_day", value)
    }

    /// Week of the month in which the backup starts, from 0 for the first to 3 for the last.
    pub fn schedule_week(self, value: i64) -> Self {
        self.field("schedule_week", value)
    }
}

/// [`BackupPolicies::get`]: `GET /organizations/{organization}/databases/{database}/backup-policies/{id}`.
#[derive(Clone, Copy, Debug)]
pub struct GetBackupPolicy;

impl Endpoint for GetBackupPolicy {
    const OPERATION: &'static Operation = &operations::backup_policies::GET_BACKUP_POLICY;
    type Output = BackupPolicy;
}

/// [`BackupPolicies::update`]: `PATCH /organizations/{organization}/databases/{database}/backup-policies/{id}`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateBackupPolicy;

impl Endpoint for UpdateBackupPolicy {
    const OPERATION: &'static Operation = &operations::backup_policies::UPDATE_BACKUP_POLICY;
    type Output = BackupPolicy;
}

/// The optional arguments of [`BackupPolicies::update`].
impl Request<UpdateBackupPolicy> {
    /// Name of the policy.
    pub fn name(self, value: impl Into<String>) -> Self {
        self.field("name", value.into())
    }

    /// Which branches the policy backs up.
    pub fn target(self, value: impl Into<BackupPolicyTarget>) -> Self {
        self.field("target", value.into())
    }

    /// How long each backup is kept, counted in `retention_unit`.
    pub fn retention_value(self, value: i64) -> Self {
        self.field("retention_value", value)
    }

    /// The unit of `retention_value`.
    pub fn retention_unit(self, value: impl Into<BackupPeriodUnit>) -> Self {
        self.field("retention_unit", value.into())
    }

    /// How often a backup is made, as the distance between two counted in `frequency_unit`.
    pub fn frequency_value(self, value: i64) -> Self {
        self.field("frequency_value", value)
    }

    /// The unit of `frequency_value`, at most a month.
    pub fn frequency_unit(self, value: impl Into<BackupPeriodUnit>) -> Self {
        self.field("frequency_unit", value.into())
    }

    /// Time of day in UTC at which the backup starts, as `HH:MM`.
    pub fn schedule_time(self, value: impl Into<String>) -> Self {
        self.field("schedule_time", value.into())
    }

    /// Day of the week on which the backup starts, from 0 for Sunday to 6 for Saturday.
    pub fn schedule_day(self, value: i64) -> Self {
        self.field("schedule_day", value)
    }

    /// Week of the month in which the backup starts, from 0 for the first to 3 for the last.
    pub fn schedule_week(self, value: i64) -> Self {
        self.field("schedule_week", value)
    }
}

/// [`BackupPolicies::delete`]: `DELETE /organizations/{organization}/databases/{database}/backup-policies/{id}`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteBackupPolicy;

impl Endpoint for DeleteBackupPolicy {
    const OPERATION: &'static Operation = &operations::backup_policies::DELETE_BACKUP_POLICY;
    type Output = Empty;
}
