// Generated from api/resources/connections.yaml by `cargo xtask codegen`. Do not edit.
//! Connections.

use crate::request_prelude::*;

/// The sessions that are open on a branch right now: who is connected, what each one runs or waits
/// for, and which one blocks which. A query can be cancelled, a transaction rolled back or a
/// session closed. For the credentials that sessions are opened with, see passwords and roles. The
/// service lets users do this, not service tokens.
#[derive(Clone, PartialEq, Eq)]
pub struct Connections {
    address: Address,
}

impl Connections {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// List the sessions that are open on a branch.
    ///
    /// Looks at the nodes of the branch and returns what is connected to them at this moment, in
    /// one list without pages. A node that could not be asked is listed in `instances` with its
    /// error. A MySQL branch is looked at one shard at a time. Answers 429 when called too often
    /// and 503 when the nodes cannot be reached.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/connections`
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn list(&self) -> Request<ListConnections> {
        Request::new(&self.address)
    }

    /// Cancel a running query.
    ///
    /// Stops the query that a session is running and leaves the session open. 404 means that the
    /// query is already over, 422 that it cannot be cancelled.
    ///
    /// # Arguments
    /// * `id`: Identifier of the query, as `query_id` of the session.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/connections/query/{id}`
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn cancel_query(&self, id: impl Into<PathArg>) -> Request<CancelQuery> {
        Request::new(&self.address).path_arg(id)
    }

    /// End a transaction that is open.
    ///
    /// Ends the transaction of a session, so that its changes are rolled back and its locks
    /// released. 404 means that the transaction is already over, 422 that it cannot be ended.
    ///
    /// # Arguments
    /// * `id`: Identifier of the transaction, as `transaction_id` of the session.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/connections/transaction/{id}`
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn terminate_transaction(&self, id: impl Into<PathArg>) -> Request<TerminateTransaction> {
        Request::new(&self.address).path_arg(id)
    }

    /// Close a session.
    ///
    /// Closes the session together with the query and the transaction in it. The application sees a
    /// lost connection and may connect again. 404 means that the session is already gone, 422 that
    /// it cannot be closed.
    ///
    /// # Arguments
    /// * `id`: Identifier of the session, as `connection_id` of the session.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/connections/connection/{id}`
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn terminate_connection(&self, id: impl Into<PathArg>) -> Request<TerminateConnection> {
        Request::new(&self.address).path_arg(id)
    }
}

/// [`Connections::list`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/connections`.
#[derive(Clone, Copy, Debug)]
pub struct ListConnections;

impl Endpoint for ListConnections {
    const OPERATION: &'static Operation = &operations::connections::LIST_CONNECTIONS;
    type Output = ConnectionList;
}

/// The optional arguments of [`Connections::list`].
impl Request<ListConnections> {
    /// Name of the keyspace to look at. MySQL only, and needed where the branch has several.
    pub fn keyspace(self, value: impl Into<String>) -> Self {
        self.query("keyspace", value.into())
    }

    /// Name of the shard to look at, such as `-80`. MySQL only, and needed where the keyspace is
    /// sharded.
    pub fn shard(self, value: impl Into<String>) -> Self {
        self.query("shard", value.into())
    }
}

/// [`Connections::cancel_query`]: `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/connections/query/{id}`.
#[derive(Clone, Copy, Debug)]
pub struct CancelQuery;

impl Endpoint for CancelQuery {
    const OPERATION: &'static Operation = &operations::connections::CANCEL_QUERY;
    type Output = ConnectionActionResult;
}

/// The optional arguments of [`Connections::cancel_query`].
impl Request<CancelQuery> {
    /// Keyspace that was named when the sessions were listed. MySQL only.
    pub fn keyspace(self, value: impl Into<String>) -> Self {
        self.query("keyspace", value.into())
    }

    /// Shard that was named when the sessions were listed. MySQL only.
    pub fn shard(self, value: impl Into<String>) -> Self {
        self.query("shard", value.into())
    }
}

/// [`Connections::terminate_transaction`]: `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/connections/transaction/{id}`.
#[derive(Clone, Copy, Debug)]
pub struct TerminateTransaction;

impl Endpoint for TerminateTransaction {
    const OPERATION: &'static Operation = &operations::connections::TERMINATE_TRANSACTION;
    type Output = ConnectionActionResult;
}

/// The optional arguments of [`Connections::terminate_transaction`].
impl Request<TerminateTransaction> {
    /// Keyspace that was named when the sessions were listed. MySQL only.
    pub fn keyspace(self, value: impl Into<String>) -> Self {
        self.query("keyspace", value.into())
    }

    /// Shard that was named when the sessions were listed. MySQL only.
    pub fn shard(self, value: impl Into<String>) -> Self {
        self.query("shard", value.into())
    }
}

/// [`Connections::terminate_connection`]: `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/connections/connection/{id}`.
#[derive(Clone, Copy, Debug)]
pub struct TerminateConnection;

impl Endpoint for TerminateConnection {
    const OPERATION: &'static Operation = &operations::connections::TERMINATE_CONNECTION;
    type Output = ConnectionActionResult;
}

/// The optional arguments of [`Connections::terminate_connection`].
impl Request<TerminateConnection> {
    /// Keyspace that was named when the sessions were listed. MySQL only.
    pub fn keyspace(self, value: impl Into<String>) -> Self {
        self.query("keyspace", value.into())
    }

    /// Shard that was named when the sessions were listed. MySQL only.
    pub fn shard(self, value: impl Into<String>) -> Self {
        self.query("shard", value.into())
    }
}
