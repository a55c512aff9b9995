// Generated from api/resources/databases.yaml by `cargo xtask codegen`. Do not edit.
//! Databases.

use crate::request_prelude::*;

/// A database is a named MySQL, Postgres or Neki database of an organization. It holds no data
/// itself: its branches do. Settings that apply to all branches, such as the rules for deploying
/// schema changes, are kept here.
#[derive(Clone, Copy, Debug)]
pub struct Databases<'c> {
    client: &'c Client,
}

impl<'c> Databases<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List the databases of an organization.
    ///
    /// Returns the databases that the credential can see. A service token sees only those it has an
    /// access on, so an empty list can mean a missing access instead of an empty organization.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// # Arguments
    /// * `organization`: Name (slug) of the organization, such as `acme`.
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
    pub fn list(&self, organization: impl Into<OrganizationArg>) -> Request<ListDatabases> {
        Request::new(self.client).organization(organization)
    }

    /// Create a database.
    ///
    /// Creates a database with one production branch, `main`, and returns it at once, while the
    /// cluster is still being built. Wait until `ready` is true before connecting. The cluster is
    /// billed from now on.
    ///
    /// # Arguments
    /// * `organization`: Name (slug) of the organization, such as `acme`.
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
        organization: impl Into<OrganizationArg>,
        name: impl Into<String>,
        cluster_size: impl Into<String>,
    ) -> Request<CreateDatabase> {
        Request::new(self.client)
            .organization(organization)
            .field("name", name.into())
            .field("cluster_size", cluster_size.into())
    }

    /// Get a database.
    ///
    /// Returns one database with its state, settings and counts. Poll it to follow a creation or a
    /// deletion.
    ///
    /// # Arguments
    /// * `organization`: Name (slug) of the organization, such as `acme`.
    /// * `database`: Name of the database, such as `shop`.
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
    pub fn get(
        &self,
        organization: impl Into<OrganizationArg>,
        database: impl Into<PathArg>,
    ) -> Request<GetDatabase> {
        Request::new(self.client).organization(organization).path_arg(database)
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
    pub fn wait_until_ready(
        &self,
        organization: impl Into<OrganizationArg>,
        database: impl Into<PathArg>,
    ) -> Wait<GetDatabase> {
        let request = self.get(organization, database);
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
    pub fn wait_until_deleted(
        &self,
        organization: impl Into<OrganizationArg>,
        database: impl Into<PathArg>,
    ) -> Wait<GetDatabase, Empty> {
        let request = self.get(organization, database);
        Wait::new(request, &operations::databases::GET_DATABASE.waiters[1])
    }

    /// Delete a database.
    ///
    /// Deletes the database with all branches, backups and passwords. It cannot be undone. Refused
    /// while deletion protection is on. Where deletion needs several administrators, this call is
    /// one of the votes and the database stays until the last.
    ///
    /// # Arguments
    /// * `organization`: Name (slug) of the organization, such as `acme`.
    /// * `database`: Name of the database, such as `shop`.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}`
    ///
    /// Service token: `delete_database`. OAuth: any one of `delete_databases` (organization),
    /// `delete_database` (database).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn delete(
        &self,
        organization: impl Into<OrganizationArg>,
        database: impl Into<PathArg>,
    ) -> Request<DeleteDatabase> {
        Request::new(self.client).organization(organization).path_arg(database)
    }

    /// Change the name or the settings of a database.
    ///
    /// Changes the settings that are given, leaves the others, and returns the database. A new name
    /// changes the path of the database and of all that belongs to it.
    ///
    /// # Arguments
    /// * `organization`: Name (slug) of the organization, such as `acme`.
    /// * `database`: Name of the database, such as `shop`.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn update(
        &self,
        organization: impl Into<OrganizationArg>,
        database: impl Into<PathArg>,
    ) -> Request<UpdateDatabaseSettings> {
        Request::new(self.client).organization(organization).path_arg(database)
    }

    /// List the read-only regions of a database.
    ///
    /// Returns the regions beside its own in which the production branch has replicas for reading.
    /// A password can be bound to one of them. MySQL only.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// # Arguments
    /// * `organization`: Name (slug) of the organization, such as `acme`.
    /// * `database`: Name of the database, such as `shop`.
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
    pub fn list_read_only_regions(
        &self,
        organization: impl Into<OrganizationArg>,
        database: impl Into<PathArg>,
    ) -> Request<ListReadOnlyRegions> {
        Request::new(self.client).organization(organization).path_arg(database)
    }

    /// List the regions in which a database can have branches.
    ///
    /// Returns the regions that a new branch of the database can name.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// # Arguments
    /// * `organization`: Name (slug) of the organization, such as `acme`.
    /// * `database`: Name of the database, such as `shop`.
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
    pub fn list_regions(
        &self,
        organization: impl Into<OrganizationArg>,
        database: impl Into<PathArg>,
    ) -> Request<ListDatabaseRegions> {
        Request::new(self.client).organization(organization).path_arg(database)
    }

    /// Get how strongly a database slows down its schema deployments.
    ///
    /// Returns the throttling with which new deploy requests of the database begin, for each
    /// keyspace. A deploy request can have its own.
    ///
    /// # Arguments
    /// * `organization`: Name (slug) of the organization, such as `acme`.
    /// * `database`: Name of the database, such as `shop`.
    ///
    /// `GET /organizations/{organization}/databases/{database}/throttler`
    ///
    /// Service token: any one of `read_deploy_request`, `create_deploy_request`. OAuth: any one of
    /// `read_databases` (organization), `read_database` (database).
    ///
    /// Databases: MySQL (Vitess).
    pub fn get_throttler(
        &self,
        organization: impl Into<OrganizationArg>,
        database: impl Into<PathArg>,
    ) -> Request<GetDatabaseThrottler> {
        Request::new(self.client).organization(organization).path_arg(database)
    }

    /// Set how strongly a database slows down its schema deployments.
    ///
    /// Sets the throttling with which new deploy requests of the database begin, to spare it while
    /// large tables are rebuilt. Higher ratios make deployments take longer. Give either one ratio
    /// for all keyspaces or one for each.
    ///
    /// # Arguments
    /// * `organization`: Name (slug) of the organization, such as `acme`.
    /// * `database`: Name of the database, such as `shop`.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/throttler`
    ///
    /// Service token: `write_database`. OAuth: `deploy_deploy_requests` (organization, database).
    ///
    /// Databases: MySQL (Vitess).
    pub fn update_throttler(
        &self,
        organization: impl Into<OrganizationArg>,
        database: impl Into<PathArg>,
    ) -> Request<UpdateDatabaseThrottler> {
        Request::new(self.client).organization(organization).path_arg(database)
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

/// [`Databases::get`]: `GET /organizations/{organization}/databases/{database}`.
#[derive(Clone, Copy, Debug)]
pub struct GetDatabase;

impl Endpoint for GetDatabase {
    const OPERATION: &'static Operation = &operations::databases::GET_DATABASE;
    type Output = Database;
}

/// [`Databases::delete`]: `DELETE /organizations/{organization}/databases/{database}`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteDatabase;

impl Endpoint for DeleteDatabase {
    const OPERATION: &'static Operation = &operations::databases::DELETE_DATABASE;
    type Output = Empty;
}

/// [`Databases::update`]: `PATCH /organizations/{organization}/databases/{database}`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateDatabaseSettings;

impl Endpoint for UpdateDatabaseSettings {
    const OPERATION: &'static Operation = &operations::databases::UPDATE_DATABASE_SETTINGS;
    type Output = Database;
}

/// The optional arguments of [`Databases::update`].
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

/// [`Databases::list_read_only_regions`]: `GET /organizations/{organization}/databases/{database}/read-only-regions`.
#[derive(Clone, Copy, Debug)]
pub struct ListReadOnlyRegions;

impl Endpoint for ListReadOnlyRegions {
    const OPERATION: &'static Operation = &operations::databases::LIST_READ_ONLY_REGIONS;
    type Output = Page<ReadOnlyRegion>;
}

impl Paged for ListReadOnlyRegions {
    type Item = ReadOnlyRegion;
}

/// The optional arguments of [`Databases::list_read_only_regions`].
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

/// [`Databases::list_regions`]: `GET /organizations/{organization}/databases/{database}/regions`.
#[derive(Clone, Copy, Debug)]
pub struct ListDatabaseRegions;

impl Endpoint for ListDatabaseRegions {
    const OPERATION: &'static Operation = &operations::databases::LIST_DATABASE_REGIONS;
    type Output = Page<Region>;
}

impl Paged for ListDatabaseRegions {
    type Item = Region;
}

/// The optional arguments of [`Databases::list_regions`].
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

/// [`Databases::get_throttler`]: `GET /organizations/{organization}/databases/{database}/throttler`.
#[derive(Clone, Copy, Debug)]
pub struct GetDatabaseThrottler;

impl Endpoint for GetDatabaseThrottler {
    const OPERATION: &'static Operation = &operations::databases::GET_DATABASE_THROTTLER;
    type Output = Throttler;
}

/// [`Databases::update_throttler`]: `PATCH /organizations/{organization}/databases/{database}/throttler`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateDatabaseThrottler;

impl Endpoint for UpdateDatabaseThrottler {
    const OPERATION: &'static Operation = &operations::databases::UPDATE_DATABASE_THROTTLER;
    type Output = Throttler;
}

/// The optional arguments of [`Databases::update_throttler`].
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
