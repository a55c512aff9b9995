// Generated from api/resources/switchovers.yaml by `cargo xtask codegen`. Do not edit.
//! Switchovers.

use crate::request_prelude::*;

/// A switchover moves the primary of a Postgres branch to one of its replicas on demand: to try out
/// how an application takes it, or to get it over with before planned work. It goes the way that
/// failovers go.
#[derive(Clone, PartialEq, Eq)]
pub struct Switchovers {
    address: Address,
}

impl Switchovers {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// List the switchovers of a branch.
    ///
    /// Returns the switchovers of a Postgres branch that were asked for, page by page. Failovers
    /// that the service makes by itself are not among them.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/switchovers`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Postgres.
    pub fn list(&self) -> Request<ListSwitchovers> {
        Request::new(&self.address)
    }

    /// Move the primary of a branch to a replica.
    ///
    /// Makes a replica the primary in the place of the present one, which interrupts writes for
    /// some seconds. A branch without replicas has its only node restarted instead and cannot be
    /// reached meanwhile; `method` tells which it was. A branch takes one switchover at a time; a
    /// further one is answered with 422. The reply comes at once: wait until it has succeeded.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/switchovers`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Postgres.
    pub fn create(&self) -> Request<CreateSwitchover> {
        Request::new(&self.address)
    }

    /// Get a switchover.
    ///
    /// Returns one switchover with its state. This is the call to poll while it runs.
    ///
    /// # Arguments
    /// * `id`: Identifier of the switchover, from the reply that created it.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/switchovers/{id}`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Postgres.
    pub fn get(&self, id: impl Into<PathArg>) -> Request<GetSwitchover> {
        Request::new(&self.address).path_arg(id)
    }

    /// Waits until the switchover has succeeded.
    ///
    /// Failure means that its outcome could not be confirmed, not that nothing happened: look at
    /// which node is the primary.
    ///
    /// It succeeds when `state` is `succeeded`. It fails when `state` is `failed` or `canceled`.
    ///
    /// Polls
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/switchovers/{id}`
    /// for 15 minutes unless told otherwise.
    pub fn wait_until_succeeded(&self, id: impl Into<PathArg>) -> Wait<GetSwitchover> {
        let request = self.get(id);
        Wait::new(request, &operations::switchovers::GET_SWITCHOVER.waiters[0])
    }
}

/// [`Switchovers::list`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/switchovers`.
#[derive(Clone, Copy, Debug)]
pub struct ListSwitchovers;

impl Endpoint for ListSwitchovers {
    const OPERATION: &'static Operation = &operations::switchovers::LIST_SWITCHOVERS;
    type Output = Page<Switchover>;
}

impl Paged for ListSwitchovers {
    type Item = Switchover;
}

/// The optional arguments of [`Switchovers::list`].
impl Request<ListSwitchovers> {
    /// Number of the page to return, counted from 1.
    pub fn page(self, value: i64) -> Self {
        self.query("page", value)
    }

    /// How many items a page holds, at most 100.
    pub fn per_page(self, value: i64) -> Self {
        self.query("per_page", value)
    }
}

/// [`Switchovers::create`]: `POST /organizations/{organization}/databases/{database}/branches/{branch}/switchovers`.
#[derive(Clone, Copy, Debug)]
pub struct CreateSwitchover;

impl Endpoint for CreateSwitchover {
    const OPERATION: &'static Operation = &operations::switchovers::CREATE_SWITCHOVER;
    type Output = Switchover;
}

/// The optional arguments of [`Switchovers::create`].
impl Request<CreateSwitchover> {
    /// Name of the replica that becomes the primary, exactly as the infrastructure of the branch
    /// lists it. The service picks one when left out. Only for branches with replicas.
    pub fn candidate(self, value: impl Into<String>) -> Self {
        self.field("candidate", value.into())
    }
}

/// [`Switchovers::get`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/switchovers/{id}`.
#[derive(Clone, Copy, Debug)]
pub struct GetSwitchover;

impl Endpoint for GetSwitchover {
    const OPERATION: &'static Operation = &operations::switchovers::GET_SWITCHOVER;
    type Output = Switchover;
}
