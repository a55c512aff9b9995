// Generated from api/resources/sidecars.yaml by `cargo xtask codegen`. Do not edit.
//! Sidecars.

use crate::request_prelude::*;

/// A sidecar of a Neki branch.
///
/// An address (organization, database, branch, sidecar): making one sends nothing, and it can be
/// kept, compared, printed and shared.
#[derive(Clone, PartialEq, Eq)]
pub struct SidecarScope {
    address: Address,
}

crate::address::printed!(SidecarScope, "Sidecar");

impl SidecarScope {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// Get a sidecar.
    ///
    /// Returns the sidecar of one configuration profile with its state. This is the call to poll
    /// while a change is carried out.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/sidecars/{sidecar}`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Neki.
    pub fn get(&self) -> Request<GetSidecar> {
        Request::new(&self.address)
    }

    /// Waits until every change of the sidecar that was asked for is in force.
    ///
    /// Right after asking for a change the state can still be the one before, so wait for the
    /// change itself where that matters.
    ///
    /// It succeeds when `state` is `ready`.
    ///
    /// Polls
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/sidecars/{sidecar}`
    /// for 1 hour unless told otherwise.
    pub fn wait_until_ready(&self) -> Wait<GetSidecar> {
        let request = self.get();
        Wait::new(request, &operations::sidecars::GET_SIDECAR.waiters[0])
    }

    /// Change the settings of a sidecar.
    ///
    /// Asks for a change of the settings of all sidecars of a configuration profile. The reply
    /// comes before the change is carried out: follow it in the changes of the sidecar.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/sidecars/{sidecar}`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Neki.
    pub fn update(&self) -> Request<UpdateSidecar> {
        Request::new(&self.address)
    }

    /// List the settings of a sidecar.
    ///
    /// Returns the settings of the sidecar with their limits and present values, as one list
    /// without pages. Change them by changing the sidecar.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/sidecars/{sidecar}/parameters`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Neki.
    pub fn list_parameters(&self) -> Request<ListSidecarParameters> {
        Request::new(&self.address)
    }

    /// List the changes of a sidecar.
    ///
    /// Returns the requests for changes of a sidecar, done and undone, page by page. The service
    /// answers with a redirect to the list of changes of the branch, narrowed down to a sidecar,
    /// which clients follow by themselves.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/sidecars/{sidecar}/changes`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Neki.
    pub fn list_changes(&self) -> Request<ListSidecarChangeRequests> {
        Request::new(&self.address)
    }

    /// Get a change of a sidecar.
    ///
    /// Returns one request for a change with its state and with the values before and after it. The
    /// service answers with a redirect to the change of the branch, which clients follow by
    /// themselves.
    ///
    /// # Arguments
    /// * `id`: Identifier of the change request.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/sidecars/{sidecar}/changes/{id}`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Neki.
    pub fn get_change(&self, id: impl Into<PathArg>) -> Request<GetSidecarChangeRequest> {
        Request::new(&self.address).path_arg(id)
    }

    /// Waits until the change has been carried out.
    ///
    /// Fails when it is canceled. A change of the size or the disks of many shards can take an hour
    /// and more.
    ///
    /// It succeeds when `state` is `completed`. It fails when `state` is `canceled`.
    ///
    /// Polls
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/sidecars/{sidecar}/changes/{id}`
    /// for 2 hours unless told otherwise.
    pub fn wait_until_change_completed(&self, id: impl Into<PathArg>) -> Wait<GetSidecarChangeRequest> {
        let request = self.get_change(id);
        Wait::new(request, &operations::sidecars::GET_SIDECAR_CHANGE_REQUEST.waiters[0])
    }

    /// Cancel a change of a sidecar.
    ///
    /// Takes back a change before it is carried out; `can_delete` in the change tells whether that
    /// is still possible. The service answers with a redirect to the change of the branch, which
    /// clients follow by themselves, repeating the DELETE.
    ///
    /// # Arguments
    /// * `id`: Identifier of the change request.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/sidecars/{sidecar}/changes/{id}`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Neki.
    pub fn cancel_change(&self, id: impl Into<PathArg>) -> Request<CancelSidecarChangeRequest> {
        Request::new(&self.address).path_arg(id)
    }
}

/// A sidecar runs beside every Postgres node of a Neki branch (sharded Postgres) and pools the
/// connections between the routers and the node. The sidecars of one configuration profile share
/// their settings, and appear here as one.
#[derive(Clone, PartialEq, Eq)]
pub struct Sidecars {
    address: Address,
}

impl Sidecars {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// List the sidecars of a branch.
    ///
    /// Returns the sidecars of a Neki branch, one for each configuration profile, as one list
    /// without pages.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/sidecars`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Neki.
    pub fn list(&self) -> Request<ListSidecars> {
        Request::new(&self.address)
    }
}

/// [`SidecarScope::get`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/sidecars/{sidecar}`.
#[derive(Clone, Copy, Debug)]
pub struct GetSidecar;

impl Endpoint for GetSidecar {
    const OPERATION: &'static Operation = &operations::sidecars::GET_SIDECAR;
    type Output = NekiSidecar;
}

/// [`SidecarScope::update`]: `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/sidecars/{sidecar}`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateSidecar;

impl Endpoint for UpdateSidecar {
    const OPERATION: &'static Operation = &operations::sidecars::UPDATE_SIDECAR;
    type Output = NekiSidecar;
}

/// The optional arguments of [`SidecarScope::update`].
impl Request<UpdateSidecar> {
    /// Settings to change, by namespace and then by name, such as
    /// `{"sidecar": {"pool-capacity": "100"}}`. Values are sent as text. Settings that are left out
    /// stay as they are.
    pub fn parameters(self, value: Map<String, Value>) -> Self {
        self.field("parameters", value)
    }
}

/// [`SidecarScope::list_parameters`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/sidecars/{sidecar}/parameters`.
#[derive(Clone, Copy, Debug)]
pub struct ListSidecarParameters;

impl Endpoint for ListSidecarParameters {
    const OPERATION: &'static Operation = &operations::sidecars::LIST_SIDECAR_PARAMETERS;
    type Output = Vec<NekiParameter>;
}

/// [`SidecarScope::list_changes`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/sidecars/{sidecar}/changes`.
#[derive(Clone, Copy, Debug)]
pub struct ListSidecarChangeRequests;

impl Endpoint for ListSidecarChangeRequests {
    const OPERATION: &'static Operation = &operations::sidecars::LIST_SIDECAR_CHANGE_REQUESTS;
    type Output = Page<NekiChangeRequest>;
}

impl Paged for ListSidecarChangeRequests {
    type Item = NekiChangeRequest;
}

/// The optional arguments of [`SidecarScope::list_changes`].
impl Request<ListSidecarChangeRequests> {
    /// Only changes of the time span of this length that ends now.
    pub fn period(self, value: impl Into<TimePeriod>) -> Self {
        self.query("period", value.into())
    }

    /// Only changes that were completed within this range, written as two RFC 3339 timestamps with
    /// two dots between them, such as `2026-01-01T00:00:00Z..2026-01-31T23:59:59Z`.
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

/// [`SidecarScope::get_change`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/sidecars/{sidecar}/changes/{id}`.
#[derive(Clone, Copy, Debug)]
pub struct GetSidecarChangeRequest;

impl Endpoint for GetSidecarChangeRequest {
    const OPERATION: &'static Operation = &operations::sidecars::GET_SIDECAR_CHANGE_REQUEST;
    type Output = NekiChangeRequest;
}

/// [`SidecarScope::cancel_change`]: `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/sidecars/{sidecar}/changes/{id}`.
#[derive(Clone, Copy, Debug)]
pub struct CancelSidecarChangeRequest;

impl Endpoint for CancelSidecarChangeRequest {
    const OPERATION: &'static Operation = &operations::sidecars::CANCEL_SIDECAR_CHANGE_REQUEST;
    type Output = Empty;
}

/// [`Sidecars::list`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/sidecars`.
#[derive(Clone, Copy, Debug)]
pub struct ListSidecars;

impl Endpoint for ListSidecars {
    const OPERATION: &'static Operation = &operations::sidecars::LIST_SIDECARS;
    type Output = Vec<NekiSidecar>;
}
