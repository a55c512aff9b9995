// Generated from api/resources/data_topology.yaml by `cargo xtask codegen`. Do not edit.
//! Data topologies.

use crate::request_prelude::*;

/// The document that tells a Neki (sharded Postgres) branch where its data is. It names shard
/// groups, which map ranges of keys to shards, the shard indexes that compute the keys, and which
/// tables belong to which group. It does not create shards or tables; it says how queries find
/// them. A new branch has one shard group with one shard, to which everything belongs.
#[derive(Clone, PartialEq, Eq)]
pub struct DataTopology {
    address: Address,
}

impl DataTopology {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// Get the data topology of a branch.
    ///
    /// Returns the whole document and when it was last read from the cluster.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/data-topology`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Neki.
    pub fn get(&self) -> Request<GetDataTopology> {
        Request::new(&self.address)
    }

    /// Replace the data topology of a branch.
    ///
    /// Replaces the whole document; what is not in the new one is gone, so get it, change it and
    /// put it back. It decides where queries go at once and moves no rows: place tables before they
    /// have any, or move them with a migration. A document that is wrong is answered with 422.
    ///
    /// # Arguments
    /// * `data_topology`: The whole document, in the form of the reply.
    ///
    /// `PUT /organizations/{organization}/databases/{database}/branches/{branch}/data-topology`
    ///
    /// Service token: `create_branch`. OAuth: any one of `write_databases` (organization,
    /// database), `write_branch` (branch).
    ///
    /// Databases: Neki.
    pub fn update(&self, data_topology: Map<String, Value>) -> Request<UpdateDataTopology> {
        Request::new(&self.address).field("data_topology", data_topology)
    }
}

/// [`DataTopology::get`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/data-topology`.
#[derive(Clone, Copy, Debug)]
pub struct GetDataTopology;

impl Endpoint for GetDataTopology {
    const OPERATION: &'static Operation = &operations::data_topology::GET_DATA_TOPOLOGY;
    type Output = NekiDataTopology;
}

/// [`DataTopology::update`]: `PUT /organizations/{organization}/databases/{database}/branches/{branch}/data-topology`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateDataTopology;

impl Endpoint for UpdateDataTopology {
    const OPERATION: &'static Operation = &operations::data_topology::UPDATE_DATA_TOPOLOGY;
    type Output = NekiDataTopology;
}
