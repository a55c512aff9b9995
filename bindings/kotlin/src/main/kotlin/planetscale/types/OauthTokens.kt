// Generated from api/resources/oauth_tokens.yaml by `cargo xtask codegen`. Do not edit.
// OAuth tokens: the types.

package planetscale.types

import kotlinx.serialization.Serializable
import planetscale.Word
import planetscale.serial.WordSerializer

/**
 * What an OAuth token is exchanged for.
 *
 * A word that the service adds later is a value like any other.
 */
@Serializable(with = OauthGrantType.Serializer::class)
public class OauthGrantType(
    value: String,
) : Word(value) {
    override val isKnown: Boolean
        get() = this in entries

    internal object Serializer : WordSerializer<OauthGrantType>("OauthGrantType", ::OauthGrantType)

    /** The words that are known. */
    public companion object {
        /** The code that came to the redirect address after a user allowed the application. */
        @JvmField
        public val AUTHORIZATION_CODE: OauthGrantType = OauthGrantType("authorization_code")

        /** The refresh token that came with an earlier token. */
        @JvmField
        public val REFRESH_TOKEN: OauthGrantType = OauthGrantType("refresh_token")

        /** All words that this version of the SDK knows. */
        @JvmField
        public val entries: List<OauthGrantType> = listOf(AUTHORIZATION_CODE, REFRESH_TOKEN)
    }
}
