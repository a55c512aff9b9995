// Generated from api/resources/admins.yaml by `cargo xtask codegen`. Do not edit.
//! Admin component.

use crate::request_prelude::*;

/// Every Neki branch (sharded Postgres) has an admin component, which watches over the shards,
/// repairs them and runs the operations on the whole cluster. Its size and settings are changed
/// here. It is not on the way of queries.
#[derive(Clone, Copy, Debug)]
pub struct Admins<'c> {
    client: &'c Client,
}

impl<'c> Admins<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Get the admin component of a branch.
    ///
    /// Returns the admin component of a Neki branch with its size and state. This is the call to
    /// poll while a change is carried out.
    ///
    /// # Arguments
    /// * `organization`: Name (slug) of the organization, such as `acme`.
    /// * `database`: Name of the database, such as `shop`.
    /// * `branch`: Name of the branch, such as `main`.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/admin`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Neki.
    pub fn get(
        &self,
        organization: impl Into<OrganizationArg>,
        database: impl Into<PathArg>,
        branch: impl Into<PathArg>,
    ) -> Request<GetAdmin> {
        Request::new(self.client).organization(organization).path_arg(database).path_arg(branch)
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
    pub fn wait_until_ready(
        &self,
        organization: impl Into<OrganizationArg>,
        database: impl Into<PathArg>,
        branch: impl Into<PathArg>,
    ) -> Wait<GetAdmin> {
        let request = self.get(organization, database, branch);
        Wait::new(request, &operations::admins::GET_ADMIN.waiters[0])
    }

    /// Change the admin component of a branch.
    ///
    /// Asks for a change of the size or settings of the admin component. The reply comes before the
    /// change is carried out: follow it in the changes of the admin component.
    ///
    /// # Arguments
    /// * `organization`: Name (slug) of the organization, such as `acme`.
    /// * `database`: Name of the database, such as `shop`.
    /// * `branch`: Name of the branch, such as `main`.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/admin`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Neki.
    pub fn update(
        &self,
        organization: impl Into<OrganizationArg>,
        database: impl Into<PathArg>,
        branch: impl Into<PathArg>,
    ) -> Request<UpdateAdmin> {
        Request::new(self.client).organization(organization).path_arg(database).path_arg(branch)
    }

    /// List the sizes of the admin component.
    ///
    /// Returns the sizes in which the admin component of this branch is offered, as one list
    /// without pages.
    ///
    /// # Arguments
    /// * `organization`: Name (slug) of the organization, such as `acme`.
    /// * `database`: Name of the database, such as `shop`.
    /// * `branch`: Name of the branch, such as `main`.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/admin-size-skus`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Neki.
    pub fn list_sizes(
        &self,
        organization: impl Into<OrganizationArg>,
        database: impl Into<PathArg>,
        branch: impl Into<PathArg>,
    ) -> Request<ListAdminSizeSkus> {
        Request::new(self.client).organization(organization).path_arg(database).path_arg(branch)
    }

    /// List the settings of the admin component.
    ///
    /// Returns the settings of the admin component with their limits and present values, as one
    /// list without pages. Change them by changing the admin component.
    ///
    /// # Arguments
    /// * `organization`: Name (slug) of the organization, such as `acme`.
    /// * `database`: Name of the database, such as `shop`.
    /// * `branch`: Name of the branch, such as `main`.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/admin/parameters`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Neki.
    pub fn list_parameters(
        &self,
        organization: impl Into<OrganizationArg>,
        database: impl Into<PathArg>,
        branch: impl Into<PathArg>,
    ) -> Request<ListAdminParameters> {
        Request::new(self.client).organization(organization).path_arg(database).path_arg(branch)
    }

    /// List the changes of the admin component.
    ///
    /// Returns the requests for changes of the admin component, done and undone, page by page. The
    /// service answers with a redirect to the list of changes of the branch, narrowed down to the
    /// admin component, which clients follow by themselves.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// # Arguments
    /// * `organization`: Name (slug) of the organization, such as `acme`.
    /// * `database`: Name of the database, such as `shop`.
    /// * `branch`: Name of the branch, such as `main`.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/admin/changes`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Neki.
    pub fn list_changes(
        &self,
        organization: impl Into<OrganizationArg>,
        database: impl Into<PathArg>,
        branch: impl Into<PathArg>,
    ) -> Request<ListAdminChangeRequests> {
        Request::new(self.client).organization(organization).path_arg(database).path_arg(branch)
    }

    /// Get a change of the admin component.
    ///
    /// Returns one request for a change with its state and with the values before and after it. The
    /// service answers with a redirect to the change of the branch, which clients follow by
    /// themselves.
    ///
    /// # Arguments
    /// * `organization`: Name (slug) of the organization, such as `acme`.
    /// * `database`: Name of the database, such as `shop`.
    /// * `branch`: Name of the branch, such as `main`.
    /// * `id`: Identifier of the change request.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/admin/changes/{id}`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Neki.
    pub fn get_change(
        &self,
        organization: impl Into<OrganizationArg>,
        database: impl Into<PathArg>,
        branch: impl Into<PathArg>,
        id: impl Into<PathArg>,
    ) -> Request<GetAdminChangeRequest> {
        Request::new(self.client).organization(organization).path_arg(database).path_arg(branch).path_arg(id)
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
    pub fn wait_until_change_completed(
        &self,
        organization: impl Into<OrganizationArg>,
        database: impl Into<PathArg>,
        branch: impl Into<PathArg>,
        id: impl Into<PathArg>,
    ) -> Wait<GetAdminChangeRequest> {
        let request = self.get_change(organization, database, branch, id);
        Wait::new(request, &operations::admins::GET_ADMIN_CHANGE_REQUEST.waiters[0])
    }

    /// Cancel a change of the admin component.
    ///
    /// Takes back a change before it is carried out; `can_delete` in the change tells whether that
    /// is still possible. The service answers with a redirect to the change of the branch, which
    /// clients follow by themselves, repeating the DELETE.
    ///
    /// # Arguments
    /// * `organization`: Name (slug) of the organization, such as `acme`.
    /// * `database`: Name of the database, such as `shop`.
    /// * `branch`: Name of the branch, such as `main`.
    /// * `id`: Identifier of the change request.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/admin/changes/{id}`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Neki.
    pub fn cancel_change(
        &self,
        organization: impl Into<OrganizationArg>,
        database: impl Into<PathArg>,
        branch: impl Into<PathArg>,
        id: impl Into<PathArg>,
    ) -> Request<CancelAdminChangeRequest> {
        Request::new(self.client).organization(organization).path_arg(database).path_arg(branch).path_arg(id)
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
