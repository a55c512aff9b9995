// Generated from api/resources/branch_infrastructure.yaml by `cargo xtask codegen`. Do not edit.
//! Branch infrastructure.

use crate::request_prelude::*;

/// The servers that a branch consists of: the pods of a MySQL (Vitess) branch, the nodes and
/// bouncers of a Postgres one, and the tablets of Vitess, whose aliases the Vitess operations take.
#[derive(Clone, PartialEq, Eq)]
pub struct BranchInfrastructure {
    address: Address,
}

impl BranchInfrastructure {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// Get the servers of a branch.
    ///
    /// Returns the servers of a branch and how they are. The fields differ with the engine of the
    /// branch.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/infrastructure`
    ///
    /// Databases: MySQL (Vitess), Postgres.
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn get(&self) -> Request<GetBranchInfrastructure> {
        Request::new(&self.address)
    }

    /// List the tablets of a branch.
    ///
    /// Returns the tablets of a MySQL branch, grouped by keyspace, shard and type, as a plain list
    /// without pages. A tablet is a MySQL server with the Vitess process beside it. The filters
    /// narrow each other down.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/tablets`
    ///
    /// Databases: MySQL (Vitess).
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn list_tablets(&self) -> Request<ListBranchTablets> {
        Request::new(&self.address)
    }
}

/// [`BranchInfrastructure::get`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/infrastructure`.
#[derive(Clone, Copy, Debug)]
pub struct GetBranchInfrastructure;

impl Endpoint for GetBranchInfrastructure {
    const OPERATION: &'static Operation = &operations::branch_infrastructure::GET_BRANCH_INFRASTRUCTURE;
    type Output = Infrastructure;
}

/// [`BranchInfrastructure::list_tablets`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/tablets`.
#[derive(Clone, Copy, Debug)]
pub struct ListBranchTablets;

impl Endpoint for ListBranchTablets {
    const OPERATION: &'static Operation = &operations::branch_infrastructure::LIST_BRANCH_TABLETS;
    type Output = Vec<TabletGroup>;
}

/// The optional arguments of [`BranchInfrastructure::list_tablets`].
impl Request<ListBranchTablets> {
    /// Only tablets of the keyspace of this name.
    pub fn keyspace(self, value: impl Into<String>) -> Self {
        self.query("keyspace", value.into())
    }

    /// Only tablets of the shard with this range, such as `-80`, or `-` for the only one.
    pub fn shard(self, value: impl Into<String>) -> Self {
        self.query("shard", value.into())
    }

    /// Only tablets of this type, such as `primary` or `replica`.
    pub fn tablet_type(self, value: impl Into<String>) -> Self {
        self.query("tablet_type", value.into())
    }

    /// Only the tablets with these aliases, such as `zone1-0000000100`.
    pub fn tablet_alias(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.query_list("tablet_alias", values.into_iter().map(Into::into).collect::<Vec<String>>())
    }
}
