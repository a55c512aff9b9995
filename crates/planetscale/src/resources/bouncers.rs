// Generated from api/resources/bouncers.yaml by `cargo xtask codegen`. Do not edit.
//! Bouncers.

use crate::request_prelude::*;

/// Dedicated PgBouncers: connection poolers of a Postgres branch that run on servers of their own,
/// next to the small pooler that every branch has on port 6432. They let many short connections
/// share a few real ones, and lead them to the primary or to the replicas.
#[derive(Clone, Copy, Debug)]
pub struct Bouncers<'c> {
    client: &'c Client,
}

impl<'c> Bouncers<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List the bouncers of a branch.
    ///
    /// Gives the dedicated bouncers of a Postgres branch, page by page, with their sizes and
    /// parameters.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// # Arguments
    /// * `organization`: Name (slug) of the organization, such as `acme`.
    /// * `database`: Name of the database, such as `shop`.
    /// * `branch`: Name of the branch, such as `main`.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/bouncers`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Postgres.
    pub fn list(
        &self,
        organization: impl Into<OrganizationArg>,
        database: impl Into<PathArg>,
        branch: impl Into<PathArg>,
    ) -> Request<ListBouncers> {
        Request::new(self.client).organization(organization).path_arg(database).path_arg(branch)
    }

    /// Create a bouncer for a branch.
    ///
    /// Adds a dedicated bouncer to a Postgres branch, which is billed by its size. The branch must
    /// be ready, or the service answers with 422.
    ///
    /// # Arguments
    /// * `organization`: Name (slug) of the organization, such as `acme`.
    /// * `database`: Name of the database, such as `shop`.
    /// * `branch`: Name of the branch, such as `main`.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/bouncers`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Postgres.
    pub fn create(
        &self,
        organization: impl Into<OrganizationArg>,
        database: impl Into<PathArg>,
        branch: impl Into<PathArg>,
    ) -> Request<CreateBouncer> {
        Request::new(self.client).organization(organization).path_arg(database).path_arg(branch)
    }

    /// Get a bouncer.
    ///
    /// Gives one dedicated bouncer of a Postgres branch with its size and parameters.
    ///
    /// # Arguments
    /// * `organization`: Name (slug) of the organization, such as `acme`.
    /// * `database`: Name of the database, such as `shop`.
    /// * `branch`: Name of the branch, such as `main`.
    /// * `bouncer`: Name of the bouncer, such as `web-pool`.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/bouncers/{bouncer}`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Postgres.
    pub fn get(
        &self,
        organization: impl Into<OrganizationArg>,
        database: impl Into<PathArg>,
        branch: impl Into<PathArg>,
        bouncer: impl Into<PathArg>,
    ) -> Request<GetBouncer> {
        Request::new(self.client)
            .organization(organization)
            .path_arg(database)
            .path_arg(branch)
            .path_arg(bouncer)
    }

    /// Waits until the service no longer knows the bouncer.
    ///
    /// Delete it first.
    ///
    /// It succeeds when the service answers 404.
    ///
    /// Polls
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/bouncers/{bouncer}`
    /// for 30 minutes unless told otherwise.
    pub fn wait_until_deleted(
        &self,
        organization: impl Into<OrganizationArg>,
        database: impl Into<PathArg>,
        branch: impl Into<PathArg>,
        bouncer: impl Into<PathArg>,
    ) -> Wait<GetBouncer, Empty> {
        let request = self.get(organization, database, branch, bouncer);
        Wait::new(request, &operations::bouncers::GET_BOUNCER.waiters[0])
    }

    /// Delete a bouncer.
    ///
    /// Removes a dedicated bouncer. Connections that go through it end, so lead applications
    /// elsewhere first. The database itself is not touched.
    ///
    /// # Arguments
    /// * `organization`: Name (slug) of the organization, such as `acme`.
    /// * `database`: Name of the database, such as `shop`.
    /// * `branch`: Name of the branch, such as `main`.
    /// * `bouncer`: Name of the bouncer, such as `web-pool`.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/bouncers/{bouncer}`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Postgres.
    pub fn delete(
        &self,
        organization: impl Into<OrganizationArg>,
        database: impl Into<PathArg>,
        branch: impl Into<PathArg>,
        bouncer: impl Into<PathArg>,
    ) -> Request<DeleteBouncer> {
        Request::new(self.client)
            .organization(organization)
            .path_arg(database)
            .path_arg(branch)
            .path_arg(bouncer)
    }
}

/// [`Bouncers::list`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/bouncers`.
#[derive(Clone, Copy, Debug)]
pub struct ListBouncers;

impl Endpoint for ListBouncers {
    const OPERATION: &'static Operation = &operations::bouncers::LIST_BOUNCERS;
    type Output = Page<Bouncer>;
}

impl Paged for ListBouncers {
    type Item = Bouncer;
}

/// The optional arguments of [`Bouncers::list`].
impl Request<ListBouncers> {
    /// Number of the page to return, counted from 1.
    pub fn page(self, value: i64) -> Self {
        self.query("page", value)
    }

    /// How many items a page holds, at most 100.
    pub fn per_page(self, value: i64) -> Self {
        self.query("per_page", value)
    }
}

/// [`Bouncers::create`]: `POST /organizations/{organization}/databases/{database}/branches/{branch}/bouncers`.
#[derive(Clone, Copy, Debug)]
pub struct CreateBouncer;

impl Endpoint for CreateBouncer {
    const OPERATION: &'static Operation = &operations::bouncers::CREATE_BOUNCER;
    type Output = Bouncer;
}

/// The optional arguments of [`Bouncers::create`].
impl Request<CreateBouncer> {
    /// Name of the bouncer, at most 12 characters; `primary` and `replica` are taken. The service
    /// makes one up when none is sent.
    pub fn name(self, value: impl Into<String>) -> Self {
        self.field("name", value.into())
    }

    /// Where to lead connections. The official clients always send it.
    pub fn target(self, value: impl Into<BouncerTarget>) -> Self {
        self.field("target", value.into())
    }

    /// Size of each server, such as `PGB_5`. The service picks one when none is sent.
    pub fn bouncer_size(self, value: impl Into<String>) -> Self {
        self.field("bouncer_size", value.into())
    }

    /// How many servers to run in each availability zone.
    pub fn replicas_per_cell(self, value: i64) -> Self {
        self.field("replicas_per_cell", value)
    }
}

/// [`Bouncers::get`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/bouncers/{bouncer}`.
#[derive(Clone, Copy, Debug)]
pub struct GetBouncer;

impl Endpoint for GetBouncer {
    const OPERATION: &'static Operation = &operations::bouncers::GET_BOUNCER;
    type Output = Bouncer;
}

/// [`Bouncers::delete`]: `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/bouncers/{bouncer}`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteBouncer;

impl Endpoint for DeleteBouncer {
    const OPERATION: &'static Operation = &operations::bouncers::DELETE_BOUNCER;
    type Output = Empty;
}
