// Generated from api/resources/oauth_tokens.yaml by `cargo xtask codegen`. Do not edit.
// OAuth tokens: the calls of the vectors.

package planetscale.dispatch

import kotlinx.serialization.builtins.serializer
import planetscale.Secret
import planetscale.resources.CreateOauthToken
import planetscale.types.OauthGrantType
import planetscale.types.ServiceToken

/** The calls of the vectors, by operation. */
internal val oauthTokens: Map<String, Operation> =
    mapOf(
        "create_oauth_token" to createOauthToken(),
    )

private fun createOauthToken(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                ServiceToken.serializer(),
                client.oauthTokens.create(
                    arguments.path("organization"),
                    arguments.pathText("id"),
                    createOauthTokenParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.oauthTokens.withRawResponse.create(
                arguments.path("organization"),
                arguments.pathText("id"),
                createOauthTokenParams(arguments),
                options,
            )
        },
    )

private fun createOauthTokenParams(arguments: Arguments) =
    CreateOauthToken(
        clientId = requireNotNull(arguments.body("client_id", String.serializer())),
        clientSecret = requireNotNull(arguments.body("client_secret", Secret.serializer())),
        grantType = requireNotNull(arguments.body("grant_type", OauthGrantType.serializer())),
        code = arguments.body("code", Secret.serializer()),
        redirectUri = arguments.body("redirect_uri", String.serializer()),
        refreshToken = arguments.body("refresh_token", Secret.serializer()),
    )
