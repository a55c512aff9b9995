// Generated from api/resources/bouncer_resizes.yaml by `cargo xtask codegen`. Do not edit.
//! Bouncer resizes.

use crate::request_prelude::*;

/// Changes of the dedicated bouncers of a Postgres branch: their size, the number of their servers,
/// where they lead connections and their settings. A resize is asked for and carried out
/// afterwards.
#[derive(Clone, PartialEq, Eq)]
pub struct BranchBouncerResizes {
    address: Address,
}

impl BranchBouncerResizes {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// List the resizes of all bouncers of a branch.
    ///
    /// Gives the resizes of every dedicated bouncer of a Postgres branch, done or not, page by
    /// page. Each names its bouncer.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/bouncer-resizes`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Postgres.
    pub fn list_for_branch(&self) -> Request<ListBranchBouncerResizeRequests> {
        Request::new(&self.address)
    }
}

/// Changes of the dedicated bouncers of a Postgres branch: their size, the number of their servers,
/// where they lead connections and their settings. A resize is asked for and carried out
/// afterwards.
#[derive(Clone, PartialEq, Eq)]
pub struct BouncerResizes {
    address: Address,
}

impl BouncerResizes {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// List the resizes of a bouncer.
    ///
    /// Gives the resizes of one dedicated bouncer, done or not, page by page. A single resize
    /// cannot be asked for, so this is the list to poll after asking for one.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/bouncers/{bouncer}/resizes`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Postgres.
    pub fn list(&self) -> Request<ListBouncerResizeRequests> {
        Request::new(&self.address)
    }

    /// Change a bouncer.
    ///
    /// Asks for another size, number of servers, target or settings of a dedicated bouncer and
    /// returns the resize, which is carried out afterwards. Wait for the branch to be ready before
    /// asking. A reply without a body means that the bouncer is already as asked for.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/bouncers/{bouncer}/resizes`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Postgres.
    pub fn update(&self) -> Request<UpdateBouncerResizeRequest> {
        Request::new(&self.address)
    }

    /// Cancel the resize of a bouncer that waits.
    ///
    /// Takes back the resize that was asked for and has not been carried out yet. It ends in the
    /// state `canceled`.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/bouncers/{bouncer}/resizes`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Postgres.
    pub fn cancel(&self) -> Request<CancelBouncerResizeRequest> {
        Request::new(&self.address)
    }
}

/// [`BranchBouncerResizes::list_for_branch`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/bouncer-resizes`.
#[derive(Clone, Copy, Debug)]
pub struct ListBranchBouncerResizeRequests;

impl Endpoint for ListBranchBouncerResizeRequests {
    const OPERATION: &'static Operation = &operations::bouncer_resizes::LIST_BRANCH_BOUNCER_RESIZE_REQUESTS;
    type Output = Page<BouncerResizeRequest>;
}

impl Paged for ListBranchBouncerResizeRequests {
    type Item = BouncerResizeRequest;
}

/// The optional arguments of [`BranchBouncerResizes::list_for_branch`].
impl Request<ListBranchBouncerResizeRequests> {
    /// Number of the page to return, counted from 1.
    pub fn page(self, value: i64) -> Self {
        self.query("page", value)
    }

    /// How many items a page holds, at most 100.
    pub fn per_page(self, value: i64) -> Self {
        self.query("per_page", value)
    }
}

/// [`BouncerResizes::list`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/bouncers/{bouncer}/resizes`.
#[derive(Clone, Copy, Debug)]
pub struct ListBouncerResizeRequests;

impl Endpoint for ListBouncerResizeRequests {
    const OPERATION: &'static Operation = &operations::bouncer_resizes::LIST_BOUNCER_RESIZE_REQUESTS;
    type Output = Page<BouncerResizeRequest>;
}

impl Paged for ListBouncerResizeRequests {
    type Item = BouncerResizeRequest;
}

/// The optional arguments of [`BouncerResizes::list`].
impl Request<ListBouncerResizeRequests> {
    /// Number of the page to return, counted from 1.
    pub fn page(self, value: i64) -> Self {
        self.query("page", value)
    }

    /// How many items a page holds, at most 100.
    pub fn per_page(self, value: i64) -> Self {
        self.query("per_page", value)
    }
}

/// [`BouncerResizes::update`]: `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/bouncers/{bouncer}/resizes`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateBouncerResizeRequest;

impl Endpoint for UpdateBouncerResizeRequest {
    const OPERATION: &'static Operation = &operations::bouncer_resizes::UPDATE_BOUNCER_RESIZE_REQUEST;
    type Output = BouncerResizeRequest;
}

/// The optional arguments of [`BouncerResizes::update`].
impl Request<UpdateBouncerResizeRequest> {
    /// Size of each server, such as `PGB_10`.
    pub fn bouncer_size(self, value: impl Into<String>) -> Self {
        self.field("bouncer_size", value.into())
    }

    /// How many servers to run in each availability zone.
    pub fn replicas_per_cell(self, value: i64) -> Self {
        self.field("replicas_per_cell", value)
    }

    /// Where to lead connections.
    pub fn target(self, value: impl Into<BouncerTarget>) -> Self {
        self.field("target", value.into())
    }

    /// The settings to change, by namespace and name, such as `default_pool_size` in `pgbouncer`.
    /// The bouncer's own list of parameters tells which there are.
    pub fn parameters(self, value: Map<String, Value>) -> Self {
        self.field("parameters", value)
    }
}

/// [`BouncerResizes::cancel`]: `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/bouncers/{bouncer}/resizes`.
#[derive(Clone, Copy, Debug)]
pub struct CancelBouncerResizeRequest;

impl Endpoint for CancelBouncerResizeRequest {
    const OPERATION: &'static Operation = &operations::bouncer_resizes::CANCEL_BOUNCER_RESIZE_REQUEST;
    type Output = Empty;
}
