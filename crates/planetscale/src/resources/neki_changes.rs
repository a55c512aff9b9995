// Generated from api/resources/neki_changes.yaml by `cargo xtask codegen`. Do not edit.
//! Neki changes.

use crate::request_prelude::*;

/// Whatever is changed about the parts of a Neki branch (sharded Postgres), its configuration
/// profiles, routers, sidecars, admin component or the cluster as a whole, becomes a change
/// request. It waits until it can be carried out, is applied, and is completed; until it begins it
/// can be canceled. Here are the changes of a whole branch; each part lists its own as well.
#[derive(Clone, PartialEq, Eq)]
pub struct NekiChanges {
    address: Address,
}

impl NekiChanges {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// List the changes of a Neki branch.
    ///
    /// Returns the requests for changes of every part of a Neki branch, done and undone, page by
    /// page. The filters narrow each other down.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/neki-changes`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Neki.
    pub fn list(&self) -> Request<ListNekiChangeRequests> {
        Request::new(&self.address)
    }

    /// Get a change of a Neki branch.
    ///
    /// Returns one request for a change with its state and with the values before and after it.
    ///
    /// # Arguments
    /// * `id`: Identifier of the change request.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/neki-changes/{id}`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Neki.
    pub fn get(&self, id: impl Into<PathArg>) -> Request<GetNekiChangeRequest> {
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
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/neki-changes/{id}`
    /// for 2 hours unless told otherwise.
    pub fn wait_until_completed(&self, id: impl Into<PathArg>) -> Wait<GetNekiChangeRequest> {
        let request = self.get(id);
        Wait::new(request, &operations::neki_changes::GET_NEKI_CHANGE_REQUEST.waiters[0])
    }

    /// Cancel a change of a Neki branch.
    ///
    /// Takes back a change before it is carried out; `can_delete` in the change tells whether that
    /// is still possible.
    ///
    /// # Arguments
    /// * `id`: Identifier of the change request.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/neki-changes/{id}`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Neki.
    pub fn cancel(&self, id: impl Into<PathArg>) -> Request<CancelNekiChangeRequest> {
        Request::new(&self.address).path_arg(id)
    }
}

/// [`NekiChanges::list`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/neki-changes`.
#[derive(Clone, Copy, Debug)]
pub struct ListNekiChangeRequests;

impl Endpoint for ListNekiChangeRequests {
    const OPERATION: &'static Operation = &operations::neki_changes::LIST_NEKI_CHANGE_REQUESTS;
    type Output = Page<NekiChangeRequest>;
}

impl Paged for ListNekiChangeRequests {
    type Item = NekiChangeRequest;
}

/// The optional arguments of [`NekiChanges::list`].
impl Request<ListNekiChangeRequests> {
    /// Only changes in one of these states.
    pub fn state(self, values: impl IntoIterator<Item = impl Into<NekiChangeRequestState>>) -> Self {
        self.query_list(
            "state",
            values.into_iter().map(|item| Into::<NekiChangeRequestState>::into(item).to_string()).collect(),
        )
    }

    /// Only changes of these kinds of parts.
    pub fn target_types(
        self,
        values: impl IntoIterator<Item = impl Into<NekiChangeRequestTargetType>>,
    ) -> Self {
        self.query_list(
            "target_types",
            values
                .into_iter()
                .map(|item| Into::<NekiChangeRequestTargetType>::into(item).to_string())
                .collect(),
        )
    }

    /// Only changes of the part with this identifier. Needs `target_types` as well.
    pub fn target_id(self, value: impl Into<String>) -> Self {
        self.query("target_id", value.into())
    }

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

/// [`NekiChanges::get`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/neki-changes/{id}`.
#[derive(Clone, Copy, Debug)]
pub struct GetNekiChangeRequest;

impl Endpoint for GetNekiChangeRequest {
    const OPERATION: &'static Operation = &operations::neki_changes::GET_NEKI_CHANGE_REQUEST;
    type Output = NekiChangeRequest;
}

/// [`NekiChanges::cancel`]: `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/neki-changes/{id}`.
#[derive(Clone, Copy, Debug)]
pub struct CancelNekiChangeRequest;

impl Endpoint for CancelNekiChangeRequest {
    const OPERATION: &'static Operation = &operations::neki_changes::CANCEL_NEKI_CHANGE_REQUEST;
    type Output = Empty;
}
