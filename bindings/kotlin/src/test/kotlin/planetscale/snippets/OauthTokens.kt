// Generated from api/resources/oauth_tokens.yaml by `cargo xtask codegen`. Do not edit.
// OAuth tokens: the calls of the reference.

@file:Suppress("UNUSED_VARIABLE")

package planetscale.snippets

import planetscale.PlanetScale
import planetscale.Secret
import planetscale.resources.CreateOauthToken
import planetscale.types.OauthGrantType

/** The functions that have the lines of a call, by operation. */
internal val oauthTokens: Map<String, suspend (PlanetScale) -> Unit> =
    mapOf(
        "create_oauth_token" to ::createOauthToken,
    )

private suspend fun createOauthToken(client: PlanetScale) {
    val serviceToken =
        client.oauthTokens.create(
            "acme",
            "a1b2c3d4e5f6",
            CreateOauthToken(
                clientId = "client-id-1",
                clientSecret = Secret("not-a-real-secret-2"),
                grantType = OauthGrantType.AUTHORIZATION_CODE,
                redirectUri = "redirect-uri-5",
            ),
        )
}
