// Generated from api/resources/databases.yaml by `cargo xtask codegen`. Do not edit.
//! Databases.

use crate::request_prelude::*;
use crate::resources::{
    BackupPolicies, BranchScope, Branches, DatabaseDataImports, DatabasePasswords, DeployRequestScope,
    DeployRequests, MaintenanceSchedules, PostgresCidrs, SchemaRecommendations, Webhooks, WorkflowScope,
    Workflows,
};

/// A database, which has branches.
///
/// An address (organization, database): making one sends nothing, and it can be kept, compared,
/// printed and shared.
#[derive(Clone, PartialEq, Eq)]
pub struct DatabaseScope {
    address: Address,
}

crate::address::printed!(DatabaseScope, "Database");

impl DatabaseScope {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// A deploy request, which brings the schema of one branch of a database into another. Nothing
    /// is sent.
    ///
    /// # Arguments
    /// * `number`: Number of the deploy request: the small whole number that counts up within the
    ///   database and stands in the address of its web page, not the `id`.
    pub fn deploy_request(&self, number: impl Into<PathArg>) -> DeployRequestScope {
        DeployRequestScope::new(self.address.then(number))
    }

    /// A workflow, which moves tables between the keyspaces of a database step by step. Nothing is
    /// sent.
    ///
    /// # Arguments
    /// * `number`: Number of the workflow within the database, as `number` in the workflow. Not its
    ///   identifier.
    pub fn workflow(&self, number: impl Into<PathArg>) -> WorkflowScope {
        WorkflowScope::new(self.address.then(number))
    }

    /// A branch of a database, which is a complete cluster. Nothing is sent.
    ///
    /// # Arguments
    /// * `branch`: Name of the branch, such as `main`.
    pub fn branch(&self, branch: impl Into<PathArg>) -> BranchScope {
        BranchScope::new(self.address.then(branch))
    }

    /// The schedules by which the service backs up the branches of a database, and how long it
    /// keeps each backup. Some the service insists on; others can be added for more frequent or
    /// longer-lived backups.
    #[must_use]
    pub fn backup_policies(&self) -> BackupPolicies {
        BackupPolicies::new(self.address.clone())
    }

    /// A branch is a complete cluster with its own schema, data and connection strings. Production
    /// branches serve applications and have replicas and backups; development branches are isolated
    /// copies of a schema, and of data where wanted, for trying changes out. A change to a MySQL
    /// production branch with safe migrations comes in through a deploy request from a development
    /// branch.
    #[must_use]
    pub fn branches(&self) -> Branches {
        Branches::new(self.address.clone())
    }

    /// A data import brings an external MySQL database over without downtime. The service copies
    /// its tables into a new database and keeps them in step, and both can be used through
    /// PlanetScale meanwhile. Then traffic is switched, so that PlanetScale becomes the primary and
    /// the external database its replica; it can be switched back. Detaching the external database
    /// ends the import.
    #[must_use]
    pub fn data_imports(&self) -> DatabaseDataImports {
        DatabaseDataImports::new(self.address.clone())
    }

    /// Changes of a schema, proposed, reviewed and rolled out like a pull request. A deploy request
    /// compares the schema of one branch with that of the branch it goes into, and its deployment
    /// carries the difference over without blocking the tables. MySQL (Vitess) databases only; the
    /// target branch needs safe migrations switched on.
    ///
    /// A deploy request begins `open`, with a deployment that is `pending` while the service works
    /// out the difference and checks it, and then `ready` (or `no_changes`). People review it.
    /// Queueing it puts the deployment into the queue of the database, which runs one deployment
    /// after another (`queued`, `submitting`, `in_progress`): changed tables are rebuilt beside the
    /// live ones and kept in step with them. When the copies have caught up comes the cutover, the
    /// swap that makes the new schema live: at once with `auto_cutover`, otherwise the deployment
    /// stays in `pending_cutover` until it is applied. For 30 minutes after the cutover
    /// (`complete_pending_revert`) the change can be reverted without losing what was written
    /// since; skipping that window, or its end, makes the deployment `complete`. A deployed request
    /// is `closed`; one that is closed without being deployed changes nothing.
    #[must_use]
    pub fn deploy_requests(&self) -> DeployRequests {
        DeployRequests::new(self.address.clone())
    }

    /// A maintenance schedule says when the service may work on the clusters of a MySQL (Vitess)
    /// database: install new versions of Vitess and MySQL, and carry out changes of sizes that have
    /// been asked for. For Enterprise plans. Schedules can be read here; they are changed in the
    /// dashboard.
    #[must_use]
    pub fn maintenance_schedules(&self) -> MaintenanceSchedules {
        MaintenanceSchedules::new(self.address.clone())
    }

    /// Credentials with which applications and people connect to one branch over the MySQL
    /// protocol. Each password has its own username, access level, lifetime and list of allowed
    /// addresses. The secret is shown once, when the password is created or renewed. Postgres
    /// branches use roles instead.
    #[must_use]
    pub fn passwords(&self) -> DatabasePasswords {
        DatabasePasswords::new(self.address.clone())
    }

    /// Rules that say from which addresses a Postgres database may be reached. A database without
    /// any rule is reachable from everywhere. Each rule lists address ranges and holds for one
    /// schema or all, and for one role or all.
    #[must_use]
    pub fn postgres_cidrs(&self) -> PostgresCidrs {
        PostgresCidrs::new(self.address.clone())
    }

    /// Improvements of a schema that the service proposes by itself, from the schema and from the
    /// queries it sees: an index that is missing, doubled or never used, a table nobody reads, a
    /// sequence about to run out. Each comes with the statement that would carry it out. On MySQL a
    /// recommendation is carried out with a branch and a deploy request.
    #[must_use]
    pub fn schema_recommendations(&self) -> SchemaRecommendations {
        SchemaRecommendations::new(self.address.clone())
    }

    /// Addresses that the service calls when something happens to a database: a branch is ready, a
    /// deploy request moves on, a disk fills up. A database has at most five.
    ///
    /// A delivery is an HTTPS POST from 3.209.149.66, 3.215.97.46 or 34.193.111.15 with a JSON body
    /// of `timestamp` (Unix seconds), `event`, `organization`, `database` and `resource`, the
    /// object that the API returns for what the event is about (the two storage events have objects
    /// of their own). The header `X-PlanetScale-Signature` holds the HMAC-SHA256 of the raw body,
    /// keyed with the secret of the webhook, in lowercase hexadecimal. Check it against the bytes
    /// received, before parsing them; `timestamp` is the only guard against a delivery sent again
    /// by somebody else. The receiver must answer with a 2xx status within two seconds, and
    /// redirects are not followed.
    #[must_use]
    pub fn webhooks(&self) -> Webhooks {
        Webhooks::new(self.address.clone())
    }

    /// Moves tables from one keyspace of a MySQL (Vitess) branch to another while applications go
    /// on using them, most often from an unsharded keyspace to a sharded one.
    ///
    /// A workflow first copies the rows (`copying`) and then keeps the copies in step with the
    /// originals (`running`). Compare the two sides with `verify_data`. Then traffic moves: that of
    /// replicas first if wanted (`switch_replicas`), then that of primaries (`switch_primaries`);
    /// from there on the target keyspace takes the writes and the source is kept in step, so
    /// `reverse_traffic` can still go back without loss. Until here, queries that name the source
    /// keyspace are routed to where the tables are. `cutover` ends that: it deletes the tables from
    /// the source keyspace and takes the routing rules away, and the workflow cannot be cancelled
    /// any more. If applications turn out to name the old keyspace still, `reverse_cutover`
    /// restores the routing for a while. `complete` closes the workflow. Each step answers at once
    /// and runs on in the background, so wait for the state it leads to.
    #[must_use]
    pub fn workflows(&self) -> Workflows {
        Workflows::new(self.address.clone())
    }

    /// Get a database.
    ///
    /// Returns one database with its state, settings and counts. Poll it to follow a creation or a
    /// deletion.
    ///
    /// `GET /organizations/{organization}/databases/{database}`
    ///
    /// Service token: any one of `read_database`, `delete_database`, `write_database`,
    /// `read_branch`, `delete_branch`, `create_branch`, `promote_branches`, `demote_branches`,
    /// `delete_production_branch`, `connect_branch`, `connect_production_branch`,
    /// `connect_production_read_only_branch`, `delete_branch_password`,
    /// `delete_production_branch_password`, `delete_production_read_only_branch_password`,
    /// `read_deploy_request`, `create_deploy_request`, `approve_deploy_request`, `read_comment`,
    /// `create_comment`, `restore_backup`, `restore_production_branch_backup`, `read_backups`,
    /// `write_backups`, `delete_backups`, `delete_production_branch_backups`,
    /// `write_branch_vschema`, `write_production_branch_vschema`. OAuth: any one of
    /// `read_databases` (organization), `read_database` (database).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn get(&self) -> Request<GetDatabase> {
        Request::new(&self.address)
    }

    /// Waits until the database is ready for connections.
    ///
    /// A new database takes minutes; one that is being imported or restored takes hours, so give
    /// such a wait a longer timeout.
    ///
    /// It succeeds when `ready` is `true`.
    ///
    /// Polls `GET /organizations/{organization}/databases/{database}` for 30 minutes unless told
    /// otherwise.
    pub fn wait_until_ready(&self) -> Wait<GetDatabase> {
        let request = self.get();
        Wait::new(request, &operations::databases::GET_DATABASE.waiters[0])
    }

    /// Waits until the database is gone.
    ///
    /// Its name can be used again after that.
    ///
    /// It succeeds when the service answers 404.
    ///
    /// Polls `GET /organizations/{organization}/databases/{database}` for 30 minutes unless told
    /// otherwise.
    pub fn wait_until_deleted(&self) -> Wait<GetDatabase, Empty> {
        let request = self.get();
        Wait::new(request, &operations::databases::GET_DATABASE.waiters[1])
    }

    /// Delete a database.
    ///
    /// Deletes the database with all branches, backups and passwords. It cannot be undone. Refused
    /// while deletion protection is on. Where deletion needs several administrators, this call is
    /// one of the votes and the database stays until the last.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}`
    ///
    /// Service token: `delete_database`. OAuth: any one of `delete_databases` (organization),
    /// `delete_database` (database).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn delete(&self) -> Request<DeleteDatabase> {
        Request::new(&self.address)
    }

    /// Change the name or the settings of a database.
    ///
    /// Changes the settings that are given, leaves the others, and returns the database. A new name
    /// changes the path of the database and of all that belongs to it.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn update(&self) -> Request<UpdateDatabaseSettings> {
        Request::new(&self.address)
    }

    /// List the read-only regions of a database.
    ///
    /// Returns the regions beside its own in which the production branch has replicas for reading.
    /// A password can be bound to one of them. MySQL only.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// `GET /organizations/{organization}/databases/{database}/read-only-regions`
    ///
    /// Service token: any one of `read_database`, `delete_database`, `write_database`,
    /// `read_branch`, `delete_branch`, `create_branch`, `promote_branches`, `demote_branches`,
    /// `delete_production_branch`, `connect_branch`, `connect_production_branch`,
    /// `connect_production_read_only_branch`, `delete_branch_password`,
    /// `delete_production_branch_password`, `delete_production_read_only_branch_password`,
    /// `read_deploy_request`, `create_deploy_request`, `approve_deploy_request`, `read_comment`,
    /// `create_comment`, `restore_backup`, `restore_production_branch_backup`, `read_backups`,
    /// `write_backups`, `delete_backups`, `delete_production_branch_backups`,
    /// `write_branch_vschema`, `write_production_branch_vschema`. OAuth: `read_branches`
    /// (organization, database).
    ///
    /// Databases: MySQL (Vitess).
    pub fn list_read_only_regions(&self) -> Request<ListReadOnlyRegions> {
        Request::new(&self.address)
    }

    /// List the regions in which a database can have branches.
    ///
    /// Returns the regions that a new branch of the database can name.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// `GET /organizations/{organization}/databases/{database}/regions`
    ///
    /// Service token: any one of `read_database`, `delete_database`, `write_database`,
    /// `read_branch`, `delete_branch`, `create_branch`, `promote_branches`, `demote_branches`,
    /// `delete_production_branch`, `connect_branch`, `connect_production_branch`,
    /// `connect_production_read_only_branch`, `delete_branch_password`,
    /// `delete_production_branch_password`, `delete_production_read_only_branch_password`,
    /// `read_deploy_request`, `create_deploy_request`, `approve_deploy_request`, `read_comment`,
    /// `create_comment`, `restore_backup`, `restore_production_branch_backup`, `read_backups`,
    /// `write_backups`, `delete_backups`, `delete_production_branch_backups`,
    /// `write_branch_vschema`, `write_production_branch_vschema`. OAuth: any one of
    /// `read_databases` (organization), `read_database` (database).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn list_regions(&self) -> Request<ListDatabaseRegions> {
        Request::new(&self.address)
    }

    /// Get how strongly a database slows down its schema deployments.
    ///
    /// Returns the throttling with which new deploy requests of the database begin, for each
    /// keyspace. A deploy request can have its own.
    ///
    /// `GET /organizations/{organization}/databases/{database}/throttler`
    ///
    /// Service token: any one of `read_deploy_request`, `create_deploy_request`. OAuth: any one of
    /// `read_databases` (organization), `read_database` (database).
    ///
    /// Databases: MySQL (Vitess).
    pub fn get_throttler(&self) -> Request<GetDatabaseThrottler> {
        Request::new(&self.address)
    }

    /// Set how strongly a database slows down its schema deployments.
    ///
    /// Sets the throttling with which new deploy requests of the database begin, to spare it while
    /// large tables are rebuilt. Higher ratios make deployments take longer. Give either one ratio
    /// for all keyspaces or one for each.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/throttler`
    ///
    /// Service token: `write_database`. OAuth: `deploy_deploy_requests` (organization, database).
    ///
    /// Databases: MySQL (Vitess).
    pub fn update_throttler(&self) -> Request<UpdateDatabaseThrottler> {
        Request::new(&self.address)
    }
}

/// A database is a named MySQL, Postgres or Neki database of an organization. It holds no data
/// itself: its branches do. Settings that apply to all branches, such as the rules for deploying
/// schema changes, are kept here.
#[derive(Clone, PartialEq, Eq)]
pub struct Databases {
    address: Address,
}

impl Databases {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// List the databases of an organization.
    ///
    /// Returns the databases that the credential can see. A service token sees only those it has an
    /// access on, so an empty list can mean a missing access instead of an empty organization.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// `GET /organizations/{organization}/databases`
    ///
    /// Service token: any one of `read_database`, `delete_database`, `write_database`,
    /// `read_branch`, `delete_branch`, `create_branch`, `promote_branches`, `demote_branches`,
    /// `delete_production_branch`, `connect_branch`, `connect_production_branch`,
    /// `connect_production_read_only_branch`, `delete_branch_password`,
    /// `delete_production_branch_password`, `delete_production_read_only_branch_password`,
    /// `read_deploy_request`, `create_deploy_request`, `approve_deploy_request`, `read_comment`,
    /// `create_comment`, `restore_backup`, `restore_production_branch_backup`, `read_backups`,
    /// `write_backups`, `delete_backups`, `delete_production_branch_backups`,
    /// `write_branch_vschema`, `write_production_branch_vschema`. OAuth: `read_databases`
    /// (organization).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn list(&self) -> Request<ListDatabases> {
        Request::new(&self.address)
    }

    /// Create a database.
    ///
    /// Creates a database with one production branch, `main`, and returns it at once, while the
    /// cluster is still being built. Wait until `ready` is true before connecting. The cluster is
    /// billed from now on.
    ///
    /// # Arguments
    /// * `name`: Name of the database, unique in the organization. Lower-case letters, digits,
    ///   hyphens and underscores.
    /// * `cluster_size`: Size of the production branch's cluster, such as `PS_10`, one of the
    ///   listed cluster sizes.
    ///
    /// `POST /organizations/{organization}/databases`
    ///
    /// Service token: `create_databases`. OAuth: `create_databases` (organization).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn create(
        &self,
        name: impl Into<String>,
        cluster_size: impl Into<String>,
    ) -> Request<CreateDatabase> {
        Request::new(&self.address).field("name", name.into()).field("cluster_size", cluster_size.into())
    }
}

/// [`DatabaseScope::get`]: `GET /organizations/{organization}/databases/{database}`.
#[derive(Clone, Copy, Debug)]
pub struct GetDatabase;

impl Endpoint for GetDatabase {
    const OPERATION: &'static Operation = &operations::databases::GET_DATABASE;
    type Output = Database;
}

/// [`DatabaseScope::delete`]: `DELETE /organizations/{organization}/databases/{database}`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteDatabase;

impl Endpoint for DeleteDatabase {
    const OPERATION: &'static Operation = &operations::databases::DELETE_DATABASE;
    type Output = Empty;
}

/// [`DatabaseScope::update`]: `PATCH /organizations/{organization}/databases/{database}`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateDatabaseSettings;

impl Endpoint for UpdateDatabaseSettings {
    const OPERATION: &'static Operation = &operations::databases::UPDATE_DATABASE_SETTINGS;
    type Output = Database;
}

/// The optional arguments of [`DatabaseScope::update`].
impl Request<UpdateDatabaseSettings> {
    /// New name of the database. Its path, and the paths of all that belongs to it, change with it.
    pub fn new_name(self, value: impl Into<String>) -> Self {
        self.field("new_name", value.into())
    }

    /// Whether the framework's migration table is copied along with a deploy request.
    pub fn automatic_migrations(self, value: bool) -> Self {
        self.field("automatic_migrations", value)
    }

    /// Application framework whose migrations are copied, such as `rails`.
    pub fn migration_framework(self, value: impl Into<String>) -> Self {
        self.field("migration_framework", value.into())
    }

    /// Table in which the framework records its migrations, such as `schema_migrations`.
    pub fn migration_table_name(self, value: impl Into<String>) -> Self {
        self.field("migration_table_name", value.into())
    }

    /// Whether a deploy request must be approved by somebody other than its author before it can be
    /// deployed.
    pub fn require_approval_for_deploy(self, value: bool) -> Self {
        self.field("require_approval_for_deploy", value)
    }

    /// Whether all new branches must be in the region of the database.
    pub fn restrict_branch_region(self, value: bool) -> Self {
        self.field("restrict_branch_region", value)
    }

    /// Whether new branches may be filled with data from a backup.
    pub fn allow_data_branching(self, value: bool) -> Self {
        self.field("allow_data_branching", value)
    }

    /// Whether foreign key constraints are allowed. Read back as `foreign_keys_enabled`. MySQL
    /// only.
    pub fn allow_foreign_key_constraints(self, value: bool) -> Self {
        self.field("allow_foreign_key_constraints", value)
    }

    /// Whether query insights keep whole SQL statements with their values. They may hold personal
    /// data.
    pub fn insights_raw_queries(self, value: bool) -> Self {
        self.field("insights_raw_queries", value)
    }

    /// Whether deleting the database is refused.
    pub fn deletion_protected(self, value: bool) -> Self {
        self.field("deletion_protected", value)
    }

    /// Whether the dashboard's SQL console may be used on production branches.
    pub fn production_branch_web_console(self, value: bool) -> Self {
        self.field("production_branch_web_console", value)
    }

    /// Name of the branch that becomes the default.
    pub fn default_branch(self, value: impl Into<String>) -> Self {
        self.field("default_branch", value.into())
    }
}

/// [`DatabaseScope::list_read_only_regions`]: `GET /organizations/{organization}/databases/{database}/read-only-regions`.
#[derive(Clone, Copy, Debug)]
pub struct ListReadOnlyRegions;

impl Endpoint for ListReadOnlyRegions {
    const OPERATION: &'static Operation = &operations::databases::LIST_READ_ONLY_REGIONS;
    type Output = Page<ReadOnlyRegion>;
}

impl Paged for ListReadOnlyRegions {
    type Item = ReadOnlyRegion;
}

/// The optional arguments of [`DatabaseScope::list_read_only_regions`].
impl Request<ListReadOnlyRegions> {
    /// Number of the page to return, counted from 1.
    pub fn page(self, value: i64) -> Self {
        self.query("page", value)
    }

    /// How many items a page holds, at most 100.
    pub fn per_page(self, value: i64) -> Self {
        self.query("per_page", value)
    }
}

/// [`DatabaseScope::list_regions`]: `GET /organizations/{organization}/databases/{database}/regions`.
#[derive(Clone, Copy, Debug)]
pub struct ListDatabaseRegions;

impl Endpoint for ListDatabaseRegions {
    const OPERATION: &'static Operation = &operations::databases::LIST_DATABASE_REGIONS;
    type Output = Page<Region>;
}

impl Paged for ListDatabaseRegions {
    type Item = Region;
}

/// The optional arguments of [`DatabaseScope::list_regions`].
impl Request<ListDatabaseRegions> {
    /// Number of the page to return, counted from 1.
    pub fn page(self, value: i64) -> Self {
        self.query("page", value)
    }

    /// How many items a page holds, at most 100.
    pub fn per_page(self, value: i64) -> Self {
        self.query("per_page", value)
    }
}

/// [`DatabaseScope::get_throttler`]: `GET /organizations/{organization}/databases/{database}/throttler`.
#[derive(Clone, Copy, Debug)]
pub struct GetDatabaseThrottler;

impl Endpoint for GetDatabaseThrottler {
    const OPERATION: &'static Operation = &operations::databases::GET_DATABASE_THROTTLER;
    type Output = Throttler;
}

/// [`DatabaseScope::update_throttler`]: `PATCH /organizations/{organization}/databases/{database}/throttler`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateDatabaseThrottler;

impl Endpoint for UpdateDatabaseThrottler {
    const OPERATION: &'static Operation = &operations::databases::UPDATE_DATABASE_THROTTLER;
    type Output = Throttler;
}

/// The optional arguments of [`DatabaseScope::update_throttler`].
impl Request<UpdateDatabaseThrottler> {
    /// Strength of the throttling in all keyspaces, from 0 (none) to 95 (deployments hardly
    /// advance).
    pub fn ratio(self, value: i64) -> Self {
        self.field("ratio", value)
    }

    /// Strength of the throttling by keyspace, one entry for every keyspace for which a ratio can
    /// be set.
    pub fn configurations(self, values: impl IntoIterator<Item = ThrottlerConfiguration>) -> Self {
        self.field("configurations", values.into_iter().collect::<Vec<ThrottlerConfiguration>>())
    }
}

/// [`Databases::list`]: `GET /organizations/{organization}/databases`.
#[derive(Clone, Copy, Debug)]
pub struct ListDatabases;

impl Endpoint for ListDatabases {
    const OPERATION: &'static Operation = &operations::databases::LIST_DATABASES;
    type Output = Page<Database>;
}

impl Paged for ListDatabases {
    type Item = Database;
}

/// The optional arguments of [`Databases::list`].
impl Request<ListDatabases> {
    /// Text to search the databases' names for.
    pub fn q(self, value: impl Into<String>) -> Self {
        self.query("q", value.into())
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

/// [`Databases::create`]: `POST /organizations/{organization}/databases`.
#[derive(Clone, Copy, Debug)]
pub struct CreateDatabase;

impl Endpoint for CreateDatabase {
    const OPERATION: &'static Operation = &operations::databases::CREATE_DATABASE;
    type Output = Database;
}

/// The optional arguments of [`Databases::create`].
impl Request<CreateDatabase> {
    /// Slug of the region, such as `us-east`. The organization's default region when left out.
    pub fn region(self, value: impl Into<String>) -> Self {
        self.field("region", value.into())
    }

    /// How many replicas the Postgres cluster has beside its primary; 0 makes a single node. MySQL
    /// clusters have a fixed number, and sending it for one is refused with 422.
    pub fn replicas(self, value: i64) -> Self {
        self.field("replicas", value)
    }

    /// Engine of the database. MySQL when left out.
    pub fn kind(self, value: impl Into<DatabaseKind>) -> Self {
        self.field("kind", value.into())
    }

    /// Major version of Postgres, such as `17`. The newest that is offered when left out. Postgres
    /// only.
    pub fn major_version(self, value: impl Into<String>) -> Self {
        self.field("major_version", value.into())
    }

    /// Limits of the disk of each node. Postgres only.
    pub fn storage(self, value: StorageInput) -> Self {
        self.field("storage", value)
    }
}
