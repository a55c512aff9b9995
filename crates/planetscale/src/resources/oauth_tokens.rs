// Generated from api/resources/oauth_tokens.yaml by `cargo xtask codegen`. Do not edit.
//! OAuth tokens.

use crate::request_prelude::*;

/// The last step of the OAuth flow: an application exchanges what it holds for a token that acts
/// for a user. The tokens that exist are listed and revoked with the OAuth applications.
#[derive(Clone, PartialEq, Eq)]
pub struct OauthTokens {
    address: Address,
}

impl OauthTokens {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// Exchange a code or a refresh token for an OAuth token.
    ///
    /// Gives the application a token to act for a user: for the first time in exchange for the
    /// authorization code that came to its redirect address, later in exchange for the refresh
    /// token. The reply holds both the token and the next refresh token, here only; keep them
    /// before doing anything else, because a code or refresh token can be used once.
    ///
    /// # Arguments
    /// * `id`: Identifier of the application, as `id` in the list of applications. Not its
    ///   `client_id`.
    /// * `client_id`: The application's `client_id`.
    /// * `client_secret`: The application's client secret, shown in the dashboard when it was made.
    /// * `grant_type`: What the token is exchanged for.
    ///
    /// `POST /organizations/{organization}/oauth-applications/{id}/token`
    ///
    /// Service token: `write_oauth_tokens`.
    pub fn create(
        &self,
        id: impl Into<PathArg>,
        client_id: impl Into<String>,
        client_secret: impl Into<Secret>,
        grant_type: impl Into<OauthGrantType>,
    ) -> Request<CreateOauthToken> {
        Request::new(&self.address)
            .path_arg(id)
            .field("client_id", client_id.into())
            .field("client_secret", client_secret.into())
            .field("grant_type", grant_type.into())
    }
}

/// [`OauthTokens::create`]: `POST /organizations/{organization}/oauth-applications/{id}/token`.
#[derive(Clone, Copy, Debug)]
pub struct CreateOauthToken;

impl Endpoint for CreateOauthToken {
    const OPERATION: &'static Operation = &operations::oauth_tokens::CREATE_OAUTH_TOKEN;
    type Output = ServiceToken;
}

/// The optional arguments of [`OauthTokens::create`].
impl Request<CreateOauthToken> {
    /// The authorization code. Needed for `authorization_code`.
    pub fn code(self, value: impl Into<Secret>) -> Self {
        self.field("code", value.into())
    }

    /// The application's redirect address, the same that the code was sent to. Needed for
    /// `authorization_code`.
    pub fn redirect_uri(self, value: impl Into<String>) -> Self {
        self.field("redirect_uri", value.into())
    }

    /// The refresh token that came with the token to be replaced. Needed for `refresh_token`.
    pub fn refresh_token(self, value: impl Into<Secret>) -> Self {
        self.field("refresh_token", value.into())
    }
}
