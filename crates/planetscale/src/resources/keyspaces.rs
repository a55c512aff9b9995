// Generated from api/resources/keyspaces.yaml by `cargo xtask codegen`. Do not edit.
//! Keyspaces.

use crate::request_prelude::*;
use crate::resources::KeyspaceResizes;

/// A keyspace of a MySQL branch.
///
/// An address (organization, database, branch, keyspace): making one sends nothing, and it can be
/// kept, compared, printed and shared.
#[derive(Clone, PartialEq, Eq)]
pub struct KeyspaceScope {
    address: Address,
}

crate::address::printed!(KeyspaceScope, "Keyspace");

impl KeyspaceScope {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// Changes of the cluster of one keyspace of a MySQL branch: the size of its nodes, the number
    /// of extra replicas and the memory for vector indexes. A resize is asked for, waits its turn
    /// and is then carried out node by node while the keyspace stays in use.
    #[must_use]
    pub fn resizes(&self) -> KeyspaceResizes {
        KeyspaceResizes::new(self.address.clone())
    }

    /// Get a keyspace.
    ///
    /// Returns one keyspace, found by its name, with its size, settings and what is changing about
    /// it.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}`
    ///
    /// Service token: `read_branch`.
    ///
    /// Databases: MySQL (Vitess).
    pub fn get(&self) -> Request<GetKeyspace> {
        Request::new(&self.address)
    }

    /// Waits until the keyspace runs and nothing about it is changing: it is ready, no resize is
    /// going on or queued, and no change of its configuration is rolling out.
    ///
    /// Use it after creating, resizing or configuring a keyspace.
    ///
    /// It succeeds when `ready` is `true` and `resizing` is `false` and `resize_pending` is `false`
    /// and `config_change_in_progress` is `false`.
    ///
    /// Polls
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}`
    /// for 2 hours unless told otherwise.
    pub fn wait_until_ready(&self) -> Wait<GetKeyspace> {
        let request = self.get();
        Wait::new(request, &operations::keyspaces::GET_KEYSPACE.waiters[0])
    }

    /// Waits until the keyspace is gone.
    ///
    /// Its name can be used again after that.
    ///
    /// It succeeds when the service answers 404.
    ///
    /// Polls
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}`
    /// for 30 minutes unless told otherwise.
    pub fn wait_until_deleted(&self) -> Wait<GetKeyspace, Empty> {
        let request = self.get();
        Wait::new(request, &operations::keyspaces::GET_KEYSPACE.waiters[1])
    }

    /// Change the settings of a keyspace.
    ///
    /// Changes how a keyspace replicates and how its background copying behaves. Fields that are
    /// not sent stay as they are; within a group of settings, send all of them, because what is
    /// missing may fall back to its default. The change rolls out over the shards, which
    /// `config_change_in_progress` shows. Sizes are changed with a resize request, table routing
    /// with the VSchema.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}`
    ///
    /// Service token: `create_branch`.
    ///
    /// Databases: MySQL (Vitess).
    pub fn update(&self) -> Request<UpdateKeyspace> {
        Request::new(&self.address)
    }

    /// Delete a keyspace.
    ///
    /// Deletes a keyspace with its tables and their data. This cannot be undone. Refused with 422
    /// when the keyspace cannot be spared, such as the default one. On a production branch a token
    /// needs `delete_production_branch`.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}`
    ///
    /// Service token: any one of `delete_branch`, `delete_production_branch`.
    ///
    /// Databases: MySQL (Vitess).
    pub fn delete(&self) -> Request<DeleteKeyspace> {
        Request::new(&self.address)
    }

    /// Get how far a change has rolled out over the shards of a keyspace.
    ///
    /// Shows the last rollout of a keyspace: a resize or a change of its configuration, which the
    /// service applies to one shard after the other.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/rollout-status`
    ///
    /// Service token: `read_branch`.
    ///
    /// Databases: MySQL (Vitess).
    pub fn get_rollout_status(&self) -> Request<GetKeyspaceRolloutStatus> {
        Request::new(&self.address)
    }

    /// Get the VSchema of a keyspace.
    ///
    /// Returns the VSchema, the document that tells Vitess which tables a keyspace has, by which
    /// columns their rows are spread over the shards, and where sequences and lookup tables are.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/vschema`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`.
    ///
    /// Databases: MySQL (Vitess).
    pub fn get_vschema(&self) -> Request<GetKeyspaceVschema> {
        Request::new(&self.address)
    }

    /// Replace the VSchema of a keyspace.
    ///
    /// Replaces the whole VSchema of a keyspace; what is not in the new document is gone. It takes
    /// effect on queries at once. The service checks the document first and answers 422 when it is
    /// wrong. Branches with safe migrations take such changes through deploy requests. On a
    /// production branch a token needs `write_production_branch_vschema`.
    ///
    /// # Arguments
    /// * `vschema`: The whole VSchema as JSON text, in the form that `raw` has in replies.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/vschema`
    ///
    /// Service token: any one of `write_production_branch_vschema`, `write_branch_vschema`.
    ///
    /// Databases: MySQL (Vitess).
    pub fn update_vschema(&self, vschema: impl Into<String>) -> Request<UpdateKeyspaceVschema> {
        Request::new(&self.address).field("vschema", vschema.into())
    }

    /// Set in which read-only regions a keyspace has replicas.
    ///
    /// Replaces the list of regions to which the keyspace is replicated for reading. A region that
    /// is not in the new list loses its replicas; an empty list takes them all away. Replicas in
    /// further regions are billed.
    ///
    /// # Arguments
    /// * `read_only_regions`: The complete new list; regions that are not in it lose their
    ///   replicas.
    ///
    /// `PUT /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/read-only-regions`
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn update_read_only_regions(
        &self,
        read_only_regions: impl IntoIterator<Item = ReadOnlyRegionInput>,
    ) -> Request<UpdateKeyspaceReadOnlyRegions> {
        Request::new(&self.address)
            .field("read_only_regions", read_only_regions.into_iter().collect::<Vec<ReadOnlyRegionInput>>())
    }
}

/// The logical databases inside a MySQL (Vitess) branch. A keyspace has a cluster of its own: a
/// primary and replicas for every shard. An unsharded keyspace has one shard; a sharded one spreads
/// the rows of its tables over several, as its VSchema says. Every branch begins with one keyspace
/// that bears the name of the database. Other keyspaces hold tables that shall scale apart from it.
#[derive(Clone, PartialEq, Eq)]
pub struct Keyspaces {
    address: Address,
}

impl Keyspaces {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// List the keyspaces of a branch.
    ///
    /// Returns the keyspaces of a branch with their sizes, page by page.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces`
    ///
    /// Service token: `read_branch`.
    ///
    /// Databases: MySQL (Vitess).
    pub fn list(&self) -> Request<ListKeyspaces> {
        Request::new(&self.address)
    }

    /// Create a keyspace on a branch.
    ///
    /// Adds an empty keyspace to a branch, with a cluster that is billed from now on. The reply
    /// comes before the cluster runs, so wait until it is ready. To move tables into the keyspace,
    /// create a workflow.
    ///
    /// # Arguments
    /// * `name`: Name of the keyspace, unique on the branch. Queries name it like a MySQL database.
    /// * `cluster_size`: Size of the cluster of each shard, such as `PS_10`. The cluster sizes of
    ///   the organization list what there is.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces`
    ///
    /// Service token: `create_branch`.
    ///
    /// Databases: MySQL (Vitess).
    pub fn create(
        &self,
        name: impl Into<String>,
        cluster_size: impl Into<String>,
    ) -> Request<CreateKeyspace> {
        Request::new(&self.address).field("name", name.into()).field("cluster_size", cluster_size.into())
    }
}

/// [`KeyspaceScope::get`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}`.
#[derive(Clone, Copy, Debug)]
pub struct GetKeyspace;

impl Endpoint for GetKeyspace {
    const OPERATION: &'static Operation = &operations::keyspaces::GET_KEYSPACE;
    type Output = Keyspace;
}

/// The optional arguments of [`KeyspaceScope::get`].
impl Request<GetKeyspace> {
    /// Whether to include what is expensive to look up, such as the read-only regions that the
    /// keyspace is replicated to. False when left out.
    pub fn full(self, value: bool) -> Self {
        self.query("full", value)
    }
}

/// [`KeyspaceScope::update`]: `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateKeyspace;

impl Endpoint for UpdateKeyspace {
    const OPERATION: &'static Operation = &operations::keyspaces::UPDATE_KEYSPACE;
    type Output = Keyspace;
}

/// The optional arguments of [`KeyspaceScope::update`].
impl Request<UpdateKeyspace> {
    /// How strictly commits shall wait for replicas.
    pub fn replication_durability_constraints(self, value: ReplicationDurabilityConstraintsInput) -> Self {
        self.field("replication_durability_constraints", value)
    }

    /// Settings of `VReplication`. Send all three, since one that is missing may fall back to its
    /// default.
    pub fn vreplication_flags(self, value: VreplicationFlagsInput) -> Self {
        self.field("vreplication_flags", value)
    }

    /// Settings of the throttler. Send both, since one that is missing may fall back to its
    /// default.
    pub fn throttler(self, value: KeyspaceThrottler) -> Self {
        self.field("throttler", value)
    }

    /// How many shards a change may roll out to at the same time, from 1 to 32. Null goes back to
    /// the service's default.
    pub fn max_rollout(self, value: impl Into<Option<i64>>) -> Self {
        self.field("max_rollout", value.into())
    }
}

/// [`KeyspaceScope::delete`]: `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteKeyspace;

impl Endpoint for DeleteKeyspace {
    const OPERATION: &'static Operation = &operations::keyspaces::DELETE_KEYSPACE;
    type Output = Empty;
}

/// [`KeyspaceScope::get_rollout_status`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/rollout-status`.
#[derive(Clone, Copy, Debug)]
pub struct GetKeyspaceRolloutStatus;

impl Endpoint for GetKeyspaceRolloutStatus {
    const OPERATION: &'static Operation = &operations::keyspaces::GET_KEYSPACE_ROLLOUT_STATUS;
    type Output = KeyspaceRolloutStatus;
}

/// [`KeyspaceScope::get_vschema`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/vschema`.
#[derive(Clone, Copy, Debug)]
pub struct GetKeyspaceVschema;

impl Endpoint for GetKeyspaceVschema {
    const OPERATION: &'static Operation = &operations::keyspaces::GET_KEYSPACE_VSCHEMA;
    type Output = Vschema;
}

/// [`KeyspaceScope::update_vschema`]: `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/vschema`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateKeyspaceVschema;

impl Endpoint for UpdateKeyspaceVschema {
    const OPERATION: &'static Operation = &operations::keyspaces::UPDATE_KEYSPACE_VSCHEMA;
    type Output = Vschema;
}

/// [`KeyspaceScope::update_read_only_regions`]: `PUT /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces/{keyspace}/read-only-regions`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateKeyspaceReadOnlyRegions;

impl Endpoint for UpdateKeyspaceReadOnlyRegions {
    const OPERATION: &'static Operation = &operations::keyspaces::UPDATE_KEYSPACE_READ_ONLY_REGIONS;
    type Output = Vec<ReadOnlyRegionKeyspace>;
}

/// [`Keyspaces::list`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces`.
#[derive(Clone, Copy, Debug)]
pub struct ListKeyspaces;

impl Endpoint for ListKeyspaces {
    const OPERATION: &'static Operation = &operations::keyspaces::LIST_KEYSPACES;
    type Output = Page<Keyspace>;
}

impl Paged for ListKeyspaces {
    type Item = Keyspace;
}

/// The optional arguments of [`Keyspaces::list`].
impl Request<ListKeyspaces> {
    /// Number of the page to return, counted from 1.
    pub fn page(self, value: i64) -> Self {
        self.query("page", value)
    }

    /// How many items a page holds, at most 100.
    pub fn per_page(self, value: i64) -> Self {
        self.query("per_page", value)
    }
}

/// [`Keyspaces::create`]: `POST /organizations/{organization}/databases/{database}/branches/{branch}/keyspaces`.
#[derive(Clone, Copy, Debug)]
pub struct CreateKeyspace;

impl Endpoint for CreateKeyspace {
    const OPERATION: &'static Operation = &operations::keyspaces::CREATE_KEYSPACE;
    type Output = Keyspace;
}

/// The optional arguments of [`Keyspaces::create`].
impl Request<CreateKeyspace> {
    /// How many replicas each shard gets beyond the ones that its size includes. None when left
    /// out.
    pub fn extra_replicas(self, value: i64) -> Self {
        self.field("extra_replicas", value)
    }

    /// How many shards the keyspace has. One when left out, which makes it unsharded; more make it
    /// sharded.
    pub fn shards(self, value: i64) -> Self {
        self.field("shards", value)
    }
}
