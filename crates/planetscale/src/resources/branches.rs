// Generated from api/resources/branches.yaml by `cargo xtask codegen`. Do not edit.
//! Branches.

use crate::request_prelude::*;

/// A branch is a complete cluster with its own schema, data and connection strings. Production
/// branches serve applications and have replicas and backups; development branches are isolated
/// copies of a schema, and of data where wanted, for trying changes out. A change to a MySQL
/// production branch with safe migrations comes in through a deploy request from a development
/// branch.
#[derive(Clone, Copy, Debug)]
pub struct Branches<'c> {
    client: &'c Client,
}

impl<'c> Branches<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List the branches of a database.
    ///
    /// Returns the branches, oldest or newest first as `order` says. The filters can be combined.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// # Arguments
    /// * `organization`: Name (slug) of the organization, such as `acme`.
    /// * `database`: Name of the database, such as `shop`.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn list(
        &self,
        organization: impl Into<OrganizationArg>,
        database: impl Into<PathArg>,
    ) -> Request<ListBranches> {
        Request::new(self.client).organization(organization).path_arg(database)
    }

    /// Create a branch.
    ///
    /// Creates a branch from the schema of another one and returns it at once, while its cluster is
    /// still being built. With `backup_id`, `seed_data` or `restore_point` it is filled with data
    /// too, which needs an access to restore backups and takes hours for a large database. Wait
    /// until `ready` is true before connecting.
    ///
    /// # Arguments
    /// * `organization`: Name (slug) of the organization, such as `acme`.
    /// * `database`: Name of the database, such as `shop`.
    /// * `name`: Name of the branch, unique in the database. Lower-case letters, digits, hyphens
    ///   and underscores.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches`
    ///
    /// Service token: any one of `create_branch`, `restore_production_branch_backup`,
    /// `restore_backup`. OAuth: any one of `write_branches` (organization, database),
    /// `restore_production_branch_backups` (organization, database), `restore_backups`
    /// (organization, database, branch).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn create(
        &self,
        organization: impl Into<OrganizationArg>,
        database: impl Into<PathArg>,
        name: impl Into<String>,
    ) -> Request<CreateBranch> {
        Request::new(self.client).organization(organization).path_arg(database).field("name", name.into())
    }

    /// Get a branch.
    ///
    /// Returns one branch with its state, cluster and addresses. Poll it to follow a creation, a
    /// restore or a deletion.
    ///
    /// # Arguments
    /// * `organization`: Name (slug) of the organization, such as `acme`.
    /// * `database`: Name of the database, such as `shop`.
    /// * `branch`: Name of the branch, such as `main`.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn get(
        &self,
        organization: impl Into<OrganizationArg>,
        database: impl Into<PathArg>,
        branch: impl Into<PathArg>,
    ) -> Request<GetBranch> {
        Request::new(self.client).organization(organization).path_arg(database).path_arg(branch)
    }

    /// Waits until the branch is ready for connections.
    ///
    /// A branch of a schema takes minutes; one that is restored from a backup takes hours, so give
    /// such a wait a longer timeout.
    ///
    /// It succeeds when `ready` is `true`.
    ///
    /// Polls `GET /organizations/{organization}/databases/{database}/branches/{branch}` for 30
    /// minutes unless told otherwise.
    pub fn wait_until_ready(
        &self,
        organization: impl Into<OrganizationArg>,
        database: impl Into<PathArg>,
        branch: impl Into<PathArg>,
    ) -> Wait<GetBranch> {
        let request = self.get(organization, database, branch);
        Wait::new(request, &operations::branches::GET_BRANCH.waiters[0])
    }

    /// Waits until the branch is gone.
    ///
    /// Its name can be used again after that.
    ///
    /// It succeeds when the service answers 404.
    ///
    /// Polls `GET /organizations/{organization}/databases/{database}/branches/{branch}` for 30
    /// minutes unless told otherwise.
    pub fn wait_until_deleted(
        &self,
        organization: impl Into<OrganizationArg>,
        database: impl Into<PathArg>,
        branch: impl Into<PathArg>,
    ) -> Wait<GetBranch, Empty> {
        let request = self.get(organization, database, branch);
        Wait::new(request, &operations::branches::GET_BRANCH.waiters[1])
    }

    /// Rename or protect a branch.
    ///
    /// Changes the fields that are given and returns the branch. A new name changes the path of the
    /// branch and of all that belongs to it.
    ///
    /// # Arguments
    /// * `organization`: Name (slug) of the organization, such as `acme`.
    /// * `database`: Name of the database, such as `shop`.
    /// * `branch`: Name of the branch, such as `main`.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/branches/{branch}`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_branches` (organization,
    /// database), `write_databases` (organization), `write_database` (database), `write_branch`
    /// (branch).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn update(
        &self,
        organization: impl Into<OrganizationArg>,
        database: impl Into<PathArg>,
        branch: impl Into<PathArg>,
    ) -> Request<UpdateBranch> {
        Request::new(self.client).organization(organization).path_arg(database).path_arg(branch)
    }

    /// Delete a branch.
    ///
    /// Deletes the branch with its data and credentials. It cannot be undone. Refused for the
    /// default branch, while deletion protection is on, and for a branch with descendants unless
    /// they are to be deleted too. Deleting a production branch needs the access for that.
    ///
    /// # Arguments
    /// * `organization`: Name (slug) of the organization, such as `acme`.
    /// * `database`: Name of the database, such as `shop`.
    /// * `branch`: Name of the branch, such as `main`.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}`
    ///
    /// Service token: `delete_branch`. OAuth: any one of `delete_branches` (organization,
    /// database), `delete_production_branches` (organization, database), `delete_branch` (branch).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn delete(
        &self,
        organization: impl Into<OrganizationArg>,
        database: impl Into<PathArg>,
        branch: impl Into<PathArg>,
    ) -> Request<DeleteBranch> {
        Request::new(self.client).organization(organization).path_arg(database).path_arg(branch)
    }

    /// Check the schema of a branch for problems.
    ///
    /// Returns what would keep the schema from being deployed: tables without a unique key, foreign
    /// keys where they are not allowed, mistakes in the VSchema and the like. An empty list means
    /// that the schema is good.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// # Arguments
    /// * `organization`: Name (slug) of the organization, such as `acme`.
    /// * `database`: Name of the database, such as `shop`.
    /// * `branch`: Name of the branch, such as `main`.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/schema/lint`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: MySQL (Vitess).
    pub fn lint_schema(
        &self,
        organization: impl Into<OrganizationArg>,
        database: impl Into<PathArg>,
        branch: impl Into<PathArg>,
    ) -> Request<LintBranchSchema> {
        Request::new(self.client).organization(organization).path_arg(database).path_arg(branch)
    }

    /// Turn safe migrations on for a branch.
    ///
    /// From now on the branch refuses direct changes to its schema: they come in through deploy
    /// requests, which run without blocking and can be reverted. For production branches.
    ///
    /// # Arguments
    /// * `organization`: Name (slug) of the organization, such as `acme`.
    /// * `database`: Name of the database, such as `shop`.
    /// * `branch`: Name of the branch, such as `main`.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/safe-migrations`
    ///
    /// Databases: MySQL (Vitess).
    pub fn enable_safe_migrations(
        &self,
        organization: impl Into<OrganizationArg>,
        database: impl Into<PathArg>,
        branch: impl Into<PathArg>,
    ) -> Request<EnableSafeMigrations> {
        Request::new(self.client).organization(organization).path_arg(database).path_arg(branch)
    }

    /// Turn safe migrations off for a branch.
    ///
    /// From now on the branch takes direct changes to its schema again, and no deploy requests.
    ///
    /// # Arguments
    /// * `organization`: Name (slug) of the organization, such as `acme`.
    /// * `database`: Name of the database, such as `shop`.
    /// * `branch`: Name of the branch, such as `main`.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/safe-migrations`
    ///
    /// Databases: MySQL (Vitess).
    pub fn disable_safe_migrations(
        &self,
        organization: impl Into<OrganizationArg>,
        database: impl Into<PathArg>,
        branch: impl Into<PathArg>,
    ) -> Request<DisableSafeMigrations> {
        Request::new(self.client).organization(organization).path_arg(database).path_arg(branch)
    }

    /// Turn safe migrations of a branch on or off.
    ///
    /// With safe migrations the branch refuses direct changes to its schema: they come in through
    /// deploy requests, which run without blocking and can be reverted. The same as the two calls
    /// that turn them on and off, with the wish in the body. MySQL only.
    ///
    /// # Arguments
    /// * `organization`: Name (slug) of the organization, such as `acme`.
    /// * `database`: Name of the database, such as `shop`.
    /// * `branch`: Name of the branch, such as `main`.
    /// * `safe_migrations`: True turns safe migrations on, false turns them off.
    ///
    /// `PUT /organizations/{organization}/databases/{database}/branches/{branch}/safe-migrations`
    pub fn update_safe_migrations(
        &self,
        organization: impl Into<OrganizationArg>,
        database: impl Into<PathArg>,
        branch: impl Into<PathArg>,
        safe_migrations: bool,
    ) -> Request<UpdateSafeMigrations> {
        Request::new(self.client)
            .organization(organization)
            .path_arg(database)
            .path_arg(branch)
            .field("safe_migrations", safe_migrations)
    }

    /// Make a development branch a production branch.
    ///
    /// Gives the branch what production branches have: replicas, automatic backups and protection
    /// from going to sleep. It is billed as a production branch from now on. The reply comes before
    /// the cluster has grown, so wait until `ready` is true.
    ///
    /// # Arguments
    /// * `organization`: Name (slug) of the organization, such as `acme`.
    /// * `database`: Name of the database, such as `shop`.
    /// * `branch`: Name of the branch, such as `main`.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/promote`
    ///
    /// Service token: any one of `connect_production_branch`, `promote_branches`. OAuth:
    /// `promote_branches` (organization, database).
    ///
    /// Databases: MySQL (Vitess).
    pub fn promote(
        &self,
        organization: impl Into<OrganizationArg>,
        database: impl Into<PathArg>,
        branch: impl Into<PathArg>,
    ) -> Request<PromoteBranch> {
        Request::new(self.client).organization(organization).path_arg(database).path_arg(branch)
    }

    /// Get the schema of a branch.
    ///
    /// Returns the statement that creates each table of the branch, as one list without pages.
    ///
    /// # Arguments
    /// * `organization`: Name (slug) of the organization, such as `acme`.
    /// * `database`: Name of the database, such as `shop`.
    /// * `branch`: Name of the branch, such as `main`.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/schema`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn get_schema(
        &self,
        organization: impl Into<OrganizationArg>,
        database: impl Into<PathArg>,
        branch: impl Into<PathArg>,
    ) -> Request<GetBranchSchema> {
        Request::new(self.client).organization(organization).path_arg(database).path_arg(branch)
    }

    /// Change the cluster size of a MySQL branch.
    ///
    /// Moves the cluster of the branch to another size, node by node while it stays in use. The
    /// reply has no body and comes before the work is done; `resizing` of the branch's keyspaces
    /// tells when it is. To give one keyspace a size of its own, resize that keyspace. Postgres
    /// branches are resized by a branch change instead.
    ///
    /// # Arguments
    /// * `organization`: Name (slug) of the organization, such as `acme`.
    /// * `database`: Name of the database, such as `shop`.
    /// * `branch`: Name of the branch, such as `main`.
    /// * `cluster_size`: Size of the cluster, such as `PS_20`, one of the listed cluster sizes.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/cluster`
    ///
    /// Service token: `write_database`.
    ///
    /// Databases: MySQL (Vitess).
    pub fn update_cluster(
        &self,
        organization: impl Into<OrganizationArg>,
        database: impl Into<PathArg>,
        branch: impl Into<PathArg>,
        cluster_size: impl Into<String>,
    ) -> Request<UpdateBranchClusterConfig> {
        Request::new(self.client)
            .organization(organization)
            .path_arg(database)
            .path_arg(branch)
            .field("cluster_size", cluster_size.into())
    }

    /// Make a production branch a development branch.
    ///
    /// Takes from the branch what production branches have and makes it a development branch, with
    /// its schema and data as they are. A branch whose state does not allow it is refused with 422.
    ///
    /// # Arguments
    /// * `organization`: Name (slug) of the organization, such as `acme`.
    /// * `database`: Name of the database, such as `shop`.
    /// * `branch`: Name of the branch, such as `main`.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/demote`
    ///
    /// Service token: any one of `connect_production_branch`, `demote_branches`. OAuth:
    /// `demote_branches` (organization, database).
    ///
    /// Databases: MySQL (Vitess).
    pub fn demote(
        &self,
        organization: impl Into<OrganizationArg>,
        database: impl Into<PathArg>,
        branch: impl Into<PathArg>,
    ) -> Request<DemoteBranch> {
        Request::new(self.client).organization(organization).path_arg(database).path_arg(branch)
    }

    /// Compare the schema of a branch with that of its parent.
    ///
    /// Returns what a deploy request from the branch would change, one entry for each table or view
    /// that differs, without pages. An empty list means that the schemas are the same. MySQL only.
    ///
    /// # Arguments
    /// * `organization`: Name (slug) of the organization, such as `acme`.
    /// * `database`: Name of the database, such as `shop`.
    /// * `branch`: Name of the branch, such as `main`.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/diff`
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn get_diff(
        &self,
        organization: impl Into<OrganizationArg>,
        database: impl Into<PathArg>,
        branch: impl Into<PathArg>,
    ) -> Request<GetBranchDiff> {
        Request::new(self.client).organization(organization).path_arg(database).path_arg(branch)
    }

    /// Get the routing rules of a branch.
    ///
    /// Returns the rules by which Vitess sends queries for a table to another table or keyspace, as
    /// during a move of tables. MySQL only.
    ///
    /// # Arguments
    /// * `organization`: Name (slug) of the organization, such as `acme`.
    /// * `database`: Name of the database, such as `shop`.
    /// * `branch`: Name of the branch, such as `main`.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/routing-rules`
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn get_routing_rules(
        &self,
        organization: impl Into<OrganizationArg>,
        database: impl Into<PathArg>,
        branch: impl Into<PathArg>,
    ) -> Request<GetBranchRoutingRules> {
        Request::new(self.client).organization(organization).path_arg(database).path_arg(branch)
    }

    /// Replace the routing rules of a branch.
    ///
    /// Puts the given rules in place of those that the branch has; rules that are not among them
    /// are gone. A mistake here sends queries to the wrong tables, so change what the current rules
    /// hold instead of starting anew. MySQL only.
    ///
    /// # Arguments
    /// * `organization`: Name (slug) of the organization, such as `acme`.
    /// * `database`: Name of the database, such as `shop`.
    /// * `branch`: Name of the branch, such as `main`.
    /// * `routing_rules`: All rules as a JSON document in Vitess's own form, as text.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/routing-rules`
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn update_routing_rules(
        &self,
        organization: impl Into<OrganizationArg>,
        database: impl Into<PathArg>,
        branch: impl Into<PathArg>,
        routing_rules: impl Into<String>,
    ) -> Request<UpdateBranchRoutingRules> {
        Request::new(self.client)
            .organization(organization)
            .path_arg(database)
            .path_arg(branch)
            .field("routing_rules", routing_rules.into())
    }

    /// Read the schema of a branch anew.
    ///
    /// Has the service read the schema from the cluster, for when `stale_schema` of the branch is
    /// true. It happens after the reply.
    ///
    /// # Arguments
    /// * `organization`: Name (slug) of the organization, such as `acme`.
    /// * `database`: Name of the database, such as `shop`.
    /// * `branch`: Name of the branch, such as `main`.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/refresh-schema`
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn refresh_schema(
        &self,
        organization: impl Into<OrganizationArg>,
        database: impl Into<PathArg>,
        branch: impl Into<PathArg>,
    ) -> Request<RefreshBranchSchema> {
        Request::new(self.client).organization(organization).path_arg(database).path_arg(branch)
    }

    /// List the cluster sizes that a branch can take.
    ///
    /// Returns the sizes that the branch can be resized to, as one plain list without pages. Prices
    /// are included only when asked for with `rates`.
    ///
    /// # Arguments
    /// * `organization`: Name (slug) of the organization, such as `acme`.
    /// * `database`: Name of the database, such as `shop`.
    /// * `branch`: Name of the branch, such as `main`.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/cluster-size-skus`
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn list_cluster_sizes(
        &self,
        organization: impl Into<OrganizationArg>,
        database: impl Into<PathArg>,
        branch: impl Into<PathArg>,
    ) -> Request<ListBranchClusterSizeSkus> {
        Request::new(self.client).organization(organization).path_arg(database).path_arg(branch)
    }
}

/// [`Branches::list`]: `GET /organizations/{organization}/databases/{database}/branches`.
#[derive(Clone, Copy, Debug)]
pub struct ListBranches;

impl Endpoint for ListBranches {
    const OPERATION: &'static Operation = &operations::branches::LIST_BRANCHES;
    type Output = Page<Branch>;
}

impl Paged for ListBranches {
    type Item = Branch;
}

/// The optional arguments of [`Branches::list`].
impl Request<ListBranches> {
    /// Text to search the branches' names for.
    pub fn q(self, value: impl Into<String>) -> Self {
        self.query("q", value.into())
    }

    /// True returns production branches only, false development branches only.
    pub fn production(self, value: bool) -> Self {
        self.query("production", value)
    }

    /// True returns branches with safe migrations only, false those without. MySQL only.
    pub fn safe_migrations(self, value: bool) -> Self {
        self.query("safe_migrations", value)
    }

    /// Direction in which the branches are sorted by the time of their creation.
    pub fn order(self, value: impl Into<SortOrder>) -> Self {
        self.query("order", value.into())
    }

    /// Identifier of the branch after which the page starts, instead of `page`.
    pub fn starting_after(self, value: impl Into<String>) -> Self {
        self.query("starting_after", value.into())
    }

    /// How many branches a page holds when it goes by `starting_after`, instead of `per_page`.
    pub fn limit(self, value: i64) -> Self {
        self.query("limit", value)
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

/// [`Branches::create`]: `POST /organizations/{organization}/databases/{database}/branches`.
#[derive(Clone, Copy, Debug)]
pub struct CreateBranch;

impl Endpoint for CreateBranch {
    const OPERATION: &'static Operation = &operations::branches::CREATE_BRANCH;
    type Output = Branch;
}

/// The optional arguments of [`Branches::create`].
impl Request<CreateBranch> {
    /// Whether deleting the branch is refused. False when left out.
    pub fn deletion_protected(self, value: bool) -> Self {
        self.field("deletion_protected", value)
    }

    /// Name of the branch whose schema is copied. The default branch of the database when left out.
    pub fn parent_branch(self, value: impl Into<String>) -> Self {
        self.field("parent_branch", value.into())
    }

    /// Identifier of a backup that the branch is restored from, schema and data. Needs
    /// `cluster_size` as well.
    pub fn backup_id(self, value: impl Into<String>) -> Self {
        self.field("backup_id", value.into())
    }

    /// Slug of the region, such as `us-east`. The region of the database when left out.
    pub fn region(self, value: impl Into<String>) -> Self {
        self.field("region", value.into())
    }

    /// Moment to which the parent branch is restored into the new one, schema and data. Postgres
    /// only.
    pub fn restore_point(self, value: Timestamp) -> Self {
        self.field("restore_point", value)
    }

    /// Fills the branch with the data of a backup of its parent. Needs data branching to be allowed
    /// in the settings of the database.
    pub fn seed_data(self, value: impl Into<BranchSeedData>) -> Self {
        self.field("seed_data", value.into())
    }

    /// Size of the cluster, such as `PS_10`. Required with `backup_id`. When left out the branch
    /// gets the size for development.
    pub fn cluster_size(self, value: impl Into<String>) -> Self {
        self.field("cluster_size", value.into())
    }

    /// Sizes of the clusters of single keyspaces, where they differ from `cluster_size`. MySQL
    /// only.
    pub fn keyspace_cluster_sizes(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.field("keyspace_cluster_sizes", values.into_iter().map(Into::into).collect::<Vec<String>>())
    }

    /// Sizes of the groups of shards, where they differ from those of the parent branch. Neki only.
    pub fn configuration_profile_sizes(
        self,
        values: impl IntoIterator<Item = ConfigurationProfileSizeInput>,
    ) -> Self {
        self.field(
            "configuration_profile_sizes",
            values.into_iter().collect::<Vec<ConfigurationProfileSizeInput>>(),
        )
    }

    /// Sizes of the query routers, where they differ from those of the parent branch. Neki only.
    pub fn router_sizes(self, values: impl IntoIterator<Item = RouterSizeInput>) -> Self {
        self.field("router_sizes", values.into_iter().collect::<Vec<RouterSizeInput>>())
    }

    /// How many replicas the cluster has beside its primary; 0 makes a single node. Postgres only.
    pub fn replicas(self, value: i64) -> Self {
        self.field("replicas", value)
    }

    /// Limits of the disk of each node. Postgres only.
    pub fn storage(self, value: StorageInput) -> Self {
        self.field("storage", value)
    }

    /// Major version of Postgres, such as `17`. That of the parent branch when left out. Postgres
    /// only.
    pub fn major_version(self, value: impl Into<String>) -> Self {
        self.field("major_version", value.into())
    }

    /// Whether the database is created first, with the engine in `kind`, when there is none of the
    /// name in the path.
    pub fn create_database_if_missing(self, value: bool) -> Self {
        self.field("create_database_if_missing", value)
    }

    /// Engine of the database that `create_database_if_missing` creates. Otherwise the engine is
    /// that of the database.
    pub fn kind(self, value: impl Into<DatabaseKind>) -> Self {
        self.field("kind", value.into())
    }
}

/// [`Branches::get`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}`.
#[derive(Clone, Copy, Debug)]
pub struct GetBranch;

impl Endpoint for GetBranch {
    const OPERATION: &'static Operation = &operations::branches::GET_BRANCH;
    type Output = Branch;
}

/// [`Branches::update`]: `PATCH /organizations/{organization}/databases/{database}/branches/{branch}`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateBranch;

impl Endpoint for UpdateBranch {
    const OPERATION: &'static Operation = &operations::branches::UPDATE_BRANCH;
    type Output = Branch;
}

/// The optional arguments of [`Branches::update`].
impl Request<UpdateBranch> {
    /// New name of the branch. Its path, and the paths of all that belongs to it, change with it.
    pub fn new_name(self, value: impl Into<String>) -> Self {
        self.field("new_name", value.into())
    }

    /// Whether deleting the branch is refused.
    pub fn deletion_protected(self, value: bool) -> Self {
        self.field("deletion_protected", value)
    }
}

/// [`Branches::delete`]: `DELETE /organizations/{organization}/databases/{database}/branches/{branch}`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteBranch;

impl Endpoint for DeleteBranch {
    const OPERATION: &'static Operation = &operations::branches::DELETE_BRANCH;
    type Output = Empty;
}

/// The optional arguments of [`Branches::delete`].
impl Request<DeleteBranch> {
    /// Whether the branches made from this one, and from those in turn, are deleted with it.
    pub fn delete_descendants(self, value: bool) -> Self {
        self.query("delete_descendants", value)
    }
}

/// [`Branches::lint_schema`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/schema/lint`.
#[derive(Clone, Copy, Debug)]
pub struct LintBranchSchema;

impl Endpoint for LintBranchSchema {
    const OPERATION: &'static Operation = &operations::branches::LINT_BRANCH_SCHEMA;
    type Output = Page<SchemaLintError>;
}

impl Paged for LintBranchSchema {
    type Item = SchemaLintError;
}

/// The optional arguments of [`Branches::lint_schema`].
impl Request<LintBranchSchema> {
    /// Number of the page to return, counted from 1.
    pub fn page(self, value: i64) -> Self {
        self.query("page", value)
    }

    /// How many items a page holds, at most 100.
    pub fn per_page(self, value: i64) -> Self {
        self.query("per_page", value)
    }
}

/// [`Branches::enable_safe_migrations`]: `POST /organizations/{organization}/databases/{database}/branches/{branch}/safe-migrations`.
#[derive(Clone, Copy, Debug)]
pub struct EnableSafeMigrations;

impl Endpoint for EnableSafeMigrations {
    const OPERATION: &'static Operation = &operations::branches::ENABLE_SAFE_MIGRATIONS;
    type Output = Branch;
}

/// [`Branches::disable_safe_migrations`]: `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/safe-migrations`.
#[derive(Clone, Copy, Debug)]
pub struct DisableSafeMigrations;

impl Endpoint for DisableSafeMigrations {
    const OPERATION: &'static Operation = &operations::branches::DISABLE_SAFE_MIGRATIONS;
    type Output = Branch;
}

/// [`Branches::update_safe_migrations`]: `PUT /organizations/{organization}/databases/{database}/branches/{branch}/safe-migrations`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateSafeMigrations;

impl Endpoint for UpdateSafeMigrations {
    const OPERATION: &'static Operation = &operations::branches::UPDATE_SAFE_MIGRATIONS;
    type Output = Branch;
}

/// [`Branches::promote`]: `POST /organizations/{organization}/databases/{database}/branches/{branch}/promote`.
#[derive(Clone, Copy, Debug)]
pub struct PromoteBranch;

impl Endpoint for PromoteBranch {
    const OPERATION: &'static Operation = &operations::branches::PROMOTE_BRANCH;
    type Output = Branch;
}

/// [`Branches::get_schema`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/schema`.
#[derive(Clone, Copy, Debug)]
pub struct GetBranchSchema;

impl Endpoint for GetBranchSchema {
    const OPERATION: &'static Operation = &operations::branches::GET_BRANCH_SCHEMA;
    type Output = BranchSchema;
}

/// The optional arguments of [`Branches::get_schema`].
impl Request<GetBranchSchema> {
    /// Name of the keyspace whose tables are wanted. All keyspaces when left out. MySQL only.
    pub fn keyspace(self, value: impl Into<String>) -> Self {
        self.query("keyspace", value.into())
    }

    /// Catalog and schema whose tables are wanted, joined by a dot, such as `postgres.public`.
    /// Postgres only.
    pub fn namespace(self, value: impl Into<String>) -> Self {
        self.query("namespace", value.into())
    }
}

/// [`Branches::update_cluster`]: `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/cluster`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateBranchClusterConfig;

impl Endpoint for UpdateBranchClusterConfig {
    const OPERATION: &'static Operation = &operations::branches::UPDATE_BRANCH_CLUSTER_CONFIG;
    type Output = Empty;
}

/// [`Branches::demote`]: `POST /organizations/{organization}/databases/{database}/branches/{branch}/demote`.
#[derive(Clone, Copy, Debug)]
pub struct DemoteBranch;

impl Endpoint for DemoteBranch {
    const OPERATION: &'static Operation = &operations::branches::DEMOTE_BRANCH;
    type Output = Branch;
}

/// [`Branches::get_diff`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/diff`.
#[derive(Clone, Copy, Debug)]
pub struct GetBranchDiff;

impl Endpoint for GetBranchDiff {
    const OPERATION: &'static Operation = &operations::branches::GET_BRANCH_DIFF;
    type Output = TableDiffList;
}

/// [`Branches::get_routing_rules`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/routing-rules`.
#[derive(Clone, Copy, Debug)]
pub struct GetBranchRoutingRules;

impl Endpoint for GetBranchRoutingRules {
    const OPERATION: &'static Operation = &operations::branches::GET_BRANCH_ROUTING_RULES;
    type Output = RoutingRules;
}

/// [`Branches::update_routing_rules`]: `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/routing-rules`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateBranchRoutingRules;

impl Endpoint for UpdateBranchRoutingRules {
    const OPERATION: &'static Operation = &operations::branches::UPDATE_BRANCH_ROUTING_RULES;
    type Output = RoutingRules;
}

/// [`Branches::refresh_schema`]: `POST /organizations/{organization}/databases/{database}/branches/{branch}/refresh-schema`.
#[derive(Clone, Copy, Debug)]
pub struct RefreshBranchSchema;

impl Endpoint for RefreshBranchSchema {
    const OPERATION: &'static Operation = &operations::branches::REFRESH_BRANCH_SCHEMA;
    type Output = Empty;
}

/// [`Branches::list_cluster_sizes`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/cluster-size-skus`.
#[derive(Clone, Copy, Debug)]
pub struct ListBranchClusterSizeSkus;

impl Endpoint for ListBranchClusterSizeSkus {
    const OPERATION: &'static Operation = &operations::branches::LIST_BRANCH_CLUSTER_SIZE_SKUS;
    type Output = Vec<ClusterSizeSku>;
}

/// The optional arguments of [`Branches::list_cluster_sizes`].
impl Request<ListBranchClusterSizeSkus> {
    /// Whether the reply includes prices. They are left out, or null, otherwise.
    pub fn rates(self, value: bool) -> Self {
        self.query("rates", value)
    }

    /// True asks for Postgres sizes.
    pub fn postgresql(self, value: bool) -> Self {
        self.query("postgresql", value)
    }
}
