// Generated from api/resources/cluster_extensions.yaml by `cargo xtask codegen`. Do not edit.
//! Cluster extensions.

use crate::request_prelude::*;

/// The Postgres extensions that a branch can use, such as `pgvector` or `pg_stat_statements`. Most
/// are created in the database with SQL; some must first be loaded by the server, which a branch
/// change does by setting their parameters.
#[derive(Clone, Copy, Debug)]
pub struct ClusterExtensions<'c> {
    client: &'c Client,
}

impl<'c> ClusterExtensions<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List the extensions of a Postgres branch.
    ///
    /// Returns every extension that the service knows for the branch, also those that are not
    /// available to it, as one plain list without pages. Each comes with its parameters.
    ///
    /// # Arguments
    /// * `organization`: Name (slug) of the organization, such as `acme`.
    /// * `database`: Name of the database, such as `shop`.
    /// * `branch`: Name of the branch, such as `main`.
    ///
    /// `GET /organizations/{organization}/databases/{database}/branches/{branch}/extensions`
    ///
    /// Service token: any one of `read_branch`, `delete_branch`, `create_branch`,
    /// `connect_production_branch`, `connect_branch`. OAuth: any one of `read_branches`
    /// (organization, database), `read_branch` (branch).
    ///
    /// Databases: Postgres.
    pub fn list(
        &self,
        organization: impl Into<OrganizationArg>,
        database: impl Into<PathArg>,
        branch: impl Into<PathArg>,
    ) -> Request<ListExtensions> {
        Request::new(self.client).organization(organization).path_arg(database).path_arg(branch)
    }
}

/// [`ClusterExtensions::list`]: `GET /organizations/{organization}/databases/{database}/branches/{branch}/extensions`.
#[derive(Clone, Copy, Debug)]
pub struct ListExtensions;

impl Endpoint for ListExtensions {
    const OPERATION: &'static Operation = &operations::cluster_extensions::LIST_EXTENSIONS;
    type Output = Vec<ClusterExtension>;
}
