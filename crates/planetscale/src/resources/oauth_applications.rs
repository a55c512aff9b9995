// Generated from api/resources/oauth_applications.yaml by `cargo xtask codegen`. Do not edit.
//! OAuth applications.

use crate::request_prelude::*;

/// An OAuth application of an organization, and the tokens that were issued for it.
///
/// An address (organization, oauth application): making one sends nothing, and it can be kept,
/// compared, printed and shared.
#[derive(Clone, PartialEq, Eq)]
pub struct OauthApplicationScope {
    address: Address,
}

crate::address::printed!(OauthApplicationScope, "OauthApplication");

impl OauthApplicationScope {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// Get an OAuth application.
    ///
    /// Returns one application with its scopes and the number of tokens it holds, without its
    /// client secret.
    ///
    /// `GET /organizations/{organization}/oauth-applications/{application_id}`
    ///
    /// Service token: `read_oauth_applications`.
    pub fn get(&self) -> Request<GetOauthApplication> {
        Request::new(&self.address)
    }

    /// List the tokens of an OAuth application.
    ///
    /// Returns the tokens that users have given the application, each with what it may do in
    /// `oauth_accesses_by_resource`. The tokens themselves are not readable here.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// `GET /organizations/{organization}/oauth-applications/{application_id}/tokens`
    ///
    /// Service token: `read_oauth_tokens`.
    pub fn list_tokens(&self) -> Request<ListOauthTokens> {
        Request::new(&self.address)
    }

    /// Get a token of an OAuth application.
    ///
    /// Returns one token with the user behind it and what it may do. The token itself is not
    /// readable here.
    ///
    /// # Arguments
    /// * `token_id`: Identifier of the token, as `id` in the list of its application's tokens.
    ///
    /// `GET /organizations/{organization}/oauth-applications/{application_id}/tokens/{token_id}`
    ///
    /// Service token: `read_oauth_tokens`.
    pub fn get_token(&self, token_id: impl Into<PathArg>) -> Request<GetOauthToken> {
        Request::new(&self.address).path_arg(token_id)
    }

    /// Revoke a token of an OAuth application.
    ///
    /// Takes the token away from the application, which can no longer act for that user. The user
    /// has to allow the application again to give it another one.
    ///
    /// # Arguments
    /// * `token_id`: Identifier of the token, as `id` in the list of its application's tokens.
    ///
    /// `DELETE /organizations/{organization}/oauth-applications/{application_id}/tokens/{token_id}`
    ///
    /// Service token: `delete_oauth_tokens`.
    pub fn delete_token(&self, token_id: impl Into<PathArg>) -> Request<DeleteOauthToken> {
        Request::new(&self.address).path_arg(token_id)
    }
}

/// An OAuth application acts for users who allow it to, within the scopes that they grant. These
/// calls read the applications that an organization has registered, and list and revoke the tokens
/// that users have given them. Applications are created and changed in the dashboard.
#[derive(Clone, PartialEq, Eq)]
pub struct OauthApplications {
    address: Address,
}

impl OauthApplications {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// List the OAuth applications of an organization.
    ///
    /// Returns the applications that the organization has registered, without their client secrets.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// `GET /organizations/{organization}/oauth-applications`
    ///
    /// Service token: `read_oauth_applications`.
    pub fn list(&self) -> Request<ListOauthApplications> {
        Request::new(&self.address)
    }
}

/// [`OauthApplicationScope::get`]: `GET /organizations/{organization}/oauth-applications/{application_id}`.
#[derive(Clone, Copy, Debug)]
pub struct GetOauthApplication;

impl Endpoint for GetOauthApplication {
    const OPERATION: &'static Operation = &operations::oauth_applications::GET_OAUTH_APPLICATION;
    type Output = OauthApplication;
}

/// [`OauthApplicationScope::list_tokens`]: `GET /organizations/{organization}/oauth-applications/{application_id}/tokens`.
#[derive(Clone, Copy, Debug)]
pub struct ListOauthTokens;

impl Endpoint for ListOauthTokens {
    const OPERATION: &'static Operation = &operations::oauth_applications::LIST_OAUTH_TOKENS;
    type Output = Page<ServiceToken>;
}

impl Paged for ListOauthTokens {
    type Item = ServiceToken;
}

/// The optional arguments of [`OauthApplicationScope::list_tokens`].
impl Request<ListOauthTokens> {
    /// Number of the page to return, counted from 1.
    pub fn page(self, value: i64) -> Self {
        self.query("page", value)
    }

    /// How many items a page holds, at most 100.
    pub fn per_page(self, value: i64) -> Self {
        self.query("per_page", value)
    }
}

/// [`OauthApplicationScope::get_token`]: `GET /organizations/{organization}/oauth-applications/{application_id}/tokens/{token_id}`.
#[derive(Clone, Copy, Debug)]
pub struct GetOauthToken;

impl Endpoint for GetOauthToken {
    const OPERATION: &'static Operation = &operations::oauth_applications::GET_OAUTH_TOKEN;
    type Output = ServiceToken;
}

/// [`OauthApplicationScope::delete_token`]: `DELETE /organizations/{organization}/oauth-applications/{application_id}/tokens/{token_id}`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteOauthToken;

impl Endpoint for DeleteOauthToken {
    const OPERATION: &'static Operation = &operations::oauth_applications::DELETE_OAUTH_TOKEN;
    type Output = Empty;
}

/// [`OauthApplications::list`]: `GET /organizations/{organization}/oauth-applications`.
#[derive(Clone, Copy, Debug)]
pub struct ListOauthApplications;

impl Endpoint for ListOauthApplications {
    const OPERATION: &'static Operation = &operations::oauth_applications::LIST_OAUTH_APPLICATIONS;
    type Output = Page<OauthApplication>;
}

impl Paged for ListOauthApplications {
    type Item = OauthApplication;
}

/// The optional arguments of [`OauthApplications::list`].
impl Request<ListOauthApplications> {
    /// Number of the page to return, counted from 1.
    pub fn page(self, value: i64) -> Self {
        self.query("page", value)
    }

    /// How many items a page holds, at most 100.
    pub fn per_page(self, value: i64) -> Self {
        self.query("per_page", value)
    }
}
