// Generated from api/resources/oauth_applications.yaml by `cargo xtask codegen`. Do not edit.
// OAuth applications: the calls of the vectors.

package planetscale.dispatch

import kotlinx.serialization.json.JsonNull
import planetscale.Page
import planetscale.resources.ListOauthApplications
import planetscale.resources.ListOauthTokens
import planetscale.serial.WholeNumber
import planetscale.types.OauthApplication
import planetscale.types.ServiceToken

/** The calls of the vectors, by operation. */
internal val oauthApplications: Map<String, Operation> =
    mapOf(
        "list_oauth_applications" to listOauthApplications(),
        "get_oauth_application" to getOauthApplication(),
        "list_oauth_tokens" to listOauthTokens(),
        "get_oauth_token" to getOauthToken(),
        "delete_oauth_token" to deleteOauthToken(),
    )

private fun listOauthApplications(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Page.serializer(OauthApplication.serializer()),
                client.oauthApplications.list(
                    arguments.path("organization"),
                    listOauthApplicationsParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.oauthApplications.withRawResponse.list(
                arguments.path("organization"),
                listOauthApplicationsParams(arguments),
                options,
            )
        },
        all = { client, arguments, options ->
            Listing(
                client.oauthApplications.all(
                    arguments.path("organization"),
                    listOauthApplicationsParams(arguments),
                    options,
                ),
                OauthApplication.serializer(),
            )
        },
    )

private fun listOauthApplicationsParams(arguments: Arguments) =
    ListOauthApplications(
        page = arguments.query("page", WholeNumber),
        perPage = arguments.query("per_page", WholeNumber),
    )

private fun getOauthApplication(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                OauthApplication.serializer(),
                client.oauthApplications.get(
                    arguments.path("organization"),
                    arguments.pathText("application_id"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.oauthApplications.withRawResponse.get(
                arguments.path("organization"),
                arguments.pathText("application_id"),
                options,
            )
        },
    )

private fun listOauthTokens(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                Page.serializer(ServiceToken.serializer()),
                client.oauthApplications.listTokens(
                    arguments.path("organization"),
                    arguments.pathText("application_id"),
                    listOauthTokensParams(arguments),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.oauthApplications.withRawResponse.listTokens(
                arguments.path("organization"),
                arguments.pathText("application_id"),
                listOauthTokensParams(arguments),
                options,
            )
        },
        all = { client, arguments, options ->
            Listing(
                client.oauthApplications.allTokens(
                    arguments.path("organization"),
                    arguments.pathText("application_id"),
                    listOauthTokensParams(arguments),
                    options,
                ),
                ServiceToken.serializer(),
            )
        },
    )

private fun listOauthTokensParams(arguments: Arguments) =
    ListOauthTokens(
        page = arguments.query("page", WholeNumber),
        perPage = arguments.query("per_page", WholeNumber),
    )

private fun getOauthToken(): Operation =
    Operation(
        plain = { client, arguments, options ->
            jsonOf(
                ServiceToken.serializer(),
                client.oauthApplications.getToken(
                    arguments.path("organization"),
                    arguments.pathText("application_id"),
                    arguments.pathText("token_id"),
                    options,
                ),
            )
        },
        raw = { client, arguments, options ->
            client.oauthApplications.withRawResponse.getToken(
                arguments.path("organization"),
                arguments.pathText("application_id"),
                arguments.pathText("token_id"),
                options,
            )
        },
    )

private fun deleteOauthToken(): Operation =
    Operation(
        plain = { client, arguments, options ->
            client.oauthApplications.deleteToken(
                arguments.path("organization"),
                arguments.pathText("application_id"),
                arguments.pathText("token_id"),
                options,
            )
            JsonNull
        },
        raw = { client, arguments, options ->
            client.oauthApplications.withRawResponse.deleteToken(
                arguments.path("organization"),
                arguments.pathText("application_id"),
                arguments.pathText("token_id"),
                options,
            )
        },
    )
