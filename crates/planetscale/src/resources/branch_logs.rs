// Generated from api/resources/branch_logs.yaml by `cargo xtask codegen`. Do not edit.
//! Branch logs.

use crate::request_prelude::*;

/// Access to the logs that the servers of a Postgres or Neki branch write. The logs are on another
/// host; this group gives out the signed address to read them from.
#[derive(Clone, PartialEq, Eq)]
pub struct BranchLogs {
    address: Address,
}

impl BranchLogs {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// Get a signed address for reading the logs of a branch.
    ///
    /// Returns an address from which the logs of the branch can be read for a limited time without
    /// further credentials. Send no Authorization header there. What the address takes as a query
    /// is not documented. MySQL branches have no such logs.
    ///
    /// `POST /organizations/{organization}/databases/{database}/branches/{branch}/logs/signatures`
    ///
    /// Databases: Postgres, Neki.
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn create_signature(&self) -> Request<CreateLogSignature> {
        Request::new(&self.address)
    }
}

/// [`BranchLogs::create_signature`]: `POST /organizations/{organization}/databases/{database}/branches/{branch}/logs/signatures`.
#[derive(Clone, Copy, Debug)]
pub struct CreateLogSignature;

impl Endpoint for CreateLogSignature {
    const OPERATION: &'static Operation = &operations::branch_logs::CREATE_LOG_SIGNATURE;
    type Output = LogSignature;
}
