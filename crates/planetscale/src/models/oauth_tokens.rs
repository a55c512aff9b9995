// Generated from api/resources/oauth_tokens.yaml by `cargo xtask codegen`. Do not edit.
//! OAuth tokens: the types.

use crate::prelude::*;

open_enum! {
    /// What an OAuth token is exchanged for.
    pub enum OauthGrantType {
        /// The code that came to the redirect address after a user allowed the application.
        AuthorizationCode = "authorization_code",
        /// The refresh token that came with an earlier token.
        RefreshToken = "refresh_token",
    }
}
