// Generated from api/resources/processlist.yaml by `cargo xtask codegen`. Do not edit.
//! Process lists.

use crate::request_prelude::*;

/// What the primary MySQL server of a shard is doing right now, as `SHOW FULL PROCESSLIST` tells,
/// and a way to end it. For MySQL (Vitess) branches.
#[derive(Clone, PartialEq, Eq)]
pub struct Processlist {
    address: Address,
}

impl Processlist {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// List what the primary of a shard is doing.
    ///
    /// Returns the connections of the primary of one shard with the statements they run, without
    /// pages, and says which tablet that is. On a branch with one unsharded keyspace nothing needs
    /// to be named.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/processlist`
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn list(&self) -> Request<ListProcesses> {
        Request::new(&self.address)
    }

    /// End a query or a connection on the primary of a shard.
    ///
    /// Ends one process by its number from the list. Numbers are those of one server, so name the
    /// same keyspace and shard as for the list.
    ///
    /// # Arguments
    /// * `id`: Number of the process, as in the list.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/processlist/kill`
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn kill(&self, id: i64) -> Request<KillProcess> {
        Request::new(&self.address).field("id", id)
    }
}

/// [`Processlist::list`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/processlist`.
#[derive(Clone, Copy, Debug)]
pub struct ListProcesses;

impl Endpoint for ListProcesses {
    const OPERATION: &'static Operation = &operations::processlist::LIST_PROCESSES;
    type Output = ProcessListReply;
}

/// The optional arguments of [`Processlist::list`].
impl Request<ListProcesses> {
    /// Name of the keyspace. Needed when the branch has several.
    pub fn keyspace(self, value: impl Into<String>) -> Self {
        self.query("keyspace", value.into())
    }

    /// Range of the shard, such as `-80`. Needed when the keyspace is sharded.
    pub fn shard(self, value: impl Into<String>) -> Self {
        self.query("shard", value.into())
    }
}

/// [`Processlist::kill`]: `POST /organizations/{organization}/databases/{database}/branches/{branch}/processlist/kill`.
#[derive(Clone, Copy, Debug)]
pub struct KillProcess;

impl Endpoint for KillProcess {
    const OPERATION: &'static Operation = &operations::processlist::KILL_PROCESS;
    type Output = KillProcessReply;
}

/// The optional arguments of [`Processlist::kill`].
impl Request<KillProcess> {
    /// Name of the keyspace. Needed when the branch has several.
    pub fn keyspace(self, value: impl Into<String>) -> Self {
        self.field("keyspace", value.into())
    }

    /// Range of the shard, such as `-80`. Needed when the keyspace is sharded.
    pub fn shard(self, value: impl Into<String>) -> Self {
        self.field("shard", value.into())
    }

    /// How much of it is ended. The connection when left out.
    pub fn kind(self, value: impl Into<KillKind>) -> Self {
        self.field("kind", value.into())
    }
}
