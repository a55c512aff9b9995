// Generated from api/resources/branch_logs.yaml by `cargo xtask codegen`. Do not edit.
//! Branch logs.

use crate::request_prelude::*;

/// Access to the logs that the servers of a Postgres or Neki branch write. The logs are on another
/// host; this group gives out the signed address to read them from.
#[derive(Clone, Copy, Debug)]
pub struct BranchLogs<'c> {
    client: &'c Client,
}

impl<'c> BranchLogs<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Get a signed address for reading the logs of a branch.
    ///
    /// Returns an address from which the logs of the branch can be read for a limited time without
    /// further credentials. Send no Authorization header there. What the address takes as a query
    /// is not documented. MySQL branches have no such logs.
    ///
    /// # Arguments
    /// * `organization`: Name (slug) of the organization, such as `acme`.
    /// * `database`: Name of the database, such as `shop`.
    /// * `branch`: Name of the branch, such as `main`.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/logs/signatures`
    ///
    /// Databases: Postgres, Neki.
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn create_signature(
        &self,
        organization: impl Into<OrganizationArg>,
        database: impl Into<PathArg>,
        branch: impl Into<PathArg>,
    ) -> Request<CreateLogSignature> {
        Request::new(self.client).organization(organization).path_arg(database).path_arg(branch)
    }
}

/// [`BranchLogs::create_signature`]: `POST /organizations/{organization}/databases/{database}/branches/{branch}/logs/signatures`.
#[derive(Clone, Copy, Debug)]
pub struct CreateLogSignature;

impl Endpoint for CreateLogSignature {
    const OPERATION: &'static Operation = &operations::branch_logs::CREATE_LOG_SIGNATURE;
    type Output = LogSignature;
}
