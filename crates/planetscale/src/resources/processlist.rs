// Generated from api/resources/processlist.yaml by `cargo xtask codegen`. Do not edit.
//! Process lists.

use crate::request_prelude::*;

/// What the primary MySQL server of a shard is doing right now, as `SHOW FULL PROCESSLIST` tells,
/// and a way to end it. For MySQL (Vitess) branches.
#[derive(Clone, Copy, Debug)]
pub struct Processlist<'c> {
    client: &'c Client,
}

impl<'c> Processlist<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List what the primary of a shard is doing.
    ///
    /// Returns the connections of the primary of one shard with the statements they run, without
    /// pages, and says which tablet that is. On a branch with one unsharded keyspace nothing needs
    /// to be named.
    ///
    /// # Arguments
    /// * `organization`: Name (slug) of the organization, such as `acme`.
    /// * `database`: Name of the database, such as `shop`.
    /// * `branch`: Name of the branch, such as `main`.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/processlist`
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn list(
        &self,
        organization: impl Into<OrganizationArg>,
        database: impl Into<PathArg>,
        branch: impl Into<PathArg>,
    ) -> Request<ListProcesses> {
        Request::new(self.client).organization(organization).path_arg(database).path_arg(branch)
    }

    /// End a query or a connection on the primary of a shard.
    ///
    /// Ends one process by its number from the list. Numbers are those of one server, so name the
    /// same keyspace and shard as for the list.
    ///
    /// # Arguments
    /// * `organization`: Name (slug) of the organization, such as `acme`.
    /// * `database`: Name of the database, such as `shop`.
    /// * `branch`: Name of the branch, such as `main`.
    /// * `id`: Number of the process, as in the list.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/processlist/kill`
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn kill(
        &self,
        organization: impl Into<OrganizationArg>,
        database: impl Into<PathArg>,
        branch: impl Into<PathArg>,
        id: i64,
    ) -> Request<KillProcess> {
        Request::new(self.client)
            .organization(organization)
            .path_arg(database)
            .path_arg(branch)
            .field("id", id)
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
