// Generated from api/resources/backups.yaml by `cargo xtask codegen`. Do not edit.
//! Backups.

use crate::request_prelude::*;

/// Copies of a branch's data at one moment, made by a backup policy or on request. A backup can be
/// restored into a new branch until it expires. Making one takes minutes for small databases and up
/// to half a day for large ones.
#[derive(Clone, PartialEq, Eq)]
pub struct Backups {
    address: Address,
}

impl Backups {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// List the backups of a branch.
    ///
    /// Gives the backups of a branch, page by page. The filters can be combined. A token without
    /// the access may get an empty list instead of an error.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/backups`
    ///
    /// Service token: `read_backups`. OAuth: `read_backups` (organization, database, branch).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn list(&self) -> Request<ListBackups> {
        Request::new(&self.address)
    }

    /// Start a backup of a branch.
    ///
    /// Starts a backup and returns it at once, still `pending`. Poll it until its state is
    /// `success`; that can take hours for a large database. Without a retention the backup is kept
    /// as long as the service's default for backups on request.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/backups`
    ///
    /// Service token: `write_backups`. OAuth: `write_backups` (organization, database, branch).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn create(&self) -> Request<CreateBackup> {
        Request::new(&self.address)
    }

    /// Get a backup.
    ///
    /// Gives one backup of a branch with its state, sizes and retention.
    ///
    /// # Arguments
    /// * `id`: Identifier of the backup, as `id` in the list of backups.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/backups/{id}`
    ///
    /// Service token: `read_backups`. OAuth: `read_backups` (organization, database, branch).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn get(&self, id: impl Into<PathArg>) -> Request<GetBackup> {
        Request::new(&self.address).path_arg(id)
    }

    /// Waits until the backup has been made.
    ///
    /// Fails when it failed, was canceled or was passed over. Large databases take hours, so the
    /// default limit is twelve hours.
    ///
    /// It succeeds when `state` is `success`. It fails when `state` is `failed` or `canceled` or
    /// `ignored`.
    ///
    /// Polls
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/backups/{id}` for
    /// 12 hours unless told otherwise.
    pub fn wait_until_complete(&self, id: impl Into<PathArg>) -> Wait<GetBackup> {
        let request = self.get(id);
        Wait::new(request, &operations::backups::GET_BACKUP.waiters[0])
    }

    /// Waits until the service no longer knows the backup.
    ///
    /// It succeeds when the service answers 404.
    ///
    /// Polls
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/backups/{id}` for
    /// 30 minutes unless told otherwise.
    pub fn wait_until_deleted(&self, id: impl Into<PathArg>) -> Wait<GetBackup, Empty> {
        let request = self.get(id);
        Wait::new(request, &operations::backups::GET_BACKUP.waiters[1])
    }

    /// Delete a backup.
    ///
    /// Deletes a backup and its stored data for good. The service keeps backups that are
    /// `protected` or `required`. A backup of a production branch needs the access
    /// `delete_production_branch_backups`.
    ///
    /// # Arguments
    /// * `id`: Identifier of the backup, as `id` in the list of backups.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/backups/{id}`
    ///
    /// Service token: any one of `delete_backups`, `delete_production_branch_backups`. OAuth: any
    /// one of `delete_backups` (organization, database, branch), `delete_production_branch_backups`
    /// (organization, database).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn delete(&self, id: impl Into<PathArg>) -> Request<DeleteBackup> {
        Request::new(&self.address).path_arg(id)
    }

    /// Guard a backup against deletion or let go of it.
    ///
    /// Changes the fields that are given and returns the backup.
    ///
    /// # Arguments
    /// * `id`: Identifier of the backup, as `id` in the list of backups.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/backups/{id}`
    ///
    /// Service token: `write_backups`. OAuth: `write_backups` (organization, database, branch).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn update(&self, id: impl Into<PathArg>) -> Request<UpdateBackup> {
        Request::new(&self.address).path_arg(id)
    }
}

/// [`Backups::list`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/backups`.
#[derive(Clone, Copy, Debug)]
pub struct ListBackups;

impl Endpoint for ListBackups {
    const OPERATION: &'static Operation = &operations::backups::LIST_BACKUPS;
    type Output = Page<Backup>;
}

impl Paged for ListBackups {
    type Item = Backup;
}

/// The optional arguments of [`Backups::list`].
impl Request<ListBackups> {
    /// Whether to list every backup instead of the service's usual selection. The service does not
    /// say more about that selection.
    pub fn all(self, value: bool) -> Self {
        self.query("all", value)
    }

    /// Only backups in this state.
    pub fn state(self, value: impl Into<BackupState>) -> Self {
        self.query("state", value.into())
    }

    /// Only backups made by this backup policy, given by its identifier.
    pub fn policy(self, value: impl Into<String>) -> Self {
        self.query("policy", value.into())
    }

    /// Only backups from this moment on, as a date or an RFC 3339 timestamp.
    pub fn from(self, value: impl Into<String>) -> Self {
        self.query("from", value.into())
    }

    /// Only backups up to this moment, as a date or an RFC 3339 timestamp.
    pub fn to(self, value: impl Into<String>) -> Self {
        self.query("to", value.into())
    }

    /// Only backups that were being made then. A single RFC 3339 timestamp, or a range written
    /// `start..end` such as `2026-03-01T00:00:00Z..2026-03-02T00:00:00Z`.
    pub fn running_at(self, value: impl Into<String>) -> Self {
        self.query("running_at", value.into())
    }

    /// Whether to list only backups of production branches (true) or only those of development
    /// branches (false).
    pub fn production(self, value: bool) -> Self {
        self.query("production", value)
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

/// [`Backups::create`]: `POST /organizations/{organization}/databases/{database}/branches/{branch}/backups`.
#[derive(Clone, Copy, Debug)]
pub struct CreateBackup;

impl Endpoint for CreateBackup {
    const OPERATION: &'static Operation = &operations::backups::CREATE_BACKUP;
    type Output = Backup;
}

/// The optional arguments of [`Backups::create`].
impl Request<CreateBackup> {
    /// Name of the backup. The service makes one up when none is sent.
    pub fn name(self, value: impl Into<String>) -> Self {
        self.field("name", value.into())
    }

    /// The unit of `retention_value`. Send both or neither.
    pub fn retention_unit(self, value: impl Into<BackupPeriodUnit>) -> Self {
        self.field("retention_unit", value.into())
    }

    /// How long to keep the backup, counted in `retention_unit`. 6 with `hour` means six hours.
    pub fn retention_value(self, value: i64) -> Self {
        self.field("retention_value", value)
    }

    /// Whether to begin at once, even at the cost of the database's speed while the backup is made.
    /// Postgres databases do not support it.
    pub fn emergency(self, value: bool) -> Self {
        self.field("emergency", value)
    }
}

/// [`Backups::get`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/backups/{id}`.
#[derive(Clone, Copy, Debug)]
pub struct GetBackup;

impl Endpoint for GetBackup {
    const OPERATION: &'static Operation = &operations::backups::GET_BACKUP;
    type Output = Backup;
}

/// [`Backups::delete`]: `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/backups/{id}`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteBackup;

impl Endpoint for DeleteBackup {
    const OPERATION: &'static Operation = &operations::backups::DELETE_BACKUP;
    type Output = Empty;
}

/// [`Backups::update`]: `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/backups/{id}`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateBackup;

impl Endpoint for UpdateBackup {
    const OPERATION: &'static Operation = &operations::backups::UPDATE_BACKUP;
    type Output = Backup;
}

/// The optional arguments of [`Backups::update`].
impl Request<UpdateBackup> {
    /// Whether the backup is guarded against deletion.
    pub fn protected(self, value: bool) -> Self {
        self.field("protected", value)
    }
}
