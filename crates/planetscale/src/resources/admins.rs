// Generated from api/resources/admins.yaml by `cargo xtask codegen`. Do not edit.
//! Admin component.

use crate::request_prelude::*;

/// Every Neki branch (sharded Postgres) has an admin component, which watches over the shards,
/// repairs them and runs the operations on the whole cluster. Its size and settings are changed
/// here. It is not on the way of queries.
#[derive(Clone, PartialEq, Eq)]
pub struct Admins {
    address: Address,
}

impl Admins {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// Get the admin component of a branch.
    ///
    /// Returns the admin component of a Neki branch with its size and state. This is the call to
    /// poll while a change is carried out.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/admin`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Neki.
    pub fn get(&self) -> Request<GetAdmin> {
        Request::new(&self.address)
    }

    /// Waits until every change of the admin component that was asked for is in force.
    ///
    /// Right after asking for a change the state can still be the one before, so wait for the
    /// change itself where that matters.
    ///
    /// It succeeds when `state` is `ready`.
    ///
    /// Polls `GET /organizations/{organization}/databases/{database}/branches/{branch}/admin` for 1
    /// hour unless told otherwise.
    pub fn wait_until_ready(&self) -> Wait<GetAdmin> {
        let request = self.get();
        Wait::new(request, &operations::admins::GET_ADMIN.waiters[0])
    }

    /// Change the admin component of a branch.
    ///
    /// Asks for a change of the size or settings of the admin component. The reply comes before the
    /// change is carried out: follow it in the changes of the admin component.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/admin`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Neki.
    pub fn update(&self) -> Request<UpdateAdmin> {
        Request::new(&self.address)
    }

    /// List the sizes of the admin component.
    ///
    /// Returns the sizes in which the admin component of this branch is offered, as one list
    /// without pages.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/admin-size-skus`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Neki.
    pub fn list_sizes(&self) -> Request<ListAdminSizeSkus> {
        Request::new(&self.address)
    }

    /// List the settings of the admin component.
    ///
    /// Returns the settings of the admin component with their limits and present values, as one
    /// list without pages. Change them by changing the admin component.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/admin/parameters`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Neki.
    pub fn list_parameters(&self) -> Request<ListAdminParameters> {
        Request::new(&self.address)
    }

    /// List the changes of the admin component.
    ///
    /// Returns the requests for changes of the admin component, done and undone, page by page. The
    /// service answers with a redirect to the list of changes of the branch, narrowed down to the
    /// admin component, which clients follow by themselves.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/admin/changes`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Neki.
    pub fn list_changes(&self) -> Request<ListAdminChangeRequests> {
        Request::new(&self.address)
    }

    /// Get a change of the admin component.
    ///
    /// Returns one request for a change with its state and with the values before and after it. The
    /// service answers with a redirect to the change of the branch, which clients follow by
    /// themselves.
    ///
    /// # Arguments
    /// * `id`: Identifier of the change request.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/admin/changes/{id}`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Neki.
    pub fn get_change(&self, id: impl Into<PathArg>) -> Request<GetAdminChangeRequest> {
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
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/admin/changes/{id}`
    /// for 2 hours unless told otherwise.
    pub fn wait_until_change_completed(&self, id: impl Into<PathArg>) -> Wait<GetAdminChangeRequest> {
        let request = self.get_change(id);
        Wait::new(request, &operations::admins::GET_ADMIN_CHANGE_REQUEST.waiters[0])
    }

    /// Cancel a change of the admin component.
    ///
    /// Takes back a change before it is carried out; `can_delete` in the change tells whether that
    /// is still possible. The service answers with a redirect to the change of the branch, which
    /// clients follow by themselves, repeating the DELETE.
    ///
    /// # Arguments
    /// * `id`: Identifier of the change request.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/admin/changes/{id}`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Neki.
    pub fn cancel_change(&self, id: impl Into<PathArg>) -> Request<CancelAdminChangeRequest> {
        Request::new(&self.address).path_arg(id)
    }
}

/// [`Admins::get`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/admin`.
#[derive(Clone, Copy, Debug)]
pub struct GetAdmin;

impl Endpoint for GetAdmin {
    const OPERATION: &'static Operation = &operations::admins::GET_ADMIN;
    type Output = NekiAdmin;
}

/// [`Admins::update`]: `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/admin`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateAdmin;

impl Endpoint for UpdateAdmin {
    const OPERATION: &'static Operation = &operations::admins::UPDATE_ADMIN;
    type Output = NekiAdmin;
}

/// The optional arguments of [`Admins::update`].
impl Request<UpdateAdmin> {
    /// Size of its processes, as the list of admin sizes names it.
    pub fn admin_size(self, value: impl Into<String>) -> Self {
        self.field("admin_size", value.into())
    }

    /// Settings to change, by namespace (`admin` here) and then by name. Values are sent as text.
    /// Settings that are left out stay as they are.
    pub fn parameters(self, value: Map<String, Value>) -> Self {
        self.field("parameters", value)
    }
}

/// [`Admins::list_sizes`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/admin-size-skus`.
#[derive(Clone, Copy, Debug)]
pub struct ListAdminSizeSkus;

impl Endpoint for ListAdminSizeSkus {
    const OPERATION: &'static Operation = &operations::admins::LIST_ADMIN_SIZE_SKUS;
    type Output = Vec<NekiAdminSizeSku>;
}

/// [`Admins::list_parameters`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/admin/parameters`.
#[derive(Clone, Copy, Debug)]
pub struct ListAdminParameters;

impl Endpoint for ListAdminParameters {
    const OPERATION: &'static Operation = &operations::admins::LIST_ADMIN_PARAMETERS;
    type Output = Vec<NekiParameter>;
}

/// [`Admins::list_changes`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/admin/changes`.
#[derive(Clone, Copy, Debug)]
pub struct ListAdminChangeRequests;

impl Endpoint for ListAdminChangeRequests {
    const OPERATION: &'static Operation = &operations::admins::LIST_ADMIN_CHANGE_REQUESTS;
    type Output = Page<NekiChangeRequest>;
}

impl Paged for ListAdminChangeRequests {
    type Item = NekiChangeRequest;
}

/// The optional arguments of [`Admins::list_changes`].
impl Request<ListAdminChangeRequests> {
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

/// [`Admins::get_change`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/admin/changes/{id}`.
#[derive(Clone, Copy, Debug)]
pub struct GetAdminChangeRequest;

impl Endpoint for GetAdminChangeRequest {
    const OPERATION: &'static Operation = &operations::admins::GET_ADMIN_CHANGE_REQUEST;
    type Output = NekiChangeRequest;
}

/// [`Admins::cancel_change`]: `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/admin/changes/{id}`.
#[derive(Clone, Copy, Debug)]
pub struct CancelAdminChangeRequest;

impl Endpoint for CancelAdminChangeRequest {
    const OPERATION: &'static Operation = &operations::admins::CANCEL_ADMIN_CHANGE_REQUEST;
    type Output = Empty;
}
