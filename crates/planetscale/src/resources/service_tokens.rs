// Generated from api/resources/service_tokens.yaml by `cargo xtask codegen`. Do not edit.
//! Service tokens.

use crate::request_prelude::*;

/// A service token of an organization, and what it may do.
///
/// An address (organization, service token): making one sends nothing, and it can be kept,
/// compared, printed and shared.
#[derive(Clone, PartialEq, Eq)]
pub struct ServiceTokenScope {
    address: Address,
}

crate::address::printed!(ServiceTokenScope, "ServiceToken");

impl ServiceTokenScope {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// Get a service token.
    ///
    /// Gives one service token of an organization with its accesses. The secret cannot be read
    /// again.
    ///
    /// `GET /organizations/{organization}/service-tokens/{id}`
    ///
    /// Service token: `read_service_tokens`.
    pub fn get(&self) -> Request<GetServiceToken> {
        Request::new(&self.address)
    }

    /// Delete a service token.
    ///
    /// Revokes a service token for good. Programs that still use it are answered with 401 from then
    /// on.
    ///
    /// `DELETE /organizations/{organization}/service-tokens/{id}`
    ///
    /// Service token: `delete_service_tokens`.
    pub fn delete(&self) -> Request<DeleteServiceToken> {
        Request::new(&self.address)
    }

    /// List what a service token may do.
    ///
    /// Gives every access of a service token, each with the organization or database that it is
    /// for. All of them come at once; there are no pages.
    ///
    /// `GET /organizations/{organization}/service-tokens/{id}/access`
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn list_accesses(&self) -> Request<GetServiceTokenAccess> {
        Request::new(&self.address)
    }

    /// Let a service token do more with a database.
    ///
    /// Adds accesses for one database to a service token. Accesses that the token has already are
    /// left as they are. The reply lists the accesses that were added.
    ///
    /// # Arguments
    /// * `database`: Name of the database.
    /// * `access`: The accesses to add, such as `read_branch`, `create_branch` or
    ///   `connect_production_branch`.
    ///
    /// `POST /organizations/{organization}/service-tokens/{id}/access`
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn add_accesses(
        &self,
        database: impl Into<String>,
        access: impl IntoIterator<Item = impl Into<String>>,
    ) -> Request<AddServiceTokenAccess> {
        Request::new(&self.address)
            .field("database", database.into())
            .field("access", access.into_iter().map(Into::into).collect::<Vec<String>>())
    }

    /// Let a service token do less with a database.
    ///
    /// Takes accesses for one database from a service token. Accesses that are not listed stay. The
    /// request has a body, which is unusual for a deletion.
    ///
    /// # Arguments
    /// * `database`: Name of the database.
    /// * `access`: The accesses to take away, such as `read_branch` or `create_branch`.
    ///
    /// `DELETE /organizations/{organization}/service-tokens/{id}/access`
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn delete_accesses(
        &self,
        database: impl Into<String>,
        access: impl IntoIterator<Item = impl Into<String>>,
    ) -> Request<DeleteServiceTokenAccess> {
        Request::new(&self.address)
            .field("database", database.into())
            .field("access", access.into_iter().map(Into::into).collect::<Vec<String>>())
    }

    /// List what a service token may do, by resource.
    ///
    /// Gives the accesses of a service token grouped by the organization or database that they are
    /// for. All of them come at once; there are no pages.
    ///
    /// `GET /organizations/{organization}/service-tokens/{id}/grants`
    ///
    /// Extended: the service's official clients call this, but its published document does not have
    /// it, so it can change without notice.
    pub fn list_grants(&self) -> Request<ListServiceTokenGrants> {
        Request::new(&self.address)
    }
}

/// Credentials with which programs call this API on behalf of an organization. A token consists of
/// an identifier and a secret and may do only what its accesses allow. A service token cannot
/// manage service tokens: call these operations with an OAuth or access token.
#[derive(Clone, PartialEq, Eq)]
pub struct ServiceTokens {
    address: Address,
}

impl ServiceTokens {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// List the service tokens of an organization.
    ///
    /// Gives the service tokens of an organization, page by page, with their accesses but never
    /// with their secrets.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// `GET /organizations/{organization}/service-tokens`
    ///
    /// Service token: `read_service_tokens`.
    pub fn list(&self) -> Request<ListServiceTokens> {
        Request::new(&self.address)
    }

    /// Create a service token.
    ///
    /// Creates a service token and returns it. `token` holds its secret in this reply only, so
    /// store it at once. The new token can do nothing until accesses have been added to it.
    ///
    /// `POST /organizations/{organization}/service-tokens`
    ///
    /// Service token: `write_service_tokens`.
    pub fn create(&self) -> Request<CreateServiceToken> {
        Request::new(&self.address)
    }
}

/// [`ServiceTokenScope::get`]: `GET /organizations/{organization}/service-tokens/{id}`.
#[derive(Clone, Copy, Debug)]
pub struct GetServiceToken;

impl Endpoint for GetServiceToken {
    const OPERATION: &'static Operation = &operations::service_tokens::GET_SERVICE_TOKEN;
    type Output = ServiceToken;
}

/// [`ServiceTokenScope::delete`]: `DELETE /organizations/{organization}/service-tokens/{id}`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteServiceToken;

impl Endpoint for DeleteServiceToken {
    const OPERATION: &'static Operation = &operations::service_tokens::DELETE_SERVICE_TOKEN;
    type Output = Empty;
}

/// [`ServiceTokenScope::list_accesses`]: `GET /organizations/{organization}/service-tokens/{id}/access`.
#[derive(Clone, Copy, Debug)]
pub struct GetServiceTokenAccess;

impl Endpoint for GetServiceTokenAccess {
    const OPERATION: &'static Operation = &operations::service_tokens::GET_SERVICE_TOKEN_ACCESS;
    type Output = ServiceTokenAccessList;
}

/// [`ServiceTokenScope::add_accesses`]: `POST /organizations/{organization}/service-tokens/{id}/access`.
#[derive(Clone, Copy, Debug)]
pub struct AddServiceTokenAccess;

impl Endpoint for AddServiceTokenAccess {
    const OPERATION: &'static Operation = &operations::service_tokens::ADD_SERVICE_TOKEN_ACCESS;
    type Output = ServiceTokenAccessList;
}

/// [`ServiceTokenScope::delete_accesses`]: `DELETE /organizations/{organization}/service-tokens/{id}/access`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteServiceTokenAccess;

impl Endpoint for DeleteServiceTokenAccess {
    const OPERATION: &'static Operation = &operations::service_tokens::DELETE_SERVICE_TOKEN_ACCESS;
    type Output = Empty;
}

/// [`ServiceTokenScope::list_grants`]: `GET /organizations/{organization}/service-tokens/{id}/grants`.
#[derive(Clone, Copy, Debug)]
pub struct ListServiceTokenGrants;

impl Endpoint for ListServiceTokenGrants {
    const OPERATION: &'static Operation = &operations::service_tokens::LIST_SERVICE_TOKEN_GRANTS;
    type Output = ServiceTokenGrantList;
}

/// [`ServiceTokens::list`]: `GET /organizations/{organization}/service-tokens`.
#[derive(Clone, Copy, Debug)]
pub struct ListServiceTokens;

impl Endpoint for ListServiceTokens {
    const OPERATION: &'static Operation = &operations::service_tokens::LIST_SERVICE_TOKENS;
    type Output = Page<ServiceToken>;
}

impl Paged for ListServiceTokens {
    type Item = ServiceToken;
}

/// The optional arguments of [`ServiceTokens::list`].
impl Request<ListServiceTokens> {
    /// Number of the page to return, counted from 1.
    pub fn page(self, value: i64) -> Self {
        self.query("page", value)
    }

    /// How many items a page holds, at most 100.
    pub fn per_page(self, value: i64) -> Self {
        self.query("per_page", value)
    }
}

/// [`ServiceTokens::create`]: `POST /organizations/{organization}/service-tokens`.
#[derive(Clone, Copy, Debug)]
pub struct CreateServiceToken;

impl Endpoint for CreateServiceToken {
    const OPERATION: &'static Operation = &operations::service_tokens::CREATE_SERVICE_TOKEN;
    type Output = ServiceToken;
}

/// The optional arguments of [`ServiceTokens::create`].
impl Request<CreateServiceToken> {
    /// Name by which people recognise the token, such as `deploys`.
    pub fn name(self, value: impl Into<String>) -> Self {
        self.field("name", value.into())
    }

    /// Lifetime in seconds, after which the token stops working. Without it the token never
    /// expires.
    pub fn ttl(self, value: i64) -> Self {
        self.field("ttl", value)
    }
}
