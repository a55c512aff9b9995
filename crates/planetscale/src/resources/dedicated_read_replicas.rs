// Generated from api/resources/dedicated_read_replicas.yaml by `cargo xtask codegen`. Do not edit.
//! Dedicated read replicas.

use crate::request_prelude::*;

/// A dedicated read replica is a set of instances that follow a Postgres branch and serve nothing
/// but reads, in the region of the branch or another one. It has its own size, settings and host
/// name, so that reports or readers far away do not take from the replicas that stand by for the
/// primary.
#[derive(Clone, PartialEq, Eq)]
pub struct DedicatedReadReplicas {
    address: Address,
}

impl DedicatedReadReplicas {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// List the dedicated read replicas of a branch.
    ///
    /// Returns the dedicated read replicas of a Postgres branch, all of them in one list without
    /// pages.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/dedicated-read-replicas`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Postgres.
    pub fn list(&self) -> Request<ListDedicatedReadReplicas> {
        Request::new(&self.address)
    }

    /// Create a dedicated read replica.
    ///
    /// Adds a dedicated read replica to a Postgres branch, in any region, and returns it while it
    /// is still being built. It is billed like a cluster of its size.
    ///
    /// # Arguments
    /// * `name`: Name of the dedicated read replica, unique in the branch. It stands in paths.
    /// * `region`: Slug of the region to place it in, such as `us-east`. It need not be the region
    ///   of the branch.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/dedicated-read-replicas`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Postgres.
    pub fn create(
        &self,
        name: impl Into<String>,
        region: impl Into<String>,
    ) -> Request<CreateDedicatedReadReplica> {
        Request::new(&self.address).field("name", name.into()).field("region", region.into())
    }

    /// Get a dedicated read replica.
    ///
    /// Returns one dedicated read replica with its state, addresses, disks and settings. Poll it to
    /// follow a creation, a change or a deletion.
    ///
    /// # Arguments
    /// * `dedicated_read_replica`: Name of the dedicated read replica, such as `reports`.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/dedicated-read-replicas/{dedicated_read_replica}`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Postgres.
    pub fn get(&self, dedicated_read_replica: impl Into<PathArg>) -> Request<GetDedicatedReadReplica> {
        Request::new(&self.address).path_arg(dedicated_read_replica)
    }

    /// Waits until the dedicated read replica takes connections.
    ///
    /// The data of the branch is copied first, so a large branch takes hours.
    ///
    /// It succeeds when `ready` is `true`.
    ///
    /// Polls
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/dedicated-read-replicas/{dedicated_read_replica}`
    /// for 1 hour unless told otherwise.
    pub fn wait_until_ready(
        &self,
        dedicated_read_replica: impl Into<PathArg>,
    ) -> Wait<GetDedicatedReadReplica> {
        let request = self.get(dedicated_read_replica);
        Wait::new(request, &operations::dedicated_read_replicas::GET_DEDICATED_READ_REPLICA.waiters[0])
    }

    /// Waits until the service no longer knows the dedicated read replica.
    ///
    /// Delete it first.
    ///
    /// It succeeds when the service answers 404.
    ///
    /// Polls
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/dedicated-read-replicas/{dedicated_read_replica}`
    /// for 30 minutes unless told otherwise.
    pub fn wait_until_deleted(
        &self,
        dedicated_read_replica: impl Into<PathArg>,
    ) -> Wait<GetDedicatedReadReplica, Empty> {
        let request = self.get(dedicated_read_replica);
        Wait::new(request, &operations::dedicated_read_replicas::GET_DEDICATED_READ_REPLICA.waiters[1])
    }

    /// Change a dedicated read replica.
    ///
    /// Changes the size, number of instances, disks or settings of a dedicated read replica. The
    /// reply can come before the change is carried out.
    ///
    /// # Arguments
    /// * `dedicated_read_replica`: Name of the dedicated read replica, such as `reports`.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/dedicated-read-replicas/{dedicated_read_replica}`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Postgres.
    pub fn update(&self, dedicated_read_replica: impl Into<PathArg>) -> Request<UpdateDedicatedReadReplica> {
        Request::new(&self.address).path_arg(dedicated_read_replica)
    }

    /// Delete a dedicated read replica.
    ///
    /// Removes a dedicated read replica. Connections to it end, so lead applications elsewhere
    /// first. The branch itself is not touched.
    ///
    /// # Arguments
    /// * `dedicated_read_replica`: Name of the dedicated read replica, such as `reports`.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/dedicated-read-replicas/{dedicated_read_replica}`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: Postgres.
    pub fn delete(&self, dedicated_read_replica: impl Into<PathArg>) -> Request<DeleteDedicatedReadReplica> {
        Request::new(&self.address).path_arg(dedicated_read_replica)
    }
}

/// [`DedicatedReadReplicas::list`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/dedicated-read-replicas`.
#[derive(Clone, Copy, Debug)]
pub struct ListDedicatedReadReplicas;

impl Endpoint for ListDedicatedReadReplicas {
    const OPERATION: &'static Operation = &operations::dedicated_read_replicas::LIST_DEDICATED_READ_REPLICAS;
    type Output = Vec<DedicatedReadReplica>;
}

/// [`DedicatedReadReplicas::create`]: `POST /organizations/{organization}/databases/{database}/branches/{branch}/dedicated-read-replicas`.
#[derive(Clone, Copy, Debug)]
pub struct CreateDedicatedReadReplica;

impl Endpoint for CreateDedicatedReadReplica {
    const OPERATION: &'static Operation = &operations::dedicated_read_replicas::CREATE_DEDICATED_READ_REPLICA;
    type Output = DedicatedReadReplica;
}

/// The optional arguments of [`DedicatedReadReplicas::create`].
impl Request<CreateDedicatedReadReplica> {
    /// How many instances serve reads. 1 when left out.
    pub fn replicas(self, value: i64) -> Self {
        self.field("replicas", value)
    }

    /// Size of each instance, such as `PS_10`. That of the branch when left out.
    pub fn cluster_size(self, value: impl Into<String>) -> Self {
        self.field("cluster_size", value.into())
    }

    /// Limits and speed of the disk of each instance.
    pub fn storage(self, value: StorageChangeInput) -> Self {
        self.field("storage", value)
    }
}

/// [`DedicatedReadReplicas::get`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/dedicated-read-replicas/{dedicated_read_replica}`.
#[derive(Clone, Copy, Debug)]
pub struct GetDedicatedReadReplica;

impl Endpoint for GetDedicatedReadReplica {
    const OPERATION: &'static Operation = &operations::dedicated_read_replicas::GET_DEDICATED_READ_REPLICA;
    type Output = DedicatedReadReplica;
}

/// [`DedicatedReadReplicas::update`]: `PATCH /organizations/{organization}/databases/{database}/branches/{branch}/dedicated-read-replicas/{dedicated_read_replica}`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateDedicatedReadReplica;

impl Endpoint for UpdateDedicatedReadReplica {
    const OPERATION: &'static Operation = &operations::dedicated_read_replicas::UPDATE_DEDICATED_READ_REPLICA;
    type Output = DedicatedReadReplica;
}

/// The optional arguments of [`DedicatedReadReplicas::update`].
impl Request<UpdateDedicatedReadReplica> {
    /// Size of each instance, such as `PS_10`.
    pub fn cluster_size(self, value: impl Into<String>) -> Self {
        self.field("cluster_size", value.into())
    }

    /// How many instances serve reads.
    pub fn replicas(self, value: i64) -> Self {
        self.field("replicas", value)
    }

    /// Settings to change, by namespace and then by name, such as
    /// `{"pgconf": {"max_connections": "300"}}`. A value may not be lower than on the primary.
    /// Settings that are left out stay as they are.
    pub fn parameters(self, value: Map<String, Value>) -> Self {
        self.field("parameters", value)
    }

    /// Limits and speed of the disk of each instance.
    pub fn storage(self, value: StorageChangeInput) -> Self {
        self.field("storage", value)
    }
}

/// [`DedicatedReadReplicas::delete`]: `DELETE /organizations/{organization}/databases/{database}/branches/{branch}/dedicated-read-replicas/{dedicated_read_replica}`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteDedicatedReadReplica;

impl Endpoint for DeleteDedicatedReadReplica {
    const OPERATION: &'static Operation = &operations::dedicated_read_replicas::DELETE_DEDICATED_READ_REPLICA;
    type Output = Empty;
}
