// Generated from api/resources/oauth_tokens.yaml by `cargo xtask codegen`. Do not edit.
// OAuth tokens: a method an operation.

package planetscale.resources

import planetscale.RawResponse
import planetscale.Real
import planetscale.Replies
import planetscale.RequestOptions
import planetscale.Secret
import planetscale.Transport
import planetscale.body
import planetscale.types.OauthGrantType
import planetscale.types.ServiceToken

/**
 * The last step of the OAuth flow: an application exchanges what it holds for a token that acts for
 * a user.
 *
 * The tokens that exist are listed and revoked with the OAuth applications.
 */
public interface OauthTokens {
    private val transport: Transport
        get() = Real.transport(this)

    /** The same calls, which give the whole answer: its status, its headers and what it says. */
    public val withRawResponse: RawOauthTokens
        get() = RawOauthTokens(transport)

    /**
     * Exchange a code or a refresh token for an OAuth token.
     *
     * Gives the application a token to act for a user: for the first time in exchange for the
     * authorization code that came to its redirect address, later in exchange for the refresh
     * token. The reply holds both the token and the next refresh token, here only; keep them before
     * doing anything else, because a code or refresh token can be used once.
     *
     * `POST /organizations/{organization}/oauth-applications/{id}/token`
     *
     * Service token: `write_oauth_tokens`.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param id Identifier of the application, as `id` in the list of applications. Not its
     *   `client_id`.
     * @param params What is sent beside the path; `clientId`, `clientSecret`, `grantType` are
     *   required.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [ServiceToken]: A credential for this API.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun create(
        organization: String? = null,
        id: String,
        params: CreateOauthToken,
        options: RequestOptions? = null,
    ): ServiceToken = withRawResponse.create(organization, id, params, options).decoded()
}

internal class OauthTokensCalls(
    override val calls: Transport,
) : OauthTokens, Real

/** The calls of [OauthTokens], which give the whole answer: its status, its headers and what it says. */
public class RawOauthTokens internal constructor(
    private val transport: Transport,
) {
    /** [OauthTokens.create] with the whole answer. */
    public suspend fun create(
        organization: String? = null,
        id: String,
        params: CreateOauthToken,
        options: RequestOptions? = null,
    ): RawResponse<ServiceToken> =
        transport.send(
            "create_oauth_token",
            listOf(organization, id),
            emptyList(),
            params.toBody(),
            options,
            Replies.json(ServiceToken.serializer()),
        )
}

/** Arguments of [OauthTokens.create]. */
public data class CreateOauthToken @JvmOverloads constructor(
    /** The application's `clientId`. */
    public val clientId: String,
    /**
     * The application's client secret, shown in the dashboard when it was made. A secret: nothing
     * of this package prints it.
     */
    public val clientSecret: Secret,
    /** What the token is exchanged for. */
    public val grantType: OauthGrantType,
    /** The authorization code. Needed for `authorization_code`. A secret: nothing of this package prints it. */
    public val code: Secret? = null,
    /** The application's redirect address, the same that the code was sent to. Needed for `authorization_code`. */
    public val redirectUri: String? = null,
    /**
     * The refresh token that came with the token to be replaced. Needed for `refreshToken`. A
     * secret: nothing of this package prints it.
     */
    public val refreshToken: Secret? = null,
) {
    internal fun toBody(): String =
        body {
            put("client_id", clientId)
            put("client_secret", clientSecret)
            put("grant_type", grantType.value)
            put("code", code)
            put("redirect_uri", redirectUri)
            put("refresh_token", refreshToken)
        }
}
