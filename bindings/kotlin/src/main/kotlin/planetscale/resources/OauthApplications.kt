// Generated from api/resources/oauth_applications.yaml by `cargo xtask codegen`. Do not edit.
// OAuth applications: a method an operation.

package planetscale.resources

import planetscale.Page
import planetscale.Pages
import planetscale.RawResponse
import planetscale.Real
import planetscale.Replies
import planetscale.RequestOptions
import planetscale.Transport
import planetscale.query
import planetscale.types.OauthApplication
import planetscale.types.ServiceToken

/**
 * An OAuth application acts for users who allow it to, within the scopes that they grant.
 *
 * These calls read the applications that an organization has registered, and list and revoke the
 * tokens that users have given them. Applications are created and changed in the dashboard.
 */
public interface OauthApplications {
    private val transport: Transport
        get() = Real.transport(this)

    /** The same calls, which give the whole answer: its status, its headers and what it says. */
    public val withRawResponse: RawOauthApplications
        get() = RawOauthApplications(transport)

    /**
     * List the OAuth applications of an organization.
     *
     * Returns the applications that the organization has registered, without their client secrets.
     *
     * `GET /organizations/{organization}/oauth-applications`
     *
     * Service token: `read_oauth_applications`.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return The first page, or the one that is asked for; each item is a [OauthApplication].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun list(
        organization: String? = null,
        params: ListOauthApplications = ListOauthApplications(),
        options: RequestOptions? = null,
    ): Page<OauthApplication> = withRawResponse.list(organization, params, options).decoded()

    /** [OauthApplications.list] without params. */
    public suspend fun list(
        organization: String? = null,
        options: RequestOptions?,
    ): Page<OauthApplication> = list(organization, ListOauthApplications(), options)

    /**
     * List the OAuth applications of an organization: the items of all pages.
     *
     * Pages are fetched while the items are collected, some of them ahead of the collector;
     * [Pages.pages] gives whole ones. [list] gets the first page alone.
     *
     * `GET /organizations/{organization}/oauth-applications`
     *
     * Service token: `read_oauth_applications`.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A flow of [OauthApplication]. Nothing is sent before it is collected.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun all(
        organization: String? = null,
        params: ListOauthApplications = ListOauthApplications(),
        options: RequestOptions? = null,
    ): Pages<OauthApplication> =
        transport.all(
            "list_oauth_applications",
            listOf(organization),
            params.toQuery(),
            null,
            options,
            OauthApplication.serializer(),
        )

    /** [OauthApplications.all] without params. */
    public fun all(
        organization: String? = null,
        options: RequestOptions?,
    ): Pages<OauthApplication> = all(organization, ListOauthApplications(), options)

    /**
     * Get an OAuth application.
     *
     * Returns one application with its scopes and the number of tokens it holds, without its client
     * secret.
     *
     * `GET /organizations/{organization}/oauth-applications/{application_id}`
     *
     * Service token: `read_oauth_applications`.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param applicationId Identifier of the application, as `id` in the list of applications.
     *   Not its `client_id`.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [OauthApplication]: An application that acts for users who allow it to, as an
     *   organization has registered it.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun get(
        organization: String? = null,
        applicationId: String,
        options: RequestOptions? = null,
    ): OauthApplication = withRawResponse.get(organization, applicationId, options).decoded()

    /**
     * List the tokens of an OAuth application.
     *
     * Returns the tokens that users have given the application, each with what it may do in
     * `oauthAccessesByResource`. The tokens themselves are not readable here.
     *
     * `GET /organizations/{organization}/oauth-applications/{application_id}/tokens`
     *
     * Service token: `read_oauth_tokens`.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param applicationId Identifier of the application, as `id` in the list of applications.
     *   Not its `client_id`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return The first page, or the one that is asked for; each item is a [ServiceToken].
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun listTokens(
        organization: String? = null,
        applicationId: String,
        params: ListOauthTokens = ListOauthTokens(),
        options: RequestOptions? = null,
    ): Page<ServiceToken> = withRawResponse.listTokens(organization, applicationId, params, options).decoded()

    /** [OauthApplications.listTokens] without params. */
    public suspend fun listTokens(
        organization: String? = null,
        applicationId: String,
        options: RequestOptions?,
    ): Page<ServiceToken> = listTokens(organization, applicationId, ListOauthTokens(), options)

    /**
     * List the tokens of an OAuth application: the items of all pages.
     *
     * Pages are fetched while the items are collected, some of them ahead of the collector;
     * [Pages.pages] gives whole ones. [listTokens] gets the first page alone.
     *
     * `GET /organizations/{organization}/oauth-applications/{application_id}/tokens`
     *
     * Service token: `read_oauth_tokens`.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param applicationId Identifier of the application, as `id` in the list of applications.
     *   Not its `client_id`.
     * @param params What is sent beside the path; all of it may be left out.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return A flow of [ServiceToken]. Nothing is sent before it is collected.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public fun allTokens(
        organization: String? = null,
        applicationId: String,
        params: ListOauthTokens = ListOauthTokens(),
        options: RequestOptions? = null,
    ): Pages<ServiceToken> =
        transport.all(
            "list_oauth_tokens",
            listOf(organization, applicationId),
            params.toQuery(),
            null,
            options,
            ServiceToken.serializer(),
        )

    /** [OauthApplications.allTokens] without params. */
    public fun allTokens(
        organization: String? = null,
        applicationId: String,
        options: RequestOptions?,
    ): Pages<ServiceToken> = allTokens(organization, applicationId, ListOauthTokens(), options)

    /**
     * Get a token of an OAuth application.
     *
     * Returns one token with the user behind it and what it may do. The token itself is not
     * readable here.
     *
     * `GET /organizations/{organization}/oauth-applications/{application_id}/tokens/{token_id}`
     *
     * Service token: `read_oauth_tokens`.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param applicationId Identifier of the application, as `id` in the list of applications.
     *   Not its `client_id`.
     * @param tokenId Identifier of the token, as `id` in the list of its application's tokens.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return [ServiceToken]: A credential for this API.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun getToken(
        organization: String? = null,
        applicationId: String,
        tokenId: String,
        options: RequestOptions? = null,
    ): ServiceToken = withRawResponse.getToken(organization, applicationId, tokenId, options).decoded()

    /**
     * Revoke a token of an OAuth application.
     *
     * Takes the token away from the application, which can no longer act for that user. The user
     * has to allow the application again to give it another one.
     *
     * `DELETE /organizations/{organization}/oauth-applications/{application_id}/tokens/{token_id}`
     *
     * Service token: `delete_oauth_tokens`.
     *
     * @param organization Name (slug) of the organization, such as `acme`. Null: the client's own
     *   organization.
     * @param applicationId Identifier of the application, as `id` in the list of applications.
     *   Not its `client_id`.
     * @param tokenId Identifier of the token, as `id` in the list of its application's tokens.
     * @param options For this call only: time limits, retries, headers, more of the query and of
     *   the body.
     * @return Nothing, when the service has answered.
     * @throws planetscale.PlanetScaleException An argument is refused, the service cannot be
     *   reached, or its answer is an error.
     */
    public suspend fun deleteToken(
        organization: String? = null,
        applicationId: String,
        tokenId: String,
        options: RequestOptions? = null,
    ): Unit = withRawResponse.deleteToken(organization, applicationId, tokenId, options).decoded()
}

internal class OauthApplicationsCalls(
    override val calls: Transport,
) : OauthApplications, Real

/** The calls of [OauthApplications], which give the whole answer: its status, its headers and what it says. */
public class RawOauthApplications internal constructor(
    private val transport: Transport,
) {
    /** [OauthApplications.list] with the whole answer. */
    public suspend fun list(
        organization: String? = null,
        params: ListOauthApplications = ListOauthApplications(),
        options: RequestOptions? = null,
    ): RawResponse<Page<OauthApplication>> =
        transport.send(
            "list_oauth_applications",
            listOf(organization),
            params.toQuery(),
            null,
            options,
            Replies.page(OauthApplication.serializer()),
        )

    /** [OauthApplications.list] without params. */
    public suspend fun list(
        organization: String? = null,
        options: RequestOptions?,
    ): RawResponse<Page<OauthApplication>> = list(organization, ListOauthApplications(), options)

    /** [OauthApplications.get] with the whole answer. */
    public suspend fun get(
        organization: String? = null,
        applicationId: String,
        options: RequestOptions? = null,
    ): RawResponse<OauthApplication> =
        transport.send(
            "get_oauth_application",
            listOf(organization, applicationId),
            emptyList(),
            null,
            options,
            Replies.json(OauthApplication.serializer()),
        )

    /** [OauthApplications.listTokens] with the whole answer. */
    public suspend fun listTokens(
        organization: String? = null,
        applicationId: String,
        params: ListOauthTokens = ListOauthTokens(),
        options: RequestOptions? = null,
    ): RawResponse<Page<ServiceToken>> =
        transport.send(
            "list_oauth_tokens",
            listOf(organization, applicationId),
            params.toQuery(),
            null,
            options,
            Replies.page(ServiceToken.serializer()),
        )

    /** [OauthApplications.listTokens] without params. */
    public suspend fun listTokens(
        organization: String? = null,
        applicationId: String,
        options: RequestOptions?,
    ): RawResponse<Page<ServiceToken>> = listTokens(organization, applicationId, ListOauthTokens(), options)

    /** [OauthApplications.getToken] with the whole answer. */
    public suspend fun getToken(
        organization: String? = null,
        applicationId: String,
        tokenId: String,
        options: RequestOptions? = null,
    ): RawResponse<ServiceToken> =
        transport.send(
            "get_oauth_token",
            listOf(organization, applicationId, tokenId),
            emptyList(),
            null,
            options,
            Replies.json(ServiceToken.serializer()),
        )

    /** [OauthApplications.deleteToken] with the whole answer. */
    public suspend fun deleteToken(
        organization: String? = null,
        applicationId: String,
        tokenId: String,
        options: RequestOptions? = null,
    ): RawResponse<Unit> =
        transport.send(
            "delete_oauth_token",
            listOf(organization, applicationId, tokenId),
            emptyList(),
            null,
            options,
            Replies.nothing,
        )
}

/** Arguments of [OauthApplications.list]. */
public data class ListOauthApplications @JvmOverloads constructor(
    /** Number of the page to return, counted from 1. */
    public val page: Long? = null,
    /** How many items a page holds, at most 100. */
    public val perPage: Long? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            add("page", page)
            add("per_page", perPage)
        }
}

/** Arguments of [OauthApplications.listTokens]. */
public data class ListOauthTokens @JvmOverloads constructor(
    /** Number of the page to return, counted from 1. */
    public val page: Long? = null,
    /** How many items a page holds, at most 100. */
    public val perPage: Long? = null,
) {
    internal fun toQuery(): List<String> =
        query {
            add("page", page)
            add("per_page", perPage)
        }
}
