// Generated from api/resources/oauth_tokens.yaml by `cargo xtask codegen`. Do not edit.
// OAuth tokens: the types.

/**
 * What an OAuth token is exchanged for.
 *
 * - `authorization_code`: The code that came to the redirect address after a user allowed the
 *   application.
 * - `refresh_token`: The refresh token that came with an earlier token.
 *
 * A word that the service adds later comes as the text that it is.
 */
export type OauthGrantType = 'authorization_code' | 'refresh_token' | (string & {});
