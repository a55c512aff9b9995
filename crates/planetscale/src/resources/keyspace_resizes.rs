// Generated from api/resources/keyspace_resizes.yaml by `cargo xtask codegen`. Do not edit.
//! Keyspace resizes.

use crate::request_prelude::*;

/// Changes of the cluster of one keyspace of a MySQL branch: the size of its nodes, the number of
/// extra replicas and the memory for vector indexes. A resize is asked for, waits its turn and is
/// then carried out node by node while the keyspace stays in use.
#[derive(Clone, PartialEq, Eq)]
pub struct KeyspaceResizes {
    address: Address,
}

impl KeyspaceResizes {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// List the resizes of a keyspace.
    ///
    /// Gives the resizes that were asked for, done or not, page by page.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/resizes`
    ///
    /// Service token: `read_branch`.
    pub fn list(&self) -> Request<ListKeyspaceResizeRequests> {
        Request::new(&self.address)
    }

    /// Change the cluster of a keyspace.
    ///
    /// Asks for another size or more or fewer replicas of a keyspace and returns the resize, which
    /// is carried out afterwards: wait until it is completed. Wait for the branch to be ready
    /// before asking.
    ///
    /// `PUT /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/resizes`
    ///
    /// Service token: `write_database`.
    pub fn update(&self) -> Request<UpdateKeyspaceResizeRequest> {
        Request::new(&self.address)
    }

    /// Cancel the resize of a keyspace that waits.
    ///
    /// Takes back the resize that was asked for and has not been carried out yet. It ends in the
    /// state `canceled`.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/resizes`
    ///
    /// Service token: `write_database`.
    pub fn cancel(&self) -> Request<CancelKeyspaceResizeRequest> {
        Request::new(&self.address)
    }

    /// Get a resize of a keyspace.
    ///
    /// Gives one resize with what it makes of the keyspace and what was there before. This is the
    /// call to poll after asking for it.
    ///
    /// # Arguments
    /// * `id`: Identifier of the resize, as `id` in the list of resizes.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/resizes/{id}`
    ///
    /// Service token: `read_branch`.
    pub fn get(&self, id: impl Into<PathArg>) -> Request<GetKeyspaceResizeRequest> {
        Request::new(&self.address).path_arg(id)
    }

    /// Waits until the keyspace is as the resize asks.
    ///
    /// Fails when it is canceled. Large keyspaces take long, as every node is replaced in turn.
    ///
    /// It succeeds when `state` is `completed`. It fails when `state` is `canceled`.
    ///
    /// Polls
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/resizes/{id}`
    /// for 2 hours unless told otherwise.
    pub fn wait_until_completed(&self, id: impl Into<PathArg>) -> Wait<GetKeyspaceResizeRequest> {
        let request = self.get(id);
        Wait::new(request, &operations::keyspace_resizes::GET_KEYSPACE_RESIZE_REQUEST.waiters[0])
    }
}

/// [`KeyspaceResizes::list`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/resizes`.
#[derive(Clone, Copy, Debug)]
pub struct ListKeyspaceResizeRequests;

impl Endpoint for ListKeyspaceResizeRequests {
    const OPERATION: &'static Operation = &operations::keyspace_resizes::LIST_KEYSPACE_RESIZE_REQUESTS;
    type Output = Page<KeyspaceResizeRequest>;
}

impl Paged for ListKeyspaceResizeRequests {
    type Item = KeyspaceResizeRequest;
}

/// The optional arguments of [`KeyspaceResizes::list`].
impl Request<ListKeyspaceResizeRequests> {
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

/// [`KeyspaceResizes::update`]: `PUT /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/resizes`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateKeyspaceResizeRequest;

impl Endpoint for UpdateKeyspaceResizeRequest {
    const OPERATION: &'static Operation = &operations::keyspace_resizes::UPDATE_KEYSPACE_RESIZE_REQUEST;
    type Output = KeyspaceResizeRequest;
}

/// The optional arguments of [`KeyspaceResizes::update`].
impl Request<UpdateKeyspaceResizeRequest> {
    /// Size of the cluster, such as `PS_20`, one of the listed cluster sizes.
    pub fn cluster_size(self, value: impl Into<String>) -> Self {
        self.field("cluster_size", value.into())
    }

    /// How many replicas to run beyond those that the size comes with.
    pub fn extra_replicas(self, value: i64) -> Self {
        self.field("extra_replicas", value)
    }

    /// Percentage of the buffer pool to set aside for vector indexes.
    pub fn vector_pool_allocation(self, value: i64) -> Self {
        self.field("vector_pool_allocation", value)
    }
}

/// [`KeyspaceResizes::cancel`]: `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/resizes`.
#[derive(Clone, Copy, Debug)]
pub struct CancelKeyspaceResizeRequest;

impl Endpoint for CancelKeyspaceResizeRequest {
    const OPERATION: &'static Operation = &operations::keyspace_resizes::CANCEL_KEYSPACE_RESIZE_REQUEST;
    type Output = Empty;
}

/// [`KeyspaceResizes::get`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/resizes/{id}`.
#[derive(Clone, Copy, Debug)]
pub struct GetKeyspaceResizeRequest;

impl Endpoint for GetKeyspaceResizeRequest {
    const OPERATION: &'static Operation = &operations::keyspace_resizes::GET_KEYSPACE_RESIZE_REQUEST;
    type Output = KeyspaceResizeRequest;
}
