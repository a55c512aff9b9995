// Generated from api/resources/planned_reparent.yaml by `cargo xtask codegen`. Do not edit.
//! Planned reparents.

use crate::request_prelude::*;

/// Makes a chosen replica the primary of a shard of a MySQL (Vitess) branch, while both it and the
/// present primary are healthy, for maintenance that is planned. Writes to the shard are
/// interrupted for a moment and transactions that are under way may fail, so clients must try
/// again; prefer a quiet time.
#[derive(Clone, PartialEq, Eq)]
pub struct PlannedReparent {
    address: Address,
}

impl PlannedReparent {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// Make a replica the primary of its shard.
    ///
    /// Starts the change of the primary and returns the operation that carries it out in the
    /// background. The list of tablets of the branch has the aliases. Production branches need
    /// `write_production_branch_topology`.
    ///
    /// # Arguments
    /// * `keyspace`: Name of the keyspace that the shard belongs to.
    /// * `shard`: Range of the shard, such as `-80`, or `-` for the only one.
    /// * `new_primary`: Alias of the replica that becomes the primary, such as `zone1-0000000101`.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/planned-reparent`
    ///
    /// Service token: any one of `write_branch_topology`, `write_production_branch_topology`.
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn create(
        &self,
        keyspace: impl Into<String>,
        shard: impl Into<String>,
        new_primary: impl Into<String>,
    ) -> Request<PlannedReparentCreate> {
        Request::new(&self.address)
            .field("keyspace", keyspace.into())
            .field("shard", shard.into())
            .field("new_primary", new_primary.into())
    }

    /// Get a planned reparent.
    ///
    /// Returns the state of a change of the primary and, once it is done, its result or error.
    ///
    /// # Arguments
    /// * `id`: Identifier of the operation, as the call that started it returned.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/planned-reparent/{id}`
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn get(&self, id: impl Into<PathArg>) -> Request<PlannedReparentGet> {
        Request::new(&self.address).path_arg(id)
    }

    /// Waits until the operation has done its work.
    ///
    /// Fails when it ended in another way; `error` of the operation says why. An operation has a
    /// time limit of its own, `timeout`.
    ///
    /// It succeeds when `state` is `completed`. It fails when `state` is `failed` or `error` or
    /// `canceled` or `cancelled`, or `completed` is `true`.
    ///
    /// Polls
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/planned-reparent/{id}`
    /// for 30 minutes unless told otherwise.
    pub fn wait_until_completed(&self, id: impl Into<PathArg>) -> Wait<PlannedReparentGet> {
        let request = self.get(id);
        Wait::new(request, &operations::planned_reparent::PLANNED_REPARENT_GET.waiters[0])
    }
}

/// [`PlannedReparent::create`]: `POST /organizations/{organization}/databases/{database}/branches/{branch}/planned-reparent`.
#[derive(Clone, Copy, Debug)]
pub struct PlannedReparentCreate;

impl Endpoint for PlannedReparentCreate {
    const OPERATION: &'static Operation = &operations::planned_reparent::PLANNED_REPARENT_CREATE;
    type Output = VtctldOperation;
}

/// [`PlannedReparent::get`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/planned-reparent/{id}`.
#[derive(Clone, Copy, Debug)]
pub struct PlannedReparentGet;

impl Endpoint for PlannedReparentGet {
    const OPERATION: &'static Operation = &operations::planned_reparent::PLANNED_REPARENT_GET;
    type Output = VtctldOperation;
}
