// Generated from api/resources/branch_resizes.yaml by `cargo xtask codegen`. Do not edit.
//! Branch resizes.

use crate::request_prelude::*;

/// Changes of the VTGates of a MySQL branch, the query routers that applications connect to: their
/// size, their number and whether they are added and taken away with the load. Keyspaces, which
/// hold the data, are resized on their own.
#[derive(Clone, PartialEq, Eq)]
pub struct BranchResizes {
    address: Address,
}

impl BranchResizes {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// List the VTGate resizes of a MySQL branch.
    ///
    /// Gives the resizes that were asked for, done or not, page by page.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/resizes`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    pub fn list(&self) -> Request<ListBranchResizeRequests> {
        Request::new(&self.address)
    }

    /// Change the VTGates of a MySQL branch.
    ///
    /// Asks for other VTGates and returns the resize, which is carried out afterwards: wait until
    /// it is completed. Wait for the branch to be ready before asking. A reply without a body means
    /// that the VTGates are already as asked for.
    ///
    /// `PUT /organizations/{organization}/databases/{database}/branches/{branch}/resizes`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    pub fn update(&self) -> Request<UpdateBranchResizeRequest> {
        Request::new(&self.address)
    }

    /// Get a VTGate resize of a MySQL branch.
    ///
    /// Gives one resize with what it makes of the VTGates and what was there before. This is the
    /// call to poll after asking for it.
    ///
    /// # Arguments
    /// * `resize`: Identifier of the resize, as `id` in the list of resizes.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/resizes/{resize}`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    pub fn get(&self, resize: impl Into<PathArg>) -> Request<GetBranchResizeRequest> {
        Request::new(&self.address).path_arg(resize)
    }

    /// Waits until the VTGates are as the resize asks.
    ///
    /// Fails when it is canceled.
    ///
    /// It succeeds when `state` is `completed`. It fails when `state` is `canceled`.
    ///
    /// Polls
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/resizes/{resize}`
    /// for 1 hour unless told otherwise.
    pub fn wait_until_completed(&self, resize: impl Into<PathArg>) -> Wait<GetBranchResizeRequest> {
        let request = self.get(resize);
        Wait::new(request, &operations::branch_resizes::GET_BRANCH_RESIZE_REQUEST.waiters[0])
    }
}

/// [`BranchResizes::list`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/resizes`.
#[derive(Clone, Copy, Debug)]
pub struct ListBranchResizeRequests;

impl Endpoint for ListBranchResizeRequests {
    const OPERATION: &'static Operation = &operations::branch_resizes::LIST_BRANCH_RESIZE_REQUESTS;
    type Output = Page<BranchResizeRequest>;
}

impl Paged for ListBranchResizeRequests {
    type Item = BranchResizeRequest;
}

/// The optional arguments of [`BranchResizes::list`].
impl Request<ListBranchResizeRequests> {
    /// Only resizes that were completed within this time range, written as two RFC 3339 timestamps
    /// with two dots between them, such as `2026-01-01T00:00:00Z..2026-01-31T23:59:59Z`.
    pub fn completed_at(self, value: impl Into<String>) -> Self {
        self.query("completed_at", value.into())
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

/// [`BranchResizes::update`]: `PUT /organizations/{organization}/databases/{database}/branches/{branch}/resizes`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateBranchResizeRequest;

impl Endpoint for UpdateBranchResizeRequest {
    const OPERATION: &'static Operation = &operations::branch_resizes::UPDATE_BRANCH_RESIZE_REQUEST;
    type Output = BranchResizeRequest;
}

/// The optional arguments of [`BranchResizes::update`].
impl Request<UpdateBranchResizeRequest> {
    /// Size of the VTGates, such as `VTG_20`.
    pub fn vtgate_size(self, value: impl Into<String>) -> Self {
        self.field("vtgate_size", value.into())
    }

    /// How many VTGates run; with autoscaling, the fewest.
    pub fn vtgate_count(self, value: i64) -> Self {
        self.field("vtgate_count", value)
    }

    /// The most VTGates that autoscaling may run.
    pub fn vtgate_max_count(self, value: i64) -> Self {
        self.field("vtgate_max_count", value)
    }

    /// Whether VTGates are added and taken away with the load.
    pub fn vtgate_autoscaling(self, value: bool) -> Self {
        self.field("vtgate_autoscaling", value)
    }

    /// Percentage of processor use that autoscaling aims for, such as 60.
    pub fn vtgate_target_cpu_utilization(self, value: i64) -> Self {
        self.field("vtgate_target_cpu_utilization", value)
    }
}

/// [`BranchResizes::get`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/resizes/{resize}`.
#[derive(Clone, Copy, Debug)]
pub struct GetBranchResizeRequest;

impl Endpoint for GetBranchResizeRequest {
    const OPERATION: &'static Operation = &operations::branch_resizes::GET_BRANCH_RESIZE_REQUEST;
    type Output = BranchResizeRequest;
}
