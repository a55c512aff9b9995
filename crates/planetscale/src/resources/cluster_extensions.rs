// Generated from api/resources/cluster_extensions.yaml by `cargo xtask codegen`. Do not edit.
//! Cluster extensions.

use crate::request_prelude::*;

/// The Postgres extensions that a branch can use, such as `pgvector` or `pg_stat_statements`. Most
/// are created in the database with SQL; some must first be loaded by the server, which a branch
/// change does by setting their parameters.
#[derive(Clone, PartialEq, Eq)]
pub struct ClusterExtensions {
    address: Address,
}

impl ClusterExtensions {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// List the extensions of a Postgres branch.
    ///
    /// Returns every extension that the service knows for the branch, also those that are not
    /// available to it, as one plain list without pages. Each comes with its parameters.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/extensions`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Postgres.
    pub fn list(&self) -> Request<ListExtensions> {
        Request::new(&self.address)
    }
}

/// [`ClusterExtensions::list`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/extensions`.
#[derive(Clone, Copy, Debug)]
pub struct ListExtensions;

impl Endpoint for ListExtensions {
    const OPERATION: &'static Operation = &operations::cluster_extensions::LIST_EXTENSIONS;
    type Output = Vec<ClusterExtension>;
}
