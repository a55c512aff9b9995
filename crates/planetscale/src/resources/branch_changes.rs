// Generated from api/resources/branch_changes.yaml by `cargo xtask codegen`. Do not edit.
//! Branch changes.

use crate::request_prelude::*;

/// Changes of the cluster of a Postgres branch: its size, the number of its replicas, its disks and
/// its settings. A change is asked for, waits its turn and is then carried out node by node while
/// the branch stays in use, which takes 10 to 60 minutes for a new size.
#[derive(Clone, PartialEq, Eq)]
pub struct BranchChanges {
    address: Address,
}

impl BranchChanges {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// List the changes of a Postgres branch.
    ///
    /// Gives the changes that were asked for, done or not, page by page.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/changes`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Postgres.
    pub fn list(&self) -> Request<ListBranchChangeRequests> {
        Request::new(&self.address)
    }

    /// Change the cluster of a Postgres branch.
    ///
    /// Asks for another size, number of replicas, disk or settings and returns the change, which is
    /// carried out afterwards: wait until it is completed. Wait for the branch to be ready before
    /// asking. Settings that need it restart the servers. A reply without a body means that the
    /// branch is already as asked for.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/changes`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Postgres.
    pub fn update(&self) -> Request<UpdateBranchChangeRequest> {
        Request::new(&self.address)
    }

    /// Cancel the changes of a Postgres branch that wait.
    ///
    /// Takes back what was asked for and has not been carried out yet. Official clients use this
    /// path; the published document has the one of resizes, `cancel`, instead.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/changes`
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn cancel_all(&self) -> Request<CancelBranchChanges> {
        Request::new(&self.address)
    }

    /// Get a change of a Postgres branch.
    ///
    /// Gives one change with what it makes of the cluster and what was there before. This is the
    /// call to poll after asking for it.
    ///
    /// # Arguments
    /// * `id`: Identifier of the change, as `id` in the list of changes.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/changes/{id}`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Postgres.
    pub fn get(&self, id: impl Into<PathArg>) -> Request<GetBranchChangeRequest> {
        Request::new(&self.address).path_arg(id)
    }

    /// Waits until the change is in force.
    ///
    /// Fails when it is canceled. A new size takes 10 to 60 minutes, longer when other changes come
    /// first.
    ///
    /// It succeeds when `state` is `completed`. It fails when `state` is `canceled`.
    ///
    /// Polls
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/changes/{id}` for
    /// 2 hours unless told otherwise.
    pub fn wait_until_completed(&self, id: impl Into<PathArg>) -> Wait<GetBranchChangeRequest> {
        let request = self.get(id);
        Wait::new(request, &operations::branch_changes::GET_BRANCH_CHANGE_REQUEST.waiters[0])
    }

    /// Cancel the change of a Postgres branch that waits.
    ///
    /// Takes back the change that was asked for and has not been carried out yet. It ends in the
    /// state `canceled`.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/resizes`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Postgres.
    pub fn cancel(&self) -> Request<CancelBranchChangeRequest> {
        Request::new(&self.address)
    }
}

/// [`BranchChanges::list`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/changes`.
#[derive(Clone, Copy, Debug)]
pub struct ListBranchChangeRequests;

impl Endpoint for ListBranchChangeRequests {
    const OPERATION: &'static Operation = &operations::branch_changes::LIST_BRANCH_CHANGE_REQUESTS;
    type Output = Page<BranchChangeRequest>;
}

impl Paged for ListBranchChangeRequests {
    type Item = BranchChangeRequest;
}

/// The optional arguments of [`BranchChanges::list`].
impl Request<ListBranchChangeRequests> {
    /// Number of the page to return, counted from 1.
    pub fn page(self, value: i64) -> Self {
        self.query("page", value)
    }

    /// How many items a page holds, at most 100.
    pub fn per_page(self, value: i64) -> Self {
        self.query("per_page", value)
    }
}

/// [`BranchChanges::update`]: `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/changes`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateBranchChangeRequest;

impl Endpoint for UpdateBranchChangeRequest {
    const OPERATION: &'static Operation = &operations::branch_changes::UPDATE_BRANCH_CHANGE_REQUEST;
    type Output = BranchChangeRequest;
}

/// The optional arguments of [`BranchChanges::update`].
impl Request<UpdateBranchChangeRequest> {
    /// Size of the cluster, such as `PS_20`, one of the listed cluster sizes.
    pub fn cluster_size(self, value: impl Into<String>) -> Self {
        self.field("cluster_size", value.into())
    }

    /// How many replicas the cluster has beside its primary.
    pub fn replicas(self, value: i64) -> Self {
        self.field("replicas", value)
    }

    /// The settings to change, by namespace and name, such as `max_connections` in `pgconf`. The
    /// list of cluster parameters tells which there are.
    pub fn parameters(self, value: Map<String, Value>) -> Self {
        self.field("parameters", value)
    }

    /// What to change about the disk of each node.
    pub fn storage(self, value: StorageChangeInput) -> Self {
        self.field("storage", value)
    }
}

/// [`BranchChanges::cancel_all`]: `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/changes`.
#[derive(Clone, Copy, Debug)]
pub struct CancelBranchChanges;

impl Endpoint for CancelBranchChanges {
    const OPERATION: &'static Operation = &operations::branch_changes::CANCEL_BRANCH_CHANGES;
    type Output = Empty;
}

/// [`BranchChanges::get`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/changes/{id}`.
#[derive(Clone, Copy, Debug)]
pub struct GetBranchChangeRequest;

impl Endpoint for GetBranchChangeRequest {
    const OPERATION: &'static Operation = &operations::branch_changes::GET_BRANCH_CHANGE_REQUEST;
    type Output = BranchChangeRequest;
}

/// [`BranchChanges::cancel`]: `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/resizes`.
#[derive(Clone, Copy, Debug)]
pub struct CancelBranchChangeRequest;

impl Endpoint for CancelBranchChangeRequest {
    const OPERATION: &'static Operation = &operations::branch_changes::CANCEL_BRANCH_CHANGE_REQUEST;
    type Output = Empty;
}
