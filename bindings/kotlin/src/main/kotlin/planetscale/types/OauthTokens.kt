// Generated from api/resources/oauth_tokens.yaml by `cargo xtask codegen`. Do not edit.
// OAuth tokens: the types.

package planetscale.types

import kotlinx.serialization.Serializable

/**
 * What an OAuth token is exchanged for.
 *
 * A word that the service adds later is a value like any other.
 */
@JvmInline
@Serializable
public value class OauthGrantType(
    /** The word itself. */
    public val value: String,
) {
    /** Whether this version of the SDK knows the word. */
    public val isKnown: Boolean
        get() = this in entries

    /** The word itself. */
    override fun toString(): String = value

    /** The words that are known. */
    public companion object {
        /** The code that came to the redirect address after a user allowed the application. */
        public val AUTHORIZATION_CODE: OauthGrantType = OauthGrantType("authorization_code")

        /** The refresh token that came with an earlier token. */
        public val REFRESH_TOKEN: OauthGrantType = OauthGrantType("refresh_token")

        /** All words that this version of the SDK knows. */
        public val entries: List<OauthGrantType> = listOf(AUTHORIZATION_CODE, REFRESH_TOKEN)
    }
}
