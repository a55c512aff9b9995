// Generated from api/resources/routers.yaml by `cargo xtask codegen`. Do not edit.
//! Routers.

use crate::request_prelude::*;

/// A router of a Neki branch.
///
/// An address (organization, database, branch, router): making one sends nothing, and it can be
/// kept, compared, printed and shared.
#[derive(Clone, PartialEq, Eq)]
pub struct RouterScope {
    address: Address,
}

crate::address::printed!(RouterScope, "Router");

impl RouterScope {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// Get a router group.
    ///
    /// Returns one router group with its size, number and state. This is the call to poll while a
    /// change is carried out.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/routers/{router}`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Neki.
    pub fn get(&self) -> Request<GetRouter> {
        Request::new(&self.address)
    }

    /// Waits until every change of the router group that was asked for is in force.
    ///
    /// Right after asking for a change the state can still be the one before, so wait for the
    /// change itself where that matters.
    ///
    /// It succeeds when `state` is `ready`.
    ///
    /// Polls
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/routers/{router}`
    /// for 1 hour unless told otherwise.
    pub fn wait_until_ready(&self) -> Wait<GetRouter> {
        let request = self.get();
        Wait::new(request, &operations::routers::GET_ROUTER.waiters[0])
    }

    /// Waits until the service no longer knows the router group.
    ///
    /// Delete it first.
    ///
    /// It succeeds when the service answers 404.
    ///
    /// Polls
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/routers/{router}`
    /// for 30 minutes unless told otherwise.
    pub fn wait_until_deleted(&self) -> Wait<GetRouter, Empty> {
        let request = self.get();
        Wait::new(request, &operations::routers::GET_ROUTER.waiters[1])
    }

    /// Change a router group.
    ///
    /// Asks for a change of the size, number, autoscaling or settings of the routers. The reply
    /// comes before the change is carried out: follow it in the changes of the router.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/routers/{router}`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Neki.
    pub fn update(&self) -> Request<UpdateRouter> {
        Request::new(&self.address)
    }

    /// Delete a router group.
    ///
    /// Removes a router group. Connections that go through it end, so lead applications elsewhere
    /// first. No data is touched.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/routers/{router}`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Neki.
    pub fn delete(&self) -> Request<DeleteRouter> {
        Request::new(&self.address)
    }

    /// List the settings of a router group.
    ///
    /// Returns the settings of the routers with their limits and present values, as one list
    /// without pages. Change them by changing the router group.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/routers/{router}/parameters`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Neki.
    pub fn list_parameters(&self) -> Request<ListRouterParameters> {
        Request::new(&self.address)
    }

    /// List the changes of a router group.
    ///
    /// Returns the requests for changes of a router group, done and undone, page by page. The
    /// service answers with a redirect to the list of changes of the branch, narrowed down to a
    /// router group, which clients follow by themselves.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/routers/{router}/changes`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Neki.
    pub fn list_changes(&self) -> Request<ListRouterChangeRequests> {
        Request::new(&self.address)
    }

    /// Get a change of a router group.
    ///
    /// Returns one request for a change with its state and with the values before and after it. The
    /// service answers with a redirect to the change of the branch, which clients follow by
    /// themselves.
    ///
    /// # Arguments
    /// * `id`: Identifier of the change request.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/routers/{router}/changes/{id}`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Neki.
    pub fn get_change(&self, id: impl Into<PathArg>) -> Request<GetRouterChangeRequest> {
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
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/routers/{router}/changes/{id}`
    /// for 2 hours unless told otherwise.
    pub fn wait_until_change_completed(&self, id: impl Into<PathArg>) -> Wait<GetRouterChangeRequest> {
        let request = self.get_change(id);
        Wait::new(request, &operations::routers::GET_ROUTER_CHANGE_REQUEST.waiters[0])
    }

    /// Cancel a change of a router group.
    ///
    /// Takes back a change before it is carried out; `can_delete` in the change tells whether that
    /// is still possible. The service answers with a redirect to the change of the branch, which
    /// clients follow by themselves, repeating the DELETE.
    ///
    /// # Arguments
    /// * `id`: Identifier of the change request.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/routers/{router}/changes/{id}`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Neki.
    pub fn cancel_change(&self, id: impl Into<PathArg>) -> Request<CancelRouterChangeRequest> {
        Request::new(&self.address).path_arg(id)
    }
}

/// Routers are the front of a Neki branch (sharded Postgres): they take the connections of
/// applications, send each query to the shards that hold its rows, and put the results together.
/// They come in groups of one size. Every branch has a default group; further ones keep workloads
/// apart.
#[derive(Clone, PartialEq, Eq)]
pub struct Routers {
    address: Address,
}

impl Routers {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// List the routers of a branch.
    ///
    /// Returns the router groups of a Neki branch, all of them in one list without pages.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/routers`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Neki.
    pub fn list(&self) -> Request<ListRouters> {
        Request::new(&self.address)
    }

    /// Create a router group.
    ///
    /// Adds a group of routers to a Neki branch, next to the default one. It is billed by the size
    /// and number of its routers.
    ///
    /// # Arguments
    /// * `name`: Name of the group, unique in the branch: 1 to 64 letters, digits, hyphens and
    ///   underscores, with neither of the last two at an end. The words `new`, `primary` and
    ///   `replica` are taken.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/routers`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Neki.
    pub fn create(&self, name: impl Into<String>) -> Request<CreateRouter> {
        Request::new(&self.address).field("name", name.into())
    }

    /// List the sizes of routers.
    ///
    /// Returns the sizes in which the routers of this branch are offered, with their processors,
    /// memory and price, as one list without pages.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/router-size-skus`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Neki.
    pub fn list_sizes(&self) -> Request<ListRouterSizeSkus> {
        Request::new(&self.address)
    }
}

/// [`RouterScope::get`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/routers/{router}`.
#[derive(Clone, Copy, Debug)]
pub struct GetRouter;

impl Endpoint for GetRouter {
    const OPERATION: &'static Operation = &operations::routers::GET_ROUTER;
    type Output = NekiRouter;
}

/// [`RouterScope::update`]: `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/routers/{router}`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateRouter;

impl Endpoint for UpdateRouter {
    const OPERATION: &'static Operation = &operations::routers::UPDATE_ROUTER;
    type Output = NekiRouter;
}

/// The optional arguments of [`RouterScope::update`].
impl Request<UpdateRouter> {
    /// Size of each router, as the list of router sizes names it, such as `NKR_1`.
    pub fn router_size(self, value: impl Into<String>) -> Self {
        self.field("router_size", value.into())
    }

    /// How many routers run in each availability zone; with autoscaling, the fewest.
    pub fn replicas_per_cell(self, value: i64) -> Self {
        self.field("replicas_per_cell", value)
    }

    /// Whether routers are added and taken away with the load, in each availability zone by itself.
    pub fn autoscaling(self, value: bool) -> Self {
        self.field("autoscaling", value)
    }

    /// The most routers that autoscaling may run in an availability zone.
    pub fn max_replicas_per_cell(self, value: i64) -> Self {
        self.field("max_replicas_per_cell", value)
    }

    /// Percentage of processor use that autoscaling aims for: 40, 50, 60 or 70.
    pub fn target_cpu_utilization(self, value: i64) -> Self {
        self.field("target_cpu_utilization", value)
    }

    /// Settings to change, by namespace and then by name, such as
    /// `{"router": {"replication-lag-tolerable-max": "15m"}}`. Values are sent as text. Settings
    /// that are left out stay as they are.
    pub fn parameters(self, value: Map<String, Value>) -> Self {
        self.field("parameters", value)
    }
}

/// [`RouterScope::delete`]: `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/routers/{router}`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteRouter;

impl Endpoint for DeleteRouter {
    const OPERATION: &'static Operation = &operations::routers::DELETE_ROUTER;
    type Output = Empty;
}

/// [`RouterScope::list_parameters`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/routers/{router}/parameters`.
#[derive(Clone, Copy, Debug)]
pub struct ListRouterParameters;

impl Endpoint for ListRouterParameters {
    const OPERATION: &'static Operation = &operations::routers::LIST_ROUTER_PARAMETERS;
    type Output = Vec<NekiParameter>;
}

/// [`RouterScope::list_changes`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/routers/{router}/changes`.
#[derive(Clone, Copy, Debug)]
pub struct ListRouterChangeRequests;

impl Endpoint for ListRouterChangeRequests {
    const OPERATION: &'static Operation = &operations::routers::LIST_ROUTER_CHANGE_REQUESTS;
    type Output = Page<NekiChangeRequest>;
}

impl Paged for ListRouterChangeRequests {
    type Item = NekiChangeRequest;
}

/// The optional arguments of [`RouterScope::list_changes`].
impl Request<ListRouterChangeRequests> {
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

/// [`RouterScope::get_change`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/routers/{router}/changes/{id}`.
#[derive(Clone, Copy, Debug)]
pub struct GetRouterChangeRequest;

impl Endpoint for GetRouterChangeRequest {
    const OPERATION: &'static Operation = &operations::routers::GET_ROUTER_CHANGE_REQUEST;
    type Output = NekiChangeRequest;
}

/// [`RouterScope::cancel_change`]: `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/routers/{router}/changes/{id}`.
#[derive(Clone, Copy, Debug)]
pub struct CancelRouterChangeRequest;

impl Endpoint for CancelRouterChangeRequest {
    const OPERATION: &'static Operation = &operations::routers::CANCEL_ROUTER_CHANGE_REQUEST;
    type Output = Empty;
}

/// [`Routers::list`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/routers`.
#[derive(Clone, Copy, Debug)]
pub struct ListRouters;

impl Endpoint for ListRouters {
    const OPERATION: &'static Operation = &operations::routers::LIST_ROUTERS;
    type Output = Vec<NekiRouter>;
}

/// [`Routers::create`]: `POST /organizations/{organization}/databases/{database}/branches/{branch}/routers`.
#[derive(Clone, Copy, Debug)]
pub struct CreateRouter;

impl Endpoint for CreateRouter {
    const OPERATION: &'static Operation = &operations::routers::CREATE_ROUTER;
    type Output = NekiRouter;
}

/// The optional arguments of [`Routers::create`].
impl Request<CreateRouter> {
    /// Size of each router, as the list of router sizes names it, such as `NKR_1`. The default size
    /// when left out.
    pub fn router_size(self, value: impl Into<String>) -> Self {
        self.field("router_size", value.into())
    }

    /// How many routers run in each availability zone. The default number when left out.
    pub fn replicas_per_cell(self, value: i64) -> Self {
        self.field("replicas_per_cell", value)
    }
}

/// [`Routers::list_sizes`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/router-size-skus`.
#[derive(Clone, Copy, Debug)]
pub struct ListRouterSizeSkus;

impl Endpoint for ListRouterSizeSkus {
    const OPERATION: &'static Operation = &operations::routers::LIST_ROUTER_SIZE_SKUS;
    type Output = Vec<NekiRouterSizeSku>;
}
