// Generated from api/resources/bouncers.yaml by `cargo xtask codegen`. Do not edit.
//! Bouncers.

use crate::request_prelude::*;
use crate::resources::BouncerResizes;

/// A connection pooler of a Postgres branch.
///
/// An address (organization, database, branch, bouncer): making one sends nothing, and it can be
/// kept, compared, printed and shared.
#[derive(Clone, PartialEq, Eq)]
pub struct BouncerScope {
    address: Address,
}

crate::address::printed!(BouncerScope, "Bouncer");

impl BouncerScope {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// Changes of the dedicated bouncers of a Postgres branch: their size, the number of their
    /// servers, where they lead connections and their settings. A resize is asked for and carried
    /// out afterwards.
    #[must_use]
    pub fn resizes(&self) -> BouncerResizes {
        BouncerResizes::new(self.address.clone())
    }

    /// Get a bouncer.
    ///
    /// Gives one dedicated bouncer of a Postgres branch with its size and parameters.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/bouncers/{bouncer}`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Postgres.
    pub fn get(&self) -> Request<GetBouncer> {
        Request::new(&self.address)
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
    pub fn wait_until_deleted(&self) -> Wait<GetBouncer, Empty> {
        let request = self.get();
        Wait::new(request, &operations::bouncers::GET_BOUNCER.waiters[0])
    }

    /// Delete a bouncer.
    ///
    /// Removes a dedicated bouncer. Connections that go through it end, so lead applications
    /// elsewhere first. The database itself is not touched.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/bouncers/{bouncer}`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Postgres.
    pub fn delete(&self) -> Request<DeleteBouncer> {
        Request::new(&self.address)
    }
}

/// Dedicated PgBouncers: connection poolers of a Postgres branch that run on servers of their own,
/// next to the small pooler that every branch has on port 6432. They let many short connections
/// share a few real ones, and lead them to the primary or to the replicas.
#[derive(Clone, PartialEq, Eq)]
pub struct Bouncers {
    address: Address,
}

impl Bouncers {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// List the bouncers of a branch.
    ///
    /// Gives the dedicated bouncers of a Postgres branch, page by page, with their sizes and
    /// parameters.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/bouncers`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Postgres.
    pub fn list(&self) -> Request<ListBouncers> {
        Request::new(&self.address)
    }

    /// Create a bouncer for a branch.
    ///
    /// Adds a dedicated bouncer to a Postgres branch, which is billed by its size. The branch must
    /// be ready, or the service answers with 422.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/bouncers`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Postgres.
    pub fn create(&self) -> Request<CreateBouncer> {
        Request::new(&self.address)
    }
}

/// [`BouncerScope::get`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/bouncers/{bouncer}`.
#[derive(Clone, Copy, Debug)]
pub struct GetBouncer;

impl Endpoint for GetBouncer {
    const OPERATION: &'static Operation = &operations::bouncers::GET_BOUNCER;
    type Output = Bouncer;
}

/// [`BouncerScope::delete`]: `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/bouncers/{bouncer}`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteBouncer;

impl Endpoint for DeleteBouncer {
    const OPERATION: &'static Operation = &operations::bouncers::DELETE_BOUNCER;
    type Output = Empty;
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
