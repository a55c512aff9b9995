// Generated from api/resources/cluster_parameters.yaml by `cargo xtask codegen`. Do not edit.
//! Cluster parameters.

use crate::request_prelude::*;

/// The settings of a Postgres branch: of Postgres itself, of Patroni, which keeps the cluster
/// available, and of the PgBouncer that comes with every branch. They are read here and changed
/// with a branch change.
#[derive(Clone, PartialEq, Eq)]
pub struct ClusterParameters {
    address: Address,
}

impl ClusterParameters {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// List the settings of a Postgres branch.
    ///
    /// Returns every setting that can be seen, with its limits, default and present value, as one
    /// plain list without pages. To change some, start a branch change whose `parameters` names
    /// them under their `namespace`.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/parameters`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Postgres.
    pub fn list(&self) -> Request<ListParameters> {
        Request::new(&self.address)
    }
}

/// [`ClusterParameters::list`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/parameters`.
#[derive(Clone, Copy, Debug)]
pub struct ListParameters;

impl Endpoint for ListParameters {
    const OPERATION: &'static Operation = &operations::cluster_parameters::LIST_PARAMETERS;
    type Output = Vec<ClusterParameter>;
}

/// The optional arguments of [`ClusterParameters::list`].
impl Request<ListParameters> {
    /// True asks for the settings of extensions, false for the others. The service publishes
    /// nothing about it.
    pub fn extension(self, value: bool) -> Self {
        self.query("extension", value)
    }

    /// True asks for the settings that the service counts as internal, false for the others. The
    /// service publishes nothing about it.
    pub fn internal(self, value: bool) -> Self {
        self.query("internal", value)
    }
}
